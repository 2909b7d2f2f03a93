//! Links to pages and entries of lists of pages.

use std::borrow::Cow;

use serde::Serialize;

use crate::finding::Finding;
use crate::model::kind::{Project, Stage};
use crate::model::{Page, PageData, PageId};
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::localizer::Localizer;
use crate::render::page_context::PageContext;
use crate::render::view::{Item, Link, PageType};

/// The level of detail of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// With the description; a helpline is a whole card.
    Whole,
    /// Without the description.
    Brief,
    /// The title, and the title of the page above.
    Title,
}

impl Detail {
    /// The level for lists of other sections on a page: lite pages are short.
    pub fn elsewhere(ctx: PageContext<'_>) -> Detail {
        if ctx.lite { Detail::Brief } else { Detail::Whole }
    }
}

/// The view of the templates `entry.html` and `entry-lite.html`.
#[derive(Serialize)]
struct Entry<'a> {
    item: Item<'a>,
}

/// Pages as entries of one list, as `entry.html` shows them, on lite pages `entry-lite.html`.
pub fn entries(ctx: PageContext<'_>, pages: &[PageId], detail: Detail) -> Result<Html, Finding> {
    let mut list = String::with_capacity(pages.len() * 512);
    for id in pages {
        ctx.render_to("entry", &Entry { item: item(ctx, *id, detail)? }, &mut list)?;
    }
    Ok(list.into())
}

fn item<'e>(ctx: PageContext<'e>, id: PageId, detail: Detail) -> Result<Item<'e>, Finding> {
    let site = ctx.site();
    let localizer = ctx.localizer();
    let page = site.page(id);
    let (text_lang, text) = page.answer(ctx.lang);
    let is_whole = detail == Detail::Whole;
    let (when, label) = match &page.kind {
        _ if detail == Detail::Title => (None, folder_title(ctx, page)),
        PageData::News(news) => {
            (news.date.and_then(|date| localizer.partial_date(date)), Cow::default())
        }
        PageData::Stop(stop) => {
            let label = if stop.is_example { localizer.message("example") } else { String::new() };
            (stop.coming(site.date).next().map(|visit| localizer.when(visit.on)), label.into())
        }
        PageData::Project(project) => (None, project_status(localizer, project).into()),
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
        | PageData::Source(_)
        | PageData::Topic => (None, Cow::default()),
    };
    let card = if is_whole { card::html(ctx, id)? } else { None };
    Ok(Item {
        title: &text.title.value,
        description: if is_whole { text.described() } else { "" },
        url: ctx.url_to_page(id),
        kind: PageType::from(&page.kind),
        lang: (text_lang != ctx.lang).then(|| site.code(text_lang)),
        dir: ctx.borrowed_direction(text_lang),
        when,
        label,
        card,
    })
}

/// The title of the page above, which names the kind of a page; empty below the home page, or if that page has no text
/// in the reader's language.
pub fn folder_title<'e>(ctx: PageContext<'e>, page: &Page) -> Cow<'e, str> {
    let above = page.parent.filter(|above| *above != PageId::HOME);
    let own = above.and_then(|above| ctx.site().page(above).own(ctx.lang));
    own.map_or_else(Cow::default, |text| text.title.value.as_str().into())
}

/// A link to a page by its title, as `link.html` shows it.
pub fn link(ctx: PageContext<'_>, page: PageId) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Whole {
        link: Link,
    }
    let mut html = String::new();
    let view = Whole { link: ctx.link(page) };
    let interface = &ctx.localizer().interface;
    ctx.renderer.theme.render_fragment("link.html", interface, &view, &mut html)?;
    Ok(html.into())
}

/// The status of a project in words; empty if no source says it.
pub fn project_status(localizer: &Localizer, project: &Project) -> String {
    match project.status {
        Stage::Unknown => String::new(),
        status @ (Stage::Current | Stage::Completed) => {
            localizer.message(&format!("project-{}", status.into_str()))
        }
    }
}
