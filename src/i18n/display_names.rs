//! Names of languages and countries, from CLDR.

use icu::locale::subtags::Region;
use icu_locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};

use super::language::{Language, canonical};

/// The name of the language `code`; `None` where CLDR has none in this language.
pub(super) fn language(language: &Language, code: &str) -> Option<String> {
    let wanted = canonical(code)?;
    let bare = wanted.language;
    let options = Default::default();
    let name =
        LanguageIdentifierDisplayName::try_new_heavy((&language.cldr).into(), wanted, options)
            .ok()?;
    let name = name.as_borrowed().to_string();
    // A name that is missing is replaced by its code.
    (name.split(' ').next() != Some(bare.as_str())).then_some(name)
}

/// The name of the country `code` (ISO 3166-1); `None` where CLDR has none in this language.
pub(super) fn country(language: &Language, code: &str) -> Option<String> {
    let wanted: Region = code.parse().ok()?;
    let name = RegionDisplayName::try_new_light((&language.cldr).into(), wanted).ok()?;
    let name = name.as_borrowed().to_string();
    (name != code).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Report;

    #[test]
    fn names_are_in_the_readers_language() {
        for (reader, code, expected) in [
            ("sq", "fa", Some("persisht")),
            ("en", "fa", Some("Persian")),
            ("en", "rom", Some("Romany")),
            ("ro", "uk", Some("ucraineană")),
            ("ru", "ro", Some("румынский")),
            ("uk", "ru", Some("російська")),
            ("ar", "ps", Some("البشتو")),
            ("cnr", "sq", Some("albanski")),
            ("en", "sr-Latn", Some("Serbian (Latin)")),
            ("en", "tlh-x", None),
            ("rom", "fa", None),
        ] {
            let reader_language = Language::parse(reader, &mut Report::new());
            assert_eq!(language(&reader_language, code).as_deref(), expected, "{code} in {reader}");
        }
        for (reader, code, expected) in [
            ("sq", "MD", Some("Moldavi")),
            ("ro", "MD", Some("Republica Moldova")),
            ("uk", "AL", Some("Албанія")),
            ("en", "QQ", None),
        ] {
            let reader_language = Language::parse(reader, &mut Report::new());
            assert_eq!(country(&reader_language, code).as_deref(), expected, "{code} in {reader}");
        }
    }
}
