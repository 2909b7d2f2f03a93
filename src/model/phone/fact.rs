//! Phone numbers of the facts: a mistake in one is a finding.

use crate::finding::{Located, Report};

use super::Phone;
use super::mistake::PhoneMistake;

/// The text in place of a number that is not known yet.
const PLACEHOLDER: &str = "…";

impl Phone {
    /// Reads a number of the facts; reports `bad-number` and returns `None` if it is invalid.
    pub fn read(
        text: Located<String>,
        country: &str,
        report: &mut Report,
    ) -> Option<Located<Phone>> {
        // The place of a number, as `fener new` writes it; it must not be published.
        if text.value.trim() == PLACEHOLDER {
            return None;
        }
        Phone::parse_or_report(text, country, report)
    }

    /// Parses a number; reports `bad-number` and returns `None` if it is invalid.
    pub(in crate::model) fn parse_or_report(
        text: Located<String>,
        country: &str,
        report: &mut Report,
    ) -> Option<Located<Phone>> {
        match Phone::parse(&text.value, country) {
            Ok(value) => Some(Located { value, location: text.location }),
            Err(PhoneMistake { reason, help, .. }) => {
                let message = format!("invalid phone number `{}`: {reason}", text.value);
                report.error("bad-number", &text.location, message).help(help);
                None
            }
        }
    }
}
