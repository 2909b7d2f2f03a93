//! Codes of countries (ISO 3166-1) and languages (BCP 47) as editors write them: every key that takes one reads it here.
//!
//! A code that is not valid is reported with the code that was meant: `uk` is `GB`, `ALB` and `Shqipëri` are `AL`, `alb` and
//! `Albanian` are `sq`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::finding::{Located, Report, distance, suggestion};
use crate::i18n;
use crate::read::built_in_languages;
use crate::yaml::MapReader;

use crate::model::campaign::country::Country;

/// Codes and names that people write for a country and neither ISO 3166-1 nor CLDR has (ISO 3166-1 reserves `UK`; `EL` is
/// the European Union's code for Greece).
const OTHER_NAMES: &[(&str, &str)] = &[
    ("el", "GR"),
    ("en", "GB"),
    ("ks", "XK"),
    ("uk", "GB"),
    ("britain", "GB"),
    ("burma", "MM"),
    ("czech republic", "CZ"),
    ("ivory coast", "CI"),
    ("turkey", "TR"),
    ("vatican", "VA"),
];

/// The fewest letters of a name that are taken for its beginning.
const MIN_BEGINNING: usize = 4;

/// Folded names of countries, in every language that the interface has words for.
static COUNTRIES: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| {
    let mut names = FxHashMap::default();
    let languages = built_in_languages();
    for country in Country::all() {
        let own = country.languages().chain(languages.iter().copied());
        let own = own.filter_map(|language| i18n::country_name(language, country.code));
        names.extend(own.map(|name| (folded(&name), country.code)));
    }
    names.extend(OTHER_NAMES.iter().map(|(name, code)| ((*name).to_owned(), *code)));
    names
});

/// Folded names of languages in English and in themselves.
static LANGUAGES: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| {
    let spoken = Country::all().iter().flat_map(Country::languages);
    let mut names = FxHashMap::default();
    // A name that two codes have is that of the built-in language.
    for code in spoken.chain(built_in_languages()) {
        let own = [i18n::own_name(code), i18n::english_name(code)];
        names.extend(own.into_iter().flatten().map(|name| (folded(&name), code)));
    }
    names
});

/// Reads a list of countries. Reports each text that is no code, and a code that is listed twice.
pub fn read_countries(fields: &mut MapReader<'_>, key: &'static str) -> Vec<String> {
    let codes = read_codes(fields, key, |code, report| find_country(code, report).is_some());
    codes.into_iter().map(|code| code.value).collect()
}

/// Reads a list of languages. Reports each text that is no code, and a language that is listed twice.
pub fn read_languages(fields: &mut MapReader<'_>, key: &'static str) -> Vec<Located<String>> {
    read_codes(fields, key, is_language)
}

fn read_codes(
    fields: &mut MapReader<'_>,
    key: &'static str,
    is_code: impl Fn(&Located<String>, &mut Report) -> bool,
) -> Vec<Located<String>> {
    let mut codes: Vec<Located<String>> = Vec::new();
    for code in fields.list(key) {
        if !is_code(&code, fields.report) {
            continue;
        }
        if codes.iter().all(|known| known.value != code.value) {
            codes.push(code);
            continue;
        }
        let message = format!("`{}` is listed twice", code.value);
        fields.report.error("bad-value", &code.location, message).help("remove one of the two");
    }
    codes
}

/// Returns the country with this code; reports `bad-value` if there is none.
pub fn find_country(code: &Located<String>, report: &mut Report) -> Option<&'static Country> {
    let country = Country::find(&code.value);
    if country.is_none() {
        report
            .error("bad-value", &code.location, format!("unknown country code: `{}`", code.value))
            .help(country_help(&code.value));
    }
    country
}

/// Returns `true` for the code of a language; reports `unknown-language` for any other text.
pub fn is_language(code: &Located<String>, report: &mut Report) -> bool {
    let is_known = i18n::is_language(&code.value) && i18n::shorter_code(&code.value).is_none();
    if !is_known {
        let message = format!("unknown language code: `{}`", code.value);
        report.error("unknown-language", &code.location, message).help(language_help(&code.value));
    }
    is_known
}

/// The help for a text that is no code of a country.
pub fn country_help(text: &str) -> String {
    let meant = country_meant(text).map(|country| country.code);
    suggestion(meant, "write an ISO 3166-1 code of two capital letters, such as `RO`")
}

/// The help for a text that is no code of a language.
pub fn language_help(text: &str) -> String {
    suggestion(language_meant(text), "write a BCP 47 code, such as `en`, `ar` or `sr-Cyrl`")
}

