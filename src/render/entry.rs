//! Pages named on other pages: entries of lists, and links.

use std::borrow::Cow;

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::escape;
use crate::model::{Kind, LangId, PageId};

use super::card;
use super::here::Here;
use super::pattern::{gap, gap_if};
use super::theme::{Data, html};
use super::view::{Item, Link, When};

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
    /// How much entries say on pages that are not about them: a twin is short.
    pub fn elsewhere(here: Here<'_>) -> Detail {
        if here.lite { Detail::Brief } else { Detail::Whole }
    }
}

/// What an entry is printed from: what is there, and what its templates may ask for by its name.
#[derive(PartialEq, Eq, Hash)]
pub struct Key {
    lite: bool,
    lang: LangId,
    kind: &'static str,
    /// Another language, whose title it is.
    borrowed: Option<LangId>,
    is_described: bool,
    is_dated: bool,
    is_labelled: bool,
    has_card: bool,
}

/// The gaps of an entry; a link has the first two.
const WAY: usize = 0;
const TITLE: usize = 1;
const DESCRIPTION: usize = 2;
const LABEL: usize = 3;
const DAY: usize = 4;
const DATE: usize = 5;
const CARD: usize = 6;

/// What the templates of entries are rendered with.
#[derive(Serialize)]
struct Entry<'a> {
    item: Item<'a>,
}

/// Several pages as entries of one list, each on a line of its own, as the template `entry.html` shows them, on
/// twins `entry-twin.html`; empty where there are none.
pub fn entries(here: Here<'_>, pages: &[PageId], detail: Detail) -> Result<Data, Finding> {
    let mut list = String::with_capacity(pages.len() * 512);
    for id in pages {
        if !list.is_empty() {
            list.push('\n');
        }
        entry(here, *id, detail, &mut list)?;
    }
    Ok(html(&list))
}

/// A page as an entry of a list, seen from here.
fn item<'e>(here: Here<'e>, id: PageId) -> Item<'e> {
    let site = here.site();
    let speech = here.speech();
    let page = site.page(id);
    let (whose, text) = page.answer(here.lang);
    let (when, label) = match &page.kind {
        Kind::News(news) => (news.date.map(|date| speech.when(date)), Cow::default()),
        Kind::Stop(stop) => {
            (stop.coming(site.date).next().map(|visit| speech.when(visit.on)), Cow::default())
        }
        Kind::Project(project) => {
            (None, speech.say(&format!("project-{}", project.status.word())).into())
        }
        Kind::Poster(poster) => (None, poster.code.value.as_str().into()),
        Kind::Home
        | Kind::Section(_)
        | Kind::Page
        | Kind::Helpline(_)
        | Kind::Region(_)
        | Kind::Guide(_)
        | Kind::Organisation(_)
        | Kind::Story(_)
        | Kind::Resource(_)
        | Kind::Topic => (None, Cow::default()),
    };
    Item {
        title: text.title.value.as_str().into(),
        description: text.described().into(),
        url: here.to_page(id),
        kind: page.kind.word(),
        lang: (whose != here.lang).then(|| site.code(whose)),
        when,
        label,
        card: None,
    }
}

fn entry(here: Here<'_>, page: PageId, detail: Detail, out: &mut String) -> Result<(), Finding> {
    let item = item(here, page);
    let (whose, _) = here.site().page(page).answer(here.lang);
    let is_helpline = matches!(here.site().page(page).kind, Kind::Helpline(_));
    let has_card = detail == Detail::Whole && is_helpline;
    let card = if has_card { card::printed(here, page)? } else { String::new() };
    let key = Key {
        lite: here.lite,
        lang: here.lang,
        kind: item.kind,
        borrowed: (whose != here.lang).then_some(whose),
        is_described: detail == Detail::Whole && !item.description.is_empty(),
        is_dated: detail != Detail::Title && item.when.is_some(),
        is_labelled: detail != Detail::Title && !item.label.is_empty(),
        has_card,
    };
    let pattern = here.edition.entries.get(key, |key| print(here, key))?;
    let when = item.when.as_ref();
    pattern.fill(out, |gap, out| match gap {
        WAY => escape(&item.url, out),
        TITLE => escape(&item.title, out),
        DESCRIPTION => escape(&item.description, out),
        LABEL => escape(&item.label, out),
        DAY => escape(when.map_or("", |when| &when.iso), out),
        DATE => escape(when.map_or("", |when| &when.text), out),
        _ => out.push_str(&card),
    });
    Ok(())
}

fn print(here: Here<'_>, key: &Key) -> Result<String, Finding> {
    let item = Item {
        title: gap(TITLE).into(),
        description: gap_if(key.is_described, DESCRIPTION).into(),
        url: gap(WAY),
        kind: key.kind,
        lang: key.borrowed.map(|lang| here.site().code(lang)),
        when: key.is_dated.then(|| When { iso: gap(DAY), text: gap(DATE) }),
        label: gap_if(key.is_labelled, LABEL).into(),
        card: key.has_card.then(|| html(&gap(CARD))),
    };
    here.print("entry", &Entry { item })
}

/// A page by its title, as the template `link.html` shows it.
pub fn link(here: Here<'_>, page: PageId) -> Result<Data, Finding> {
    #[derive(Serialize)]
    struct Whole {
        link: Link,
    }
    let (whose, text) = here.site().page(page).answer(here.lang);
    let borrowed = (whose != here.lang).then_some(whose);
    let print = |(_, borrowed): &(LangId, Option<LangId>)| {
        let lang = borrowed.map(|lang| here.site().code(lang).to_owned());
        let link = Link { title: gap(TITLE), url: gap(WAY), lang };
        here.edition.theme.piece("link.html", &here.speech().data, &Whole { link })
    };
    let pattern = here.edition.links.get((here.lang, borrowed), print)?;
    let mut link = String::with_capacity(256);
    pattern.fill(&mut link, |gap, out| match gap {
        WAY => escape(&here.to_page(page), out),
        _ => escape(&text.title.value, out),
    });
    Ok(html(&link))
}
