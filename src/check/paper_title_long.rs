//! `paper-title-long`: a title that does not fit on a poster, a leaflet or a card.
//!
//! # Reason
//!
//! Paper has less space than a page. A long title is set in smaller letters, down to 10.5 pt on a poster of A5, 11 pt inside a
//! leaflet and 7 pt on a card, which is the least that readers can make out; on a poster the sentence below it is set smaller,
//! too. What does not fit then is cut off.
//!
//! # Example
//!
//! A title of 300 letters on a page that a poster with `sheets: [card]` leads to.
//!
//! # Fix
//!
//! Shorten the title, and say the rest in the description or, on a poster, on the page that it leads to.

use std::collections::BTreeMap;

use crate::finding::Report;
use crate::model::kind::SheetKind;
use crate::model::{Route, Text};
use crate::posters::headline::{Headline, STRIPS_AREA, poster_area};
use crate::posters::title_box::{card_column, card_title, leaflet_title};
use crate::qr::QrCode;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["paper-title-long"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    // Several posters may lead to one page: by the place of its title, the sheet with the least space.
    let mut cut = BTreeMap::new();
    for (page, poster) in site.poster_pages() {
        let link = Route::Landing { page: page.id }.absolute(site);
        let link = link.and_then(|url| QrCode::for_url(&url));
        for (lang, own) in page.own_texts() {
            let code = site.code(lang);
            let target = site.by_folder(&poster.leads_to.value);
            let target = target.and_then(|id| Some((id, site.page(id).own(lang)?)));
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
