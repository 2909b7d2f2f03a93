//! A file beside the texts: a picture, a leaflet.

use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::images::{Head, ImageError, Print, Role, Uses, prints};
use crate::read::AssetFile;

use super::Site;
use super::kind::PageData;
use super::language::LangId;
use super::link::Target;

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

/// Notes what each asset is used for, once all links are resolved.
pub(super) fn note_uses(site: &mut Site) {
    use crate::markdown::PlaceholderKind;
    let mut uses = vec![Uses::default(); site.assets.len()];
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            for (placeholder, target) in text.body.placeholders.iter().zip(text.targets.iter()) {
                let Target::Asset(asset) = target else { continue };
                match placeholder.what {
                    PlaceholderKind::Image { .. } => uses[asset.index()].shown = true,
                    PlaceholderKind::Link { .. }
                    | PlaceholderKind::Card { .. }
                    | PlaceholderKind::Phrase(_) => {
                        uses[asset.index()].linked = true;
                    }
                }
            }
        }
        if let PageData::Resource(resource) = &page.kind
            && let Some(file) = &resource.file
            && let Some(asset) = site.asset_at(&format!("{}/{}", page.folder, file.value))
        {
            uses[asset.index()].linked = true;
        }
    }
    for card in site.cards.iter().flatten() {
        uses[card.index()].card = true;
    }
    for (asset, uses) in site.assets.iter_mut().zip(uses) {
        asset.uses = uses;
        asset.prints = asset.head().map(|head| prints(head, uses)).unwrap_or_default();
    }
}

/// The picture for share previews that a campaign brings for a language: `content/card.sq.png`.
pub(super) fn own_card(site: &Site, lang: LangId) -> Option<AssetId> {
    let code = site.code(lang);
    ["png", "jpg", "jpeg", "webp"]
        .iter()
        .find_map(|end| site.asset_at(&format!("card.{code}.{end}")))
}
