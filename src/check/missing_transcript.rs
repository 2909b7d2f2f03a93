//! `missing-transcript`: a sound or film without its words.
//!
//! # Reason
//!
//! Readers who do not hear it, have no headphones at hand, or cannot pay for the data need the words (WCAG 2.2, 1.2.1). The light
//! version has them, too, below a link to the file.
//!
//! # Example
//!
//! ```text
//! [The radio spot](spot.mp3)
//! ```
//!
//! # Fix
//!
//! Write what is said, and what a film shows, as a quote right below it:
//!
//! ```text
//! [The radio spot](spot.mp3)
//!
//! > No employer may keep your passport. Take it back, and ask for help.
//! ```

use crate::attachments::Player;
use crate::finding::Report;
use crate::markdown::{BlockKind, PlaceholderKind};
use crate::model::{Target, Text};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["missing-transcript"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for text in site.texts() {
        for (placeholder, target) in text.placed_targets() {
            let PlaceholderKind::Image { block: true, .. } = placeholder.kind else { continue };
            let Target::Asset(id) = target else { continue };
            let message = match site.asset(*id).player() {
                Some(Player::Audio) => "this sound has no transcript",
                Some(Player::Video) => "this film has no transcript",
                None => continue,
            };
            if !has_quote_below(text, placeholder.at) {
                report
                    .error("missing-transcript", &text.position(placeholder.position), message)
                    .help("write what is said as a quote below it: `> No employer may keep your passport.`");
            }
        }
    }
}

/// Returns `true` if the block after the one at a place of the HTML is a quote.
fn has_quote_below(text: &Text, at: u32) -> bool {
    let mut blocks = text.body.blocks.iter().skip_while(|block| block.html.end <= at);
    blocks.next().is_some_and(|block| block.kind == BlockKind::Image)
        && blocks.next().is_some_and(|block| block.kind == BlockKind::Quote)
}
