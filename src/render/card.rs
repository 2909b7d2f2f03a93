//! Helpline cards: facts turned into what a reader sees, once a language.

use std::sync::{Arc, OnceLock};

use serde::Serialize;

use crate::finding::Finding;
use crate::model::kind::{Assured, Channel, ChannelKind, Helpline, Reach, Status};
use crate::model::{Freshness, Kind, LangId, Page, PageId, Route, Site};

use super::Edition;
use super::facts;
use super::here::Here;
use super::speech::Speech;
use super::theme::{Data, data, html};
use super::view::{self, Card};

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
                Kind::Helpline(_) => {
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

/// A card as templates take it, with how it looks as `printed`.
#[derive(Clone)]
pub struct ReadyCard {
    pub data: Data,
    pub printed: Arc<str>,
}

/// What the card templates are rendered with.
#[derive(Serialize)]
struct CardView<'a> {
    card: &'a Card,
}

#[derive(Serialize)]
struct PrintedCard<'a> {
    #[serde(flatten)]
    card: &'a Card,
    printed: &'a Data,
}

/// The card of a helpline as seen from here, printed; `None` if the page is no helpline.
pub fn ready(here: Here<'_>, page: PageId) -> Result<Option<ReadyCard>, Finding> {
    let print = |card: Card| {
        let template = if here.lite { "card-twin.html" } else { "card.html" };
        let view = CardView { card: &card };
        let printed = here.edition.theme.piece(template, &here.speech().data, &view)?;
        let data = data(&PrintedCard { card: &card, printed: &html(&printed) });
        Ok(ReadyCard { data, printed: printed.into() })
    };
    let Some(card) = drawn(here.edition, page, here.lang) else { return Ok(None) };
    let draw = || print(addressed(here, page, card));
    let ready =
        if here.has_within(page) { draw() } else { here.edition.cards.from(here, page, draw) };
    ready.map(Some)
}

/// The card of a helpline, as seen from here; `None` if the page is no helpline.
pub fn card(here: Here<'_>, page: PageId) -> Option<Card> {
    drawn(here.edition, page, here.lang).map(|card| addressed(here, page, card))
}

fn addressed(here: Here<'_>, page: PageId, card: &Card) -> Card {
    let mut card = card.clone();
    card.url = here.to_page(page);
    let has_number = card.channels.iter().any(|channel| channel.href.starts_with("tel:"));
    let vcard = Route::ContactCard { page, lang: here.lang };
    card.vcard = (has_number && !here.lite).then(|| here.to(vcard));
    card
}

/// A page's help, ready made for templates.
pub fn shelf(here: Here<'_>, page: &Page) -> Result<Vec<Data>, Finding> {
    let each = help(here.site(), page).into_iter().filter_map(|id| ready(here, id).transpose());
    each.map(|card| card.map(|card| card.data)).collect()
}

/// About how many bytes a card comes to on a twin, from above.
pub fn weight(edition: &Edition<'_>, page: PageId, lang: LangId) -> usize {
    let Some(card) = drawn(edition, page, lang) else { return 0 };
    let words =
        card.title.len() + card.description.len() + card.badge.len() + card.status_note.len();
    let channels = card.channels.iter().map(|c| 60 + c.href.len() + c.text.len() + c.verb.len());
    let lines = card.facts.iter().chain(&card.cautions).map(|line| line.len() + 8);
    200 + edition.site.page(page).path(lang).len()
        + words
        + channels.sum::<usize>()
        + lines.sum::<usize>()
}

/// The card without addresses, made when first asked for.
fn drawn<'e>(edition: &'e Edition<'_>, page: PageId, lang: LangId) -> Option<&'e Card> {
    let stock = &edition.stock;
    let page = edition.site.page(page);
    let Kind::Helpline(helpline) = &page.kind else { return None };
    let slot = &stock.slots[stock.place[page.id.index()]? * stock.languages + lang.index()];
    Some(slot.get_or_init(|| draw(edition, page, helpline, lang)))
}

/// The helplines that a page offers besides the emergency numbers, the nearest first: those that it
/// names, then the country's own, three in all.
pub fn help(site: &Site, page: &Page) -> Vec<PageId> {
    let (named, region) = match &page.kind {
        Kind::Guide(guide) => (guide.helplines.as_slice(), None),
        Kind::Region(region) => (region.helplines.as_slice(), Some(page.name())),
        Kind::Poster(poster) => {
            (poster.helplines.as_slice(), poster.region.as_ref().map(|name| name.value.as_str()))
        }
        Kind::Stop(stop) => ([].as_slice(), Some(stop.region.value.as_str())),
        Kind::Home | Kind::Story(_) => ([].as_slice(), None),
        Kind::Section(_)
        | Kind::Page
        | Kind::Helpline(_)
        | Kind::Organisation(_)
        | Kind::Project(_)
        | Kind::News(_)
        | Kind::Resource(_)
        | Kind::Topic => return Vec::new(),
    };
    let named =
        named.iter().filter_map(|name| site.find(crate::model::Noun::Helpline, &name.value));
    let mut help: Vec<PageId> = Vec::new();
    for id in named {
        if !help.contains(&id) {
            help.push(id);
        }
    }
    for id in site.helplines() {
        if help.len() >= 3 {
            break;
        }
        let Kind::Helpline(helpline) = &site.page(*id).kind else { continue };
        let near = region.is_none_or(|region| helpline.serves(region));
        if helpline.is_active() && !helpline.emergency && near && !help.contains(id) {
            help.push(*id);
        }
    }
    help
}

