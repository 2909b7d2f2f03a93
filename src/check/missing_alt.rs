//! `missing-alt`: a picture without words.
//!
//! The lite page shows the words in the picture's place, and so does a screen reader (WCAG 2.2, 1.1.1).

use crate::finding::Report;
use crate::markdown::PlaceholderKind;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["missing-alt"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for placeholder in &text.body.placeholders {
            let PlaceholderKind::Image { alt, .. } = &placeholder.what else { continue };
            if alt.trim().is_empty() {
                report
                    .error(
                        "missing-alt",
                        &text.position(placeholder.position),
                        "this picture has no words for those who do not see it",
                    )
                    .help(
                        "write what it shows between the brackets: `![A bus at night](bus.webp)`",
                    );
            }
        }
    }
}
