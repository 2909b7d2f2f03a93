//! The errors of pictures, with messages for editors.

/// The reason for which a picture cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// It cannot be decoded to its end.
    Broken,
    /// More pixels than [`super::MAX_PIXELS`], or a side longer than [`super::MAX_SIDE`].
    Pixels { width: u32, height: u32 },
    /// More bytes than [`super::MAX_BYTES`], or too many when it is decoded.
    Bytes,
    /// Not enough memory to decode or to encode it.
    Memory,
    /// A format that Fener cannot encode anew, so its metadata would be published.
    Format,
    /// An SVG with script, links or other content than a drawing, named here.
    Svg(&'static str),
}

impl ImageError {
    /// The finding's code.
    pub fn code(&self) -> &'static str {
        match self {
            ImageError::Broken => "broken-picture",
            ImageError::Pixels { .. } | ImageError::Bytes | ImageError::Memory => "huge-picture",
            ImageError::Format => "picture-format",
            ImageError::Svg(_) => "unsafe-svg",
        }
    }

    /// The message of its finding.
    pub fn message(&self) -> String {
        match self {
            ImageError::Broken => "broken picture: it cannot be decoded to its end".into(),
            ImageError::Pixels { width, height } => {
                let max = super::MAX_PIXELS / 1_000_000;
                format!("picture too large: {width} × {height} pixels; the limit is {max} million")
            }
            ImageError::Bytes => {
                let max = super::MAX_BYTES / 1_000_000;
                format!("picture too large to decode: the limit is {max} MB")
            }
            ImageError::Memory => "picture too large for the memory of this computer".into(),
            ImageError::Format => {
                "unsupported picture format: its metadata cannot be removed".into()
            }
            ImageError::Svg(what) => {
                format!("unsafe drawing: it contains {what}")
            }
        }
    }

    /// One way to fix it.
    pub fn help(&self) -> &'static str {
        match self {
            ImageError::Broken => "open it in an image editor and save it again",
            ImageError::Pixels { .. } | ImageError::Bytes | ImageError::Memory => {
                "scale it down: 2000 pixels on the longer side are enough"
            }
            ImageError::Format => "save it as JPEG, PNG or WebP",
            ImageError::Svg(_) => "remove it in a drawing program, or save the drawing as PNG",
        }
    }
}
