//! The options of one sheet.

use crate::model::LangId;
use crate::model::kind::Size;

/// The options of one sheet.
#[derive(Clone, Debug)]
pub struct SheetOptions {
    pub size: Size,
    /// One language, or two on one sheet.
    pub langs: Vec<LangId>,
    /// Paper beyond the trim on each side, in mm, with crop marks; 0 for none.
    pub bleed: f64,
    /// Black on white, for office printers.
    pub black: bool,
}
