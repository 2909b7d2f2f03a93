//! `robots.txt`: everything may be read; where the sitemap is.

use crate::model::Route;
use crate::render::Renderer;

pub fn routes(_: &Renderer<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::Robots);
}

pub fn render(renderer: &Renderer<'_>) -> Vec<u8> {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(sitemap) = Route::Sitemap.absolute(renderer.site) {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text.into_bytes()
}
