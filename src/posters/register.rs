//! The register as it is after a build.

use std::collections::BTreeMap;

use crate::file_names;
use crate::finding::Location;
use crate::model::kind::Poster;
use crate::model::register::{Batch, Entry, Paper, Register, code_order};
use crate::model::{Page, Route, Site};

use super::numbers::poster_numbers;

/// Returns the register after a build of this site. No entry is ever removed, and printed batches stay as they were.
pub fn updated(site: &Site) -> Register {
    let mut entries: BTreeMap<String, Entry> =
        site.register.entries.iter().map(|entry| (entry.code.clone(), entry.clone())).collect();
    for (page, poster) in site.poster_pages() {
        let code = &poster.code.value;
        let previous = entries.remove(code);
        entries.insert(code.clone(), entry(site, page, poster, previous));
    }
    let mut entries: Vec<Entry> = entries.into_values().collect();
    entries.sort_by(|a, b| code_order(&a.code).cmp(&code_order(&b.code)));
    Register { entries }
}

fn entry(site: &Site, page: &Page, poster: &Poster, previous: Option<Entry>) -> Entry {
    let paper = paper(site, page, poster);
    let headlines =
        page.own_texts().map(|(lang, text)| (site.code(lang).to_owned(), text.title.value.clone()));
    let (since, mut printed) = match previous {
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
        location: Location::file(file_names::REGISTER),
        poster: page.folder.clone(),
        since,
        paper,
        headlines: headlines.collect(),
        printed,
    }
}

/// Returns what the paper of a poster would say if it were printed today.
fn paper(site: &Site, page: &Page, poster: &Poster) -> Paper {
    let numbers = poster_numbers(site, poster)
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
