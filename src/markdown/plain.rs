//! The plain text of the block that is being written: for its words, its numbers and its hash.

use std::ops::Range;
use std::sync::LazyLock;

use super::lines::Lines;
use super::slug::{is_accent, is_invisible, is_joiner};
use super::{Body, Number, numbers};

/// How much of the text before a number is kept, in characters.
const BEFORE: usize = 40;

/// What a reader sees of one block, and where each piece of it stands in the source.
pub(super) struct Plain {
    text: String,
    pieces: Vec<Piece>,
    /// Its words alone: what is hashed. Kept for its memory.
    folded: Vec<u8>,
    hash: Hash,
}

struct Piece {
    /// Where it starts in the plain text, in bytes.
    at: usize,
    /// Where it starts in the source, in bytes.
    source: Range<usize>,
    /// Numbers in code are examples.
    code: bool,
}

impl Plain {
    pub fn new() -> Plain {
        Plain { text: String::new(), pieces: Vec::new(), folded: Vec::new(), hash: Hash::new() }
    }

    /// How long the text is so far, in bytes: a mark for [`Plain::since`].
    pub fn len(&self) -> usize {
        self.text.len()
    }

    pub fn push(&mut self, text: &str, source: Range<usize>, code: bool) {
        self.pieces.push(Piece { at: self.text.len(), source, code });
        self.text.push_str(text);
    }

    /// A line break within a sentence.
    pub fn space(&mut self) {
        self.text.push(' ');
    }

    /// A border that no number reaches across.
    pub fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    /// A link's or an image's destination: part of what a block says.
    pub fn dest(&mut self, dest: &str) {
        self.hash.bytes(&[1]);
        self.hash.bytes(dest.as_bytes());
        self.hash.bytes(&[1]);
    }

    /// The text since a mark, on one line.
    pub fn since(&self, mark: usize) -> String {
        one_line(self.text.get(mark..).unwrap_or("").trim())
    }

    /// Ends the block: counts its words and notes its numbers in `body`; returns its hash.
    pub fn finish(&mut self, lines: &mut Lines<'_>, body: &mut Body) -> u64 {
        let digits = self.read(&mut body.words);
        if digits >= 3 {
            self.numbers(lines, body);
        }
        self.text.clear();
        self.pieces.clear();
        std::mem::replace(&mut self.hash, Hash::new()).0
    }

    /// Hashes and counts the words; returns how many digits there are.
    fn read(&mut self, words: &mut u32) -> usize {
        self.folded.clear();
        self.folded.resize(self.text.len() + 1, 0);
        let mut fold = Fold {
            letters: &LETTERS,
            out: &mut self.folded,
            end: 0,
            words: 0,
            digits: 0,
            in_word: false,
            after_letter: false,
        };
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
            let short = rest.iter().take_while(|byte| byte.is_ascii()).count();
            fold.ascii(&rest[..short]);
            let pairs = rest[short..].chunks_exact(2);
            let long = 2 * pairs.take_while(|pair| fold.pair(pair[0], pair[1])).count();
            at += short + long;
            if short + long == 0 {
                let c = self.text[at..].chars().next().unwrap_or_default();
                fold.other(c);
                at += c.len_utf8();
            }
        }
        let Fold { end, words: count, digits, .. } = fold;
        *words = words.saturating_add(count);
        self.hash.bytes(self.folded[..end].trim_ascii_end());
        digits
    }

    fn numbers(&self, lines: &mut Lines<'_>, body: &mut Body) {
        let mut pieces = self.pieces.iter().peekable();
        let mut piece = None;
        for run in numbers::runs(&self.text) {
            while let Some(next) = pieces.next_if(|next| next.at <= run.start) {
                piece = Some(next);
            }
            let Some(piece) = piece.filter(|piece| !piece.code) else { continue };
            let written = &self.text[run.clone()];
            let before = self.text[..run.start].char_indices().rev().take(BEFORE).last();
            let before = &self.text[before.map_or(run.start, |(at, _)| at)..run.start];
            body.numbers.push(Number {
                spot: lines.spot(piece.source.end.min(piece.source.start + run.start - piece.at)),
                written: written.to_owned(),
                digits: numbers::digits(written),
                before: one_line(before),
            });
        }
    }
}

/// Folds a text into its words with single spaces between them.
struct Fold<'o> {
    letters: &'static [u64; 32],
    /// As long as the text and one byte more.
    out: &'o mut [u8],
    end: usize,
    words: u32,
    digits: usize,
    /// There was a letter since the last white space.
    in_word: bool,
    after_letter: bool,
}

