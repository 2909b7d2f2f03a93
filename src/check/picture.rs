//! `broken-picture`, `huge-picture`, `picture-format`, `unsafe-svg`: pictures that cannot be published.
//! `moving-picture`: one that stands still once it is.
//!
//! What cannot be drawn anew would be published with all that it tells, such as where it was taken. And
//! a picture that claims to be enormous costs the editor's memory, not the reader's.

use crate::finding::{Location, Report};
use crate::markdown::PlaceholderKind;
use crate::model::{Site, Target};

use super::Check;

pub const CHECK: Check = Check {
    codes: &["broken-picture", "huge-picture", "moving-picture", "picture-format", "unsafe-svg"],
    run,
};

fn run(site: &Site, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        let location = Location::file(asset.path.clone());
        match &asset.picture {
            Some(Err(trouble)) => {
                report.error(trouble.code(), &location, trouble.message()).help(trouble.help());
            }
            Some(Ok(head)) if head.moving => {
                report
                    .warn(
                        "moving-picture",
                        &location,
                        "this picture moves; readers see its first frame",
                    )
                    .help("save the one frame that says most, as PNG or JPEG");
            }
            Some(Ok(_)) | None => {}
        }
    }
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for (placeholder, target) in text.body.placeholders.iter().zip(text.targets.iter()) {
            let (PlaceholderKind::Image { .. }, Target::Asset(id)) = (&placeholder.what, target)
            else {
                continue;
            };
            if site.asset(*id).picture.is_none() {
                let position = text.position(placeholder.position);
                report
                    .error("broken-picture", &position, "the file that is shown here is no picture")
                    .help("link to it instead: take the `!` away");
            }
        }
    }
}
