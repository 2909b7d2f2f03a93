//! Finds the source of a translation.

use crate::model::{LangId, Page, Site};

/// Returns the language that a page's text is translated from: the one in its stamp; without a text, the page's text
/// that is no translation, or else the first in the language's fallback chain.
///
/// `None` for a text without a stamp, and if there is no other text.
pub fn of(site: &Site, page: &Page, lang: LangId) -> Option<LangId> {
    let languages = &site.campaign.languages;
    if let Some(text) = page.own(lang) {
        let from = languages.find(&text.stamp.as_ref()?.from)?;
        return Some(from).filter(|from| *from != lang && page.own(*from).is_some());
    }
    let original = page.own_texts().find(|(_, text)| text.stamp.is_none()).map(|(id, _)| id);
    original.or_else(|| languages.chain(lang).into_iter().find(|id| page.own(*id).is_some()))
}
