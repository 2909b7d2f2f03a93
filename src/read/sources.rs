//! The files of a campaign by their use, as they were read.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::attachments::Refusal;
use crate::finding::Location;
use crate::images;

/// A text file, whole and known to be UTF-8.
#[derive(Debug)]
pub struct TextFile {
    /// From the campaign's folder, with `/`: `content/guides/x/sq.md`.
    pub path: Arc<str>,
    pub text: String,
    /// xxh3 of the content.
    pub hash: u64,
}

impl TextFile {
    /// The file as a whole.
    pub fn location(&self) -> Location {
        Location::file(self.path.clone())
    }
}

/// A picture, or a file that is published unchanged; its bytes stay on disk.
#[derive(Clone, Debug)]
pub struct AssetFile {
    pub path: Arc<str>,
    pub size: u64,
    /// xxh3 of the content; of a picture, seeded with the version of its encoding.
    pub hash: u64,
    /// SHA-256 of the content, if it is a picture.
    pub sha256: Option<[u8; 32]>,
    /// Its header; `None` if it is no picture.
    pub picture: Option<Result<images::Head, images::ImageError>>,
    /// The reason why a file that is no picture may not be published.
    pub refusal: Option<Refusal>,
}

/// A file of the campaign's `static/`, which is copied to the root of the output.
#[derive(Clone, Debug)]
pub struct StaticFile {
    /// Below `static/`, with `/`: `.well-known/security.txt`.
    pub path: Arc<str>,
    /// In bytes.
    pub size: u64,
    /// xxh3 of the content.
    pub hash: u64,
    /// The reason why a browser or a server may run it.
    pub refusal: Option<Refusal>,
}

/// A theme's file, with the location for its findings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ThemeFile {
    pub location: Location,
    /// `false` for a campaign's own file.
    pub is_built_in: bool,
    pub bytes: Arc<[u8]>,
}

/// Every file of a campaign.
#[derive(Clone, Debug)]
pub struct Sources {
    /// `fener.yaml`
    pub config: Option<Arc<TextFile>>,
    /// `theme.yaml`: the campaign's theme tokens.
    pub theme_tokens: Option<Arc<TextFile>>,
    /// `content/**/*.md`, in the order of their paths.
    pub texts: Vec<Arc<TextFile>>,
    /// `content/**/facts.yaml`, in the order of their paths.
    pub facts: Vec<Arc<TextFile>>,
    /// `content/**/assets.yaml`, in the order of their paths.
    pub asset_notes: Vec<Arc<TextFile>>,
    /// Every other file below `content/`.
    pub assets: Vec<AssetFile>,
    /// Every file below `static/`, in the order of their paths.
    pub static_files: Vec<StaticFile>,
    /// The campaign's `locales/*.ftl`, in the order of their paths.
    pub locales: Vec<Arc<TextFile>>,
    /// The campaign's `locales/*.yaml`, in the order of their paths.
    pub synonyms: Vec<Arc<TextFile>>,
    /// `posters.lock`: every poster code that was ever built.
    pub register: Option<Arc<TextFile>>,
    /// Theme files by theme and path, such as `fener/templates/base.html`; a campaign's own file replaces the built-in
    /// one.
    pub themes: BTreeMap<String, ThemeFile>,
}
