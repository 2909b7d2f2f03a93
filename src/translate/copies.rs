//! Texts that have the words of their source, as a copy does that waits for its translation.

use crate::i18n::is_close_language;
use crate::model::{LangId, Page, Text};

use super::{block_text, differences};

/// The words that a copy has at least: a shorter text may be a name.
const MIN_WORDS: usize = 5;

/// The title, the description and the visible words of a text, in whole blocks until there are `max` bytes.
pub fn words(text: &Text, max: usize) -> String {
    let mut words = format!("{} {}", text.title.value, text.described());
    for block in &text.body.blocks {
        if words.len() >= max {
            break;
        }
        words.push(' ');
        words.push_str(&block_text::words(&text.body, block));
    }
    words
}

/// The language of the source whose words a text has; `None` for a translation, a draft, and a text in nearly the same
/// language.
pub fn source_of(page: &Page, lang: LangId) -> Option<LangId> {
    let text = page.own(lang).filter(|text| !text.draft)?;
    let from = text.translation_status.as_ref()?.from;
    let source = page.own(from)?;
    // Most texts differ in the first block.
    let is_same = source.body.blocks.len() == text.body.blocks.len()
        && source.body.words == text.body.words
        && !is_close_language(differences::code(source), differences::code(text));
    let [theirs, ours] = is_same.then(|| [source, text].map(|text| words(text, usize::MAX)))?;
    (theirs == ours && ours.split_whitespace().count() >= MIN_WORDS).then_some(from)
}
