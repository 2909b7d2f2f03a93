//! Checks the references between messages: messages, terms, functions and arguments.

use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Location, Report, nearest};

use super::message_shape::Read;

/// Phrases that one phrase may refer to, directly or indirectly: Fluent formats no more placeables than this.
const MAX_REFERENCES: usize = 100;
/// Unknown phrases with a suggestion, for each of which all names are compared.
const MAX_SUGGESTIONS: usize = 20;

/// Reports arguments that the original message does not have.
pub(super) fn report_unknown_arguments(
    name: &str,
    own: &Read,
    original: &Read,
    report: &mut Report,
) {
    let given = &original.shape.arguments;
    for argument in own.shape.arguments.difference(given) {
        let message = format!("unknown argument `${argument}` in `{name}`");
        let finding = report.error("phrase-arguments", &own.shape.location, message);
        if let Some(known) = nearest(argument, given.iter().map(String::as_str)) {
            finding.help(format!("did you mean `${known}`?"));
        }
    }
}

/// Reports an attribute that the campaign's own message lacks: Fluent takes a message with all its attributes from one
/// source.
pub(super) fn report_missing_attribute(name: &str, own: &Read, report: &mut Report) {
    let message = format!("missing phrase `{name}`");
    let help = "write every part of the phrase that you replace";
    report.error("missing-phrase", &own.shape.location, message).help(help);
}

/// Reports references to unknown messages and functions, and messages that contain themselves.
pub(super) fn report_invalid_references(all: &BTreeMap<String, Read>, report: &mut Report) {
    let mut suggestions = 0;
    for (name, read) in all {
        let location: &Location = &read.shape.location;
        for part in read.messages.union(&read.terms).filter(|part| !all.contains_key(*part)) {
            let message = format!("unknown phrase `{part}` in `{name}`");
            let finding = report.error("locale", location, message);
            suggestions += 1;
            if suggestions <= MAX_SUGGESTIONS
                && let Some(known) = nearest(part, all.keys().map(String::as_str))
            {
                finding.help(format!("did you mean `{known}`?"));
            }
        }
        for function in read.functions.iter().filter(|function| *function != "NUMBER") {
            let message = format!("unknown function `{function}` in `{name}`");
            report.error("locale", location, message).help("the only function is NUMBER");
        }
        let referenced = referenced(name, all);
        if referenced.contains(name.as_str()) {
            report
                .error("locale", location, format!("`{name}` contains itself"))
                .help("remove the reference to itself");
        } else if referenced.len() > MAX_REFERENCES {
            let message = format!("`{name}` refers to more than {MAX_REFERENCES} other phrases");
            report.error("locale", location, message).help("write their texts into one phrase");
        }
    }
}

/// The names that a message refers to, directly or indirectly; of more than [`MAX_REFERENCES`], one more.
pub(super) fn referenced<'a>(name: &str, all: &'a BTreeMap<String, Read>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&Read> = all.get(name).into_iter().collect();
    while let Some(read) = open.pop() {
        for part in read.messages.union(&read.terms) {
            if reached.len() > MAX_REFERENCES {
                return reached;
            }
            if reached.insert(part.as_str()) {
                open.extend(all.get(part));
            }
        }
    }
    reached
}
