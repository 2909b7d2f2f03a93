//! Findings as text without signs that act or hide.

use crate::finding::{Finding, Location};

/// A finding as text: signs that end a line, steer a terminal, turn letters around or are not shown, which names of files may
/// hold, are written as `\u{a}`. Without that, a name could be a line of its own, which a build server obeys
/// (`::stop-commands::`), or be read as another name.
pub fn plain(finding: &Finding) -> Finding {
    let escaped = |text: &str| {
        let mut plain = String::with_capacity(text.len());
        for letter in text.chars() {
            match acts_or_hides(letter) {
                true => plain.extend(letter.escape_unicode()),
                false => plain.push(letter),
            }
        }
        plain
    };
    let location =
        Location { file: escaped(&finding.location.file).into(), ..finding.location.clone() };
    let (message, help) = (escaped(&finding.message), escaped(&finding.help));
    Finding { location, message, help, ..finding.clone() }
}

/// Returns `true` for controls, ends of lines, marks that turn letters around, spaces without width and tags. Joiners and
/// single marks of direction are letters of some scripts.
fn acts_or_hides(letter: char) -> bool {
    letter.is_control()
        || matches!(
            letter,
            '\u{200b}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}'
        )
}
