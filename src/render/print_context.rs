//! The access of printed sheets to a renderer: interface texts, cards and templates.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::finding::Finding;
use crate::i18n::Value;
use crate::model::kind::Helpline;
use crate::model::{LangId, PageId, PartialDate};

use super::helplines::{card, reach};
use super::language_marks;
use super::page_context::PageContext;
use super::renderer::Renderer;
use super::view::Card;

/// A renderer as seen from sheets of paper.
#[derive(Clone, Copy)]
pub struct PrintContext<'e> {
    pub renderer: &'e Renderer,
    /// The logos of organisations as addresses that hold them.
    pub logos: &'e BTreeMap<PageId, String>,
}

impl<'e> PrintContext<'e> {
    pub fn new(renderer: &'e Renderer, logos: &'e BTreeMap<PageId, String>) -> PrintContext<'e> {
        PrintContext { renderer, logos }
    }

    /// A message of the interface without arguments.
    pub fn message(self, lang: LangId, message: &str) -> String {
        language_marks::isolate(&self.renderer.localizer(lang).message(message))
    }

    /// A message of the interface with arguments.
    pub fn format(self, lang: LangId, message: &str, arguments: &[(&str, Value)]) -> String {
        language_marks::isolate(&self.renderer.localizer(lang).format(message, arguments))
    }

    /// A date as a language writes it; `None` if it is unknown.
    pub fn date(self, lang: LangId, date: PartialDate) -> Option<String> {
        self.renderer.localizer(lang).partial_date(date).map(|when| when.text)
    }

    /// Items as a sentence lists them: "a, b and c".
    pub fn list(self, lang: LangId, items: &[String]) -> String {
        self.renderer.localizer(lang).list(items)
    }

    /// `ltr` or `rtl`.
    pub fn direction(self, lang: LangId) -> &'static str {
        self.renderer.localizer(lang).direction()
    }

    /// A helpline's card; its URLs have no meaning on paper.
    pub fn card(self, lang: LangId, helpline: PageId) -> Option<Card> {
        card::card(PageContext { renderer: self.renderer, lang, file: "", lite: false }, helpline)
    }

    /// The sentence that the numbers of a helpline work in some countries only; `None` if there is none for all of them.
    pub fn common_reach(self, lang: LangId, helpline: &Helpline) -> Option<String> {
        let country = &self.renderer.site.campaign.country;
        reach::common_reach(self.renderer.localizer(lang), helpline, country)
    }

    /// Renders one whole file with a template for paper, without withheld numbers that its facts name.
    pub fn render(
        self,
        lang: LangId,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let interface = &self.renderer.localizer(lang).interface;
        let sheet = self.renderer.theme.render_sheet(template, interface, view)?;
        let (sheet, _) =
            self.renderer.site.withheld.without_numbers(language_marks::finish_html(sheet));
        Ok(sheet)
    }
}
