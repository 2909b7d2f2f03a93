//! A file beside the texts: a picture, a leaflet.

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::images::{Head, ImageError, Role, Uses, Variant};
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
    pub variants: Vec<Variant>,
}

impl Asset {
    pub(super) fn new(file: AssetFile) -> Asset {
        let AssetFile { path, disk, size, hash, sha256, picture } = file;
        Asset {
            path,
            disk,
            size,
            hash,
            sha256,
            picture,
            uses: Uses::default(),
            variants: Vec::new(),
        }
    }

    /// A picture that can be published.
    pub fn head(&self) -> Option<&Head> {
        self.picture.as_ref()?.as_ref().ok()
    }

    /// `files/leaflet.0123456789ab.pdf`: the file as a whole. A picture ends as it is published.
    pub fn output(&self) -> String {
        match self.variants.iter().find(|variant| variant.role == Role::Whole) {
            Some(variant) => format!("{}.{}", self.name(), variant.format.extension()),
            None => {
                let (_, end) = self.file_name();
                format!("{}.{}", self.name(), end.to_lowercase())
            }
        }
    }

    /// `files/bus.0123456789ab-720.webp`: one of a picture's variants for pages.
    pub fn variant_output(&self, variant: usize) -> String {
        let variant = &self.variants[variant];
        format!("{}-{}.{}", self.name(), variant.width, variant.format.extension())
    }

    /// Where one role's variant stands among [`Asset::variants`].
    pub fn variant(&self, role: Role) -> Option<usize> {
        self.variants.iter().position(|variant| variant.role == role)
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
