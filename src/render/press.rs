//! The one way from paper into the theme: words, cards and templates for what is printed.

use serde::Serialize;

use crate::finding::Finding;
use crate::i18n::Value;
use crate::model::{LangId, PageId};

use super::Renderer;
use super::card;
use super::here::Here;
use super::view::Card;

/// One edition, as a printer sees it.
#[derive(Clone, Copy)]
pub struct Press<'e> {
    pub renderer: &'e Renderer<'e>,
}

impl<'e> Press<'e> {
    pub fn new(renderer: &'e Renderer<'e>) -> Press<'e> {
        Press { renderer }
    }

    pub fn say(self, lang: LangId, message: &str) -> String {
        self.renderer.speech(lang).say(message)
    }

    pub fn with(self, lang: LangId, message: &str, arguments: &[(&str, Value)]) -> String {
        self.renderer.speech(lang).with(message, arguments)
    }

    pub fn list(self, lang: LangId, items: &[String]) -> String {
        self.renderer.speech(lang).list(items)
    }

    /// `ltr` or `rtl`.
    pub fn direction(self, lang: LangId) -> &'static str {
        self.renderer.speech(lang).direction()
    }

    /// A helpline's card, whose addresses mean nothing on paper.
    pub fn card(self, lang: LangId, helpline: PageId) -> Option<Card> {
        card::card(Here { renderer: self.renderer, lang, file: "", lite: false }, helpline)
    }

    /// One whole file of a template that is dressed for paper.
    pub fn draw(
        self,
        lang: LangId,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let words = &self.renderer.speech(lang).interface;
        self.renderer.theme.paper(template, words, view)
    }
}
