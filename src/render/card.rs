//! Helpline cards: facts turned into what a reader sees, once a language.

use std::sync::OnceLock;

use crate::model::kind::{
    Answer, Assured, Channel, ChannelKind, Coverage, Helpline, Reach, Status,
};
use crate::model::{Freshness, Kind, LangId, Page, PageId, Route, Safety, Site};
use crate::words::Value;

use super::Edition;
use super::here::Here;
use super::speech::Speech;
use super::view::{self, Card, Labelled};

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

/// The card of a helpline, as seen from here; `None` if the page is no helpline.
pub fn card(here: Here<'_>, page: PageId) -> Option<Card> {
    let stock = &here.edition.stock;
    let page = here.site().page(page);
    let Kind::Helpline(helpline) = &page.kind else { return None };
    let slot = stock.place[page.id.index()]?;
    let made = stock.slots[slot * stock.languages + here.lang.index()]
        .get_or_init(|| draw(here.edition, page, helpline, here.lang));
    let mut card = made.clone();
    card.url = here.to_page(page.id);
    let has_number = helpline.channels.iter().any(|channel| channel.phone().is_some());
    let vcard = Route::ContactCard { page: page.id, lang: here.lang };
    card.vcard = (has_number && !here.lite).then(|| here.to(vcard));
    Some(card)
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
        dir: borrowed.then(|| edition.locale(whose).direction().to_owned()),
        emergency: helpline.emergency,
        status: helpline.status.word(),
        status_note: match helpline.status {
            Status::Active => String::new(),
            Status::Paused => speech.say("status-paused"),
            Status::Closed => speech.say("status-closed"),
        },
        channels: channels(speech, helpline),
        facts: short_facts(speech, helpline),
        cautions: cautions(speech, helpline, page.safety),
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

fn badge(speech: &Speech<'_>, freshness: Freshness, assured: Option<&Assured>) -> String {
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

fn short_facts(speech: &Speech<'_>, helpline: &Helpline) -> Vec<String> {
    let cost = helpline.channels.iter().find_map(|channel| channel.cost);
    let mut facts: Vec<String> = Vec::new();
    facts.extend(cost.map(|cost| speech.say(&format!("cost-{}", cost.word()))));
    facts.push(speech.hours(&helpline.hours));
    facts.push(languages(speech, helpline));
    facts.push(ages(speech, helpline));
    facts.retain(|fact| !fact.is_empty());
    facts
}

fn languages(speech: &Speech<'_>, helpline: &Helpline) -> String {
    let names: Vec<String> =
        helpline.languages.iter().map(|code| speech.language(&code.value)).collect();
    if names.is_empty() { String::new() } else { speech.list(&names) }
}

fn ages(speech: &Speech<'_>, helpline: &Helpline) -> String {
    age_range(speech, helpline.minimum_age, helpline.maximum_age)
}

/// "15 to 29 years", "up to 18 years", or nothing.
pub fn age_range(speech: &Speech<'_>, minimum: Option<u8>, maximum: Option<u8>) -> String {
    let number = |years: u8| Value::Number(i64::from(years));
    match (minimum.filter(|age| *age > 0), maximum) {
        (None, None) => String::new(),
        (None, Some(max)) => speech.with("ages-up-to", &[("max", number(max))]),
        (Some(min), None) => speech.with("ages-from", &[("min", number(min))]),
        (Some(min), Some(max)) => {
            speech.with("ages-between", &[("min", number(min)), ("max", number(max))])
        }
    }
}

/// What a caller should know before calling.
fn cautions(speech: &Speech<'_>, helpline: &Helpline, safety: Safety) -> Vec<String> {
    let mut cautions = Vec::new();
    let voice = helpline.channels.iter().find(|channel| channel.phone().is_some());
    let short = voice.and_then(Channel::phone).is_some_and(crate::model::Phone::is_short);
    if let Some(channel) = voice
        && short
        && !helpline.emergency
    {
        // A 116 number dialled abroad reaches that country's own line.
        let countries: Vec<String> =
            channel.works_from.iter().map(|code| speech.country(code)).collect();
        cautions.push(match countries.as_slice() {
            [] => speech.say("works-here-only-short-code"),
            _ => speech.with("works-only", &[("countries", speech.list(&countries).into())]),
        });
    }
    if !helpline.emergency {
        cautions.push(speech.say(&format!("police-{}", helpline.shares_with_police.word())));
        if helpline.anonymous != Answer::Unknown {
            cautions.push(speech.say(&format!("anonymous-{}", helpline.anonymous.word())));
        }
    }
    if voice.is_some() && safety != Safety::None {
        cautions.push(speech.say("call-log-caution"));
    }
    cautions
}

/// Every fact of a helpline as label and value, for its own page.
pub fn all_facts(here: Here<'_>, helpline: &Helpline) -> Vec<Labelled> {
    let speech = here.speech();
    let unknown = || speech.say("unknown");
    let or_unknown = |value: String| if value.is_empty() { unknown() } else { value };
    let row = |label: &str, value: String| Labelled { label: speech.say(label), value };
    let answer = |answer: Answer| speech.say(answer.word());
    let mut works_from: Vec<&str> =
        helpline.channels.iter().flat_map(|c| c.works_from.iter().map(String::as_str)).collect();
    works_from.dedup();
    let countries: Vec<String> = works_from.iter().map(|code| speech.country(code)).collect();
    let regions = match &helpline.regions {
        Coverage::All => speech.say("everywhere"),
        Coverage::Some(names) => {
            let titles: Vec<String> = names
                .iter()
                .filter_map(|name| here.site().find(crate::model::Noun::Region, &name.value))
                .map(|id| here.site().page(id).text(here.lang).title.value.clone())
                .collect();
            speech.list(&titles)
        }
    };
    let cost = helpline.channels.iter().find_map(|channel| channel.cost);
    let cost = cost.map_or_else(String::new, |cost| speech.say(&format!("cost-{}", cost.word())));
    let mut rows = vec![
        row("fact-status", speech.say(&format!("status-{}", helpline.status.word()))),
        row(
            "fact-hours",
            match helpline.hours {
                crate::model::Hours::Unknown => speech.say("hours-unknown"),
                _ => speech.hours(&helpline.hours),
            },
        ),
        row("fact-languages", or_unknown(languages(speech, helpline))),
        row("fact-ages", or_unknown(ages(speech, helpline))),
        row("fact-cost", or_unknown(cost)),
        row("fact-anonymous", answer(helpline.anonymous)),
        row("fact-interpretation", answer(helpline.interpretation_services)),
        row("fact-police", answer(helpline.shares_with_police)),
        row("fact-regions", regions),
    ];
    if !countries.is_empty() {
        rows.push(row("fact-works-from", speech.list(&countries)));
    }
    let assured = badge(speech, freshness(here.site(), helpline), helpline.assured.as_ref());
    let source = helpline.assured.as_ref().and_then(|assured| assured.source.as_deref());
    rows.push(row(
        "fact-assured",
        match source {
            Some(source) => format!("{assured} ({source})"),
            None => assured,
        },
    ));
    rows
}
