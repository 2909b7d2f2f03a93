//! `robots.txt`: everything may be read; where the sitemap is.

use crate::model::Route;
use crate::render::Edition;

pub fn routes(_: &Edition<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::Robots);
}

pub fn render(edition: &Edition<'_>) -> Vec<u8> {
    let mut text = String::from("User-agent: *\nAllow: /\n");
    if let Some(sitemap) = Route::Sitemap.absolute(edition.site) {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text.into_bytes()
}
