//! Every page of a language from A to Z, in the language's own alphabet; needs no script.

use std::ops::Range;

use super::count;
use crate::finding::Finding;
use crate::markdown::slug;
use crate::model::{LangId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::fragments::entry;
use crate::render::fragments::entry::Detail;
use crate::render::page_context::PageContext;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::bare_frame;
use crate::render::pages::page::pager;
use crate::render::pagination::lists::Index;
use crate::render::view::{Group, KindView, PageView, PlainView, View};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        let full = |page_no| Route::Index { lang, page_no };
        routes.extend((0..count(&renderer.index(lang).full)).map(full));
        if renderer.site.lite_pages {
            let lite_page = |page_no| Route::LiteIndex { lang, page_no };
            routes.extend((0..renderer.lite_index_counts(lang)).map(lite_page));
        }
    }
}

pub fn render(
    renderer: &Renderer<'_>,
    lang: LangId,
    page_no: u16,
    lite: bool,
) -> Result<Vec<u8>, Finding> {
    let full = |page_no| Route::Index { lang, page_no };
    let lite_page = |page_no| Route::LiteIndex { lang, page_no };
    let index = renderer.index(lang);
    let parts = if lite { &index.lite_page } else { &index.full };
    let route = |page_no| if lite { lite_page(page_no) } else { full(page_no) };
    let file = route(page_no).file(renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite };
    let localizer = ctx.localizer();
    let (title, description) = (localizer.message("az-title"), localizer.message("az-description"));
    let own = |lang| match lite {
        true => Route::LiteIndex { lang, page_no: 0 },
        false => Route::Index { lang, page_no: 0 },
    };
    let page = PageView {
        canonical: full(if lite { 0 } else { page_no }).absolute(renderer.site),
        full: ctx.url_to(full(0)),
        groups: groups(ctx, index, parts[usize::from(page_no)].clone())?,
        pager: pager(ctx, page_no, parts.len(), route),
        ..generated_pages::view(ctx, "az", &title, &description, own)?
    };
    let view = View { page, kind: KindView::Az(PlainView {}) };
    let (template, bundle_kind) = if lite {
        ("lite.html", BundleKind::LitePage)
    } else {
        ("az.html", BundleKind::Full(PageFeatures::default()))
    };
    renderer.theme.render(template, bundle_kind, &localizer.interface, &bare_frame(ctx)?, &view)
}

/// The letters of a stretch of the whole list, each with its entries' titles alone.
fn groups(
    ctx: PageContext<'_>,
    index: &Index,
    stretch: Range<usize>,
) -> Result<Vec<Group>, Finding> {
    let letters = &index.letters(ctx.renderer, ctx.lang)[stretch.clone()];
    let mut entries = &index.entries[stretch];
    letters
        .chunk_by(|a, b| a == b)
        .map(|same| {
            let letter = &same[0];
            let (own, rest) = entries.split_at(same.len());
            entries = rest;
            Ok(Group {
                title: letter.clone(),
                id: format!("a-z-{}", slug(letter)),
                items: entry::entries(ctx, own, Detail::Title)?,
            })
        })
        .collect()
}
