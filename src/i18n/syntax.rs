//! Describes syntax errors in a file of messages to its translator.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::finding::{Location, Report};

/// Reports each syntax error of a file. The rest of the file is still used.
pub(super) fn report_errors(path: &str, text: &str, errors: &[ParserError], report: &mut Report) {
    for error in errors {
        let help = "write `name = text`, and indent further lines of the text";
        report
            .error("locale", &location(path, text, error.pos.start), words(&error.kind))
            .help(help);
    }
}

/// The line and column of a byte.
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
        ErrorKind::ExpectedToken(token) => format!("missing `{token}`"),
        ErrorKind::ExpectedCharRange { range } => format!("expected one of {range}"),
        ErrorKind::ExpectedMessageField { entry_id } => format!("`{entry_id}` has no text"),
        ErrorKind::ExpectedTermField { entry_id } => format!("`-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "the only function is NUMBER, in capitals".to_owned(),
        ErrorKind::MissingDefaultVariant => "one form needs a star: `*[other]`".to_owned(),
        ErrorKind::MissingValue => "missing text".to_owned(),
        ErrorKind::MultipleDefaultVariants => "only one form may have a star".to_owned(),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "expected an argument before `->`: `{ $n -> … }`".to_owned()
        }
        ErrorKind::TermAttributeAsPlaceable => {
            "an attribute of a term cannot be used here".to_owned()
        }
        ErrorKind::UnterminatedStringLiteral => "missing closing `\"`".to_owned(),
        ErrorKind::PositionalArgumentFollowsNamed => {
            "an argument without a name must come first".to_owned()
        }
        ErrorKind::DuplicatedNamedArgument(name) => format!("`{name}` is given twice"),
        ErrorKind::UnknownEscapeSequence(escape)
        | ErrorKind::InvalidUnicodeEscapeSequence(escape) => {
            format!("`\\{escape}` is not a character")
        }
        ErrorKind::UnbalancedClosingBrace => "missing `{` before this `}`".to_owned(),
        ErrorKind::ExpectedInlineExpression => {
            "expected an argument between `{` and `}`: `{ $n }`".to_owned()
        }
        ErrorKind::ExpectedLiteral => "expected a number or a quoted text".to_owned(),
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
