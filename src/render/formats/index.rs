//! The list of all pages from A to Z, in the language's own alphabet; it needs no script.

use std::ops::Range;

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::fragments::entry::{Detail, entries};
use crate::render::page_context::PageContext;
use crate::render::page_cut::TitleIndex;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::plain_layout;
use crate::render::pages::page::pager;
use crate::render::pagination::title_index::title_index;
use crate::render::renderer::Renderer;
use crate::render::view::{Group, KindView, PageType, PageView, PlainView, View};

use super::page_routes::count;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        let full = 0..count_full(renderer, lang);
        routes.extend(full.map(|page_no| Route::Index { lang, page_no }));
        if renderer.site.lite_pages {
            let lite = 0..count_lite(renderer, lang);
            routes.extend(lite.map(|page_no| Route::LiteIndex { lang, page_no }));
        }
    }
}

/// The number of files of the list on full pages.
pub fn count_full(renderer: &Renderer, lang: LangId) -> u16 {
    count(&title_index(renderer, lang).full)
}

/// The number of files of the list on lite pages.
pub fn count_lite(renderer: &Renderer, lang: LangId) -> u16 {
    count(&title_index(renderer, lang).lite)
}

pub fn render(
    renderer: &Renderer,
    lang: LangId,
    page_no: u16,
    lite: bool,
) -> Result<Vec<u8>, Finding> {
    let full = |page_no| Route::Index { lang, page_no };
    let route = |page_no| if lite { Route::LiteIndex { lang, page_no } } else { full(page_no) };
    let index = title_index(renderer, lang);
    let ranges = if lite { &index.lite } else { &index.full };
    let file = route(page_no).file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite };
    let localizer = ctx.localizer();
    let title = localizer.message("az-title");
    let description = localizer.message("az-description");
    let own = |lang| match lite {
        true => Route::LiteIndex { lang, page_no: 0 },
        false => Route::Index { lang, page_no: 0 },
    };
    let page = PageView {
        canonical: full(if lite { 0 } else { page_no }).absolute(&renderer.site),
        full: ctx.url_to(full(0)),
        groups: groups(ctx, &index, ranges[usize::from(page_no)].clone())?,
        pager: pager(ctx, page_no, ranges.len(), route),
        ..generated_pages::view(ctx, PageType::Az, &title, &description, own)?
    };
    let view = View { page, kind: KindView::Az(PlainView {}) };
    let (template, kind) = if lite {
        ("lite.html", BundleKind::LitePage)
    } else {
        ("az.html", BundleKind::Full(PageFeatures::default()))
    };
    ctx.render_file(template, kind, &plain_layout(ctx)?, &view)
}

/// A range of the list, grouped by heading.
fn groups(
    ctx: PageContext<'_>,
    index: &TitleIndex,
    range: Range<usize>,
) -> Result<Vec<Group>, Finding> {
    let mut rest = &index.entries[range.clone()];
    index.headings[range]
        .chunk_by(|a, b| a == b)
        .map(|same| {
            let heading = same[0];
            let (own, others) = rest.split_at(same.len());
            rest = others;
            Ok(Group {
                title: ctx.renderer.locale(ctx.lang).heading_label(heading).to_owned(),
                id: format!("a-z-{heading}"),
                items: entries(ctx, own, Detail::Title)?,
            })
        })
        .collect()
}
