//! Words that multiply the number beside them: thousand, lakh, million, `万`.

/// A word that multiplies, found in a text.
pub(super) struct Multiplier {
    /// The power of ten.
    pub power: u32,
    /// The length of the word, in characters.
    pub length: usize,
}

/// The powers of a language with their words; `None` for a language that the table lacks.
fn words_of(code: &str) -> Option<impl Iterator<Item = (u32, &'static str)>> {
    let code = match code.split('-').next().unwrap_or_default() {
        "cnr" | "sh" => "sr",
        "no" | "nn" => "nb",
        "fil" => "tl",
        "kmr" => "ku",
        "prs" => "fa",
        code => code,
    };
    let mut lines = include_str!("../../data/number-words.tsv").lines();
    let line = lines.find_map(|line| line.strip_prefix(code)?.strip_prefix('\t'))?;
    let groups = line.split(' ').filter_map(|group| group.split_once(':'));
    let powers = groups.filter_map(|(power, words)| Some((power.parse::<u32>().ok()?, words)));
    Some(powers.flat_map(|(power, words)| words.split(',').map(move |word| (power, word))))
}

/// Returns `true` if the table has words of this language.
pub(super) fn has_language(code: &str) -> bool {
    words_of(code).is_some()
}

/// The word that multiplies at the start of a text; the longest one that fits.
pub(super) fn at_start(text: &[char], code: &str) -> Option<Multiplier> {
    let found = words_of(code)?.filter_map(|(power, word)| {
        let (stem, is_open) = match word.strip_suffix('~') {
            Some(stem) => (stem, true),
            None => (word, false),
        };
        let mut length = stem.chars().count();
        let starts = text.len() >= length
            && stem.chars().zip(text).all(|(a, b)| b.to_lowercase().eq(std::iter::once(a)));
        if !starts {
            return None;
        }
        // Scripts without spaces join the next word.
        let joins = stem.chars().next_back().is_some_and(is_spaceless);
        let rest = text[length..].iter().take_while(|c| c.is_alphanumeric()).count();
        if is_open {
            length += rest;
        }
        (is_open || joins || rest == 0).then_some(Multiplier { power, length })
    });
    found.max_by_key(|found| found.length)
}

/// Returns `true` if a text has a word for a power of ten.
pub(super) fn mentions(text: &[char], power: u32, code: &str) -> bool {
    let is_start = |at: usize| {
        let before = at.checked_sub(1).map(|at| text[at]);
        before.is_none_or(|c| !c.is_alphabetic() || is_spaceless(c))
    };
    (0..text.len())
        .filter(|at| is_start(*at))
        .any(|at| at_start(&text[at..], code).is_some_and(|found| found.power == power))
}

/// Returns `true` for letters of scripts that have no spaces between words, and of Korean.
fn is_spaceless(letter: char) -> bool {
    matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_multiply() {
        for (code, text, expected) in [
            ("vi", "triệu đồng", Some((6, 5))),
            ("vi-VN", "Triệu", Some((6, 5))),
            ("en", "millions of", Some((6, 8))),
            ("en", "minutes", None),
            ("en", "men", None),
            ("zh-Hans", "万元", Some((4, 1))),
            ("my", "သိန်းကျော်", Some((5, 5))),
            ("th", "แสนบาท", Some((5, 3))),
            ("lo", "ລ້ານກີບ", Some((6, 4))),
            ("de", "bin", None),
            ("tr", "bin lira", Some((3, 3))),
            ("rom", "milion", None),
        ] {
            let text: Vec<char> = text.chars().collect();
            let found = at_start(&text, code).map(|found| (found.power, found.length));
            assert_eq!(found, expected, "{code} {text:?}");
        }
        let letters: Vec<char> = "about a million people".chars().collect();
        assert!(mentions(&letters, 6, "en") && !mentions(&letters, 3, "en"));
    }

    #[test]
    fn every_line_of_the_table_is_read() {
        for line in include_str!("../../data/number-words.tsv").lines() {
            let Some((code, words)) = line.split_once('\t') else { continue };
            let count = words.split([' ', ',']).count();
            let read = words_of(code).map(Iterator::count);
            assert!(line.starts_with('#') || read == Some(count), "{line}");
        }
    }
}
