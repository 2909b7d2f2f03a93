//! Makes slugs: anchors and path segments that are easy to type and to read aloud.

use std::collections::HashMap;

use super::letters::{is_accent, is_letter};
use crate::i18n::{is_invisible, is_mark, nfkd};

/// Returns the text in lower case, with Latin letters reduced to ASCII, and everything but letters and digits replaced
/// by single hyphens: `Ç'është puna?` becomes `c-eshte-puna`. Other scripts are kept.
///
/// Never empty: a text without letters and digits becomes `part`.
pub fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.to_lowercase().chars().filter(|letter| !is_silent(*letter)) {
        // Marks, such as tones of Thai and vowels of Burmese, belong to the letter before them.
        let is_mark_of_letter = !gap && !slug.is_empty() && is_mark(letter);
        if !is_letter(letter) && !is_mark_of_letter {
            gap = true;
            continue;
        }
        if std::mem::take(&mut gap) && !slug.is_empty() {
            slug.push('-');
        }
        match bare(letter) {
            Some(bare) => slug.push_str(&bare),
            None => slug.push(letter),
        }
    }
    if slug.is_empty() { "part".to_owned() } else { slug }
}

/// The anchors of one text.
#[derive(Default)]
pub(super) struct Ids {
    /// The number of requests for each anchor.
    given: HashMap<String, u32>,
}

impl Ids {
    /// Returns an anchor like `wanted` that is still free. Anchors with `fn-` and `fnref-` are reserved for footnotes.
    pub fn give(&mut self, wanted: String) -> String {
        let wanted = if wanted.starts_with("fn-") || wanted.starts_with("fnref-") {
            format!("part-{wanted}")
        } else {
            wanted
        };
        let Some(mut count) = self.given.get(&wanted).copied() else {
            self.given.insert(wanted.clone(), 1);
            return wanted;
        };
        let id = loop {
            count += 1;
            let id = format!("{wanted}-{count}");
            if !self.given.contains_key(&id) {
                break id;
            }
        };
        self.given.insert(wanted, count);
        self.given.insert(id.clone(), 1);
        id
    }
}

/// Returns `true` for a character that leaves neither a letter nor a hyphen.
fn is_silent(letter: char) -> bool {
    is_accent(letter) || is_invisible(letter)
}

/// The ASCII letters of a Latin letter; `None` if it has none.
fn bare(letter: char) -> Option<String> {
    if letter.is_ascii() || !matches!(letter, '\u{df}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}') {
        return None;
    }
    let bare = match BARE.iter().find(|(marked, _)| marked.contains(letter)) {
        Some((_, bare)) => (*bare).to_owned(),
        None => nfkd(letter.encode_utf8(&mut [0; 4])).chars().filter(|c| !is_mark(*c)).collect(),
    };
    bare.is_ascii().then_some(bare)
}

/// Lower-case Latin letters with more than the marks of their decomposition.
#[rustfmt::skip]
const BARE: &[(&str, &str)] = &[
    ("æǣǽ", "ae"), ("ƀɓ", "b"), ("ƈ", "c"), ("đðɖɗ", "d"), ("əǝ", "e"), ("ƒ", "f"), ("ǥ", "g"), ("ħ", "h"), ("ı", "i"),
    ("ĸƙ", "k"), ("ŀłƚ", "l"), ("ŉŋ", "n"), ("øǿ", "o"), ("œ", "oe"), ("ß", "ss"), ("ŧ", "t"), ("þ", "th"), ("ƶ", "z"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_read_aloud() {
        for (text, expected) in [
            ("Red flags", "red-flags"),
            ("Ç'është puna?", "c-eshte-puna"),
            ("  Në  rrezik — tani! ", "ne-rrezik-tani"),
            ("Đorđe Łódź Straße Þór Œuvre", "dorde-lodz-strasse-thor-oeuvre"),
            ("e\u{308} I\u{307}stanbul İzmir", "e-istanbul-izmir"),
            ("Người Việt", "nguoi-viet"),
            ("ſ ǆ ŀ ŉ ǯ ÷ ǝ", "s-dz-l-n-ǯ-e"),
            ("Путь домой", "путь-домой"),
            ("Ο δρόμος", "ο-δρόμος"),
            ("طريق آمن", "طريق-آمن"),
            ("सुरक्षित मार्ग", "सुरक्षित-मार्ग"),
            ("လမ်း ရှာ", "လမ်း-ရှာ"),
            ("ไม่ต้อง กลัว", "ไม่ต้อง-กลัว"),
            ("ជំនួយ\u{200b}ដំបូង", "ជំនួយដំបូង"),
            ("ᠴᠠᠭᠠᠨ\u{180e}ᠠ", "ᠴᠠᠭᠠᠨᠠ"),
            ("116 111 1\u{fe0f}\u{20e3}", "116-111-1"),
            ("«…»", "part"),
            ("", "part"),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
    }

    #[test]
    fn ids_are_given_once() {
        let mut ids = Ids::default();
        let mut give = |wanted: &str| ids.give(wanted.to_owned());
        assert_eq!(give("part"), "part");
        assert_eq!(give("part"), "part-2");
        assert_eq!(give("part-3"), "part-3");
        assert_eq!(give("part"), "part-4");
        assert_eq!(give("part-2"), "part-2-2");
        assert_eq!(give("fn-1"), "part-fn-1");
    }
}
