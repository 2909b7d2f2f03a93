//! A number or address that an editor typed and readers do not see.

use crate::finding::Location;

use super::date::Date;

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

impl LeftOut {
    /// The reason as the end of a sentence.
    pub fn reason(&self) -> String {
        match self.reason {
            LeftOutReason::Old => "is withheld".to_owned(),
            LeftOutReason::Paused => "is paused".to_owned(),
            LeftOutReason::Closed => "is closed".to_owned(),
            LeftOutReason::Expired(day) => format!("expired on {day}"),
        }
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
