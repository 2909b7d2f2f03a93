//! A parsed text as HTML on one page: its holes filled with links, pictures and cards.

use std::fmt::Write;
use std::ops::Range;

use crate::finding::Finding;
use crate::markdown::{Placeholder, PlaceholderKind, escape};
use crate::model::kind::ChannelKind;
use crate::model::{FallbackBlock, Page, PageData, PageId, Route, Target, Text, WithholdReason};

use super::card;
use super::here::Here;
use super::html::Html;
use super::picture::{Words, picture};
use super::stand_in;

use super::view::PartView;

/// A stretch of a page's text as HTML, with the source's blocks in place of withheld ones.
pub fn html(here: Here<'_>, page: &Page, range: Range<u32>) -> Result<String, Finding> {
    let (whose, text) = page.answer(here.lang);
    let mut out = String::with_capacity(range.len() + range.len() / 4);
    let mut from = range.start;
    let mut said: Option<(usize, WithholdReason)> = None;
    for stand_in in stand_ins(text) {
        let block = &text.body.blocks[stand_in.block];
        if block.html.is_empty() || block.html.start < from || block.html.end > range.end {
            continue;
        }
        stretch(here, text, from..block.html.start, &mut out)?;
        // Neighbours that are withheld for one reason share one notice.
        let goes_on = said.is_some_and(|(last, why)| {
            why == stand_in.reason && last + 1 == stand_in.block && block.html.start == from
        });
        stand_in::write(here, page, whose, stand_in, !goes_on, &mut out)?;
        said = Some((stand_in.block, stand_in.reason));
        from = block.html.end;
    }
    stretch(here, text, from..range.end, &mut out)?;
    Ok(out)
}

/// What stands in for a text's blocks, in their order in the HTML.
pub fn stand_ins(text: &Text) -> Vec<&FallbackBlock> {
    let Some(translation_status) = &text.translation_status else { return Vec::new() };
    let mut all: Vec<&FallbackBlock> = translation_status.fallbacks.iter().collect();
    // Footnotes stand at the end, wherever they were written.
    all.sort_by_key(|stand_in| text.body.blocks[stand_in.block].html.start);
    all
}

/// A stretch of one text, as it is.
pub fn stretch(
    here: Here<'_>,
    text: &Text,
    range: Range<u32>,
    out: &mut String,
) -> Result<(), Finding> {
    let mut failed = None;
    let mut next =
        text.body.placeholders.partition_point(|placeholder| placeholder.at < range.start);
    text.body.fill(range, out, |placeholder, out| {
        let target = text.targets.get(next).unwrap_or(&Target::None);
        next += 1;
        if let Err(finding) = fill(here, placeholder, target, out) {
            failed = Some(finding);
        }
    });
    failed.map_or(Ok(()), Err)
}

/// The whole text, cut at its second-level headings.
pub fn parts<'e>(here: Here<'e>, page: &'e Page) -> Result<Vec<PartView<'e>>, Finding> {
    let text = page.text(here.lang);
    let all = 0..text.body.sections.len();
    all.map(|index| part(here, page, index, text.body.sections[index].html.clone())).collect()
}

/// A stretch of one part; only its start carries the heading.
pub fn part<'e>(
    here: Here<'e>,
    page: &'e Page,
    index: usize,
    range: Range<u32>,
) -> Result<PartView<'e>, Finding> {
    let text = page.text(here.lang);
    let part = &text.body.sections[index];
    let starts = range.start == part.html.start;
    let heading = part.heading.map(|at| &text.body.headings[at]);
    let html = html(here, page, range)?;
    let title = heading.filter(|_| starts).map(|heading| stand_in::title(here, page, heading));
    Ok(PartView {
        class: heading.map_or("", |heading| &heading.class),
        id: heading.filter(|_| starts).map_or("", |heading| &heading.id),
        title: title.map(Html::from).unwrap_or_default(),
        html: html.into(),
    })
}

fn fill(
    here: Here<'_>,
    placeholder: &Placeholder,
    target: &Target,
    out: &mut String,
) -> Result<(), Finding> {
    match &placeholder.what {
        PlaceholderKind::Phrase(name) => {
            escape(&here.speech().say(name), out);
            Ok(())
        }
        PlaceholderKind::Link { .. } => link(here, target, out),
        PlaceholderKind::Image { alt, caption, block, .. } => {
            picture(here, target, &Words { alt, caption, is_block: *block }, out);
            Ok(())
        }
        PlaceholderKind::Card { .. } => match target {
            Target::Helpline(id) => place_card(here, *id, out),
            _ => Ok(()),
        },
    }
}

/// The opening `<a …>`; the text and `</a>` follow in the body.
fn link(here: Here<'_>, target: &Target, out: &mut String) -> Result<(), Finding> {
    out.push_str("<a href=\"");
    match target {
        Target::Page(id, None) => out.push_str(&here.to_page(*id)),
        Target::Page(id, Some(part)) => {
            out.push_str(&to_part(here, *id, part)?);
            out.push('#');
            escape(part, out);
        }
        Target::Helpline(id) => match number_to_call(here, *id) {
            Some(dial) => {
                let _ = write!(out, "tel:{dial}\" class=\"call-link");
            }
            None => out.push_str(&here.to_page(*id)),
        },
        Target::Asset(asset) => out.push_str(&here.to_asset(*asset)),
        Target::Fragment(part) => {
            out.push('#');
            escape(part, out);
        }
        Target::Outside(url) => {
            escape(url, out);
            if !url.starts_with("mailto:") {
                out.push_str("\" rel=\"noopener noreferrer\" class=\"external");
            }
        }
        // Both are errors of a check, so no page with one is ever published.
        Target::Number(_) | Target::Dead(_) | Target::None => {}
    }
    out.push_str("\">");
    Ok(())
}

/// On a lite page that is cut, the part that holds the heading.
fn to_part(here: Here<'_>, page: PageId, part: &str) -> Result<String, Finding> {
    if !here.lite {
        return Ok(here.to_page(page));
    }
    let renderer = here.renderer;
    let target = renderer.site.page(page);
    let cuts = renderer.cuts(target, here.lang);
    let text = target.text(here.lang);
    let at = cuts.iter().position(|cut| cut.holds(text, &text.body.html, part)).unwrap_or(0);
    let page_no = u16::try_from(at).unwrap_or(0);
    Ok(here.to(Route::LitePage { page, lang: here.lang, page_no }))
}

fn number_to_call(here: Here<'_>, helpline: PageId) -> Option<String> {
    let PageData::Helpline(helpline) = &here.site().page(helpline).kind else { return None };
    let open = helpline.is_active();
    let voice = |kind| kind == ChannelKind::Voice;
    let channel = helpline.channels.iter().find(|channel| voice(channel.kind));
    channel.filter(|_| open)?.phone().map(|phone| phone.dial().to_owned())
}

fn place_card(here: Here<'_>, id: PageId, out: &mut String) -> Result<(), Finding> {
    if let Some(card) = card::ready(here, id)? {
        out.push_str(card.printed.as_str());
    }
    out.push('\n');
    Ok(())
}
