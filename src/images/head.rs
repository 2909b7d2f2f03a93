//! The header of a picture: its format, size and kind.

/// The properties of a picture that is not decoded yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    pub source: Source,
    /// In pixels, when turned upright; 0 if an SVG does not state it.
    pub width: u32,
    pub height: u32,
    /// It has no transparency.
    pub is_opaque: bool,
    /// It is an animation, of which the first frame is published.
    pub is_animated: bool,
    /// An SVG with HTML (`foreignObject`), which is left out.
    pub drops_text: bool,
}

/// The file format of an original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    Jpeg,
    Png,
    Gif,
    WebP,
    Svg,
}

impl Source {
    /// Returns `true` for formats of drawings, for which lossless variants may be smaller.
    pub fn is_lossless(self) -> bool {
        match self {
            Source::Png | Source::Gif => true,
            Source::Jpeg | Source::WebP | Source::Svg => false,
        }
    }
}
