//! The text of a page as readers get it, without markup, one block a line.

use std::cmp::Reverse;
use std::ops::Range;

use crate::markdown::append_plain_text;
use crate::model::{ShownSection, Text};

/// Returns the text of a page as readers get it, in its own language: without blocks and sections in whose place those
/// of the source are shown.
pub fn plain_text(text: &Text) -> String {
    let html = &*text.body.html;
    let mut plain = String::with_capacity(html.len());
    let mut from = 0;
    for range in hidden(text) {
        let (start, end) = (range.start as usize, range.end as usize);
        if start >= from && end > start {
            append_plain_text(html.get(from..start).unwrap_or_default(), &mut plain);
            plain.push('\n');
            from = end;
        }
    }
    append_plain_text(html.get(from..).unwrap_or_default(), &mut plain);
    plain
}

/// The ranges of the HTML that readers do not get, in ascending order.
fn hidden(text: &Text) -> Vec<Range<u32>> {
    let Some(status) = &text.translation_status else { return Vec::new() };
    let blocks =
        status.fallbacks.iter().filter_map(|fallback| text.body.blocks.get(fallback.block));
    let mut hidden: Vec<Range<u32>> = blocks.map(|block| block.html.clone()).collect();
    let mut is_shown = vec![status.sections.is_empty(); text.body.sections.len()];
    for section in &status.sections {
        match *section {
            ShownSection::Own(at) => is_shown[at] = true,
            ShownSection::Source(_) => {}
        }
    }
    let sections = text.body.sections.iter().zip(is_shown);
    let replaced = sections.filter(|(_, is_shown)| !is_shown);
    hidden.extend(replaced.map(|(section, _)| section.html.clone()));
    hidden.sort_by_key(|range| (range.start, Reverse(range.end)));
    hidden
}
