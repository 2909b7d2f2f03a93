//! The state of translation of each page in each language.

use serde::Serialize;

use crate::model::{LangId, Page, Site, StampState, WithholdReason};

use super::copies;

/// The state of a page in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// A text that is not published, whatever its comparison says.
    Draft,
    /// The text was written in this language.
    Source,
    /// A translation whose source has not changed.
    Complete,
    /// A translation that was never stamped, so drift is unknown, or that still has the words of its source.
    NotCompared,
    Drifted {
        blocks: usize,
        of: usize,
        /// Some blocks are replaced by the source's.
        critical: bool,
    },
    Machine,
    Missing,
}

/// The states of one page in all languages, in the campaign's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Below `content/`; empty for the home page.
    pub folder: String,
    pub states: Vec<State>,
}

/// The rows of all pages, in the order of their folders.
pub fn rows(site: &Site) -> impl Iterator<Item = Row> {
    site.pages.iter().map(|page| Row {
        folder: page.folder.clone(),
        states: site.campaign.languages.ids().map(|lang| of(page, lang)).collect(),
    })
}

/// The state of a page in a language.
pub fn of(page: &Page, lang: LangId) -> State {
    let Some(text) = page.own(lang) else { return State::Missing };
    if text.draft {
        return State::Draft;
    }
    if copies::source_of(page, lang).is_some() {
        return State::NotCompared;
    }
    let Some(stamp) = &text.stamp else {
        return if text.translation_status.is_some() { State::NotCompared } else { State::Source };
    };
    let Some(translation_status) = text.stamped_status() else {
        return if stamp.state == StampState::Machine {
            State::Machine
        } else {
            State::NotCompared
        };
    };
    let blocks = translation_status.drifted() + translation_status.drifted_fields.len();
    if blocks > 0 {
        let of =
            translation_status.blocks.pairs.len() + translation_status.blocks.missing.len() + 2;
        let critical = !translation_status.sections.is_empty()
            || translation_status.fallbacks.iter().any(|fallback| match fallback.reason {
                WithholdReason::Drifted | WithholdReason::Untranslated => true,
                WithholdReason::Machine => false,
            });
        return State::Drifted { blocks, of, critical };
    }
    match stamp.state {
        StampState::Machine => State::Machine,
        StampState::Draft | StampState::Reviewed => State::Complete,
    }
}

/// The number of pages in each state, for one language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub complete: usize,
    pub draft: usize,
    pub not_compared: usize,
    pub drifted: usize,
    pub machine: usize,
    pub missing: usize,
}

/// Counts the pages of a language.
pub fn totals(rows: &[Row], lang: LangId) -> Totals {
    let mut totals = Totals::default();
    for row in rows {
        let count = match row.states[lang.index()] {
            State::Source | State::Complete => &mut totals.complete,
            State::Draft => &mut totals.draft,
            State::NotCompared => &mut totals.not_compared,
            State::Drifted { .. } => &mut totals.drifted,
            State::Machine => &mut totals.machine,
            State::Missing => &mut totals.missing,
        };
        *count += 1;
    }
    totals
}
