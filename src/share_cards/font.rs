//! The font of share cards: its letters and their widths.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Source};
use rustc_hash::FxHashMap;
use sha2::{Digest, Sha256};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

pub struct Font {
    database: Arc<Database>,
    family: String,
    /// The width of each letter, in ems.
    widths: FxHashMap<char, f32>,
    /// SHA-256 of the file.
    digest: [u8; 32],
}

impl Font {
    /// Reads a TrueType or OpenType font; returns `None` if it cannot be used.
    pub fn parse(bytes: &[u8]) -> Option<Font> {
        let font = FontRef::new(bytes).ok()?;
        let metrics = font.glyph_metrics(Size::new(1.0), LocationRef::default());
        let width = |(code, glyph)| Some((char::from_u32(code)?, metrics.advance_width(glyph)?));
        let widths: FxHashMap<char, f32> = font.charmap().mappings().filter_map(width).collect();
        if widths.is_empty() {
            return None;
        }
        let mut database = Database::new();
        database.load_font_source(Source::Binary(Arc::new(bytes.to_vec())));
        let family = database.faces().next()?.families.first()?.0.clone();
        let digest = Sha256::digest(bytes).into();
        Some(Font { database: Arc::new(database), family, widths, digest })
    }

    /// Returns `true` if the font has every letter of a text.
    pub fn covers(&self, text: &str) -> bool {
        text.chars().all(|letter| self.widths.contains_key(&letter))
    }

    /// The width of a text, in ems. Letters that join are counted as if they stood alone, which is a little more.
    pub(super) fn width(&self, text: &str) -> f32 {
        text.chars().filter_map(|letter| self.widths.get(&letter)).sum()
    }

    pub(super) fn database(&self) -> Arc<Database> {
        self.database.clone()
    }

    pub(super) fn family(&self) -> &str {
        &self.family
    }

    pub(super) fn digest(&self) -> &[u8; 32] {
        &self.digest
    }
}
