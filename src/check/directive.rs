//! `directive`: a line that starts with `:::`.
//!
//! Other tools open boxes with it. Here Markdown would turn it into a list of definitions, and the
//! reader would see neither box nor text.

use crate::finding::Report;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["directive"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for position in &text.body.directives {
            report
                .error(
                    "directive",
                    &text.position(*position),
                    "lines that start with `:::` mean nothing here",
                )
                .help("use a heading with a class, such as `## Red flags {.red-flags}`");
        }
    }
}
