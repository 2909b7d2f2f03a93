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
//! A file whose name is nearly that of a text or of facts, such as `facts.yml` or `en.MD`, is an error: what is in it would
//! be lost. Rename it.
//!
//! Link to the file, or delete it.

use crate::file_names::{ASSET_NOTES, FACTS};
use crate::finding::{Location, Report, nearest};
use crate::model::Site;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["unused-asset"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for asset in &site.assets {
        // Equal files are published as one.
        let published = asset.path.strip_prefix("content/").and_then(|path| site.asset_at(path));
        if !published.is_some_and(|id| site.asset(id).uses.any()) {
            if let Some(meant) = meant(site, &asset.path) {
                let message = "unused file: its name is not one that a page's files have";
                report
                    .error("unused-asset", &Location::file(asset.path.clone()), message)
                    .help(format!("rename it to `{meant}`"));
                continue;
            }
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

/// The name that a file with facts or a text should have; `None` for other files.
fn meant(site: &Site, path: &str) -> Option<String> {
    let name = path.rsplit('/').next()?.to_lowercase();
    let stem = name.split('.').next()?;
    let endings = &name[stem.len()..];
    match endings {
        ".md" | ".markdown" | ".mdown" | ".mkd" | ".md.txt" => {
            let code = nearest(stem, site.campaign.languages.iter().map(|(_, own)| &*own.code));
            Some(format!("{}.md", code?))
        }
        ".yaml" | ".yml" | ".yaml.txt" | ".yml.txt" | ".json" => {
            nearest(&format!("{stem}.yaml"), [FACTS, ASSET_NOTES]).map(str::to_owned)
        }
        _ => None,
    }
}
