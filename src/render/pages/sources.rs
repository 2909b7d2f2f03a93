//! The origins of what a page says, and web addresses as readers see them.

use crate::finding::Located;
use crate::model::campaign::PerLanguage;
use crate::model::kind::WebAddress;
use crate::model::{Citation, Origin, Page, PageKind};
use crate::render::localizer::Localizer;
use crate::render::page_context::PageContext;
use crate::render::view::{AddressView, Provenance};

/// The origins of what a page says, in the order of its facts.
pub fn sources(ctx: PageContext<'_>, page: &Page) -> Vec<Provenance> {
    page.citations.iter().filter_map(|citation| provenance(ctx, citation)).collect()
}

fn provenance(ctx: PageContext<'_>, citation: &Citation) -> Option<Provenance> {
    let site = ctx.site();
    // The language of words is named only where it is not the reader's.
    let words = |values: &PerLanguage<Located<String>>| {
        let (lang, text) = site.campaign.in_chain(values, ctx.lang)?;
        Some((text.value.clone(), (lang != ctx.lang).then(|| site.code(lang).to_owned())))
    };
    let (supports, supports_lang) = words(&citation.supports).unwrap_or_default();
    let of = |title, lang, url: String, unopened| Provenance {
        title,
        lang,
        external: url.starts_with("http"),
        url,
        supports: supports.clone(),
        supports_lang: supports_lang.clone(),
        unopened,
    };
    match &citation.origin {
        Origin::Page(name) => {
            let link = ctx.link(site.find(PageKind::Source, &name.value)?);
            Some(of(link.title, link.lang, link.url, None))
        }
        Origin::Words { title, web } => {
            let (title, lang) = words(title)?;
            let web = web.as_ref().map(|web| address(ctx.localizer(), web));
            let url = web.as_ref().map_or_else(String::new, |web| web.url.clone());
            Some(of(title, lang, url, web.filter(|web| web.url.is_empty())))
        }
    }
}

/// A web address, with a caution if nobody has opened it.
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
