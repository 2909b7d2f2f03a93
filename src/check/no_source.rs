//! `no-source`: a page, a figure, a helpline's fact or a claim without a source. Only `fener check --sources` runs it.
//!
//! # Reason
//!
//! A reader can trust a page as far as its sources go, and an editor can correct it only where they are known. What
//! cannot be traced is often invented. A claim about law or figures needs a source in its own paragraph: a link or a
//! footnote. The words that make a sentence a claim are `claim-words` in `locales/`.
//!
//! # Example
//!
//! ```text
//! Nobody has the right to keep your passport. 80 % of all offers are false.
//! ```
//!
//! # Fix
//!
//! Write `sources:` into `facts.yaml`, with the facts of a helpline that each one supports. Give a claim a link or a
//! footnote, or word it as a question: "ask a lawyer whether …".

use crate::finding::{Location, Report};
use crate::i18n::{Locale, writes_no_spaces};
use crate::markdown::{BlockKind, PlaceholderKind};
use crate::model::kind::{Answer, Coverage, Helpline, Status};
use crate::model::page::content_path::facts_file;
use crate::model::{Hours, Page, PageData, Text};
use crate::translate::block_text::{excerpt, placeholders, words};
use crate::validated::UncheckedSite;

/// The codes of its findings.
pub const CODES: &[&str] = &["no-source"];

const CODE: &str = "no-source";

/// Reports what has no source, as notices.
pub fn run(unchecked: &UncheckedSite, report: &mut Report) {
    let UncheckedSite { site, locales } = unchecked;
    for page in &site.pages {
        if !matches!(page.kind, PageData::Source(_)) {
            pages_and_figures(page, report);
        }
        if let PageData::Helpline(helpline) = &page.kind {
            facts(page, helpline, report);
        }
        for (lang, text) in page.own_texts() {
            claims(text, &locales[lang.index()], report);
        }
    }
}

fn pages_and_figures(page: &Page, report: &mut Report) {
    if !page.citations.is_empty() {
        return;
    }
    let has_words = |text: &Text| text.body.words > 0;
    if page.own_texts().any(|(_, text)| has_words(text)) {
        report
            .notice(CODE, &page.location, "no source for this page")
            .help(format!("write `sources: [NAME]` into {}", facts_file(&page.folder)));
    }
    for (_, text) in page.own_texts() {
        for heading in text.body.headings.iter().filter(|heading| *heading.class == *"figures") {
            report
                .notice(CODE, &text.position(heading.position), "no source for these figures")
                .help(format!("write `sources: [NAME]` into {}", facts_file(&page.folder)));
        }
    }
}

fn facts(page: &Page, helpline: &Helpline, report: &mut Report) {
    if page.has_broken_facts {
        return;
    }
    let is_supported = |fact: &str| {
        page.citations.iter().any(|citation| citation.facts.iter().any(|name| name.value == fact))
    };
    let missing: Vec<&str> =
        known_facts(helpline).into_iter().filter(|fact| !is_supported(fact)).collect();
    if missing.is_empty() {
        return;
    }
    let list = missing.join(", ");
    report
        .notice(CODE, &page.location, format!("no source for these facts: {list}"))
        .help(format!("name them in `sources`: `{{source: NAME, facts: [{list}]}}`"));
}

/// The keys of the facts that are not unknown. A confirmation by a person supports the state.
fn known_facts(helpline: &Helpline) -> Vec<&'static str> {
    let is_known = |answer| answer != Answer::Unknown;
    let of_channels =
        |known: fn(&crate::model::kind::Channel) -> bool| helpline.channels().iter().any(known);
    let all = [
        ("status", helpline.status != Status::Unknown && helpline.assured.is_none()),
        ("channels", !helpline.channels().is_empty()),
        ("works_from", of_channels(|channel| !channel.works_from.is_empty())),
        ("cost", of_channels(|channel| channel.cost.is_some())),
        ("hours", helpline.hours != Hours::Unknown),
        ("languages", !helpline.languages.is_empty()),
        ("minimum_age", helpline.minimum_age.is_some()),
        ("maximum_age", helpline.maximum_age.is_some()),
        ("interpretation_services", is_known(helpline.interpretation_services)),
        ("anonymous", is_known(helpline.anonymous)),
        ("shares_with_police", is_known(helpline.shares_with_police)),
        ("regions", !matches!(helpline.regions, Coverage::Unknown)),
    ];
    all.into_iter().filter(|(_, known)| *known).map(|(fact, _)| fact).collect()
}

