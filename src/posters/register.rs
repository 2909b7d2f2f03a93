//! The register as it is after a build.

use std::collections::BTreeMap;

use crate::file_names;
use crate::finding::Location;
use crate::model::kind::Poster;
use crate::model::register::{Entry, Paper, Register, code_order};
use crate::model::typed_number::CallLanguages;
use crate::model::typed_number::is_phone_number;
use crate::model::{Page, PageData, PageId, Phone, Route, Site};

use super::numbers::{poster_numbers, typed_numbers};
use super::paper_of_day::add_named;

/// Returns a register after a build of this site. No entry is ever removed, and printed batches stay as they were.
pub fn updated(site: &Site, register: &Register) -> Register {
    let mut entries: BTreeMap<String, Entry> =
        register.entries.iter().map(|entry| (entry.code.clone(), entry.clone())).collect();
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
    let (since, changed, printed) = match previous {
        Some(Entry { since, changed, printed, paper: previous, .. }) => {
            let is_same = previous.states_the_same(&paper);
            (since, if is_same { changed } else { Some(site.date) }, printed)
        }
        None => (site.date, None, Vec::new()),
    };
    let mut entry = Entry {
        code: poster.code.value.clone(),
        location: Location::file(file_names::REGISTER),
        poster: page.folder.clone(),
        since,
        changed,
        paper,
        headlines: headlines.collect(),
        printed,
    };
    add_named(site, (page, poster), &mut entry);
    entry
}

/// Returns what the paper of a poster would say if it were printed today.
fn paper(site: &Site, page: &Page, poster: &Poster) -> Paper {
    let (mut numbers, mut typed) = (BTreeMap::<String, Vec<String>>::new(), Vec::new());
    let mut add = |helpline: PageId, dial: &str| {
        let dials = numbers.entry(site.page(helpline).name().to_owned()).or_default();
        if !dials.iter().any(|known| known == dial) {
            dials.push(dial.to_owned());
        }
    };
    for number in poster_numbers(site, poster) {
        add(number.page, number.phone.dial());
    }
    let languages = CallLanguages::of_campaign(&site.campaign.languages);
    for number in typed_numbers(site, page, poster) {
        match site.helpline_typed(&number, languages) {
            Some(helpline) => add(helpline.id, dial(helpline, &number.digits)),
            None if is_phone_number(&number, &site.campaign.country, languages) => {
                typed.push(number.digits.to_string());
            }
            None => {}
        }
    }
    typed.sort();
    typed.dedup();
    Paper {
        place: poster.place.clone(),
        region: poster.region.as_ref().map(|region| region.value.clone()),
        address: Route::Landing { page: page.id }.absolute(site),
        leads_to: poster.leads_to.value.clone(),
        numbers,
        typed,
    }
}

/// Returns a typed number of a helpline as it is dialled; its digits if the helpline is withheld.
fn dial<'a>(helpline: &'a Page, digits: &'a str) -> &'a str {
    let PageData::Helpline(helpline) = &helpline.kind else { return digits };
    let mut phones = helpline.channels().iter().filter_map(|channel| channel.phone());
    phones.find(|phone| phone.is_written(digits)).map_or(digits, Phone::dial)
}
