//! One file of the output.

use std::borrow::Cow;

use crate::model::AssetId;

pub enum File<'a> {
    Bytes(Vec<u8>),
    /// A copy of a file of the campaign, by its path there, with the hash of its content (xxh3).
    Copy(Cow<'a, str>, u64),
    /// A variant of an image, by its number among the variants that [`crate::image_variants`] made.
    ImageVariant(AssetId, usize),
    /// A picture for link previews, as SVG, to be drawn as PNG.
    ShareCard(String),
}
