//! `not-approved`: a poster names an organisation that did not agree to be printed.
//!
//! # Reason
//!
//! A name on a poster says that the organisation stands behind it, and paper cannot be corrected. The poster leaves the
//! name out until the organisation's facts say `approved: true`.
//!
//! # Example
//!
//! ```yaml
//! # content/posters/bus-station/facts.yaml
//! organisations: [our-partner]
//! ```
//!
//! # Fix
//!
//! Ask the organisation. If it agrees, write `approved: true` into its facts; if not, remove its name from the poster.

use crate::finding::Report;
use crate::model::{PageData, PageKind};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["not-approved"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (_, poster) in site.poster_pages() {
        for name in &poster.organisations {
            let id = site.find(PageKind::Organisation, &name.value);
            let Some(PageData::Organisation(facts)) = id.map(|id| &site.page(id).kind) else {
                continue;
            };
            if !facts.approved {
                let message = format!(
                    "the poster leaves `{}` out: it has not agreed to be printed",
                    name.value
                );
                report
                    .warn("not-approved", &name.location, message)
                    .help("ask it, and write `approved: true` into its facts if it agrees");
            }
        }
    }
}
