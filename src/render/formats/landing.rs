//! A poster's landing page: one file, the number first, and as many languages as have room.

use crate::finding::Finding;
use crate::model::{LangId, Page, PageId, PageKind, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::BundleKind;
use crate::render::page_context::PageContext;
use crate::render::pages::layout::frame;
use crate::render::pages::page::{Portion, view};
use crate::render::pages::poster;
use crate::render::view::{KindView, PosterView};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    routes.extend(
        renderer.site.pages_of(PageKind::Poster).map(|page| Route::Landing { page: page.id }),
    );
    routes.extend(renderer.site.old_codes().map(|(entry, _)| Route::OldLanding { entry }));
}

pub fn render(renderer: &Renderer<'_>, page: PageId) -> Result<Vec<u8>, Finding> {
    let file = Route::Landing { page }.file(renderer.site);
    let page = renderer.site.page(page);
    let lang = page.own_texts().map(|(lang, _)| lang).next().unwrap_or(LangId::FIRST);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    fitting(ctx, page, poster::view(ctx, page)?)
}

/// A code that is gone from the content: the headline of its paper, and the nearest help of today.
pub fn render_old(renderer: &Renderer<'_>, entry: u16) -> Result<Vec<u8>, Finding> {
    let file = Route::OldLanding { entry }.file(renderer.site);
    let ctx = PageContext { renderer, lang: LangId::FIRST, file: &file, lite: false };
    let entry = &renderer.site.register.entries[usize::from(entry)];
    let (page, poster) = poster::gone(ctx, entry);
    fitting(ctx, page, poster)
}

/// The last languages give way, one by one, until the page is within its budget.
fn fitting<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    poster: PosterView<'e>,
) -> Result<Vec<u8>, Finding> {
    let shown = Portion { parts: Vec::new(), list: 0..0, pager: None };
    let mut view = view(ctx, page, KindView::Poster(Box::new(poster)), shown)?;
    let PageContext { renderer, .. } = ctx;
    loop {
        let (words, frame) = (&ctx.localizer().interface, &frame(ctx, page)?);
        let file =
            renderer.theme.render("landing.html", BundleKind::Landing, words, frame, &view)?;
        if file.len() <= renderer.site.campaign.budgets.landing || !makes_room(&mut view.kind) {
            return Ok(file);
        }
    }
}

/// Sends the last language to its own page; the first stays.
fn makes_room(kind: &mut KindView<'_>) -> bool {
    let KindView::Poster(poster) = kind else { return false };
    let last = if poster.texts.len() > 1 { poster.texts.pop() } else { None };
    let found = last.is_some();
    poster.elsewhere.splice(0..0, last);
    found
}
