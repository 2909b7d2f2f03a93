//! `withheld-number`: a number or address of a helpline that is withheld, paused, closed or expired, outside of a text.
//!
//! # Reason
//!
//! A number that was not confirmed in time is withheld from all cards, links and posters (see `helpline-expired`), and so
//! are the helpline's other channels. It would still be read where it was typed: in the `phone` of an organisation or a
//! help point, in a fact such as `published_by` or `municipalities`, in the credit of a picture, a phrase, a caption, a
//! drawing or a text file. So each page and each text file is searched before it is written, those of `static/` too (CSV, text,
//! captions, calendars, contacts, Markdown, SVG, HTML, XML, JSON, CSS and JavaScript up to 32 MiB), and the number is left
//! out: `…` stands in its place, and `0` where it is a value of JSON or JavaScript without quotes. Short codes and the last
//! five or six digits of a number, as they are dialled in its town, are left out beside words that ask to call them.
//! Elsewhere they cannot be told from other numbers: one that stands as a number of its own in captions or a text file is
//! reported and stays, as `number-in-prose` does for texts and facts.
//!
//! Documents (Word, Excel, PowerPoint, OpenDocument, e-books, rich text, PDF) are searched, too, but published unchanged: a
//! number in one is reported. Not searched are pictures, recordings, fonts, and PDFs whose fonts number their letters in
//! their own way, as most programs write them: look into these files yourself.
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

use crate::attachments;
use crate::finding::{Located, Location, Report};
use crate::markdown;
use crate::model::kind::{Reach, Status};
use crate::model::typed_number::CallLanguages;
use crate::model::typed_number::may_be_helpline_number;
use crate::model::{Page, Phone, Route, Site, WithheldHelpline};
use crate::read;

use super::{Check, CheckInput, Output, OutputCheck};

pub const CHECK: OutputCheck = OutputCheck { codes: &["withheld-number"], run };

/// Reports facts that have a number or address of their own, by the same code.
pub const FACTS: Check = Check { codes: &["withheld-number"], run: facts };

/// Files that are published as they are and hold text, for people and for programs.
const TEXTS: &[&str] = &["csv", "ics", "md", "srt", "svg", "tsv", "txt", "vcf", "vtt"];
const CODE: &[&str] =
    &["css", "geojson", "htm", "html", "js", "json", "mjs", "webmanifest", "xhtml", "xml"];
/// Bytes of the longest file that is searched: it is in memory while it is written.
const MAX_TEXT: u64 = 32 << 20;

fn run(output: &Output<'_>, report: &mut Report) {
    if !output.site.withheld.is_empty() {
        doubtful_codes(output, report);
    }
    let is_shared = |name: &str| shared(output.site).any(|(_, _, withheld)| withheld.name == name);
    for name in output.left_out.iter().filter(|name| !is_shared(name)) {
        let file = output.route.file(output.site);
        let message = format!("the number of `{name}` is left out of {file}");
        report.warn("withheld-number", &output.route.source(output.site), message).help(format!(
            "remove it from the facts, phrases and files that this page uses, or call it and run `fener helplines confirm {name} --by test_call`"
        ));
    }
}

/// Reports the short codes of a published text file that may be withheld numbers. The language of captions is in their name.
fn doubtful_codes(output: &Output<'_>, report: &mut Report) {
    let site = output.site;
    let Route::Asset(asset) = output.route else { return };
    let path = &site.asset(asset).path;
    if !TEXTS.contains(&&*path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase()) {
        return;
    }
    let Ok(text) = std::str::from_utf8(output.bytes) else { return };
    let code = path.rsplit('.').nth(1).filter(|code| site.campaign.languages.find(code).is_some());
    let languages = CallLanguages::of_campaign(&site.campaign.languages);
    // The times of captions are no numbers.
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.contains("-->"));
    for (row, line) in lines.filter(|(_, line)| line.contains(char::is_alphabetic)) {
        for (range, number) in markdown::numbers_with_context(line) {
            let helpline = site.withheld.with_few_digits(&number.digits);
            if let Some(WithheldHelpline { name, reason, .. }) = helpline
                && may_be_helpline_number(&number, code.unwrap_or_default(), languages)
            {
                let column = u32::try_from(line[..range.start].chars().count() + 1).unwrap_or(1);
                let location = Location::file(path.clone()).at(row, column);
                let message = format!(
                    "`{}` may be the number of `{name}`, which {reason}: readers see it",
                    number.written
                );
                report.warn("withheld-number", &location, message).help("if it is, remove it");
            }
        }
    }
}

