//! `too-deep`: lists or quotations inside each other, deeper than anybody reads.

use crate::finding::Report;
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["too-deep"], run };

fn run(site: &Site, report: &mut Report) {
    for (_, text) in site.pages.iter().flat_map(|page| page.own_texts()) {
        if let Some(position) = text.body.too_deep {
            report
                .error(
                    "too-deep",
                    &text.position(position),
                    "from here on the text stands too deep inside lists or quotations",
                )
                .help("start a new list, or take some `>` and indents out");
        }
    }
}
