//! Words before a number that ask a reader to call it, and those that tell that it is something else.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::markdown::Number;

/// The kinds, languages and beginnings of words.
const TABLE: &str = include_str!("../../data/call-words.tsv");

/// Words by their first letter.
type Words = FxHashMap<char, Vec<String>>;

static CALL_WORDS: LazyLock<Words> = LazyLock::new(|| by_first_letter("call"));
static OTHER_WORDS: LazyLock<Words> = LazyLock::new(|| by_first_letter("other"));

fn by_first_letter(kind: &str) -> Words {
    let mut words = Words::default();
    let lines = TABLE.lines().filter_map(|line| line.strip_prefix(kind)?.strip_prefix('\t'));
    for word in
        lines.filter_map(|line| Some(line.split_once('\t')?.1)).flat_map(|all| all.split('|'))
    {
        let first = word.chars().next().unwrap_or_default();
        words.entry(first).or_default().push(word.replace('_', " "));
    }
    words
}

/// Returns `true` if one of the last three words before the number asks to call, and none makes it a law, a year
/// or an amount.
pub fn asks_to_call(number: &Number) -> bool {
    follows(number, &CALL_WORDS) && !follows_other(number)
}

/// Returns `true` if one of the last three words before the number makes it a law, a year or an amount.
pub fn follows_other(number: &Number) -> bool {
    follows(number, &OTHER_WORDS)
}

fn follows(number: &Number, words: &Words) -> bool {
    let mut sentences = number.before.rsplit(['.', '!', '?', ';', '\n', '।', '።', '؟', '。']);
    let sentence = sentences.find(|part| !part.trim().is_empty()).unwrap_or_default();
    let near: Vec<&str> = sentence.split_whitespace().collect();
    let mut near = near[near.len().saturating_sub(3)..].join(" ").to_lowercase();
    near.push(' ');
    let mut before = ' ';
    near.char_indices().any(|(at, letter)| {
        // Chinese does not part words.
        let begins = !before.is_alphabetic() || before >= '\u{3400}';
        before = letter;
        let known = words.get(&letter).filter(|_| begins);
        known.is_some_and(|known| known.iter().any(|word| near[at..].starts_with(word)))
    })
}

#[cfg(test)]
mod tests {
    use crate::markdown::parse;

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
        ] {
            let numbers = parse(text, 1).numbers;
            assert!(numbers.iter().any(asks_to_call), "{text}");
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
            "ustawa numer 240",
            "Закон номер 2229",
            "अधिनियम नंबर 104",
            "አዋጅ ቁጥር 1178",
            "sheria namba 800",
        ] {
            assert!(!asks_to_call(&number(text)), "{text}");
        }
    }
}
