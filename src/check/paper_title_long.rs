//! `paper-title-long`: a title, or the name of a helpline, that does not fit on a poster, a leaflet or a card.
//!
//! # Reason
//!
//! Paper has less space than a page. A long title is set in smaller letters, down to 10.5 pt on a poster of A5, 11 pt inside a
//! leaflet and 7 pt on a card, which is the least that readers can make out; on a poster the sentence below it is set smaller,
//! too. What does not fit then is cut off. The name of a helpline has five lines beside its number; a word that is wider than a
//! line is set smaller, and then broken.
//!
//! # Example
//!
//! A title of 300 letters on a page that a poster with `sheets: [card]` leads to.
//!
//! # Fix
//!
//! Shorten the title, and say the rest in the description or, on a poster, on the page that it leads to. Shorten the title of a
//! helpline, and write its full name into its text.

use std::collections::BTreeMap;

use crate::finding::Report;
use crate::model::kind::{Poster, SheetKind};
use crate::model::{LangId, Page, PageId, Route, Site, Text};
use crate::posters::headline::{Headline, STRIPS_AREA, poster_area};
use crate::posters::number_height::{name_fits, name_fits_card};
use crate::posters::numbers::poster_numbers;
use crate::posters::sheet_geometry::{SheetGeometry, at_hand};
use crate::posters::title_box::{CARD_SMALL, card_column, card_title, leaflet_title};
use crate::qr::QrCode;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["paper-title-long"], run };

/// The front of a leaflet has the headline of its poster.
const LEAFLET_FRONT: &str = "leaflet's front";

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    // Several posters may lead to one page: by the place of its title, the sheet with the least space.
    let mut cut = BTreeMap::new();
    let mut long_names = BTreeMap::new();
    for (page, poster) in site.poster_pages() {
        let link = Route::Landing { page: page.id }.absolute(site);
        let link = link.and_then(|url| QrCode::for_url(&url));
        if let Some(link) = &link {
            for (key, length) in too_long_names(site, page, poster, link) {
                let shortest = long_names.entry(key).or_insert(length);
                *shortest = length.min(*shortest);
            }
        }
        for (lang, own) in page.own_texts() {
            let code = site.code(lang);
            let target = site.by_folder(&poster.leads_to.value);
            let target = target.and_then(|id| Some((id, site.page(id).own(lang)?)));
            if let Some(link) =
                link.as_ref().filter(|_| poster.sheets.contains(&SheetKind::Leaflet))
            {
                let area = poster_area(site, &at_hand(poster), link, lang);
                if let Some(length) = headline_length(own, code, area) {
                    cut.insert((page.id, lang), (own, length, LEAFLET_FRONT));
                }
            }
            for sheet in &poster.sheets {
                let (id, text, name, length) = match (sheet, target, &link) {
                    (SheetKind::Leaflet, Some((id, text)), _) => {
                        let space = leaflet_title(code);
                        let length = longest(&text.title.value, |title| space.fits(title));
                        (id, text, "leaflet", length)
                    }
                    (SheetKind::Card, Some((id, text)), Some(link)) => {
                        let space = card_title(card_column(link), code);
                        let length = longest(&text.title.value, |title| space.fits(title));
                        (id, text, "card", length)
                    }
                    (SheetKind::Poster, _, Some(link)) => {
                        let area = poster_area(site, poster, link, lang);
                        (page.id, own, "poster", headline_length(own, code, area))
                    }
                    (SheetKind::Strips, _, Some(_)) => {
                        let length = headline_length(own, code, STRIPS_AREA);
                        (page.id, own, "sheet with strips", length)
                    }
                    _ => continue,
                };
                let Some(length) = length else { continue };
                let known = cut.entry((id, lang)).or_insert((text, length, name));
                if length < known.1 {
                    *known = (text, length, name);
                }
            }
        }
    }
    for ((page, lang), length) in long_names {
        let Some(text) = site.page(page).own(lang) else { continue };
        let message = "the name of this helpline is too long for a sheet with its number";
        report.warn("paper-title-long", &text.title.location, message).help(format!(
            "shorten it to {length} characters or fewer, and write the full name into the text"
        ));
    }
    for (text, length, name) in cut.into_values() {
        let message = format!("the title does not fit on a {name}, and is cut off there");
        let finding = report.warn("paper-title-long", &text.title.location, message);
        match (length, name) {
            (0, _) => finding.help("shorten the description"),
            (_, "leaflet" | "card") => finding.help(format!(
                "shorten it to {length} characters or fewer, and say the rest in the description"
            )),
            _ => finding.help(format!(
                "shorten it to {length} characters or fewer, or shorten the description"
            )),
        };
    }
}

/// The helplines of a poster whose names take too many lines in a language, each with the number of characters that fit.
fn too_long_names(
    site: &Site,
    page: &Page,
    poster: &Poster,
    link: &QrCode,
) -> Vec<((PageId, LangId), usize)> {
    let SheetGeometry { column, unit_mm, .. } =
        SheetGeometry::new(link, poster.size, poster.scan_distance_cm, 1);
    let card = poster.sheets.contains(&SheetKind::Card).then(|| card_column(link));
    let fits = |name: &str| {
        name_fits(name, column, unit_mm)
            && card.is_none_or(|card| name_fits_card(name, card, CARD_SMALL))
    };
    let numbers = poster_numbers(site, poster);
    let names = page.own_texts().flat_map(|(lang, _)| {
        numbers.iter().filter_map(move |number| {
            Some(((number.page, lang), &site.page(number.page).own(lang)?.title.value))
        })
    });
    names.filter_map(|(key, name)| Some((key, longest(name, fits)?))).collect()
}

/// The longest beginning of a poster's title, in characters, that fits with its sentence; `None` if all of it fits.
fn headline_length(text: &Text, lang: &str, area: f64) -> Option<usize> {
    let fits = |title: &str| Headline::fit(title, text.described(), lang, area, 1).fits;
    longest(&text.title.value, fits)
}

/// The number of characters of the longest beginning of a title that fits; `None` if all of it fits.
fn longest(title: &str, fits: impl Fn(&str) -> bool) -> Option<usize> {
    if fits(title) {
        return None;
    }
    let ends = title.char_indices().map(|(at, letter)| at + letter.len_utf8());
    Some(ends.map(|end| &title[..end]).take_while(|text| fits(text)).count())
}
