//! The parts of a text and its contents, as the theme shows them.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::Page;

use crate::render::fragments::fallback_block;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{PartView, TocEntry};

/// Parts as the template `part.html` shows them, on lite pages `part-lite.html`; each on a line of its own.
pub fn parts(ctx: PageContext<'_>, parts: &[PartView<'_>]) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Whole<'a> {
        part: &'a PartView<'a>,
    }
    let weight = |part: &PartView<'_>| part.html.as_str().len() + 256;
    let mut text = String::with_capacity(parts.iter().map(weight).sum());
    for part in parts {
        if !text.is_empty() {
            text.push('\n');
        }
        ctx.render_to("part", &Whole { part }, &mut text)?;
    }
    Ok(text.into())
}

/// A text's table of contents as the template `toc.html` shows it; empty where nothing has a heading.
pub fn toc(ctx: PageContext<'_>, page: &Page) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Toc<'a> {
        toc: Vec<TocEntry<'a>>,
    }
    let body = &page.text(ctx.lang).body;
    let headings =
        body.sections.iter().filter_map(|part| part.heading).map(|at| &body.headings[at]);
    let entries = headings.map(|own| {
        let theirs = fallback_block::heading(page, ctx.lang, own);
        TocEntry {
            id: &own.id,
            title: theirs.map_or(&own.text, |(_, heading)| &heading.text),
            lang: theirs.map(|(lang, _)| ctx.site().code(lang)),
        }
    });
    let toc: Vec<_> = entries.collect();
    if toc.is_empty() { Ok(Html::default()) } else { ctx.render("toc", &Toc { toc }) }
}
