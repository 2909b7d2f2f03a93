//! The footnotes of a text that is divided: each part has those that it names.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use crate::markdown::{FOOTNOTES_TAG, ParsedText};
use crate::render::page_cut::{Opening, TextRange};

use super::breaks::breaks;

const LIST_END: &str = "</ol>\n";
const REFERENCE: &str = "href=\"#fn-";

/// All footnotes of a text, in their order.
pub struct Footnotes<'t> {
    body: &'t ParsedText,
    /// The start of their list; the end of the HTML if there is none.
    pub start: u32,
    all: Vec<Range<u32>>,
    /// The indexes of footnotes by the number that references name.
    by_number: HashMap<usize, usize>,
}

impl<'t> Footnotes<'t> {
    pub fn of(body: &'t ParsedText) -> Footnotes<'t> {
        let end = body.html.len() as u32;
        let Some(start) = body.footnotes_start() else {
            return Footnotes { body, start: end, all: Vec::new(), by_number: HashMap::new() };
        };
        let list = start..end - LIST_END.len() as u32;
        let borders =
            breaks(body, &(list.start..end)).into_iter().filter(|border| border.depth == 1);
        let mut from = list.start + FOOTNOTES_TAG.len() as u32;
        let (mut all, mut by_number) = (Vec::new(), HashMap::new());
        for to in borders.map(|border| border.at).chain([list.end]) {
            let html = &body.html[from as usize..to as usize];
            let id = html.strip_prefix("<li id=\"fn-").and_then(|rest| rest.split('"').next());
            if let Some(number) = id.and_then(|number| number.parse().ok()) {
                by_number.entry(number).or_insert(all.len());
            }
            all.push(from..to);
            from = to;
        }
        Footnotes { body, start: list.start, all, by_number }
    }

    pub fn range(&self, footnote: usize) -> Range<u32> {
        self.all[footnote].clone()
    }

    /// Adds the footnotes that a part of the text names, and those that these name.
    pub fn add_named(&self, part: &TextRange, named: &mut BTreeSet<usize>) {
        if self.all.is_empty() {
            return;
        }
        let heads = part.open.iter().filter_map(|opening| match opening {
            Opening::Html(head) => Some(head.clone()),
            Opening::Tag(_) | Opening::Heading(_) => None,
        });
        let mut to_read: Vec<Range<u32>> = heads.chain([part.html.clone()]).collect();
        while let Some(range) = to_read.pop() {
            let html = &self.body.html[range.start as usize..range.end as usize];
            for (at, _) in html.match_indices(REFERENCE) {
                let number = html[at + REFERENCE.len()..].split('"').next();
                let number: Option<usize> = number.and_then(|number| number.parse().ok());
                if let Some(footnote) =
                    number.and_then(|number| self.by_number.get(&number).copied())
                    && named.insert(footnote)
                {
                    to_read.push(self.range(footnote));
                }
            }
        }
    }

    /// The numbers of all footnotes.
    pub fn indexes(&self) -> Range<usize> {
        0..self.all.len()
    }
}
