//! One page in one language, gathered for its template.

use crate::finding::Finding;
use crate::markdown::{Filling, Hole};
use crate::model::{Kind, LangId, Page, Route, StampState, Standing, Text};
use crate::words::Value;

use super::card;
use super::dress::Shows;
use super::here::Here;
use super::lists;
use super::prose;
use super::seal::Seals;
use super::share;
use super::stand_in;
use super::structured;
use super::theme::{Data, data};
use super::view::{
    Alternate, Borrowed, Group, Item, KindView, Link, PageView, Pager, PartView, Switch, TocEntry,
    View,
};

/// What a reader of an average page reads in a minute (Brysbaert 2019, silent reading of non-fiction:
/// 238 words; rounded down for phones).
const WORDS_A_MINUTE: u32 = 200;

/// How a box to tick stands in the Markdown's HTML, in any part.
const TASK: &str = "class=\"task\"";

/// What differs between a full page and its twin.
pub struct Portion {
    pub parts: Vec<PartView>,
    /// Which of the page's list stand here.
    pub list: std::ops::Range<usize>,
    pub pager: Option<Pager>,
}

/// The whole view of a page.
pub fn view<'e>(
    here: Here<'e>,
    page: &'e Page,
    kind: KindView<'e>,
    shown: Portion,
) -> Result<View<'e>, Finding> {
    let first = shown.pager.as_ref().is_none_or(|pager| pager.number == 1);
    let (children, groups) = children(here, page, shown.list, shown.pager.is_none());
    let (whose, text) = page.answer(here.lang);
    let view = PageView {
        kind: page.kind.word(),
        title: &text.title.value,
        description: text.description.as_ref().map_or("", |description| &description.value),
        lang: here.site().code(here.lang),
        dir: here.speech().direction(),
        borrowed: borrowed(here, whose),
        machine: machine(here, text),
        canonical: Route::Page { page: page.id, lang: whose, part: 0 }.absolute(here.site()),
        noindex: whose != here.lang || text.draft,
        alternates: alternates(here, page),
        languages: switcher(here, page),
        twin: here.to_twin(page.id),
        twin_size: twin_size(here, page)?,
        full: here.to(Route::Page { page: page.id, lang: here.lang, part: 0 }),
        trail: trail(here, page)?,
        toc: toc(here, page),
        parts: shown.parts,
        children,
        groups,
        topics: topics(here, page),
        help: if first { card::shelf(here, page)? } else { Vec::new() },
        updated: updated(page).map(|date| here.speech().when(date)),
        minutes: text.body.words.div_ceil(WORDS_A_MINUTE).max(1),
        safety: page.safety.word(),
        draft: text.draft,
        pager: shown.pager,
        structured: if first { structured::json(here, page) } else { String::new() },
        preview: share::preview(here, page),
        share: (!here.lite).then(|| share::share(here, page)),
    };
    Ok(View { page: view, kind })
}

/// What a full page shows that needs a stylesheet of its own.
pub fn shows(page: &Page, view: &View<'_>) -> Shows {
    let View { page: shown, kind } = view;
    let listed = shown.children.iter().chain(shown.groups.iter().flat_map(|group| &group.items));
    let is_card = |hole: &Hole| matches!(hole.what, Filling::Card { .. });
    // Where a block is withheld, another language's text stands in, with its cards.
    let written = || page.own_texts().any(|(_, text)| text.body.holes.iter().any(is_card));
    Shows {
        cards: !shown.help.is_empty()
            || matches!(kind, KindView::Helpline(_))
            || listed.into_iter().any(|item| item.card.is_some())
            || written(),
        parts: shown.parts.iter().any(|part| !part.class.is_empty() || part.html.contains(TASK)),
    }
}

