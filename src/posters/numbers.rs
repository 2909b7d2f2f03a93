//! The numbers on a poster, and which of them have to be confirmed before it is printed.

use crate::model::kind::{ChannelKind, Helpline, Poster};
use crate::model::{PageData, PageId, PageKind, Phone, Site};

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

/// Returns the numbers of a poster: those of the active helplines that it names, or else the emergency
/// numbers.
pub fn poster_numbers<'a>(site: &'a Site, poster: &Poster) -> Vec<PosterNumber<'a>> {
    let pages = poster.helplines.iter();
    let pages = pages.filter_map(|name| site.find(PageKind::Helpline, &name.value));
    let mut numbers: Vec<_> = pages.filter_map(|page| number_of(site, page)).collect();
    if numbers.is_empty() {
        numbers = site.emergency().iter().filter_map(|page| number_of(site, *page)).collect();
    }
    numbers.truncate(MAX_NUMBERS);
    numbers
}

/// Returns the first number for calls of an active helpline.
pub fn number_of(site: &Site, page: PageId) -> Option<PosterNumber<'_>> {
    let PageData::Helpline(helpline) = &site.page(page).kind else { return None };
    let voice = helpline.channels.iter().filter(|channel| channel.kind == ChannelKind::Voice);
    let phone = voice.filter_map(|channel| channel.phone()).next()?;
    helpline.is_offered().then_some(PosterNumber { page, helpline, phone })
}

/// Returns the numbers of a poster that were not confirmed lately; with any, its sheet is a proof.
pub fn unconfirmed<'a>(site: &'a Site, poster: &Poster) -> Vec<PosterNumber<'a>> {
    let mut numbers = poster_numbers(site, poster);
    numbers.retain(|number| !site.freshness(number.helpline).may_print());
    numbers
}
