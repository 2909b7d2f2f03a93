//! Pages named on other pages: entries of lists, and links. Each is printed once a language.

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::escape;
use crate::model::{PageId, Route};

use super::here::Here;
use super::lists;
use super::pattern::{Pattern, gap};
use super::theme::{Data, html};
use super::view::{Item, Link};

/// The gaps of an entry: the way to its page, and the way to its contact card.
const PAGE: usize = 0;
const CONTACT: usize = 1;

/// Several pages as entries of one list, each on a line of its own; empty where there are none.
pub fn entries(here: Here<'_>, pages: &[PageId]) -> Result<Data, Finding> {
    let mut list = String::with_capacity(pages.len() * 512);
    for id in pages {
        if !list.is_empty() {
            list.push('\n');
        }
        fill(here, *id, here.edition.entry(here, *id)?, &mut list);
    }
    Ok(html(&list))
}

/// A page by its title, as the template `link.html` shows it.
pub fn link(here: Here<'_>, page: PageId) -> Result<Data, Finding> {
    let mut link = String::new();
    fill(here, page, here.edition.link(here, page)?, &mut link);
    Ok(html(&link))
}

fn fill(here: Here<'_>, page: PageId, pattern: &Pattern, out: &mut String) {
    pattern.fill(out, |gap, out| {
        let way = match gap {
            CONTACT => here.to(Route::ContactCard { page, lang: here.lang }),
            _ => here.to_page(page),
        };
        escape(&way, out);
    });
}

/// Prints an entry. Nothing in it depends on the file that asks first.
pub fn print(here: Here<'_>, page: PageId) -> Result<Pattern, Finding> {
    #[derive(Serialize)]
    struct Entry {
        item: Item,
    }
    let mut item = lists::item(here, page, true);
    item.url = gap(PAGE);
    if let Some(card) = &mut item.card {
        card.url = gap(PAGE);
        card.vcard = card.vcard.take().map(|_| gap(CONTACT));
    }
    let template = if here.lite { "entry-twin.html" } else { "entry.html" };
    let theme = here.edition.theme;
    theme.piece(template, &here.speech().data, &Entry { item }).map(|entry| Pattern::of(&entry))
}

/// Prints a link, which is the same on full pages and on twins.
pub fn print_link(here: Here<'_>, page: PageId) -> Result<Pattern, Finding> {
    #[derive(Serialize)]
    struct Whole {
        link: Link,
    }
    let link = Link { url: gap(PAGE), ..here.link(page) };
    let theme = here.edition.theme;
    theme.piece("link.html", &here.speech().data, &Whole { link }).map(|link| Pattern::of(&link))
}
