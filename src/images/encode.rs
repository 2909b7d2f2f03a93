//! Encodes pixels as WebP, JPEG or PNG, without metadata.

use std::borrow::Cow;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use jpeg_encoder::ColorType;
use webp::PixelLayout;

use super::pixels::Pixels;
use super::{Format, ImageError};

/// Of 100: the lowest quality at which a photograph on a phone looks the same.
const WEBP_QUALITY: f32 = 75.0;
const JPEG_QUALITY: u8 = 78;
/// Of 100: for the whole picture, which may be printed on paper.
const WHOLE_QUALITY: u8 = 90;

/// Encodes a small variant. One whose source is lossless stays lossless if that makes the smaller file.
pub fn small(pixels: &Pixels, format: Format, is_lossless: bool) -> Result<Vec<u8>, ImageError> {
    match format {
        Format::WebP if is_lossless => {
            let (lossy, exact) = (webp(pixels, false)?, webp(pixels, true)?);
            Ok(if exact.len() < lossy.len() { exact } else { lossy })
        }
        Format::WebP => webp(pixels, false),
        Format::Jpeg => jpeg(pixels, JPEG_QUALITY),
        Format::Png | Format::Svg => png(pixels),
    }
}

/// Encodes the whole picture, without visible loss.
pub fn whole(pixels: &Pixels, format: Format) -> Result<Vec<u8>, ImageError> {
    match format {
        Format::WebP => webp(pixels, true),
        Format::Jpeg => jpeg(pixels, WHOLE_QUALITY),
        Format::Png | Format::Svg => png(pixels),
    }
}

fn webp(pixels: &Pixels, exact: bool) -> Result<Vec<u8>, ImageError> {
    let encoder = webp::Encoder::new(&pixels.data, PixelLayout::Rgba, pixels.width, pixels.height);
    // Of decoded pixels within the limits, nothing but a lack of memory keeps libwebp from writing them.
    let bytes = encoder.encode_simple(exact, WEBP_QUALITY).map_err(|_| ImageError::Memory)?;
    Ok(bytes.to_vec())
}

fn jpeg(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, ImageError> {
    let sides = (u16::try_from(pixels.width), u16::try_from(pixels.height));
    let (Ok(width), Ok(height)) = sides else { return Err(ImageError::Broken) };
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    // The alpha is ignored: a picture with transparency has no JPEG variant.
    encoder.encode(&pixels.data, width, height, ColorType::Rgba).map_err(|_| ImageError::Broken)?;
    Ok(bytes)
}

fn png(pixels: &Pixels) -> Result<Vec<u8>, ImageError> {
    let (data, color) = match pixels.has_alpha {
        true => (Cow::Borrowed(&pixels.data), ExtendedColorType::Rgba8),
        false => (Cow::Owned(pixels.rgb()), ExtendedColorType::Rgb8),
    };
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
        .write_image(&data, pixels.width, pixels.height, color)
        .map_err(|_| ImageError::Broken)?;
    Ok(bytes)
}
