//! Mistakes in templates, as findings.

use std::collections::BTreeMap;

use tera::{Error, ErrorKind};

use crate::finding::{Finding, Location, Severity, nearest};

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
            let near = nearest(parent, files.keys().map(String::as_str));
            let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
            (file_of(current), format!("it extends `{parent}`, which is not in the theme{near}"))
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (file_of(tpl), "it includes itself".to_owned())
        }
        ErrorKind::TemplateNotFound(name) => {
            (file_of(name), "this template is not in the theme".to_owned())
        }
        other => drawn(files, &other.to_string()),
    };
    invalid_template(location, &message)
}

/// Reads a message that tera has drawn with its line: `error: …`, and below it `--> card.html:1:20`.
fn drawn(files: &TemplateFiles, text: &str) -> (Location, String) {
    let first = text.lines().next().unwrap_or_default();
    let message = first.strip_prefix("error: ").unwrap_or(first).to_owned();
    let place = text.lines().find_map(|line| line.trim().strip_prefix("--> "));
    let location = place.and_then(|place| {
        let mut parts = place.rsplitn(3, ':');
        let (column, line) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        Some(file(files, parts.next()?).at(line, column))
    });
    (location.unwrap_or_else(|| file(files, "?")), message)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawn_messages_have_a_place() {
        let files = TemplateFiles::from([(
            "card.html".to_owned(),
            Location::file("themes/fener/templates/card.html"),
        )]);
        let read = |text| {
            let (location, message) = drawn(&files, text);
            format!("{location}: {message}")
        };
        let text = "error: Unknown filter `uper`\n   --> card.html:3:20\n    |\n  3 | <p>\n";
        assert_eq!(read(text), "themes/fener/templates/card.html:3:20: Unknown filter `uper`");
        assert_eq!(read("odd"), "themes/…/templates/?: odd");
        assert_eq!(read("error: x\n--> a:b"), "themes/…/templates/?: x");
    }
}
