//! A text message: how many messages it is paid as, and how it could be spelled in fewer.
//!
//! Sources: 3GPP TS 23.038 §6.2.1 (the default alphabet of GSM, seven bits a letter, and the extension
//! table behind an escape), 3GPP TS 23.040 §9.2.3.24 (140 bytes a message, of which six tell the parts
//! of a longer one apart).

/// The default alphabet but its escape to the extension table. It has `Ç` and no `ç`.
const DEFAULT: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// What costs two septets: the escape, and the letter.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// Letters and signs that are not in the default alphabet, and how people write them without.
const SPELLINGS: &[(&str, &str)] = &[
    ("ëêęě", "e"),
    ("ËÊĘĚ", "E"),
    ("ç", "c"),
    ("âáãăą", "a"),
    ("ÂÁÀÃĂĄ", "A"),
    ("îíïı", "i"),
    ("ÎÍÌÏİ", "I"),
    ("ôóõő", "o"),
    ("ÔÓÒÕŐ", "O"),
    ("ûúůű", "u"),
    ("ÛÚÙŮŰ", "U"),
    ("čć", "c"),
    ("ČĆ", "C"),
    ("šşș", "s"),
    ("ŠŞȘ", "S"),
    ("žźż", "z"),
    ("ŽŹŻ", "Z"),
    ("đ", "dj"),
    ("Đ", "Dj"),
    ("ğ", "g"),
    ("Ğ", "G"),
    ("ţț", "t"),
    ("ŢȚ", "T"),
    ("ł", "l"),
    ("ń", "n"),
    ("ý", "y"),
    ("œ", "oe"),
    ("’‘‚`´", "'"),
    ("“”„«»", "\""),
    ("–—‑", "-"),
    ("…", "..."),
    ("•·", "-"),
    ("\u{a0}\u{2009}\u{202f}", " "),
    ("\u{200b}\u{ad}", ""),
];

/// What a text comes to when it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    pub alphabet: Alphabet,
    /// Of the alphabet: septets, or 16-bit units.
    pub units: usize,
    /// How many messages are paid.
    pub messages: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// The default alphabet of GSM.
    Gsm,
    /// One letter that the default alphabet lacks turns the whole text into this.
    Ucs2,
}

impl Alphabet {
    /// How many units fit into a message alone, and into each of several.
    pub fn room(self) -> (usize, usize) {
        match self {
            Alphabet::Gsm => (160, 153),
            Alphabet::Ucs2 => (70, 67),
        }
    }
}

/// What sending a text costs.
pub fn cost(text: &str) -> Cost {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    let (alphabet, letters) = match septets {
        Some(letters) => (Alphabet::Gsm, letters),
        None => (Alphabet::Ucs2, text.chars().map(char::len_utf16).collect()),
    };
    let units = letters.iter().sum();
    let (alone, each) = alphabet.room();
    let messages = if units <= alone { usize::from(units > 0) } else { parts(&letters, each) };
    Cost { alphabet, units, messages }
}

/// The same text in the default alphabet, as people write without their letters; `None` if it is
/// there already, or if a letter has no such spelling.
pub fn folded(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if septets(letter).is_some() {
            out.push(letter);
        } else {
            out.push_str(SPELLINGS.iter().find(|(letters, _)| letters.contains(letter))?.1);
        }
    }
    (out != text).then_some(out)
}

fn septets(letter: char) -> Option<usize> {
    if DEFAULT.contains(letter) { Some(1) } else { EXTENSION.contains(letter).then_some(2) }
}

/// No letter is torn in two: what does not fit into one part goes into the next.
fn parts(letters: &[usize], room: usize) -> usize {
    let (mut parts, mut used) = (1, 0);
    for units in letters {
        if used + units > room {
            (parts, used) = (parts + 1, 0);
        }
        used += units;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_texts_cost() {
        let gsm = |units, messages| Cost { alphabet: Alphabet::Gsm, units, messages };
        let ucs2 = |units, messages| Cost { alphabet: Alphabet::Ucs2, units, messages };
        for (text, expected) in [
            (String::new(), gsm(0, 0)),
            ("Ku ta marresh ndihmen".to_owned(), gsm(21, 1)),
            ("a".repeat(160), gsm(160, 1)),
            ("a".repeat(161), gsm(161, 2)),
            ("a".repeat(306), gsm(306, 2)),
            ("a".repeat(307), gsm(307, 3)),
            ("€".repeat(80), gsm(160, 1)),
            // 153 is odd: one septet of each part stays empty.
            ("€".repeat(153), gsm(306, 3)),
            ("Ç".to_owned(), gsm(1, 1)),
            ("ç".to_owned(), ucs2(1, 1)),
            ("ë".repeat(70), ucs2(70, 1)),
            ("ë".repeat(71), ucs2(71, 2)),
            ("ë".repeat(135), ucs2(135, 3)),
            // A pair of surrogates stays together: 33 a part, not 33.5.
            ("🏮".repeat(67), ucs2(134, 3)),
            ("اتصل".to_owned(), ucs2(4, 1)),
        ] {
            assert_eq!(cost(&text), expected, "{text}");
        }
    }

    #[test]
    fn how_texts_are_spelled_without_their_letters() {
        for (text, expected) in [
            ("Përpara se të nisesh, çfarë…", Some("Perpara se te nisesh, cfare...")),
            ("Nëse è così", Some("Nese è così")),
            ("đak", Some("djak")),
            ("Largohu", None),
            ("اتصل", None),
        ] {
            assert_eq!(folded(text).as_deref(), expected, "{text}");
        }
        for (letters, spelling) in SPELLINGS {
            for letter in letters.chars() {
                assert_eq!(septets(letter), None, "{letter} is in the alphabet already");
            }
            assert!(spelling.chars().all(|letter| septets(letter) == Some(1)), "{spelling}");
        }
    }

    #[test]
    fn the_alphabet_is_whole() {
        // 128 places, of which one is the escape.
        assert_eq!(DEFAULT.chars().count(), 127);
    }
}
