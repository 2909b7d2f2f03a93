//! `unused-asset`: a file that no page shows or links to. It is not published.

use crate::finding::{Location, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["unused-asset"], run };

fn run(site: &Site, report: &mut Report) {
    for asset in &site.assets {
        // Its copies are published as one.
        let published = asset.path.strip_prefix("content/").and_then(|path| site.asset_at(path));
        if !published.is_some_and(|id| site.asset(id).uses.any()) {
            report
                .warn(
                    "unused-asset",
                    &Location::file(asset.path.clone()),
                    "no page uses this file, so it is not published",
                )
                .help("link to it, or take it away");
        }
    }
}
