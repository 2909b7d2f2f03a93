//! One file of the output.

use std::path::Path;

use crate::model::AssetId;

pub enum File<'a> {
    Bytes(Vec<u8>),
    /// A copy of a file of the campaign, with the hash of its content (xxh3).
    Copy(&'a Path, u64),
    /// A variant of an image, by its number among the variants that [`crate::image_variants`] made.
    ImageVariant(AssetId, usize),
}
