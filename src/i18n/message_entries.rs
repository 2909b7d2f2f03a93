//! The messages, attributes and terms of a parsed file, by their names.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Identifier, Resource};

use crate::finding::Report;

use super::message_shape::{self, Read};
use super::syntax::Lines;

/// Attributes of a message: Fluent searches them one by one.
const MAX_ATTRIBUTES: usize = 100;

/// The messages, attributes and terms of one source; reports duplicates.
pub(super) fn read(
    lines: &Lines<'_>,
    text: &str,
    resource: &Resource<&str>,
    report: &mut Report,
) -> BTreeMap<String, Read> {
    let mut found: BTreeMap<String, Read> = BTreeMap::new();
    // Fluent keeps no positions, but its names are slices of the text.
    let location =
        |id: &Identifier<&str>| lines.location(id.name.as_ptr() as usize - text.as_ptr() as usize);
    for entry in &resource.body {
        let (name, id, value, attributes) = match entry {
            Entry::Message(message) => (
                message.id.name.to_owned(),
                &message.id,
                message.value.as_ref(),
                &message.attributes,
            ),
            Entry::Term(term) => {
                (format!("-{}", term.id.name), &term.id, Some(&term.value), &term.attributes)
            }
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        if let Some(attribute) = attributes.get(MAX_ATTRIBUTES) {
            let message = format!("`{name}` has more than {MAX_ATTRIBUTES} attributes");
            let help = "make messages of their own out of them";
            report.error("locale", &location(&attribute.id), message).help(help);
        }
        let attributes = attributes.iter().take(MAX_ATTRIBUTES);
        let mut texts = Vec::new();
        texts.extend(value.map(|value| (name.clone(), message_shape::read(value, location(id)))));
        texts.extend(attributes.map(|attribute| {
            let name = format!("{name}.{}", attribute.id.name);
            (name, message_shape::read(&attribute.value, location(&attribute.id)))
        }));
        for (name, read) in texts {
            match found.get(&name) {
                None => drop(found.insert(name, read)),
                Some(first) => {
                    let message = format!(
                        "`{name}` is defined twice, first in line {}",
                        first.shape.location.line
                    );
                    report
                        .error("locale", &read.shape.location, message)
                        .help("remove one of the two");
                }
            }
        }
    }
    found
}
