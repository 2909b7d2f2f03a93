//! The plain text of the open block, from which its words, numbers and hash are taken.

use std::ops::Range;

use super::block_hash::{BlockHash, Fnv};
use super::leftovers;
use super::line_index::LineIndex;
use super::mistake::{Mistake, MistakeKind};
use super::numbers;
use super::parsed_text::ParsedText;
use super::word_hash::WordHasher;

/// The text of one block as a reader sees it, with the place of each piece in the source.
pub(super) struct TextBuffer {
    text: String,
    pieces: Vec<Piece>,
    /// The positions at which lines of the source end within a sentence, in bytes of the plain text.
    line_ends: Vec<usize>,
    hash: Fnv,
}

struct Piece {
    /// Its start in the plain text, in bytes.
    at: usize,
    /// Its length in the plain text, in bytes.
    len: usize,
    /// Its range in the source, in bytes.
    source: Range<usize>,
    origin: Origin,
}

/// The way in which a piece of text was written.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    Plain,
    /// Its first letter has a `\` before it.
    Escaped,
    /// A character reference, such as `&amp;`.
    Reference,
    /// An address that became a link.
    Address,
    Code,
}

impl TextBuffer {
    pub fn new() -> TextBuffer {
        TextBuffer {
            text: String::new(),
            pieces: Vec::new(),
            line_ends: Vec::new(),
            hash: Fnv::new(),
        }
    }

    /// The length of the text so far, in bytes: an argument for [`TextBuffer::since`].
    pub fn len(&self) -> usize {
        self.text.len()
    }

    pub fn push(&mut self, text: &str, source: Range<usize>, origin: Origin) {
        self.pieces.push(Piece { at: self.text.len(), len: text.len(), source, origin });
        self.text.push_str(text);
    }

    /// Adds a line break within a sentence.
    pub fn space(&mut self) {
        self.line_ends.push(self.text.len());
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
    pub fn finish(&mut self, line_index: &mut LineIndex<'_>, body: &mut ParsedText) -> BlockHash {
        let digits = self.read(&mut body.words);
        if digits >= 3 {
            self.numbers(line_index, body);
        }
        if digits > 0 || leftovers::may_have_any(&self.text) {
            self.leftovers(line_index, body);
        }
        self.unwritten(line_index, body);
        self.text.clear();
        self.pieces.clear();
        self.line_ends.clear();
        std::mem::replace(&mut self.hash, Fnv::new()).folded()
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
            let Some(piece) = piece else { continue };
            let position = line_index.position(piece.source_of(run.start));
            let is_address = piece.origin == Origin::Address;
            body.numbers.push(numbers::number_at(&self.text, run, position, is_address));
        }
    }

    /// Notes lines that are still to be written.
    fn unwritten(&self, line_index: &mut LineIndex<'_>, body: &mut ParsedText) {
        let is_border = |at: usize| {
            self.text.as_bytes().get(at) == Some(&b'\n')
                || self.line_ends.binary_search(&at).is_ok()
        };
        for piece in self.pieces.iter().filter(|piece| piece.origin == Origin::Plain) {
            let end = piece.at + piece.len;
            let written = self.text[piece.at..end].trim();
            if !matches!(written, "…" | "..." | "……") {
                continue;
            }
            let starts = piece.at == 0 || is_border(piece.at - 1);
            if starts && (end == self.text.len() || is_border(end)) {
                let position = line_index.position(piece.source.start);
                let kind = MistakeKind::Unwritten(written.into());
                body.mistakes.push(Mistake { position, kind });
            }
        }
    }

    /// Notes markup that readers would see.
    fn leftovers(&self, line_index: &mut LineIndex<'_>, body: &mut ParsedText) {
        for (at, kind) in leftovers::scan(&self.text, &self.masked()) {
            let piece = self.pieces.partition_point(|piece| piece.at <= at).saturating_sub(1);
            let Some(piece) = self.pieces.get(piece) else { continue };
            let position = line_index.position(piece.source_of(at));
            body.mistakes.push(Mistake { position, kind });
        }
    }

    /// The text with `x` for all that was meant as it is, and with the source's lines.
    fn masked(&self) -> String {
        let mut masked = String::with_capacity(self.text.len());
        for piece in &self.pieces {
            let end = piece.at + piece.len;
            let literal = match piece.origin {
                Origin::Plain => 0,
                Origin::Escaped => {
                    self.text[piece.at..end].chars().next().map_or(0, char::len_utf8)
                }
                Origin::Reference | Origin::Address | Origin::Code => piece.len,
            };
            // Between two pieces are the spaces of line breaks.
            masked.push_str(&self.text[masked.len()..piece.at]);
            masked.extend(std::iter::repeat_n('x', literal));
            masked.push_str(&self.text[masked.len()..end]);
        }
        masked.push_str(&self.text[masked.len()..]);
        // A line's end is an ASCII space in the text.
        let mut bytes = masked.into_bytes();
        self.line_ends.iter().for_each(|at| {
            if let Some(end @ b' ') = bytes.get_mut(*at) {
                *end = b'\n';
            }
        });
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl Piece {
    /// The byte of the source that a byte of the plain text comes from.
    fn source_of(&self, at: usize) -> usize {
        self.source.end.min(self.source.start + at - self.at)
    }
}

fn one_line(text: &str) -> String {
    if text.contains('\n') { text.replace('\n', " ") } else { text.to_owned() }
}
