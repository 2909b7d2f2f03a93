//! A page's text as HTML, with the source's blocks in place of withheld ones.

use std::ops::Range;

use crate::finding::Finding;
use crate::markdown::{FOOTNOTES_TAG, ParsedText, definitions_tag};
use crate::model::{LangId, Page, ShownSection, SourceSection, Text, WithholdReason};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::page_cut::{Opening, TextPiece, TextRange, section_index, section_text};
use crate::render::pagination::fallback_sizes::fallback_blocks;
use crate::render::view::SectionView;

use super::fallback_block::{self, FallbackPart};
use super::placeholders::write_range;

/// The class of a section with check boxes.
const CHECKLIST: &str = "checklist";

/// All sections of a text: it is divided at its second-level headings.
pub fn sections<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<Vec<SectionView<'e>>, Finding> {
    TextPiece::all(page, ctx.lang).iter().map(|piece| section(ctx, page, piece)).collect()
}

/// A part of one section, with the section's heading; only at the start of the section it is an anchor.
pub fn section<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    piece: &TextPiece,
) -> Result<SectionView<'e>, Finding> {
    let (text_lang, text) = section_text(page, ctx.lang, piece.section);
    let section = &text.body.sections[section_index(piece.section)];
    let is_start = piece.range.html.start == section.html.start;
    let heading = section.heading.map(|at| &text.body.headings[at]);
    // Footnotes are below the last section.
    let heading = heading.filter(|_| is_start || !is_footnotes(text, piece));
    let own_class = heading.map_or("", |heading| &heading.class);
    // A withheld heading has the class of its source.
    let source = heading.and_then(|own| page.fallback_heading(text_lang, own));
    let class = source.map_or(own_class, |(_, heading)| &heading.class);
    let mut html = String::with_capacity(piece.range.html.len() * 5 / 4);
    let mut id = heading.map_or("", |heading| &heading.id);
    let mut shown = ShownText { lang: text_lang, attributes: String::new() };
    if let ShownSection::Source(source) = piece.section {
        let attributes = fallback_block::attributes(ctx, text_lang);
        if is_start {
            let notice = fallback_block::notice(ctx, text_lang, source.reason);
            html.push_str(&format!("<p>{notice}</p>"));
            shown.attributes = attributes;
        } else {
            // Only light pages are divided, and their style does not depend on the parents of lists.
            html.push_str(&format!("<div{attributes}>"));
        }
        id = address(&page.text(ctx.lang).body, source, id);
    }
    open(ctx, page, (text_lang, text), &piece.range.open, &mut html)?;
    write(ctx, page, piece, &shown, &mut html)?;
    html.push_str(&piece.range.close);
    if matches!(piece.section, ShownSection::Source(_)) && !is_start {
        html.push_str("</div>");
    }
    if class != own_class {
        html = html.replace(definitions_tag(own_class), definitions_tag(class));
    }
    let title = heading.map(|heading| fallback_block::title(ctx, page, text_lang, heading));
    Ok(SectionView {
        class,
        is_checklist: class == CHECKLIST,
        id: if is_start { id } else { "" },
        title: title.map(Html::from).unwrap_or_default(),
        html: html.into(),
    })
}

/// The address of a section of the source: that of the one in whose place it is, or its own if the text has no such one.
pub fn address<'e>(own: &'e ParsedText, section: SourceSection, id: &'e str) -> &'e str {
    let replaced = section.replaced.and_then(|at| own.sections[at].heading);
    match replaced {
        Some(at) => &own.headings[at].id,
        None if own.anchor(id).is_some() => "",
        None => id,
    }
}

fn is_footnotes(text: &Text, piece: &TextPiece) -> bool {
    text.body.html[piece.range.html.start as usize..].starts_with(FOOTNOTES_TAG)
}

/// The text that a piece is of.
struct ShownText {
    lang: LangId,
    /// The attributes of its language; empty for the text of the page itself.
    attributes: String,
}

/// The footnotes of a divided text that one of its pages has, as a section without a heading.
pub fn footnotes<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    ranges: &[TextRange],
) -> Result<SectionView<'e>, Finding> {
    let (text_lang, text) = page.answer(ctx.lang);
    let shown = ShownText { lang: text_lang, attributes: String::new() };
    let mut html = String::from(FOOTNOTES_TAG);
    for range in ranges {
        let mut footnote = String::new();
        open(ctx, page, (text_lang, text), &range.open, &mut footnote)?;
        let piece = TextPiece { range: range.clone(), ..TextPiece::default() };
        write(ctx, page, &piece, &shown, &mut footnote)?;
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
    (text_lang, text): (LangId, &Text),
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
                let title = fallback_block::title(ctx, page, text_lang, heading);
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
    shown: &ShownText,
    out: &mut String,
) -> Result<(), Finding> {
    let ShownText { lang: text_lang, ref attributes } = *shown;
    let (_, text) = section_text(page, ctx.lang, piece.section);
    let write_range = |range: Range<u32>, out: &mut String| {
        let text_of_range = (text, attributes.as_str());
        fallback_block::write_marked(ctx, page, text_of_range, range, out)
    };
    let range = &piece.range.html;
    let mut from = range.start;
    let mut previous: Option<(usize, WithholdReason)> = None;
    for fallback in fallback_blocks(text) {
        let block = &text.body.blocks[fallback.block];
        if block.html.is_empty() || block.html.start < from || block.html.end > range.end {
            continue;
        }
        write_range(from..block.html.start, out)?;
        // Neighbours that are withheld for the same reason share one notice.
        let continues = previous.is_some_and(|(last, reason)| {
            reason == fallback.reason && last + 1 == fallback.block && block.html.start == from
        });
        let part =
            FallbackPart { fallback, range: piece.source.as_deref(), has_notice: !continues };
        fallback_block::write(ctx, page, text_lang, &part, out)?;
        previous = Some((fallback.block, fallback.reason));
        from = block.html.end;
    }
    write_range(from..range.end, out)
}