/// The numbers of paused helplines that a helpline has, too, whose number is withheld: their own cards lack them.
fn shared(site: &Site) -> impl Iterator<Item = (&Page, &Located<Phone>, &WithheldHelpline)> {
    let paused = site.helpline_pages().filter(|(_, helpline)| helpline.status == Status::Paused);
    let numbers = paused.flat_map(|(page, helpline)| {
        helpline.channels().iter().filter_map(move |channel| match &channel.reach {
            Reach::Number(number) => Some((page, number)),
            Reach::Account(_) | Reach::Web(_) | Reach::Address(_) => None,
        })
    });
    numbers.filter_map(|(page, number)| {
        let other = site.withheld.of_other(number.value.digits(), page.name())?;
        Some((page, number, other))
    })
}

fn facts(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for (page, number, WithheldHelpline { name, reason, .. }) in shared(site) {
        let number_shown = &number.value;
        let message = format!(
            "`{number_shown}` is left out of `{}`, too: `{name}` has it, and {reason}",
            page.name()
        );
        let help = format!(
            "remove it from one of the two, or call it and run `fener helplines confirm {name} --by test_call`"
        );
        report.warn("withheld-number", &number.location, message).help(help);
    }
    for fact in site.pages.iter().flat_map(|page| &page.left_out) {
        let message =
            format!("{} is left out: `{}` {}", fact.written, fact.helpline, fact.reason());
        report.warn("withheld-number", &fact.location, message).help(fact.help());
    }
}

/// The content of a file that is copied, if it is a text in which a withheld number may stand.
pub fn text_of(root: &Path, site: &Site, path: &str) -> Option<Vec<u8>> {
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_text = [TEXTS, CODE].iter().any(|ends| ends.contains(&&*extension));
    if !is_text || site.withheld.is_empty() {
        return None;
    }
    content(root, path)
}

/// Reports the withheld numbers of a document that is copied, which stay in it.
pub fn numbers_in_document(root: &Path, site: &Site, path: &str, report: &mut Report) {
    const KINDS: &[&str] = &[
        "doc", "docx", "dot", "epub", "odg", "odp", "ods", "odt", "otp", "ots", "ott", "pdf",
        "ppt", "pptx", "rtf", "xls", "xlsx",
    ];
    let extension = path.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if site.withheld.is_empty() || !KINDS.contains(&&*extension) {
        return;
    }
    let words = content(root, path).and_then(|bytes| attachments::words(&bytes));
    for name in words.map(|words| site.withheld.named_in(&words)).unwrap_or_default() {
        let message = format!("this file has the number of `{name}`: readers see it");
        report.warn("withheld-number", &Location::file(path), message).help(format!(
            "take it out of the document, or call it and run `fener helplines confirm {name} --by test_call`"
        ));
    }
}

/// The content of a file that is copied; `None` for one that is too long.
fn content(root: &Path, path: &str) -> Option<Vec<u8>> {
    // A file that cannot be read is a finding of the copy.
    let mut bytes = Vec::new();
    read::open(root, path).ok()?.take(MAX_TEXT + 1).read_to_end(&mut bytes).ok()?;
    Some(bytes).filter(|bytes| bytes.len() as u64 <= MAX_TEXT)
}
