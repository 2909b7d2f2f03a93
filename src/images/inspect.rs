//! Reads a picture's header. The format is that of the content, whatever the file's name.

use std::io::Cursor;

use gif::DecodeOptions;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{ImageDecoder, ImageFormat, ImageReader, Limits};

use super::head::{Head, Source};
use super::image_error::ImageError;
use super::limits::{MAX_BYTES, MAX_PIXELS, MAX_SIDE};
use super::svg;

/// Memory for decoding one picture, in bytes: 50 million pixels with four channels of 16 bits.
const MAX_DECODER_BYTES: u64 = MAX_PIXELS * 8;
/// Bytes that the colour profile of a PNG unpacks to; those of printers, the largest, have 4 MB.
const MAX_PROFILE_BYTES: u64 = 8_000_000;

/// Reads the header of a file with `size` bytes; returns `None` if neither its content nor its name is that of a
/// picture. Of a file above [`MAX_BYTES`], `bytes` may be the beginning.
pub fn inspect(path: &str, bytes: &[u8], size: u64) -> Option<Result<Head, ImageError>> {
    let source = match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => Source::Jpeg,
        Ok(ImageFormat::Png) => Source::Png,
        Ok(ImageFormat::Gif) => Source::Gif,
        Ok(ImageFormat::WebP) => Source::WebP,
        Ok(ImageFormat::Tiff | ImageFormat::Avif) => return Some(Err(ImageError::Format)),
        Ok(_) | Err(_) if is_heif(bytes) => return Some(Err(ImageError::Format)),
        Ok(_) | Err(_) if is_svg(bytes) => Source::Svg,
        Ok(_) | Err(_) => return by_name(path),
    };
    if size > MAX_BYTES {
        return Some(Err(ImageError::Bytes));
    }
    Some(match source {
        Source::Svg => svg::clean(bytes).map(|clean| clean.head),
        Source::Jpeg | Source::Png | Source::Gif | Source::WebP => raster(source, bytes),
    })
}

/// Returns a decoder that takes no more memory than the picture needs. A larger colour profile is left out.
pub fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder + '_, ImageError> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = reader.map_err(|_| ImageError::Broken)?;
    reader.limits(limits(bytes));
    reader.into_decoder().map_err(image_error)
}

/// The limits of a decoder. That of PNG counts its parts besides the pixels: as they are in the file, in a buffer that doubles,
/// and unpacked.
fn limits(bytes: &[u8]) -> Limits {
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(match image::guess_format(bytes) {
        Ok(ImageFormat::Png) => 2 * bytes.len() as u64 + MAX_PROFILE_BYTES,
        Ok(_) | Err(_) => MAX_DECODER_BYTES,
    });
    limits
}

/// Maps an error of the decoder.
pub fn image_error(error: image::ImageError) -> ImageError {
    match error {
        image::ImageError::Limits(_) => ImageError::Bytes,
        _ => ImageError::Broken,
    }
}

fn raster(source: Source, bytes: &[u8]) -> Result<Head, ImageError> {
    let mut decoder = decoder(bytes)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS || width.max(height) > MAX_SIDE {
        return Err(ImageError::Pixels { width, height });
    }
    if width == 0 || height == 0 || source == Source::Jpeg && is_cut_off(bytes) {
        return Err(ImageError::Broken);
    }
    let (width, height) = match decoder.orientation().unwrap_or(Orientation::NoTransforms) {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => (height, width),
        Orientation::NoTransforms
        | Orientation::Rotate180
        | Orientation::FlipHorizontal
        | Orientation::FlipVertical => (width, height),
    };
    let is_opaque = !decoder.color_type().has_alpha();
    Ok(Head {
        source,
        width,
        height,
        is_opaque,
        is_animated: is_animated(source, bytes),
        drops_text: false,
    })
}

/// Returns `true` if a picture has more than one frame.
fn is_animated(source: Source, bytes: &[u8]) -> bool {
    match source {
        Source::Jpeg | Source::Svg => false,
        Source::Png => {
            let png = PngDecoder::with_limits(Cursor::new(bytes), limits(bytes));
            png.and_then(|png| png.is_apng()).unwrap_or(false)
        }
        Source::WebP => WebPDecoder::new(Cursor::new(bytes)).is_ok_and(|webp| webp.has_animation()),
        Source::Gif => {
            let mut options = DecodeOptions::new();
            options.skip_frame_decoding(true);
            let Ok(mut gif) = options.read_info(bytes) else { return false };
            let mut has_frame = || matches!(gif.next_frame_info(), Ok(Some(_)));
            has_frame() && has_frame()
        }
    }
}

