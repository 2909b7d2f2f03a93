//! The page that saves a language on the reader's phone, and deletes all that was saved.
//!
//! Nothing is stored before its button is pressed. It says what the reader has to know first: what it
//! weighs, and that whoever holds the phone can see it.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::dress::Wear;
use crate::render::frame::bare_frame;
use crate::render::here::Here;
use crate::render::view::{KindView, OfflineView, View};
use crate::render::{Renderer, made};

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
    let here = Here { renderer, lang, file: &file, lite: false };
    let speech = here.speech();
    let (title, description) = (speech.say("offline-title"), speech.say("offline-description"));
    let page = made::view(here, "offline", &title, &description, |lang| Route::Offline { lang })?;
    let name = speech.say("offline-name");
    let offline = OfflineView {
        weight: speech.weight(u64::try_from(bytes).unwrap_or(u64::MAX)),
        worker: here.to(Route::Worker),
        files: offline_files::below(renderer, Route::OfflineFiles { lang }),
        manifest: here.to(Route::Manifest { lang }),
        home_screen: speech.with("offline-home-screen", &[("name", name.into())]),
    };
    let view = View { page, kind: KindView::Offline(offline) };
    renderer.theme.render(
        "offline.html",
        Wear::Offline,
        &speech.interface,
        &bare_frame(here)?,
        &view,
    )
}
