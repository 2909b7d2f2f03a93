//! Leaves withheld numbers out of texts, and notes the places where they were typed.
//!
//! A text keeps its blocks and their sizes, so that everything that was found out about it before stays true.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::finding::{Located, Location};
use crate::markdown::{Block, ParsedText, PlaceholderKind, Position};

use super::html_text::HtmlText;
use super::{FoundNumber, Withheld, WithheldHelpline, left_out};
use crate::model::language::LangId;
use crate::model::link::target::Target;
use crate::model::site::Site;
use crate::model::text::left_out::LeftOut;
use crate::model::text::{AuthoredText, Text};
use crate::model::typed_number::CallLanguages;

/// Leaves withheld numbers out of all texts of a site whose links are resolved and whose translations are compared.
pub fn hide_in_texts(site: &mut Site) {
    let Site { campaign, pages, withheld, .. } = site;
    if withheld.is_empty() {
        return;
    }
    pages.par_iter_mut().for_each(|page| {
        let own = page.helpline().is_some().then(|| page.name().to_owned());
        for (index, text) in page.texts.iter_mut().enumerate() {
            let (Some(text), Some(lang)) = (text, LangId::new(index)) else { continue };
            let languages = CallLanguages::of_text(&campaign.languages, lang);
            hide_in_text(text, own.as_deref(), withheld, languages);
            hide_in_targets(text, withheld);
        }
    });
}

fn hide_in_text(text: &mut Text, own: Option<&str>, withheld: &Withheld, languages: CallLanguages) {
    let mut hidden = (*text.authored).clone();
    let mut found = Vec::new();
    let is_own = |_: usize, helpline: &WithheldHelpline| own == Some(&*helpline.name);
    let AuthoredText { title, description, keywords, body, location, .. } = &mut hidden;
    for words in [title].into_iter().chain(description).chain(keywords) {
        hide_in_words(words, &is_own, (withheld, languages), &mut found);
    }
    hide_in_body(body, (withheld, languages), location, &mut found);
    if !found.is_empty() {
        text.authored = Arc::new(hidden);
        text.left_out = found;
    }
}

fn hide_in_words(
    words: &mut Located<String>,
    is_own: &impl Fn(usize, &WithheldHelpline) -> bool,
    (withheld, languages): (&Withheld, CallLanguages),
    all: &mut Vec<LeftOut>,
) {
    let Some((hidden, found)) = withheld.hidden(&words.value, languages, is_own) else { return };
    all.extend(found.into_iter().map(|number| {
        let written = words.value[number.range].to_owned();
        left_out(written, number.helpline, words.location.clone(), false)
    }));
    words.value = hidden;
}

fn hide_in_body(
    body: &mut ParsedText,
    (withheld, languages): (&Withheld, CallLanguages),
    file: &Location,
    all: &mut Vec<LeftOut>,
) {
    let mut note = |written: &str, helpline: &WithheldHelpline, position: Position| {
        let location = file.at(position.line, position.column);
        all.push(left_out(written.to_owned(), helpline, location, true));
    };
    hide_in_blocks(body, (withheld, languages), &mut note);
    for heading in &mut body.headings {
        let masked = withheld.masked(&heading.id);
        if *masked != *heading.id {
            let (old, new) = (format!(" id=\"{}\"", heading.id), format!(" id=\"{masked}\""));
            body.html = body.html.replace(&old, &new).into();
            heading.id = masked.into();
        }
        // That of a section is not in the HTML.
        if let Some((text, found)) = withheld.hidden(&heading.text, languages, |_, _| false) {
            for number in found {
                let digits = number.digits.clone();
                let written = &heading.text[number.range];
                let is_in_html = body
                    .blocks
                    .iter()
                    .any(|block| block.position == heading.position && !block.html.is_empty());
                if !is_in_html {
                    note(written, number.helpline, heading.position);
                    body.numbers.retain(|known| {
                        known.position.line != heading.position.line
                            || !known.digits.contains(&digits)
                    });
                }
            }
            heading.text = text.into();
        }
        if let Some(markup) = &mut heading.markup {
            let plain = HtmlText::of(markup, 0);
            let mut bytes = markup.as_bytes().to_vec();
            for number in withheld.numbers_in(&plain.text, languages, |_, _| false) {
                plain.blank(&number.range, &mut bytes);
            }
            *markup = String::from_utf8(bytes).unwrap_or_default().into();
        }
    }
    for placeholder in &mut body.placeholders {
        let position = placeholder.position;
        let hide = |words: &mut Box<str>, is_named: bool| {
            let (hidden, found) = withheld.hidden(words, languages, |_, _| is_named)?;
            let found = found.into_iter();
            let found = found.map(|n| (words[n.range].to_owned(), n.helpline)).collect();
            *words = hidden.into();
            Some(found)
        };
        let found: Vec<Option<Vec<_>>> = match &mut placeholder.kind {
            PlaceholderKind::Link { dest, title, text } => {
                // Its words are in the HTML, too, where they are noted.
                let _ = hide(text, dest.starts_with("helpline:"));
                vec![hide(title, false)]
            }
            PlaceholderKind::Card { dest, text } => {
                vec![hide(text, dest.starts_with("helpline:"))]
            }
            PlaceholderKind::Image { alt, caption, .. } => {
                vec![hide(alt, false), hide(caption, false)]
            }
            PlaceholderKind::Phrase(_) => Vec::new(),
        };
        for (written, helpline) in found.into_iter().flatten().flatten() {
            note(&written, helpline, position);
        }
    }
    body.forget_anchors();
}

