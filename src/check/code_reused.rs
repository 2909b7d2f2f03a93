//! `code-reused`: two posters with one code.
//!
//! Paper cannot be called back: whoever scans a code has to reach what the wall promised. So a code
//! in `posters.lock` belongs to its poster for ever, even once that poster is gone.

use std::collections::HashMap;

use crate::finding::{Location, Report};
use crate::model::{PageData, PageKind, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["code-reused"], run };

fn run(site: &Site, report: &mut Report) {
    let mut first: HashMap<&str, &Location> = HashMap::new();
    for page in site.pages_of(PageKind::Poster) {
        let PageData::Poster(poster) = &page.kind else { continue };
        if poster.code.value.is_empty() {
            continue;
        }
        if let Some(entry) = site.register.find(&poster.code.value)
            && entry.poster != page.folder
            && entry.paper.leads_to != poster.leads_to.value
        {
            let (code, was, to) = (&entry.code, &entry.poster, &entry.paper.leads_to);
            report
                .error(
                    "code-reused",
                    &poster.code.location,
                    format!(
                        "the code {code} was {was} and led to {to}: it keeps its meaning for ever"
                    ),
                )
                .help("give this poster a code that none ever had");
        }
        match first.get(poster.code.value.as_str()) {
            Some(location) => {
                report
                    .error(
                        "code-reused",
                        &poster.code.location,
                        format!(
                            "the code {} belongs to another poster, {location}",
                            poster.code.value
                        ),
                    )
                    .help("give this poster a code that none ever had");
            }
            None => {
                first.insert(&poster.code.value, &poster.code.location);
            }
        }
    }
}
