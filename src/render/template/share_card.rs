//! The theme's font of share cards, and cards drawn with it.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::cache::Cache;
use crate::finding::{Finding, Location, Report, failed};
use crate::read::ThemeFile;
use crate::share_cards::{self, Font};

use super::template_error::invalid_template;

const FONT: &str = "fonts/share-card.ttf";

/// Reads the font. Reports a file that is no font.
pub fn font(files: &BTreeMap<String, &ThemeFile>, report: &mut Report) -> Option<Font> {
    let file = files.get(FONT)?;
    let font = Font::parse(&file.bytes);
    if font.is_none() {
        report
            .error("template", &file.location, "this file is no font")
            .help("use a TrueType or OpenType font (`.ttf`, `.otf`), or remove the file");
    }
    font
}

/// Draws a card from the SVG that `template` has made, or takes it from the cache.
///
/// # Errors
/// Returns the mistake in the template, or a finding about it if Fener fails.
pub fn draw(
    svg: &str,
    font: Option<&Font>,
    cache: Option<&Cache>,
    template: Location,
) -> Result<Vec<u8>, Finding> {
    let font = font.ok_or_else(|| "its font is missing".to_owned());
    let draw = |font: &Font| match cache {
        Some(cache) => share_cards::cached(svg, font, cache),
        None => share_cards::draw(svg, font),
    };
    match catch_unwind(AssertUnwindSafe(|| font.and_then(draw))) {
        Ok(drawn) => drawn.map_err(|mistake| invalid_template(template, &mistake)),
        Err(panic) => Err(failed(&template, &*panic)),
    }
}
