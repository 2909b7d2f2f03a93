//! The properties of a picture, read from its first bytes.

/// The properties of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub source: Source,
    /// In pixels, when upright; 0 if an SVG does not say.
    pub width: u32,
    pub height: u32,
    /// It has no transparency.
    pub opaque: bool,
    /// It has more than one frame; the first is published.
    pub moving: bool,
}

/// The format of an editor's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Jpeg,
    Png,
    Gif,
    WebP,
    Svg,
}

impl Source {
    /// Returns true for formats that keep every pixel, as drawings need it.
    pub fn is_lossless(self) -> bool {
        match self {
            Source::Png | Source::Gif => true,
            Source::Jpeg | Source::WebP | Source::Svg => false,
        }
    }
}
