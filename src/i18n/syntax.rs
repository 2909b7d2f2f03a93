//! What is wrong with a file of messages, in words for the one who translates.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::finding::{Location, Report};

/// Adds a finding for each spot that Fluent cannot read; the rest of the file still counts.
pub(super) fn report_errors(path: &str, text: &str, errors: &[ParserError], report: &mut Report) {
    for error in errors {
        let help = "a message is `name = text`; a longer text goes on in the next line, indented";
        report
            .error("locale", &location(path, text, error.pos.start), words(&error.kind))
            .help(help);
    }
}

/// Line and column of a byte.
pub(super) fn location(path: &str, text: &str, byte: usize) -> Location {
    let mut end = byte.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Location::file(path).at(number(line), number(column))
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn words(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::ExpectedToken(token) => format!("a `{token}` is missing here"),
        ErrorKind::ExpectedCharRange { range } => format!("here must stand one of {range}"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("`{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => format!("`-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "only NUMBER can be called, in capitals".to_owned(),
        ErrorKind::MissingDefaultVariant => {
            "one of the choices needs a star, as in `*[other]`".to_owned()
        }
        ErrorKind::MissingValue => "the text is missing".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one of the choices may have a star".to_owned(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "before `->` must stand an argument, as in `{ $n -> … }`".to_owned()
        }
        ErrorKind::TermAttributeAsPlaceable => "a term's attribute cannot be shown".to_owned(),
        ErrorKind::UnterminatedStringLiteral => "a closing `\"` is missing".to_owned(),
        ErrorKind::PositionalArgumentFollowsNamed => {
            "an argument without a name must come first".to_owned()
        }
        ErrorKind::DuplicatedNamedArgument(name) => format!("`{name}` is given twice"),
        ErrorKind::UnknownEscapeSequence(escape)
        | ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            format!("`\\{escape}` is no character")
        }
        ErrorKind::UnbalancedClosingBrace => "a `}` closes what no `{` has opened".to_owned(),
        ErrorKind::ExpectedInlineExpression => {
            "between `{` and `}` must stand an argument, as in `{ $n }`".to_owned()
        }
        ErrorKind::ExpectedLiteral => "here must stand a number or a quoted text".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_in_characters() {
        assert_eq!(location("a.ftl", "x = ë\nfjalë = }", 16).to_string(), "a.ftl:2:9");
        assert_eq!(location("a.ftl", "ë", 1).to_string(), "a.ftl:1:1");
        assert_eq!(location("a.ftl", "", 9).to_string(), "a.ftl:1:1");
    }
}
