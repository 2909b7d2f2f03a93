//! `missing-alt`: a picture without a description.
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

use crate::finding::Report;
use crate::markdown::PlaceholderKind;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["missing-alt"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for placeholder in &text.body.placeholders {
            let PlaceholderKind::Image { alt, .. } = &placeholder.kind else { continue };
            if alt.trim().is_empty() {
                report
                    .error(
                        "missing-alt",
                        &text.position(placeholder.position),
                        "this picture has no description",
                    )
                    .help("describe it between the brackets: `![A bus at night](bus.webp)`");
            }
        }
    }
}
