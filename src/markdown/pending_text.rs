//! Running text that waits for the parser's next event, so that its addresses can become links.

use std::ops::Range;

use pulldown_cmark::CowStr;

use super::autolinks;
use super::text_buffer::Origin;
use super::writer::{Leaf, Writer};

impl<'s> Writer<'s> {
    /// Defers a piece of running text until the next event: the parser cuts addresses at `_` and `&`.
    pub fn defer_text(&mut self, text: CowStr<'s>, range: Range<usize>) {
        let may_link = !matches!(self.leaf, Leaf::Code | Leaf::Html)
            && self.image.is_none()
            && self.heading.is_none()
            && !self.in_link();
        if may_link {
            self.pending_text.push((text, range));
        } else {
            self.text(&text, range, None);
        }
    }

    /// Writes the text that was deferred, with its addresses as links.
    pub fn flush_text(&mut self) {
        let mut pieces = std::mem::take(&mut self.pending_text);
        if !pieces.iter().any(|(text, _)| autolinks::may_have_any(text)) {
            pieces.drain(..).for_each(|(text, range)| self.text(&text, range, None));
            // The room is used again.
            self.pending_text = pieces;
            return;
        }
        let whole: String = pieces.iter().map(|(text, _)| &**text).collect();
        let links = autolinks::find(&whole);
        let mut borders = links
            .iter()
            .flat_map(|link| [link.range.start, link.range.end])
            .collect::<Vec<_>>()
            .into_iter()
            .peekable();
        let mut links = links.into_iter().peekable();
        let mut at = 0;
        for (text, range) in pieces {
            let end = at + text.len();
            let literal = range.len() == text.len();
            let source = |byte: usize| if literal { range.start + byte } else { range.start };
            let start = at;
            while at < end {
                while borders.next_if(|border| *border <= at).is_some() {}
                let to = borders.peek().map_or(end, |border| end.min(*border));
                if let Some(link) = links.peek()
                    && link.range.start == at
                {
                    self.open_run();
                    self.open_link(link.dest.clone(), "", source(at - start));
                }
                let origin = self.in_link().then_some(Origin::Address);
                let part =
                    if literal { source(at - start)..source(to - start) } else { range.clone() };
                self.text(&text[at - start..to - start], part, origin);
                if links.next_if(|link| link.range.end == to).is_some() {
                    self.end_link();
                }
                at = to;
            }
        }
    }
}