impl Fold<'_> {
    /// Nearly every byte comes through here, so there are no branches: borders of words are what
    /// a processor guesses worst.
    fn ascii(&mut self, bytes: &[u8]) {
        let (mut end, mut words, mut digits) = (self.end, 0, 0);
        let (mut in_word, mut after) = (u8::from(self.in_word), u8::from(self.after_letter));
        for byte in bytes {
            let look = ASCII[usize::from(*byte & 0x7f)];
            let letter = look.letter;
            self.out[end] = look.folded;
            end += usize::from(letter | after);
            words += u32::from(letter & !in_word);
            digits += usize::from(look.digit);
            in_word = letter | in_word & look.no_space;
            after = letter;
        }
        (self.end, self.words, self.digits) = (end, self.words + words, self.digits + digits);
        (self.in_word, self.after_letter) = (in_word == 1, after == 1);
    }

    /// A character of two bytes: most of what is written in Greek, Cyrillic or Arabic. Says whether it was one.
    fn pair(&mut self, first: u8, second: u8) -> bool {
        if !(0xc2..0xe0).contains(&first) {
            return false;
        }
        let code = u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f);
        if code == 0xad {
            return true;
        }
        let letter = self.letters[code as usize / 64] >> (code % 64) & 1 == 1;
        let (out, end) = (&mut *self.out, self.end);
        out[end] = if letter { first } else { b' ' };
        out[end + 1] = second;
        self.end += if letter { 2 } else { usize::from(self.after_letter) };
        self.words += u32::from(letter & !self.in_word);
        // Arabic and Persian ones.
        self.digits += usize::from(matches!(code, 0x660..=0x669 | 0x6f0..=0x6f9));
        self.in_word = letter | self.in_word & !matches!(code, 0x85 | 0xa0);
        self.after_letter = letter;
        true
    }

    /// Any other character.
    fn other(&mut self, c: char) {
        if is_invisible(c) {
            return;
        }
        let letter = is_letter(self.letters, c);
        if letter {
            self.end += c.encode_utf8(&mut self.out[self.end..]).len();
        } else if self.after_letter {
            self.out[self.end] = b' ';
            self.end += 1;
        }
        self.words += u32::from(letter && !self.in_word);
        self.digits += usize::from(numbers::digit(c).is_some());
        self.in_word = letter || self.in_word && !c.is_whitespace();
        self.after_letter = letter;
    }
}

fn one_line(text: &str) -> String {
    if text.contains('\n') { text.replace('\n', " ") } else { text.to_owned() }
}

/// What one byte of ASCII is: each a 1 or a 0, but for what is hashed of it.
#[derive(Clone, Copy)]
struct Look {
    folded: u8,
    letter: u8,
    digit: u8,
    no_space: u8,
}

static ASCII: [Look; 128] = {
    let mut all = [Look { folded: b' ', letter: 0, digit: 0, no_space: 1 }; 128];
    let mut byte = 0;
    while byte < 128 {
        let c = byte as u8;
        if c.is_ascii_alphanumeric() {
            all[byte].folded = c;
            all[byte].letter = 1;
        }
        all[byte].digit = c.is_ascii_digit() as u8;
        all[byte].no_space = !c.is_ascii_whitespace() as u8;
        byte += 1;
    }
    all
};

/// A bit for each of the characters that two bytes of UTF-8 hold (Latin, Greek, Cyrillic, Hebrew, Arabic):
/// the standard library's tables are small, and slow to search.
static LETTERS: LazyLock<[u64; 32]> = LazyLock::new(|| {
    let mut letters = [0; 32];
    for c in ('\0'..'\u{800}').filter(|c| looks_like_a_letter(*c)) {
        letters[c as usize / 64] |= 1 << (c as usize % 64);
    }
    letters
});

/// Whether a character counts as a letter of a word, marks that combine with one included.
fn is_letter(letters: &[u64; 32], c: char) -> bool {
    match letters.get(c as usize / 64) {
        Some(bits) => bits >> (c as usize % 64) & 1 == 1,
        None => looks_like_a_letter(c),
    }
}

fn looks_like_a_letter(c: char) -> bool {
    c.is_alphanumeric() || is_joiner(c) || is_accent(c)
}

/// FNV-1a with 64 bits: small, and the same for ever.
/// <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>
struct Hash(u64);

impl Hash {
    fn new() -> Hash {
        Hash(0xcbf2_9ce4_8422_2325)
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_bytes_are_read_like_any_character() {
        fn fold(out: &mut [u8], in_word: bool) -> Fold<'_> {
            Fold {
                letters: &LETTERS,
                out,
                end: 0,
                words: 0,
                digits: 0,
                in_word,
                after_letter: in_word,
            }
        }
        for (c, in_word) in ('\u{80}'..'\u{800}').flat_map(|c| [(c, false), (c, true)]) {
            let mut bytes = [0; 2];
            c.encode_utf8(&mut bytes);
            let (mut short, mut long) = ([0; 4], [0; 4]);
            let (mut one, mut other) = (fold(&mut short, in_word), fold(&mut long, in_word));
            assert!(one.pair(bytes[0], bytes[1]));
            other.other(c);
            let state = |fold: &Fold<'_>| {
                (
                    fold.out[..fold.end].to_vec(),
                    fold.words,
                    fold.digits,
                    fold.in_word,
                    fold.after_letter,
                )
            };
            assert_eq!(state(&one), state(&other), "{:04x}", c as u32);
        }
    }
}
