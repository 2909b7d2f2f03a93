//! `withheld-number`: a published file with the number of a helpline that is withheld.
//!
//! # Reason
//!
//! A number that was not confirmed in time is withheld from all cards, links and posters (see `helpline-expired`). It
//! would still be read where it was typed: in a fact such as `published_by` or `municipalities`, in the credit of a
//! picture, a phrase, a caption, a drawing or a text file. So each file is searched before it is written, whatever it
//! was made from. Short codes of up to five digits are looked for in texts alone (`number-in-prose`): elsewhere they
//! cannot be told from other numbers.
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

use std::borrow::Cow;
use std::io::Read;
use std::path::Path;

use crate::finding::Report;
use crate::i18n::ascii_digit;
use crate::markdown;
use crate::model::{Page, Site};
use crate::read;

use super::{Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["withheld-number"], run };

/// Digits of the shortest number that is looked for.
const MIN_DIGITS: usize = 6;
/// Groups of digits of one number. A drawing or a table may have thousands in a row.
const MAX_GROUPS: usize = 8;
/// Files that are published as they are and hold text.
const TEXTS: &[&str] = &["csv", "ics", "srt", "svg", "tsv", "txt", "vcf", "vtt"];
/// Bytes of a file that are searched.
const MAX_TEXT: u64 = 4 << 20;

fn run(output: &Output<'_>, report: &mut Report) {
    let site = output.site;
    if !has_withheld(site) {
        return;
    }
    let text = String::from_utf8_lossy(output.bytes);
    let Some(helpline) = withheld_in(site, &text) else { return };
    let (name, file) = (helpline.name(), output.route.file(site));
    let message = format!("{file} shows the number of `{name}`, which is withheld");
    report.error("withheld-number", &output.route.source(site), message).help(format!(
        "remove it from the facts, phrases and files that this page uses, or call it and run `fener helplines confirm {name} --by test_call`"
    ));
}

/// The first withheld helpline whose number a text has.
fn withheld_in<'s>(site: &'s Site, text: &str) -> Option<&'s Page> {
    let withheld = |digits: &str| {
        let mut all = site.helpline_pages();
        all.find(|(_, helpline)| helpline.is_withheld() && helpline.contact.has_number(digits))
    };
    let text = without_styles(text);
    markdown::numbers_in(&text).find_map(|written| {
        // A date or a sum may stand beside a number, as in `2026-11-29 069 999 8877`.
        let letters: String = written.chars().map(|c| ascii_digit(c).unwrap_or(' ')).collect();
        let groups: Vec<&str> = letters.split_whitespace().collect();
        let last = |from: usize| groups.len().min(from + MAX_GROUPS);
        let ends = |from: usize| (from + 1..=last(from)).map(move |to| (from, to));
        let mut joined =
            (0..groups.len()).flat_map(ends).map(|(from, to)| groups[from..to].concat());
        joined
            .find_map(|digits| withheld(&digits).filter(|_| digits.len() >= MIN_DIGITS))
            .map(|(page, _)| page)
    })
}

/// The content of a file that is copied, if it is a text in which a withheld number may stand.
pub fn text_of(root: &Path, site: &Site, path: &str) -> Option<Vec<u8>> {
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if !TEXTS.contains(&&*extension) || !has_withheld(site) {
        return None;
    }
    // A file that cannot be read is a finding of the copy.
    let mut bytes = Vec::new();
    read::open(root, path).ok()?.take(MAX_TEXT).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

fn has_withheld(site: &Site) -> bool {
    site.helpline_pages().any(|(_, helpline)| helpline.is_withheld())
}

/// A page without its style and script, which hold many digits and nothing that an editor wrote.
fn without_styles(html: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(html);
    for (open, close) in [("<style>", "</style>"), ("<script>", "</script>")] {
        if let Some(from) = text.find(open)
            && let Some(length) = text[from..].find(close)
        {
            text.to_mut().replace_range(from..from + length, "");
        }
    }
    text
}
