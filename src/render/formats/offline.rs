//! The page that saves a language on the reader's phone, and deletes all that was saved.
//!
//! Nothing is stored before its button is pressed. It says what the reader has to know first: what it
//! weighs, and that whoever holds the phone can see it.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::BundleKind;
use crate::render::page_context::PageContext;
use crate::render::pages::generated_pages;
use crate::render::pages::layout::bare_frame;
use crate::render::view::{KindView, OfflineView, View};

use super::offline_files;

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    // Lite are what is saved.
    if !renderer.site.lite_pages {
        return;
    }
    for lang in renderer.site.campaign.languages.ids() {
        let manifest = Route::Manifest { lang };
        routes.extend([Route::Offline { lang }, Route::OfflineFiles { lang }, manifest]);
    }
    routes.push(Route::Worker);
}

pub fn render(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let others = offline_files::weight(renderer, lang)?;
    // It is saved, too: so it is drawn a first time to be weighed.
    let itself = draw(renderer, lang, others)?.len();
    draw(renderer, lang, others + itself)
}

fn draw(renderer: &Renderer<'_>, lang: LangId, bytes: usize) -> Result<Vec<u8>, Finding> {
    let file = Route::Offline { lang }.file(renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let localizer = ctx.localizer();
    let (title, description) =
        (localizer.message("offline-title"), localizer.message("offline-description"));
    let page = generated_pages::view(ctx, "offline", &title, &description, |lang| {
        Route::Offline { lang }
    })?;
    let name = localizer.message("offline-name");
    let offline = OfflineView {
        weight: localizer.weight(u64::try_from(bytes).unwrap_or(u64::MAX)),
        worker: ctx.url_to(Route::Worker),
        files: offline_files::below(renderer, Route::OfflineFiles { lang }),
        manifest: ctx.url_to(Route::Manifest { lang }),
        home_screen: localizer.format("offline-home-screen", &[("name", name.into())]),
    };
    let view = View { page, kind: KindView::Offline(offline) };
    renderer.theme.render(
        "offline.html",
        BundleKind::Offline,
        &localizer.interface,
        &bare_frame(ctx)?,
        &view,
    )
}
