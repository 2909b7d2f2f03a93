//! The numbers on a poster, and which of them have to be confirmed before it is printed.

use crate::markdown::{self, Number};
use crate::model::kind::{Helpline, Poster, Status};
use crate::model::typed_number::CallLanguages;
use crate::model::{Page, PageData, PageId, PageKind, Phone, Site};

use super::excerpt::Excerpt;

/// The maximum of numbers on a poster: the one to call, and one more.
const MAX_NUMBERS: usize = 2;

/// A helpline's number on a poster.
#[derive(Clone, Copy, Debug)]
pub struct PosterNumber<'a> {
    /// The helpline's page.
    pub page: PageId,
    pub helpline: &'a Helpline,
    pub phone: &'a Phone,
}

/// Returns the numbers of a poster: those of its active helplines, or else the emergency numbers.
pub fn poster_numbers<'a>(site: &'a Site, poster: &Poster) -> Vec<PosterNumber<'a>> {
    let pages = helplines(site, poster).into_iter();
    let mut numbers: Vec<_> = pages.filter_map(|page| number_of(site, page)).collect();
    if numbers.is_empty() {
        numbers = site.emergency().iter().filter_map(|page| number_of(site, *page)).collect();
    }
    numbers.truncate(MAX_NUMBERS);
    numbers
}

/// Returns the helplines that a poster names, or else those of the page that its code leads to.
fn helplines(site: &Site, poster: &Poster) -> Vec<PageId> {
    let target = site.by_folder(&poster.leads_to.value);
    let named = match target.map(|id| &site.page(id).kind) {
        _ if !poster.helplines.is_empty() => &poster.helplines,
        Some(PageData::Helpline(_)) => return target.into_iter().collect(),
        Some(PageData::Guide(guide)) => &guide.helplines,
        Some(_) | None => &poster.helplines,
    };
    named.iter().filter_map(|name| site.find(PageKind::Helpline, &name.value)).collect()
}

/// Returns the first number for calls of an active helpline.
pub fn number_of(site: &Site, page: PageId) -> Option<PosterNumber<'_>> {
    let PageData::Helpline(helpline) = &site.page(page).kind else { return None };
    let phone = helpline.number()?;
    helpline.is_offered().then_some(PosterNumber { page, helpline, phone })
}

/// Returns the numbers that are typed into the texts of a poster's sheets: its own, and those of the page that leaflets and
/// cards print.
pub fn typed_numbers(site: &Site, page: &Page, poster: &Poster) -> Vec<Number> {
    let mut words: Vec<String> = Vec::new();
    for (lang, text) in page.own_texts() {
        words.extend([text.title.value.clone(), text.described().to_owned()]);
        if let Some(excerpt) =
            Excerpt::of_target(site, poster, lang).filter(|_| poster.is_handed_out())
        {
            words.extend(excerpt.texts().map(str::to_owned));
        }
    }
    words.iter().flat_map(|words| markdown::parse(words, 1).numbers).collect()
}

/// A helpline of a poster that was not confirmed lately, or that is paused or closed.
#[derive(Clone, Copy, Debug)]
pub struct Unconfirmed<'a> {
    pub page: &'a Page,
    pub number: UnconfirmedNumber<'a>,
}

/// The number of such a helpline. The sheet is drawn without those that are withheld, paused or closed.
#[derive(Clone, Copy, Debug)]
pub enum UnconfirmedNumber<'a> {
    Shown(&'a Phone),
    Withheld,
    /// With `Paused` or `Closed`.
    Closed(Status),
}

/// Returns the helplines of a poster that were not confirmed lately: those whose numbers it shows or has in its texts,
/// and those that it names and that are withheld, paused or closed. With any, its sheet is a proof.
pub fn unconfirmed<'a>(site: &'a Site, page: &Page, poster: &Poster) -> Vec<Unconfirmed<'a>> {
    let named = helplines(site, poster).into_iter();
    let shown = poster_numbers(site, poster).into_iter().map(|number| number.page);
    let typed = typed_numbers(site, page, poster).into_iter();
    let languages = CallLanguages::of_campaign(&site.campaign.languages);
    let typed = typed.filter_map(|number| site.helpline_typed(&number, languages));
    let typed = typed.map(|page| page.id);
    let left_out = page.own_texts().flat_map(|(_, text)| &text.left_out);
    let left_out = left_out.filter_map(|number| site.find(PageKind::Helpline, &number.helpline));
    let mut found: Vec<Unconfirmed<'_>> = Vec::new();
    let on_sheet = named.take(MAX_NUMBERS).chain(shown).chain(typed).chain(left_out);
    for page in on_sheet.map(|id| site.page(id)) {
        let PageData::Helpline(helpline) = &page.kind else { continue };
        if found.iter().any(|known| known.page.id == page.id) {
            continue;
        }
        let number = match helpline.number() {
            _ if !helpline.is_offered() => UnconfirmedNumber::Closed(helpline.status),
            _ if helpline.freshness.may_print() => continue,
            Some(phone) => UnconfirmedNumber::Shown(phone),
            None if helpline.is_withheld() => UnconfirmedNumber::Withheld,
            None => continue,
        };
        found.push(Unconfirmed { page, number });
    }
    found
}
