//! Sheets of paper to print: posters, tear-off strips, leaflets, cards, and exact page boxes for their PDF files.
//!
//! Lengths are in hundredths of a sheet's width (the unit `--u` of `paper.css`) unless a name or comment
//! says millimetres. Words and templates come from [`PrintContext`](crate::render::PrintContext) alone.

mod card;
mod drawing;
mod handout;
mod leaflet;
mod number;
mod options;
pub mod pdf;
mod sheet;
mod tear_off;
mod text;

pub use card::card_sheet;
pub use leaflet::leaflet_sheet;
pub use options::SheetOptions;
pub use sheet::{Sheet, poster_sheet};
pub use tear_off::tear_off_sheet;
