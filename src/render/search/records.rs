//! The records of pages, for the results that are shown.

use std::collections::BTreeMap;

use crate::model::PageId;
use crate::render::fragments::entry::folder_title;
use crate::render::page_context::PageContext;

use super::encode::json;
use super::limits::Limits;

/// Files of records, and what they need from `index.js`.
pub struct Records {
    /// The records of each file, as JSON.
    pub files: Vec<String>,
    /// The number of the first page in each file.
    pub starts: Vec<usize>,
    /// The titles of sections that records name by their numbers; the first one is empty.
    pub kinds: Vec<String>,
}

impl Records {
    pub fn new(
        ctx: PageContext<'_>,
        pages: &[PageId],
        texts: &[String],
        limits: Limits,
    ) -> Records {
        let mut records =
            Records { files: Vec::new(), starts: Vec::new(), kinds: vec![String::new()] };
        let mut numbers = BTreeMap::from([(String::new(), 0)]);
        let mut file = String::new();
        for (at, (id, text)) in pages.iter().zip(texts).enumerate() {
            let kind = folder_title(ctx, ctx.site().page(*id)).into_owned();
            let number = *numbers.entry(kind).or_insert_with_key(|kind| {
                records.kinds.push(kind.clone());
                records.kinds.len() - 1
            });
            let record = record(ctx, *id, number, text);
            if file.is_empty() || file.len() + record.len() > limits.record_file {
                records.close(&mut file);
                records.starts.push(at);
                file.push('[');
            } else {
                file.push(',');
            }
            file.push_str(&record);
        }
        records.close(&mut file);
        records
    }

    fn close(&mut self, file: &mut String) {
        if !file.is_empty() {
            file.push(']');
            self.files.push(std::mem::take(file));
        }
    }
}

/// Title, URL, number of the kind, text; and the language if it is not the reader's.
fn record(ctx: PageContext<'_>, id: PageId, kind: usize, text: &str) -> String {
    let (text_lang, own) = ctx.site().page(id).answer(ctx.lang);
    let (title, url) = (&own.title.value, ctx.url_to_page(id));
    match text_lang == ctx.lang {
        true => json(&(title, url, kind, text)),
        false => json(&(title, url, kind, text, ctx.site().code(text_lang))),
    }
}

/// The description and the text of a page, at most so many bytes of it: whole words, and no empty lines.
pub fn excerpt(description: &str, text: &str, max: usize) -> String {
    let mut excerpt = String::with_capacity(max.min(text.len() + description.len()) + 8);
    for line in [description].into_iter().chain(text.split('\n')) {
        for (at, word) in line.split_whitespace().enumerate() {
            if excerpt.len() + word.len() >= max {
                excerpt.push('…');
                return excerpt;
            }
            if !excerpt.is_empty() {
                excerpt.push(if at == 0 { '\n' } else { ' ' });
            }
            excerpt.push_str(word);
        }
    }
    excerpt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts_are_whole_words() {
        for (description, text, max, expected) in [
            ("A  b.", "\nC d.\n\n E", 100, "A b.\nC d.\nE"),
            ("", "long words here", 11, "long words…"),
            ("", "\n", 10, ""),
            ("first", "second", 7, "first…"),
        ] {
            assert_eq!(excerpt(description, text, max), expected);
        }
    }
}
