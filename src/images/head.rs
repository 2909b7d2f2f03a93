//! What a picture's first bytes say of it. Files are known by what they hold, not by their names.

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::png::PngDecoder;
use image::codecs::webp::WebPDecoder;
use image::metadata::Orientation;
use image::{AnimationDecoder, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::{ImageError, LONGEST_SIDE, MOST_BYTES, MOST_PIXELS, svg};

/// The most memory that reading one picture may take: 50 million pixels of 16 bits in four channels.
const MOST_MEMORY: u64 = MOST_PIXELS * 8;

/// A picture, before it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub source: Source,
    /// In pixels, when held upright; 0 where an SVG does not say.
    pub width: u32,
    pub height: u32,
    /// Whether nothing behind it can be seen.
    pub opaque: bool,
    /// Whether it moves. Its first frame is published.
    pub moving: bool,
    /// Whether an SVG holds HTML (`foreignObject`), which is left out.
    pub drops_text: bool,
}

/// How a picture was written by its editor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Jpeg,
    Png,
    Gif,
    WebP,
    Svg,
}

impl Source {
    /// Whether each pixel is as somebody drew it, so that it may pay to keep it so.
    pub fn is_lossless(self) -> bool {
        match self {
            Source::Png | Source::Gif => true,
            Source::Jpeg | Source::WebP | Source::Svg => false,
        }
    }
}

/// Looks at a file of the campaign; `None` if it is no picture, by its name and by what it holds.
pub fn look(path: &str, bytes: &[u8]) -> Option<Result<Head, ImageError>> {
    let source = match image::guess_format(bytes) {
        Ok(ImageFormat::Jpeg) => Source::Jpeg,
        Ok(ImageFormat::Png) => Source::Png,
        Ok(ImageFormat::Gif) => Source::Gif,
        Ok(ImageFormat::WebP) => Source::WebP,
        Ok(ImageFormat::Tiff | ImageFormat::Avif) => return Some(Err(ImageError::Format)),
        Ok(_) | Err(_) if is_heif(bytes) => return Some(Err(ImageError::Format)),
        Ok(_) | Err(_) if svg::is_svg(bytes) => Source::Svg,
        Ok(_) | Err(_) => return by_name(path),
    };
    if bytes.len() as u64 > MOST_BYTES {
        return Some(Err(ImageError::Bytes));
    }
    Some(match source {
        Source::Svg => svg::clean(bytes).map(|clean| clean.head),
        Source::Jpeg | Source::Png | Source::Gif | Source::WebP => raster(source, bytes),
    })
}

/// A decoder over a picture's bytes that refuses to take more memory than a picture may need.
pub fn decoder(bytes: &[u8]) -> Result<impl ImageDecoder + '_, ImageError> {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
    let mut reader = reader.map_err(|_| ImageError::Broken)?;
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    reader.into_decoder().map_err(image_error)
}

/// What the decoder's complaint means.
pub fn image_error(error: image::ImageError) -> ImageError {
    match error {
        image::ImageError::Limits(_) => ImageError::Bytes,
        _ => ImageError::Broken,
    }
}

fn raster(source: Source, bytes: &[u8]) -> Result<Head, ImageError> {
    let mut decoder = decoder(bytes)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MOST_PIXELS || width.max(height) > LONGEST_SIDE {
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
    let opaque = !decoder.color_type().has_alpha();
    Ok(Head { source, width, height, opaque, moving: moves(source, bytes), drops_text: false })
}

/// Whether a picture has more than one frame.
fn moves(source: Source, bytes: &[u8]) -> bool {
    let bytes = Cursor::new(bytes);
    match source {
        Source::Jpeg | Source::Svg => false,
        Source::Png => PngDecoder::new(bytes).and_then(|png| png.is_apng()).unwrap_or(false),
        Source::WebP => WebPDecoder::new(bytes).is_ok_and(|webp| webp.has_animation()),
        Source::Gif => GifDecoder::new(bytes).is_ok_and(|gif| gif.into_frames().nth(1).is_some()),
    }
}

/// Whether a JPEG lacks its end (ITU-T T.81, B.2.1: EOI). The decoder would fill up with grey.
fn is_cut_off(bytes: &[u8]) -> bool {
    const START_OF_SCAN: u8 = 0xDA;
    let mut at = 2;
    // Segments are stepped over whole: a preview inside one has an end of its own.
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

/// HEIF and AVIF, as phones write them: ISO/IEC 14496-12 `ftyp`, with an image's brand.
fn is_heif(bytes: &[u8]) -> bool {
    let brand = bytes.get(8..12).unwrap_or_default();
    bytes.get(4..8) == Some(b"ftyp")
        && [b"heic", b"heix", b"heim", b"hevc", b"mif1", b"msf1", b"avif", b"avis"]
            .iter()
            .any(|known| **known == *brand)
}

/// A file whose bytes tell nothing, and whose name says that it is a picture.
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
    use super::*;

    #[test]
    fn files_are_known_by_what_they_hold() {
        assert_eq!(look("leaflet.pdf", b"%PDF-1.7"), None);
        assert_eq!(look("bus.jpg", b"<html>"), Some(Err(ImageError::Broken)));
        assert_eq!(look("bus.heic", b""), Some(Err(ImageError::Format)));
        assert_eq!(look("bus.jpg", b"\0\0\0\x18ftypheic\0\0\0\0"), Some(Err(ImageError::Format)));
        assert_eq!(look("bus.txt", b"II*\0\x08\0\0\0"), Some(Err(ImageError::Format)));
    }

    #[test]
    fn a_preview_inside_is_not_the_end() {
        let segment = b"\xFF\xD8\xFF\xE1\0\x04\xFF\xD9\xFF\xDA\0\x02scan";
        assert!(is_cut_off(segment));
        assert!(!is_cut_off(&[&segment[..], b"\xFF\xD9behind"].concat()));
    }
}
