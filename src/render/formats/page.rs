//! Full pages in every language; a long list is divided into several files.

use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, Route};
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::fragments::body;
use crate::render::page_context::PageContext;
use crate::render::pages::kind_views;
use crate::render::pages::layout::layout;
use crate::render::pages::page::{FileContents, pager, shows_cards, view};
use crate::render::pagination::full_lists::list_ranges;
use crate::render::pagination::order::order;
use crate::render::renderer::Renderer;

use super::digests::digest;
use super::page_routes::{self, each_page};

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    each_page(renderer, routes, |page, lang| {
        let id = page.id;
        (0..count(renderer, page, lang)).map(move |page_no| Route::Page { page: id, lang, page_no })
    });
}

/// The number of files of a page.
pub fn count(renderer: &Renderer, page: &Page, lang: LangId) -> u16 {
    // Most pages have no list, so none is sorted for them.
    let has_list = !page.children.is_empty() || !renderer.site.pages_about(page.name()).is_empty();
    if has_list { page_routes::count(&list_ranges(renderer, page, lang)) } else { 1 }
}

pub fn render(
    renderer: &Renderer,
    page: PageId,
    lang: LangId,
    page_no: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::Page { page, lang, page_no }.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let page = renderer.site.page(page);
    let of = count(renderer, page, lang);
    let lists = list_ranges(renderer, page, lang);
    let list = lists[usize::from(page_no)].clone();
    let order = order(renderer, page, lang);
    let contents = FileContents {
        sections: if page_no == 0 { body::sections(ctx, page)? } else { Vec::new() },
        list: list.clone(),
        pager: pager(ctx, page_no, usize::from(of), |page_no| Route::Page {
            page: page.id,
            lang,
            page_no,
        }),
        lite_size: lite_size(ctx, page)?,
    };
    let sections = contents.has_styled_sections();
    let view = view(ctx, page, kind_views::view(ctx, page)?, contents)?;
    let cards = shows_cards(&renderer.site, page, &order[list], &view);
    let template = format!("{}.html", page.kind.into_str());
    let kind = BundleKind::Full(PageFeatures { cards, sections });
    ctx.render_file(&template, kind, &layout(ctx, page)?, &view)
}

/// The size of the first file of the lite page in words.
fn lite_size(ctx: PageContext<'_>, page: &Page) -> Result<String, Finding> {
    if !ctx.site().lite_pages {
        return Ok(String::new());
    }
    let lite_page = Route::LitePage { page: page.id, lang: ctx.lang, page_no: 0 };
    let size = digest(ctx.renderer, lite_page)?.size;
    Ok(ctx.localizer().size(u64::try_from(size).unwrap_or(u64::MAX)))
}
