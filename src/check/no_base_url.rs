//! `no-base-url`: a campaign without `base_url`.
//!
//! # Reason
//!
//! Sitemap, feeds, canonical addresses, posters and the link on the 404 page need the site's whole address. Without it
//! they are left out.
//!
//! # Example
//!
//! `fener.yaml` has no line `base_url:`.
//!
//! # Fix
//!
//! Once the site has an address, write `base_url: https://example.org/`.

use crate::finding::Report;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["no-base-url"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    if site.campaign.base_url.is_none() {
        report
            .notice("no-base-url", &site.campaign.location, "`base_url` is missing: no sitemap, feeds, canonical addresses or link on the 404 page")
            .help("once the site has an address, write `base_url: https://…/`");
    }
}
