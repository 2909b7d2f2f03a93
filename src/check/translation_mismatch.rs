//! `translation-mismatch`: a translation that differs from its source in a number, date, price, link or in structure.
//!
//! # Reason
//!
//! The words differ between languages; the facts, and what readers see as a step, a red flag or a helpline's card, may
//! not. Texts are compared block by block, those without a stamp as well. Currencies, months beside a day, weekdays and halves of the day
//! count, too, where their names are known in both languages; a weekday whose name is the end of others, such as Saturday in Persian, does
//! not. Days of the Persian and Ethiopian calendars are converted. Years of the Buddhist, Persian, Islamic, Ethiopian, Nepali and Bengali
//! calendars, of Japanese eras, and hours that Swahili, Somali and Ethiopian languages count from sunrise are the same by another number.
//! A phone number is one fact in all its forms: `+41 44 123 45 67`, `044 123 45 67`, `123 45 67`. A number and its currency or unit of time, a
//! day and its month, and two hours from one to the other are compared together; 72 hours are 3 days. `$`, `£`, `¥` and `kr` are
//! money of the campaign's country, and `5/12` has the order of its language. In a stamped translation, a critical block
//! with another structure, number or link is not shown: readers get the source's block, and the source's whole section
//! where a heading lost a class such as `{.red-flags}` or `{.steps}`. Titles, descriptions and text messages (`sms`) are compared,
//! too, and so are facts with a value for each language, such as `published_by`. They are shown as they are, but
//! `fener posters --final` prints no sheet with such a title or sentence.
//!
//! # Example
//!
//! The source says "12 muaj", the translation "21 months". The source has `## Shenja {.red-flags}` and `: Mos e jep.`;
//! the translation has `## Signs` and lost the `: `.
//!
//! # Fix
//!
//! Write the block as its source has it, or correct the wrong fact. Then stamp the translation again.

use crate::finding::{Located, Location, Report};
use crate::markdown::{Block, BlockKind, ParsedText};
use crate::model::language::per_language::PerLanguage;
use crate::model::{BlockStatus, Origin, Page, Site, Text, TranslationStatus};
use crate::translate::block_text;
use crate::translate::fields::{self, FieldDifference, ValueDifference};
use crate::translate::structure::{self, StructureDifference};
use crate::translate::{FactComparison, MissingPlaces};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["translation-mismatch"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            report_text(page, text, report);
        }
    }
    let comparison = FactComparison::new(site);
    for values in values_by_language(site) {
        for ValueDifference { here, there, mismatch } in fields::of_languages(&comparison, values) {
            let message = mismatch.describe(&there.to_string(), "this");
            report
                .warn("translation-mismatch", here, message)
                .help("correct the wrong one of the two");
        }
    }
}

/// The facts of a site that have a value for each language.
fn values_by_language(site: &Site) -> Vec<&PerLanguage<Located<String>>> {
    let campaign = &site.campaign;
    let mut all = vec![&campaign.title, &campaign.region, &site.logo_alt];
    all.extend(site.assets.iter().filter_map(|asset| asset.credit.as_ref()));
    let assured = site.helpline_pages().filter_map(|(_, helpline)| helpline.assured.as_ref());
    all.extend(assured.map(|assured| &assured.published_by));
    for citation in site.pages.iter().flat_map(|page| &page.citations) {
        all.push(&citation.supports);
        match &citation.origin {
            Origin::Words { title, .. } => all.push(title),
            Origin::Page(_) => {}
        }
    }
    all
}

