//! One page in one language, gathered for its template.

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::{Placeholder, PlaceholderKind};
use crate::model::{LangId, Page, PageData, PageId, Route, Site, StampState, Text};

use super::card;
use super::entry::{Detail, entries, link};
use super::here::Here;
use super::html::Html;
use super::lists;
use super::parts::{parts, toc};
use super::prose;
use super::seal::Seals;
use super::share;
use super::structured;
use super::switcher::switcher;
use super::view::{Alternate, Borrowed, Group, KindView, Link, PageView, Pager, PartView, View};

/// What a reader of an average page reads in a minute (Brysbaert 2019, silent reading of non-fiction:
/// 238 words; rounded down for phones).
const WORDS_A_MINUTE: u32 = 200;

/// How a box to tick stands in the Markdown's HTML, in any part.
const TASK: &str = "class=\"task\"";

/// What differs between a full page and its lite page.
pub struct Portion<'e> {
    pub parts: Vec<PartView<'e>>,
    /// Which of the page's list stand here.
    pub list: std::ops::Range<usize>,
    pub pager: Option<Pager>,
}

/// The whole view of a page.
pub fn view<'e>(
    here: Here<'e>,
    page: &'e Page,
    kind: KindView<'e>,
    shown: Portion<'e>,
) -> Result<View<'e>, Finding> {
    let full = !here.lite;
    let first = shown.pager.as_ref().is_none_or(|pager| pager.number == 1);
    let (children, groups) = children(here, page, shown.list, shown.pager.is_none())?;
    let (whose, text) = page.answer(here.lang);
    // On the home page what stands before the first heading opens the page.
    let opens =
        |part: &PartView<'_>| full && matches!(page.kind, PageData::Home) && part.title.is_empty();
    let (lead, rest): (Vec<_>, Vec<_>) = shown.parts.into_iter().partition(opens);
    let lead = lead.iter().map(|part| part.html.as_str()).collect::<String>().into();
    let view = PageView {
        kind: page.kind.into_str(),
        title: &text.title.value,
        is_titled_like_site: text.title.value == here.site().campaign.title(here.lang),
        description: text.description.as_ref().map_or("", |description| &description.value),
        lang: here.site().code(here.lang),
        dir: here.speech().direction(),
        borrowed: borrowed(here, whose),
        machine: machine(here, text),
        canonical: Route::Page { page: page.id, lang: whose, page_no: 0 }.absolute(here.site()),
        noindex: whose != here.lang || text.draft,
        alternates: if full { alternates(here, page) } else { Vec::new() },
        languages: switcher(here, page, |lang| here.to_page_in(page.id, lang))?,
        lite_page: here.to_lite(page.id),
        lite_size: lite_size(here, page)?,
        full: here.to(Route::Page { page: page.id, lang: here.lang, page_no: 0 }),
        trail: page.parent.map_or_else(|| Ok(Html::default()), |parent| trail(here, parent))?,
        toc: if full { toc(here, page)? } else { Html::default() },
        lead,
        text: parts(here, &rest)?,
        children,
        groups,
        topics: topics(here, page)?,
        help: if first { card::shelf(here, page)? } else { Vec::new() },
        updated: updated(page).map(|date| here.speech().when(date)),
        minutes: text.body.words.div_ceil(WORDS_A_MINUTE).max(1),
        safety: page.safety.into_str(),
        draft: text.draft,
        pager: shown.pager,
        structured: if full && first {
            structured::json(here, page).into()
        } else {
            Html::default()
        },
        preview: full.then(|| share::preview(here, page)),
        share: full.then(|| share::share(here, page)),
    };
    Ok(View { page: view, kind })
}

impl Portion<'_> {
    /// Whether a part has a class, or a box to tick.
    pub fn has_special_parts(&self) -> bool {
        self.parts.iter().any(|part| !part.class.is_empty() || part.html.as_str().contains(TASK))
    }
}

/// Whether cards stand on a full page with these pages in its list.
pub fn shows_cards(site: &Site, page: &Page, listed: &[PageId], view: &View<'_>) -> bool {
    let is_helpline = |id: &PageId| matches!(site.page(*id).kind, PageData::Helpline(_));
    let is_card =
        |placeholder: &Placeholder| matches!(placeholder.what, PlaceholderKind::Card { .. });
    // Where a block is withheld, another language's text stands in, with its cards.
    let written = || page.own_texts().any(|(_, text)| text.body.placeholders.iter().any(is_card));
    !view.page.help.is_empty()
        || is_helpline(&page.id)
        || listed.iter().any(is_helpline)
        || written()
}

