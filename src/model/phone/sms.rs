//! The cost of a text message, and its spelling in the GSM alphabet.
//!
//! Sources: 3GPP TS 23.038 §6.2.1 (the GSM default alphabet of 7 bits a character, and its extension table), 3GPP TS
//! 23.040 §9.2.3.24 (140 bytes a message, of which six identify the segments of a longer one).

/// The default alphabet without its escape character. It has `Ç` but not `ç`.
const DEFAULT: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// Characters of the extension table, which cost two septets.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// Characters outside of the default alphabet, with their usual spelling in it.
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
    // Of the characters that are not shown, those that only tell where a line may break.
    ("\u{200b}\u{ad}", ""),
];

/// The cost of sending a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmsCost {
    pub alphabet: Alphabet,
    /// Units of the alphabet: septets, or 16-bit units.
    pub units: usize,
    /// The number of paid messages.
    pub messages: usize,
}

/// The alphabet in which a text is sent; it decides how many characters a message holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alphabet {
    /// The GSM default alphabet.
    Gsm,
    /// UCS-2, as soon as one character is not in the default alphabet.
    Ucs2,
}

impl Alphabet {
    /// The units that fit into a single message, and into each of several.
    pub fn room(self) -> (usize, usize) {
        match self {
            Alphabet::Gsm => (160, 153),
            Alphabet::Ucs2 => (70, 67),
        }
    }
}

/// The cost of a text.
pub fn cost(text: &str) -> SmsCost {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    let (alphabet, letters) = match septets {
        Some(letters) => (Alphabet::Gsm, letters),
        None => (Alphabet::Ucs2, text.chars().map(char::len_utf16).collect()),
    };
    let units = letters.iter().sum();
    let (alone, each) = alphabet.room();
    let messages = if units <= alone { usize::from(units > 0) } else { segments(&letters, each) };
    SmsCost { alphabet, units, messages }
}

/// The text in the default alphabet; `None` if it is in it already, or if a character has no such spelling.
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

/// The number of segments. A character is never split.
fn segments(letters: &[usize], room: usize) -> usize {
    let (mut count, mut used) = (1, 0);
    for units in letters {
        if used + units > room {
            (count, used) = (count + 1, 0);
        }
        used += units;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn costs_of_texts() {
        let gsm = |units, messages| SmsCost { alphabet: Alphabet::Gsm, units, messages };
        let ucs2 = |units, messages| SmsCost { alphabet: Alphabet::Ucs2, units, messages };
        for (text, expected) in [
            (String::new(), gsm(0, 0)),
            ("Ku ta marresh ndihmen".to_owned(), gsm(21, 1)),
            ("a".repeat(160), gsm(160, 1)),
            ("a".repeat(161), gsm(161, 2)),
            ("a".repeat(306), gsm(306, 2)),
            ("a".repeat(307), gsm(307, 3)),
            ("€".repeat(80), gsm(160, 1)),
            // 153 is odd: one septet of each segment stays empty.
            ("€".repeat(153), gsm(306, 3)),
            ("Ç".to_owned(), gsm(1, 1)),
            ("ç".to_owned(), ucs2(1, 1)),
            ("ë".repeat(70), ucs2(70, 1)),
            ("ë".repeat(71), ucs2(71, 2)),
            ("ë".repeat(135), ucs2(135, 3)),
            // A pair of surrogates stays together: 33 in a segment, not 33.5.
            ("🏮".repeat(67), ucs2(134, 3)),
            ("اتصل".to_owned(), ucs2(4, 1)),
        ] {
            assert_eq!(cost(&text), expected, "{text}");
        }
    }

    #[test]
    fn texts_are_spelled_in_the_default_alphabet() {
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
        // 128 characters, of which one is the escape.
        assert_eq!(DEFAULT.chars().count(), 127);
    }
}
