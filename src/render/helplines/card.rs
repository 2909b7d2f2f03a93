//! Cards of helplines: facts turned into texts and links, once a language.

use std::sync::Arc;

use serde::Serialize;

use crate::finding::Finding;
use crate::i18n::contains_words;
use crate::model::kind::{ChannelKind, Helpline, Status};
use crate::model::site::nearby::{countries, nearby, next_helpline};
use crate::model::{Freshness, LangId, ListKind, Page, PageData, PageId, Route, Site, Text};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::renderer::Renderer;
use crate::render::view::{Card, CardFreshness, Instead};

use super::channels::channels;
use super::{confirmation, facts};

/// The view of the templates `card.html` and `card-lite.html`.
#[derive(Serialize)]
struct CardView<'a> {
    card: &'a Card,
}

/// The card of a helpline with its HTML ([`Card::printed`]); `None` if the page is not a helpline.
pub fn rendered(ctx: PageContext<'_>, page: PageId) -> Result<Option<Arc<Card>>, Finding> {
    let PageData::Helpline(_) = ctx.site().page(page).kind else { return Ok(None) };
    let render = || {
        let card = card(ctx, page).map(|mut card| {
            card.printed = ctx.render("card", &CardView { card: &card })?;
            Ok(Arc::new(card))
        });
        card.transpose()
    };
    if ctx.contains(page) {
        return render();
    }
    ctx.renderer.memos.rendered_cards.get_or_try_insert_with(ctx.fragment_key(page), render)
}

/// The HTML of a helpline's card, as `card.html` shows it, on lite pages `card-lite.html`; `None` if the page is not a
/// helpline. For lists, in which each helpline is once.
pub fn html(ctx: PageContext<'_>, page: PageId) -> Result<Option<Html>, Finding> {
    card(ctx, page).map(|card| ctx.render("card", &CardView { card: &card })).transpose()
}

/// The card of a helpline with URLs from this file; `None` if the page is not a helpline.
pub fn card(ctx: PageContext<'_>, page: PageId) -> Option<Card> {
    let card = card_data(ctx.renderer, page, ctx.lang)?;
    let has_number = card.channels.iter().any(|channel| channel.href.starts_with("tel:"));
    let contact = || ctx.url_to(Route::ContactCard { page, lang: ctx.lang });
    let vcard = (has_number && !ctx.lite).then(contact);
    let instead = match &ctx.site().page(page).kind {
        PageData::Helpline(helpline) if helpline.is_withheld() || !helpline.is_offered() => {
            instead(ctx, page)
        }
        _ => None,
    };
    Some(Card { url: ctx.url_to_page(page), vcard, instead, ..(*card).clone() })
}

/// The helpline that is offered instead of one that is withheld, paused or closed.
fn instead(ctx: PageContext<'_>, page: PageId) -> Option<Instead> {
    let next = next_helpline(ctx.site(), page)?;
    let card = card_data(ctx.renderer, next, ctx.lang)?;
    Some(Instead {
        title: card.title.clone(),
        url: ctx.url_to_page(next),
        lang: card.lang.clone(),
        channel: card.channels.first()?.clone(),
    })
}

/// The cards of the helplines that a page offers below its text; none if the text has their place.
pub fn nearby_cards(ctx: PageContext<'_>, page: &Page) -> Result<Vec<Arc<Card>>, Finding> {
    let text = page.text(ctx.lang);
    if text.places(ListKind::Helplines) {
        return Ok(Vec::new());
    }
    let offered = offered(ctx, page, text).into_iter();
    offered.filter_map(|id| rendered_for(ctx, id, page).transpose()).collect()
}

/// The card of [`rendered`] for the readers of a page, who may be in other countries than those of the other pages.
fn rendered_for(
    ctx: PageContext<'_>,
    helpline: PageId,
    page: &Page,
) -> Result<Option<Arc<Card>>, Finding> {
    if !is_abroad(ctx.site(), page) {
        return rendered(ctx, helpline);
    }
    let card = card_for(ctx, helpline, page).map(|mut card| {
        card.printed = ctx.render("card", &CardView { card: &card })?;
        Ok(Arc::new(card))
    });
    card.transpose()
}

/// The [`card`] of a helpline with its channels in the order for the readers of a page.
fn card_for(ctx: PageContext<'_>, helpline: PageId, page: &Page) -> Option<Card> {
    let card = card(ctx, helpline)?;
    let (site, own) = (ctx.site(), ctx.site().page(helpline).helpline()?);
    let countries = countries(site, page);
    Some(Card {
        channels: channels(ctx.localizer(), own, countries, &site.campaign.country),
        ..card
    })
}

/// Returns `true` for a page whose readers are not in the campaign's country alone.
pub fn is_abroad(site: &Site, page: &Page) -> bool {
    countries(site, page) != std::slice::from_ref(&site.campaign.country)
}

