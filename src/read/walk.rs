//! A walk through a part of the campaign's folder: which files stand there, none of them read yet.

use std::path::Path;

use rayon::prelude::*;

use crate::finding::Report;

use super::files::{self, Found};
use super::shelf::FOLDERS;

/// What stands at a place, and what was wrong on the way.
pub(super) struct Walk {
    pub place: String,
    pub found: Vec<Found>,
    pub findings: Report,
}

impl Walk {
    /// Looks at a place and so many levels below it.
    pub fn through(root: &Path, place: &str, levels: usize) -> Walk {
        let mut findings = Report::new();
        let found = files::below(root, place, levels, &mut findings);
        Walk { place: place.to_owned(), found, findings }
    }

    /// Looks at every folder that is read.
    pub fn everywhere(root: &Path) -> Vec<Walk> {
        FOLDERS.par_iter().map(|place| Walk::through(root, place, usize::MAX)).collect()
    }
}

/// The places that stand below none of the others.
pub(super) fn outermost(places: &[String]) -> Vec<&str> {
    let mut sorted: Vec<&str> = places.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let inside = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.starts_with('/'));
    let all = sorted.clone();
    sorted.retain(|place| !all.iter().any(|other| inside(place, other)));
    sorted
}
