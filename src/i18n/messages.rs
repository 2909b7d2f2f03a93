//! The messages of a language: parsed once, formatted by name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::serializer::serialize;
use unic_langid::LanguageIdentifier;

use crate::finding::Report;
use crate::noncharacters::NUMBER;

use super::language::LanguageRules;
use super::message_entries;
use super::message_shape::{MessageShape, Read};
use super::nesting;
use super::phrase_state::PhraseState;
use super::plural_selector;
use super::plurals::Plurals;
use super::references;
use super::syntax::Lines;
use super::unicode_escape;

/// The value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Text(String),
    /// Selects plurals, and is formatted with the language's grouping.
    Number(i64),
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(text)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Number(number.into())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.to_owned())
    }
}

/// The messages of one language.
pub(super) struct Messages {
    bundle: FluentBundle<FluentResource>,
    pub(super) shapes: BTreeMap<String, MessageShape>,
    /// The names of messages from files that a machine made.
    pub(super) machine_made: BTreeSet<String>,
}

impl Messages {
    /// Parses the sources; a message of an earlier source replaces that of a later one.
    pub(super) fn parse(
        language: &LanguageRules,
        plurals: &Arc<Plurals>,
        sources: &[(&str, &str)],
        report: &mut Report,
    ) -> Messages {
        let mut bundle = new_bundle(language, plurals);
        let mut all = BTreeMap::new();
        let mut machine_made = BTreeSet::new();
        for (path, text) in sources {
            let text = text.strip_prefix('\u{feff}').unwrap_or(text);
            let lines = Lines::of(path, text);
            if let Some(byte) = nesting::too_deep(text) {
                let message = "braces are nested too deeply: this file is not read";
                let help = "write `name = text`, with an argument as `{ $n }`";
                report.error("locale", &lines.location(byte), message).help(help);
                continue;
            }
            if let Some(byte) = unicode_escape::cut_escape(text) {
                let message = "this sign of a string has too few digits: the file is not read";
                let help = "write four digits after `\\u`, or six after `\\U`, such as `\\u00A0`";
                report.error("locale", &lines.location(byte), message).help(help);
                continue;
            }
            let state = PhraseState::read(path, text, report);
            let mut resource = parse_runtime(text).unwrap_or_else(|(resource, errors)| {
                lines.report_errors(&errors, report);
                resource
            });
            let read = message_entries::read(&lines, text, &resource, report);
            let added = merge(read, &mut all, report);
            if state == PhraseState::Machine {
                machine_made.extend(added.into_iter().filter(|name| !name.starts_with('-')));
            }
            plural_selector::rewrite(&mut resource);
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(serialize(&resource));
            // Its errors are duplicates: messages that an earlier source has replaced.
            let _ = bundle.add_resource(resource);
        }
        references::report_invalid_references(&all, report);
        let shapes = all.keys().filter(|name| !name.starts_with('-'));
        let shapes = shapes.map(|name| (name.clone(), whole(name, &all))).collect();
        Messages { bundle, shapes, machine_made }
    }

    pub(super) fn message(
        &self,
        name: &str,
        arguments: &[(&str, Value)],
        language: &LanguageRules,
    ) -> Option<String> {
        let (id, attribute) = match name.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (name, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let arguments: FluentArgs = arguments
            .iter()
            .map(|(name, value)| match value {
                Value::Text(text) => (*name, FluentValue::from(text.as_str())),
                Value::Number(number) => (*name, FluentValue::from(*number)),
            })
            .collect();
        let mut errors = Vec::new();
        let formatted = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| grouped(&formatted, language))
    }
}

/// Returns a bundle without messages that formats numbers, and chooses plural forms, as CLDR says.
fn new_bundle(language: &LanguageRules, plurals: &Arc<Plurals>) -> FluentBundle<FluentResource> {
    // Fluent uses it for ordinals only.
    let id: LanguageIdentifier = language.counting.to_string().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(|value, _| match value {
        FluentValue::Number(number) if number.options.use_grouping => {
            Some(format!("{NUMBER}{}{NUMBER}", number.as_string()))
        }
        FluentValue::Number(_)
        | FluentValue::String(_)
        | FluentValue::Custom(_)
        | FluentValue::None
        | FluentValue::Error => None,
    }));
    // Both fail only if the bundle already has a function of that name.
    let _ = bundle.add_builtins();
    let plurals = plurals.clone();
    let _ = bundle.add_function(plural_selector::FORM, move |values, _| {
        plural_selector::form(values, &plurals)
    });
    bundle
}

/// Adds the messages of a source that the earlier sources lack, and returns their names. Reports arguments and attributes
/// in which earlier messages differ from those that they replace.
fn merge(
    source: BTreeMap<String, Read>,
    all: &mut BTreeMap<String, Read>,
    report: &mut Report,
) -> Vec<String> {
    let mut added: BTreeMap<String, Read> = BTreeMap::new();
    for (name, read) in source {
        let message = name.split_once('.').map_or(&*name, |(message, _)| message);
        match (all.get(&name), all.get(message)) {
            (Some(own), _) => references::report_unknown_arguments(&name, own, &read, report),
            (None, Some(own)) => references::report_missing_attribute(&name, own, report),
            (None, None) => drop(added.insert(name, read)),
        }
    }
    let names = added.keys().cloned().collect();
    all.append(&mut added);
    names
}