/// Helplines for somebody in a region: active ones out of those named, then the country's own; the
/// emergency numbers where nothing else is left.
pub fn nearest(site: &Site, named: &[&str], region: Option<&str>) -> Vec<PageId> {
    let active = |id: &PageId| match &site.page(*id).kind {
        Kind::Helpline(helpline) => helpline.is_active(),
        _ => false,
    };
    let named = named.iter().filter_map(|name| site.find(crate::model::Noun::Helpline, name));
    let mut help: Vec<PageId> = named.filter(active).collect();
    for id in site.helplines().iter().filter(|id| active(id)) {
        let Kind::Helpline(helpline) = &site.page(*id).kind else { continue };
        let near = region.is_none_or(|region| helpline.serves(region));
        if help.len() < 3 && !helpline.emergency && near && !help.contains(id) {
            help.push(*id);
        }
    }
    if help.is_empty() {
        help.extend(site.emergency());
    }
    help
}

/// Helplines that always show: those of `emergency` in `fener.yaml`, in that order.
pub fn emergency(here: Here<'_>) -> Vec<Card> {
    here.site().emergency().iter().filter_map(|id| card(here, *id)).collect()
}

fn draw(edition: &Edition<'_>, page: &Page, helpline: &Helpline, lang: LangId) -> Card {
    let site = edition.site;
    let speech = edition.speech(lang);
    let (whose, text) = page.answer(lang);
    let borrowed = whose != lang;
    let freshness = freshness(site, helpline);
    Card {
        slug: page.name().to_owned(),
        title: text.title.value.clone(),
        description: text.description.as_ref().map_or_else(String::new, |d| d.value.clone()),
        url: String::new(),
        lang: borrowed.then(|| site.code(whose).to_owned()),
        dir: borrowed.then(|| edition.speech(whose).direction().to_owned()),
        emergency: helpline.emergency,
        status: helpline.status.word(),
        status_note: match helpline.status {
            Status::Active => String::new(),
            Status::Paused => speech.say("status-paused"),
            Status::Closed => speech.say("status-closed"),
        },
        channels: channels(speech, helpline),
        facts: facts::short_facts(speech, helpline),
        cautions: facts::cautions(speech, helpline, page.safety),
        freshness: word(freshness),
        badge: badge(speech, freshness, helpline.assured.as_ref()),
        assured: helpline
            .assured
            .as_ref()
            .filter(|_| !helpline.emergency)
            .map(|a| speech.when(a.on)),
        vcard: None,
    }
}

pub fn freshness(site: &Site, helpline: &Helpline) -> Freshness {
    let limits = site.campaign.freshness;
    Freshness::of(helpline.emergency, helpline.assured.as_ref(), limits, site.date)
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

pub fn badge(speech: &Speech<'_>, freshness: Freshness, assured: Option<&Assured>) -> String {
    let day = assured.map_or_else(String::new, |assured| speech.day(assured.on));
    let message = match freshness {
        Freshness::Emergency => "badge-emergency",
        Freshness::Confirmed | Freshness::Ageing => "badge-confirmed",
        Freshness::Stale => "badge-stale",
        Freshness::Expired => "badge-expired",
        Freshness::Printed => "badge-printed",
        Freshness::Unknown => "badge-unknown",
    };
    speech.with(message, &[("date", day.into())])
}

/// Channels with something to press; none of a helpline that is closed.
fn channels(speech: &Speech<'_>, helpline: &Helpline) -> Vec<view::Channel> {
    if helpline.status == Status::Closed {
        return Vec::new();
    }
    helpline.channels.iter().map(|channel| draw_channel(speech, channel)).collect()
}

fn draw_channel(speech: &Speech<'_>, channel: &Channel) -> view::Channel {
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
        kind: channel.kind.word(),
        external: href.starts_with("http"),
        href,
        text,
        verb: speech.say(&format!("verb-{}", channel.kind.word())),
        cost: channel
            .cost
            .map_or_else(String::new, |cost| speech.say(&format!("cost-{}", cost.word()))),
    }
}

/// An address as people say it: without its scheme and last slash.
pub fn short_url(url: &str) -> String {
    let short = url.trim_start_matches("https://").trim_start_matches("http://");
    short.trim_end_matches('/').to_owned()
}
