//! The `facts.yaml` of a new page: every key that its kind reads, those that may be left out behind `#`.

use std::fmt::Write;

use crate::model::campaign::country::Country;
use crate::model::{Campaign, Date, LangId, PageKind};
use crate::schema::Document;

/// The values that a new page takes from its campaign.
pub struct Values<'c> {
    pub campaign: &'c Campaign,
    pub today: Date,
    /// A poster code that no poster had.
    pub poster_code: String,
    /// The ISO 3166-2 codes that no region has.
    pub region_codes: Vec<String>,
}

/// The form in which one key is written.
struct Example {
    /// YAML without the key's name; more than one line for a list of mappings.
    value: String,
    /// The comment behind it.
    note: String,
    is_optional: bool,
}

/// Returns the text of a new `facts.yaml`.
pub fn text(page_kind: PageKind, values: &Values<'_>) -> String {
    let mut text = String::new();
    let record = Document::Facts(page_kind).record();
    for key in record.keys.iter().filter(|key| key.path.is_empty()).map(|key| key.name) {
        let Example { value, note, is_optional } = example(page_kind, key, values);
        let mark = if is_optional { "# " } else { "" };
        let mut lines = value.split('\n');
        let first = lines.next().unwrap_or_default();
        let space = if first.is_empty() { "" } else { " " };
        let line = format!("{mark}{key}:{space}{first}");
        // Writing to a string cannot fail.
        let _ = match note.as_str() {
            "" => writeln!(text, "{line}"),
            note => writeln!(text, "{line:<38} # {note}"),
        };
        for line in lines {
            let _ = writeln!(text, "{mark}{line}");
        }
    }
    if page_kind == PageKind::Region && !values.region_codes.is_empty() {
        text.push_str("# Codes of ISO 3166-2 that no region has yet; choose this region's own:\n");
        for codes in values.region_codes.chunks(12) {
            let _ = writeln!(text, "#   {}", codes.join(" "));
        }
    }
    text
}

