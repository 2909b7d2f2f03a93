//! `/sw.js`: the service worker, which answers for saved pages without a network.

use crate::render::renderer::Renderer;

pub fn render(renderer: &Renderer) -> Vec<u8> {
    format!("{}\n", renderer.theme.worker()).into_bytes()
}
