//! What leaves a page by a reader's hand: how a pasted link looks, and the ways to send it.
//!
//! A preview stays in two people's chats, where others may see it. So a page that offers to be left
//! at once, and every page of a discreet campaign, shows there by the campaign's name alone; the
//! name stands in the description's place, too, because chat programs fall back to the page's own.

use crate::model::route::query;
use crate::model::{Page, PageData, Route, Safety};

use crate::render::page_context::PageContext;
use crate::render::view::{Preview, Share};

/// A space as it stands in an address.
const SPACE: &str = "%20";

/// A page as it looks where a link to it is pasted.
pub fn preview<'e>(ctx: PageContext<'e>, page: &'e Page) -> Preview<'e> {
    let text = page.text(ctx.lang);
    let others = page.own_texts().map(|(lang, _)| lang).filter(|lang| *lang != ctx.lang);
    let quiet = ctx.site().campaign.discreet || page.safety == Safety::Exit;
    let plain = plain(ctx, &text.title.value, text.described());
    Preview {
        kind: match page.kind {
            PageData::Guide(_) | PageData::News(_) | PageData::Story(_) => "article",
            _ => "website",
        },
        url: address(ctx, page),
        others: others.map(|lang| ctx.renderer.localizer(lang).with_territory()).collect(),
        ..if quiet { silent(ctx) } else { plain }
    }
}

/// A page that no folder stands for, under a name and in a few words.
pub fn plain<'e>(ctx: PageContext<'e>, title: &'e str, description: &'e str) -> Preview<'e> {
    if ctx.site().campaign.discreet {
        return silent(ctx);
    }
    Preview { title, description, ..silent(ctx) }
}

fn silent(ctx: PageContext<'_>) -> Preview<'_> {
    let site = ctx.site();
    let name = site.campaign.title(ctx.lang);
    Preview {
        kind: "website",
        title: name,
        description: name,
        url: None,
        image: Route::social_card(site, ctx.lang).and_then(|card| card.absolute(site)),
        locale: ctx.localizer().with_territory(),
        others: Vec::new(),
    }
}

/// The ways to send a page on. Nothing is asked of anybody until one is pressed.
pub fn share(ctx: PageContext<'_>, page: &Page) -> Share {
    let Some(address) = address(ctx, page) else { return Share::default() };
    let (whose, text) = page.answer(ctx.lang);
    let title = match ctx.site().campaign.discreet {
        true => ctx.site().campaign.title(whose),
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

fn address(ctx: PageContext<'_>, page: &Page) -> Option<String> {
    Route::Page { page: page.id, lang: ctx.lang, page_no: 0 }.absolute(ctx.site())
}