/// The country that an editor means by a text that is no code: `UK`, `gb`, `GBR`, or its name.
fn country_meant(text: &str) -> Option<&'static Country> {
    let (capital, name) = (text.trim().to_uppercase(), folded(text));
    let named = |name: &str| COUNTRIES.get(name).and_then(|code| Country::find(code));
    if let Some((_, code)) = OTHER_NAMES.iter().find(|(other, _)| *other == name) {
        return Country::find(code);
    }
    let by_code = Country::all()
        .iter()
        .find(|country| [country.code, country.long_code].contains(&&*capital));
    if name.is_empty() || by_code.is_some() {
        return by_code;
    }
    named(&name).or_else(|| named(near(&name, &COUNTRIES)?))
}

fn language_meant(text: &str) -> Option<String> {
    let name = folded(text);
    if name.is_empty() {
        return None;
    }
    let code = text.trim().to_lowercase();
    if let Some(shorter) = i18n::shorter_code(&code) {
        return Some(shorter);
    }
    let known = LANGUAGES.get(&name).or_else(|| LANGUAGES.get(near(&name, &LANGUAGES)?));
    known.map(|code| (*code).to_owned())
}

/// The name that a text is the beginning of, if these names are of one code, or else the name that is nearest to it.
fn near<'n>(text: &str, names: &'n FxHashMap<String, &'static str>) -> Option<&'n str> {
    let letters = text.chars().count();
    if letters < MIN_BEGINNING {
        return None;
    }
    let mut beginnings: Vec<(&String, &&str)> =
        names.iter().filter(|(name, _)| name.starts_with(text)).collect();
    beginnings.sort_unstable();
    if let Some((name, code)) = beginnings.first()
        && beginnings.iter().all(|(_, other)| other == code)
    {
        return Some(name);
    }
    let similar = names.keys().map(|name| (distance(text, name), name.as_str()));
    let (far, name) = similar.min()?;
    (far <= 1 + letters / 8).then_some(name)
}

/// A name in small letters without marks and signs: `cote d ivoire`, `bosnia and herzegovina`.
fn folded(name: &str) -> String {
    i18n::words(&name.replace('&', " and ")).join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn countries_as_people_write_them() {
        for (text, expected) in [
            ("UK", Some("GB")),
            ("uk", Some("GB")),
            ("EL", Some("GR")),
            ("ke", Some("KE")),
            ("ALB", Some("AL")),
            ("ROU", Some("RO")),
            ("usa", Some("US")),
            ("XKK", Some("XK")),
            ("ABC", None),
            ("Kenya", Some("KE")),
            ("Albania", Some("AL")),
            ("Moldova", Some("MD")),
            ("Moldavia", Some("MD")),
            ("Germny", Some("DE")),
            ("Deutschland", Some("DE")),
            ("Gjermani", Some("DE")),
            ("Shqipëri", Some("AL")),
            ("Shqiperi", Some("AL")),
            ("Italia", Some("IT")),
            ("Bosnia", Some("BA")),
            ("Bosnia & Herzegovina", Some("BA")),
            ("Turkey", Some("TR")),
            ("Cote d'Ivoire", Some("CI")),
            ("Україна", Some("UA")),
            ("ኢትዮጵያ", Some("ET")),
            ("भारत", Some("IN")),
            ("Atlantis", None),
            ("EU", None),
            ("", None),
        ] {
            assert_eq!(country_meant(text).map(|country| country.code), expected, "{text}");
        }
    }

    #[test]
    fn languages_as_people_write_them() {
        for (text, expected) in [
            ("alb", Some("sq")),
            ("sqi", Some("sq")),
            ("rum", Some("ro")),
            ("ENG", Some("en")),
            ("Albanian", Some("sq")),
            ("shqip", Some("sq")),
            ("romanian", Some("ro")),
            ("Română", Some("ro")),
            ("romana", Some("ro")),
            ("english", Some("en")),
            ("Tigrinya", Some("ti")),
            ("Русский", Some("ru")),
            ("አማርኛ", Some("am")),
            ("Klingonese", None),
            ("", None),
        ] {
            assert_eq!(language_meant(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn codes_of_three_letters_stay_where_there_is_no_shorter_one() {
        let is_code = |code: &str| {
            is_language(&Located { value: code.into(), ..Located::default() }, &mut Report::new())
        };
        for code in ["sq", "kmr", "rom", "prs", "cnr", "rup", "gag", "sr-Cyrl", "fil", "ckb", "swc"]
        {
            assert!(is_code(code), "{code}");
        }
        for code in ["alb", "sqi", "ron", "fas", "per", "ukr", "tur", "Albanian", "xx", ""] {
            assert!(!is_code(code), "{code}");
        }
    }
}
