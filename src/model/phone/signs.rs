//! The mistakes of letters and signs in a written phone number.

use crate::i18n::{digit_value, is_invisible};

use super::MAX_SHORT_DIGITS;
use super::mistake::{PhoneMistake, two_numbers, unknown};
use super::numbering_plan::digits_of;

/// The mistake in a text with a letter or sign that no number has; `None` if it has no such sign.
pub(in crate::model) fn strange_sign(text: &str) -> Option<PhoneMistake> {
    let is_strange = |c: char| !c.is_ascii_digit() && !" .-()/+".contains(c);
    let strange = text.chars().find(|c| is_strange(*c))?;
    if !text.chars().any(char::is_numeric) {
        return Some(unknown("it has no digit"));
    }
    if text.contains(['*', '#']) && text.chars().all(|c| " *#-".contains(c) || c.is_ascii_digit()) {
        return Some(service_code(text));
    }
    let bare = text.trim_matches(|c: char| "“”„‟«»‹›‘’‚‛\"'`".contains(c));
    if bare != text {
        let reason = format!("`{strange}` is no digit");
        let otherwise = "put straight quotes `\"` around it, and no others";
        return Some(PhoneMistake::new(reason, otherwise).meaning(bare));
    }
    if let Some((reason, meant)) = look_alike(text, strange) {
        let otherwise = "write its digits with the keys 0 to 9";
        return Some(PhoneMistake::new(reason, otherwise).meaning(&meant));
    }
    let mut parts = text.split(is_strange).filter(|part| digits_of(part).len() >= 3);
    if let (Some(_), Some(_)) = (parts.next(), parts.next())
        && !is_extension(text)
    {
        return Some(two_numbers());
    }
    let shown = match strange.is_control() || strange.is_whitespace() || !is_visible(strange) {
        true => format!("the hidden sign U+{:04X} is no digit", u32::from(strange)),
        false => format!("`{strange}` is no digit"),
    };
    let help = match (is_visible(strange), is_extension(text)) {
        (false, _) => "delete the number and type it again",
        (true, true) => "write the number alone, and the extension into the text",
        (true, false) => "write its digits alone, and words into the text",
    };
    Some(PhoneMistake::new(shown, help))
}

/// The mistake of a number that a spreadsheet or YAML took for a decimal: `116.0`. Points between groups of three digits or
/// more are usual.
pub(in crate::model) fn point(text: &str) -> Option<PhoneMistake> {
    let (before, after) = text.split_once('.')?;
    let is_alone = !after.contains('.') && !text.contains([' ', '-', '/', '(', ')']);
    let is_short = digits_of(text).len() <= MAX_SHORT_DIGITS && !text.starts_with('+');
    if !is_alone || after.len() > 2 && !is_short {
        return None;
    }
    let mistake =
        PhoneMistake::new("a point between digits", "write its digits in quotes, without a point");
    Some(match after {
        "" | "0" | "00" => mistake.meaning(before),
        _ if before.len() == 3 && after.len() == 3 => mistake.meaning(&text.replace('.', "")),
        _ => mistake,
    })
}

/// The mistake of a code for a service of a network, such as `*134*7355#` (3GPP TS 22.030): `tel:` links cannot hold it, and
/// its digits alone are another number.
fn service_code(text: &str) -> PhoneMistake {
    let reason = format!("`{text}` is a code of a network, not a number that a link can dial");
    PhoneMistake::new(reason, "take it out here, and write it into the text of the page")
}

/// Returns the reason and the number that was meant, for letters that look like a digit and digits of other scripts.
fn look_alike(text: &str, strange: char) -> Option<(String, String)> {
    let digit = |c: char| match c {
        'O' | 'o' | 'О' | 'о' | 'Ο' | 'ο' => Some('0'),
        'l' | 'I' | 'і' | 'І' | '|' => Some('1'),
        _ => digit_value(c),
    };
    let meant: String = text.chars().map(|c| digit(c).unwrap_or(c)).collect();
    let replaced = text.chars().zip(meant.chars()).filter(|(a, b)| a != b).count();
    // A word such as `alo` is no number with mistyped digits.
    if replaced == 0
        || meant.contains(char::is_alphabetic)
        || digits_of(text).len() < replaced && digit_value(strange).is_none()
    {
        return None;
    }
    let reason = match (digit_value(strange), digit(strange)) {
        (Some(_), _) => format!("`{strange}` is no digit of 0 to 9"),
        (None, Some(digit)) => format!("`{strange}` is a letter, not the digit {digit}"),
        (None, None) => return None,
    };
    Some((reason, meant))
}

fn is_visible(c: char) -> bool {
    !c.is_control() && !is_invisible(c)
}

fn is_extension(text: &str) -> bool {
    let text = text.to_lowercase();
    ["ext", "int.", "доб", " x", "poste"].iter().any(|word| text.contains(word))
}
