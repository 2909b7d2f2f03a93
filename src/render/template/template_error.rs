//! Mistakes in templates, as findings.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind};

use crate::finding::{Finding, Location, Severity};

/// The files of a theme's templates, by the names of the templates.
pub type TemplateFiles = BTreeMap<String, Location>;

/// Converts an error of tera, with the line and column in the template.
pub fn finding(files: &TemplateFiles, error: &Error) -> Finding {
    let file_of = |template: &str| file(files, template);
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (location, message) = match error.kind() {
        ErrorKind::SyntaxError(inner) | ErrorKind::RenderingError(inner) => {
            let span = inner.span();
            let location = file_of(inner.filename());
            (
                location.at(count(span.start_line), count(span.start_col) + 1),
                inner.message().to_owned(),
            )
        }
        ErrorKind::MissingParent { current, parent } => {
            (file_of(current), format!("it extends `{parent}`, which is not in the theme"))
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (file_of(tpl), "it includes itself".to_owned())
        }
        ErrorKind::TemplateNotFound(name) => {
            (file_of(name), "this template is not in the theme".to_owned())
        }
        other => (file_of("?"), other.to_string()),
    };
    invalid_template(location, &message)
}

/// The file of a template.
pub fn file(files: &TemplateFiles, template: &str) -> Location {
    let unknown = || Location::file(format!("themes/…/templates/{template}"));
    files.get(template).cloned().unwrap_or_else(unknown)
}

/// The finding for a template that cannot be used.
pub fn invalid_template(location: Location, message: &str) -> Finding {
    Finding {
        code: "template",
        severity: Severity::Error,
        location,
        message: format!("invalid template: {message}"),
        help: "compare it with the built-in theme's template of the same name".to_owned(),
    }
}
