//! The source's block in place of a withheld one, with its own language and a notice in the reader's.

use std::ops::Range;

use crate::finding::Finding;
use crate::markdown::{BlockKind, Heading, escape};
use crate::model::{FallbackBlock, LangId, Page, Text, WithholdReason};
use crate::render::page_context::PageContext;
use crate::render::page_cut::{Opening, TextRange};
use crate::translate::structure;

use super::placeholders::write_range;

/// A fallback block, or a part of one that is divided.
pub struct FallbackPart<'f> {
    pub fallback: &'f FallbackBlock,
    /// The part of the source; `None` for the whole block.
    pub range: Option<&'f TextRange>,
    /// A notice stands before it.
    pub has_notice: bool,
}

/// Appends a fallback block.
pub fn write(
    ctx: PageContext<'_>,
    page: &Page,
    text_lang: LangId,
    part: &FallbackPart<'_>,
    out: &mut String,
) -> Result<(), Finding> {
    let FallbackPart { fallback, range, has_notice } = *part;
    // A block that the source no longer has is left out.
    let Some((lang, at)) = fallback.source else { return Ok(()) };
    let (Some(text), Some(source)) = (page.own(text_lang), page.own(lang)) else { return Ok(()) };
    let context = ElementContext::of(text.body.blocks[fallback.block].kind);
    let block = &source.body.blocks[at];
    let mut html = String::new();
    let whole = TextRange { html: block.html.clone(), ..TextRange::default() };
    let range = range.unwrap_or(&whole);
    // A block has no headings before it and no elements around it, so what it repeats is its own.
    for opening in &range.open {
        match opening {
            Opening::Tag(tag) => html.push_str(tag),
            Opening::Html(head) => write_range(ctx, page, source, head.clone(), &mut html)?,
            Opening::Heading(_) => {}
        }
    }
    write_range(ctx, page, source, range.html.clone(), &mut html)?;
    html.push_str(&range.close);
    if block.html.is_empty()
        && let Some(heading) = source.body.heading(block)
    {
        // The heading of a section is not in the HTML.
        let level = heading.level.max(2);
        html = format!("<h{level}>{}</h{level}>", heading.html());
    }
    if block.kind == BlockKind::Card && context == ElementContext::Flow {
        // A card is made from facts, in the reader's language.
        out.push_str(&html);
        return Ok(());
    }
    let attributes = attributes(ctx, lang);
    let notice = if has_notice { self::notice(ctx, lang, fallback.reason) } else { String::new() };
    match (context, ElementContext::of(block.kind)) {
        (ElementContext::Item, ElementContext::Item) => {
            out.push_str(&inside(&html, "<li", &attributes, &notice))
        }
        (ElementContext::Group, ElementContext::Group) => {
            out.push_str(&with_attributes(&html, "<div", &attributes).replacen(
                "<dt>",
                &format!("<dt>{notice}"),
                1,
            ));
        }
        (ElementContext::Flow, ElementContext::Flow) if html.starts_with("<p>") => {
            out.push_str(&inside(&html, "<p", &attributes, &notice));
        }
        (context, own) => {
            let (open, close) = context.wrapper();
            let notice = if notice.is_empty() { notice } else { format!("<p>{notice}</p>") };
            let html = own.complete(&html, structure::item_number(&source.body, block));
            out.push_str(&format!("{open}{notice}<div{attributes}>{html}</div>{close}\n"));
        }
    }
    Ok(())
}

/// The heading of a section, or its fallback, as HTML. `lang` is the language of the text that has the section.
pub fn title(ctx: PageContext<'_>, page: &Page, lang: LangId, own: &Heading) -> String {
    let is_own = lang == page.answer(ctx.lang).0;
    match page.fallback_heading(lang, own).or_else(|| (!is_own).then_some((lang, own))) {
        Some((lang, source)) => format!("<span{}>{}</span>", attributes(ctx, lang), source.html()),
        None => own.html().to_owned(),
    }
}

