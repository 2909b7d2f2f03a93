//! The one way from paper into the theme: words, cards and templates for what is printed.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{LangId, PageId};
use crate::words::Value;

use super::Edition;
use super::card;
use super::here::Here;
use super::view::Card;

/// One edition, as a printer sees it.
#[derive(Clone, Copy)]
pub struct Press<'e> {
    pub edition: &'e Edition<'e>,
}

impl<'e> Press<'e> {
    pub fn new(edition: &'e Edition<'e>) -> Press<'e> {
        Press { edition }
    }

    pub fn say(self, lang: LangId, message: &str) -> String {
        self.edition.speech(lang).say(message)
    }

    pub fn with(self, lang: LangId, message: &str, arguments: &[(&str, Value)]) -> String {
        self.edition.speech(lang).with(message, arguments)
    }

    pub fn list(self, lang: LangId, items: &[String]) -> String {
        self.edition.speech(lang).list(items)
    }

    /// `ltr` or `rtl`.
    pub fn direction(self, lang: LangId) -> &'static str {
        self.edition.speech(lang).direction()
    }

    /// A helpline's card, whose addresses mean nothing on paper.
    pub fn card(self, lang: LangId, helpline: PageId) -> Option<Card> {
        card::card(Here { edition: self.edition, lang, file: "", lite: false }, helpline)
    }

    /// One whole file of a template that is dressed for paper.
    pub fn draw(
        self,
        lang: LangId,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let words = &self.edition.speech(lang).interface;
        self.edition.theme.paper(template, words, view)
    }
}
