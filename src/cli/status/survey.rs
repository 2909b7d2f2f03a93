//! The data of the report: every page's translations, and every helpline's age.

use std::path::Path;

use crate::finding::Report;
use crate::model::{BuildOptions, Date, Site};
use crate::translate::status::{Row, rows};

/// A campaign's translations and helplines.
pub struct Survey {
    pub site: Site,
    /// Every page, in the order of their folders.
    pub rows: Vec<Row>,
}

impl Survey {
    /// Reads a campaign with its drafts; returns `None` if its settings cannot be read.
    pub fn of(root: &Path, date: Date, report: &mut Report) -> Option<Survey> {
        let options = BuildOptions { drafts: true, ..BuildOptions::on(date) };
        let site = crate::load(root, &options, report)?.unchecked.site;
        Some(Survey { rows: rows(&site).collect(), site })
    }
}
