//! Raw HTML: left out, with its position noted. Comments are left out; one without an end is noted as a mistake.

use std::ops::Range;

use super::mistake::MistakeKind;
use super::writer::{Leaf, Writer};

/// The state inside a block of raw HTML.
#[derive(Default)]
pub(super) struct Comment {
    /// The start of the open comment in the source, in bytes.
    open: Option<usize>,
    /// The block is already noted: it has more than comments.
    refused: bool,
}

impl Writer<'_> {
    pub fn start_html_block(&mut self, range: &Range<usize>) {
        self.quote(range);
        self.leaf = Leaf::Html;
        self.comment = Comment::default();
    }

    pub fn end_html_block(&mut self) {
        self.leaf = Leaf::None;
        if let Some(at) = self.comment.open.take() {
            self.mistake(at, MistakeKind::UnclosedComment);
        }
    }

    /// Reads one line of a block.
    pub fn html_line(&mut self, line: &str, source: usize) {
        let refused = self.comment.read(line, source);
        if let Some(at) = refused.filter(|_| !self.comment.refused) {
            self.comment.refused = true;
            let position = self.line_index.position(source + at);
            self.body.raw_html.push(position);
        }
    }

    /// Reads a tag or a comment within a sentence.
    pub fn inline_html(&mut self, html: &str, source: usize) {
        if !html.starts_with("<!--") {
            let position = self.line_index.position(source);
            self.body.raw_html.push(position);
        }
    }
}

impl Comment {
    /// Reads a line that starts at byte `source`; returns the byte in it of the first content outside of comments.
    fn read(&mut self, line: &str, source: usize) -> Option<usize> {
        let mut at = 0;
        loop {
            if self.open.is_some() {
                at += line[at..].find("-->")? + "-->".len();
                self.open = None;
            }
            at += line[at..].find(|c: char| !c.is_whitespace())?;
            let comment = line[at..].strip_prefix("<!--");
            let Some(comment) = comment else { return Some(at) };
            if comment.starts_with('>') || comment.starts_with("->") {
                at = line.len() - comment.len() + comment.find('>')? + 1;
            } else {
                self.open = Some(source + at);
                at += "<!--".len();
            }
        }
    }
}
