//! Texts that have the words of their source, as a copy does that waits for its translation.

use std::borrow::Cow;

use crate::i18n::is_close_language;
use crate::model::{LangId, Page, Text};

use super::block_text;

/// The words that a copy has at least: a shorter text may be a name.
const MIN_WORDS: usize = 5;

/// The title, the description and the visible words of a text, in whole blocks until there are `max` bytes.
pub fn words(text: &Text, max: usize) -> String {
    let mut words = String::new();
    for part in parts(text) {
        words.push_str(&part);
        words.push(' ');
        if words.len() >= max {
            break;
        }
    }
    words
}

/// The title, the description, and the visible words of each block.
fn parts(text: &Text) -> impl Iterator<Item = Cow<'_, str>> {
    let head = [text.title.value.as_str(), text.described()].map(Cow::Borrowed);
    let blocks = text.body.blocks.iter();
    head.into_iter().chain(blocks.map(|block| block_text::words(&text.body, block).into()))
}

/// The language of the source whose words a text has; `None` for a translation, a draft, and a text in nearly the same
/// language.
pub fn source_of(page: &Page, lang: LangId) -> Option<LangId> {
    let text = page.own(lang).filter(|text| !text.draft)?;
    let from = text.translation_status.as_ref()?.from;
    let source = page.own(from)?;
    let is_same = source.body.blocks.len() == text.body.blocks.len()
        && source.body.words == text.body.words
        && !is_close_language(code(source), code(text))
        // Most texts differ in their titles.
        && parts(source).eq(parts(text));
    let is_long = || words(text, usize::MAX).split_whitespace().nth(MIN_WORDS - 1).is_some();
    (is_same && is_long()).then_some(from)
}

/// A text's language, by the name of its file.
fn code(text: &Text) -> &str {
    let name = text.location.file.rsplit('/').next().unwrap_or_default();
    name.strip_suffix(".md").unwrap_or(name)
}
