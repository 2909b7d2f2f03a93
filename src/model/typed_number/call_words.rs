//! Words beside a number that ask a reader to call it, and those that make it something else.

use super::call_word_table::{
    AFTER_WORDS, CALL_WORDS, COUNT_WORDS, CallLanguages, OTHER_WORDS, has_word, starts_with_one,
};
use super::currency::Currency;
use crate::markdown::{BOUNDARY, Number};

/// The signs that end a sentence.
const ENDS: &[char] = &['.', '!', '?', ';', '\n', BOUNDARY, '।', '॥', '።', '؟', '。', '۔'];

/// The mark of the place of the number behind the words before it, and of the end of a sentence behind those after it.
const EDGE: char = '$';

/// The number of words before or behind a number that are compared with the table.
const MAX_NEAR_WORDS: usize = 3;

/// Returns `true` if one of the last three words before the number, or of the three behind it in languages whose verb comes
/// last, asks to call, and nothing makes it a law, a year, an amount or a count.
pub fn asks_to_call(number: &Number, languages: CallLanguages) -> bool {
    (has_word(&near_before(number, MAX_NEAR_WORDS), &CALL_WORDS, languages)
        || has_word(&near_after(number), &AFTER_WORDS, languages))
        && !follows_other(number, languages)
        && !is_counted(number, languages)
}

/// Returns `true` if the word directly before the number asks to call.
pub fn asks_directly(number: &Number, languages: CallLanguages) -> bool {
    has_word(&near_before(number, 1), &CALL_WORDS, languages)
}

/// Returns `true` if a word of the same sentence asks to call, which other numbers may separate from the number: `call 180
/// or 190`.
pub fn asks_in_sentence(number: &Number, languages: CallLanguages) -> bool {
    let sentence = sentence_before(number);
    let words = sentence.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
    let words = before_edge(&words.collect::<Vec<_>>(), MAX_NEAR_WORDS);
    asks_to_call(number, languages)
        || has_word(&words, &CALL_WORDS, languages)
            && !has_word(&words, &OTHER_WORDS, languages)
            && !is_counted(number, languages)
}

/// Returns `true` if one of the last three words before the number makes it a law, a year, an amount or an id.
pub fn follows_other(number: &Number, languages: CallLanguages) -> bool {
    has_word(&near_before(number, MAX_NEAR_WORDS), &OTHER_WORDS, languages)
}

/// Returns `true` if the number counts what the word directly behind it names: people, days, money.
pub(super) fn is_counted(number: &Number, languages: CallLanguages) -> bool {
    let after = near_after(number);
    let word = after.strip_prefix(|c: char| c.is_whitespace()).unwrap_or(&after);
    starts_with_one(word, &COUNT_WORDS, languages) || Currency::beside("", &number.after).is_some()
}

/// The sentence up to a number. Behind a full stop, as in `tel.: 112`, it is the one before it.
fn sentence_before(number: &Number) -> &str {
    let own = number.before.rsplit(BOUNDARY).next().unwrap_or_default();
    let mut sentences = own.rsplit(ENDS);
    sentences.find(|part| part.contains(char::is_alphanumeric)).unwrap_or_default()
}

/// The last words of the sentence before a number, in small letters, with a space behind each.
pub(super) fn near_before(number: &Number, count: usize) -> String {
    before_edge(&sentence_before(number).split_whitespace().collect::<Vec<_>>(), count)
}

/// The next words of the sentence behind a number.
pub(super) fn near_after(number: &Number) -> String {
    let sentence = number.after.split(ENDS).next().unwrap_or_default();
    let words: Vec<&str> = sentence.split_whitespace().collect();
    match words.len() {
        0..=MAX_NEAR_WORDS => before_edge(&words, MAX_NEAR_WORDS),
        _ => joined(&words[..MAX_NEAR_WORDS]),
    }
}

/// The last words up to the number or the end of the sentence, which is marked.
fn before_edge(words: &[&str], count: usize) -> String {
    let words: Vec<&str> =
        words.iter().copied().filter(|word| word.contains(char::is_alphanumeric)).collect();
    let mut text = joined(&words[words.len().saturating_sub(count)..]);
    text.push(EDGE);
    text
}

