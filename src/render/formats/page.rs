//! Full pages, in every language; a long list goes on in further parts.

use super::each_page;
use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::page_context::PageContext;
use crate::render::pages::kind_views;
use crate::render::pages::layout::frame;
use crate::render::pages::page::{Portion, pager, shows_cards, view, whole};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    each_page(renderer, routes, |page, lang| {
        let id = page.id;
        let page_no = move |page_no| Route::Page { page: id, lang, page_no };
        let count = match has_list(renderer, page) {
            true => count(renderer, id, lang),
            false => 1,
        };
        (0..count).map(page_no)
    });
}

/// Whether a page may go on in further parts. Lists are sorted once somebody asks for their order.
fn has_list(renderer: &Renderer<'_>, page: &Page) -> bool {
    !page.children.is_empty() || !renderer.site.pages_about(page.name()).is_empty()
}

/// How many parts a page has.
pub fn count(renderer: &Renderer<'_>, page: PageId, lang: LangId) -> u16 {
    let page = renderer.site.page(page);
    if has_list(renderer, page) { super::count(renderer.lists(page, lang)) } else { 1 }
}

pub fn render(
    renderer: &Renderer<'_>,
    page: PageId,
    lang: LangId,
    page_no: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::Page { page, lang, page_no }.file(renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let of = count(renderer, page, lang);
    let page = renderer.site.page(page);
    let lists = renderer.lists(page, lang);
    let shown = Portion {
        parts: if page_no == 0 { whole(ctx, page)? } else { Vec::new() },
        list: lists[usize::from(page_no)].clone(),
        pager: pager(ctx, page_no, usize::from(of), |page_no| Route::Page {
            page: page.id,
            lang,
            page_no,
        }),
    };
    let listed = &renderer.order(page, lang)[shown.list.clone()];
    let parts = shown.has_special_parts();
    let view = view(ctx, page, kind_views::view(ctx, page)?, shown)?;
    let template = format!("{}.html", page.kind.into_str());
    let bundle_kind = BundleKind::Full(PageFeatures {
        cards: shows_cards(renderer.site, page, listed, &view),
        parts,
    });
    renderer.theme.render(
        &template,
        bundle_kind,
        &ctx.localizer().interface,
        &frame(ctx, page)?,
        &view,
    )
}
