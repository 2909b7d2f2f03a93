//! Helpline cards: facts turned into what a reader sees, once a language.

use std::sync::{Arc, OnceLock};

use serde::Serialize;

use crate::finding::Finding;
use crate::model::kind::{Assured, Channel, ChannelKind, Helpline, Reach, Status};
use crate::model::{Freshness, LangId, Page, PageData, PageId, Route, Site};

use crate::render::Renderer;
use crate::render::helplines::facts;
use crate::render::helplines::nearby;
use crate::render::html::Html;
use crate::render::localizer::Localizer;
use crate::render::page_context::PageContext;
use crate::render::view::{self, Card};

/// Cards without addresses, one a helpline and language, made when first asked for.
pub struct Stock {
    languages: usize,
    slots: Vec<OnceLock<Card>>,
    /// A page's slot, where it is a helpline.
    place: Vec<Option<usize>>,
}

impl Stock {
    pub fn new(site: &Site) -> Stock {
        let languages = site.campaign.languages.count();
        let mut count = 0;
        let place = site
            .pages
            .iter()
            .map(|page| match page.kind {
                PageData::Helpline(_) => {
                    count += 1;
                    Some(count - 1)
                }
                _ => None,
            })
            .collect();
        let mut slots = Vec::new();
        slots.resize_with(count * languages, OnceLock::new);
        Stock { languages, slots, place }
    }
}

/// What the card templates are rendered with.
#[derive(Serialize)]
struct CardView<'a> {
    card: &'a Card,
}

/// The card of a helpline as seen from here, with how it looks; `None` if the page is no helpline.
pub fn ready(ctx: PageContext<'_>, page: PageId) -> Result<Option<Arc<Card>>, Finding> {
    let Some(card) = drawn(ctx.renderer, page, ctx.lang) else { return Ok(None) };
    let draw = || {
        let mut card = addressed(ctx, page, card);
        card.printed = ctx.render("card", &CardView { card: &card })?;
        Ok(Arc::new(card))
    };
    let ready = if ctx.contains(page) { draw() } else { ctx.renderer.cards.from(ctx, page, draw) };
    ready.map(Some)
}

/// How the template `card.html` shows a helpline, on lite pages `card-lite.html`; `None` if the page is no helpline.
pub fn printed(ctx: PageContext<'_>, page: PageId) -> Result<Option<Html>, Finding> {
    card(ctx, page).map(|card| ctx.render("card", &CardView { card: &card })).transpose()
}

/// The card of a helpline, as seen from here; `None` if the page is no helpline.
pub fn card(ctx: PageContext<'_>, page: PageId) -> Option<Card> {
    drawn(ctx.renderer, page, ctx.lang).map(|card| addressed(ctx, page, card))
}

fn addressed(ctx: PageContext<'_>, page: PageId, card: &Card) -> Card {
    let has_number = card.channels.iter().any(|channel| channel.href.starts_with("tel:"));
    let contact = || ctx.url_to(Route::ContactCard { page, lang: ctx.lang });
    let vcard = (has_number && !ctx.lite).then(contact);
    Card { url: ctx.url_to_page(page), vcard, ..card.clone() }
}

/// A page's help.
pub fn shelf(ctx: PageContext<'_>, page: &Page) -> Result<Vec<Arc<Card>>, Finding> {
    let each =
        nearby::nearby(ctx.site(), page).into_iter().filter_map(|id| ready(ctx, id).transpose());
    each.collect()
}

/// About how many bytes a card comes to on a lite page, from above.
pub fn weight(renderer: &Renderer<'_>, page: PageId, lang: LangId) -> usize {
    let Some(card) = drawn(renderer, page, lang) else { return 0 };
    let words =
        card.title.len() + card.description.len() + card.badge.len() + card.status_note.len();
    let channels = card.channels.iter().map(|c| 60 + c.href.len() + c.text.len() + c.verb.len());
    let lines = card.facts.iter().chain(&card.cautions).map(|line| line.len() + 8);
    200 + renderer.site.page(page).path(lang).len()
        + words
        + channels.sum::<usize>()
        + lines.sum::<usize>()
}