/// Groups the digits of each number; every second piece between marks is one.
fn grouped(formatted: &str, language: &LanguageRules) -> String {
    formatted
        .split(NUMBER)
        .enumerate()
        .map(|(n, piece)| if n % 2 == 0 { piece.to_owned() } else { language.grouped(piece) })
        .collect()
}

/// The shape of a message, with the arguments of the messages that it refers to; terms have none.
fn whole(name: &str, all: &BTreeMap<String, Read>) -> MessageShape {
    let mut shape = all[name].shape.clone();
    let quoted =
        references::referenced(name, all).into_iter().filter(|part| !part.starts_with('-'));
    for part in quoted.filter(|part| *part != name).filter_map(|part| all.get(part)) {
        shape.arguments.extend(part.shape.arguments.iter().cloned());
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::super::locale::Locale;
    use super::super::locale::tests::locale;
    use super::*;

    const FORMS: &str = "n = { $n ->
        [zero] zero
        [one] one
        [two] two
        [few] few
        [many] many
       *[other] other
    }";

    /// Returns each finding of a file as one line: location, message.
    fn findings(text: &str) -> Vec<String> {
        let mut report = Report::new();
        Locale::parse("sq", &[("sq.ftl", text)], &mut report);
        report
            .sorted()
            .iter()
            .map(|f| format!("{} {}: {}", f.code, f.location, f.message))
            .collect()
    }

    #[test]
    fn messages_choose_as_cldr_says() {
        for code in
            "sq en mk bs cnr sr sr-Latn fr tr ar ps ur ku ckb so fa el it pt pt-PT".split(' ')
        {
            let locale = locale(code, FORMS);
            for category in locale.plurals.categories() {
                for n in locale.plurals.numbers_of(category) {
                    let formatted = locale.format("n", &[("n", Value::Number(n))]);
                    assert_eq!(formatted.as_deref(), Some(category), "{code} {n}");
                }
            }
        }
    }

    #[test]
    fn numbers_are_grouped_and_still_choose() {
        let text = "hours = { NUMBER($n) ->\n [1] { $n } orë\n *[other] { $n } orë, { $who }\n }\n\
                    year = { NUMBER($n, useGrouping: \"false\") }";
        let locale = locale("sq", text);
        let message = |n| {
            let who = Value::Text("unë".to_owned());
            locale.format("hours", &[("n", Value::Number(n)), ("who", who)])
        };
        assert_eq!(message(1).as_deref(), Some("1 orë"));
        assert_eq!(message(12_500).as_deref(), Some("12\u{a0}500 orë, unë"));
        let year = locale.format("year", &[("n", Value::Number(2026))]);
        assert_eq!(year.as_deref(), Some("2026"));
        assert_eq!(locale.message("hours"), None);
    }

    #[test]
    fn shapes_say_what_a_message_asks_for() {
        let locale =
            locale("sq", "-us = Ne\na = { -us } { b }\nb = { $n ->\n [one] x\n *[other] y\n }");
        let shape = &locale.messages()["a"];
        assert_eq!(shape.arguments, BTreeSet::from(["n".to_owned()]));
        assert_eq!(shape.location.to_string(), "locales/own.ftl:2:1");
        let plural = &locale.messages()["b"].plurals[0];
        assert_eq!(plural.categories, BTreeSet::from(["one", "other"].map(str::to_owned)));
        assert!(!locale.messages().contains_key("-us"));
        assert!(locale.static_messages().is_empty());
    }

    #[test]
    fn mistakes_are_findings_with_their_place() {
        for (text, finding) in [
            ("a = A\n\nb = { $n", "locale sq.ftl:3:9: missing `}`"),
            ("a = A\nb = { c }", "locale sq.ftl:2:1: unknown phrase `c` in `b`"),
            ("a = { -c }", "locale sq.ftl:1:1: unknown phrase `-c` in `a`"),
            ("a = A\na = B", "locale sq.ftl:2:1: `a` is defined twice, first in line 1"),
            ("a = { a }", "locale sq.ftl:1:1: `a` contains itself"),
            (
                &format!("a = {}", "{".repeat(200)),
                "locale sq.ftl:1:105: braces are nested too deeply: this file is not read",
            ),
            ("a = { DATE($n) }", "locale sq.ftl:1:1: unknown function `DATE` in `a`"),
        ] {
            assert_eq!(findings(text), [finding], "{text}");
        }
        assert!(findings("\u{feff}# Komente\r\na = A\r\n").is_empty());
    }

    #[test]
    fn own_wording_uses_what_the_page_gives() {
        let mut report = Report::new();
        let sources = [("own.ftl", "a = { $cout }"), ("sq.ftl", "a = { $count }")];
        Locale::parse("sq", &sources, &mut report);
        let finding = report.sorted()[0];
        assert_eq!(finding.message, "unknown argument `$cout` in `a`");
        assert_eq!(finding.help, "did you mean `$count`?");

        let mut report = Report::new();
        let sources = [("own.ftl", "a = B"), ("sq.ftl", "a = A\n    .title = T")];
        let locale = Locale::parse("sq", &sources, &mut report);
        assert_eq!(report.sorted()[0].message, "missing phrase `a.title`");
        assert_eq!(locale.messages().len(), 1);
    }
}
