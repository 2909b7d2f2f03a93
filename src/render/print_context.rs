//! The one way from paper into the theme: words, cards and templates for what is printed.

use serde::Serialize;

use crate::finding::Finding;
use crate::i18n::Value;
use crate::model::{LangId, PageId};

use crate::render::Renderer;
use crate::render::helplines::card;
use crate::render::page_context::PageContext;
use crate::render::view::Card;

/// One edition, as a printer sees it.
#[derive(Clone, Copy)]
pub struct PrintContext<'e> {
    pub renderer: &'e Renderer<'e>,
}

impl<'e> PrintContext<'e> {
    pub fn new(renderer: &'e Renderer<'e>) -> PrintContext<'e> {
        PrintContext { renderer }
    }

    pub fn message(self, lang: LangId, message: &str) -> String {
        self.renderer.localizer(lang).message(message)
    }

    pub fn format(self, lang: LangId, message: &str, arguments: &[(&str, Value)]) -> String {
        self.renderer.localizer(lang).format(message, arguments)
    }

    pub fn list(self, lang: LangId, items: &[String]) -> String {
        self.renderer.localizer(lang).list(items)
    }

    /// `ltr` or `rtl`.
    pub fn direction(self, lang: LangId) -> &'static str {
        self.renderer.localizer(lang).direction()
    }

    /// A helpline's card, whose addresses mean nothing on paper.
    pub fn card(self, lang: LangId, helpline: PageId) -> Option<Card> {
        card::card(PageContext { renderer: self.renderer, lang, file: "", lite: false }, helpline)
    }

    /// One whole file of a template that is dressed for paper.
    pub fn render(
        self,
        lang: LangId,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let words = &self.renderer.localizer(lang).interface;
        self.renderer.theme.paper(template, words, view)
    }
}
