//! Every page of a language from A to Z, in the language's own alphabet; needs no script.

use std::ops::Range;

use crate::finding::Finding;
use crate::markdown::slug;
use crate::model::{LangId, PageId, Route};
use crate::render::dress::{Shows, Wear};
use crate::render::here::Here;
use crate::render::page::{bare_frame, pager, switcher};
use crate::render::view::{Group, Item, KindView, PageView, PlainView, Switch, View};
use crate::render::{Edition, lists, share};

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    for lang in edition.site.campaign.languages.ids() {
        let index = edition.index(lang);
        routes.extend(numbers(&index.full).map(|part| Route::Index { lang, part }));
        if edition.site.twins {
            routes.extend(numbers(&index.twin).map(|part| Route::IndexTwin { lang, part }));
        }
    }
}

fn numbers(parts: &[Range<usize>]) -> impl Iterator<Item = u16> {
    (0..).take(parts.len())
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
    let page = PageView {
        kind: "az",
        title: &title,
        description: &description,
        lang: edition.site.code(lang),
        dir: speech.direction(),
        borrowed: None,
        machine: String::new(),
        canonical: full(if lite { 0 } else { part }).absolute(edition.site),
        noindex: false,
        alternates: Vec::new(),
        languages: languages(here, lite),
        twin: here.to(twin(0)),
        twin_size: String::new(),
        full: here.to(full(0)),
        trail: vec![here.link(PageId::HOME)],
        toc: Vec::new(),
        parts: Vec::new(),
        children: Vec::new(),
        groups: groups(here, &index.entries[parts[usize::from(part)].clone()]),
        topics: Vec::new(),
        updated: None,
        minutes: 1,
        safety: "none",
        draft: false,
        pager: pager(here, part, parts.len(), route),
        structured: String::new(),
        preview: share::plain(here, &title, &description),
        share: None,
    };
    let view = View { page, kind: KindView::Az(PlainView {}) };
    let (template, wear) =
        if lite { ("twin.html", Wear::Twin) } else { ("az.html", Wear::Full(Shows::default())) };
    edition.theme.render(template, wear, &speech.data, bare_frame(here), &view)
}

/// The letters of a stretch of the whole list, each with its entries' titles alone.
fn groups(here: Here<'_>, entries: &[(String, PageId)]) -> Vec<Group> {
    let letters = entries.chunk_by(|a, b| a.0 == b.0);
    letters
        .map(|same| {
            let title = |id: &PageId| Item {
                description: String::new(),
                when: None,
                label: String::new(),
                ..lists::item(here, *id, false)
            };
            let letter = &same[0].0;
            Group {
                title: letter.clone(),
                id: format!("a-z-{}", slug(letter)),
                items: same.iter().map(|(_, id)| title(id)).collect(),
            }
        })
        .collect()
}

/// The switcher leads to the other languages' own list.
fn languages<'e>(here: Here<'e>, lite: bool) -> Vec<Switch<'e>> {
    let home = here.edition.site.page(PageId::HOME);
    let mut entries = switcher(here, home);
    for (entry, lang) in entries.iter_mut().zip(here.edition.site.campaign.languages.ids()) {
        let route =
            if lite { Route::IndexTwin { lang, part: 0 } } else { Route::Index { lang, part: 0 } };
        entry.url = here.to(route);
    }
    entries
}
