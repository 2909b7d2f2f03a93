//! The texts of elements that are judged as one, because comments and CDATA may cut them up.

use super::super::Refusal;
use super::super::address::address;
use super::super::refusal::linked;
use super::family::Family;
use super::{formulas, style};

/// The text of an element that is judged as one, because comments and CDATA may cut it up.
pub(super) enum JoinedText {
    Style {
        text: String,
        /// The source, which readers of HTML take as it is.
        source: String,
    },
    Formula(String),
    Address(String),
}

impl JoinedText {
    /// Begins the text of an element.
    pub fn of(name: &str, family: Family) -> Option<JoinedText> {
        match (family, name) {
            (Family::Epub, "style") => {
                Some(JoinedText::Style { text: String::new(), source: String::new() })
            }
            (Family::Office, "f" | "formula1" | "formula2" | "definedname") => {
                Some(JoinedText::Formula(String::new()))
            }
            (Family::Office, name) if name.ends_with("formula") => {
                Some(JoinedText::Formula(String::new()))
            }
            (Family::Office, "hyperlinkbase") => Some(JoinedText::Address(String::new())),
            _ => None,
        }
    }

    pub fn push(&mut self, more: &str, more_source: [&str; 3]) {
        match self {
            JoinedText::Style { text, source } => {
                text.push_str(more);
                source.extend(more_source);
            }
            JoinedText::Formula(text) | JoinedText::Address(text) => text.push_str(more),
        }
    }

    pub fn inspect(self) -> Result<(), Refusal> {
        match self {
            JoinedText::Style { text, source } => {
                style::inspect(&text)?;
                if source == text { Ok(()) } else { style::inspect(&source) }
            }
            JoinedText::Address(text) => linked(address(&text)),
            JoinedText::Formula(text) => formulas::inspect(&text),
        }
    }
}
