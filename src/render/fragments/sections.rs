//! The sections of a text and its table of contents, as templates show them.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::Page;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{SectionView, TocEntry};

/// Sections as `text-section.html` shows them, on lite pages `text-section-lite.html`.
pub fn sections(ctx: PageContext<'_>, sections: &[SectionView<'_>]) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Section<'a> {
        section: &'a SectionView<'a>,
    }
    let size = |section: &SectionView<'_>| section.html.as_str().len() + 256;
    let mut text = String::with_capacity(sections.iter().map(size).sum());
    for section in sections {
        ctx.render_to("text-section", &Section { section }, &mut text)?;
    }
    Ok(text.into())
}

/// A text's table of contents, as `toc.html` shows it; empty if the text has fewer than two headings.
pub fn toc(ctx: PageContext<'_>, page: &Page) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Toc<'a> {
        toc: Vec<TocEntry<'a>>,
    }
    let (text_lang, text) = page.answer(ctx.lang);
    let body = &text.body;
    let headings = body.sections.iter().filter_map(|section| section.heading);
    let entries = headings.map(|at| &body.headings[at]).map(|own| {
        let fallback = page.fallback_heading(ctx.lang, own);
        let lang = fallback.map_or(text_lang, |(lang, _)| lang);
        TocEntry {
            id: &own.id,
            title: fallback.map_or(&own.text, |(_, heading)| &heading.text),
            lang: (lang != ctx.lang).then(|| ctx.site().code(lang)),
            dir: ctx.borrowed_direction(lang),
        }
    });
    let toc: Vec<_> = entries.collect();
    if toc.len() < 2 { Ok(Html::default()) } else { ctx.render("toc", &Toc { toc }) }
}
