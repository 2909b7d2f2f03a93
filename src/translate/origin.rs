//! Finds the source of a translation.
//!
//! A draft in which nothing is written yet is the source of no other text.

use crate::model::{LangId, Languages, Page, Text};

use super::skeleton::is_untouched;

/// Returns the language that a page's text is translated from: the one in its stamp; without a stamp or a text, the
/// [`original`]; or else the first in the language's fallback chain.
///
/// `None` for the original itself, and if there is no other text.
pub fn of(languages: &Languages, page: &Page, lang: LangId) -> Option<LangId> {
    let is_source = |from: &LangId| *from != lang && written(page, *from).is_some();
    let Some(text) = page.own(lang) else {
        let chain = || languages.chain(lang).into_iter().find(|id| page.own(*id).is_some());
        return original(page).or_else(chain);
    };
    let Some(stamp) = &text.stamp else {
        return original(page).filter(|from| *from != lang && page.own(*from).is_some());
    };
    match languages.find(&stamp.from).filter(is_source) {
        // The stamp of `fener new` names the main language, whichever text is written first.
        None if is_untouched(text, None) => original(page).filter(is_source),
        Some(from) if stamp.blocks.is_none() && is_stamped(page, from, languages, lang) => None,
        from => from,
    }
}

/// Returns the language in which a page was written: the campaign's first one with a text that has no stamp, or whose
/// stamp names a draft in which nothing is written yet.
pub fn original(page: &Page) -> Option<LangId> {
    let mut all = page.own_texts();
    let first = all.find(|(_, text)| text.stamp.is_none() && !is_untouched(text, None));
    let or_else = || {
        let untouched = page.own_texts().any(|(_, text)| is_untouched(text, None));
        let mut written = page.own_texts().filter(|(_, text)| !is_untouched(text, None));
        match untouched {
            true => written
                .find(|(_, text)| text.stamp.as_ref().is_none_or(|stamp| stamp.blocks.is_none())),
            false => None,
        }
    };
    let any = || page.own_texts().find(|(_, text)| text.stamp.is_none());
    first.or_else(or_else).or_else(any).map(|(id, _)| id)
}

/// A page's own text in a language, unless nothing is written in it yet.
fn written(page: &Page, lang: LangId) -> Option<&Text> {
    page.own(lang).filter(|text| !is_untouched(text, None))
}

/// Returns `true` if the text in `from` was compared with that in `lang`.
fn is_stamped(page: &Page, from: LangId, languages: &Languages, lang: LangId) -> bool {
    let stamp = page.own(from).and_then(|text| text.stamp.as_ref());
    stamp.is_some_and(|stamp| stamp.blocks.is_some() && languages.find(&stamp.from) == Some(lang))
}
