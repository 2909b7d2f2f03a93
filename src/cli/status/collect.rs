//! Collects the data of the report.

use std::path::Path;
use std::sync::Arc;

use crate::finding::Report;
use crate::i18n::{self, Locale, Untranslated};
use crate::model::{BuildOptions, Date, Site};
use crate::translate::status::{Row, rows};
use crate::validated::UncheckedSite;

/// The site, and the state of every page's translations.
pub struct StatusData {
    pub site: Arc<Site>,
    pub locales: Arc<[Locale]>,
    /// One for each page, in the order of the folders.
    pub rows: Vec<Row>,
    /// One for each language.
    pub phrases: Vec<Untranslated>,
}

impl StatusData {
    /// Reads a campaign with its drafts; returns `None` if its settings cannot be read.
    pub fn collect(root: &Path, date: Date, report: &mut Report) -> Option<StatusData> {
        let options = BuildOptions { drafts: true, ..BuildOptions::on(date) };
        let UncheckedSite { site, locales } = crate::load(root, &options, report)?.unchecked;
        let (rows, phrases) = (rows(&site).collect(), i18n::untranslated(&locales));
        Some(StatusData { site, locales, rows, phrases })
    }
}
