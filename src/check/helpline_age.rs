//! `helpline-stale`, `helpline-expired`, `helpline-unverified`: a number that nobody has rung lately.
//!
//! A dead number on a page that promises help is worse than no page. After 30 days the editor is
//! warned, after 60 the card says "call first", after 90 publishing stops. A number that is known
//! from print alone was never confirmed, at any age. Emergency numbers always remain.

use crate::finding::Report;
use crate::model::freshness::Freshness;
use crate::model::{PageData, PageKind, Site};

use super::Check;

pub const CHECK: Check =
    Check { codes: &["helpline-stale", "helpline-expired", "helpline-unverified"], run };

fn run(site: &Site, report: &mut Report) {
    for page in site.pages_of(PageKind::Helpline) {
        let PageData::Helpline(helpline) = &page.kind else { continue };
        if !helpline.is_active() {
            continue;
        }
        let assured = helpline.assured.as_ref();
        let location = assured.map_or(&page.location, |assured| &assured.location);
        let days = assured.map_or(0, |assured| assured.on.days_until(site.date));
        let name = page.name();
        let mend = "ring it, then write today's date and `by: test_call` at `assured`";
        match site.freshness(helpline) {
            Freshness::Emergency | Freshness::Confirmed => {}
            Freshness::Ageing | Freshness::Stale => {
                report
                    .warn(
                        "helpline-stale",
                        location,
                        format!("`{name}` was last confirmed {days} days ago"),
                    )
                    .help(mend);
            }
            Freshness::Expired => {
                report
                    .warn("helpline-expired", location, format!("`{name}` was last confirmed {days} days ago: its card says so, and it may not be published"))
                    .help(mend);
            }
            Freshness::Printed => {
                report
                    .warn(
                        "helpline-unverified",
                        location,
                        format!("`{name}` is known from print alone, nobody has rung it"),
                    )
                    .help(mend);
            }
            Freshness::Unknown => {
                report
                    .warn(
                        "helpline-unverified",
                        location,
                        format!("nobody has said when `{name}` last answered"),
                    )
                    .help("ring it, then write `assured: {on: …, by: test_call}`");
            }
        }
    }
}
