//! Cards of helplines: facts turned into texts and links, once a language.

use std::sync::Arc;

use serde::Serialize;

use crate::finding::Finding;
use crate::i18n::contains_words;
use crate::model::kind::{Channel, ChannelKind, Helpline, Reach, Status};
use crate::model::link::email::mailto;
use crate::model::site::nearby::{countries, nearby, next_helpline};
use crate::model::{Freshness, LangId, ListKind, Page, PageData, PageId, Route, Site, Text};
use crate::render::html::Html;
use crate::render::localizer::Localizer;
use crate::render::page_context::PageContext;
use crate::render::renderer::Renderer;
use crate::render::view::{self, Card, CardFreshness, Instead};

use super::{confirmation, facts, reach};

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
        helpline.is_some_and(|helpline| {
            helpline.channels().iter().any(|channel| channel.works_in_any(countries, home))
        })
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

/// The channels of a card, first those that work in one of these countries. What holds for all of them is said once, on the card;
/// that a number does not work there stands beside it.
fn channels(
    localizer: &Localizer,
    helpline: &Helpline,
    countries: &[String],
    home: &str,
) -> Vec<view::Channel> {
    let common = (helpline.cost(), reach::common_reach(localizer, helpline, home));
    let differ = reach::common_countries(helpline).is_none();
    let is_said = helpline.emergency || common.1.is_some();
    let mut channels: Vec<&Channel> = helpline.channels().iter().collect();
    channels.sort_by_key(|channel| !channel.works_in_any(countries, home));
    let views = channels.into_iter().map(|channel| {
        let cost = channel.cost.filter(|_| common.0.is_none());
        let named = || reach::named_reach(localizer, channel).filter(|_| differ);
        let reach = match channel.works_in_any(countries, home) {
            true if is_said => String::new(),
            true => reach::reach(localizer, channel, home).or_else(named).unwrap_or_default(),
            false => reach::reach_elsewhere(localizer, channel, home),
        };
        view::Channel {
            cost: cost.map_or_else(String::new, |cost| facts::cost(localizer, cost)),
            reach,
            ..channel_view(localizer, channel)
        }
    });
    views.collect()
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

/// The sentences on what a channel shows of the reader, to the helpline and to others who use the phone.
fn revealed(localizer: &Localizer, kind: ChannelKind) -> String {
    let names: &[&str] = match kind {
        ChannelKind::Voice | ChannelKind::Web | ChannelKind::Chat => &[],
        ChannelKind::Sms => &["reveals-number", "share-note"],
        ChannelKind::Whatsapp | ChannelKind::Viber => {
            &["reveals-number", "reveals-account", "share-note"]
        }
        // They show a number only to those whom the reader allows to see it.
        ChannelKind::Telegram
        | ChannelKind::Signal
        | ChannelKind::Messenger
        | ChannelKind::Instagram => &["reveals-account", "share-note"],
        ChannelKind::Email => &["reveals-address"],
    };
    names.iter().map(|name| localizer.message(name)).collect::<Vec<_>>().join(" ")
}

/// A channel without its price and reach. The links to apps are those that their makers document: <https://faq.whatsapp.com/5913398998672934>,
/// <https://developers.viber.com/docs/tools/deep-links/>, <https://core.telegram.org/api/links>, `signal.me/#p/`,
/// <https://m.me/> and <https://ig.me/m/>.
fn channel_view(localizer: &Localizer, channel: &Channel) -> view::Channel {
    let (href, text) = match (&channel.reach, channel.kind) {
        (Reach::Number(phone), ChannelKind::Sms) => {
            (format!("sms:{}", phone.value.dial()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Whatsapp) => {
            (format!("https://wa.me/{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Viber) => {
            let number = phone.value.digits();
            (format!("viber://chat?number=%2B{number}"), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Telegram) => {
            (format!("https://t.me/+{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Signal) => {
            (format!("https://signal.me/#p/+{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Account(name), kind) => {
            let base = match kind {
                ChannelKind::Messenger => "https://m.me/",
                ChannelKind::Instagram => "https://ig.me/m/",
                _ => "https://t.me/",
            };
            (format!("{base}{name}"), name.clone())
        }
        (Reach::Number(phone), _) => {
            (format!("tel:{}", phone.value.dial()), phone.value.to_string())
        }
        (Reach::Web(web), _) => (web.link().unwrap_or_default().to_owned(), web.text().to_owned()),
        (Reach::Address(address), _) => (mailto(address), address.clone()),
    };
    let is_unopened = href.is_empty();
    view::Channel {
        kind: channel.kind,
        external: href.starts_with("http"),
        href,
        text,
        verb: match (is_unopened, channel.kind.app()) {
            (true, _) => String::new(),
            (false, Some(app)) => app.to_owned(),
            (false, None) => localizer.message(&format!("verb-{}", channel.kind.into_str())),
        },
        caution: match is_unopened {
            true => localizer.message("address-unopened"),
            false => revealed(localizer, channel.kind),
        },
        cost: String::new(),
        reach: String::new(),
    }
}
