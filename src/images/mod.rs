//! Pictures as bytes in, bytes out: decoded, turned upright, scaled down, and without metadata about the person and
//! the place.
//!
//! A published file is encoded from pixels, so nothing else of the original is in it: no Exif, GPS, XMP, IPTC or
//! thumbnail, and no data after the picture's end.

mod encode;
mod focus;
mod head;
mod image_error;
mod inspect;
mod limits;
mod pixels;
mod svg;
mod variant;

pub use focus::Focus;
pub use head::{Head, Source};
pub use image_error::ImageError;
pub use inspect::inspect;
pub use limits::{MAX_BYTES, MAX_PIXELS, MAX_SIDE};
pub use variant::{Format, Role, Uses, Variant, variants};

use pixels::Pixels;

/// The version of [`encode_variants`]: add one when its output changes. Then published names change with the bytes, and
/// old cache entries are not used.
pub const RECIPE: u64 = 2;

/// Cleans a drawing; returns its size and its text.
///
/// # Errors
///
/// Fails if it is no SVG, or holds more than a drawing.
pub fn clean_svg(bytes: &[u8]) -> Result<(Head, String), ImageError> {
    if !inspect::is_svg(bytes) {
        return Err(ImageError::Format);
    }
    svg::clean(bytes).map(|clean| (clean.head, clean.text))
}

/// Encodes each variant of a picture, in their order.
///
/// Holds the picture's pixels once: 3 bytes a pixel, 4 with transparency.
///
/// # Errors
///
/// Fails if the picture cannot be decoded to its end.
pub fn encode_variants(
    bytes: &[u8],
    head: &Head,
    variants: &[Variant],
) -> Result<Vec<Vec<u8>>, ImageError> {
    if head.source == Source::Svg {
        let clean = svg::clean(bytes)?.text.into_bytes();
        return Ok(vec![clean; variants.len()]);
    }
    let whole = Pixels::decode(bytes)?;
    variants
        .iter()
        .map(|variant| match variant.role {
            Role::Whole => encode::whole(&whole, variant.format),
            Role::InPage | Role::Fallback => {
                let small = whole.scaled(variant.width, variant.height)?;
                encode::small(&small, variant.format, head.source.is_lossless())
            }
            Role::Card => {
                let card = whole.cropped(variant.width, variant.height, variant.focus)?;
                encode::small(&card, variant.format, head.source.is_lossless())
            }
        })
        .collect()
}
