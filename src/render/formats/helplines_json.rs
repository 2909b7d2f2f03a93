//! `/helplines.json`: all helplines as services of Open Referral HSDS 3.

use serde_json::{Value, json};

use crate::model::kind::{Answer, Channel, Coverage, Helpline, Reach, Status};
use crate::model::{Hours, LangId, Page, PageData, PageKind, Route};
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
        Reach::Web(web) => web.link(),
        _ => None,
    });
    let email = channels.iter().find_map(|channel| match &channel.reach {
        Reach::Address(address) => Some(address.as_str()),
        _ => None,
    });
    let languages: Vec<Value> =
        helpline.languages.iter().map(|code| json!({ "code": code.value })).collect();
    let areas: Vec<Value> = match &helpline.regions {
        Coverage::All => vec![json!({ "name": site.campaign.country, "extent_type": "country" })],
        Coverage::Unknown => Vec::new(),
        Coverage::Some(names) => names.iter().map(|name| json!({ "name": name.value })).collect(),
    };
    let assured = helpline.assured.as_ref();
    json!({
        "id": page.name(),
        "name": first.title.value,
        "names": names,
        "description": first.description.as_ref().map(|description| &description.value),
        "descriptions": descriptions,
        "status": match site.shown_status(helpline) {
            Status::Active => Some("active"),
            Status::Paused => Some("temporarily closed"),
            Status::Closed => Some("defunct"),
            Status::Unknown => None,
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
            assured.published_by.as_ref()?.text(&site.campaign.languages, LangId::FIRST)
        }),
        "may_be_printed": helpline.freshness.may_print(),
        "phones": channels.iter().filter_map(phone).collect::<Vec<_>>(),
        "schedules": match &helpline.hours {
            Hours::Unknown => Vec::new(),
            Hours::Always => vec![json!({ "opening_hours": "24/7", "timezone": helpline.timezone })],
            Hours::Rules { written, .. } => {
                vec![json!({ "opening_hours": written, "timezone": helpline.timezone })]
            }
            Hours::Other(written) => {
                vec![json!({ "opening_hours": written.value, "timezone": helpline.timezone })]
            }
        },
        "languages": languages,
        "service_areas": areas,
    })
}

fn answer(answer: Answer) -> &'static str {
    answer.into_str()
}

fn phone(channel: &Channel) -> Option<Value> {
    let number = channel.phone()?;
    let kind = match channel.kind {
        kind if kind.is_message() => kind.into_str(),
        _ => "voice",
    };
    Some(json!({
        "number": number.dial(),
        "type": kind,
        "works_from": channel.works_from,
        "cost": channel.cost.map(|cost| cost.into_str()),
    }))
}
