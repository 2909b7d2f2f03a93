//! A number or address that an editor typed and readers do not see.

use std::fmt;

use crate::finding::Location;

use crate::model::date::Date;

/// A number or address that is left out of what is published.
#[derive(Clone, Debug)]
pub struct LeftOut {
    /// As written.
    pub written: String,
    /// The name of its helpline's folder.
    pub helpline: String,
    pub reason: LeftOutReason,
    pub location: Location,
    /// In the body of a text, where a link can take its place.
    pub in_body: bool,
}

/// The reason for which the numbers of a helpline are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOutReason {
    /// Its last confirmation is too old.
    Old,
    Paused,
    Closed,
    /// Its page expired on this day.
    Expired(Date),
}

impl fmt::Display for LeftOutReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LeftOutReason::Old => f.write_str("is withheld"),
            LeftOutReason::Paused => f.write_str("is paused"),
            LeftOutReason::Closed => f.write_str("is closed"),
            LeftOutReason::Expired(day) => write!(f, "expired on {day}"),
        }
    }
}

impl LeftOut {
    /// The reason as the end of a sentence.
    pub fn reason(&self) -> String {
        self.reason.to_string()
    }

    /// The mend for an editor.
    pub fn help(&self) -> String {
        let name = &self.helpline;
        match self.reason {
            LeftOutReason::Old if self.in_body => {
                format!("remove the number and link to the helpline: `[its name](helpline:{name})`")
            }
            LeftOutReason::Old => {
                format!(
                    "remove it, or call it and run `fener helplines confirm {name} --by test_call`"
                )
            }
            LeftOutReason::Paused | LeftOutReason::Closed | LeftOutReason::Expired(_) => {
                "remove it, or write the number of a helpline that works".to_owned()
            }
        }
    }
}
