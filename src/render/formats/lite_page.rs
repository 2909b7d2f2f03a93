//! The lite page: the same words, within the first flight.

use super::each_page;
use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::BundleKind;
use crate::render::fragments::body;
use crate::render::page_context::PageContext;
use crate::render::pages::kind_views;
use crate::render::pages::layout::frame;
use crate::render::pages::page::{Portion, pager, view};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    if !renderer.site.lite_pages {
        return;
    }
    each_page(renderer, routes, |page, lang| {
        let page = page.id;
        (0..renderer.lite_page_counts(page, lang)).map(move |page_no| Route::LitePage {
            page,
            lang,
            page_no,
        })
    });
}

pub fn render(
    renderer: &Renderer<'_>,
    page: PageId,
    lang: LangId,
    page_no: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::LitePage { page, lang, page_no }.file(renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: true };
    let page = renderer.site.page(page);
    let cuts = renderer.cuts(page, lang);
    let cut = &cuts[usize::from(page_no)];
    let parts: Result<Vec<_>, Finding> = cut
        .prose
        .iter()
        .map(|(index, range)| body::part(ctx, page, *index, range.clone()))
        .collect();
    let shown = Portion {
        parts: parts?,
        list: cut.list.clone(),
        pager: pager(ctx, page_no, cuts.len(), |page_no| Route::LitePage {
            page: page.id,
            lang,
            page_no,
        }),
    };
    let view = view(ctx, page, kind_views::view(ctx, page)?, shown)?;
    let frame = &frame(ctx, page)?;
    renderer.theme.render(
        "lite.html",
        BundleKind::LitePage,
        &ctx.localizer().interface,
        frame,
        &view,
    )
}
