//! The page that searches. It needs a script, and leads to A–Z where there is none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::dress::Wear;
use crate::render::frame::bare_frame;
use crate::render::here::Here;
use crate::render::view::{KindView, SearchView, View};
use crate::render::{Renderer, made};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        routes.extend([Route::Search { lang }, Route::SearchIndex { lang }]);
    }
}

pub fn render(renderer: &Renderer<'_>, lang: LangId) -> Result<Vec<u8>, Finding> {
    let file = Route::Search { lang }.file(renderer.site);
    let here = Here { renderer, lang, file: &file, lite: false };
    let speech = here.speech();
    let (title, description) = (speech.say("search-title"), speech.say("search-description"));
    let page = made::view(here, "search", &title, &description, |lang| Route::Search { lang })?;
    let search = SearchView { index: here.to(Route::SearchIndex { lang }) };
    let view = View { page, kind: KindView::Search(search) };
    renderer.theme.render("search.html", Wear::Search, &speech.interface, &bare_frame(here)?, &view)
}
