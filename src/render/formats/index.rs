//! Every page of a language from A to Z, in the language's own alphabet; needs no script.

use std::ops::Range;

use super::{count, parts};
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
use crate::render::{Edition, entry, made};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    for lang in edition.site.campaign.languages.ids() {
        let full = |part| Route::Index { lang, part };
        let of = parts(edition, full, || count(&edition.index(lang).full));
        routes.extend((0..of).map(full));
        if edition.site.twins {
            let twin = |part| Route::IndexTwin { lang, part };
            routes.extend((0..edition.index_twin_parts(lang)).map(twin));
        }
    }
}

pub fn render(
    edition: &Edition<'_>,
    lang: LangId,
    part: u16,
    lite: bool,
) -> Result<Vec<u8>, Finding> {
    let full = |part| Route::Index { lang, part };
    let twin = |part| Route::IndexTwin { lang, part };
    let index = edition.index(lang);
    let parts = if lite { &index.twin } else { &index.full };
    let route = |part| if lite { twin(part) } else { full(part) };
    let file = route(part).file(edition.site);
    let here = Here { edition, lang, file: &file, lite };
    let speech = here.speech();
    let (title, description) = (speech.say("az-title"), speech.say("az-description"));
    let own = |lang| match lite {
        true => Route::IndexTwin { lang, part: 0 },
        false => Route::Index { lang, part: 0 },
    };
    let page = PageView {
        canonical: full(if lite { 0 } else { part }).absolute(edition.site),
        full: here.to(full(0)),
        groups: groups(here, index, parts[usize::from(part)].clone())?,
        pager: pager(here, part, parts.len(), route),
        ..made::view(here, "az", &title, &description, own)?
    };
    let view = View { page, kind: KindView::Az(PlainView {}) };
    let (template, wear) =
        if lite { ("twin.html", Wear::Twin) } else { ("az.html", Wear::Full(Shows::default())) };
    edition.theme.render(template, wear, &speech.interface, &bare_frame(here)?, &view)
}

/// The letters of a stretch of the whole list, each with its entries' titles alone.
fn groups(here: Here<'_>, index: &Index, stretch: Range<usize>) -> Result<Vec<Group>, Finding> {
    let letters = &index.letters(here.edition, here.lang)[stretch.clone()];
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
