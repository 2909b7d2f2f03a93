//! A file beside the texts: a picture, a leaflet.

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::images::{Head, ImageError, Print, Role, Uses};
use crate::read::AssetFile;

use super::ids::AssetId;

#[derive(Debug)]
pub struct Asset {
    /// Below the campaign's folder: `content/img/x.webp`.
    pub path: Arc<str>,
    /// Where it is read from when it is published.
    pub disk: PathBuf,
    /// Bytes, as its editor saved it.
    pub size: u64,
    /// Of its content; makes the name in the output, so that hosts may cache it for ever.
    pub hash: u64,
    /// SHA-256 of its content, if it is a picture.
    pub sha256: Option<[u8; 32]>,
    /// `None` if it is no picture.
    pub picture: Option<Result<Head, ImageError>>,
    /// What the site does with it.
    pub uses: Uses,
    /// What is published of it, if it is a picture.
    pub prints: Vec<Print>,
}

impl Asset {
    pub(super) fn new(file: AssetFile) -> Asset {
        let AssetFile { path, disk, size, hash, sha256, picture } = file;
        Asset { path, disk, size, hash, sha256, picture, uses: Uses::default(), prints: Vec::new() }
    }

    /// A picture that can be published.
    pub fn head(&self) -> Option<&Head> {
        self.picture.as_ref()?.as_ref().ok()
    }

    /// `files/leaflet.0123456789ab.pdf`: the file as a whole. A picture ends as it is published.
    pub fn output(&self) -> String {
        match self.prints.iter().find(|print| print.role == Role::Whole) {
            Some(print) => format!("{}.{}", self.name(), print.form.ending()),
            None => {
                let (_, end) = self.file_name();
                format!("{}.{}", self.name(), end.to_lowercase())
            }
        }
    }

    /// `files/bus.0123456789ab-720.webp`: one of a picture's prints for pages.
    pub fn print_output(&self, print: usize) -> String {
        let print = &self.prints[print];
        format!("{}-{}.{}", self.name(), print.width, print.form.ending())
    }

    /// Where one role's print stands among [`Asset::prints`].
    pub fn print(&self, role: Role) -> Option<usize> {
        self.prints.iter().position(|print| print.role == role)
    }

    fn name(&self) -> String {
        let stem = crate::markdown::slug(self.file_name().0);
        format!("files/{stem}.{:012x}", self.hash & 0xffff_ffff_ffff)
    }

    fn file_name(&self) -> (&str, &str) {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        name.rsplit_once('.').unwrap_or((name, "bin"))
    }
}

/// Assets by their paths. Copies of one file under one name are published once: as the first of them.
pub(super) fn by_path(assets: &[Asset]) -> FxHashMap<Arc<str>, AssetId> {
    let mut first: FxHashMap<String, AssetId> = FxHashMap::default();
    let ids = assets.iter().zip(0..).map(|(asset, at)| {
        let published = if asset.picture.is_some() { asset.name() } else { asset.output() };
        (asset.path.clone(), *first.entry(published).or_insert(AssetId(at)))
    });
    ids.collect()
}