/// Appends a range of a text's HTML whose outermost elements get `attributes`. A card is in the reader's language.
pub fn write_marked(
    ctx: PageContext<'_>,
    page: &Page,
    (text, attributes): (&Text, &str),
    range: Range<u32>,
    out: &mut String,
) -> Result<(), Finding> {
    let mut from = range.start;
    let mut depth = 0;
    let html = if attributes.is_empty() { "" } else { &*text.body.html };
    let html = html.get(..range.end as usize).unwrap_or("");
    // The HTML is Fener's own: every `<` starts a tag, and no attribute holds a `>`.
    while let Some(start) = html.get(from as usize..).and_then(|rest| rest.find('<')) {
        let name = from as usize + start + 1;
        let tag = &html[name..];
        let end = tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len());
        let to = (name + end) as u32;
        write_range(ctx, page, text, from..to, out)?;
        from = to;
        if tag.starts_with('/') {
            depth -= 1;
            continue;
        }
        if depth <= 0 {
            out.push_str(attributes);
        }
        depth += i32::from(!["br", "hr", "img", "input"].contains(&&tag[..end]));
    }
    write_range(ctx, page, text, from..range.end, out)
}

/// The parent element of a block, which limits the elements that may be there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ElementContext {
    /// In `<ul>` or `<ol>`.
    Item,
    /// In `<dl>`.
    Group,
    Flow,
}

impl ElementContext {
    fn of(kind: BlockKind) -> ElementContext {
        match kind {
            BlockKind::Item | BlockKind::Footnote => ElementContext::Item,
            BlockKind::Definition => ElementContext::Group,
            BlockKind::Heading
            | BlockKind::Paragraph
            | BlockKind::Table
            | BlockKind::Quote
            | BlockKind::Code
            | BlockKind::Card
            | BlockKind::Image
            | BlockKind::Rule => ElementContext::Flow,
        }
    }

    /// The tags that wrap other elements so that they are valid in this context.
    fn wrapper(self) -> (&'static str, &'static str) {
        match self {
            ElementContext::Item => ("<li>", "</li>"),
            ElementContext::Group => ("<div><dt></dt><dd>", "</dd></div>"),
            ElementContext::Flow => ("", ""),
        }
    }

    /// Completes a block of this context with the parent element that it needs. `number` is that of an item in a numbered
    /// list.
    fn complete(self, html: &str, number: Option<u64>) -> String {
        match (self, number) {
            (ElementContext::Item, Some(number)) => {
                format!("<ol start=\"{number}\">{html}</ol>")
            }
            (ElementContext::Item, None) => format!("<ul>{html}</ul>"),
            (ElementContext::Group, _) => format!("<dl>{html}</dl>"),
            (ElementContext::Flow, _) => html.to_owned(),
        }
    }
}

/// The attributes `lang` and `dir` of a language.
pub fn attributes(ctx: PageContext<'_>, lang: LangId) -> String {
    let mut attributes = String::from(" lang=\"");
    escape(ctx.site().code(lang), &mut attributes);
    attributes.push_str("\" dir=\"");
    attributes.push_str(ctx.renderer.localizer(lang).direction());
    attributes.push('"');
    attributes
}

/// The notice, in the reader's language, why a block is in another language.
pub fn notice(ctx: PageContext<'_>, lang: LangId, reason: WithholdReason) -> String {
    let phrase = match reason {
        WithholdReason::Drifted => "stand-in-drifted",
        WithholdReason::Machine => "stand-in-machine",
        WithholdReason::Untranslated => "stand-in-untranslated",
    };
    let name = ctx.localizer().language(ctx.site().code(lang));
    let text = ctx.localizer().format(phrase, &[("language", name.into())]);
    let mut out = format!("<small class=\"why\"{}>", attributes(ctx, ctx.lang));
    escape(&text, &mut out);
    out.push_str("</small> ");
    out
}

/// Adds attributes to the first element.
fn with_attributes(html: &str, open: &str, attributes: &str) -> String {
    match html.strip_prefix(open) {
        Some(rest) => format!("{open}{attributes}{rest}"),
        None => html.to_owned(),
    }
}

/// Adds attributes to the first element, and a notice at its start.
fn inside(html: &str, open: &str, attributes: &str, notice: &str) -> String {
    let html = with_attributes(html, open, attributes);
    match html.find('>') {
        Some(end) => format!("{}{notice}{}", &html[..=end], &html[end + 1..]),
        None => html,
    }
}
