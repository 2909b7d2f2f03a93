//! Printed paper that says something untrue: each batch, its place, and the reason.

use std::fmt;

use crate::model::kind::Poster;
use crate::model::register::{Batch, Entry, Paper};
use crate::model::{Page, PageKind, Phone, Site, Unpublished};

use super::absence::Absence;
use super::numbers::{number_of, typed_numbers};

/// A statement on paper that no longer holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Untruth {
    /// Nothing proves what the paper says.
    Unknown,
    /// No active helpline has this number; `now` is the number of the helpline that is named.
    Number { helpline: String, printed: String, now: Option<String> },
    /// A number that no helpline has is no longer in the text of `page`.
    Typed { printed: String, page: String },
    /// The site has another address.
    Address { printed: String, now: Option<String> },
    /// The code leads to another page than the one it was printed for; `None` if that page is gone.
    Target { printed: String, now: Option<String> },
    /// The page that the code was printed for is not published today.
    Unpublished { printed: String, reason: Unpublished },
    /// No published poster has the code.
    Poster(Absence),
}

/// One batch of paper to take down or to correct by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recall<'a> {
    pub entry: &'a Entry,
    pub batch: &'a Batch,
    pub untruths: Vec<Untruth>,
}

impl fmt::Display for Untruth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Untruth::Unknown => f.write_str(
                "it is not known what this paper says: it was recorded later than it was printed",
            ),
            Untruth::Number { helpline, printed, now: Some(now) } => {
                write!(f, "number {printed} of `{helpline}` has changed to {now}")
            }
            Untruth::Number { helpline, printed, now: None } => {
                write!(f, "number {printed} of `{helpline}` is no longer active or confirmed")
            }
            Untruth::Typed { printed, page } => {
                write!(f, "number {printed} is no longer in the text of `{page}`")
            }
            Untruth::Address { printed, now: Some(now) } => {
                write!(f, "address {printed} has changed to {now}")
            }
            Untruth::Address { printed, now: None } => {
                write!(f, "address {printed} is printed, but the site has no `base_url`")
            }
            Untruth::Target { printed, now: Some(now) } => {
                write!(f, "printed for `{printed}`, but now leads to `{now}`")
            }
            Untruth::Target { printed, now: None } => {
                write!(f, "printed for `{printed}`, which does not exist any more")
            }
            Untruth::Unpublished { printed, reason } => {
                write!(f, "printed for `{printed}`, which is not published: {}", reason.reason())
            }
            Untruth::Poster(absence) => {
                write!(f, "its poster {absence}; the code leads to the nearest help")
            }
        }
    }
}

/// Returns every printed batch with an untruth on it, in the order of the codes.
pub fn recalls(site: &Site) -> Vec<Recall<'_>> {
    let entries = site.register.entries.iter();
    let batches = entries.flat_map(|entry| entry.printed.iter().map(move |batch| (entry, batch)));
    let recalls = batches.map(|(entry, batch)| {
        let paper = batch.paper.as_ref();
        let mut untruths =
            paper.map_or(vec![Untruth::Unknown], |paper| untruths(site, &entry.code, paper));
        if site.poster_with(&entry.code).is_none() {
            untruths.push(Untruth::Poster(Absence::of(site, entry)));
        }
        Recall { entry, batch, untruths }
    });
    recalls.filter(|recall| !recall.untruths.is_empty()).collect()
}

fn untruths(site: &Site, code: &str, paper: &Paper) -> Vec<Untruth> {
    let numbers = paper.numbers.iter();
    let numbers = numbers.flat_map(|(name, dials)| dials.iter().map(move |dial| (name, dial)));
    let mut untruths: Vec<Untruth> = numbers
        .filter(|(_, dial)| !is_active(site, dial))
        .map(|(helpline, dial)| {
            let page = site.find(PageKind::Helpline, helpline);
            let now = page.and_then(|page| number_of(site, page));
            Untruth::Number {
                helpline: helpline.clone(),
                printed: dial.clone(),
                now: now.map(|number| number.phone.to_string()),
            }
        })
        .collect();
    let typed = paper.typed.iter().filter(|digits| !is_true_today(site, code, digits));
    untruths.extend(
        typed
            .map(|digits| Untruth::Typed { printed: digits.clone(), page: paper.leads_to.clone() }),
    );
    let address = site.campaign.base_url.as_ref().map(|base| format!("{base}{code}/"));
    if let Some(printed) = &paper.address
        && address.as_ref() != Some(printed)
    {
        untruths.push(Untruth::Address { printed: printed.clone(), now: address });
    }
    let printed = paper.leads_to.clone();
    let target = match (site.by_folder(&printed), site.unpublished(&printed)) {
        (None, Some(reason)) => Some(Untruth::Unpublished { printed, reason }),
        (None, None) => Some(Untruth::Target { printed, now: None }),
        (Some(_), _) => target(site, code)
            .filter(|now| *now != printed)
            .map(|now| Untruth::Target { printed, now: Some(now.to_owned()) }),
    };
    untruths.extend(target);
    untruths
}

/// Returns true if an active helpline has this number.
fn is_active(site: &Site, dial: &str) -> bool {
    active_phones(site).any(|phone| phone.dial() == dial)
}

/// Returns true if a poster still has this number in its texts, or a helpline has it by now. Of a poster that is gone,
/// nothing is known.
fn is_true_today(site: &Site, code: &str, digits: &str) -> bool {
    let is_typed = |(page, poster): (&Page, &Poster)| {
        typed_numbers(site, page, poster).iter().any(|number| *number.digits == *digits)
    };
    site.poster_with(code).is_none_or(is_typed)
        || active_phones(site).any(|phone| phone.is_written(digits))
}

/// The numbers of all active helplines.
fn active_phones(site: &Site) -> impl Iterator<Item = &Phone> {
    let active = site.helpline_pages().filter(|(_, helpline)| helpline.is_offered());
    active
        .flat_map(|(_, helpline)| helpline.channels().iter().filter_map(|channel| channel.phone()))
}

/// Returns the page that a code leads to today; `None` if no poster has the code any more.
fn target<'a>(site: &'a Site, code: &str) -> Option<&'a str> {
    site.poster_with(code).map(|(_, poster)| poster.leads_to.value.as_str())
}
