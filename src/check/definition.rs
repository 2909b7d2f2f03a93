//! The definition of a check: the codes that it may report, and its function.

use crate::cache::Cache;
use crate::finding::Report;
use crate::i18n::Locale;
use crate::model::{Route, Site};

/// A check of the whole site.
pub struct Check {
    /// The codes of its findings.
    pub codes: &'static [&'static str],
    pub(super) run: fn(CheckInput<'_>, &mut Report),
}

/// The data that a check of the whole site reads.
#[derive(Clone, Copy)]
pub struct CheckInput<'a> {
    pub site: &'a Site,
    pub locales: &'a [Locale],
    /// Keeps results that are slow to find.
    pub cache: &'a Cache,
}

/// A check of each output file.
pub struct OutputCheck {
    pub codes: &'static [&'static str],
    pub(super) run: fn(&Output<'_>, &mut Report),
}

/// An output file before it is written.
pub struct Output<'a> {
    pub site: &'a Site,
    pub route: Route,
    pub bytes: &'a [u8],
    /// The names of the helplines whose numbers were left out of it.
    pub left_out: &'a [String],
    /// On a lite page: the index of a block of its text that cannot be divided and exceeds the budget alone.
    pub large_block: Option<usize>,
}
