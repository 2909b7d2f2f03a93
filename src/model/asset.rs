//! A file that is published as it is: a picture, a leaflet.

use std::path::PathBuf;
use std::sync::Arc;

/// An asset by its place in [`super::Site::assets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetId(pub(super) u32);

impl AssetId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

#[derive(Debug)]
pub struct Asset {
    /// Below the campaign's folder: `content/img/x.webp`.
    pub path: Arc<str>,
    /// Where it is read from when it is published.
    pub disk: PathBuf,
    /// Bytes.
    pub size: u64,
    /// Of its content; makes the name in the output, so that hosts may cache it for ever.
    pub hash: u64,
}

impl Asset {
    /// `files/leaflet.0123456789ab.pdf`
    pub fn output(&self) -> String {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        let (stem, end) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let stem = crate::markdown::slug(stem);
        format!("files/{stem}.{:012x}.{}", self.hash & 0xffff_ffff_ffff, end.to_lowercase())
    }

    /// A picture by its ending.
    pub fn is_picture(&self) -> bool {
        let end = self.path.rsplit('.').next().unwrap_or_default().to_lowercase();
        matches!(end.as_str(), "svg" | "png" | "jpg" | "jpeg" | "webp" | "avif" | "gif")
    }
}
