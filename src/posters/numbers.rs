//! The numbers that a poster carries, and whether they may go on paper.

use crate::model::kind::{ChannelKind, Helpline, Poster};
use crate::model::{Freshness, PageData, PageId, PageKind, Phone, Site};

/// How many numbers stand on a sheet: the one to call, and one more.
const MOST: usize = 2;

/// A number on a poster, and whose it is.
#[derive(Clone, Copy, Debug)]
pub struct Number<'a> {
    /// The helpline's page.
    pub page: PageId,
    pub helpline: &'a Helpline,
    pub phone: &'a Phone,
}

impl Number<'_> {
    pub fn freshness(&self, site: &Site) -> Freshness {
        site.freshness(self.helpline)
    }
}

/// The numbers of a poster: those of the helplines that it names, which answer and have one; else
/// the emergency numbers.
pub fn of<'a>(site: &'a Site, poster: &Poster) -> Vec<Number<'a>> {
    let named =
        poster.helplines.iter().filter_map(|name| site.find(PageKind::Helpline, &name.value));
    let mut numbers: Vec<Number<'_>> = named.filter_map(|page| number(site, page)).collect();
    if numbers.is_empty() {
        numbers = site.emergency().iter().filter_map(|page| number(site, *page)).collect();
    }
    numbers.truncate(MOST);
    numbers
}

/// The number to call of a helpline that answers.
pub fn number(site: &Site, page: PageId) -> Option<Number<'_>> {
    let PageData::Helpline(helpline) = &site.page(page).kind else { return None };
    let voice = helpline.channels.iter().filter(|channel| channel.kind == ChannelKind::Voice);
    let phone = voice.filter_map(|channel| channel.phone()).next()?;
    helpline.is_active().then_some(Number { page, helpline, phone })
}

/// The numbers of a poster that nobody has confirmed lately: they make it a proof.
pub fn to_confirm<'a>(site: &'a Site, poster: &Poster) -> Vec<Number<'a>> {
    let mut numbers = of(site, poster);
    numbers.retain(|number| !number.freshness(site).may_print());
    numbers
}
