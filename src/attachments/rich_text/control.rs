//! Control words and signs (RTF 1.9.1, "RTF Syntax").

/// A control word with its number, which may be negative, and the space that ends it. A number that is too long is the largest one.
pub(super) fn control_word(rest: &mut &str) -> (String, Option<i64>) {
    let end = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
    let (word, behind) = rest.split_at(end);
    let digits = behind.strip_prefix('-').unwrap_or(behind);
    let digits = digits.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(digits.len());
    let length = if digits == 0 { 0 } else { digits + usize::from(behind.starts_with('-')) };
    let (number, behind) = behind.split_at(length);
    *rest = behind.strip_prefix(' ').unwrap_or(behind);
    let number = (length > 0).then(|| number.parse().unwrap_or(i64::MAX));
    (word.to_ascii_lowercase(), number)
}

/// The letter of two hexadecimal digits.
pub(super) fn hexadecimal(rest: &mut &str) -> Option<char> {
    let digits = rest.get(..2)?;
    let code = u8::from_str_radix(digits, 16).ok()?;
    *rest = &rest[2..];
    Some(char::from(code))
}
