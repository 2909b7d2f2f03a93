//! `helpline-stale`, `helpline-expired`, `helpline-unverified`: a number without a recent confirmation.
//!
//! # Reason
//!
//! A number that does not answer, on a page that promises help, is worse than no page. With the limits of `freshness` in
//! `fener.yaml` (days; 30, 60 and 90 if they are not set):
//!
//! - older than `warn`: the editor is warned;
//! - older than `label`: the card says when it was last checked;
//! - older than `block`: every build withholds the number and all other channels of the helpline, in pages, call links,
//!   contact cards, data, search and posters alike. Its card says so and offers the next helpline. `--strict` fails.
//!
//! `fener helplines confirm` records the numbers that it confirms (`assured.numbers`). If a number is changed or added later,
//! the helpline counts as never confirmed until the command is run again. An `assured` without `numbers`, as written by hand,
//! stays valid for whatever numbers the helpline has.
//!
//! A number with `by: print` was never confirmed, at any age: it is shown with a caution, but not printed, not sent in
//! text messages and not given to machines. Emergency numbers are always shown. A date that is known in part, such as
//! `2026-03`, counts from its first day.
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

use crate::finding::{Report, counted};
use crate::model::date::freshness::Freshness;
use crate::model::kind::Status;

use super::{Check, CheckInput};

pub const CHECK: Check =
    Check { codes: &["helpline-stale", "helpline-expired", "helpline-unverified"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (page, helpline) in site.helpline_pages() {
        // A paused helpline is shown with its numbers, a closed one is not.
        let is_expired = helpline.freshness == Freshness::Expired;
        let concerns = helpline.is_offered() || (helpline.status == Status::Paused && is_expired);
        if !concerns || page.has_broken_facts {
            continue;
        }
        if let [number, ..] = helpline.unconfirmed.as_slice() {
            let name = page.name();
            let message =
                format!("the last confirmation of `{name}` was not of `{}`", number.value);
            let help = format!("call it, then run `fener helplines confirm {name} --by test_call`");
            report.warn("helpline-unverified", &number.location, message).help(help);
            continue;
        }
        let assured = helpline.assured.as_ref();
        let location = assured.map_or(&page.location, |assured| &assured.location);
        let days = assured.and_then(|assured| assured.on.max_age(site.date)).unwrap_or(0);
        let days = counted(days, "day");
        let name = page.name();
        let help = format!("call it, then run `fener helplines confirm {name} --by test_call`");
        let (code, message) = match helpline.freshness {
            Freshness::Emergency | Freshness::Confirmed => continue,
            Freshness::Ageing | Freshness::Stale => {
                ("helpline-stale", format!("`{name}` was last confirmed {days} ago"))
            }
            Freshness::Expired => (
                "helpline-expired",
                format!("`{name}` was last confirmed {days} ago: its number is withheld"),
            ),
            Freshness::Printed => (
                "helpline-unverified",
                format!("`{name}` comes from a printed source and was never confirmed"),
            ),
            Freshness::Unknown => ("helpline-unverified", format!("`{name}` was never confirmed")),
        };
        report.warn(code, location, message).help(help);
    }
}
