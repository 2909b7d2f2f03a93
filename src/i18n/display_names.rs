//! Names of languages and countries, from CLDR.

use icu::casemap::options::TitlecaseOptions;
use icu::casemap::{CaseMapper, TitlecaseMapper};
use icu::locale::LanguageIdentifier;
use icu::locale::subtags::Region;
use icu_locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};

use super::language::{LanguageRules, canonical};

impl LanguageRules {
    /// CLDR's name of a language; `None` where it has none in this language.
    pub(super) fn name_of_language(&self, code: &str) -> Option<String> {
        let wanted = canonical(code)?;
        let bare = wanted.language;
        let name = LanguageIdentifierDisplayName::try_new_heavy(
            (&self.cldr).into(),
            wanted,
            Default::default(),
        );
        let name = name.ok()?.as_borrowed().to_string();
        // A name that is missing is replaced by its code.
        (name.split(' ').next() != Some(bare.as_str())).then_some(name)
    }

    /// CLDR's name of a country (ISO 3166-1); `None` where it has none in this language.
    pub(super) fn name_of_country(&self, code: &str) -> Option<String> {
        let wanted: Region = code.parse().ok()?;
        let name = RegionDisplayName::try_new_light((&self.cldr).into(), wanted).ok()?;
        let name = name.as_borrowed().to_string();
        (name != code).then_some(name)
    }

    /// A label as it is written in the middle of a sentence: its first letter is small, unless the language writes nouns with
    /// capitals, or the word is an abbreviation.
    pub fn mid_sentence(&self, label: &str) -> String {
        let language = canonical(&self.code).unwrap_or(LanguageIdentifier::UNKNOWN);
        let mut letters = label.chars();
        let second = letters.nth(1);
        let keeps = matches!(language.language.as_str(), "de" | "gsw" | "lb")
            || second.is_none_or(char::is_uppercase);
        if keeps {
            return label.to_owned();
        }
        let at = label.char_indices().nth(1).map_or(label.len(), |(at, _)| at);
        let small = CaseMapper::new().lowercase_to_string(&label[..at], &language);
        small.into_owned() + &label[at..]
    }
}

/// The name of a language in itself, as a label: "Română"; `None` where CLDR has none.
pub fn own_name(code: &str) -> Option<String> {
    let name = LanguageRules::parse(code).name_of_language(code)?;
    Some(capitalized(code, &name))
}

/// The name of a language in English; `None` where CLDR has none.
pub fn english_name(code: &str) -> Option<String> {
    LanguageRules::parse("en").name_of_language(code)
}

/// A text with its first word in title case, as the language writes it.
pub fn capitalized(code: &str, text: &str) -> String {
    let Some(first) = text.split_inclusive(char::is_whitespace).next() else {
        return String::new();
    };
    let language = canonical(code).unwrap_or(LanguageIdentifier::UNKNOWN);
    let options = TitlecaseOptions::default();
    let capitalized = TitlecaseMapper::new().titlecase_segment_to_string(first, &language, options);
    capitalized.into_owned() + &text[first.len()..]
}

/// The name of a country in a language; `None` where CLDR has none.
pub fn country_name(language: &str, code: &str) -> Option<String> {
    LanguageRules::parse(language).name_of_country(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_languages_in_themselves() {
        for (code, expected) in [
            ("sq", Some("Shqip")),
            ("ro", Some("Română")),
            ("ru", Some("Русский")),
            ("uk", Some("Українська")),
            ("ar", Some("العربية")),
            ("ka", Some("ქართული")),
            ("zh-Hans", Some("简体中文")),
            ("sr-Latn", Some("Srpski (latinica)")),
            ("nl", Some("Nederlands")),
            ("rom", None),
        ] {
            assert_eq!(own_name(code).as_deref(), expected, "{code}");
        }
    }

    #[test]
    fn labels_in_the_middle_of_a_sentence() {
        for (code, label, expected) in [
            ("en", "State", "state"),
            ("sw", "Saa za kazi", "saa za kazi"),
            ("ro", "Într-o zi", "într-o zi"),
            ("uk", "Вік", "вік"),
            ("tr", "Iş", "ış"),
            ("de", "Stand", "Stand"),
            ("en", "SMS", "SMS"),
            ("en", "A", "A"),
            ("ar", "الحالة", "الحالة"),
            ("hi", "स्थिति", "स्थिति"),
            ("en", "", ""),
        ] {
            assert_eq!(LanguageRules::parse(code).mid_sentence(label), expected, "{code}");
        }
    }

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
            let name = LanguageRules::parse(reader).name_of_language(code);
            assert_eq!(name.as_deref(), expected, "{code} in {reader}");
        }
        for (reader, code, expected) in [
            ("sq", "MD", Some("Moldavi")),
            ("ro", "MD", Some("Republica Moldova")),
            ("uk", "AL", Some("Албанія")),
            ("en", "QQ", None),
        ] {
            assert_eq!(country_name(reader, code).as_deref(), expected, "{code} in {reader}");
        }
    }
}
