//! `code-reused`: two posters with the same code.
//!
//! # Reason
//!
//! Paper cannot be changed. A reader who scans a code must reach the page that the poster was printed for. A code in
//! `posters.lock` therefore belongs to its poster for ever, even after that poster is removed. A poster whose folder was
//! renamed keeps its code if it has the same place and leads to the same page.
//!
//! # Example
//!
//! ```yaml
//! # content/posters/north/facts.yaml and content/posters/south/facts.yaml
//! code: "704"
//! ```
//!
//! # Fix
//!
//! Give one of the posters a code that no poster ever had.

use std::collections::HashMap;

use crate::finding::{Location, Report};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["code-reused"], run };

const HELP: &str = "give this poster a code that was never used";

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let mut first: HashMap<&str, &Location> = HashMap::new();
    for (page, poster) in site.poster_pages() {
        if poster.code.value.is_empty() {
            continue;
        }
        if let Some(entry) = site.register.find(&poster.code.value)
            && entry.poster != page.folder
            && (&entry.paper.leads_to, &entry.paper.place)
                != (&poster.leads_to.value, &poster.place)
        {
            let (code, owner, target) = (&entry.code, &entry.poster, &entry.paper.leads_to);
            let message = format!(
                "code {code} belongs to `{owner}` ({}), which led to `{target}`",
                entry.paper.place
            );
            report.error("code-reused", &poster.code.location, message).help(HELP);
        }
        match first.get(poster.code.value.as_str()) {
            Some(location) => {
                let message = format!("code {} is already used in {location}", poster.code.value);
                report.error("code-reused", &poster.code.location, message).help(HELP);
            }
            None => {
                first.insert(&poster.code.value, &poster.code.location);
            }
        }
    }
}
