//! The reasons for which a page is not published today.

use crate::model::date::Date;

/// The reason why a text is not published today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unpublished {
    Draft,
    Before(Date),
    After(Date),
}

impl Unpublished {
    /// The reason as the end of a sentence.
    pub fn reason(self) -> String {
        match self {
            Unpublished::Draft => "it is a draft".into(),
            Unpublished::Before(day) => format!("it is published on {day}"),
            Unpublished::After(day) => format!("it expired on {day}"),
        }
    }
}
