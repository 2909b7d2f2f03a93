//! The switcher: a page's ways to itself in other languages.

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::escape;
use crate::model::{LangId, Page, Standing};

use super::here::Here;
use super::pattern::gap;
use super::theme::{Data, html};
use super::view::Switch;

/// What a switcher is printed from: for a twin or not, the reader's language, and how the page stands in each.
pub type Key = (bool, LangId, Vec<Standing>);

/// The switcher of a page, as the template `languages.html` shows it, on twins `languages-twin.html`; `way`
/// leads into a language.
pub fn switcher(
    here: Here<'_>,
    page: &Page,
    way: impl Fn(LangId) -> String,
) -> Result<Data, Finding> {
    #[derive(Serialize)]
    struct Languages<'a> {
        languages: Vec<Switch<'a>>,
    }
    let languages = &here.site().campaign.languages;
    let print = |(_, _, standing): &Key| {
        let all = languages.iter().zip(standing).enumerate();
        let all = all.map(|(at, ((lang, language), standing))| {
            let (state, note) = match standing {
                Standing::Complete => ("complete", String::new()),
                Standing::Machine => ("machine", here.speech().say("switch-machine")),
                Standing::Borrowed => ("borrowed", here.speech().say("switch-borrowed")),
            };
            Switch {
                lang: &language.code,
                dir: here.edition.speech(lang).direction(),
                name: &language.name,
                url: gap(at),
                current: lang == here.lang,
                state,
                note,
            }
        });
        here.print("languages", &Languages { languages: all.collect() })
    };
    let standing = languages.ids().map(|lang| page.standing(lang)).collect();
    let pattern = here.edition.switchers.get((here.lite, here.lang, standing), print)?;
    let mut switcher = String::with_capacity(1024);
    pattern.fill(&mut switcher, |number, out| {
        if let Some(lang) = LangId::new(number) {
            escape(&way(lang), out);
        }
    });
    Ok(html(&switcher))
}
