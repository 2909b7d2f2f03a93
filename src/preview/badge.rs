//! The badge of a page in the preview: draft, stale, borrowed or machine-made, and the file of its text.

use crate::model::date::freshness::Freshness;
use crate::model::{Availability, LangId, Page, PageData, Route, Site};
use crate::translate::status::{self, State};

/// Labels for a page's corner, and the file that its text is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Badge {
    pub labels: Vec<&'static str>,
    /// The path relative to the campaign's folder: `content/guides/x/sq.md`.
    pub source: Option<String>,
}

/// Returns the badge of a route, empty for routes that are not pages.
pub fn badge(site: &Site, route: Route) -> Badge {
    let (page, lang) = match route {
        Route::Page { page, lang, .. } | Route::LitePage { page, lang, .. } => (page, lang),
        Route::Landing { page } => (page, LangId::FIRST),
        // No other file shows the text of one page.
        _ => return Badge::default(),
    };
    let page = site.page(page);
    let text = page.text(lang);
    let machine = page.availability(lang) == Availability::Machine;
    let borrowed = page.availability(lang) == Availability::Borrowed;
    let labels = [
        (text.draft, "draft"),
        (is_stale(page, lang), "stale"),
        (borrowed, "borrowed"),
        (machine, "machine-made"),
    ];
    Badge {
        labels: labels.iter().filter(|(applies, _)| *applies).map(|(_, label)| *label).collect(),
        source: Some(text.location.file.to_string()),
    }
}

/// Returns `true` if the source has changed since the translation, or if a helpline was confirmed too long ago.
fn is_stale(page: &Page, lang: LangId) -> bool {
    let drifted = match status::of(page, lang) {
        State::Drifted { .. } => true,
        State::Draft
        | State::Source
        | State::Complete
        | State::NotCompared
        | State::Machine
        | State::Missing => false,
    };
    let aged = match &page.kind {
        PageData::Helpline(helpline) => match helpline.freshness {
            Freshness::Stale | Freshness::Expired => true,
            Freshness::Emergency
            | Freshness::Confirmed
            | Freshness::Ageing
            | Freshness::Printed
            | Freshness::Unknown => false,
        },
        _ => false,
    };
    drifted || aged
}