/// Words without the signs behind them, in small letters, with a space behind each.
fn joined(words: &[&str]) -> String {
    let is_sign = |c: char| ",:()«»„“”\"،፣፡፦、：（）*_".contains(c);
    let words: Vec<&str> = words.iter().map(|word| word.trim_end_matches(is_sign)).collect();
    let mut text = words.join(" ").to_lowercase();
    text.push(' ');
    text
}

#[cfg(test)]
mod tests {
    use crate::markdown::parse;
    use crate::read;

    use super::*;

    fn number(text: &str) -> Number {
        parse(text, 1).numbers.into_iter().next().expect("a number")
    }

    #[test]
    fn texts_ask_to_call_in_each_language() {
        for text in [
            "Thirr 129",
            "Please call 112",
            "Позовите 192",
            "Nazovi 112",
            "Pokličite 113",
            "Обадете се на 112",
            "Sunați la 119",
            "Apelați 119",
            "Κάλεσε το 100",
            "Chiama il 112",
            "Composez le 114",
            "Llama al 016",
            "Ligue 180",
            "Ruf 110",
            "Bel 112",
            "Hemen 155'i ara 155",
            "Дзвони 102",
            "Позвоните 112",
            "Zadzwoń pod 112",
            "Zavolejte 158",
            "Hívd a 112",
            "اتصل بالرقم ١١٢",
            "با شماره ۱۲۳",
            "999 پر کال کریں: کال 115",
            "ژمارە ١٠٤",
            "১০৯ নম্বরে কল করুন: কল ১০৯",
            "नंबर 1098",
            "Gọi 111",
            "请拨打110",
            "ደውል 911",
            "wac 112",
            "Piga simu 116",
            "ወደ 8335 ደውል።",
            "ወደ 8335 ይደውሉ።",
            "1098 पर कॉल करो।",
            "1098 पर फ़ोन करें।",
            "1098 मा फोन गर।",
            "১০৯৮ এ কল করুন।",
            "1098'i ara.",
            "1098’i arayın.",
            "1098 numarayı çevir.",
            "1098 anrufen",
            "Bei Gefahr 110 wählen.",
            "به 123 زنگ بزن.",
            "با 123 تماس بگیرید.",
            "1098 پر کال کرو۔",
            "112-t hívd!",
            "112 bellen.",
            "Text HELP to 8335.",
            "Text the word HELP to 8335.",
            "Send STOP to 8335.",
            "Envía AYUDA al 8335.",
            "Trimite AJUTOR la 8335.",
            "Dërgo NDIHMË në 8335.",
            "Marca 1098",
            "Marca el 1098",
            "Sunați la 22123456",
            "Zadzwoń pod numer 22123456",
            "Звони на 116123",
            "Телефонуйте: 116123",
            "कॉल करें 1098",
            "ফোন করো 10921",
            "ደውል 991",
            "有危险请拨打110",
            "للاتصال بالرقم 110",
            "Κάλεσε το 1056",
            "Zavolej na 116111",
            "Тел.: 2 309 903",
            "Горячая линия 2 309 903",
            "Гаряча лінія: 116 123",
            "Tél. : 71.123.456",
            "Tél: 71 123 456",
            "Tổng đài 111",
            "Nhắn tin đến 8088",
            "عيّط لـ 193",
            "عيط على 193",
            "Disque-denúncia 181",
            "Hemen 183 ara.",
            "183 numaralı hattı ara.",
            "ALO 183",
            "Yardım hattı: 183",
            "183'e telefon et.",
            "183 nolu telefon.",
            "Lütfen 183'ü aramayı unutma.",
            "Pigia 116 sasa.",
            "Tupigie 116.",
            "Wasiliana na 116.",
            "Laini ya 116.",
            "Usaidizi: 116",
            "Text 1343.",
            "Reach us on 1343.",
            "You can get help at 1343.",
            "Contact 1343 any time.",
            "Just press 1343.",
            "Tumawag sa 1343.",
            "Tawagan ang 1343.",
            "Mag-text sa 1343.",
            "Libre ang 1343.",
            "Actionline 1343",
            "โทร 1300",
            "กรุณาโทร 1300",
            "สายด่วน 1300",
            "เบอร์ 1300",
            "โทร ๑๓๐๐",
            "188に電話してください。",
            "電話番号は188です。",
            "電話188",
            "1577 번으로 전화하세요",
            "여성긴급전화 1366",
            "相談センター電話188",
            "Hubungi 110",
            "ဖုန်း 199",
            "លេខ 117",
        ] {
            let numbers = parse(text, 1).numbers;
            let asks = |number: &Number| asks_to_call(number, CallLanguages::ALL);
            assert!(numbers.iter().any(asks), "{text}");
        }
    }

