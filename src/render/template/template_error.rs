//! What is wrong with a template, as a finding.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind};

use crate::finding::{Finding, Location, Severity};

/// Tera's error as a finding, at the template's own line.
pub fn finding(places: &BTreeMap<String, Location>, error: &Error) -> Finding {
    let place_of = |template: &str| place(places, template);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (place, message) = match error.kind() {
        ErrorKind::SyntaxError(inner) | ErrorKind::RenderingError(inner) => {
            let span = inner.span();
            let place = place_of(inner.filename());
            (
                place.at(count(span.start_line), count(span.start_col) + 1),
                inner.message().to_owned(),
            )
        }
        ErrorKind::MissingParent { current, parent } => {
            (place_of(current), format!("it extends `{parent}`, which is not in the theme"))
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (place_of(tpl), "it stands inside itself".to_owned())
        }
        ErrorKind::TemplateNotFound(name) => {
            (place_of(name), "this template is not in the theme".to_owned())
        }
        other => (place_of("?"), other.to_string()),
    };
    unusable(place, &message)
}

/// Where a template stands.
pub fn place(places: &BTreeMap<String, Location>, template: &str) -> Location {
    let unknown = || Location::file(format!("themes/…/templates/{template}"));
    places.get(template).cloned().unwrap_or_else(unknown)
}

/// What is said of a template that cannot be used.
pub fn unusable(place: Location, message: &str) -> Finding {
    Finding {
        code: "template",
        severity: Severity::Error,
        location: place,
        message: format!("this template cannot be used: {message}"),
        help: "compare it with the built-in theme's template of the same name".to_owned(),
    }
}
