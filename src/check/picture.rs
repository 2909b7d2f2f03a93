//! `broken-picture`, `huge-picture`, `picture-format`, `unsafe-svg`: a picture that cannot be published.
//! `moving-picture`: an animation of which only one frame is published.
//!
//! # Reason
//!
//! Fener draws every picture again from its pixels, so that no hidden data (such as the place where a photograph was
//! taken) is published. A picture that cannot be decoded would keep that data, and a picture that claims an enormous
//! size would exhaust the memory of the editor's computer.
//!
//! # Example
//!
//! ```text
//! ![A bus at night](bus.heic)
//! ```
//!
//! # Fix
//!
//! Save the picture as JPEG, PNG or WebP.

use crate::finding::{Location, Report};
use crate::markdown::PlaceholderKind;
use crate::model::Target;

use super::{Check, CheckInput};

pub const CHECK: Check = Check {
    codes: &[
        "broken-picture",
        "dropped-text",
        "huge-picture",
        "moving-picture",
        "picture-format",
        "unsafe-svg",
    ],
    run,
};

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for id in site.used_assets() {
        let asset = site.asset(id);
        let location = Location::file(asset.path.clone());
        match &asset.picture {
            Some(Err(error)) => {
                report.error(error.code(), &location, error.message()).help(error.help());
            }
            Some(Ok(head)) if head.is_animated => {
                let message = "animated picture: readers see its first frame only";
                let help = "save one frame as PNG or JPEG";
                report.warn("moving-picture", &location, message).help(help);
            }
            Some(Ok(head)) if head.drops_text => {
                let message =
                    "this drawing holds text as HTML (`foreignObject`), which is left out";
                let help = "turn it into plain text or paths in the drawing program";
                report.warn("dropped-text", &location, message).help(help);
            }
            Some(Ok(_)) | None => {}
        }
    }
    for text in site.texts() {
        for (placeholder, target) in text.placed_targets() {
            let (PlaceholderKind::Image { block, .. }, Target::Asset(id)) =
                (&placeholder.kind, target)
            else {
                continue;
            };
            let asset = site.asset(*id);
            let is_shown = asset.picture.is_some() || (*block && asset.player().is_some());
            if !is_shown {
                let position = text.position(placeholder.position);
                report
                    .error("broken-picture", &position, "this file is not a picture")
                    .help("remove the `!` to link to it");
            }
        }
    }
}
