//! The files of the index: words, and values as JSON.

use serde::Serialize;

use super::words::Posting;

/// The digits of numbers in the files of words.
const DIGITS: &[u8; 64] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
/// The number of fields in a digit.
const FIELDS: u32 = 7;

/// Appends a number in digits of five bits, the lowest first; all but the last are above 31.
fn push_number(mut number: u32, out: &mut String) {
    while number >= 32 {
        push_digit(32 + number % 32, out);
        number /= 32;
    }
    push_digit(number, out);
}

fn push_digit(digit: u32, out: &mut String) {
    out.push(char::from(DIGITS[digit as usize % 64]));
}

/// Appends a word and its pages. `previous` is the word before it in the file, of which it repeats the start: a digit
/// tells how many UTF-16 units. Then a digit for each page with its field, and the distance to the page before.
pub fn push_word(previous: &str, word: &str, postings: &[Posting], common: bool, out: &mut String) {
    // Numbers stand whole, so that any file can be searched for them.
    let max = if word.starts_with(|c: char| c.is_ascii_digit()) { 0 } else { 63 };
    let same = previous.chars().zip(word.chars()).take_while(|(a, b)| a == b).take(max);
    let (units, bytes) =
        same.fold((0, 0), |(units, bytes), (letter, _)| (units + 1, bytes + letter.len_utf8()));
    push_digit(units, out);
    out.push_str(&word[bytes..]);
    out.push(if common { '*' } else { ':' });
    let mut next = 0;
    for posting in postings {
        push_number(posting.page - next, out);
        push_digit(posting.field as u32 % FIELDS, out);
        next = posting.page + 1;
    }
}

/// A value as JSON that is a script in every browser: before 2019, ECMAScript took U+2028 and U+2029 for line ends. `<`
/// is escaped in case a host sends the file as HTML.
pub fn json(value: &impl Serialize) -> String {
    // Strings, numbers and lists of them are always serialized.
    let json = serde_json::to_string(value).unwrap_or_default();
    match json.contains(['\u{2028}', '\u{2029}', '<']) {
        true => json.replace(['\u{2028}', '\u{2029}'], " ").replace('<', "\\u003c"),
        false => json,
    }
}

/// The call with which a file hands its content to the search page.
pub fn call(name: &str, content: &str) -> String {
    ["fener.got(\"", name, "\",", content, ")\n"].concat()
}

#[cfg(test)]
mod tests {
    use super::super::fold::Folding;
    use super::super::words::{Field, Words};
    use super::*;

    #[test]
    fn json_is_a_script() {
        assert_eq!(json(&"a\u{2028}b\u{2029}c</script>"), "\"a b c\\u003c/script>\"");
    }

    #[test]
    fn words_are_short() {
        let folding = Folding::new("sq");
        let mut words = Words::new(&folding, false);
        for page in [0, 1, 40, 2000] {
            words.add(page, Field::Title, "pune");
        }
        let (word, postings) = words.finish().next().expect("a word");
        let mut out = String::new();
        push_word("punim", &word, &postings, false, &mut out);
        assert_eq!(out, "3e:0505c15dz15");
    }
}
