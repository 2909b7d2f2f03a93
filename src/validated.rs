//! A site before and after its checks.
//!
//! The types live below `render`, which takes an [`UncheckedSite`] and no more; the commands that publish hold a
//! [`ValidatedSite`]. Invariant: [`ValidatedSite::new`] is called in `check` alone, after all checks, with the report that
//! they filled. `tests/architecture/` holds that.

use std::ops::Deref;
use std::sync::Arc;

use crate::finding::Report;
use crate::i18n::Locale;
use crate::model::{Site, hide_in_texts};
use crate::translate::translation_status;

/// A site whose translations are compared with their sources; nothing else is checked.
///
/// The preview shows it to editors; it is never published.
pub struct UncheckedSite {
    pub site: Arc<Site>,
    /// The interface's words, one locale per language, in the campaign's order.
    pub locales: Arc<[Locale]>,
}

impl UncheckedSite {
    /// Compares every translation with its source: pages show the source's block in place of one that is outdated.
    /// Comparisons of texts that are the same in the `previous` site are taken from there.
    pub fn new(mut site: Site, locales: Arc<[Locale]>, previous: Option<&Site>) -> UncheckedSite {
        translation_status::trace(&mut site, previous);
        // Last, so that texts are compared as they were written.
        hide_in_texts(&mut site);
        UncheckedSite { site: Arc::new(site), locales }
    }
}

/// A site in which no finding blocks.
pub struct ValidatedSite(UncheckedSite);

impl ValidatedSite {
    /// Returns the site as validated, or `None` if a finding of its report blocks; under `strict`,
    /// warnings block too.
    pub(crate) fn new(site: UncheckedSite, report: &Report, strict: bool) -> Option<ValidatedSite> {
        if report.blocks(strict) { None } else { Some(ValidatedSite(site)) }
    }
}

impl Deref for ValidatedSite {
    type Target = UncheckedSite;

    fn deref(&self) -> &UncheckedSite {
        &self.0
    }
}
