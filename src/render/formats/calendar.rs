//! The coming visits of all stops as a calendar (iCalendar, RFC 5545), without those that are only examples.

use crate::model::kind::Visit;
use crate::model::{Clock, Date, LangId, Page, PageData, PageKind, Route};
use crate::render::renderer::Renderer;

use super::contact_card::line;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    // RFC 5545, 3.6: a calendar has at least one component.
    let has_visit = |page: &Page| match &page.kind {
        PageData::Stop(stop) => stop.planned(renderer.site.date).next().is_some(),
        _ => false,
    };
    if renderer.site.pages_of(PageKind::Stop).any(has_visit) {
        let languages = renderer.site.campaign.languages.ids();
        routes.extend(languages.map(|lang| Route::Calendar { lang }));
    }
}

pub fn render(renderer: &Renderer, lang: LangId) -> Vec<u8> {
    let site = &renderer.site;
    let mut out = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//fener//stops//EN\r\n");
    for page in site.pages_of(PageKind::Stop) {
        let PageData::Stop(stop) = &page.kind else { continue };
        let region = site.find(PageKind::Region, &stop.region.value);
        for visit in stop.planned(site.date) {
            out.push_str("BEGIN:VEVENT\r\n");
            line(&mut out, "UID", &uid(&page.folder, visit));
            line(&mut out, "DTSTAMP", &format!("{}T000000Z", compact(site.date)));
            match visit.from {
                Some(from) => {
                    line(&mut out, "DTSTART", &moment(visit.on, from));
                    if let Some((day, to)) = visit.end() {
                        line(&mut out, "DTEND", &moment(day, to));
                    }
                }
                None => line(&mut out, "DTSTART;VALUE=DATE", &compact(visit.on)),
            }
            line(&mut out, "SUMMARY", &page.text(lang).title.value);
            if let Some(region) = region {
                line(&mut out, "LOCATION", &site.page(region).text(lang).title.value);
            }
            out.push_str("END:VEVENT\r\n");
        }
    }
    out.push_str("END:VCALENDAR\r\n");
    out.into_bytes()
}

fn compact(date: Date) -> String {
    date.to_string().replace('-', "")
}

/// An identifier of its own for each visit, the same in every build (RFC 5545, 3.8.4.7).
fn uid(folder: &str, visit: &Visit) -> String {
    let time =
        visit.from.map_or_else(String::new, |from| format!("T{:02}{:02}", from.hour, from.minute));
    format!("{}-{}{time}@fener", folder.replace('/', "-"), visit.on)
}

/// A local time without a zone, at the place of the stop. 24:00 is 00:00 of the next day.
fn moment(date: Date, clock: Clock) -> String {
    let day = if clock.hour == 24 { date.next() } else { date };
    format!("{}T{:02}{:02}00", compact(day), clock.hour % 24, clock.minute)
}