/// Claims about law and figures in blocks without a link to a source and without a footnote.
fn claims(text: &Text, locale: &Locale, report: &mut Report) {
    let listed = locale.message("claim-words").unwrap_or_default().to_lowercase();
    let listed: Vec<&str> =
        listed.split([',', '،']).map(str::trim).filter(|w| !w.is_empty()).collect();
    for block in &text.body.blocks {
        let is_prose = match block.kind {
            BlockKind::Paragraph
            | BlockKind::Item
            | BlockKind::Definition
            | BlockKind::Table
            | BlockKind::Heading
            | BlockKind::Quote => true,
            BlockKind::Code
            | BlockKind::Card
            | BlockKind::Image
            | BlockKind::Rule
            | BlockKind::Footnote => false,
        };
        if !is_prose {
            continue;
        }
        let said = words(&text.body, block);
        let lower = said.to_lowercase();
        let word = listed.iter().find(|word| has_words(&lower, word)).copied();
        let Some(claim) = word.or_else(|| has_percentage(&lower).then_some("%")) else { continue };
        let is_cited =
            placeholders(&text.body, block).iter().any(|placeholder| match &placeholder.kind {
                PlaceholderKind::Link { dest, .. } => !dest.starts_with("helpline:"),
                PlaceholderKind::Phrase(_)
                | PlaceholderKind::Image { .. }
                | PlaceholderKind::Card { .. } => false,
            });
        let html = block.html.start as usize..block.html.end as usize;
        let has_footnote =
            text.body.html.get(html).is_some_and(|html| html.contains("href=\"#fn-"));
        if !is_cited && !has_footnote {
            let location = text.position(block.position);
            unsourced(&location, claim, &excerpt(&text.body, block), report);
        }
    }
}

fn unsourced(location: &Location, claim: &str, excerpt: &str, report: &mut Report) {
    report
        .notice(CODE, location, format!("a claim (`{claim}`) without a source: \"{excerpt}\""))
        .help("add a link or a footnote to its source, or write it as advice: \"ask a lawyer whether …\"");
}

/// Returns `true` if a text has these words, not as part of longer ones.
fn has_words(text: &str, words: &str) -> bool {
    text.match_indices(words).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + words.len()..].chars().next();
        !before.is_some_and(joins_words) && !after.is_some_and(joins_words)
    })
}

/// Returns `true` for letters and digits of scripts that write spaces between words.
fn joins_words(c: char) -> bool {
    c.is_alphanumeric() && !writes_no_spaces(c)
}

/// Returns `true` if a text has a number with a percent sign (`%`, Arabic `٪`), before it or after it.
fn has_percentage(text: &str) -> bool {
    text.match_indices(['%', '٪']).any(|(at, sign)| {
        let before = text[..at].trim_end().chars().next_back();
        let after = text[at + sign.len()..].trim_start().chars().next();
        before.is_some_and(char::is_numeric) || after.is_some_and(char::is_numeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole() {
        for (text, found) in [
            ("nobody has the right to", true),
            ("he has the righteous", false),
            ("has the right", true),
            ("(has the right)", true),
            ("shas the right", false),
        ] {
            assert_eq!(has_words(text, "has the right"), found, "{text}");
        }
        for (text, words) in [
            ("你有权拒绝", "有权"),
            ("คุณมีสิทธิ์ปฏิเสธ", "มีสิทธิ์"),
            ("အခွင့်အရေးရှိသည်", "အရေး"),
            ("អ្នកមានសិទ្ធិ", "មាន"),
        ] {
            assert!(has_words(text, words), "{text}");
        }
        assert!(!has_words("불법입니다", "불법"));
    }

    #[test]
    fn percentages() {
        for (text, found) in [
            ("80 % of offers", true),
            ("80% of offers", true),
            ("%80 teklif", true),
            ("٨٠٪ من العروض", true),
            ("12\u{a0}% e njerëzve", true),
            ("write % here", false),
            ("100 people", false),
        ] {
            assert_eq!(has_percentage(text), found, "{text}");
        }
    }
}
