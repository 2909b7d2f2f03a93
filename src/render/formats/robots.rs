//! `robots.txt`: allows everything, and names the sitemap.

use crate::model::Route;
use crate::render::renderer::Renderer;

pub fn routes(_: &Renderer, routes: &mut Vec<Route>) {
    routes.push(Route::Robots);
}

pub fn render(renderer: &Renderer) -> Vec<u8> {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(sitemap) = Route::Sitemap.absolute(&renderer.site) {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text.into_bytes()
}
