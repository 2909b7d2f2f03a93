//! Pages named on other pages: entries of lists, and links.

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::escape;
use crate::model::{Kind, LangId, PageId, Route};

use super::here::Here;
use super::lists;
use super::pattern::{Pattern, gap, gap_if};
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
}

/// The gaps of an entry; a link has the first two, a card the first and the last.
const WAY: usize = 0;
const TITLE: usize = 1;
const DESCRIPTION: usize = 2;
const LABEL: usize = 3;
const DAY: usize = 4;
const DATE: usize = 5;
const CONTACT: usize = 6;

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
        match here.site().page(*id).kind {
            Kind::Helpline(_) if detail == Detail::Whole => card(here, *id, &mut list)?,
            _ => entry(here, *id, detail, &mut list)?,
        }
    }
    Ok(html(&list))
}

fn entry(here: Here<'_>, page: PageId, detail: Detail, out: &mut String) -> Result<(), Finding> {
    let item = lists::item(here, page);
    let (whose, _) = here.site().page(page).answer(here.lang);
    let key = Key {
        lite: here.lite,
        lang: here.lang,
        kind: item.kind,
        borrowed: (whose != here.lang).then_some(whose),
        is_described: detail == Detail::Whole && !item.description.is_empty(),
        is_dated: detail != Detail::Title && item.when.is_some(),
        is_labelled: detail != Detail::Title && !item.label.is_empty(),
    };
    let pattern = here.edition.entries.get(key, |key| print(here, key))?;
    let when = item.when.as_ref();
    pattern.fill(out, |gap, out| match gap {
        WAY => escape(&item.url, out),
        TITLE => escape(&item.title, out),
        DESCRIPTION => escape(&item.description, out),
        LABEL => escape(&item.label, out),
        DAY => escape(when.map_or("", |when| &when.iso), out),
        _ => escape(when.map_or("", |when| &when.text), out),
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
        card: None,
    };
    piece(here, item)
}

fn piece(here: Here<'_>, item: Item<'_>) -> Result<String, Finding> {
    let template = if here.lite { "entry-twin.html" } else { "entry.html" };
    here.edition.theme.piece(template, &here.speech().data, &Entry { item })
}

fn card(here: Here<'_>, page: PageId, out: &mut String) -> Result<(), Finding> {
    let pattern = here.edition.entry_card(here, page)?;
    pattern.fill(out, |gap, out| {
        let way = match gap {
            CONTACT => here.to(Route::ContactCard { page, lang: here.lang }),
            _ => here.to_page(page),
        };
        escape(&way, out);
    });
    Ok(())
}

/// Prints a helpline's card as an entry. Nothing in it depends on the file that asks first.
pub fn print_card(here: Here<'_>, page: PageId) -> Result<Pattern, Finding> {
    let mut card = super::card::card(here, page);
    if let Some(card) = &mut card {
        card.url = gap(WAY);
        card.vcard = card.vcard.take().map(|_| gap(CONTACT));
    }
    let item = Item { url: gap(WAY), card, ..lists::item(here, page) };
    piece(here, item).map(|entry| Pattern::of(&entry))
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
