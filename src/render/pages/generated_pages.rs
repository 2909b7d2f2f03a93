//! Pages without a folder in the content: the list from A to Z, search, saving, the language chooser.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::fragments::switcher::switcher;
use crate::render::fragments::trail::trail;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{PageType, PageView};

use super::social;

/// The view of such a page. `own` is its route in a language, for the switcher.
pub fn view<'e>(
    ctx: PageContext<'e>,
    kind: PageType,
    title: &'e str,
    description: &'e str,
    own: impl Fn(LangId) -> Route,
) -> Result<PageView<'e>, Finding> {
    let site = ctx.site();
    let index = Route::LiteIndex { lang: ctx.lang, page_no: 0 };
    let languages = switcher(ctx, site.page(PageId::HOME), |lang| ctx.url_to(own(lang)))?;
    Ok(PageView {
        kind,
        title,
        is_titled_like_site: title == site.campaign.title(ctx.lang),
        description,
        lang: site.code(ctx.lang),
        dir: ctx.localizer().direction(),
        borrowed: None,
        machine: String::new(),
        canonical: own(ctx.lang).absolute(site),
        noindex: false,
        alternates: Vec::new(),
        languages,
        // The list of all pages has the same links.
        lite_page: if site.lite_pages { ctx.url_to(index) } else { String::new() },
        lite_size: String::new(),
        full: ctx.url_to(own(ctx.lang)),
        trail: trail(ctx, PageId::HOME)?,
        toc: Html::default(),
        lead: Html::default(),
        text: Html::default(),
        children: Html::default(),
        groups: Vec::new(),
        topics: Vec::new(),
        sources: Vec::new(),
        help: Vec::new(),
        updated: None,
        minutes: String::new(),
        safety: site.safety,
        draft: false,
        pager: None,
        structured: Html::default(),
        preview: (!ctx.lite).then(|| social::plain(ctx, title, description)),
        share: None,
    })
}
