//! A page's text as HTML, with the source's blocks in place of withheld ones.

use crate::finding::Finding;
use crate::markdown::{Section, definitions_tag};
use crate::model::{Page, Text, WithholdReason};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::page_cut::{Opening, TextPiece, TextRange};
use crate::render::pagination::lite_cuts::fallback_blocks;
use crate::render::view::SectionView;

use super::fallback_block::{self, FallbackPart};
use super::placeholders::write_range;

/// The class of a section with check boxes.
const CHECKLIST: &str = "checklist";

/// All sections of a text: it is divided at its second-level headings.
pub fn sections<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<Vec<SectionView<'e>>, Finding> {
    let text = page.text(ctx.lang);
    let whole = |(index, section): (usize, &Section)| {
        self::section(ctx, page, &TextPiece::whole(index, section.html.clone()))
    };
    text.body.sections.iter().enumerate().map(whole).collect()
}

/// A part of one section, with the section's heading; only at the start of the section it is an anchor.
pub fn section<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    piece: &TextPiece,
) -> Result<SectionView<'e>, Finding> {
    let text = page.text(ctx.lang);
    let section = &text.body.sections[piece.section];
    let is_start = piece.range.html.start == section.html.start;
    let heading = section.heading.map(|at| &text.body.headings[at]);
    let own_class = heading.map_or("", |heading| &heading.class);
    // A withheld heading has the class of its source.
    let source = heading.and_then(|own| page.fallback_heading(ctx.lang, own));
    let class = source.map_or(own_class, |(_, heading)| &heading.class);
    let mut html = String::with_capacity(piece.range.html.len() * 5 / 4);
    open(ctx, page, text, &piece.range.open, &mut html)?;
    write(ctx, page, piece, &mut html)?;
    html.push_str(&piece.range.close);
    if class != own_class {
        html = html.replace(definitions_tag(own_class), definitions_tag(class));
    }
    let title = heading.map(|heading| fallback_block::title(ctx, page, heading));
    Ok(SectionView {
        class,
        is_checklist: class == CHECKLIST,
        id: heading.filter(|_| is_start).map_or("", |heading| &heading.id),
        title: title.map(Html::from).unwrap_or_default(),
        html: html.into(),
    })
}

/// The footnotes of a divided text that one of its pages has, as a section without a heading.
pub fn footnotes<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    ranges: &[TextRange],
) -> Result<SectionView<'e>, Finding> {
    let text = page.text(ctx.lang);
    let mut html = String::from("<ol class=\"footnotes\">");
    for range in ranges {
        let mut footnote = String::new();
        open(ctx, page, text, &range.open, &mut footnote)?;
        let piece = TextPiece { range: range.clone(), ..TextPiece::default() };
        write(ctx, page, &piece, &mut footnote)?;
        footnote.push_str(&range.close);
        // Its number on the page is that of its references.
        let id = footnote.strip_prefix("<li id=\"fn-").and_then(|rest| rest.split_once('"'));
        match id {
            Some((number, rest)) => {
                html.push_str(&format!("<li id=\"fn-{number}\" value=\"{number}\"{rest}"));
            }
            None => html.push_str(&footnote),
        }
    }
    html.push_str("</ol>");
    Ok(SectionView { html: html.into(), ..SectionView::default() })
}

/// Appends the headings and elements that a page repeats from the page before.
fn open(
    ctx: PageContext<'_>,
    page: &Page,
    text: &Text,
    openings: &[Opening],
    out: &mut String,
) -> Result<(), Finding> {
    for opening in openings {
        match opening {
            Opening::Tag(tag) => out.push_str(tag),
            Opening::Html(range) => write_range(ctx, page, text, range.clone(), out)?,
            Opening::Heading(at) => {
                let heading = &text.body.headings[*at];
                let level = heading.level.max(2);
                let title = fallback_block::title(ctx, page, heading);
                out.push_str(&format!("<h{level}>{title}</h{level}>\n"));
            }
        }
    }
    Ok(())
}

/// Appends a part of the text, with the source's blocks in place of withheld ones.
fn write(
    ctx: PageContext<'_>,
    page: &Page,
    piece: &TextPiece,
    out: &mut String,
) -> Result<(), Finding> {
    let (text_lang, text) = page.answer(ctx.lang);
    let range = &piece.range.html;
    let mut from = range.start;
    let mut previous: Option<(usize, WithholdReason)> = None;
    for fallback in fallback_blocks(text) {
        let block = &text.body.blocks[fallback.block];
        if block.html.is_empty() || block.html.start < from || block.html.end > range.end {
            continue;
        }
        write_range(ctx, page, text, from..block.html.start, out)?;
        // Neighbours that are withheld for the same reason share one notice.
        let continues = previous.is_some_and(|(last, reason)| {
            reason == fallback.reason && last + 1 == fallback.block && block.html.start == from
        });
        let shown =
            FallbackPart { fallback, range: piece.source.as_deref(), has_notice: !continues };
        fallback_block::write(ctx, page, text_lang, &shown, out)?;
        previous = Some((fallback.block, fallback.reason));
        from = block.html.end;
    }
    write_range(ctx, page, text, from..range.end, out)
}
