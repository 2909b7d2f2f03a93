//! The source's block in place of one that its readers must not get: marked with its own language,
//! and with a notice in theirs.

use crate::finding::Finding;
use crate::markdown::{BlockKind, Heading, escape};
use crate::model::{FallbackBlock, LangId, Page, WithholdReason};

use crate::render::fragments::body::stretch;
use crate::render::page_context::PageContext;

/// Writes the block that stands in, with a notice before it if `notice`.
pub fn write(
    ctx: PageContext<'_>,
    page: &Page,
    whose: LangId,
    stand_in: &FallbackBlock,
    notice: bool,
    out: &mut String,
) -> Result<(), Finding> {
    // What the source has taken back is left out.
    let Some((lang, at)) = stand_in.source else { return Ok(()) };
    let (Some(text), Some(source)) = (page.own(whose), page.own(lang)) else { return Ok(()) };
    let place = Place::of(text.body.blocks[stand_in.block].kind);
    let block = &source.body.blocks[at];
    let mut html = String::new();
    stretch(ctx, source, block.html.clone(), &mut html)?;
    if block.kind == BlockKind::Card && place == Place::Flow {
        // A card is made of facts, and speaks the reader's language.
        out.push_str(&html);
        return Ok(());
    }
    let marks = marks(ctx, lang);
    let said = if notice { self::notice(ctx, lang, stand_in.reason) } else { String::new() };
    match (place, Place::of(block.kind)) {
        (Place::Item, Place::Item) => out.push_str(&inside(&html, "<li", &marks, &said)),
        (Place::Group, Place::Group) => {
            out.push_str(&mark(&html, "<div", &marks).replacen("<dt>", &format!("<dt>{said}"), 1));
        }
        (Place::Flow, Place::Flow) if html.starts_with("<p>") => {
            out.push_str(&inside(&html, "<p", &marks, &said));
        }
        (place, kind) => {
            let (open, close) = place.around();
            let said = if said.is_empty() { said } else { format!("<p>{said}</p>") };
            out.push_str(&format!("{open}{said}<div{marks}>{}</div>{close}\n", kind.whole(&html)));
        }
    }
    Ok(())
}

/// A part's heading, or what stands in for it, as HTML.
pub fn title(ctx: PageContext<'_>, page: &Page, own: &Heading) -> String {
    match heading(page, ctx.lang, own) {
        Some((lang, theirs)) => format!("<span{}>{}</span>", marks(ctx, lang), theirs.html()),
        None => own.html().to_owned(),
    }
}

/// The heading that stands in for one of the text that answers in a language, and its own language.
pub fn heading<'p>(page: &'p Page, lang: LangId, own: &Heading) -> Option<(LangId, &'p Heading)> {
    let text = page.text(lang);
    let translation_status = text
        .translation_status
        .as_ref()
        .filter(|translation_status| !translation_status.fallbacks.is_empty())?;
    let block = text.body.blocks.partition_point(|block| block.position < own.position);
    let (lang, at) = translation_status.fallback(block)?.source?;
    let source = &page.own(lang)?.body;
    let position = source.blocks.get(at)?.position;
    let theirs = source.headings.iter().find(|heading| heading.position == position)?;
    Some((lang, theirs))
}

/// Where in the HTML a block stands: that decides what may stand there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In `<ul>` or `<ol>`.
    Item,
    /// In `<dl>`.
    Group,
    Flow,
}

impl Place {
    fn of(kind: BlockKind) -> Place {
        match kind {
            BlockKind::Item | BlockKind::Footnote => Place::Item,
            BlockKind::Definition => Place::Group,
            BlockKind::Heading
            | BlockKind::Paragraph
            | BlockKind::Table
            | BlockKind::Quote
            | BlockKind::Code
            | BlockKind::Card
            | BlockKind::Image
            | BlockKind::Rule => Place::Flow,
        }
    }

    /// What makes room for another kind of block.
    fn around(self) -> (&'static str, &'static str) {
        match self {
            Place::Item => ("<li>", "</li>"),
            Place::Group => ("<div><dt></dt><dd>", "</dd></div>"),
            Place::Flow => ("", ""),
        }
    }

    /// A block of this place as something that may stand by itself.
    fn whole(self, html: &str) -> String {
        match self {
            Place::Item => format!("<ul>{html}</ul>"),
            Place::Group => format!("<dl>{html}</dl>"),
            Place::Flow => html.to_owned(),
        }
    }
}

fn marks(ctx: PageContext<'_>, lang: LangId) -> String {
    let mut marks = String::from(" lang=\"");
    escape(ctx.site().code(lang), &mut marks);
    marks.push_str("\" dir=\"");
    marks.push_str(ctx.renderer.localizer(lang).direction());
    marks.push('"');
    marks
}

/// Why this is not in the reader's language, in the reader's language.
fn notice(ctx: PageContext<'_>, lang: LangId, why: WithholdReason) -> String {
    let phrase = match why {
        WithholdReason::Drifted => "stand-in-drifted",
        WithholdReason::Machine => "stand-in-machine",
        WithholdReason::Untranslated => "stand-in-untranslated",
    };
    let name = ctx.localizer().language(ctx.site().code(lang));
    let said = ctx.localizer().format(phrase, &[("language", name.into())]);
    let mut out = format!("<small class=\"why\"{}>", marks(ctx, ctx.lang));
    escape(&said, &mut out);
    out.push_str("</small>");
    out
}

/// Adds attributes to the element that the HTML begins with.
fn mark(html: &str, open: &str, marks: &str) -> String {
    match html.strip_prefix(open) {
        Some(rest) => format!("{open}{marks}{rest}"),
        None => html.to_owned(),
    }
}

/// Adds attributes to the first element, and words at its start.
fn inside(html: &str, open: &str, marks: &str, said: &str) -> String {
    let marked = mark(html, open, marks);
    match marked.find('>') {
        Some(end) => format!("{}{said}{}", &marked[..=end], &marked[end + 1..]),
        None => marked,
    }
}
