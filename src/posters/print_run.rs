//! A print run of a poster, as `fener posters --final` records it in the register.

use crate::model::register::{Batch, Entry, Register};
use crate::model::{Date, Site};

use super::register::updated;

/// The copies of one poster that are printed on one day.
#[derive(Clone, Debug)]
pub struct PrintRun {
    pub code: String,
    pub on: Date,
    pub copies: u32,
}

/// Returns a register with these print runs. A run on a day that has one already replaces it.
pub fn recorded(site: &Site, register: &Register, runs: &[PrintRun]) -> Register {
    let mut register = updated(site, register);
    for run in runs {
        let Some(entry) = register.entries.iter_mut().find(|entry| entry.code == run.code) else {
            continue;
        };
        let batch = Batch { on: run.on, copies: run.copies, paper: entry.paper.clone() };
        entry.printed.retain(|known| known.on != run.on);
        entry.printed.push(batch);
        entry.printed.sort_by_key(|batch| batch.on);
    }
    register
}

/// Returns the codes of which no print run is known, with the place of each poster.
pub fn unrecorded(site: &Site) -> Vec<Entry> {
    updated(site, &site.register)
        .entries
        .into_iter()
        .filter(|entry| entry.printed.is_empty())
        .collect()
}
