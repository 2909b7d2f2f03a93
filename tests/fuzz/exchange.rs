//! Translations that are imported.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use fener::finding::{Location, Report};
use fener::model::Site;
use fener::read::TextFile;
use fener::translate::po;

use crate::support::{self, Sample};

/// A campaign that translations are imported into.
struct Campaign {
    site: Arc<Site>,
    texts: HashMap<Arc<str>, String>,
    locales: Vec<Arc<TextFile>>,
}

static CAMPAIGN: OnceLock<Campaign> = OnceLock::new();

/// Imports bytes as a PO file.
pub fn import(bytes: &[u8]) {
    let campaign = CAMPAIGN.get_or_init(|| {
        let body = "# A [link](helpline:emergency)\n\n- Call **112**.\n\n| a | b |\n|---|---|\n| `c` | d |\n";
        let folder = Sample::new().text("content/guides/second/sq.md", "I dyti", body).write();
        let mut report = Report::new();
        let mut sources = fener::read::load(folder.path(), &mut report);
        let text = |file: &Arc<TextFile>| (file.path.clone(), file.text.clone());
        let texts = sources.texts.iter().map(text).collect();
        let loaded = fener::load_from(&mut sources, &support::run(), &mut report);
        let site = loaded.expect("a campaign").unchecked.site;
        Campaign { site, texts, locales: sources.locales }
    });
    let Campaign { site, texts, locales } = campaign;
    let text = String::from_utf8_lossy(bytes);
    let exchange = po::Exchange { site, texts, locales };
    drop(po::import(exchange, &Location::file("x.po"), &text, &mut Report::new()));
}
