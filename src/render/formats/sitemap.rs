//! The sitemap (sitemaps.org 0.9) with alternate languages (`xhtml:link`, Google's hreflang annotations); it needs
//! `base_url`.

use crate::markdown::escape;
use crate::model::{LangId, Page, PageId, Route, Site};
use crate::render::renderer::Renderer;

/// The maximum number of URLs in a sitemap: sitemaps.org allows 50,000 and 50 MB; with alternates, a tenth.
const MAX_URLS: usize = 5_000;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    if renderer.site.campaign.base_url.is_none() {
        return;
    }
    routes.push(Route::Sitemap);
    let files = entries(&renderer.site).count().div_ceil(MAX_URLS);
    if files > 1 {
        routes.extend(
            (0..files)
                .filter_map(|page_no| u16::try_from(page_no).ok())
                .map(|page_no| Route::SitemapPage { page_no }),
        );
    }
}

/// The pages in the languages in which they are written.
fn entries(site: &Site) -> impl Iterator<Item = (&Page, LangId)> {
    site.pages.iter().flat_map(|page| {
        page.own_texts().filter(|(_, text)| !text.draft).map(move |(lang, _)| (page, lang))
    })
}

pub fn render(renderer: &Renderer) -> Vec<u8> {
    let site = &renderer.site;
    let count = entries(site).count();
    if count <= MAX_URLS {
        return urls(site, entries(site));
    }
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for page_no in 0..count.div_ceil(MAX_URLS) {
        let route = Route::SitemapPage { page_no: u16::try_from(page_no).unwrap_or(u16::MAX) };
        out.push_str("<sitemap><loc>");
        escape(&route.absolute(site).unwrap_or_default(), &mut out);
        out.push_str("</loc></sitemap>\n");
    }
    out.push_str("</sitemapindex>\n");
    out.into_bytes()
}

pub fn render_page(renderer: &Renderer, page_no: u16) -> Vec<u8> {
    let from = usize::from(page_no) * MAX_URLS;
    urls(&renderer.site, entries(&renderer.site).skip(from).take(MAX_URLS))
}

fn urls<'s>(site: &'s Site, entries: impl Iterator<Item = (&'s Page, LangId)>) -> Vec<u8> {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (page, own) in entries {
        let in_language = |lang| Route::Page { page: page.id, lang, page_no: 0 };
        let languages = page.own_texts().map(|(lang, _)| (site.code(lang), in_language(lang)));
        let others = Route::for_other_languages(page).map(|route| ("x-default", route));
        let alternates: Vec<(&str, Route)> = languages.chain(others).collect();
        // The chooser stands before the home page in its first language.
        let is_first =
            page.id == PageId::HOME && page.own_texts().next().is_some_and(|(lang, _)| lang == own);
        let locations = is_first.then_some(Route::Chooser).into_iter().chain([in_language(own)]);
        for location in locations {
            out.push_str("<url><loc>");
            escape(&location.absolute(site).unwrap_or_default(), &mut out);
            out.push_str("</loc>");
            for (lang, route) in &alternates {
                out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\""));
                escape(&route.absolute(site).unwrap_or_default(), &mut out);
                out.push_str("\"/>");
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out.into_bytes()
}
