//! The origins of what a page says, and web addresses as readers see them.

use crate::finding::Located;
use crate::model::kind::WebAddress;
use crate::model::language::per_language::PerLanguage;
use crate::model::{Citation, Origin, Page, PageKind};
use crate::render::localizer::Localizer;
use crate::render::page_context::PageContext;
use crate::render::view::{AddressView, Link, Provenance};

/// The origins of what a page says, in the order of its facts.
pub fn sources(ctx: PageContext<'_>, page: &Page) -> Vec<Provenance> {
    page.citations.iter().filter_map(|citation| provenance(ctx, citation)).collect()
}

fn provenance(ctx: PageContext<'_>, citation: &Citation) -> Option<Provenance> {
    let site = ctx.site();
    // The language of words is named only where it is not the reader's.
    let words = |values: &PerLanguage<Located<String>>| {
        let (lang, text) = site.campaign.in_chain(values, ctx.lang)?;
        Some(Link {
            lang: (lang != ctx.lang).then(|| site.code(lang).to_owned()),
            dir: ctx.borrowed_direction(lang),
            ..Link::new(text.value.clone(), String::new())
        })
    };
    let supports =
        words(&citation.supports).unwrap_or_else(|| Link::new(String::new(), String::new()));
    let of = |link: Link, unopened| Provenance {
        external: link.url.starts_with("http"),
        title: link.title,
        lang: link.lang,
        dir: link.dir,
        url: link.url,
        supports: supports.title.clone(),
        supports_lang: supports.lang.clone(),
        supports_dir: supports.dir,
        unopened,
    };
    match &citation.origin {
        Origin::Page(name) => Some(of(ctx.link(site.find(PageKind::Source, &name.value)?), None)),
        Origin::Words { title, web } => {
            let title = words(title)?;
            let web = web.as_ref().map(|web| address(ctx.localizer(), web));
            let url = web.as_ref().map_or_else(String::new, |web| web.url.clone());
            Some(of(Link { url, ..title }, web.filter(|web| web.url.is_empty())))
        }
    }
}

/// A web address, with a caution if it was never opened.
pub fn address(localizer: &Localizer, web: &WebAddress) -> AddressView {
    AddressView {
        title: web.text().to_owned(),
        url: web.link().unwrap_or_default().to_owned(),
        caution: match web.is_opened {
            true => String::new(),
            false => localizer.message("address-unopened"),
        },
    }
}
