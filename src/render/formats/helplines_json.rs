//! `/helplines.json`: all helplines as services of Open Referral HSDS 3 (<https://docs.openreferral.org/en/v3.0.1/>).
//!
//! Unknown values are left out. Members that the standard does not have (`names`, `anonymous`, `works_from`…) stand beside
//! its own, which it allows.

use serde_json::{Value, json};
use xxhash_rust::xxh3::xxh3_128;

use crate::model::kind::{Answer, Channel, Coverage, Helpline, Reach, Status};
use crate::model::link::url;
use crate::model::{Date, Hours, LangId, Page, PageData, PageKind, Route};
use crate::render::renderer::Renderer;

pub fn routes(_: &Renderer, routes: &mut Vec<Route>) {
    routes.push(Route::HelplinesJson);
}

pub fn render(renderer: &Renderer) -> Vec<u8> {
    let helplines =
        renderer.site.pages_of(PageKind::Helpline).filter_map(|page| match &page.kind {
            PageData::Helpline(helpline) => Some(service(renderer, page, helpline)),
            _ => None,
        });
    let helplines: Vec<Value> = helplines.collect();
    let whole = json!({ "date": renderer.site.date.to_string(), "services": helplines });
    let whole = known(whole).unwrap_or_default();
    let mut bytes = serde_json::to_vec_pretty(&whole).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

fn service(renderer: &Renderer, page: &Page, helpline: &Helpline) -> Value {
    let site = &renderer.site;
    let mut names = serde_json::Map::new();
    let mut descriptions = serde_json::Map::new();
    for (lang, text) in page.own_texts() {
        names.insert(site.code(lang).into(), text.title.value.as_str().into());
        if let Some(description) = &text.description {
            descriptions.insert(site.code(lang).into(), description.value.as_str().into());
        }
    }
    let first = page.text(LangId::FIRST);
    // A number that needs a caution is left out: this file cannot show one beside it.
    let channels = match helpline.status {
        Status::Active | Status::Paused | Status::Unknown => helpline.contact.without_caution(),
        Status::Closed => &[],
    };
    let web = channels.iter().find_map(|channel| match &channel.reach {
        Reach::Web(web) => web.link().and_then(url::encoded),
        _ => None,
    });
    let email = channels.iter().find_map(|channel| match &channel.reach {
        Reach::Address(address) if address.is_ascii() => Some(address.as_str()),
        _ => None,
    });
    let ids = Ids {
        base: format!("{} {}", site.campaign.base_url.as_deref().unwrap_or(""), page.folder),
    };
    let languages = helpline.languages.iter();
    let languages = languages.map(|code| json!({ "id": ids.of(&code.value), "code": code.value }));
    let area = |name: &str| json!({ "id": ids.of(name), "name": name });
    let areas: Vec<Value> = match &helpline.regions {
        Coverage::All => {
            let mut country = area(&site.campaign.country);
            country["extent_type"] = "country".into();
            vec![country]
        }
        Coverage::Unknown => Vec::new(),
        Coverage::Some(names) => names.iter().map(|name| area(&name.value)).collect(),
    };
    let assured = helpline.assured.as_ref();
    json!({
        "id": ids.of("service"),
        "name": first.title.value,
        "names": names,
        "description": first.description.as_ref().map(|description| &description.value),
        "descriptions": descriptions,
        "status": match site.shown_status(helpline) {
            Status::Active => "active",
            Status::Paused => "temporarily closed",
            Status::Closed => "defunct",
            // HSDS requires a status. Programs leave out inactive services, which must not happen to emergency numbers; another
            // service of which nothing is known must not be taken for one that answers.
            Status::Unknown if helpline.emergency => "active",
            Status::Unknown => "inactive",
        },
        "url": web,
        "email": email,
        "minimum_age": helpline.minimum_age,
        "maximum_age": helpline.maximum_age,
        "interpretation_services": answer(helpline.interpretation_services),
        "anonymous": answer(helpline.anonymous),
        "shares_with_police": answer(helpline.shares_with_police),
        "emergency": helpline.emergency,
        "assured_date": assured.and_then(|assured| assured.on.first_day().map(|_| assured.on.to_string())),
        "assured_by": assured.map(|assured| assured.by.into_str()),
        "published_by": assured.and_then(|assured| {
            let (_, name) = site.campaign.in_chain(&assured.published_by, LangId::FIRST)?;
            Some(&name.value)
        }),
        "may_be_printed": helpline.freshness.may_print(),
        "phones": channels.iter().filter_map(|channel| phone(channel, &ids)).collect::<Vec<_>>(),
        "schedules": schedules(helpline, site.date, &ids),
        "languages": languages.collect::<Vec<_>>(),
        "service_areas": areas,
    })
}

/// The identifiers of one helpline and of its parts.
struct Ids {
    base: String,
}

impl Ids {
    /// A UUID of version 8 (RFC 9562, 5.8), the same in every build.
    fn of(&self, part: &str) -> String {
        let hash = xxh3_128(format!("{} {part}", self.base).as_bytes());
        let versioned = hash & !(0xF << 76) & !(0x3 << 62) | 0x8 << 76 | 0x2 << 62;
        let digits = format!("{versioned:032x}");
        let groups = [0..8, 8..12, 12..16, 16..20, 20..32].map(|group| digits[group].to_owned());
        groups.join("-")
    }
}

/// The opening hours: a schedule for each range of weekdays, or one that describes them.
fn schedules(helpline: &Helpline, date: Date, ids: &Ids) -> Vec<Value> {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let written = match &helpline.hours {
        Hours::Unknown => return Vec::new(),
        Hours::Always => "24/7",
        Hours::Rules { written, .. } => written,
        Hours::Other(written) => &written.value,
    };
    let schedule = |number: usize| {
        json!({
            "id": ids.of(&format!("schedule {number}")),
            "service_id": ids.of("service"),
            "description": written,
            // HSDS has the offset from UTC in hours as a number, which changes with the season.
            "timezone": helpline.timezone.as_ref().and_then(|zone| date.utc_offset(zone)),
            "notes": helpline.timezone,
        })
    };
    let spans = helpline.hours.weekly();
    if spans.is_empty() {
        return vec![schedule(0)];
    }
    let weekly = spans.iter().enumerate().map(|(number, span)| {
        let days = usize::from(span.last + 7 - span.first) % 7 + 1;
        let first = usize::from(span.first) + 6;
        let days: Vec<&str> = (first..first + days).map(|day| DAYS[day % 7]).collect();
        let mut weekly = schedule(number);
        weekly["freq"] = "WEEKLY".into();
        weekly["wkst"] = "MO".into();
        weekly["byday"] = days.join(",").into();
        weekly["opens_at"] = span.from.as_str().into();
        weekly["closes_at"] = span.to.as_str().into();
        weekly
    });
    weekly.collect()
}

/// A value without members that are unknown or empty; `None` if nothing is left.
fn known(value: Value) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::Array(values) => {
            let values: Vec<Value> = values.into_iter().filter_map(known).collect();
            (!values.is_empty()).then_some(Value::Array(values))
        }
        Value::Object(members) => {
            let members = members.into_iter().filter_map(|(key, value)| Some((key, known(value)?)));
            let members: serde_json::Map<_, _> = members.collect();
            (!members.is_empty()).then_some(Value::Object(members))
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => Some(value),
    }
}

fn answer(answer: Answer) -> Option<&'static str> {
    match answer {
        Answer::Yes | Answer::No => Some(answer.into_str()),
        Answer::Unknown => None,
    }
}

fn phone(channel: &Channel, ids: &Ids) -> Option<Value> {
    let number = channel.phone()?;
    let kind = match channel.kind {
        kind if kind.is_message() => kind.into_str(),
        _ => "voice",
    };
    Some(json!({
        "id": ids.of(&format!("{kind} {}", number.dial())),
        "service_id": ids.of("service"),
        "number": number.dial(),
        "type": kind,
        "works_from": channel.works_from,
        "cost": channel.cost.map(|cost| cost.into_str()),
    }))
}
