//! A file beside the texts: a picture, a leaflet.

pub mod captions;
pub(super) mod notes;
pub mod supporters;
pub(super) mod uses;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::attachments::{Player, Refusal};
use crate::finding::Located;
use crate::i18n::nfc;
use crate::images::{Focus, Head, ImageError, Role, Uses, Variant};
use crate::read::AssetFile;

use crate::model::ids::AssetId;
use crate::model::language::per_language::PerLanguage;

/// A file below `content/` that is no text and no facts: a picture, or a file to link to.
#[derive(Debug)]
pub struct Asset {
    /// Path from the campaign's folder: `content/img/x.webp`.
    pub path: Arc<str>,
    /// The size in bytes of the editor's file.
    pub size: u64,
    /// The hash of the content. It is part of the name in the output, so that hosts may cache the file forever.
    pub hash: u64,
    /// The SHA-256 of the content, if the file is a picture.
    pub sha256: Option<[u8; 32]>,
    /// `None` if the file is no picture.
    pub picture: Option<Result<Head, ImageError>>,
    /// The reason why a file that is no picture may not be published.
    pub refusal: Option<Refusal>,
    /// The ways in which the site uses it.
    pub uses: Uses,
    /// Its author and licence, for readers.
    pub credit: Option<PerLanguage<Located<String>>>,
    pub focus: Focus,
    /// The published variants of a picture.
    pub variants: Vec<Variant>,
}

impl Asset {
    pub(in crate::model) fn new(file: AssetFile) -> Asset {
        let AssetFile { path, size, hash, sha256, picture, refusal } = file;
        Asset {
            path,
            size,
            hash,
            sha256,
            picture,
            refusal,
            uses: Uses::default(),
            credit: None,
            focus: Focus::default(),
            variants: Vec::new(),
        }
    }

    /// The header of a picture that can be published.
    pub fn head(&self) -> Option<&Head> {
        self.picture.as_ref()?.as_ref().ok()
    }

    /// The player of a sound or film; `None` for other files.
    pub fn player(&self) -> Option<Player> {
        Player::of(&self.path).filter(|_| self.picture.is_none())
    }

    /// `files/leaflet.0123456789ab.pdf`: the name of the whole file in the output. A picture has the extension of its
    /// published form.
    pub fn output(&self) -> String {
        match self.variants.iter().find(|variant| variant.role == Role::Whole) {
            Some(variant) => format!("{}.{}", self.name(), variant.format.extension()),
            None => {
                let (_, end) = self.file_name();
                format!("{}.{}", self.name(), end.to_lowercase())
            }
        }
    }

    /// `files/bus.0123456789ab-720.webp`: the name of a variant for pages.
    pub fn variant_output(&self, variant: usize) -> String {
        let variant = &self.variants[variant];
        format!("{}-{}.{}", self.name(), variant.width, variant.format.extension())
    }

    /// The index of the variant with this role in [`Asset::variants`].
    pub fn variant(&self, role: Role) -> Option<usize> {
        self.variants.iter().position(|variant| variant.role == role)
    }

    /// The variant that every browser shows: for older ones, or the whole picture. An SVG fits every screen as it is.
    pub fn plain_variant(&self) -> Option<usize> {
        self.variant(Role::Fallback).or_else(|| self.variant(Role::Whole))
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

/// Assets by their paths. Copies of a file with the same name are published once, as the first of them.
pub(in crate::model) fn by_path(assets: &[Asset]) -> FxHashMap<Arc<str>, AssetId> {
    let mut first: FxHashMap<String, AssetId> = FxHashMap::default();
    let ids = assets.iter().zip(0..).map(|(asset, at)| {
        let published = if asset.picture.is_some() { asset.name() } else { asset.output() };
        (Arc::from(nfc(&asset.path)), *first.entry(published).or_insert(AssetId(at)))
    });
    ids.collect()
}
