//! The fonts of this computer: a browser prints posters with them, and a box in place of each letter that none has.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};

use super::CliError;

/// The way to get fonts for every script.
pub const INSTALL: &str =
    "install the Noto fonts (on Debian and Ubuntu: apt install fonts-noto-core fonts-noto-cjk)";

/// The code points for which this computer has a font: the first and the last of each range.
pub struct Fonts(Vec<(u32, u32)>);

impl Fonts {
    /// Asks fontconfig for the code points of every font; `None` on Windows and macOS, which have no such program.
    ///
    /// # Errors
    /// If the program `fc-list` cannot be run.
    pub fn find() -> Result<Option<Fonts>, CliError> {
        if cfg!(any(windows, target_vendor = "apple")) {
            return Ok(None);
        }
        let mut command = Command::new("fc-list");
        let output = command.args(["--format", "%{charset}\n"]).stderr(Stdio::null()).output();
        match output {
            Ok(output) if output.status.success() => {
                Ok(Some(Fonts(ranges(&String::from_utf8_lossy(&output.stdout)))))
            }
            Ok(_) | Err(_) => Err(CliError::new(
                "they cannot be looked up without the program fc-list",
                "install fontconfig",
            )),
        }
    }

    /// Returns the letters of a text beyond ASCII that no font has.
    pub fn missing(&self, text: &str) -> BTreeSet<char> {
        let has = |letter: char| {
            let code = u32::from(letter);
            self.0.iter().any(|(first, last)| (*first..=*last).contains(&code))
        };
        let letters: BTreeSet<char> =
            text.chars().filter(|c| c.is_alphabetic() && !c.is_ascii()).collect();
        letters.into_iter().filter(|letter| !has(*letter)).collect()
    }
}

/// Parses the code points of fonts, in hexadecimal: `20-7e a0`.
fn ranges(text: &str) -> Vec<(u32, u32)> {
    let number = |digits: &str| u32::from_str_radix(digits, 16).ok();
    let range = |word: &str| {
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        Some((number(first)?, number(last)?))
    };
    let found: BTreeSet<(u32, u32)> = text.split_whitespace().filter_map(range).collect();
    found.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_without_a_font() {
        let fonts = Fonts(ranges("20-7e a0-17f\n20-7e 192 4e00-9fff\n"));
        for (text, missing) in
            [("Punë jashtë, ƒ", ""), ("工作 1", ""), ("しごと工", "ごしと"), ("работа", "аборт")]
        {
            assert_eq!(fonts.missing(text), missing.chars().collect::<BTreeSet<char>>(), "{text}");
        }
    }
}
