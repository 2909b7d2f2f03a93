//! A decoded picture: upright, in sRGB (IEC 61966-2-1), eight bits a channel.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::{Focus, ImageError, inspect};

/// The pixels of a decoded picture, by rows.
pub struct Pixels {
    pub width: u32,
    pub height: u32,
    /// Red, green, blue and alpha, by rows. Opaque pictures have an alpha, too: code that scales three kinds of pixels
    /// is 2.7 MB larger than code that scales one.
    pub data: Vec<u8>,
    /// A pixel is not opaque.
    pub has_alpha: bool,
}

impl Pixels {
    /// Decodes a picture. The orientation and colour profile of its metadata are applied; the rest is dropped.
    pub fn decode(bytes: &[u8]) -> Result<Pixels, ImageError> {
        let mut decoder = inspect::decoder(bytes)?;
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten();
        let (width, height) = decoder.dimensions();
        let rgba = u64::from(width) * u64::from(height) * 4;
        // The pixels as decoded, and a copy that is turned upright or has four channels.
        let decoded = decoder.total_bytes();
        require_memory(decoded + decoded.max(rgba))?;
        let mut image = DynamicImage::from_decoder(decoder).map_err(inspect::image_error)?;
        image.apply_orientation(orientation);
        let (width, height) = (image.width(), image.height());
        let has_alpha = image.color().has_alpha();
        let data = image.into_rgba8().into_raw();
        let has_alpha = has_alpha && data.chunks_exact(4).any(|pixel| pixel[3] != u8::MAX);
        let mut pixels = Pixels { width, height, data, has_alpha };
        if let Some(profile) = profile {
            pixels.convert_to_srgb(&profile);
        }
        Ok(pixels)
    }

    /// Red, green and blue, without alpha.
    pub fn rgb(&self) -> Vec<u8> {
        self.data.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect()
    }

    /// Converts from an ICC profile to sRGB. A profile that cannot be read is ignored, as browsers do.
    fn convert_to_srgb(&mut self, profile: &[u8]) {
        let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
        if profile.color_space != DataColorSpace::Rgb {
            return;
        }
        let layout = Layout::Rgba;
        let (web, options) = (ColorProfile::new_srgb(), TransformOptions::default());
        let Ok(transform) = profile.create_transform_8bit(layout, &web, layout, options) else {
            return;
        };
        let length = self.width as usize * 4;
        let mut converted = vec![0; length];
        for row in self.data.chunks_exact_mut(length) {
            if transform.transform(row, &mut converted).is_ok() {
                row.copy_from_slice(&converted);
            }
        }
    }

    /// Scales the picture.
    pub fn scaled(&self, width: u32, height: u32) -> Result<Pixels, ImageError> {
        self.resized(width, height, ResizeOptions::new())
    }

    /// Scales the largest crop around the focus that has these proportions.
    pub fn cropped(&self, width: u32, height: u32, focus: Focus) -> Result<Pixels, ImageError> {
        let centre = (f64::from(focus.x) / 100.0, f64::from(focus.y) / 100.0);
        self.resized(width, height, ResizeOptions::new().fit_into_destination(Some(centre)))
    }

    fn resized(
        &self,
        width: u32,
        height: u32,
        options: ResizeOptions,
    ) -> Result<Pixels, ImageError> {
        let options = options.use_alpha(self.has_alpha);
        let from = ImageRef::new(self.width, self.height, &self.data, PixelType::U8x4);
        let from = from.map_err(|_| ImageError::Broken)?;
        let mut to = Image::new(width, height, PixelType::U8x4);
        Resizer::new().resize(&from, &mut to, &options).map_err(|_| ImageError::Broken)?;
        Ok(Pixels { width, height, data: to.into_vec(), has_alpha: self.has_alpha })
    }
}

/// Asks the system for memory before a decoder does, which would end the program if there is none.
fn require_memory(bytes: u64) -> Result<(), ImageError> {
    let bytes = usize::try_from(bytes).map_err(|_| ImageError::Memory)?;
    Vec::<u8>::new().try_reserve_exact(bytes).map_err(|_| ImageError::Memory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn memory_that_no_system_has_is_an_error() {
        assert_eq!(require_memory(1), Ok(()));
        for bytes in [u64::MAX, 1 << 62] {
            assert_eq!(require_memory(bytes), Err(ImageError::Memory));
        }
    }
}