/// Returns `true` if a JPEG lacks its end (ITU-T T.81, B.2.1: EOI). The decoder would fill the rest with grey.
fn is_cut_off(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xDA;
    let mut at = 2;
    // Segments are skipped as a whole: a thumbnail inside one has an end of its own.
    while let Some([0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        if *marker == START_OF_SCAN {
            break;
        }
        at += match marker {
            0xFF => 1,
            _ => 2 + usize::from(u16::from_be_bytes([*high, *low])),
        };
    }
    !bytes.get(at..).unwrap_or_default().windows(2).any(|pair| pair == [0xFF, 0xD9])
}

/// Returns `true` for XML whose first element is `svg`.
pub fn is_svg(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(4_000)];
    let start = String::from_utf8_lossy(start);
    let start = start.trim_start_matches('\u{feff}').trim_start();
    start.starts_with('<')
        && start.split('<').any(|tag| {
            tag.strip_prefix("svg")
                .is_some_and(|rest| rest.starts_with([' ', '>', '/', '\n', '\r', '\t']))
        })
        && !start.to_ascii_lowercase().starts_with("<!doctype html")
        && !start.to_ascii_lowercase().starts_with("<html")
}

/// Returns `true` for HEIF and AVIF, as phones write them: ISO/IEC 14496-12 `ftyp`, with an image's brand.
fn is_heif(bytes: &[u8]) -> bool {
    let brand = bytes.get(8..12).unwrap_or_default();
    bytes.get(4..8).is_some_and(|brand| brand == b"ftyp")
        && [b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif", b"avis"]
            .iter()
            .any(|known| **known == *brand)
}

/// Returns an error for a file with unknown content and the name of a picture.
fn by_name(path: &str) -> Option<Result<Head, ImageError>> {
    let end = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    match end.as_str() {
        "jpg" | "jpeg" | "jpe" | "jfif" | "png" | "apng" | "gif" | "webp" | "svg" => {
            Some(Err(ImageError::Broken))
        }
        "avif" | "heic" | "heif" | "tif" | "tiff" | "bmp" | "ico" | "jxl" | "jp2" | "psd"
        | "svgz" | "dng" | "cr2" | "cr3" | "nef" | "arw" | "raf" | "orf" | "rw2" => {
            Some(Err(ImageError::Format))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use image::codecs::png::PngEncoder;
    use image::{ExtendedColorType, ImageEncoder};

    use super::*;

    /// A PNG of one pixel with a colour profile of zeros.
    fn with_profile(bytes: usize) -> Vec<u8> {
        let mut png = Vec::new();
        let mut encoder = PngEncoder::new(&mut png);
        encoder.set_icc_profile(vec![0; bytes]).unwrap();
        encoder.write_image(&[0; 3], 1, 1, ExtendedColorType::Rgb8).unwrap();
        png
    }

    #[test]
    fn a_colour_profile_that_unpacks_to_more_than_any_has_is_left_out() {
        for (length, expected) in [(4_000_000, Some(4_000_000)), (100_000_000, None)] {
            let png = with_profile(length);
            assert!(png.len() < 500_000);
            let profile = decoder(&png).unwrap().icc_profile().unwrap();
            assert_eq!(profile.map(|profile| profile.len()), expected);
            assert!(inspect("a.png", &png, png.len() as u64).unwrap().is_ok());
        }
    }

    #[test]
    fn the_content_decides_and_not_the_name() {
        assert_eq!(inspect("leaflet.pdf", b"%PDF-1.7", 9), None);
        assert_eq!(inspect("bus.jpg", b"<html>", 9), Some(Err(ImageError::Broken)));
        assert_eq!(inspect("bus.heic", b"", 9), Some(Err(ImageError::Format)));
        assert_eq!(
            inspect("bus.jpg", b"\0\0\0\x18ftypheic\0\0\0\0", 9),
            Some(Err(ImageError::Format))
        );
        let png = b"\x89PNG\r\n\x1a\n";
        assert_eq!(inspect("bus.txt", png, MAX_BYTES + 1), Some(Err(ImageError::Bytes)));
        assert_eq!(inspect("bus.txt", b"II*\0\x08\0\0\0", 9), Some(Err(ImageError::Format)));
    }

    #[test]
    fn the_end_of_a_thumbnail_is_not_the_end() {
        let segment = b"\xFF\xD8\xFF\xE1\0\x04\xFF\xD9\xFF\xDA\0\x02scan";
        assert!(is_cut_off(segment));
        assert!(!is_cut_off(&[&segment[..], b"\xFF\xD9behind"].concat()));
    }

    /// A frame of 65,535 by 65,535 pixels would need 17 GB.
    #[test]
    fn frames_are_counted_without_decoding_them() {
        let frame = b"\x2c\0\0\0\0\xff\xff\xff\xff\0\x02\x02\x44\x01\0";
        let gif = |frames: usize| {
            let picture = b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff";
            let bytes = [&picture[..], &frame.repeat(frames), b";"].concat();
            inspect("bus.gif", &bytes, bytes.len() as u64)
        };
        for (frames, is_animated) in [(1, false), (2, true)] {
            let head = gif(frames).expect("a picture").expect("its header is read");
            assert_eq!((head.width, head.height), (1, 1));
            assert_eq!(head.is_animated, is_animated);
        }
    }

    #[test]
    fn a_page_with_a_drawing_is_no_drawing() {
        assert!(is_svg(b"<svg/>"));
        assert!(is_svg(b"<?xml version='1.0'?><!-- x --><svg\nwidth='1'/>"));
        assert!(!is_svg(b"<!DOCTYPE html><svg>"));
        assert!(!is_svg(b"%PDF <svg>"));
    }
}
