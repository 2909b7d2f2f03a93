//! Collects the data of the report.

use std::path::Path;
use std::sync::Arc;

use crate::finding::Report;
use crate::i18n::Locale;
use crate::model::{BuildOptions, Date, Site};
use crate::translate::status::{Row, rows};

/// The site, and the state of every page's translations.
pub struct StatusData {
    pub site: Arc<Site>,
    pub locales: Arc<[Locale]>,
    /// One for each page, in the order of the folders.
    pub rows: Vec<Row>,
}

impl StatusData {
    /// Reads a campaign with its drafts; returns `None` if its settings cannot be read.
    pub fn collect(root: &Path, date: Date, report: &mut Report) -> Option<StatusData> {
        let options = BuildOptions { drafts: true, ..BuildOptions::on(date) };
        let unchecked = crate::load(root, &options, report)?.unchecked;
        let (site, locales) = (unchecked.site, unchecked.locales);
        Some(StatusData { rows: rows(&site).collect(), site, locales })
    }
}
