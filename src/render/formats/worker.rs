//! `/sw.js`: answers for saved pages while no network does.

use crate::render::Renderer;

pub fn render(renderer: &Renderer<'_>) -> Vec<u8> {
    format!("{}\n", renderer.theme.worker()).into_bytes()
}
