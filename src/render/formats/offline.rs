//! The page that saves a language on the reader's phone, and deletes all that was saved.
//!
//! It stores nothing before its button is pressed. It states first what a reader has to know: the size, and that
//! other users of the phone can see what is saved.

use crate::finding::Finding;
use crate::model::route::address::relative;
use crate::model::{LangId, Route};
use crate::render::assets::bundle::BundleKind;
use crate::render::page_context::PageContext;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::plain_layout;
use crate::render::renderer::Renderer;
use crate::render::view::{KindView, OfflineView, PageType, View};

use super::digests::{digest, saved};

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    // Lite pages are what is saved.
    if !renderer.site.lite_pages {
        return;
    }
    for lang in renderer.site.campaign.languages.ids() {
        let manifest = Route::Manifest { lang };
        routes.extend([Route::Offline { lang }, Route::OfflineFiles { lang }, manifest]);
    }
    routes.push(Route::Worker);
}

pub fn render(renderer: &Renderer, lang: LangId) -> Result<Vec<u8>, Finding> {
    let files = saved(renderer, lang).map(|route| Ok(digest(renderer, route)?.size));
    let others = files.sum::<Result<usize, Finding>>()?;
    // The page is saved, too, so it is rendered once to measure it.
    let own = render_with_size(renderer, lang, others)?.len();
    render_with_size(renderer, lang, others + own)
}

fn render_with_size(renderer: &Renderer, lang: LangId, bytes: usize) -> Result<Vec<u8>, Finding> {
    let file = Route::Offline { lang }.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let localizer = ctx.localizer();
    let title = localizer.message("offline-title");
    let description = localizer.message("offline-description");
    let own = |lang| Route::Offline { lang };
    let page = generated_pages::view(ctx, PageType::Offline, &title, &description, own)?;
    let name = localizer.message("offline-name");
    let offline = OfflineView {
        weight: localizer.size(u64::try_from(bytes).unwrap_or(u64::MAX)),
        worker: ctx.url_to(Route::Worker),
        files: url_from_worker(renderer, Route::OfflineFiles { lang }),
        manifest: ctx.url_to(Route::Manifest { lang }),
        home_screen: localizer.format("offline-home-screen", &[("name", name.into())]),
    };
    let view = View { page, kind: KindView::Offline(offline) };
    ctx.render_file("offline.html", BundleKind::Offline, &plain_layout(ctx)?, &view)
}

/// The URL of a file from the folder of the service worker.
pub fn url_from_worker(renderer: &Renderer, route: Route) -> String {
    relative(&Route::Worker.file(&renderer.site), &route.file(&renderer.site))
}
