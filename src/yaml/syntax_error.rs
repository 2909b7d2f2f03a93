//! The reasons why a YAML file is invalid: the parser's own, and what no fact needs (anchors, aliases, invisible characters).

use crate::finding::Location;

pub(super) type Outcome = Result<(), SyntaxError>;

/// The reason why a file is invalid, and how to fix it.
pub(super) struct SyntaxError {
    pub(super) location: Location,
    pub(super) message: String,
    pub(super) help: String,
}

impl From<(Location, String)> for SyntaxError {
    fn from((location, message): (Location, String)) -> SyntaxError {
        let help = "check the indentation, quotes and colons of this line and the one above";
        SyntaxError { location, message, help: help.into() }
    }
}

impl SyntaxError {
    /// The parser's own message, without its full stop.
    pub(super) fn of_parser(location: Location, info: &str) -> SyntaxError {
        let info = info.trim().trim_end_matches('.');
        (location, format!("invalid YAML: {info}")).into()
    }
}

pub(super) fn check_anchor(anchor: usize, location: &Location) -> Outcome {
    if anchor == 0 { Ok(()) } else { Err(unsupported_alias(location.clone()).into()) }
}

/// Reports controls and noncharacters, which are invisible and not allowed in HTML
/// (<https://html.spec.whatwg.org/#preprocessing-the-input-stream>).
pub(super) fn check_visible(text: &str, location: &Location) -> Outcome {
    let unseen = |letter: &char| match letter {
        '\t' | '\n' => false,
        '\u{FDD0}'..='\u{FDEF}' => true,
        _ => letter.is_control() || u32::from(*letter) & 0xFFFE == 0xFFFE,
    };
    match text.chars().find(unseen) {
        Some(letter) => Err(SyntaxError {
            location: location.clone(),
            message: format!("invisible character U+{:04X}", u32::from(letter)),
            help: "type the text again instead of pasting it".into(),
        }),
        None => Ok(()),
    }
}

pub(super) fn unsupported_alias(location: Location) -> (Location, String) {
    (
        location,
        "anchors (`&name`) and aliases (`*name`) are not supported: write the value out".into(),
    )
}
