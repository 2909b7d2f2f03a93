//! Pages that the site makes by itself: A–Z, search, saving. No folder stands for them.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};

use super::here::Here;
use super::html::Html;
use super::page::trail;
use super::share;
use super::switcher::switcher;
use super::view::PageView;

/// The view of such a page; `own` is its route in a language, to which the switcher leads.
pub fn view<'e>(
    here: Here<'e>,
    kind: &'static str,
    title: &'e str,
    description: &'e str,
    own: impl Fn(LangId) -> Route,
) -> Result<PageView<'e>, Finding> {
    let site = here.site();
    let index = Route::LiteIndex { lang: here.lang, page_no: 0 };
    let languages = switcher(here, site.page(PageId::HOME), |lang| here.to(own(lang)))?;
    Ok(PageView {
        kind,
        title,
        is_titled_like_site: title == site.campaign.title(here.lang),
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
        lite_page: if site.lite_pages { here.to(index) } else { String::new() },
        lite_size: String::new(),
        full: here.to(own(here.lang)),
        trail: trail(here, PageId::HOME)?,
        toc: Html::default(),
        lead: Html::default(),
        text: Html::default(),
        children: Html::default(),
        groups: Vec::new(),
        topics: Vec::new(),
        help: Vec::new(),
        updated: None,
        minutes: 1,
        safety: "none",
        draft: false,
        pager: None,
        structured: Html::default(),
        preview: (!here.lite).then(|| share::plain(here, title, description)),
        share: None,
    })
}
