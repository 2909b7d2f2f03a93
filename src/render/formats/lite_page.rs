//! Lite pages: the same texts, each file within the first flight of a TCP connection.

use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, Route};
use crate::render::assets::bundle::BundleKind;
use crate::render::fragments::{body, placeholders};
use crate::render::page_context::PageContext;
use crate::render::pages::kind_views;
use crate::render::pages::layout::layout;
use crate::render::pages::page::{FileContents, pager, view};
use crate::render::pagination::lite_cuts::lite_cuts;
use crate::render::renderer::Renderer;

use super::page_routes::{self, each_page};

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    if !renderer.site.lite_pages {
        return;
    }
    each_page(renderer, routes, |page, lang| {
        let id = page.id;
        (0..count(renderer, page, lang)).map(move |page_no| Route::LitePage {
            page: id,
            lang,
            page_no,
        })
    });
}

/// The number of files of a lite page.
pub fn count(renderer: &Renderer, page: &Page, lang: LangId) -> u16 {
    page_routes::count(&lite_cuts(renderer, page, lang))
}

/// The index of a block that cannot be divided and exceeds the budget of this file alone.
pub fn large_block(renderer: &Renderer, page: PageId, lang: LangId, page_no: u16) -> Option<usize> {
    let cuts = lite_cuts(renderer, renderer.site.page(page), lang);
    cuts.get(usize::from(page_no)).and_then(|cut| cut.large_block)
}

pub fn render(
    renderer: &Renderer,
    page: PageId,
    lang: LangId,
    page_no: u16,
) -> Result<Vec<u8>, Finding> {
    let file = Route::LitePage { page, lang, page_no }.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: true };
    let page = renderer.site.page(page);
    let cuts = lite_cuts(renderer, page, lang);
    let cut = &cuts[usize::from(page_no)];
    let sections = cut.text.iter().map(|piece| body::section(ctx, page, piece));
    let mut sections = sections.collect::<Result<Vec<_>, Finding>>()?;
    if !cut.footnotes.is_empty() {
        sections.push(body::footnotes(ctx, page, &cut.footnotes)?);
    }
    if cuts.len() > 1 {
        for section in &mut sections {
            let html = placeholders::across_parts(ctx, page, cut, section.html.as_str());
            section.html = html.into();
        }
    }
    let contents = FileContents {
        sections,
        list: cut.list.clone(),
        pager: pager(ctx, page_no, cuts.len(), |page_no| Route::LitePage {
            page: page.id,
            lang,
            page_no,
        }),
        lite_size: String::new(),
    };
    let view = view(ctx, page, kind_views::view(ctx, page)?, contents)?;
    ctx.render_file("lite.html", BundleKind::LitePage, &layout(ctx, page)?, &view)
}
