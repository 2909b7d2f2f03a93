//! The definition of a check: the codes that it may report, and its function.

use crate::finding::Report;
use crate::model::{Route, Site};

/// A check of the whole site.
pub struct Check {
    pub codes: &'static [&'static str],
    pub(super) run: fn(&Site, &mut Report),
}

/// A check of every file of the output.
pub struct OutputCheck {
    pub codes: &'static [&'static str],
    pub(super) run: fn(&Output<'_>, &mut Report),
}

/// One file of the output, as it would be published.
pub struct Output<'a> {
    pub site: &'a Site,
    pub route: Route,
    pub bytes: &'a [u8],
}
