//! Findings as text without signs that act.

use crate::finding::{Finding, Location};

/// A finding as text: signs that end a line or steer a terminal, which names of files may hold, are written as `\u{a}`.
/// Without that, a name could be a line of its own, which a build server obeys (`::stop-commands::`).
pub fn plain(finding: &Finding) -> Finding {
    let escaped = |text: &str| {
        let mut plain = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter {
                letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                    plain.extend(letter.escape_unicode());
                }
                letter => plain.push(letter),
            }
        }
        plain
    };
    let location =
        Location { file: escaped(&finding.location.file).into(), ..finding.location.clone() };
    let (message, help) = (escaped(&finding.message), escaped(&finding.help));
    Finding { location, message, help, ..finding.clone() }
}
