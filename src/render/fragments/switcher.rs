//! The switcher: a page's ways to itself in other languages.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Availability, LangId, Page};

use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::Switch;

/// The switcher of a page, as the template `languages.html` shows it, on lite pages `languages-lite.html`; `way`
/// leads into a language.
pub fn switcher(
    ctx: PageContext<'_>,
    page: &Page,
    way: impl Fn(LangId) -> String,
) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Languages<'a> {
        languages: Vec<Switch<'a>>,
    }
    let languages = ctx.site().campaign.languages.iter().map(|(lang, language)| {
        let (state, note) = match page.availability(lang) {
            Availability::Complete => ("complete", String::new()),
            Availability::Machine => ("machine", ctx.localizer().message("switch-machine")),
            Availability::Borrowed => ("borrowed", ctx.localizer().message("switch-borrowed")),
        };
        Switch {
            lang: &language.code,
            dir: ctx.renderer.localizer(lang).direction(),
            name: &language.name,
            url: way(lang),
            current: lang == ctx.lang,
            state,
            note,
        }
    });
    ctx.render("languages", &Languages { languages: languages.collect() })
}
