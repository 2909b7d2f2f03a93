//! Compares the messages of a campaign's languages: the same names, the same arguments, and all plural forms.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Report;

use super::locale::Locale;
use super::message_shape::{MessageShape, Plural};

/// Reports all differences between the languages. The first language that has a message is the reference for the
/// others.
pub fn check(locales: &[&Locale], report: &mut Report) {
    let mut measure: BTreeMap<&str, &Locale> = BTreeMap::new();
    for locale in locales {
        // CLDR has the names that a language lacks.
        let is_name =
            |name: &&String| name.starts_with("language-") || name.starts_with("country-");
        for name in locale.messages().keys().filter(|name| !is_name(name)) {
            measure.entry(name).or_insert(locale);
        }
    }
    for locale in locales {
        check_missing(locale, &measure, report);
        for (name, shape) in locale.messages() {
            if let Some(first) = measure.get(name.as_str()) {
                check_arguments(name, locale, shape, first, report);
            }
            for plural in &shape.plurals {
                check_plural(name, locale, shape, plural, report);
            }
        }
    }
}

fn check_missing(locale: &Locale, measure: &BTreeMap<&str, &Locale>, report: &mut Report) {
    let code = locale.code();
    if locale.messages().is_empty() && !measure.is_empty() {
        let message = format!("`{code}` has no phrases: {} are missing", measure.len());
        report
            .error("missing-phrase", &locale.file, message)
            .help("copy another language's file of phrases, and translate it");
        return;
    }
    for (name, first) in measure {
        if !locale.messages().contains_key(*name) {
            let message = format!("missing phrase `{name}` in `{code}`");
            let finding = report.error("missing-phrase", &locale.file, message);
            finding.help(match first.message(name) {
                Some(formatted) => format!("in `{}` it says: {formatted}", first.code()),
                None => format!("translate it from `{}`", first.messages()[*name].location),
            });
        }
    }
}

fn check_arguments(
    name: &str,
    locale: &Locale,
    shape: &MessageShape,
    first: &Locale,
    report: &mut Report,
) {
    let measure = &first.messages()[name].arguments;
    if shape.arguments != *measure {
        let message = format!(
            "`{name}` uses {} in `{}`, but {} in `{}`",
            named(&shape.arguments),
            locale.code(),
            named(measure),
            first.code()
        );
        report
            .error("phrase-arguments", &shape.location, message)
            .help("use the same arguments in every language");
    }
}

fn named(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "no argument".to_owned();
    }
    let names: Vec<String> = arguments.iter().map(|name| format!("`${name}`")).collect();
    names.join(", ")
}

fn check_plural(
    name: &str,
    locale: &Locale,
    shape: &MessageShape,
    plural: &Plural,
    report: &mut Report,
) {
    for category in locale.plural_categories() {
        let bare = || {
            let numbers = locale.plurals.numbers_of(category);
            numbers.filter(|n| !plural.numbers.contains(n))
        };
        if plural.categories.contains(category) || bare().next().is_none() {
            continue;
        }
        let examples: Vec<String> = bare().take(3).map(|n| n.to_string()).collect();
        let message = format!(
            "missing form `[{category}]` in `{name}`: `{}` needs it for numbers such as {}",
            locale.code(),
            examples.join(", ")
        );
        report
            .warn("phrase-plural", &shape.location, message)
            .help(format!("add a line `[{category}] …` under `${} ->`", plural.argument));
    }
}

#[cfg(test)]
mod tests {
    use super::super::locale::tests::locale;
    use super::*;

    /// Returns each finding as one line: code, location, message.
    fn findings(locales: &[Locale]) -> Vec<String> {
        let mut report = Report::new();
        check(&locales.iter().collect::<Vec<_>>(), &mut report);
        let sorted = report.sorted();
        sorted.iter().map(|f| format!("{} {}: {}", f.code, f.location, f.message)).collect()
    }

    #[test]
    fn every_language_has_every_phrase() {
        let found = findings(&[locale("sq", "a = A\nb = B"), locale("en", "a = A")]);
        assert_eq!(found, ["missing-phrase locales/own.ftl: missing phrase `b` in `en`"]);
        let found = findings(&[locale("sq", "a = A\nb = B"), locale("en", "")]);
        assert_eq!(found, ["missing-phrase locales/own.ftl: `en` has no phrases: 2 are missing"]);
    }

    #[test]
    fn arguments_keep_their_names() {
        let found = findings(&[locale("sq", "a = { $n }"), locale("en", "\na = { $m }")]);
        assert_eq!(
            found,
            ["phrase-arguments locales/own.ftl:2:1: `a` uses `$m` in `en`, but `$n` in `sq`"]
        );
    }

    #[test]
    fn plurals_have_all_forms_of_their_language() {
        let of = |code, forms: &str| {
            findings(&[locale(code, &format!("a = {{ $n ->\n {forms}\n *[other] x\n }}"))])
        };
        assert!(of("sq", "[one] x").is_empty());
        assert!(of("sq", "[1] x").is_empty());
        assert!(of("sq", "[voice] x").is_empty());
        assert!(of("it", "[one] x").is_empty());
        assert!(of("ar", "[0] x\n [one] x\n [two] x\n [few] x\n [many] x").is_empty());
        assert_eq!(
            of("sr", "[one] x"),
            ["phrase-plural locales/own.ftl:1:1: missing form `[few]` in `a`: `sr` needs it \
              for numbers such as 2, 3, 4"]
        );
    }
}