/// Reports one text, if it is a translation.
pub fn report_text(page: &Page, text: &Text, report: &mut Report) {
    let Some(translation_status) = &text.translation_status else { return };
    let Some(source) = page.own(translation_status.from) else { return };
    // Fields that a stamp covers are reported by `drift`.
    let fields = fields::differences(source, text, translation_status).into_iter();
    for FieldDifference { field, here, there, mismatch, .. } in fields.filter(|f| !f.is_drifted) {
        let this = format!("this {}", field.into_str());
        warn(here, mismatch.describe(&there.to_string(), &this), report);
    }
    for (at, pair) in translation_status.blocks.pairs.iter().enumerate() {
        let here = &text.body.blocks[at];
        let there = pair.source().map(|at| &source.body.blocks[at]);
        match (pair.status, there) {
            // Blocks that a stamp covers are reported by `drift`.
            (BlockStatus::Drifted | BlockStatus::Untranslated, _) => {}
            (BlockStatus::Fresh, Some(there)) => {
                facts((source, there), (text, at), "", report);
            }
            (BlockStatus::Mismatched, Some(there)) => {
                let is_withheld = translation_status.fallback(at).is_some();
                if !structures((source, there), (text, here), is_withheld, report) {
                    let effect = if is_withheld { WITHHELD } else { "" };
                    facts((source, there), (text, at), effect, report);
                }
            }
            (BlockStatus::Fresh | BlockStatus::Mismatched | BlockStatus::Extra, _) => {
                if !translation_status.stamped && matters(&text.body, here) {
                    let name = structure::name(&text.body, here);
                    let message = format!("{} lacks this: {name}", source.location);
                    warn(&text.position(here.position), message, report);
                }
            }
        }
    }
    if !translation_status.stamped {
        lacking(source, text, translation_status, report);
    }
}

const WITHHELD: &str = "; this block is critical, so readers get the source's";

fn warn(location: &Location, message: String, report: &mut Report) {
    report
        .warn("translation-mismatch", location, message)
        .help("correct the wrong one, then stamp the translation again");
}

/// Reports the facts of a block that differ from those of its source.
fn facts(
    (source, there): (&Text, &Block),
    (text, block): (&Text, usize),
    effect: &str,
    report: &mut Report,
) {
    let status = text.translation_status.as_ref();
    if let Some(mismatch) = status.and_then(|status| status.mismatch(block)) {
        let theirs = source.position(there.position).to_string();
        let differs = mismatch.describe(&theirs, "this translation");
        let here = &text.body.blocks[block];
        warn(&text.position(here.position), format!("{differs}{effect}"), report);
    }
}

/// Reports two structures that differ; returns `false` if they are equal, and only the classes of their sections differ.
fn structures(
    (source, there): (&Text, &Block),
    (text, here): (&Text, &Block),
    is_withheld: bool,
    report: &mut Report,
) -> bool {
    let compared = structure::compare((&source.body, there), (&text.body, here));
    let Some(StructureDifference { source: theirs, translation: ours }) = compared else {
        return false;
    };
    let place = source.position(there.position);
    let is_critical = matters(&source.body, there) || matters(&text.body, here);
    let what = if here.kind == BlockKind::Heading { "section" } else { "block" };
    let effect = match (is_critical, is_withheld) {
        (true, true) => format!("; this {what} is critical, so readers get the source's"),
        (true, false) => format!("; this {what} is critical"),
        (false, _) => String::new(),
    };
    let message = format!("{place} is {theirs}, this is {ours}{effect}");
    report
        .warn("translation-mismatch", &text.position(here.position), message)
        .help("write this block as its source has it, then stamp the translation again");
    true
}

/// The critical blocks of a source that a text without a stamp lacks, as one finding at the block before the first.
fn lacking(source: &Text, text: &Text, status: &TranslationStatus, report: &mut Report) {
    let missing = status.blocks.missing.iter().copied();
    let mut critical = missing.filter(|at| matters(&source.body, &source.body.blocks[*at]));
    let Some(at) = critical.next() else { return };
    let block = &source.body.blocks[at];
    let location = MissingPlaces::of(text, status).location(at);
    let place = source.position(block.position);
    let name = structure::name(&source.body, block);
    let lacks = match critical.count() {
        0 => "this critical block".to_owned(),
        more => format!("this and {more} more critical blocks"),
    };
    let message = format!("{place} is {name}; this text lacks {lacks}");
    report
        .warn("translation-mismatch", &location, message)
        .help("translate what is missing, then stamp the translation");
}

/// Returns `true` for a critical block, and for a heading that opens a section with a class.
fn matters(body: &ParsedText, block: &Block) -> bool {
    block_text::is_critical(body, block)
        || body.heading(block).is_some_and(|heading| !heading.class.is_empty())
}
