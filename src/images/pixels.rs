//! A picture as pixels: upright, in the colours of the web (sRGB, IEC 61966-2-1), eight bits a channel.

use fast_image_resize::images::{Image, ImageRef};
use fast_image_resize::{PixelType, ResizeOptions, Resizer};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder};
use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};

use super::image_error::ImageError;
use super::look;

pub struct Pixels {
    pub width: u32,
    pub height: u32,
    /// Red, green, blue; and how much is covered, if `clear`.
    pub data: Vec<u8>,
    /// Whether what is behind shows somewhere.
    pub clear: bool,
}

impl Pixels {
    /// Draws a picture. What it says of its camera is used once, to hold it upright, and goes no further.
    pub fn decode(bytes: &[u8]) -> Result<Pixels, ImageError> {
        let mut decoder = look::decoder(bytes)?;
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        let profile = decoder.icc_profile().ok().flatten();
        let mut image = DynamicImage::from_decoder(decoder).map_err(look::image_error)?;
        image.apply_orientation(orientation);
        let (width, height) = (image.width(), image.height());
        let mut clear = image.color().has_alpha();
        let mut data =
            if clear { image.into_rgba8().into_raw() } else { image.into_rgb8().into_raw() };
        if clear && data.chunks_exact(4).all(|pixel| pixel[3] == u8::MAX) {
            data = data.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
            clear = false;
        }
        let mut pixels = Pixels { width, height, data, clear };
        if let Some(profile) = profile {
            pixels.translate(&profile);
        }
        Ok(pixels)
    }

    /// Bytes a pixel.
    fn depth(&self) -> usize {
        if self.clear { 4 } else { 3 }
    }

    /// From the colours of an ICC profile to the web's. A profile that cannot be followed is left aside,
    /// as browsers do.
    fn translate(&mut self, profile: &[u8]) {
        let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
        if profile.color_space != DataColorSpace::Rgb {
            return;
        }
        let layout = if self.clear { Layout::Rgba } else { Layout::Rgb };
        let (web, options) = (ColorProfile::new_srgb(), TransformOptions::default());
        let Ok(way) = profile.create_transform_8bit(layout, &web, layout, options) else { return };
        let length = self.width as usize * self.depth();
        let mut translated = vec![0; length];
        for row in self.data.chunks_exact_mut(length) {
            if way.transform(row, &mut translated).is_ok() {
                row.copy_from_slice(&translated);
            }
        }
    }

    /// The whole picture at another size.
    pub fn scaled(&self, width: u32, height: u32) -> Result<Pixels, ImageError> {
        self.drawn(width, height, ResizeOptions::new())
    }

    /// The middle of the picture, as large as its proportions allow.
    pub fn cropped(&self, width: u32, height: u32) -> Result<Pixels, ImageError> {
        self.drawn(width, height, ResizeOptions::new().fit_into_destination(Some((0.5, 0.5))))
    }

    fn drawn(&self, width: u32, height: u32, how: ResizeOptions) -> Result<Pixels, ImageError> {
        let pixel = if self.clear { PixelType::U8x4 } else { PixelType::U8x3 };
        let from = ImageRef::new(self.width, self.height, &self.data, pixel);
        let from = from.map_err(|_| ImageError::Broken)?;
        let mut to = Image::new(width, height, pixel);
        Resizer::new().resize(&from, &mut to, &how).map_err(|_| ImageError::Broken)?;
        Ok(Pixels { width, height, data: to.into_vec(), clear: self.clear })
    }
}