/// Writes over the numbers in the HTML of each block.
fn hide_in_blocks(
    body: &mut ParsedText,
    (withheld, languages): (&Withheld, CallLanguages),
    note: &mut impl FnMut(&str, &WithheldHelpline, Position),
) {
    let mut bytes = body.html.as_bytes().to_vec();
    let mut seen = BTreeSet::new();
    for at in 0..body.blocks.len() {
        let block = &body.blocks[at];
        let html = block.html.start as usize..block.html.end as usize;
        let plain = HtmlText::of(&body.html[html.clone()], html.start);
        let links = links_to_helplines(body, block);
        let is_linked = |byte: usize, _: &WithheldHelpline| {
            plain.html.get(byte).is_some_and(|at| links.iter().any(|link| link.contains(at)))
        };
        let from = block.position;
        let until = body.blocks.get(at + 1).map(|next| next.position);
        for number in withheld.numbers_in(&plain.text, languages, is_linked) {
            // Blocks may be inside of others.
            if !seen.insert(plain.html[number.range.start]) {
                continue;
            }
            plain.blank(&number.range, &mut bytes);
            let is_here = |position: Position| {
                position >= from && until.is_none_or(|until| position < until || until < from)
            };
            let position = forget_number(body, &number, &plain.text, is_here).unwrap_or(from);
            note(&plain.text[number.range], number.helpline, position);
        }
    }
    body.html = String::from_utf8(bytes).unwrap_or_default().into();
}

/// Removes a number from those of a body, so that it is reported once; returns its position. A number whose digits were
/// read as several has the position of the first of them.
fn forget_number(
    body: &mut ParsedText,
    number: &FoundNumber<'_>,
    text: &str,
    is_here: impl Fn(Position) -> bool,
) -> Option<Position> {
    let mut here = body.numbers.iter().enumerate().filter(|(_, known)| is_here(known.position));
    let (mut index, mut position) = (None, None);
    for (at, known) in &mut here {
        if known.digits.contains(&*number.digits)
            && is_same_end(&known.before, &text[..number.range.start])
        {
            (index, position) = (Some(at), Some(known.position));
            break;
        }
        if number.digits.contains(&*known.digits) && position.is_none() {
            position = Some(known.position);
        }
    }
    if let Some(index) = index {
        let _ = body.numbers.remove(index);
    }
    position
}

/// Returns `true` if two texts have the same last letters and digits.
fn is_same_end(a: &str, b: &str) -> bool {
    const LETTERS: usize = 12;
    let letters = |text: &str| -> String {
        text.chars().rev().filter(|c| c.is_alphanumeric()).take(LETTERS).collect()
    };
    let (a, b) = (letters(a), letters(b));
    a.starts_with(&b) || b.starts_with(&a)
}

/// The ranges of a body's HTML that are links to helplines.
fn links_to_helplines(body: &ParsedText, block: &Block) -> Vec<Range<usize>> {
    let placeholders = block.placeholders.start as usize..block.placeholders.end as usize;
    let placeholders = body.placeholders.get(placeholders).unwrap_or_default().iter();
    let links = placeholders.filter_map(|placeholder| match &placeholder.kind {
        PlaceholderKind::Link { dest, .. } if dest.starts_with("helpline:") => {
            let at = placeholder.at as usize;
            let length = body.html.get(at..)?.find("</a>")?;
            Some(at..at + length)
        }
        _ => None,
    });
    links.collect()
}

/// Anchors are addresses, and change with the ids of their headings.
fn hide_in_targets(text: &mut Text, withheld: &Withheld) {
    let masked = |fragment: &str| {
        let masked = withheld.masked(fragment);
        (*masked != *fragment).then(|| masked.into_owned())
    };
    let changed = |target: &Target| match target {
        Target::Fragment(fragment) => masked(fragment).map(Target::Fragment),
        Target::Page(id, Some(fragment)) => {
            masked(fragment).map(|fragment| Target::Page(*id, Some(fragment)))
        }
        _ => None,
    };
    if text.targets.iter().any(|target| changed(target).is_some()) {
        let targets = text.targets.iter().map(|t| changed(t).unwrap_or_else(|| t.clone()));
        text.targets = targets.collect();
    }
}
