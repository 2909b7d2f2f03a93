//! Collects the data of the report.

use std::path::Path;
use std::sync::Arc;

use crate::finding::Report;
use crate::model::{BuildOptions, Date, Site};
use crate::translate::status::{Row, rows};

/// Every page's translations, and every helpline's age.
pub struct StatusData {
    pub site: Arc<Site>,
    /// Every page, in the order of their folders.
    pub rows: Vec<Row>,
}

impl StatusData {
    /// Reads a campaign with its drafts; returns `None` if its settings cannot be read.
    pub fn collect(root: &Path, date: Date, report: &mut Report) -> Option<StatusData> {
        let options = BuildOptions { drafts: true, ..BuildOptions::on(date) };
        let site = crate::load(root, &options, report)?.unchecked.site;
        Some(StatusData { rows: rows(&site).collect(), site })
    }
}
