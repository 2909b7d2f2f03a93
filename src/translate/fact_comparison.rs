//! Compares the facts of a block with those of its translation, which must keep them: numbers, dates, prices and links.

use std::sync::OnceLock;

use crate::markdown::Block;
use crate::model::{LangId, Mismatch, Site, Text};

use super::figures::Figures;
use super::language_words::LanguageWords;
use super::{block_links, block_text, figure_comparison};

/// Compares blocks of a site's texts.
pub(super) struct FactComparison<'s> {
    site: &'s Site,
    /// The words of each language, made when its first number is compared.
    words: Vec<OnceLock<LanguageWords>>,
}

impl FactComparison<'_> {
    pub fn new(site: &Site) -> FactComparison<'_> {
        let words = site.campaign.languages.ids().map(|_| OnceLock::new()).collect();
        FactComparison { site, words }
    }

    /// The facts that differ between a block of a source and of its translation.
    pub fn compare(
        &self,
        (from, source, theirs): (LangId, &Text, &Block),
        (lang, text, ours): (LangId, &Text, &Block),
    ) -> Mismatch {
        let has_digits = block_text::may_have_number(&source.body, theirs)
            || block_text::may_have_number(&text.body, ours);
        let mut mismatch = match has_digits {
            true => {
                let theirs = block_text::plain(&source.body, theirs);
                let ours = block_text::plain(&text.body, ours);
                let theirs = Figures::of(&theirs, self.words(from));
                figure_comparison::compare(&theirs, &Figures::of(&ours, self.words(lang)))
            }
            false => Mismatch::default(),
        };
        let codes = [from, lang].map(|lang| self.site.code(lang));
        block_links::compare(self.site, (source, theirs), (text, ours), codes, &mut mismatch);
        mismatch
    }

    fn words(&self, lang: LangId) -> &LanguageWords {
        let make = || LanguageWords::of(self.site.code(lang));
        self.words[lang.index()].get_or_init(make)
    }
}
