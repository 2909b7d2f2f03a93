//! `unused-asset`: a file that no page shows or links to. It is not published.

use std::collections::HashSet;

use crate::finding::{Place, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["unused-asset"], run };

fn run(site: &Site, report: &mut Report) {
    let used: HashSet<usize> = site.used_assets().iter().map(|id| id.index()).collect();
    for (at, asset) in site.assets.iter().enumerate() {
        if !used.contains(&at) {
            report
                .warn(
                    "unused-asset",
                    &Place::file(asset.path.clone()),
                    "no page uses this file, so it is not published",
                )
                .help("link to it, or take it away");
        }
    }
}
