//! Pictures as bytes in, bytes out: looked at, made upright, made small, and rid of all that they tell
//! about who took them, and where.
//!
//! What is published is drawn anew from pixels, so nothing else of a file can come along: no Exif, GPS,
//! XMP, IPTC or thumbnail, and nothing that was hidden behind the picture's end.

mod encode;
mod head;
mod image_error;
mod limits;
mod look;
mod pixels;
mod print;
mod svg;

pub use head::{Head, Source};
pub use image_error::ImageError;
pub use limits::{MAX_BYTES, MAX_PIXELS, MAX_SIDE};
pub use look::look;
pub use print::{Form, Print, Role, Uses, prints};

use pixels::Pixels;

/// Counts the ways in which pictures were ever made. Whoever changes what comes out of [`develop`] adds
/// one: then names change with the bytes, and no cache gives the old ones back.
pub const RECIPE: u64 = 1;

/// Makes each of a picture's prints, in their order.
///
/// Holds the picture as pixels once: 3 bytes for each, 4 where some show what is behind.
pub fn develop(bytes: &[u8], head: &Head, prints: &[Print]) -> Result<Vec<Vec<u8>>, ImageError> {
    if head.source == Source::Svg {
        let clean = svg::clean(bytes)?.text.into_bytes();
        return Ok(vec![clean; prints.len()]);
    }
    let whole = Pixels::decode(bytes)?;
    prints
        .iter()
        .map(|print| match print.role {
            Role::Whole => encode::whole(&whole, print.form),
            Role::InPage | Role::Fallback => {
                let small = whole.scaled(print.width, print.height)?;
                encode::small(&small, print.form, head.source.is_lossless())
            }
            Role::Card => {
                let card = whole.cropped(print.width, print.height)?;
                encode::small(&card, print.form, head.source.is_lossless())
            }
        })
        .collect()
}
