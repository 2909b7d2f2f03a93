//! `withheld-number`: a number or address of a helpline that is withheld, paused, closed or expired, outside of a text.
//!
//! # Reason
//!
//! A number that was not confirmed in time is withheld from all cards, links and posters (see `helpline-expired`), and so
//! are the helpline's other channels. It would still be read where it was typed: in the `phone` of an organisation or a
//! help point, in a fact such as `published_by` or `municipalities`, in the credit of a picture, a phrase, a caption, a
//! drawing or a text file. So each file is searched before it is written, whatever it was made from, and the number is
//! left out: `…` stands in its place. Short codes of up to five digits are looked for in texts alone
//! (`number-in-prose`): elsewhere they cannot be told from other numbers.
//!
//! # Example
//!
//! ```yaml
//! credit: Photo by the Night Line, +355 69 999 8877
//! ```
//!
//! # Fix
//!
//! Remove the number, or confirm it: `fener helplines confirm NAME --by test_call`.

use std::io::Read;
use std::path::Path;

use crate::finding::Report;
use crate::model::Site;
use crate::read;

use super::{Check, Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["withheld-number"], run };

/// Reports facts that have a number or address of their own, by the same code.
pub const FACTS: Check = Check { codes: &["withheld-number"], run: facts };

/// Files that are published as they are and hold text.
const TEXTS: &[&str] = &["csv", "ics", "srt", "svg", "tsv", "txt", "vcf", "vtt"];
/// Bytes of the longest file that is searched: it is in memory while it is written.
const MAX_TEXT: u64 = 32 << 20;

fn run(output: &Output<'_>, report: &mut Report) {
    for name in output.left_out {
        let file = output.route.file(output.site);
        let message = format!("the number of `{name}` is left out of {file}");
        report.warn("withheld-number", &output.route.source(output.site), message).help(format!(
            "remove it from the facts, phrases and files that this page uses, or call it and run `fener helplines confirm {name} --by test_call`"
        ));
    }
}

fn facts(site: &Site, report: &mut Report) {
    for fact in site.pages.iter().flat_map(|page| &page.left_out) {
        let message =
            format!("{} is left out: `{}` {}", fact.written, fact.helpline, fact.reason());
        report.warn("withheld-number", &fact.location, message).help(fact.help());
    }
}

/// The content of a file that is copied, if it is a text in which a withheld number may stand.
pub fn text_of(root: &Path, site: &Site, path: &str) -> Option<Vec<u8>> {
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if !TEXTS.contains(&&*extension) || site.withheld.is_empty() {
        return None;
    }
    // A file that cannot be read is a finding of the copy.
    let mut bytes = Vec::new();
    read::open(root, path).ok()?.take(MAX_TEXT + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes).filter(|bytes| bytes.len() as u64 <= MAX_TEXT)
}