/// The card without addresses, made when first asked for.
fn drawn<'e>(renderer: &'e Renderer<'_>, page: PageId, lang: LangId) -> Option<&'e Card> {
    let stock = &renderer.stock;
    let page = renderer.site.page(page);
    let PageData::Helpline(helpline) = &page.kind else { return None };
    let slot = &stock.slots[stock.place[page.id.index()]? * stock.languages + lang.index()];
    Some(slot.get_or_init(|| draw(renderer, page, helpline, lang)))
}

/// Helplines that always show: those of `emergency` in `fener.yaml`, in that order.
pub fn emergency(ctx: PageContext<'_>) -> Vec<Card> {
    ctx.site().emergency().iter().filter_map(|id| card(ctx, *id)).collect()
}

fn draw(renderer: &Renderer<'_>, page: &Page, helpline: &Helpline, lang: LangId) -> Card {
    let site = renderer.site;
    let localizer = renderer.localizer(lang);
    let (whose, text) = page.answer(lang);
    let borrowed = whose != lang;
    let freshness = site.freshness(helpline);
    Card {
        slug: page.name().to_owned(),
        title: text.title.value.clone(),
        description: text.description.as_ref().map_or_else(String::new, |d| d.value.clone()),
        url: String::new(),
        lang: borrowed.then(|| site.code(whose).to_owned()),
        dir: borrowed.then(|| renderer.localizer(whose).direction().to_owned()),
        emergency: helpline.emergency,
        status: helpline.status.into_str(),
        status_note: match helpline.status {
            Status::Active => String::new(),
            Status::Paused => localizer.message("status-paused"),
            Status::Closed => localizer.message("status-closed"),
        },
        channels: channels(localizer, helpline),
        facts: facts::short_facts(localizer, helpline),
        cautions: facts::cautions(localizer, helpline, page.safety),
        freshness: word(freshness),
        badge: badge(localizer, freshness, helpline.assured.as_ref()),
        assured: helpline
            .assured
            .as_ref()
            .filter(|_| !helpline.emergency)
            .map(|a| localizer.when(a.on)),
        vcard: None,
        printed: Html::default(),
    }
}

fn word(freshness: Freshness) -> &'static str {
    match freshness {
        Freshness::Emergency => "emergency",
        Freshness::Confirmed | Freshness::Ageing => "confirmed",
        Freshness::Stale => "stale",
        Freshness::Expired => "expired",
        Freshness::Printed | Freshness::Unknown => "printed",
    }
}

pub fn badge(localizer: &Localizer<'_>, freshness: Freshness, assured: Option<&Assured>) -> String {
    let day = assured.map_or_else(String::new, |assured| localizer.day(assured.on));
    let message = match freshness {
        Freshness::Emergency => "badge-emergency",
        Freshness::Confirmed | Freshness::Ageing => "badge-confirmed",
        Freshness::Stale => "badge-stale",
        Freshness::Expired => "badge-expired",
        Freshness::Printed => "badge-printed",
        Freshness::Unknown => "badge-unknown",
    };
    localizer.format(message, &[("date", day.into())])
}

/// Channels with something to press; none of a helpline that is closed.
fn channels(localizer: &Localizer<'_>, helpline: &Helpline) -> Vec<view::Channel> {
    if helpline.status == Status::Closed {
        return Vec::new();
    }
    helpline.channels.iter().map(|channel| draw_channel(localizer, channel)).collect()
}

fn draw_channel(localizer: &Localizer<'_>, channel: &Channel) -> view::Channel {
    let (href, text) = match (&channel.reach, channel.kind) {
        (Reach::Number(phone), ChannelKind::Sms) => {
            (format!("sms:{}", phone.value.dial()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Whatsapp) => {
            (format!("https://wa.me/{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Number(phone), _) => {
            (format!("tel:{}", phone.value.dial()), phone.value.to_string())
        }
        (Reach::Url(url), _) => (url.clone(), short_url(url)),
        (Reach::Address(address), _) => (format!("mailto:{address}"), address.clone()),
    };
    view::Channel {
        kind: channel.kind.into_str(),
        external: href.starts_with("http"),
        href,
        text,
        verb: localizer.message(&format!("verb-{}", channel.kind.into_str())),
        cost: channel.cost.map_or_else(String::new, |cost| {
            localizer.message(&format!("cost-{}", cost.into_str()))
        }),
    }
}

/// An address as people say it: without its scheme and last slash.
pub fn short_url(url: &str) -> String {
    let short = url.trim_start_matches("https://").trim_start_matches("http://");
    short.trim_end_matches('/').to_owned()
}
