//! Which text of a page a translation is made from.

use crate::model::{LangId, Page, Site};

/// What its stamp says; else the text that is no translation itself; else whatever its readers
/// would borrow. `None` for a text that is itself the source, and where there is no other.
pub fn of(site: &Site, page: &Page, lang: LangId) -> Option<LangId> {
    let languages = &site.campaign.languages;
    if let Some(text) = page.own(lang) {
        let from = languages.find(&text.stamp.as_ref()?.from)?;
        return Some(from).filter(|from| *from != lang && page.own(*from).is_some());
    }
    let original = page.own_texts().find(|(_, text)| text.stamp.is_none()).map(|(id, _)| id);
    original.or_else(|| languages.chain(lang).into_iter().find(|id| page.own(*id).is_some()))
}
