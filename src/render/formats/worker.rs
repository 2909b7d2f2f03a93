//! `/sw.js`: answers for saved pages while no network does.

use crate::render::Edition;

pub fn render(edition: &Edition<'_>) -> Vec<u8> {
    format!("{}\n", edition.theme.worker()).into_bytes()
}
