//! The files that a PO file exchanges with: the texts of pages, and the phrases of the interface.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::{LangId, Page, Site, Text};
use crate::read::TextFile;
use crate::translate::{origin, skeleton};

use super::unit::{Existing, SourceFile};

/// A campaign's texts and phrases, with the content of their files.
#[derive(Clone, Copy)]
pub struct Exchange<'a> {
    pub site: &'a Site,
    /// Each text file by its path.
    pub texts: &'a HashMap<Arc<str>, String>,
    /// The files of phrases: the campaign's own first, then the built-in ones.
    pub locales: &'a [Arc<TextFile>],
}

/// A page to translate.
pub struct PageExchange<'a> {
    pub page: &'a Page,
    /// The source's language.
    pub from: LangId,
    pub source: SourceFile<'a>,
    /// The existing translation.
    pub own: Option<Existing<'a>>,
}

/// A file that an import changes or adds.
pub struct Imported {
    /// Path from the campaign's folder.
    pub path: String,
    pub content: String,
}

impl<'a> Exchange<'a> {
    /// The pages that are translated into a language; with `from`, those that have a text in that language, too.
    pub fn pages(
        self,
        lang: LangId,
        from: Option<LangId>,
    ) -> impl Iterator<Item = PageExchange<'a>> {
        let languages = &self.site.campaign.languages;
        self.site.pages.iter().filter_map(move |page| {
            let origin = origin::of(languages, page, lang)?;
            let from = from.unwrap_or(origin);
            let source = self.file(page.own(from)?)?;
            let body = &source.text.body;
            if skeleton::is_untouched(source.text, None) {
                return None;
            }
            let own = page.own(lang).filter(|text| !skeleton::is_untouched(text, Some(body)));
            let own = own.and_then(|text| self.file(text));
            let own = own.map(|own| Existing::of(from, source, own));
            Some(PageExchange { page, from, source, own })
        })
    }

    /// A text with its file.
    fn file(self, text: &'a Text) -> Option<SourceFile<'a>> {
        Some(SourceFile { text, file: self.texts.get(&text.location.file)? })
    }
}
