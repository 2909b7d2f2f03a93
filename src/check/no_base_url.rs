//! `no-base-url`: what a build without `base_url` leaves out.

use crate::finding::Report;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["no-base-url"], run };

fn run(site: &Site, report: &mut Report) {
    if site.campaign.base_url.is_none() {
        report
            .note("no-base-url", &site.campaign.location, "without `base_url` there is no sitemap, no feed, no canonical address and no link on the 404 page")
            .help("once the site has an address, write `base_url: https://…/`");
    }
}
