//! A print run of a poster, as `fener posters --final` records it in the register.

use crate::model::register::{Batch, Entry, Register};
use crate::model::{Date, Site};

use super::paper_of_day::{is_named, is_proven};
use super::register::updated;

/// The copies of one poster that are printed on one day.
#[derive(Clone, Debug)]
pub struct PrintRun {
    pub code: String,
    pub on: Date,
    pub copies: u32,
}

/// Returns a register with these print runs. Copies of the same paper on the same day add up; other paper is a batch of its
/// own. The batch that the poster's facts name stays as it is, so that it is found again there.
pub fn recorded(site: &Site, register: &Register, runs: &[PrintRun]) -> Register {
    let mut register = updated(site, register);
    for PrintRun { code, on, copies } in runs {
        let Some(entry) = register.entries.iter_mut().find(|entry| entry.code == *code) else {
            continue;
        };
        let Some((page, poster)) = site.poster_with(code) else { continue };
        // A sheet that is drawn today is printed today, or later.
        let is_known = *on >= site.date || is_proven(site, (page, poster), entry, *on);
        let paper = is_known.then(|| entry.paper.clone());
        let named = entry.printed.iter().position(|batch| is_named(poster, batch));
        let mut batches = entry.printed.iter_mut().enumerate();
        let same = batches
            .find(|(at, batch)| batch.on == *on && batch.paper == paper && Some(*at) != named);
        match same {
            Some((_, batch)) => batch.copies = batch.copies.saturating_add(*copies),
            None => entry.printed.push(Batch { on: *on, copies: *copies, paper }),
        }
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
