//! `heading-order`: a heading that skips a level, or a second title.
//!
//! Who reads with a screen reader walks from heading to heading; a gap says that something is
//! missing (WCAG 2.2, 1.3.1 and 2.4.6).

use crate::finding::Report;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["heading-order"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        let mut before = 1;
        for heading in &text.body.headings {
            let location = text.position(heading.position);
            if heading.level == 1 {
                report
                    .warn(
                        "heading-order",
                        &location,
                        "the title is the page's only heading of the first level",
                    )
                    .help("write `##` here");
            } else if heading.level > before + 1 {
                let wanted = "#".repeat(usize::from(before) + 1);
                report
                    .warn("heading-order", &location, "this heading skips a level")
                    .help(format!("write `{wanted}` here"));
            }
            before = heading.level.max(1);
        }
    }
}
