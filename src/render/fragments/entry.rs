//! Pages named on other pages: entries of lists, and links.

use std::borrow::Cow;

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{PageData, PageId};

use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{Item, Link};

/// How much an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// All; a helpline is a whole card.
    Whole,
    /// Not what the page is about.
    Brief,
    Title,
}

impl Detail {
    /// How much entries say on pages that are not about them: a lite page is short.
    pub fn elsewhere(ctx: PageContext<'_>) -> Detail {
        if ctx.lite { Detail::Brief } else { Detail::Whole }
    }
}

/// What the templates of entries are rendered with.
#[derive(Serialize)]
struct Entry<'a> {
    item: Item<'a>,
}

/// Several pages as entries of one list, each on a line of its own, as the template `entry.html` shows them, on
/// lite pages `entry-lite.html`; empty where there are none.
pub fn entries(ctx: PageContext<'_>, pages: &[PageId], detail: Detail) -> Result<Html, Finding> {
    let mut list = String::with_capacity(pages.len() * 512);
    for id in pages {
        if !list.is_empty() {
            list.push('\n');
        }
        ctx.render_to("entry", &Entry { item: item(ctx, *id, detail)? }, &mut list)?;
    }
    Ok(list.into())
}

/// A page as an entry of a list, seen from here.
fn item<'e>(ctx: PageContext<'e>, id: PageId, detail: Detail) -> Result<Item<'e>, Finding> {
    let site = ctx.site();
    let localizer = ctx.localizer();
    let page = site.page(id);
    let (whose, text) = page.answer(ctx.lang);
    let (whole, title_alone) = (detail == Detail::Whole, detail == Detail::Title);
    let (when, label) = match &page.kind {
        _ if title_alone => (None, Cow::default()),
        PageData::News(news) => (news.date.map(|date| localizer.when(date)), Cow::default()),
        PageData::Stop(stop) => {
            (stop.coming(site.date).next().map(|visit| localizer.when(visit.on)), Cow::default())
        }
        PageData::Project(project) => {
            (None, localizer.message(&format!("project-{}", project.status.into_str())).into())
        }
        PageData::Poster(poster) => (None, poster.code.value.as_str().into()),
        PageData::Home
        | PageData::Section(_)
        | PageData::Page
        | PageData::Helpline(_)
        | PageData::Region(_)
        | PageData::Guide(_)
        | PageData::Organisation(_)
        | PageData::Story(_)
        | PageData::Resource(_)
        | PageData::Topic => (None, Cow::default()),
    };
    let card = if whole { card::printed(ctx, id)? } else { None };
    Ok(Item {
        title: &text.title.value,
        description: if whole { text.described() } else { "" },
        url: ctx.url_to_page(id),
        kind: page.kind.into_str(),
        lang: (whose != ctx.lang).then(|| site.code(whose)),
        when,
        label,
        card,
    })
}

/// A page by its title, as the template `link.html` shows it.
pub fn link(ctx: PageContext<'_>, page: PageId) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Whole {
        link: Link,
    }
    let draw = || {
        let mut link = String::new();
        let view = Whole { link: ctx.link(page) };
        ctx.renderer.theme.piece("link.html", &ctx.localizer().interface, &view, &mut link)?;
        Ok(link.into())
    };
    if ctx.contains(page) { draw() } else { ctx.renderer.links.from(ctx, page, draw) }
}
