//! The text of a page as readers get it, without markup, one block a line.

use crate::markdown::append_plain_text;
use crate::model::Text;

/// Returns the text of a page as readers get it: without blocks in whose place the source's block is shown.
pub fn plain_text(text: &Text) -> String {
    let html = &*text.body.html;
    let mut plain = String::with_capacity(html.len());
    let status = text.translation_status.as_ref();
    let withheld = status.map_or(&[][..], |status| &status.fallbacks);
    let mut from = 0;
    for fallback in withheld {
        let Some(block) = text.body.blocks.get(fallback.block) else { continue };
        let (start, end) = (block.html.start as usize, block.html.end as usize);
        if start >= from && end > start {
            append_plain_text(html.get(from..start).unwrap_or_default(), &mut plain);
            plain.push('\n');
            from = end;
        }
    }
    append_plain_text(html.get(from..).unwrap_or_default(), &mut plain);
    plain
}