/// The switcher's entries for a page, or for the home page.
pub fn switcher<'e>(here: Here<'e>, page: &Page) -> Vec<Switch<'e>> {
    let languages = &here.site().campaign.languages;
    languages
        .iter()
        .map(|(lang, language)| {
            let (state, note) = match page.standing(lang) {
                Standing::Complete => ("complete", String::new()),
                Standing::Machine => ("machine", here.speech().say("switch-machine")),
                Standing::Borrowed => ("borrowed", here.speech().say("switch-borrowed")),
            };
            Switch {
                lang: &language.code,
                dir: here.edition.speech(lang).direction(),
                name: &language.name,
                url: here.to_page_in(page.id, lang),
                current: lang == here.lang,
                state,
                note,
            }
        })
        .collect()
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
        dir: here.edition.speech(whose).direction(),
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
            let url = Route::Page { page: page.id, lang, part: 0 }.absolute(site)?;
            Some(Alternate { lang: site.code(lang), url })
        })
        .collect();
    if let Some(url) = Route::Chooser.absolute(site) {
        alternates.push(Alternate { lang: "x-default", url });
    }
    alternates
}

fn trail(here: Here<'_>, page: &Page) -> Result<Data, Finding> {
    let draw = || {
        let mut trail = Vec::new();
        let mut above = page.parent;
        while let Some(id) = above {
            trail.push(here.link(id));
            above = here.site().page(id).parent;
        }
        trail.reverse();
        Ok(data(&trail))
    };
    match page.parent {
        Some(parent) => here.edition.trails.from(here, parent, draw),
        None => draw(),
    }
}

fn toc<'e>(here: Here<'e>, page: &'e Page) -> Vec<TocEntry<'e>> {
    let body = &page.text(here.lang).body;
    let headings = body.parts.iter().filter_map(|part| part.heading).map(|at| &body.headings[at]);
    headings
        .map(|own| {
            let theirs = stand_in::heading(page, here.lang, own);
            TocEntry {
                id: &own.id,
                title: theirs.map_or(&own.text, |(_, heading)| &heading.text),
                lang: theirs.map(|(lang, _)| here.site().code(lang)),
            }
        })
        .collect()
}

fn topics(here: Here<'_>, page: &Page) -> Vec<Link> {
    let site = here.site();
    let found =
        page.topics.iter().filter_map(|name| site.find(crate::model::Noun::Topic, &name.value));
    found.map(|id| here.link(id)).collect()
}

fn updated(page: &Page) -> Option<crate::model::Date> {
    match &page.kind {
        Kind::Guide(guide) => guide.updated,
        _ => None,
    }
}

fn children(
    here: Here<'_>,
    page: &Page,
    list: std::ops::Range<usize>,
    whole: bool,
) -> (Vec<Item>, Vec<Group>) {
    let order = &here.edition.order(page, here.lang)[list];
    match page.kind {
        Kind::Section(crate::model::Noun::Resource) if whole => {
            (Vec::new(), lists::by_audience(here, order))
        }
        _ => (lists::items(here, order), Vec::new()),
    }
}

/// What the first part of the twin weighs, in words.
fn twin_size(here: Here<'_>, page: &Page) -> Result<String, Finding> {
    if here.lite || !here.site().twins {
        return Ok(String::new());
    }
    let twin = Route::Twin { page: page.id, lang: here.lang, part: 0 };
    let bytes = Seals::of(here.edition, twin)?.bytes;
    Ok(here.speech().weight(u64::try_from(bytes).unwrap_or(u64::MAX)))
}

/// "Part 2 of 3", with the ways to its neighbours; `None` where there is one part.
pub fn pager(here: Here<'_>, part: u16, of: usize, route: impl Fn(u16) -> Route) -> Option<Pager> {
    if of < 2 {
        return None;
    }
    let number = usize::from(part) + 1;
    let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
    Some(Pager {
        number,
        of,
        text: here.speech().with("pager-text", &[("number", count(number)), ("of", count(of))]),
        previous: part.checked_sub(1).map(|part| here.to(route(part))),
        next: (number < of).then(|| here.to(route(part + 1))),
    })
}

/// A whole text's parts.
pub fn whole(here: Here<'_>, page: &Page) -> Result<Vec<PartView>, Finding> {
    prose::parts(here, page)
}
