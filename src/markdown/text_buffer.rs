//! The plain text of the open block, from which its words, numbers and hash are taken.

use std::ops::Range;

use super::fnv::Fnv;
use super::line_index::LineIndex;
use super::numbers;
use super::parsed_text::{Number, ParsedText};
use super::word_hash::WordHasher;

/// The characters of text that are kept before a number.
const MAX_CONTEXT_CHARS: usize = 40;

/// The text of one block as a reader sees it, with the place of each piece in the source.
pub(super) struct TextBuffer {
    text: String,
    pieces: Vec<Piece>,
    hash: Fnv,
}

struct Piece {
    /// Its start in the plain text, in bytes.
    at: usize,
    /// Its range in the source, in bytes.
    source: Range<usize>,
    /// Numbers in code are examples, not phone numbers.
    code: bool,
}

impl TextBuffer {
    pub fn new() -> TextBuffer {
        TextBuffer { text: String::new(), pieces: Vec::new(), hash: Fnv::new() }
    }

    /// The length of the text so far, in bytes: an argument for [`TextBuffer::since`].
    pub fn len(&self) -> usize {
        self.text.len()
    }

    pub fn push(&mut self, text: &str, source: Range<usize>, code: bool) {
        self.pieces.push(Piece { at: self.text.len(), source, code });
        self.text.push_str(text);
    }

    /// Adds a line break within a sentence.
    pub fn space(&mut self) {
        self.text.push(' ');
    }

    /// Adds a border that no number crosses.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// Adds the destination of a link or an image to the hash.
    pub fn dest(&mut self, dest: &str) {
        self.hash = self.hash.and(1).and_all(dest.as_bytes()).and(1);
    }

    /// The text from byte `mark` on, on one line.
    pub fn since(&self, mark: usize) -> String {
        one_line(self.text.get(mark..).unwrap_or("").trim())
    }

    /// Ends the block: adds its words and numbers to `body`, and returns its hash.
    pub fn finish(&mut self, line_index: &mut LineIndex<'_>, body: &mut ParsedText) -> u64 {
        let digits = self.read(&mut body.words);
        if digits >= 3 {
            self.numbers(line_index, body);
        }
        self.text.clear();
        self.pieces.clear();
        std::mem::replace(&mut self.hash, Fnv::new()).0
    }

    /// Hashes and counts the words; returns the number of digits.
    fn read(&mut self, words: &mut u32) -> usize {
        let mut word_hash = WordHasher::after(self.hash);
        word_hash.text(&self.text);
        *words = words.saturating_add(word_hash.words);
        self.hash = word_hash.words_hash;
        word_hash.digits
    }

    fn numbers(&self, line_index: &mut LineIndex<'_>, body: &mut ParsedText) {
        let mut pieces = self.pieces.iter().peekable();
        let mut piece = None;
        for run in numbers::runs(&self.text) {
            while let Some(next) = pieces.next_if(|next| next.at <= run.start) {
                piece = Some(next);
            }
            let Some(piece) = piece.filter(|piece| !piece.code) else { continue };
            let written = &self.text[run.clone()];
            let before = self.text[..run.start].char_indices().rev().take(MAX_CONTEXT_CHARS).last();
            let before = &self.text[before.map_or(run.start, |(at, _)| at)..run.start];
            body.numbers.push(Number {
                position: line_index
                    .position(piece.source.end.min(piece.source.start + run.start - piece.at)),
                written: written.into(),
                digits: numbers::digits(written).into(),
                before: one_line(before).into(),
            });
        }
    }
}

fn one_line(text: &str) -> String {
    if text.contains('\n') { text.replace('\n', " ") } else { text.to_owned() }
}
