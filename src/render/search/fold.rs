//! The form in which search compares words: the same in the index and in the reader's browser.
//!
//! `js/search.js` does the same five steps with what a reader types, and gets the letters of step 4 that only one language
//! replaces from the index. `tests/search/fold.json` holds cases for both.
//!
//! 1. Unicode form KD, lower case.
//! 2. Marks go: accents, Arabic vowels, tatweel, joiners, soft hyphens.
//! 3. Digits of any script become ASCII digits.
//! 4. Letters without a decomposition are replaced, first those of any language, then those of the reader's language.
//! 5. The text is cut at what is neither letter nor digit. Arabic words lose their article and what is written together
//!    with it, long numbers the zeros at their start: `069 123 4567` is `+355 69 123 4567`.

use std::borrow::Cow;

use crate::i18n::{ascii_digit, nfkd};

/// Letters that are replaced in every language: each pair is a letter, then its replacement.
const LETTERS: &[(char, &str)] = &[
    ('đ', "d"),
    ('ð', "d"),
    ('ł', "l"),
    ('ø', "o"),
    ('ı', "i"),
    ('ħ', "h"),
    ('ŧ', "t"),
    ('ß', "ss"),
    ('æ', "ae"),
    ('œ', "oe"),
    ('þ', "th"),
    ('ς', "σ"),
    ('ґ', "г"),
    ('ٱ', "ا"),
    ('ة', "ه"),
    ('ى', "ي"),
    ('ی', "ي"),
    ('ک', "ك"),
    ('ہ', "ه"),
    ('ے', "ي"),
];

/// Serbian, Bosnian, Montenegrin, Croatian and Macedonian: both alphabets become Latin without accents, and `dj` is how
/// keyboards without `đ` write it.
const SOUTH_SLAVIC: &str = "а a б b в v г g д d ђ d е e ж z з z и i ј j к k л l љ lj м m н n њ nj о o п p р r с s т t ћ c у u \
                            ф f х h ц c ч c џ dz ш s ѕ dz dj d";
/// German: an umlaut, its two letters, and its letter without the dots are one.
const GERMAN: &str = "ae a oe o ue u";

/// Amharic: syllables that sound alike are written in any way, and `ሀገር` (country) is `አገር`, too.
const AMHARIC: &str = "ሃ ሀ ኣ አ ሐ ሀ ሑ ሁ ሒ ሂ ሓ ሀ ሔ ሄ ሕ ህ ሖ ሆ ሗ ሇ ኀ ሀ ኁ ሁ ኂ ሂ ኃ ሀ ኄ ሄ ኅ ህ ኆ ሆ ኇ ሇ ሠ ሰ ሡ ሱ ሢ ሲ ሣ ሳ ሤ ሴ ሥ ስ ሦ ሶ \
    ሧ ሷ ዐ አ ዑ ኡ ዒ ኢ ዓ አ ዔ ኤ ዕ እ ዖ ኦ ፀ ጸ ፁ ጹ ፂ ጺ ፃ ጻ ፄ ጼ ፅ ጽ ፆ ጾ ፇ ጿ ሀገር አገር";
/// Tigrinya: the same for the two that sound alike there.
const TIGRINYA: &str = "ሠ ሰ ሡ ሱ ሢ ሲ ሣ ሳ ሤ ሴ ሥ ስ ሦ ሶ ሧ ሷ ፀ ጸ ፁ ጹ ፂ ጺ ፃ ጻ ፄ ጼ ፅ ጽ ፆ ጾ ፇ ጿ";

/// Returns the replacements of a language, as the index states them: what is replaced and its replacement, by turns.
pub fn letters(code: &str) -> &'static str {
    match code.split('-').next().unwrap_or_default() {
        "sr" | "bs" | "hr" | "cnr" | "sh" | "mk" => SOUTH_SLAVIC,
        "de" | "gsw" | "lb" => GERMAN,
        "am" => AMHARIC,
        "ti" => TIGRINYA,
        _ => "",
    }
}

/// The folding of one language.
pub struct Folding {
    letters: Vec<(&'static str, &'static str)>,
}

