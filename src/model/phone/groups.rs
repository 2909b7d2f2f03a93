//! The groups of digits of a phone number, as readers see it.

use super::calling_code;

/// The editor's own grouping if there is one, else the country's, else groups of three from the left.
pub(in crate::model) fn grouped_abroad(text: &str, digits: &str) -> String {
    if let Some(shown) = spaced(text).or_else(|| calling_code::grouped(digits)) {
        return shown;
    }
    let mut shown = String::from("+");
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && i % 3 == 0 && i + 1 < digits.len() {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

/// A number that is dialled inside its country, in the groups of its owner; `None` if it has none.
pub(in crate::model) fn as_written(text: &str) -> Option<String> {
    let text = spaced(text).unwrap_or_else(|| text.trim().to_owned());
    Some(text).filter(|text| text.contains([' ', '-', '/', '.', '(']))
}

/// The text with single spaces; `None` if it has no groups.
pub(in crate::model) fn spaced(text: &str) -> Option<String> {
    text.trim().contains(' ').then(|| text.split_whitespace().collect::<Vec<_>>().join(" "))
}
