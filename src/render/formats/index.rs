//! Every page of a language from A to Z, in the language's own alphabet; needs no script.

use std::ops::Range;

use super::count;
use crate::finding::Finding;
use crate::markdown::slug;
use crate::model::{LangId, Route};
use crate::render::dress::{Shows, Wear};
use crate::render::entry::Detail;
use crate::render::frame::bare_frame;
use crate::render::here::Here;
use crate::render::lists::Index;
use crate::render::page::pager;
use crate::render::view::{Group, KindView, PageView, PlainView, View};
use crate::render::{Renderer, entry, made};

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    for lang in renderer.site.campaign.languages.ids() {
        let full = |page_no| Route::Index { lang, page_no };
        routes.extend((0..count(&renderer.index(lang).full)).map(full));
        if renderer.site.lite_pages {
            let lite_page = |page_no| Route::LiteIndex { lang, page_no };
            routes.extend((0..renderer.lite_index_counts(lang)).map(lite_page));
        }
    }
}

pub fn render(
    renderer: &Renderer<'_>,
    lang: LangId,
    page_no: u16,
    lite: bool,
) -> Result<Vec<u8>, Finding> {
    let full = |page_no| Route::Index { lang, page_no };
    let lite_page = |page_no| Route::LiteIndex { lang, page_no };
    let index = renderer.index(lang);
    let parts = if lite { &index.lite_page } else { &index.full };
    let route = |page_no| if lite { lite_page(page_no) } else { full(page_no) };
    let file = route(page_no).file(renderer.site);
    let here = Here { renderer, lang, file: &file, lite };
    let speech = here.speech();
    let (title, description) = (speech.say("az-title"), speech.say("az-description"));
    let own = |lang| match lite {
        true => Route::LiteIndex { lang, page_no: 0 },
        false => Route::Index { lang, page_no: 0 },
    };
    let page = PageView {
        canonical: full(if lite { 0 } else { page_no }).absolute(renderer.site),
        full: here.to(full(0)),
        groups: groups(here, index, parts[usize::from(page_no)].clone())?,
        pager: pager(here, page_no, parts.len(), route),
        ..made::view(here, "az", &title, &description, own)?
    };
    let view = View { page, kind: KindView::Az(PlainView {}) };
    let (template, wear) = if lite {
        ("lite.html", Wear::LitePage)
    } else {
        ("az.html", Wear::Full(Shows::default()))
    };
    renderer.theme.render(template, wear, &speech.interface, &bare_frame(here)?, &view)
}

/// The letters of a stretch of the whole list, each with its entries' titles alone.
fn groups(here: Here<'_>, index: &Index, stretch: Range<usize>) -> Result<Vec<Group>, Finding> {
    let letters = &index.letters(here.renderer, here.lang)[stretch.clone()];
    let mut entries = &index.entries[stretch];
    letters
        .chunk_by(|a, b| a == b)
        .map(|same| {
            let letter = &same[0];
            let (own, rest) = entries.split_at(same.len());
            entries = rest;
            Ok(Group {
                title: letter.clone(),
                id: format!("a-z-{}", slug(letter)),
                items: entry::entries(here, own, Detail::Title)?,
            })
        })
        .collect()
}
