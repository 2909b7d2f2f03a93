//! The `facts.yaml` of a new page: every key that its kind reads, those that may be left out behind `#`.

use std::fmt::Write;

use crate::model::campaign::country::Country;
use crate::model::{Campaign, Date, LangId, PageKind};
use crate::schema::Document;
use crate::tsv;

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

/// The form of a key as `data/facts-examples.tsv` has it.
fn example(page_kind: PageKind, key: &str, values: &Values<'_>) -> Example {
    let Values { campaign, today, poster_code, .. } = values;
    if key == "timezone" {
        let zone = campaign.timezone().map(str::to_owned);
        let (is_optional, note) = (zone.is_none(), if zone.is_none() { "keep one" } else { "" });
        let zones = || Country::find(&campaign.country).map(|c| c.timezones().collect::<Vec<_>>());
        let value = zone.unwrap_or_else(|| zones().unwrap_or_default().join(" or "));
        return Example { value, note: note.to_owned(), is_optional };
    }
    let of = |kind: &str| {
        let mut rows = tsv::rows::<5>(include_str!("../../../data/facts-examples.tsv"));
        rows.find(|[of, keys, ..]| *of == kind && keys.split(", ").any(|other| other == key))
    };
    let row = of(page_kind.into()).or_else(|| of("all"));
    let [_, _, need, value, note] = row.unwrap_or(["", "", "optional", "…", ""]);
    let fill = |text: &str| {
        text.replace("\\n", "\n")
            .replace("{country}", &campaign.country)
            .replace("{language}", &campaign.languages.get(LangId::FIRST).code)
            .replace("{today}", &today.to_string())
            .replace("{year}", &today.year().to_string())
            .replace("{poster_code}", poster_code)
    };
    Example { value: fill(value), note: fill(note), is_optional: need == "optional" }
}
