//! The coming visits of all stops as a calendar (iCalendar, RFC 5545).

use crate::model::{Clock, Date, LangId, PageData, PageKind, Route};
use crate::render::renderer::Renderer;

use super::contact_card::line;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    if renderer.site.pages_of(PageKind::Stop).next().is_some() {
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
        for visit in stop.coming(site.date) {
            out.push_str("BEGIN:VEVENT\r\n");
            line(&mut out, "UID", &format!("{}-{}@fener", page.name(), visit.on));
            line(&mut out, "DTSTAMP", &format!("{}T000000Z", compact(site.date)));
            match (visit.from, visit.to) {
                (Some(from), to) => {
                    line(&mut out, "DTSTART", &moment(visit.on, from));
                    if let Some(to) = to {
                        line(&mut out, "DTEND", &moment(visit.on, to));
                    }
                }
                (None, _) => line(&mut out, "DTSTART;VALUE=DATE", &compact(visit.on)),
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

/// A time in the zone of the stop ("floating" in RFC 5545).
fn moment(date: Date, clock: Clock) -> String {
    format!("{}T{:02}{:02}00", compact(date), clock.hour % 24, clock.minute)
}
