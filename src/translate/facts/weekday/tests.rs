//! Weekdays in the forms of texts.

use super::super::tests::check_found;
use super::super::time_names::TimeNames;
use super::super::word_at::folded;
use super::*;

#[test]
fn weekdays_that_are_the_end_of_others_are_left_out() {
    for (code, count) in
        [("en", 7), ("ar", 7), ("tr", 7), ("kmr", 7), ("fa", 6), ("ckb", 6), ("am", 6)]
    {
        let names = (1..=7).filter_map(|day| {
            let name = crate::i18n::weekday_names(code, day).into_iter().next()?;
            Some((day, name.chars().map(folded).collect()))
        });
        let mut days: Vec<u8> =
            weekdays(code, names.collect()).into_iter().map(|weekday| weekday.number).collect();
        days.sort_unstable();
        days.dedup();
        assert_eq!(days.len(), count, "{code}");
    }
}

#[test]
fn another_weekday_is_found_in_every_form() {
    for (source, code, translation, is_found) in [
        ("Call on Monday.", "uk", "Телефонуйте щовівторка.", true),
        ("Call on Tuesday.", "uk", "Телефонуйте щовівторка.", false),
        ("Call on Mondays.", "uk", "Телефонуйте по вівторках.", true),
        ("Call on Mondays.", "uk", "Телефонуйте у вівторок.", true),
        ("Call on Mondays.", "uk", "Телефонуйте по понеділках.", false),
        ("Call on Monday.", "so", "Soo wac Talaadada.", true),
        ("Call on Tuesday.", "so", "Soo wac Talaadada.", false),
        ("Call on Tuesday.", "zh-Hans", "周三打电话。", true),
        ("Call on Wednesday.", "zh-Hans", "周三打电话。", false),
        ("Call on Tuesday.", "zh-Hans", "星期三打电话。", true),
        ("Call on Tuesday.", "jv", "Telpon dina Rebo.", true),
        ("Call on Wednesday.", "jv", "Telpon dina Rebo.", false),
        ("Call on Monday.", "sd", "اڱاري تي فون ڪريو.", true),
        ("Call on Friday.", "am", "ቅዳሜ ደውል።", true),
        ("Call on Saturday.", "am", "ቅዳሜ ደውል።", false),
        ("Call on Tuesday.", "am", "ማክሰኞ ደውል።", false),
        ("Call on Tuesday.", "ti", "ሮቡዕ ደውል።", true),
        ("Call on Tuesday.", "fa", "دوشنبه زنگ بزنید.", true),
        ("Call on Monday.", "fa", "دوشنبه زنگ بزنید.", false),
        ("Call on Saturday.", "fa", "شنبه زنگ بزنید.", false),
        ("Call on Monday.", "mn", "1 дэх өдөр залга.", false),
        ("Call on Friday.", "mn", "5 дахь өдөр залга.", false),
        ("Call on Friday.", "mn", "4 дэх өдөр залга.", true),
    ] {
        check_found(("en", source), (code, translation), is_found);
    }
}

#[test]
fn weekdays_are_known_with_their_endings_and_ordinary_words_are_none() {
    for (code, day, forms, others) in [
        ("hu", 1, "hétfő hétfőn hétfőtől Hétfő", "hét hétfa"),
        ("hu", 2, "kedd kedden keddtől keddig keddenként", "kedves kedvenc keddes"),
        ("hu", 3, "szerda szerdán szerdáig", "szerdahely szer"),
        ("fi", 1, "maanantai maanantaina maanantaisin maanantaista", "maananta"),
        ("fi", 3, "keskiviikkona keskiviikosta keskiviikon", "keskiviiva"),
        ("tr", 2, "salı salıdan salıya Salı’ya", "salık salıncak"),
        ("tr", 1, "pazartesi Pazartesi'den pazartesiden", "pazar"),
        ("tr", 5, "cuma cumadan Cuma'ya", "cumartesi cumhuriyet"),
        ("tr", 7, "Pazar Pazar'a", "pazar pazarda pazarlık"),
        ("et", 5, "reede reedel reedest reedeti", "reeder"),
        ("et", 1, "esmaspäev esmaspäeval esmaspäevast esmaspäeviti", "esmas"),
        ("eu", 1, "astelehena astelehenean astelehenetik", "aste"),
        ("eu", 7, "igandea igandean igandetan igandero", "igan"),
        ("ru", 3, "Среда среду средам", "среда среди средств средний средства"),
        ("ru", 5, "пятница пятницу пятницам", "пятно пять"),
        ("uk", 5, "п'ятниця п’ятницю пʼятниці", "п'ять п'ятий"),
        ("uk", 1, "понеділок понеділка", "понад"),
        ("sq", 1, "e hënë të hënën e hëna së hënës", "hënë e hënëzuar"),
        ("de", 1, "Montag montags Montagabend", "Montage montage"),
        ("ro", 1, "Luni lunea", "luni luna lunile"),
        ("ro", 6, "sâmbătă sâmbăta", "sâmbure"),
        ("id", 7, "Minggu", "minggu mingguan"),
        ("es", 2, "martes Martes", "marte"),
        ("vi", 2, "thứ ba", "thứ bar"),
        ("ar", 1, "الاثنين الإثنين", "اثنان الاثنينات"),
        ("ar", 7, "الأحد", "الأحداث"),
        ("ary", 3, "الأربعاء", "أربعة"),
    ] {
        let names = TimeNames::of(code);
        let found = |word: &str| {
            let letters: Vec<char> = word.chars().collect();
            let small: Vec<char> = letters.iter().map(|c| folded(*c)).collect();
            let found = names.weekday_at(&small, 0, letters[0].is_uppercase());
            found.map(|(day, _)| day)
        };
        let words: Vec<&str> =
            if code == "sq" || code == "vi" { vec![] } else { forms.split(' ').collect() };
        for form in words {
            assert_eq!(found(form), Some(day), "{form} in {code}");
        }
        assert_eq!(found(forms), Some(day), "{forms} in {code}");
        for other in others.split(' ') {
            assert_eq!(found(other).filter(|found| *found == day), None, "{other} in {code}");
        }
    }
}

#[test]
fn every_row_of_the_table_is_read() {
    for [language, endings, ordinary, names] in
        crate::tsv::rows::<4>(include_str!("../../../../data/weekday-endings.tsv"))
    {
        let read = Endings::of(language);
        let count = |field: &str| field.split(',').filter(|entry| !entry.is_empty()).count();
        assert_eq!(read.all.len(), count(endings) + 1, "{language}");
        assert_eq!(read.ordinary.len(), count(ordinary), "{language}");
        assert_eq!(read.names.len(), count(names), "{language}");
    }
}
