//! What leaves a page by a reader's hand: how a pasted link looks, and the ways to send it.
//!
//! A preview stays in two people's chats, where others may see it. So a page that offers to be left
//! at once, and every page of a discreet campaign, shows there by the campaign's name alone; the
//! name stands in the description's place, too, because chat programs fall back to the page's own.

use crate::model::route::query;
use crate::model::{Page, PageData, Route, Safety};

use super::here::Here;
use super::view::{Preview, Share};

/// A space as it stands in an address.
const SPACE: &str = "%20";

/// A page as it looks where a link to it is pasted.
pub fn preview<'e>(here: Here<'e>, page: &'e Page) -> Preview<'e> {
    let text = page.text(here.lang);
    let others = page.own_texts().map(|(lang, _)| lang).filter(|lang| *lang != here.lang);
    let quiet = here.site().campaign.discreet || page.safety == Safety::Exit;
    let plain = plain(here, &text.title.value, text.described());
    Preview {
        kind: match page.kind {
            PageData::Guide(_) | PageData::News(_) | PageData::Story(_) => "article",
            _ => "website",
        },
        url: address(here, page),
        others: others.map(|lang| here.renderer.speech(lang).with_territory()).collect(),
        ..if quiet { silent(here) } else { plain }
    }
}

/// A page that no folder stands for, under a name and in a few words.
pub fn plain<'e>(here: Here<'e>, title: &'e str, description: &'e str) -> Preview<'e> {
    if here.site().campaign.discreet {
        return silent(here);
    }
    Preview { title, description, ..silent(here) }
}

fn silent(here: Here<'_>) -> Preview<'_> {
    let site = here.site();
    let name = site.campaign.title(here.lang);
    Preview {
        kind: "website",
        title: name,
        description: name,
        url: None,
        image: Route::social_card(site, here.lang).and_then(|card| card.absolute(site)),
        locale: here.speech().with_territory(),
        others: Vec::new(),
    }
}

/// The ways to send a page on. Nothing is asked of anybody until one is pressed.
pub fn share(here: Here<'_>, page: &Page) -> Share {
    let Some(address) = address(here, page) else { return Share::default() };
    let (whose, text) = page.answer(here.lang);
    let title = match here.site().campaign.discreet {
        true => here.site().campaign.title(whose),
        false => &text.title.value,
    };
    let escaped = query(&address);
    let sent = text.sms.as_ref().map_or(title, |sms| &sms.value);
    Share {
        // RFC 5724 has `?body=` after a number. Without one, Android reads the first field and iOS
        // what follows the first `&`: an empty field serves both.
        sms: Some(["sms:?&body=", &query(sent), SPACE, &escaped].concat()),
        whatsapp: Some(["https://wa.me/?text=", &query(title), SPACE, &escaped].concat()),
        address: Some(address),
    }
}

fn address(here: Here<'_>, page: &Page) -> Option<String> {
    Route::Page { page: page.id, lang: here.lang, page_no: 0 }.absolute(here.site())
}
