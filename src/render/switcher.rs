//! The switcher: a page's ways to itself in other languages.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Availability, LangId, Page};

use super::here::Here;
use super::html::Html;
use super::view::Switch;

/// The switcher of a page, as the template `languages.html` shows it, on lite pages `languages-lite_page.html`; `way`
/// leads into a language.
pub fn switcher(
    here: Here<'_>,
    page: &Page,
    way: impl Fn(LangId) -> String,
) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Languages<'a> {
        languages: Vec<Switch<'a>>,
    }
    let languages = here.site().campaign.languages.iter().map(|(lang, language)| {
        let (state, note) = match page.availability(lang) {
            Availability::Complete => ("complete", String::new()),
            Availability::Machine => ("machine", here.speech().say("switch-machine")),
            Availability::Borrowed => ("borrowed", here.speech().say("switch-borrowed")),
        };
        Switch {
            lang: &language.code,
            dir: here.renderer.speech(lang).direction(),
            name: &language.name,
            url: way(lang),
            current: lang == here.lang,
            state,
            note,
        }
    });
    here.print("languages", &Languages { languages: languages.collect() })
}
