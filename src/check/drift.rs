//! `drift`, `drift-critical`: a translation that no longer says what its source says.
//!
//! The stamp remembers each block of the source, so the finding names the very block. A block that
//! holds a number, a way to a helpline, a red flag or a step is critical: until it is translated
//! again, its readers get the source's block. A block that was only wrapped anew has not drifted.

use crate::finding::{Place, Report};
use crate::model::{Fate, Lineage, Site, Text};
use crate::translate::lineage::is_critical;
use crate::translate::reading;

use super::Check;
use super::translation_mismatch::differences;

pub const CHECK: Check = Check { codes: &["drift", "drift-critical"], run };

/// A translation and all that a finding about it names.
struct Case<'a> {
    site: &'a Site,
    source: &'a Text,
    text: &'a Text,
    lineage: &'a Lineage,
    /// What mends it.
    mend: String,
}

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            let Some(lineage) = text.lineage.as_ref().filter(|lineage| lineage.stamped) else {
                continue;
            };
            let Some(source) = page.own(lineage.from) else { continue };
            let mend = format!(
                "translate it again, then run `fener translate stamp {} {}`",
                if page.folder.is_empty() { "home" } else { &page.folder },
                site.code(lang)
            );
            let case = Case { site, source, text, lineage, mend };
            front(&case, report);
            blocks(&case, report);
            missing(&case, report);
        }
    }
}

fn front(case: &Case<'_>, report: &mut Report) {
    let Case { source, text, lineage, .. } = case;
    let described = |text: &'_ Text| match &text.description {
        Some(description) => description.place.clone(),
        None => text.title.place.clone(),
    };
    for (drifted, what, here, there) in [
        (lineage.title_drifted, "title", text.title.place.clone(), source.title.place.clone()),
        (lineage.description_drifted, "description", described(text), described(source)),
    ] {
        if drifted {
            let message = format!("the {what} in {there} has changed since this was translated");
            report.note("drift", &here, message).help(&case.mend);
        }
    }
}

fn blocks(case: &Case<'_>, report: &mut Report) {
    let Case { site, source, text, lineage, .. } = case;
    for (at, pair) in lineage.blocks.pairs.iter().enumerate() {
        let block = &text.body.blocks[at];
        let place = text.spot(block.spot);
        let there = pair.source.map(|at| &source.body.blocks[at]);
        let message = match (pair.fate, there) {
            (Fate::Fresh, _) => continue,
            (Fate::Drifted, Some(there)) => {
                let mismatch = differences(site, (source, there), (text, block));
                let differs = if mismatch.is_empty() {
                    format!("it now says “{}”", reading::excerpt(&source.body, there))
                } else {
                    mismatch.said("it", "this")
                };
                format!(
                    "{} has changed since this was translated: {differs}",
                    source.spot(there.spot)
                )
            }
            (Fate::Untranslated, Some(there)) => {
                format!("{} is not translated yet", source.spot(there.spot))
            }
            (Fate::Drifted | Fate::Untranslated | Fate::Extra, _) => {
                format!("{} has nothing like this any more", source.place)
            }
        };
        let critical = is_critical(lineage, source, text, at) && lineage.blocks.exact;
        say(case, critical, &place, message, report);
    }
}

fn missing(case: &Case<'_>, report: &mut Report) {
    let Case { source, text, lineage, .. } = case;
    for at in &lineage.blocks.missing {
        let block = &source.body.blocks[*at];
        let before = lineage
            .blocks
            .pairs
            .iter()
            .rposition(|pair| pair.source.is_some_and(|source| source < *at));
        let place = before
            .map_or_else(|| text.place.clone(), |before| text.spot(text.body.blocks[before].spot));
        let message = format!(
            "after this, {} is missing: “{}”",
            source.spot(block.spot),
            reading::excerpt(&source.body, block)
        );
        say(case, reading::is_critical(&source.body, block), &place, message, report);
    }
}

fn say(case: &Case<'_>, critical: bool, place: &Place, message: String, report: &mut Report) {
    let finding = if critical {
        report.warn("drift-critical", place, message)
    } else {
        report.note("drift", place, message)
    };
    finding.help(&case.mend);
}
