//! The names of messengers beside the name of an account: `Telegram: example`.

use crate::markdown::BOUNDARY;

/// The beginnings of the names of each messenger, in small letters, as texts of all languages write them.
const NAMES: &[(&str, &str)] = &[
    (
        "Telegram",
        "telegram телеграм тэлеграм تلگرام تلغرام تيليجرام تليجرام تيليغرام ٹیلی טלגרם टेलीग्राम टेलिग्राम টেলিগ্রাম டெலிகிராம் \
         ටෙලිග්‍රෑම් เทเลแกรม テレグラム 텔레그램 电报 電報 τέλεγκραμ ტელეგრამ տելեգրամ ቴሌግራም តេឡេក្រាម တယ်လီဂရမ်",
    ),
    (
        "Messenger",
        "messenger facebook мессенджер месенджер месинџер месинджър фейсбук фејсбук مسنجر ماسنجر فيسبوك فیس فیسبوک מסנג'ר פייסבוק \
         मैसेंजर मेसेन्जर फेसबुक फ़ेसबुक মেসেঞ্জার ফেসবুক เมสเซนเจอร์ เฟซบุ๊ก メッセンジャー フェイスブック 메신저 페이스북 脸书 臉書 მესენჯერ ფეისბუქ ሜሴንጀር ፌስቡክ",
    ),
    (
        "Instagram",
        "insta инстаграм انستا انستغرام انستجرام إنستغرام اینستاگرام انسٹاگرام אינסטגרם इंस्टाग्राम इन्स्टाग्राम ইনস্টাগ্রাম อินสตาแกรม ไอจี \
         インスタ 인스타 ინსტაგრამ ኢንስታግራም",
    ),
];

/// The words before and behind an account that may name its messenger.
const NEAR_WORDS: usize = 4;

/// Returns `true` if the words around the name of an account name the messenger that it is in.
pub(super) fn is_named(app: &str, before: &str, after: &str) -> bool {
    let all = NAMES.iter().filter(|(own, _)| *own == app);
    let names: Vec<&str> = all.flat_map(|(_, names)| names.split_whitespace()).collect();
    let is_name = |word: &str| {
        let word = word.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        names.iter().any(|name| word.starts_with(name))
    };
    let is_end = |c: char| c.is_whitespace() || c == BOUNDARY || "<>|:\"(){}[]".contains(c);
    let words = |word: &&str| !word.is_empty();
    before.rsplit(is_end).filter(words).take(NEAR_WORDS).any(is_name)
        || after.split(is_end).filter(words).take(NEAR_WORDS).any(is_name)
}
