//! Describes syntax errors in a file of messages to its translator.

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::finding::{Location, Report};

/// The lines of a file of messages, for the locations of its findings.
pub(super) struct Lines<'t> {
    text: &'t str,
    location: Location,
    /// The first byte of each line.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(path: &str, text: &'t str) -> Lines<'t> {
        let starts = text.match_indices('\n').map(|(at, _)| at + 1);
        let starts = std::iter::once(0).chain(starts).collect();
        Lines { text, location: Location::file(path), starts }
    }

    /// The line and column of a byte.
    pub(super) fn location(&self, byte: usize) -> Location {
        let end = self.text.floor_char_boundary(byte);
        let line = self.starts.partition_point(|start| *start <= end);
        let start = self.starts[line - 1];
        let column = self.text[start..end].chars().count() + 1;
        self.location.at(number(line), number(column))
    }

    /// Reports each syntax error of the file. The rest of the file is still used.
    pub(super) fn report_errors(&self, errors: &[ParserError], report: &mut Report) {
        for error in errors {
            let help = "write `name = text`, and indent further lines of the text";
            let location = self.location(error.pos.start);
            report.error("locale", &location, words(&error.kind)).help(help);
        }
    }
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
        let location = |text, byte| Lines::of("a.ftl", text).location(byte).to_string();
        assert_eq!(location("x = ë\nfjalë = }", 16), "a.ftl:2:9");
        assert_eq!(location("a\nb", 1), "a.ftl:1:2");
        assert_eq!(location("a\nb", 2), "a.ftl:2:1");
        assert_eq!(location("ë", 1), "a.ftl:1:1");
        assert_eq!(location("", 9), "a.ftl:1:1");
    }
}
