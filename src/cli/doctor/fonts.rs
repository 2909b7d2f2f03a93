//! Fonts: a browser prints posters with those of this computer.

use std::path::Path;

use crate::cli::fonts::{Fonts, INSTALL};
use crate::cli::{CliError, today};
use crate::finding::Report;
use crate::model::{BuildOptions, Languages, Site};
use crate::read;

/// Asks for fonts with all letters of each language: of its name, its phrases, and the titles and descriptions of its texts.
pub(super) fn examine(root: &Path, languages: &Languages) -> Result<String, CliError> {
    let Some(fonts) = Fonts::find()? else {
        return Ok("not examined on this system: print one poster of each language".to_owned());
    };
    // Other commands report the mistakes of the campaign.
    let options = BuildOptions { drafts: true, ..BuildOptions::on(today()?) };
    let loaded = crate::load(root, &options, &mut Report::new());
    let mut missing = Vec::new();
    for (_, language) in languages.iter() {
        let mut text = language.name.clone() + &phrases(root, &language.code);
        if let Some(loaded) = &loaded {
            text += &written(&loaded.unchecked.site, &language.code);
        }
        if !fonts.missing(&text).is_empty() {
            missing.push(format!("{} ({})", language.name, language.code));
        }
    }
    if missing.is_empty() {
        return Ok("every language of the campaign has one with all of its letters".to_owned());
    }
    Err(CliError::new(format!("none has the letters of {}", missing.join(", ")), INSTALL))
}

/// The phrases of a language, of the campaign's own file if there is no built-in one.
fn phrases(root: &Path, code: &str) -> String {
    let phrases = read::built_in_locale(code).map(|file| file.text.to_string());
    let phrases = phrases
        .or_else(|| read::text(root, &format!("locales/{code}.ftl")).ok().map(|file| file.text))
        .unwrap_or_default();
    phrases.lines().filter(|line| !line.starts_with('#')).collect()
}

/// The titles and descriptions of all texts in a language.
fn written(site: &Site, code: &str) -> String {
    let texts = site.pages.iter().flat_map(|page| page.own_texts());
    let texts = texts.filter(|(lang, _)| site.code(*lang) == code);
    texts.map(|(_, text)| [text.title.value.as_str(), text.described()].concat()).collect()
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "a campaign is written")]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_those_of_the_language() {
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
            let text = phrases(root.path(), code);
            assert!(has.chars().all(|letter| text.contains(letter)), "{code}");
            let mut lacks = lacks.chars().filter(|letter| !letter.is_ascii());
            assert!(!lacks.any(|letter| text.contains(letter)), "{code}");
        }
        std::fs::create_dir(root.path().join("locales")).unwrap();
        std::fs::write(root.path().join("locales/ta.ftl"), "# é\ncall-now = அழை\n").unwrap();
        assert_eq!(phrases(root.path(), "ta"), "call-now = அழை");
    }
}
