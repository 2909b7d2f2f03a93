//! `paper-title-long`: a title that does not fit on a leaflet or a card.
//!
//! # Reason
//!
//! Paper has less space than a page. A long title is set in smaller letters, down to 11 pt inside a leaflet and 7 pt on a card,
//! which is the least that readers can make out. What does not fit then is cut off.
//!
//! # Example
//!
//! A title of 300 letters on a page that a poster with `sheets: [card]` leads to.
//!
//! # Fix
//!
//! Shorten the title, and say the rest in the description.

use std::collections::BTreeMap;

use crate::finding::Report;
use crate::i18n;
use crate::model::kind::SheetKind;
use crate::model::{Route, Site};
use crate::posters::text_fit::TextBox;
use crate::posters::title_box::{card_column, card_title, leaflet_title};
use crate::qr::QrCode;

use super::Check;

pub const CHECK: Check = Check { codes: &["paper-title-long"], run };

fn run(site: &Site, report: &mut Report) {
    // Several posters may lead to one page: by the place of its title, the sheet with the least space.
    let mut cut = BTreeMap::new();
    for (page, poster) in site.poster_pages() {
        let Some(target) = site.by_folder(&poster.leads_to.value) else { continue };
        let link = Route::Landing { page: page.id }.absolute(site);
        let link = link.and_then(|url| QrCode::for_url(&url));
        for (lang, _) in page.own_texts() {
            let Some(text) = site.page(target).own(lang) else { continue };
            let direction = i18n::direction(site.code(lang));
            let boxes = poster.sheets.iter().filter_map(|sheet| match sheet {
                SheetKind::Leaflet => Some(("leaflet", leaflet_title(direction))),
                SheetKind::Card => {
                    Some(("card", card_title(card_column(link.as_ref()?), direction)))
                }
                SheetKind::Poster | SheetKind::Strips => None,
            });
            let title = &text.title;
            for (sheet, title_box) in boxes.filter(|(_, space)| !space.fits(&title.value)) {
                let length = longest(title_box, &title.value);
                let known = cut.entry((target, lang)).or_insert((&title.location, length, sheet));
                if length < known.1 {
                    *known = (&title.location, length, sheet);
                }
            }
        }
    }
    for (location, length, sheet) in cut.into_values() {
        let message = format!("the title does not fit on a {sheet}, and is cut off there");
        report.warn("paper-title-long", location, message).help(format!(
            "shorten it to {length} characters or fewer, and say the rest in the description"
        ));
    }
}

/// The number of characters of the longest beginning of a title that fits.
fn longest(title_box: TextBox, title: &str) -> usize {
    let ends = title.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let beginnings = ends.map(|end| &title[..end]);
    beginnings.take_while(|text| title_box.fits(text)).count()
}