    /// A page that has a number beside a button's own words must not keep it when it is withheld.
    #[test]
    fn the_words_of_buttons_ask_to_call() {
        let codes = read::built_in_languages();
        assert!(codes.len() > 35, "{codes:?}");
        for code in codes {
            let locale = read::built_in_locale(code).expect("a built-in language").text;
            let phrase = |name: &str| {
                let line = locale.lines().find_map(|line| line.strip_prefix(name));
                line.unwrap_or_else(|| panic!("{code}: no {name}")).to_owned()
            };
            let base = code.split('-').next().unwrap_or(code);
            for name in ["verb-voice = ", "verb-sms = "] {
                let text = format!("{} 7474.", phrase(name));
                let asks = asks_to_call(&number(&text), CallLanguages::of_code(base));
                assert!(asks, "{code}: {text}");
            }
        }
    }

    #[test]
    fn polite_forms_hotlines_and_messages_ask_to_call() {
        for (code, text) in [
            ("el", "Τηλ. 7474"),
            ("el", "Επικοινώνησε στο 7474."),
            ("ps", "7474 ته زنګ ووهئ."),
            ("ur", "ہیلپ لائن 7474"),
            ("ur", "7474 پر رابطہ کریں۔"),
            ("ar", "الخط الساخن 7474"),
            ("ar", "تواصل معنا على 7474"),
            ("es", "Comuníquese al 7474."),
            ("es", "Envía un mensaje al 7474."),
            ("vi", "ĐT: 7474"),
            ("vi", "Liên hệ 7474."),
            ("tr", "7474'e SMS atın."),
            ("fr", "Faites le 7474."),
            ("ro", "Contactează 7474."),
            ("kk", "Тел.: 7474"),
            ("id", "WA: 7474"),
            ("so", "La xiriir 7474."),
            ("hu", "Tel.: 7474"),
        ] {
            assert!(asks_to_call(&number(text), CallLanguages::of_code(code)), "{code}: {text}");
        }
    }

    #[test]
    fn laws_and_years_are_no_calls() {
        for text in [
            "Ligji nr. 9669",
            "Telefon, viti 2021",
            "Legea nr. 241",
            "Закон номер 383",
            "Gesetz Nummer 110",
            "Kanun numara 5237",
            "Ley número 106",
            "قانون رقم 641",
            "第110条",
            "He has 500 sheep",
            "Belgrade 2021",
            "300 araba",
            "2019 ara seçimler",
            "Contact people aged 1343",
            "มาตรา 1300",
            "300 Anrufe im Jahr",
            "300 फोन चोरी",
            "500 ደመወዝ",
            "2021 yılında",
            "The text of article 8335",
            "They send money home: 500",
            "1200 belangrijke mensen",
            "ustawa numer 240",
            "Закон номер 2229",
            "अधिनियम नंबर 104",
            "አዋጅ ቁጥር 1178",
            "sheria namba 800",
            "Quyết định số 130/CP ngày 17/8/2004",
            "Nghị định số 144",
            "Thông tư số 250",
            "CEP 01310-100",
            "Código postal 28013",
            "Code postal : 75011",
        ] {
            assert!(!asks_to_call(&number(text), CallLanguages::ALL), "{text}");
        }
    }
}
