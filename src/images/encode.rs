//! Pixels written as WebP, JPEG or PNG, with nothing beside them.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};
use jpeg_encoder::ColorType;
use webp::PixelLayout;

use super::pixels::Pixels;
use super::{Form, ImageError};

/// Of 100: where a photograph on a phone shows no difference any more.
const WEBP_QUALITY: f32 = 75.0;
const JPEG_QUALITY: u8 = 78;
/// For whoever asks for the whole picture, perhaps to print it.
const WHOLE_QUALITY: u8 = 90;

/// A print for a page: as light as it can be. What was drawn pixel by pixel stays so where that is lighter.
pub fn small(pixels: &Pixels, form: Form, drawn: bool) -> Result<Vec<u8>, ImageError> {
    match form {
        Form::WebP if drawn => {
            let (lossy, exact) = (webp(pixels, false)?, webp(pixels, true)?);
            Ok(if exact.len() < lossy.len() { exact } else { lossy })
        }
        Form::WebP => webp(pixels, false),
        Form::Jpeg => jpeg(pixels, JPEG_QUALITY),
        Form::Png | Form::Svg => png(pixels),
    }
}

/// The whole picture: as good as it was, as far as anybody can see.
pub fn whole(pixels: &Pixels, form: Form) -> Result<Vec<u8>, ImageError> {
    match form {
        Form::WebP => webp(pixels, true),
        Form::Jpeg => jpeg(pixels, WHOLE_QUALITY),
        Form::Png | Form::Svg => png(pixels),
    }
}

fn webp(pixels: &Pixels, exact: bool) -> Result<Vec<u8>, ImageError> {
    let layout = if pixels.clear { PixelLayout::Rgba } else { PixelLayout::Rgb };
    let encoder = webp::Encoder::new(&pixels.data, layout, pixels.width, pixels.height);
    let bytes = encoder.encode_simple(exact, WEBP_QUALITY).map_err(|_| ImageError::Broken)?;
    Ok(bytes.to_vec())
}

fn jpeg(pixels: &Pixels, quality: u8) -> Result<Vec<u8>, ImageError> {
    let sides = (u16::try_from(pixels.width), u16::try_from(pixels.height));
    let (Ok(width), Ok(height)) = sides else { return Err(ImageError::Broken) };
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, quality);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    // A picture that shows what is behind it is never asked for as JPEG.
    let color = if pixels.clear { ColorType::Rgba } else { ColorType::Rgb };
    encoder.encode(&pixels.data, width, height, color).map_err(|_| ImageError::Broken)?;
    Ok(bytes)
}

fn png(pixels: &Pixels) -> Result<Vec<u8>, ImageError> {
    let color = if pixels.clear { ExtendedColorType::Rgba8 } else { ExtendedColorType::Rgb8 };
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::Adaptive)
        .write_image(&pixels.data, pixels.width, pixels.height, color)
        .map_err(|_| ImageError::Broken)?;
    Ok(bytes)
}
