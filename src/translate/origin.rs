//! Finds the source of a translation.

use crate::model::{LangId, Languages, Page};

/// Returns the language that a page's text is translated from: the one in its stamp; without a stamp or a text, the
/// [`original`]; or else the first in the language's fallback chain.
///
/// `None` for the original itself, and if there is no other text.
pub fn of(languages: &Languages, page: &Page, lang: LangId) -> Option<LangId> {
    if let Some(text) = page.own(lang) {
        let from = match &text.stamp {
            Some(stamp) => languages.find(&stamp.from),
            None => original(page),
        };
        return from.filter(|from| *from != lang && page.own(*from).is_some());
    }
    original(page).or_else(|| languages.chain(lang).into_iter().find(|id| page.own(*id).is_some()))
}

/// Returns the language in which a page was written: the campaign's first one with a text that has no stamp.
pub fn original(page: &Page) -> Option<LangId> {
    page.own_texts().find(|(_, text)| text.stamp.is_none()).map(|(id, _)| id)
}
