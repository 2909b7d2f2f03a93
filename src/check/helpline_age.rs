//! `helpline-stale`, `helpline-expired`, `helpline-unverified`: a number without a recent confirmation.
//!
//! # Reason
//!
//! A number that does not answer, on a page that promises help, is worse than no page. By default the editor is warned
//! after 30 days and the card shows a caution after 60; after 90 days the number is expired. A number from a printed
//! source was never confirmed, at any age. Emergency numbers are always shown.
//!
//! # Example
//!
//! ```yaml
//! assured: {on: 2026-01-01, by: operator}
//! ```
//!
//! # Fix
//!
//! Call the number, then run `fener helplines confirm NAME --by test_call`.

use crate::finding::Report;
use crate::model::freshness::Freshness;
use crate::model::{PageData, PageKind, Site};

use super::Check;

pub const CHECK: Check =
    Check { codes: &["helpline-stale", "helpline-expired", "helpline-unverified"], run };

fn run(site: &Site, report: &mut Report) {
    for page in site.pages_of(PageKind::Helpline) {
        let PageData::Helpline(helpline) = &page.kind else { continue };
        if !helpline.is_offered() || page.has_broken_facts {
            continue;
        }
        let assured = helpline.assured.as_ref();
        let location = assured.map_or(&page.location, |assured| &assured.location);
        let days = assured.and_then(|assured| assured.on.max_age(site.date)).unwrap_or(0);
        let name = page.name();
        let help = format!("call it, then run `fener helplines confirm {name} --by test_call`");
        match site.freshness(helpline) {
            Freshness::Emergency | Freshness::Confirmed => {}
            Freshness::Ageing | Freshness::Stale => {
                report
                    .warn(
                        "helpline-stale",
                        location,
                        format!("`{name}` was last confirmed {days} days ago"),
                    )
                    .help(help);
            }
            Freshness::Expired => {
                report
                    .warn(
                        "helpline-expired",
                        location,
                        format!(
                            "`{name}` was last confirmed {days} days ago: its card shows a caution"
                        ),
                    )
                    .help(help);
            }
            Freshness::Printed => {
                report
                    .warn(
                        "helpline-unverified",
                        location,
                        format!("`{name}` comes from a printed source and was never confirmed"),
                    )
                    .help(help);
            }
            Freshness::Unknown => {
                report
                    .warn("helpline-unverified", location, format!("`{name}` was never confirmed"))
                    .help(help);
            }
        }
    }
}
