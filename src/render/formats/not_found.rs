//! `404.html`, which hosts answer with at any depth: its links are absolute, or there are none.

use crate::finding::Finding;
use crate::model::{LangId, Route};
use crate::render::Edition;
use crate::render::here::Here;
use crate::render::theme::Wear;

use super::chooser;

pub fn routes(_: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::NotFound);
}

pub fn render(edition: &Edition<'_>) -> Result<Vec<u8>, Finding> {
    let file = Route::NotFound.file(edition.site);
    let here = Here { edition, lang: LangId::FIRST, file: &file, lite: false };
    let mut view = chooser::view(here, "404", &|route| route.absolute(edition.site));
    view.page.languages.clear();
    for greeting in edition.site.campaign.languages.ids() {
        // Absolute addresses alone: nobody knows at which depth this file answers.
        let route = Route::Page { page: crate::model::PageId::HOME, lang: greeting, part: 0 };
        if let Some(url) = route.absolute(edition.site) {
            let mut entries =
                crate::render::page::switcher(here, edition.site.page(crate::model::PageId::HOME));
            let mut entry = entries.swap_remove(greeting.index());
            entry.url = url;
            view.page.languages.push(entry);
        }
    }
    if let Some(icon) = edition.site.campaign.base_url.as_ref() {
        view.site.icon = format!("{icon}{}", view.site.icon);
    } else {
        view.site.icon = "data:,".to_owned();
    }
    edition.theme.render("not-found.html", Wear::Full, &here.speech().data, &view)
}
