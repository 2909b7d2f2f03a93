//! `raw-html`: HTML in a text.
//!
//! It would go past every promise of the build: weight, contrast, privacy, and the lite page.

use crate::finding::Report;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["raw-html"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        for position in &text.body.raw_html {
            report
                .error("raw-html", &text.position(*position), "HTML is not published")
                .help("write it in Markdown; to show a `<`, write `\\<`");
        }
    }
}
