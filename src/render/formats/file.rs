//! One file of the output.

use std::borrow::Cow;

use crate::model::AssetId;

pub enum File<'a> {
    Bytes {
        bytes: Vec<u8>,
        /// The names of the helplines whose numbers were left out of it.
        left_out: Vec<String>,
    },
    /// A copy of a file of the campaign, by its path there, with the hash of its content (xxh3).
    Copy(Cow<'a, str>, u64),
    /// A variant of an image, by its number among the variants that [`crate::image_variants`] made.
    ImageVariant(AssetId, usize),
    /// A picture for link previews, as SVG, to be drawn as PNG.
    ShareCard(String),
}

impl File<'_> {
    /// A file without content.
    pub fn empty() -> Self {
        File::Bytes { bytes: Vec::new(), left_out: Vec::new() }
    }
}