/// The helplines that a page offers, without those whose card is in `text`: no card stands twice on a page.
pub fn offered(ctx: PageContext<'_>, page: &Page, text: &Text) -> Vec<PageId> {
    let mut offered = nearby(ctx.site(), page);
    offered.retain(|id| !text.has_card(*id));
    offered
}

/// The cards of the emergency numbers, in the order of `fener.yaml`; on a page for readers abroad, of those that work there.
pub fn emergency(ctx: PageContext<'_>, page: Option<&Page>) -> Vec<Card> {
    let site = ctx.site();
    let all = site.emergency().iter().copied();
    let Some(page) = page.filter(|page| is_abroad(site, page)) else {
        return all.filter_map(|id| card(ctx, id)).collect();
    };
    let (countries, home) = (countries(site, page), &site.campaign.country);
    let works = |id: &PageId| {
        let helpline = site.page(*id).helpline();
        helpline.is_some_and(|helpline| helpline.works_in_any(countries, home))
    };
    all.filter(works).filter_map(|id| card_for(ctx, id, page)).collect()
}

/// An upper estimate of the size of a card on a lite page, in bytes.
pub fn estimated_size(renderer: &Renderer, page: PageId, lang: LangId) -> usize {
    let Some(card) = card_data(renderer, page, lang) else { return 0 };
    let texts = card.title.len()
        + card.description.len()
        + card.badge.len()
        + card.status_note.len()
        + card.age.len();
    let channels = card.channels.iter().map(|c| {
        60 + [&c.href, &c.text, &c.verb, &c.caution, &c.cost, &c.reach]
            .iter()
            .map(|s| s.len())
            .sum::<usize>()
    });
    let lines = card.facts.iter().chain(card.cautions()).map(|line| line.len() + 8);
    // The card of a helpline that does not answer has a link to another one.
    let is_silent = card.freshness == CardFreshness::Withheld
        || matches!(card.status, Status::Paused | Status::Closed);
    let instead = if is_silent { 300 } else { 0 };
    200 + instead
        + renderer.site.page(page).path(lang).len()
        + texts
        + channels.sum::<usize>()
        + lines.sum::<usize>()
}

/// The card of a helpline without URLs; `None` if the page is not a helpline.
fn card_data(renderer: &Renderer, page: PageId, lang: LangId) -> Option<Arc<Card>> {
    let page = renderer.site.page(page);
    let PageData::Helpline(helpline) = &page.kind else { return None };
    let make = || Arc::new(make(renderer, page, helpline, lang));
    Some(renderer.memos.cards.get_or_insert_with((page.id, lang), make))
}

fn make(renderer: &Renderer, page: &Page, helpline: &Helpline, lang: LangId) -> Card {
    let site = &renderer.site;
    let localizer = renderer.localizer(lang);
    let (text_lang, text) = page.answer(lang);
    let is_borrowed = text_lang != lang;
    let withheld = confirmation::withheld(localizer, helpline);
    let (status, country) = (site.shown_status(helpline), &site.campaign.country);
    let cautions = facts::cautions(localizer, helpline, status, page.safety, country);
    let mut cautions = cautions.into_iter();
    Card {
        slug: page.name().to_owned(),
        title: text.title.value.clone(),
        description: text.described().to_owned(),
        url: String::new(),
        lang: is_borrowed.then(|| site.code(text_lang).to_owned()),
        dir: is_borrowed.then(|| renderer.localizer(text_lang).direction()),
        emergency: helpline.emergency,
        status: helpline.status,
        status_note: match helpline.status {
            Status::Active | Status::Unknown | Status::Paused if !withheld.is_empty() => withheld,
            Status::Active | Status::Unknown => String::new(),
            Status::Paused => localizer.message("status-paused"),
            Status::Closed => localizer.message("status-closed"),
        },
        channels: channels(localizer, helpline, std::slice::from_ref(country), country),
        instead: None,
        facts: facts::short_facts(localizer, helpline),
        caution: cautions.next().unwrap_or_default(),
        more_cautions: cautions.collect(),
        freshness: card_freshness(helpline.freshness),
        badge: Some(confirmation::badge(localizer, helpline))
            .filter(|badge| !contains_words(&text.title.value, badge))
            .unwrap_or_default(),
        age: confirmation::age(localizer, helpline),
        can_be_called: helpline.channels().iter().any(|channel| channel.kind == ChannelKind::Voice),
        assured: helpline
            .assured
            .as_ref()
            .filter(|_| !helpline.emergency && !helpline.is_withheld())
            .and_then(|a| localizer.partial_date(a.on)),
        vcard: None,
        printed: Html::default(),
    }
}

fn card_freshness(freshness: Freshness) -> CardFreshness {
    match freshness {
        Freshness::Emergency => CardFreshness::Emergency,
        Freshness::Confirmed | Freshness::Ageing => CardFreshness::Confirmed,
        Freshness::Stale => CardFreshness::Stale,
        Freshness::Expired => CardFreshness::Withheld,
        Freshness::Printed | Freshness::Unknown => CardFreshness::Printed,
    }
}
