//! A poster's landing page: one file, the number first, and as many languages as its budget allows.

use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, PageKind, Route};
use crate::render::assets::bundle::BundleKind;
use crate::render::page_context::PageContext;
use crate::render::pages::layout::layout;
use crate::render::pages::page::{FileContents, view};
use crate::render::pages::poster;
use crate::render::renderer::Renderer;
use crate::render::view::{KindView, PosterView};

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    let posters = renderer.site.pages_of(PageKind::Poster);
    routes.extend(posters.map(|page| Route::Landing { page: page.id }));
    routes.extend(renderer.site.old_codes().map(|(entry, _)| Route::OldLanding { entry }));
}

pub fn render(renderer: &Renderer, page: PageId) -> Result<Vec<u8>, Finding> {
    let file = Route::Landing { page }.file(&renderer.site);
    let page = renderer.site.page(page);
    let lang = page.own_texts().map(|(lang, _)| lang).next().unwrap_or(LangId::FIRST);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    render_within_budget(ctx, page, poster::view(ctx, page)?)
}

/// Renders the landing page of a code that the content no longer has: the headline of the poster and the nearest
/// helplines.
pub fn render_old(renderer: &Renderer, entry: u16) -> Result<Vec<u8>, Finding> {
    let file = Route::OldLanding { entry }.file(&renderer.site);
    let ctx = PageContext { renderer, lang: LangId::FIRST, file: &file, lite: false };
    let entry = &renderer.site.register.entries[usize::from(entry)];
    let (page, poster) = poster::removed(ctx, entry);
    render_within_budget(ctx, page, poster)
}

/// Leaves languages out, the last first, until the page is within its budget.
fn render_within_budget<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    poster: PosterView<'e>,
) -> Result<Vec<u8>, Finding> {
    let kind = KindView::Poster(Box::new(poster));
    let mut view = view(ctx, page, kind, FileContents::default())?;
    loop {
        let layout = &layout(ctx, page)?;
        let file = ctx.render_file("landing.html", BundleKind::Landing, layout, &view)?;
        if file.len() <= ctx.site().campaign.budgets.landing || !leave_out_last(&mut view.kind) {
            return Ok(file);
        }
    }
}

/// Replaces the last language with a link to its page. Returns `false` if only the first one is left.
fn leave_out_last(kind: &mut KindView<'_>) -> bool {
    let KindView::Poster(poster) = kind else { return false };
    let last = if poster.texts.len() > 1 { poster.texts.pop() } else { None };
    let is_found = last.is_some();
    poster.elsewhere.splice(0..0, last);
    is_found
}
