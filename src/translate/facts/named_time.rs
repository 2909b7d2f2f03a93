//! A name of a month or weekday in a text.

use std::ops::Range;

/// A name in a text, with the number of its month or weekday.
pub(super) struct Word {
    pub number: u8,
    pub place: Range<usize>,
}
