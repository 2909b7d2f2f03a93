//! Fonts: a browser prints posters with those of this computer.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::cli::CliError;
use crate::model::Languages;
use crate::read;

/// Asks fontconfig for a font with all letters of each language. Windows and macOS have no such program.
pub(super) fn examine(root: &Path, languages: &Languages) -> Result<String, CliError> {
    if cfg!(any(windows, target_vendor = "apple")) {
        return Ok("not examined on this system: print one poster of each language".to_owned());
    }
    let mut missing = Vec::new();
    for (_, language) in languages.iter() {
        let letters = letters(root, &language.code);
        if !letters.is_empty() && !has_font(&letters)? {
            missing.push(format!("{} ({})", language.name, language.code));
        }
    }
    if missing.is_empty() {
        return Ok("every language of the campaign has one with all of its letters".to_owned());
    }
    Err(CliError::new(
        format!("none has the letters of {}", missing.join(", ")),
        "install the Noto fonts (on Debian and Ubuntu: apt install fonts-noto-core fonts-noto-cjk)",
    ))
}

/// The letters beyond ASCII in the phrases of a language, of the campaign's own file if there is no built-in one.
fn letters(root: &Path, code: &str) -> BTreeSet<char> {
    let phrases = read::built_in_locale(code).map(|file| file.text);
    let phrases = phrases
        .or_else(|| read::text(root, &format!("locales/{code}.ftl")).ok().map(|file| file.text))
        .unwrap_or_default();
    let lines = phrases.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::chars).filter(|c| c.is_alphabetic() && !c.is_ascii()).collect()
}

/// Returns `true` if one font has all of these letters.
fn has_font(letters: &BTreeSet<char>) -> Result<bool, CliError> {
    let codes: Vec<String> = letters.iter().map(|c| format!("{:x}", u32::from(*c))).collect();
    let pattern = format!(":charset={}", codes.join(" "));
    let output = Command::new("fc-list").args([&pattern, "family"]).stderr(Stdio::null()).output();
    match output {
        Ok(output) if output.status.success() => Ok(!output.stdout.trim_ascii().is_empty()),
        Ok(_) | Err(_) => Err(CliError::new(
            "they cannot be looked up without the program fc-list",
            "install fontconfig",
        )),
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a campaign is written")]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_language() {
        let root = tempfile::tempdir().unwrap();
        for (code, has, lacks) in [
            ("sq", "ëç", "ăș"),
            ("ro", "ăâîșț", "ë"),
            ("uk", "їєі", "ыё"),
            ("am", "ለቶ", "ëя"),
            ("ar", "مع", "ی"),
            ("en", "", "aé"),
            ("ta", "", "க"),
        ] {
            let letters = letters(root.path(), code);
            assert!(has.chars().all(|letter| letters.contains(&letter)), "{code}: {letters:?}");
            assert!(!lacks.chars().any(|letter| letters.contains(&letter)), "{code}: {letters:?}");
        }
        std::fs::create_dir(root.path().join("locales")).unwrap();
        std::fs::write(root.path().join("locales/ta.ftl"), "# é\ncall-now = அழை\n").unwrap();
        assert_eq!(letters(root.path(), "ta"), BTreeSet::from(['அ', 'ழ', 'ை']));
    }
}
