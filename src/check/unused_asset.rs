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
//! A file whose name is nearly that of a text, of facts or of `theme.yaml`, such as `facts.yml` or `en.MD`, is an error: what
//! is in it would be lost. Rename it.
//!
//! Link to the file, or delete it.

use crate::file_names::{ASSET_NOTES, FACTS};
use crate::finding::{Location, Report, is_copy, nearest, yaml_stem};
use crate::model::Site;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["unused-asset"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for asset in &site.assets {
        // Equal files are published as one.
        let published = asset.path.strip_prefix("content/").and_then(|path| site.asset_at(path));
        if published.is_some_and(|id| site.asset(id).uses.any()) {
            continue;
        }
        let location = Location::file(asset.path.clone());
        let name = asset.path.rsplit('/').next().unwrap_or_default();
        if let Some(meant) = meant(site, name) {
            let message = "unused file: its name is not one that a page's files have";
            report
                .error("unused-asset", &location, message)
                .help(format!("rename it to `{meant}`"));
        } else if let Some(original) = original(name) {
            let message = format!("unused file: it looks like a copy of `{original}`");
            report.warn("unused-asset", &location, message).help("delete it, or rename it");
        } else {
            let message = "unused file: no page links to it, so it is not published";
            report.warn("unused-asset", &location, message).help(
                match asset.path.to_lowercase().ends_with(".vtt") {
                    true => "name it like its film, with a language of the campaign: `film.ro.vtt`",
                    false => "link to it, or delete it",
                },
            );
        }
    }
}

/// The name that a file with facts or a text should have; `None` for other files.
fn meant(site: &Site, name: &str) -> Option<String> {
    if let Some(stem) = yaml_stem(name) {
        return nearest(&format!("{stem}.yaml"), [FACTS, ASSET_NOTES]).map(str::to_owned);
    }
    let name = name.to_lowercase();
    let stem = name.split('.').next()?;
    match &name[stem.len()..] {
        ".md" | ".markdown" | ".mdown" | ".mkd" | ".md.txt" => {
            let code = nearest(stem, site.campaign.languages.iter().map(|(_, own)| &*own.code));
            Some(format!("{}.md", code?))
        }
        _ => None,
    }
}

/// The file with facts or notes that a file is a copy of.
fn original(name: &str) -> Option<&'static str> {
    let stem = yaml_stem(name)?;
    [FACTS, ASSET_NOTES].into_iter().find(|own| is_copy(&stem, own.trim_end_matches(".yaml")))
}
