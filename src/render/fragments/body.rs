//! A parsed text as HTML on one page: its holes filled with links, pictures and cards.

use std::fmt::Write;
use std::ops::Range;

use crate::finding::Finding;
use crate::markdown::{Placeholder, PlaceholderKind, escape};
use crate::model::kind::ChannelKind;
use crate::model::{FallbackBlock, Page, PageData, PageId, Route, Target, Text, WithholdReason};

use crate::render::fragments::fallback_block;
use crate::render::fragments::picture::{Words, picture};
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;

use crate::render::view::PartView;

/// A stretch of a page's text as HTML, with the source's blocks in place of withheld ones.
pub fn html(ctx: PageContext<'_>, page: &Page, range: Range<u32>) -> Result<String, Finding> {
    let (whose, text) = page.answer(ctx.lang);
    let mut out = String::with_capacity(range.len() + range.len() / 4);
    let mut from = range.start;
    let mut said: Option<(usize, WithholdReason)> = None;
    for stand_in in stand_ins(text) {
        let block = &text.body.blocks[stand_in.block];
        if block.html.is_empty() || block.html.start < from || block.html.end > range.end {
            continue;
        }
        stretch(ctx, text, from..block.html.start, &mut out)?;
        // Neighbours that are withheld for one reason share one notice.
        let goes_on = said.is_some_and(|(last, why)| {
            why == stand_in.reason && last + 1 == stand_in.block && block.html.start == from
        });
        fallback_block::write(ctx, page, whose, stand_in, !goes_on, &mut out)?;
        said = Some((stand_in.block, stand_in.reason));
        from = block.html.end;
    }
    stretch(ctx, text, from..range.end, &mut out)?;
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
    ctx: PageContext<'_>,
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
        if let Err(finding) = fill(ctx, placeholder, target, out) {
            failed = Some(finding);
        }
    });
    failed.map_or(Ok(()), Err)
}

/// The whole text, cut at its second-level headings.
pub fn parts<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<Vec<PartView<'e>>, Finding> {
    let text = page.text(ctx.lang);
    let all = 0..text.body.sections.len();
    all.map(|index| part(ctx, page, index, text.body.sections[index].html.clone())).collect()
}

/// A stretch of one part; only its start carries the heading.
pub fn part<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    index: usize,
    range: Range<u32>,
) -> Result<PartView<'e>, Finding> {
    let text = page.text(ctx.lang);
    let part = &text.body.sections[index];
    let starts = range.start == part.html.start;
    let heading = part.heading.map(|at| &text.body.headings[at]);
    let html = html(ctx, page, range)?;
    let title = heading.filter(|_| starts).map(|heading| fallback_block::title(ctx, page, heading));
    Ok(PartView {
        class: heading.map_or("", |heading| &heading.class),
        id: heading.filter(|_| starts).map_or("", |heading| &heading.id),
        title: title.map(Html::from).unwrap_or_default(),
        html: html.into(),
    })
}

fn fill(
    ctx: PageContext<'_>,
    placeholder: &Placeholder,
    target: &Target,
    out: &mut String,
) -> Result<(), Finding> {
    match &placeholder.kind {
        PlaceholderKind::Phrase(name) => {
            escape(&ctx.localizer().message(name), out);
            Ok(())
        }
        PlaceholderKind::Link { .. } => link(ctx, target, out),
        PlaceholderKind::Image { alt, caption, block, .. } => {
            picture(ctx, target, &Words { alt, caption, is_block: *block }, out);
            Ok(())
        }
        PlaceholderKind::Card { .. } => match target {
            Target::Helpline(id) => place_card(ctx, *id, out),
            _ => Ok(()),
        },
    }
}

/// The opening `<a …>`; the text and `</a>` follow in the body.
fn link(ctx: PageContext<'_>, target: &Target, out: &mut String) -> Result<(), Finding> {
    out.push_str("<a href=\"");
    match target {
        Target::Page(id, None) => out.push_str(&ctx.url_to_page(*id)),
        Target::Page(id, Some(part)) => {
            out.push_str(&to_part(ctx, *id, part)?);
            out.push('#');
            escape(part, out);
        }
        Target::Helpline(id) => match number_to_call(ctx, *id) {
            Some(dial) => {
                let _ = write!(out, "tel:{dial}\" class=\"call-link");
            }
            None => out.push_str(&ctx.url_to_page(*id)),
        },
        Target::Asset(asset) => out.push_str(&ctx.url_to_asset(*asset)),
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
fn to_part(ctx: PageContext<'_>, page: PageId, part: &str) -> Result<String, Finding> {
    if !ctx.lite {
        return Ok(ctx.url_to_page(page));
    }
    let renderer = ctx.renderer;
    let target = renderer.site.page(page);
    let cuts = renderer.cuts(target, ctx.lang);
    let text = target.text(ctx.lang);
    let at = cuts.iter().position(|cut| cut.holds(text, &text.body.html, part)).unwrap_or(0);
    let page_no = u16::try_from(at).unwrap_or(0);
    Ok(ctx.url_to(Route::LitePage { page, lang: ctx.lang, page_no }))
}

fn number_to_call(ctx: PageContext<'_>, helpline: PageId) -> Option<String> {
    let PageData::Helpline(helpline) = &ctx.site().page(helpline).kind else { return None };
    let open = helpline.is_active();
    let voice = |kind| kind == ChannelKind::Voice;
    let channel = helpline.channels.iter().find(|channel| voice(channel.kind));
    channel.filter(|_| open)?.phone().map(|phone| phone.dial().to_owned())
}

fn place_card(ctx: PageContext<'_>, id: PageId, out: &mut String) -> Result<(), Finding> {
    if let Some(card) = card::ready(ctx, id)? {
        out.push_str(card.printed.as_str());
    }
    out.push('\n');
    Ok(())
}
