//! The reason why a code of the register belongs to no published poster.

use std::fmt;

use crate::model::register::Entry;
use crate::model::{Site, Unpublished};

/// The reason why no published poster has a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Absence {
    /// The folder is there, and its texts are drafts or outside of their dates.
    Unpublished(Unpublished),
    /// The poster has another code.
    OtherCode(String),
    /// No such folder is in the content.
    Removed,
}

impl Absence {
    /// Returns the reason for a code of [`Site::old_codes`].
    pub fn of(site: &Site, entry: &Entry) -> Absence {
        if let Some(reason) = site.unpublished(&entry.poster) {
            return Absence::Unpublished(reason);
        }
        let poster = site.by_folder(&entry.poster).and_then(|id| site.page(id).poster());
        poster.map_or(Absence::Removed, |poster| Absence::OtherCode(poster.code.value.clone()))
    }

    /// The way to publish a poster with this code again.
    pub fn help(&self) -> &'static str {
        match self {
            Absence::Unpublished(_) => "publish it",
            Absence::OtherCode(_) => "give it back its code",
            Absence::Removed => "restore its folder",
        }
    }
}

impl fmt::Display for Absence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Absence::Unpublished(reason) => write!(f, "is not published: {}", reason.reason()),
            Absence::OtherCode(code) => write!(f, "has the code {code} now"),
            Absence::Removed => f.write_str("is no longer in the content"),
        }
    }
}