fn example(page_kind: PageKind, key: &str, values: &Values<'_>) -> Example {
    let country = &values.campaign.country;
    let today = values.today;
    let needed = |value, note: &str| Example { value, note: note.to_owned(), is_optional: false };
    let optional = |value, note: &str| Example { value, note: note.to_owned(), is_optional: true };
    let text = str::to_owned;
    match (page_kind, key) {
        (PageKind::Helpline, "status") => {
            needed(text("unknown"), "active once its number is confirmed; paused or closed")
        }
        (_, "channels") => needed(text(CHANNELS), "cost: free, standard or premium"),
        (PageKind::Helpline, "hours") => {
            needed(text("unknown"), "\"24/7\", or as OpenStreetMap writes them: Mo-Fr 08:00-16:00")
        }
        (_, "timezone") => match values.campaign.timezone() {
            Some(zone) => needed(text(zone), ""),
            None => {
                let zones = Country::find(country).map(|c| c.timezones().collect::<Vec<_>>());
                optional(zones.unwrap_or_default().join(" or "), "keep one")
            }
        },
        (_, "languages") => {
            let first = &values.campaign.languages.get(LangId::FIRST).code;
            needed(text("unknown"), &format!("spoken, as BCP 47 codes: [{first}]"))
        }
        (_, "minimum_age" | "maximum_age") => needed(text("unknown"), "years"),
        (_, "anonymous" | "interpretation_services" | "shares_with_police") => {
            needed(text("unknown"), "yes, no or unknown")
        }
        (PageKind::Helpline, "regions") => {
            needed(text("unknown"), "all, or folders under content/regions: [north, south]")
        }
        (_, "emergency") => optional(text("true"), "always shown, never out of date"),
        (_, "assured") => optional(
            format!("{{on: {today}, by: operator, source: \"…\"}}"),
            "or test_call, official_page, print",
        ),
        (PageKind::Region, "code") => needed(text("…"), "ISO 3166-2"),
        (_, "municipalities" | "hotspots") => optional(text("[]"), "names"),
        (_, "help_points") => optional(
            text("\n  - {organisation: …, place: \"…\", phone: \"…\", hours: unknown}"),
            "where people get help in person",
        ),
        (_, "tile") => optional(text("[1, 1]"), "column and row on the map of regions"),
        (_, "for") => optional(text("{minimum_age: 15, maximum_age: 29}"), ""),
        (_, "countries") => needed(format!("[{country}]"), "where the reader is"),
        (_, "helplines") => {
            optional(text("[]"), "folders under content/helplines, the nearest first")
        }
        (_, "updated") => needed(today.to_string(), ""),
        (_, "sources") => optional(
            text("[{source: …, supports: \"…\"}]"),
            "folders under content/sources, and what each says",
        ),
        (PageKind::Source, "publisher" | "date") => needed(text("unknown"), "as the document says"),
        (_, "opened") => optional(text("unknown"), "yes, when a person has opened the address"),
        (PageKind::Poster, "code") => {
            needed(format!("\"{}\"", values.poster_code), "3 to 5 digits, never used before")
        }
        (PageKind::Poster, "place") => needed(text("…"), "where it hangs"),
        (PageKind::Poster, "leads_to") => needed(text("guides/…"), "a page"),
        (_, "size") => optional(text("A4"), ""),
        (_, "sheets") => optional(text("[poster, strips]"), "poster, strips, leaflet, card"),
        (_, "scan_distance_cm") => optional(text("100"), "as far as the sheet allows, if left out"),
        (_, "printed") => {
            optional(format!("{{on: {today}, copies: 100}}"), "what a printer printed")
        }
        (PageKind::Poster, "organisations") => {
            optional(text("[]"), "those that agreed to be named at its foot")
        }
        (PageKind::Stop, "region") => needed(text("…"), "a folder under content/regions"),
        (_, "region") => optional(text("…"), "a folder under content/regions"),
        (_, "example") => optional(text("true"), "these visits are not planned"),
        (_, "visits") => needed(text("[]"), "- {on: 2026-12-05, from: \"10:00\", to: \"15:00\"}"),
        (_, "organisation" | "donor" | "executing_agency" | "publisher") => {
            optional(text("…"), "a folder under content/organisations")
        }
        (_, "partners") => optional(text("[]"), "folders under content/organisations"),
        (_, "coverage" | "regions") => optional(text("[]"), "folders under content/regions"),
        (_, "role") => optional(
            text("partner"),
            "donor, consortium, executing-agency, partner, stakeholder or government",
        ),
        (_, "approved") => {
            optional(text("true"), "it agreed that posters and the home page name it")
        }
        (_, "logo") => optional(text("logo.svg"), "a picture in this folder, if it agreed"),
        (_, "email") => optional(text("name@example.org"), ""),
        (PageKind::Project, "status") => needed(text("unknown"), "current or completed"),
        (PageKind::Project, "from") => needed(text("unknown"), "a day, month or year"),
        (_, "to") => optional(today.to_string(), ""),
        (_, "consent") => needed(
            format!("{{form_ref: \"…\", date: {today}, scope: website, withdraw_by: \"…\"}}"),
            "signed by the teller",
        ),
        (_, "changed_details") => {
            needed(text("false"), "true when names, places and details are changed")
        }
        (_, "date") => needed(text("unknown"), "the day, month or year of the event"),
        (_, "audience") => needed(
            text("[youth]"),
            "youth, parents, teachers, media, employment-offices, police, health",
        ),
        (_, "year") => optional(today.year().to_string(), ""),
        (_, "file") => optional(text("…"), "a file in this folder"),
        (_, "topics") => optional(text("[]"), "folders under content/topics"),
        (_, "order") => optional(text("1"), "its place in lists: the lowest first"),
        (_, "pinned") => optional(text("true"), "before all others in lists"),
        (_, "url") => optional(text("https://…"), ""),
        _ => optional(text("…"), ""),
    }
}

/// A number that cannot be published, and the other kinds of channels.
const CHANNELS: &str = "\n  - {type: voice, number: \"…\", works_from: unknown, cost: unknown}\n  \
    # - {type: whatsapp, number: \"+…\"}                 # or sms, viber, signal\n  \
    # - {type: telegram, account: …}                   # or messenger, instagram\n  \
    # - {type: chat, url: \"https://…\", opened: unknown} # or web; opened: yes, when a person has opened it\n  \
    # - {type: email, address: \"…@…\"}";
