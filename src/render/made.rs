//! Pages that the site makes by itself: A–Z, search, saving. No folder stands for them.

use crate::model::{LangId, PageId, Route};

use super::here::Here;
use super::page::switcher;
use super::share;
use super::theme::data;
use super::view::PageView;

/// The view of such a page; `own` is its route in a language, to which the switcher leads.
pub fn view<'e>(
    here: Here<'e>,
    kind: &'e str,
    title: &'e str,
    description: &'e str,
    own: impl Fn(LangId) -> Route,
) -> PageView<'e> {
    let site = here.site();
    let index = Route::IndexTwin { lang: here.lang, part: 0 };
    let mut languages = switcher(here, site.page(PageId::HOME));
    for (entry, lang) in languages.iter_mut().zip(site.campaign.languages.ids()) {
        entry.url = here.to(own(lang));
    }
    PageView {
        kind,
        title,
        description,
        lang: site.code(here.lang),
        dir: here.speech().direction(),
        borrowed: None,
        machine: String::new(),
        canonical: own(here.lang).absolute(site),
        noindex: false,
        alternates: Vec::new(),
        languages,
        // What such a page leads to, the list of all pages has, too.
        twin: if site.twins { here.to(index) } else { String::new() },
        twin_size: String::new(),
        full: here.to(own(here.lang)),
        trail: data(&[here.link(PageId::HOME)]),
        toc: Vec::new(),
        parts: Vec::new(),
        children: Vec::new(),
        groups: Vec::new(),
        topics: Vec::new(),
        help: Vec::new(),
        updated: None,
        minutes: 1,
        safety: "none",
        draft: false,
        pager: None,
        structured: String::new(),
        preview: share::plain(here, title, description),
        share: None,
    }
}
