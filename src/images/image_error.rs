//! The errors of pictures, with messages for editors.

use super::limits::{MAX_BYTES, MAX_PIXELS};

/// The reason for which a picture cannot be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImageError {
    /// It cannot be decoded to its end.
    Broken,
    /// More pixels than [`MAX_PIXELS`], or a side longer than [`MAX_SIDE`](super::limits::MAX_SIDE).
    Pixels { width: u32, height: u32 },
    /// More bytes than [`MAX_BYTES`], or too many when it is decoded.
    Bytes,
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
            ImageError::Pixels { .. } | ImageError::Bytes => "huge-picture",
            ImageError::Format => "picture-format",
            ImageError::Svg(_) => "unsafe-svg",
        }
    }

    /// The message of its finding.
    pub fn message(&self) -> String {
        match self {
            ImageError::Broken => "this picture is broken, or cut off before its end".into(),
            ImageError::Pixels { width, height } => {
                let most = MAX_PIXELS / 1_000_000;
                format!(
                    "this picture has {width} × {height} pixels; Fener takes up to {most} million"
                )
            }
            ImageError::Bytes => {
                let most = MAX_BYTES / 1_000_000;
                format!("this picture is too heavy to open; Fener takes up to {most} MB")
            }
            ImageError::Format => {
                "this kind of picture may tell where it was taken, and Fener cannot clean it".into()
            }
            ImageError::Svg(what) => {
                format!("this drawing holds {what}, which could harm a reader")
            }
        }
    }

    /// One way to fix it.
    pub fn help(&self) -> &'static str {
        match self {
            ImageError::Broken => "open it in a picture program and save it again, or copy it anew",
            ImageError::Pixels { .. } | ImageError::Bytes => {
                "save it smaller: 2000 pixels on the longer side are plenty"
            }
            ImageError::Format => "save it as JPEG, PNG or WebP",
            ImageError::Svg(_) => "take it out in a drawing program, or save the drawing as PNG",
        }
    }
}
