//! Sheets of paper to print: posters, tear-off strips, leaflets, cards, and exact page boxes for their PDF files.
//!
//! Lengths are in hundredths of a sheet's width (the unit `--u` of `paper.css`) unless a name or comment
//! says millimetres. Words and templates come from [`PrintContext`](crate::render::PrintContext) alone.

mod card;
mod drawing;
mod handout;
mod job;
mod leaflet;
mod number;
pub mod pdf;
mod sheet;
mod tear_off;
mod text;

pub use job::{SheetJob, SheetOptions};
pub use sheet::Sheet;

use crate::model::kind::SheetKind;

/// Makes a sheet of a poster; `None` if no code can be drawn, or if a leaflet's or card's page has no text in its language.
pub fn sheet(kind: SheetKind, job: SheetJob<'_>) -> Option<Sheet> {
    match kind {
        SheetKind::Poster => sheet::poster_sheet(job),
        SheetKind::Strips => tear_off::tear_off_sheet(job),
        SheetKind::Leaflet => leaflet::leaflet_sheet(job),
        SheetKind::Card => card::card_sheet(job),
    }
}
