//! The sections of a text and its table of contents, as templates show them.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Page, ShownSection};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::page_cut::{section_index, section_text};
use crate::render::view::{SectionView, TocEntry};

use super::body;

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
    let own = page.text(ctx.lang);
    let entries = own.shown_sections().into_iter().filter_map(|section| {
        let (text_lang, text) = section_text(page, ctx.lang, section);
        let body = &text.body;
        let heading = &body.headings[body.sections[section_index(section)].heading?];
        let fallback = page.fallback_heading(text_lang, heading);
        let lang = fallback.map_or(text_lang, |(lang, _)| lang);
        let id = match section {
            ShownSection::Own(_) => &*heading.id,
            ShownSection::Source(source) => body::address(&own.body, source, &heading.id),
        };
        (!id.is_empty()).then(|| TocEntry {
            id,
            title: fallback.map_or(&heading.text, |(_, heading)| &heading.text),
            lang: (lang != ctx.lang).then(|| ctx.site().code(lang)),
            dir: ctx.borrowed_direction(lang),
        })
    });
    let toc: Vec<_> = entries.collect();
    if toc.len() < 2 { Ok(Html::default()) } else { ctx.render("toc", &Toc { toc }) }
}
