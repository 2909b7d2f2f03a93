//! `unused-asset`: a file that no page shows or links to.
//!
//! # Reason
//!
//! Such a file is not published, and an editor may believe that it is.
//!
//! # Example
//!
//! `content/bus.svg`, with no `![…](bus.svg)` in any text.
//!
//! # Fix
//!
//! Link to the file, or delete it.

use crate::finding::{Location, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["unused-asset"], run };

fn run(site: &Site, report: &mut Report) {
    for asset in &site.assets {
        // Equal files are published as one.
        let published = asset.path.strip_prefix("content/").and_then(|path| site.asset_at(path));
        if !published.is_some_and(|id| site.asset(id).uses.any()) {
            let message = "unused file: no page links to it, so it is not published";
            report.warn("unused-asset", &Location::file(asset.path.clone()), message).help(
                match asset.path.to_lowercase().ends_with(".vtt") {
                    true => "name it like its film, with a language of the campaign: `film.ro.vtt`",
                    false => "link to it, or delete it",
                },
            );
        }
    }
}
