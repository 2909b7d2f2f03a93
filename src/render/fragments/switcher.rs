//! The language switcher: links from a page to itself in other languages.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Availability, LangId, Page};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::Switch;

/// The switcher of a page, as `languages.html` shows it, on lite pages `languages-lite.html`. `url` gives the page's
/// URL in a language.
pub fn switcher(
    ctx: PageContext<'_>,
    page: &Page,
    url: impl Fn(LangId) -> String,
) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Languages<'a> {
        languages: Vec<Switch<'a>>,
    }
    let languages = ctx.site().campaign.languages.iter().map(|(lang, language)| {
        let state = page.availability(lang);
        Switch {
            lang: &language.code,
            dir: ctx.renderer.localizer(lang).direction(),
            name: &language.name,
            url: url(lang),
            current: lang == ctx.lang,
            state,
            note: match state {
                Availability::Complete => String::new(),
                Availability::Machine => ctx.localizer().message("switch-machine"),
                Availability::Borrowed => ctx.localizer().message("switch-borrowed"),
            },
        }
    });
    ctx.render("languages", &Languages { languages: languages.collect() })
}
