//! Every page that search engines may offer, with its other languages (sitemaps.org 0.9, and
//! `xhtml:link` after Google's hreflang annotations). Needs `base_url`.

use crate::markdown::escape;
use crate::model::{LangId, Page, Route, Site};
use crate::render::Renderer;

/// A sitemap holds at most 50,000 addresses and 50 MB (sitemaps.org); with alternates, a tenth.
const MOST: usize = 5_000;

pub fn routes(renderer: &Renderer<'_>, routes: &mut Vec<Route>) {
    if renderer.site.campaign.base_url.is_none() {
        return;
    }
    routes.push(Route::Sitemap);
    let parts = entries(renderer.site).count().div_ceil(MOST);
    if parts > 1 {
        routes.extend(
            (0..parts)
                .filter_map(|page_no| u16::try_from(page_no).ok())
                .map(|page_no| Route::SitemapPage { page_no }),
        );
    }
}

/// Pages in the languages in which they truly exist.
fn entries(site: &Site) -> impl Iterator<Item = (&Page, LangId)> {
    site.pages.iter().flat_map(|page| {
        page.own_texts().filter(|(_, text)| !text.draft).map(move |(lang, _)| (page, lang))
    })
}

pub fn render(renderer: &Renderer<'_>) -> Vec<u8> {
    let site = renderer.site;
    let count = entries(site).count();
    if count <= MOST {
        return urls(site, entries(site));
    }
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page_no in 0..count.div_ceil(MOST) {
        let route = Route::SitemapPage { page_no: u16::try_from(page_no).unwrap_or(u16::MAX) };
        out.push_str("<sitemap><loc>");
        escape(&route.absolute(site).unwrap_or_default(), &mut out);
        out.push_str("</loc></sitemap>\n");
    }
    out.push_str("</sitemapindex>\n");
    out.into_bytes()
}

pub fn render_part(renderer: &Renderer<'_>, page_no: u16) -> Vec<u8> {
    let from = usize::from(page_no) * MOST;
    urls(renderer.site, entries(renderer.site).skip(from).take(MOST))
}

fn urls<'s>(site: &'s Site, entries: impl Iterator<Item = (&'s Page, LangId)>) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (page, lang) in entries {
        let address = |lang| {
            Route::Page { page: page.id, lang, page_no: 0 }.absolute(site).unwrap_or_default()
        };
        out.push_str("<url><loc>");
        escape(&address(lang), &mut out);
        out.push_str("</loc>");
        for (other, _) in page.own_texts() {
            out.push_str(&format!(
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"",
                site.code(other)
            ));
            escape(&address(other), &mut out);
            out.push_str("\"/>");
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out.into_bytes()
}
