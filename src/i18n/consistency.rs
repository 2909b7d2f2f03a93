//! Compares the messages of a campaign's languages: the same names, the same arguments, and all plural forms.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::Report;

use super::locale::{BUILT_IN, Locale};
use super::message_shape::{MessageShape, Plural};

/// The phrases that a language does not have in its own words.
pub struct Untranslated {
    /// Missing ones, and those that its file has in English.
    pub names: Vec<String>,
    /// The number of all phrases.
    pub of: usize,
}

/// Reports all differences between the first `languages` of these locales. The first one that has a message is the
/// reference for the others.
pub fn check(locales: &[Locale], languages: usize, report: &mut Report) {
    let measure = measure(locales);
    // Phrases of the campaign that differ from all built-in ones are reported once.
    let mut reported = BTreeSet::new();
    for (locale, untranslated) in locales.iter().zip(untranslated(locales)).take(languages) {
        check_translated(locale, &untranslated, report);
        for (name, shape) in locale.messages() {
            if let Some(first) = measure.get(name.as_str()) {
                check_arguments(name, (locale, shape), first, &mut reported, report);
            }
            for plural in &shape.plurals {
                check_plural(name, locale, shape, plural, report);
            }
        }
    }
}

/// Lists what each locale does not have in its own words.
pub fn untranslated(locales: &[Locale]) -> Vec<Untranslated> {
    let measure = measure(locales);
    let of = measure.len();
    let names = |locale: &Locale| {
        let is_missing = |name: &&str| !locale.messages().contains_key(*name);
        let names = measure.keys().copied();
        names.filter(|name| is_missing(name) || locale.is_copied(name)).map(str::to_owned).collect()
    };
    locales.iter().map(|locale| Untranslated { names: names(locale), of }).collect()
}

/// All messages, each with the first language that has it. CLDR has the names that a language lacks.
fn measure(locales: &[Locale]) -> BTreeMap<&str, &Locale> {
    let is_name = |name: &&String| name.starts_with("language-") || name.starts_with("country-");
    let mut measure: BTreeMap<&str, &Locale> = BTreeMap::new();
    for locale in locales {
        for name in locale.messages().keys().filter(|name| !is_name(name)) {
            measure.entry(name).or_insert(locale);
        }
    }
    measure
}

fn check_translated(locale: &Locale, untranslated: &Untranslated, report: &mut Report) {
    const MAX_NAMES: usize = 3;
    let names = &untranslated.names;
    if names.is_empty() {
        return;
    }
    let code = locale.code();
    let mut listed =
        names.iter().take(MAX_NAMES).map(|name| format!("`{name}`")).collect::<Vec<_>>();
    if names.len() > MAX_NAMES {
        listed.push("…".to_owned());
    }
    let count = match names.len() {
        1 => "1 phrase is".to_owned(),
        count => format!("{count} phrases are"),
    };
    let message = format!("{count} not translated into `{code}`: {}", listed.join(", "));
    report.warn("missing-phrase", &locale.file, message).help(format!(
        "translate them in {}, or with `fener translate export {code}`; readers get them in its `fallback`, or in English",
        locale.file
    ));
}

fn check_arguments<'l>(
    name: &'l str,
    (mut locale, mut shape): (&'l Locale, &'l MessageShape),
    mut first: &'l Locale,
    reported: &mut BTreeSet<&'l str>,
    report: &mut Report,
) {
    let mut measure = &first.messages()[name];
    if shape.arguments != measure.arguments {
        // The built-in phrase is right, and in no file of the campaign.
        if &*shape.location.file == BUILT_IN {
            if !reported.insert(name) {
                return;
            }
            std::mem::swap(&mut shape, &mut measure);
            std::mem::swap(&mut locale, &mut first);
        }
        let measure = &measure.arguments;
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
    for category in locale.plurals.categories() {
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
    use super::super::locale::CampaignMessages;
    use super::super::locale::tests::locale;
    use super::*;

    /// Returns each finding as one line: code, location, message.
    fn findings(locales: &[Locale]) -> Vec<String> {
        let mut report = Report::new();
        check(locales, locales.len(), &mut report);
        let sorted = report.sorted();
        sorted.iter().map(|f| format!("{} {}: {}", f.code, f.location, f.message)).collect()
    }

    #[test]
    fn every_language_has_every_phrase() {
        let found = findings(&[locale("sq", "a = A\nb = B"), locale("en", "a = A")]);
        assert_eq!(
            found,
            ["missing-phrase locales/own.ftl: 1 phrase is not translated into `en`: `b`"]
        );
        let found = findings(&[locale("sq", "a = A\nb = B"), locale("en", "")]);
        assert_eq!(
            found,
            ["missing-phrase locales/own.ftl: 2 phrases are not translated into `en`: `a`, `b`"]
        );
    }

    #[test]
    fn a_copy_of_the_english_words_is_no_translation() {
        let english = "a = Call\nb = SMS\nc = { $n }: { $m }\nd = Go\n";
        let own = "a = Call\nb = { \"SMS\" }\nc = { $n }: { $m }\nd = Eik\n";
        let locale = |code, own| {
            let messages =
                CampaignMessages { own: Some(own), built_in: "", english, has_own_theme: false };
            Locale::of_campaign(code, &messages, &mut Report::new())
        };
        let found = findings(&[locale("lt", own), locale("en", english)]);
        let expected = "1 phrase is not translated into `lt`: `a`";
        assert_eq!(found, [format!("missing-phrase locales/lt.ftl: {expected}")]);
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