impl Folding {
    pub fn new(code: &str) -> Folding {
        let mut rest = letters(code).split_whitespace();
        let pairs = std::iter::from_fn(|| Some((rest.next()?, rest.next()?)));
        Folding { letters: pairs.collect() }
    }

    /// The first four steps.
    pub fn fold(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        for letter in lower_case(text).chars() {
            match letter {
                _ if letter.is_ascii() => folded.push(letter),
                _ if is_mark(letter) => {}
                _ => {
                    match (ascii_digit(letter), LETTERS.iter().find(|(from, _)| *from == letter)) {
                        (Some(digit), _) => folded.push(digit),
                        (None, Some((_, to))) => folded.push_str(to),
                        (None, None) => folded.push(letter),
                    }
                }
            }
        }
        for (from, to) in &self.letters {
            if folded.contains(from) {
                folded = folded.replace(from, to);
            }
        }
        folded
    }

    /// The words of a text.
    pub fn words(&self, text: &str) -> Vec<String> {
        let folded = self.fold(text);
        let words = folded.split(is_separator).filter(|word| !word.is_empty());
        words.map(|word| without_zeros(without_article(word)).to_owned()).collect()
    }
}

/// A long number without the zeros at its start.
pub fn without_zeros(word: &str) -> &str {
    match word.len() > 5 && word.bytes().all(|byte| byte.is_ascii_digit()) {
        true => word.trim_start_matches('0'),
        false => word,
    }
}

fn lower_case(text: &str) -> Cow<'_, str> {
    let text = nfkd(text);
    let is_lower = |c: char| {
        c.is_ascii() && !c.is_ascii_uppercase() || c.to_lowercase().eq(std::iter::once(c))
    };
    if text.chars().all(is_lower) { text } else { text.to_lowercase().into() }
}

/// Returns `true` for the letters of `marks` in `js/search.js`: old browsers know no properties of Unicode.
fn is_mark(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{ad}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Returns `true` for what is neither letter nor digit nor mark. Letters above U+FFFF are none either: scripts compare
/// strings by their halves.
pub fn is_separator(letter: char) -> bool {
    match letter {
        _ if letter.is_ascii() => !letter.is_ascii_alphanumeric(),
        '\u{ad}' => false,
        '\u{80}'..='\u{a9}' | '\u{ab}'..='\u{b4}' | '\u{b6}'..='\u{b9}' | '\u{bb}'..='\u{bf}' => {
            true
        }
        '×' | '÷' | 'ʼ' | '։' | '،' | '؛' | '؟' | '۔' | '।' | '॥' | '፠'..='፨' => {
            true
        }
        _ if is_mark(letter) => false,
        '\u{2000}'..='\u{2bff}' | '\u{2e00}'..='\u{2e7f}' => true,
        '\u{3000}'..='\u{3004}' | '\u{3008}'..='\u{3020}' | '\u{30fb}' | '\u{fffd}' => true,
        '\u{ff00}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' => true,
        _ => u32::from(letter) > 0xffff,
    }
}

/// An Arabic word without its article, and without the particles that are written together with it: و ف ب ك ل.
fn without_article(word: &str) -> &str {
    let is_word = |rest: &&str| rest.chars().nth(1).is_some();
    let Some(first) =
        word.chars().next().filter(|first| matches!(first, 'ا' | 'و' | 'ف' | 'ب' | 'ك' | 'ل'))
    else {
        return word;
    };
    let bare = match first {
        'و' | 'ف' => &word[first.len_utf8()..],
        _ => word,
    };
    let article = bare.strip_prefix("لل").or_else(|| {
        let rest = bare.strip_prefix(['ب', 'ك']).unwrap_or(bare);
        rest.strip_prefix("ال")
    });
    article.filter(is_word).unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cases_that_browsers_share() {
        let cases = include_str!("../../../tests/search/fold.json");
        let cases: Vec<(String, String, Vec<String>)> =
            serde_json::from_str(cases).expect("language, text, words");
        assert!(cases.len() > 50);
        for (code, text, words) in cases {
            assert_eq!(Folding::new(&code).words(&text), words, "{code}: {text}");
        }
    }
}
