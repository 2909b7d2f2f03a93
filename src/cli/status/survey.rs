//! What there is to tell, found out anew only where something changed since the last time.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use crate::finding::Report;
use crate::model::{self, AuthoredText, BuildOptions, Date, Site, Text};
use crate::read::{self, Outline, Sources};
use crate::translate::ledger::{self, Ledger};
use crate::translate::status::{Row, rows};
use crate::translate::translation_status;
use crate::write;

/// The ledger's name among what is kept.
const LEDGER: &str = "status";

/// A campaign's translations and helplines.
pub struct Survey {
    /// The settings and the helplines, and of all else what had to be read again.
    pub site: Site,
    /// Every page, in the order of their folders.
    pub rows: Vec<Row>,
}

impl Survey {
    /// Surveys a campaign; none if its settings cannot be read.
    pub fn of(root: &Path, date: Date, report: &mut Report) -> Option<Survey> {
        #[allow(clippy::disallowed_methods, reason = "the command line asks the clock")]
        let now = SystemTime::now();
        let Some(outline) = read::outline(root, now) else { return whole(root, date, report) };
        let kept = read::kept(&root.join(read::KEPT), LEDGER).unwrap_or_default();
        let ledger = Ledger::read(&String::from_utf8_lossy(&kept));
        let known = |folder: &Outline| ledger.row(&folder.folder, folder.mark?);
        let stale: Vec<&str> = outline
            .iter()
            .filter(|folder| known(folder).is_none() || is_helpline(&folder.folder))
            .map(|folder| folder.folder.as_str())
            .collect();
        let mut sources = read::part(root, &stale, Text::read, report);
        let site = trace(&mut sources, date, report)?;
        let languages = site.campaign.languages.count();
        if !ledger.fits(languages) {
            return whole(root, date, report);
        }
        let mut fresh: HashMap<String, Row> =
            rows(&site).map(|row| (row.folder.clone(), row)).collect();
        let found = |folder: &Outline| {
            let row = fresh.remove(&folder.folder).or_else(|| known(folder).cloned());
            row.map(|row| (folder.mark, row))
        };
        let rows: Vec<(Option<u64>, Row)> = outline.iter().filter_map(found).collect();
        if outline.iter().any(|folder| known(folder).is_none()) {
            let lasting = rows.iter().filter_map(|(mark, row)| Some(((*mark)?, row)));
            let text = ledger::text(languages, lasting);
            write::cache::keep(&root.join(read::KEPT), LEDGER, text.as_bytes());
        }
        Some(Survey { site, rows: rows.into_iter().map(|(_, row)| row).collect() })
    }
}

/// Reads everything.
fn whole(root: &Path, date: Date, report: &mut Report) -> Option<Survey> {
    let mut sources = read::campaign(root, Text::read, report);
    let site = trace(&mut sources, date, report)?;
    Some(Survey { rows: rows(&site).collect(), site })
}

fn trace(
    sources: &mut Sources<Arc<AuthoredText>>,
    date: Date,
    report: &mut Report,
) -> Option<Site> {
    let run = BuildOptions { drafts: true, ..BuildOptions::on(date) };
    let mut site = model::assemble(sources, &run, report)?;
    translation_status::trace(&mut site);
    Some(site)
}

/// Whether a folder's facts are needed, too.
fn is_helpline(folder: &str) -> bool {
    folder == "helplines" || folder.starts_with("helplines/")
}
