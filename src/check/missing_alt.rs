//! `missing-alt`: a picture without a description, or a sound or film without a name.
//!
//! # Reason
//!
//! Screen readers read the description, and the light version shows it instead of the picture (WCAG 2.2, 1.1.1).
//!
//! # Example
//!
//! ```text
//! ![](bus.jpg)
//! ```
//!
//! # Fix
//!
//! Describe the picture between the brackets: `![A bus at night](bus.jpg)`.

use crate::attachments::Player;
use crate::finding::Report;
use crate::markdown::PlaceholderKind;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["missing-alt"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for placeholder in &text.body.placeholders {
            let PlaceholderKind::Image { alt, dest, .. } = &placeholder.kind else { continue };
            if alt.trim().is_empty() {
                let (message, help) = match Player::of(dest) {
                    Some(_) => (
                        "this sound or film has no name",
                        "name it between the brackets: `[The radio spot](spot.mp3)`",
                    ),
                    None => (
                        "this picture has no description",
                        "describe it between the brackets: `![A bus at night](bus.webp)`",
                    ),
                };
                let location = text.position(placeholder.position);
                report.error("missing-alt", &location, message).help(help);
            }
        }
    }
}
