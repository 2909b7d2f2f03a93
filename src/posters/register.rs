//! The register as it is after a build, and how it is written down.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::finding::Location;
use crate::model::kind::Poster;
use crate::model::register::{Batch, Entry, Paper, Register, order};
use crate::model::{Page, PageData, PageKind, Route, Site};

use super::numbers;

/// What stands above the entries.
const HEAD: &str = "\
# Every poster code that was ever built, and what its paper says. Made by `fener build`: commit this
# file, and do not edit it. A code in here keeps its page for ever.
";

/// The register after this build: nothing is forgotten, and printed batches stay as they were.
pub fn updated(site: &Site) -> Register {
    let mut entries: BTreeMap<_, Entry> =
        site.register.entries.iter().map(|entry| (order(&entry.code), entry.clone())).collect();
    for page in site.pages_of(PageKind::Poster) {
        let PageData::Poster(poster) = &page.kind else { continue };
        let code = &poster.code.value;
        let before = entries.remove(&order(code));
        entries.insert(order(code), entry(site, page, poster, before));
    }
    Register { entries: entries.into_values().collect() }
}

fn entry(site: &Site, page: &Page, poster: &Poster, before: Option<Entry>) -> Entry {
    let paper = paper(site, page, poster);
    let said =
        page.own_texts().map(|(lang, text)| (site.code(lang).to_owned(), text.title.value.clone()));
    let (since, mut printed) = match before {
        Some(Entry { since, printed, .. }) => (since, printed),
        None => (site.date, Vec::new()),
    };
    if let Some(batch) = &poster.printed {
        match printed.iter_mut().find(|known| known.on == batch.on) {
            Some(known) => known.copies = batch.copies,
            None => {
                let (on, copies) = (batch.on, batch.copies);
                printed.push(Batch { on, copies, paper: paper.clone() });
            }
        }
        printed.sort_by_key(|batch| batch.on);
    }
    Entry {
        code: poster.code.value.clone(),
        location: Location::file("posters.lock"),
        poster: page.folder.clone(),
        since,
        paper,
        said: said.collect(),
        printed,
    }
}

/// What the paper of a poster would say if it were printed today.
pub fn paper(site: &Site, page: &Page, poster: &Poster) -> Paper {
    let numbers = numbers::poster_numbers(site, poster)
        .into_iter()
        .map(|number| (site.page(number.page).name().to_owned(), number.phone.dial().to_owned()));
    Paper {
        place: poster.place.clone(),
        region: poster.region.as_ref().map(|region| region.value.clone()),
        address: Route::Landing { page: page.id }.absolute(site),
        leads_to: poster.leads_to.value.clone(),
        numbers: numbers.collect(),
    }
}

/// The register as a file: sorted, one fact a line, the same for the same register.
pub fn to_text(register: &Register) -> String {
    let mut out = String::from(HEAD);
    out.push_str("posters:\n");
    for entry in &register.entries {
        let _ = writeln!(out, "  - code: {}", quoted(&entry.code));
        let _ = writeln!(out, "    poster: {}", quoted(&entry.poster));
        let _ = writeln!(out, "    since: {}", entry.since);
        put_map(&mut out, 4, "said", &entry.said);
        put_paper(&mut out, 4, &entry.paper);
        if !entry.printed.is_empty() {
            out.push_str("    printed:\n");
        }
        for batch in &entry.printed {
            let _ = writeln!(out, "      - on: {}\n        copies: {}", batch.on, batch.copies);
            put_paper(&mut out, 8, &batch.paper);
        }
    }
    out
}

fn put_paper(out: &mut String, indent: usize, paper: &Paper) {
    let Paper { place, region, address, leads_to, numbers } = paper;
    let pairs = [
        ("place", Some(place)),
        ("region", region.as_ref()),
        ("address", address.as_ref()),
        ("leads_to", Some(leads_to)),
    ];
    for (key, value) in pairs {
        if let Some(value) = value {
            let _ = writeln!(out, "{:indent$}{key}: {}", "", quoted(value));
        }
    }
    put_map(out, indent, "numbers", numbers);
}

fn put_map(out: &mut String, indent: usize, key: &str, map: &BTreeMap<String, String>) {
    if map.is_empty() {
        return;
    }
    let _ = writeln!(out, "{:indent$}{key}:", "");
    for (name, value) in map {
        let _ = writeln!(out, "{:indent$}  {name}: {}", "", quoted(value));
    }
}

/// A YAML double-quoted scalar (YAML 1.2.2, 7.3.1), on one line whatever it holds.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            letter if letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}') => {
                let _ = write!(out, "\\u{:04x}", u32::from(letter));
            }
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Report;
    use crate::read::TextFile;

    #[test]
    fn what_is_written_is_read_again() {
        let paper = Paper {
            place: "stacioni \"i vjetër\": \\ 1\n2".into(),
            region: Some("shkoder".into()),
            address: Some("https://example.org/704/".into()),
            leads_to: "guides/job-abroad".into(),
            numbers: [("police".to_owned(), "129".to_owned())].into(),
        };
        let on = "2026-11-22".parse().expect("a date");
        let entry = |code: &str| Entry {
            code: code.into(),
            location: Location::file("posters.lock"),
            poster: "posters/x".into(),
            since: on,
            paper: paper.clone(),
            said: [("sq".to_owned(), "Punë jashtë? Pyet.".to_owned())].into(),
            printed: vec![Batch { on, copies: 40, paper: paper.clone() }],
        };
        let register = Register { entries: vec![entry("704"), entry("1001")] };
        let file = TextFile { path: "posters.lock".into(), text: to_text(&register), hash: 0 };
        let mut report = Report::new();
        let mut again = Register::read(Some(&file), &mut report);
        assert!(report.is_empty(), "{:?}", report.sorted());
        again.entries.iter_mut().for_each(|entry| entry.location = Location::file("posters.lock"));
        assert_eq!(again, register);
        assert_eq!(to_text(&again), file.text);
    }
}
