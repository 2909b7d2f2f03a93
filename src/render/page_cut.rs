//! The division of texts and lists into files: the results of [`pagination`](super::pagination).

use std::ops::Range;

use crate::model::{PageId, Text};

/// The contents of one lite page.
#[derive(Clone, Debug, Default)]
pub struct LiteCut {
    /// Ranges of the text: the number of the section, and bytes of the text's HTML.
    pub text: Vec<(usize, Range<u32>)>,
    /// Entries of the page's list.
    pub list: Range<usize>,
}

impl LiteCut {
    /// Returns `true` if the text in this cut has a heading or footnote with this `id`.
    pub fn has_anchor(&self, text: &Text, id: &str) -> bool {
        let attribute = format!("id=\"{id}\"");
        self.text.iter().any(|(index, range)| {
            let section = &text.body.sections[*index];
            let heading = section.heading.map(|at| &text.body.headings[at]);
            let opens_section = range.start == section.html.start;
            let html = &text.body.html[range.start as usize..range.end as usize];
            opens_section && heading.is_some_and(|heading| *heading.id == *id)
                || html.contains(&attribute)
        })
    }
}

/// All pages of a language by title, in the language's own order.
#[derive(Debug)]
pub struct TitleIndex {
    pub entries: Vec<PageId>,
    /// The rank of each page among all pages by title, by the number of the page.
    pub ranks: Vec<u32>,
    /// The letter under which each entry is listed.
    pub letters: Vec<String>,
    /// Ranges of the entries on full pages.
    pub full: Vec<Range<usize>>,
    /// Ranges of the entries on lite pages.
    pub lite: Vec<Range<usize>>,
}
