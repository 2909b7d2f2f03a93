//! Every page of a language from A to Z, in the language's own alphabet; needs no script.

use crate::finding::Finding;
use crate::markdown::slug;
use crate::model::{LangId, PageId, Route};
use crate::render::here::Here;
use crate::render::page::{pager, site, switcher};
use crate::render::theme::Wear;
use crate::render::view::{Group, KindView, PageView, PlainView, Switch, View};
use crate::render::{Edition, lists};

/// Entries on a full part, and on a twin's.
const A_PART: usize = 150;
const A_TWIN_PART: usize = 70;

pub fn routes(edition: &Edition<'_>, routes: &mut Vec<Route>) {
    for lang in edition.site.campaign.languages.ids() {
        for part in 0..count(edition, lang, A_PART) {
            routes.push(Route::Index { lang, part });
        }
        if edition.site.twins {
            for part in 0..count(edition, lang, A_TWIN_PART) {
                routes.push(Route::IndexTwin { lang, part });
            }
        }
    }
}

fn count(edition: &Edition<'_>, lang: LangId, a_part: usize) -> u16 {
    let entries: usize = edition.index(lang).iter().map(|letter| letter.pages.len()).sum();
    u16::try_from(entries.div_ceil(a_part).max(1)).unwrap_or(u16::MAX)
}

pub fn render(
    edition: &Edition<'_>,
    lang: LangId,
    part: u16,
    lite: bool,
) -> Result<Vec<u8>, Finding> {
    let full = |part| Route::Index { lang, part };
    let twin = |part| Route::IndexTwin { lang, part };
    let a_part = if lite { A_TWIN_PART } else { A_PART };
    let route = |part| if lite { twin(part) } else { full(part) };
    let file = route(part).file(edition.site);
    let here = Here { edition, lang, file: &file, lite };
    let speech = here.speech();
    let of = usize::from(count(edition, lang, a_part));
    let (title, description) = (speech.say("az-title"), speech.say("az-description"));
    let page = PageView {
        kind: "az",
        title: &title,
        description: &description,
        lang: edition.site.code(lang),
        dir: speech.direction(),
        borrowed: None,
        machine: String::new(),
        canonical: full(part.min(count(edition, lang, A_PART) - 1)).absolute(edition.site),
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
        groups: groups(here, usize::from(part) * a_part, a_part),
        topics: Vec::new(),
        help: Vec::new(),
        updated: None,
        minutes: 1,
        safety: "none",
        draft: false,
        pager: pager(here, part, of, route),
    };
    let view = View { site: site(here, None), page, kind: KindView::Az(PlainView {}) };
    let (template, wear) = if lite { ("twin.html", Wear::Twin) } else { ("az.html", Wear::Full) };
    edition.theme.render(template, wear, &speech.data, &view)
}

/// The letters that have entries in this stretch of the whole list.
fn groups(here: Here<'_>, from: usize, count: usize) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut at = 0;
    for letter in here.edition.index(here.lang) {
        let start = from.max(at).min(at + letter.pages.len()) - at;
        let end = (from + count).max(at).min(at + letter.pages.len()) - at;
        at += letter.pages.len();
        if start < end {
            let pages = &letter.pages[start..end];
            groups.push(Group {
                title: letter.letter.clone(),
                id: format!("a-z-{}", slug(&letter.letter)),
                items: pages.iter().map(|id| lists::item(here, *id, false)).collect(),
            });
        }
    }
    groups
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