fn machine(here: Here<'_>, text: &Text) -> String {
    match text.stamp.as_ref().map(|stamp| stamp.state) {
        Some(StampState::Machine) => here.speech().say("machine-notice"),
        Some(StampState::Draft | StampState::Reviewed) | None => String::new(),
    }
}

fn borrowed(here: Here<'_>, whose: LangId) -> Option<Borrowed<'_>> {
    if whose == here.lang {
        return None;
    }
    let language = here.site().campaign.languages.get(whose);
    let name = here.speech().language(&language.code);
    Some(Borrowed {
        lang: &language.code,
        dir: here.renderer.speech(whose).direction(),
        name: &language.name,
        notice: here.speech().with("borrowed-notice", &[("language", name.into())]),
    })
}

/// Languages in which the page truly exists, and the chooser for everybody else.
fn alternates<'e>(here: Here<'e>, page: &Page) -> Vec<Alternate<'e>> {
    let site = here.site();
    let mut alternates: Vec<Alternate<'_>> = page
        .own_texts()
        .filter_map(|(lang, _)| {
            let url = Route::Page { page: page.id, lang, page_no: 0 }.absolute(site)?;
            Some(Alternate { lang: site.code(lang), url })
        })
        .collect();
    if let Some(url) = Route::Chooser.absolute(site) {
        alternates.push(Alternate { lang: "x-default", url });
    }
    alternates
}

/// The way down from the home page to a page below this one, as the template `trail.html` shows it, on lite pages
/// `trail-lite_page.html`.
pub fn trail(here: Here<'_>, to: PageId) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Trail {
        trail: Vec<Link>,
    }
    let draw = || {
        let mut trail = Vec::new();
        let mut above = Some(to);
        while let Some(id) = above {
            trail.push(here.link(id));
            above = here.site().page(id).parent;
        }
        trail.reverse();
        here.print("trail", &Trail { trail })
    };
    here.renderer.trails.from(here, to, draw)
}

fn topics(here: Here<'_>, page: &Page) -> Result<Vec<Html>, Finding> {
    let site = here.site();
    let found =
        page.topics.iter().filter_map(|name| site.find(crate::model::PageKind::Topic, &name.value));
    found.map(|id| link(here, id)).collect()
}

fn updated(page: &Page) -> Option<crate::model::Date> {
    match &page.kind {
        PageData::Guide(guide) => guide.updated,
        _ => None,
    }
}

fn children(
    here: Here<'_>,
    page: &Page,
    list: std::ops::Range<usize>,
    whole: bool,
) -> Result<(Html, Vec<Group>), Finding> {
    let order = &here.renderer.order(page, here.lang)[list];
    match page.kind {
        PageData::Section(crate::model::PageKind::Resource) if whole => {
            Ok((Html::default(), lists::by_audience(here, order)?))
        }
        _ => Ok((entries(here, order, Detail::Whole)?, Vec::new())),
    }
}

/// What the first part of the lite page weighs, in words.
fn lite_size(here: Here<'_>, page: &Page) -> Result<String, Finding> {
    if here.lite || !here.site().lite_pages {
        return Ok(String::new());
    }
    let lite_page = Route::LitePage { page: page.id, lang: here.lang, page_no: 0 };
    let bytes = Seals::of(here.renderer, lite_page)?.bytes;
    Ok(here.speech().weight(u64::try_from(bytes).unwrap_or(u64::MAX)))
}

/// "Part 2 of 3", with the ways to its neighbours; `None` where there is one part.
pub fn pager(here: Here<'_>, part: u16, of: usize, route: impl Fn(u16) -> Route) -> Option<Pager> {
    if of < 2 {
        return None;
    }
    let number = usize::from(part) + 1;
    Some(Pager {
        number,
        of,
        text: here.speech().part(number, of),
        previous: part.checked_sub(1).map(|part| here.to(route(part))),
        next: (number < of).then(|| here.to(route(part + 1))),
    })
}

/// A whole text's parts.
pub fn whole<'e>(here: Here<'e>, page: &'e Page) -> Result<Vec<PartView<'e>>, Finding> {
    prose::parts(here, page)
}
