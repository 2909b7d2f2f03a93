//! A text folded into its words, with single spaces between them; and how many words and digits there are.
//!
//! Of the folded text nothing is kept but its hash, into which each byte goes as it is read.

use std::sync::LazyLock;

use super::fnv::Fnv;
use super::letters::{is_accent, is_invisible, is_joiner};
use super::numbers;

/// Folds a text into its words.
pub(super) struct WordHasher {
    letters: &'static [u64; 32],
    /// What was folded so far, with the space after its last word.
    hash: Fnv,
    /// The same without that space.
    pub words_hash: Fnv,
    pub words: u32,
    pub digits: usize,
    /// There was a letter since the last white space.
    in_word: bool,
    after_letter: bool,
}

impl WordHasher {
    /// Goes on from the hash of what stands before the text.
    pub fn after(hash: Fnv) -> WordHasher {
        let (words, digits, in_word, after_letter) = (0, 0, false, false);
        let letters = &LETTERS;
        WordHasher { letters, hash, words_hash: hash, words, digits, in_word, after_letter }
    }

    /// Folds a text in, stretch by stretch of characters of the same length.
    pub fn text(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            at += self.ascii(&bytes[at..]);
            while let Some([first @ 0xc2..0xe0, second, ..]) = bytes.get(at..) {
                self.pair(*first, *second);
                at += 2;
            }
            if bytes.get(at).is_some_and(|byte| *byte >= 0xe0)
                && let Some(c) = text[at..].chars().next()
            {
                self.other(c);
                at += c.len_utf8();
            }
        }
    }

    /// Folds in what is ASCII at the start of some bytes, and says how many that were.
    ///
    /// Nearly every byte comes through here, so there are no branches but at the end: borders of words are what
    /// a processor guesses worst.
    fn ascii(&mut self, bytes: &[u8]) -> usize {
        let (mut words, mut digits, mut read) = (0, 0, 0);
        let (mut hash, mut words_hash) = (self.hash, self.words_hash);
        let (mut in_word, mut after) = (u8::from(self.in_word), u8::from(self.after_letter));
        for byte in bytes {
            let Some(class) = ASCII.get(usize::from(*byte)) else { break };
            read += 1;
            let letter = class.letter;
            let next = hash.and(class.folded);
            hash = if letter | after == 1 { next } else { hash };
            words_hash = if letter == 1 { next } else { words_hash };
            words += u32::from(letter & !in_word);
            digits += usize::from(class.digit);
            in_word = letter | in_word & class.no_space;
            after = letter;
        }
        (self.hash, self.words_hash) = (hash, words_hash);
        (self.words, self.digits) = (self.words + words, self.digits + digits);
        (self.in_word, self.after_letter) = (in_word == 1, after == 1);
        read
    }

    /// A character of two bytes: most of what is written in Greek, Cyrillic or Arabic.
    fn pair(&mut self, first: u8, second: u8) {
        let code = u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f);
        if code == 0xad {
            return;
        }
        let letter = self.letters[code as usize / 64] >> (code % 64) & 1 == 1;
        self.put(letter, &[first, second]);
        self.words += u32::from(letter & !self.in_word);
        // Arabic and Persian ones.
        self.digits += usize::from(matches!(code, 0x660..=0x669 | 0x6f0..=0x6f9));
        self.in_word = letter | self.in_word & !matches!(code, 0x85 | 0xa0);
        self.after_letter = letter;
    }

    /// Any other character.
    fn other(&mut self, c: char) {
        if is_invisible(c) {
            return;
        }
        let letter = is_letter(c);
        self.put(letter, c.encode_utf8(&mut [0; 4]).as_bytes());
        self.words += u32::from(letter && !self.in_word);
        self.digits += usize::from(numbers::digit(c).is_some());
        self.in_word = letter || self.in_word && !c.is_whitespace();
        self.after_letter = letter;
    }

    /// Puts in a letter; or a space, if anything else stands after one.
    fn put(&mut self, letter: bool, bytes: &[u8]) {
        if letter {
            self.hash = self.hash.and_all(bytes);
            self.words_hash = self.hash;
        } else if self.after_letter {
            self.hash = self.hash.and(b' ');
        }
    }
}

/// What one byte of ASCII is: each a 1 or a 0, but for what is hashed of it.
#[derive(Clone, Copy)]
struct AsciiClass {
    folded: u8,
    letter: u8,
    digit: u8,
    no_space: u8,
}

static ASCII: [AsciiClass; 128] = {
    let mut all = [AsciiClass { folded: b' ', letter: 0, digit: 0, no_space: 1 }; 128];
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
    for c in ('\0'..'\u{800}').filter(|c| classify_letter(*c)) {
        letters[c as usize / 64] |= 1 << (c as usize % 64);
    }
    letters
});

/// Whether a character counts as a letter of a word, marks that combine with one included.
pub(super) fn is_letter(c: char) -> bool {
    match LETTERS.get(c as usize / 64) {
        Some(bits) => bits >> (c as usize % 64) & 1 == 1,
        None => classify_letter(c),
    }
}

fn classify_letter(c: char) -> bool {
    c.is_alphanumeric() || is_joiner(c) || is_accent(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_of_bytes_are_read_like_any_character() {
        let fold = |in_word| WordHasher {
            in_word,
            after_letter: in_word,
            ..WordHasher::after(Fnv::new())
        };
        for (c, in_word) in ('\u{80}'..'\u{800}').flat_map(|c| [(c, false), (c, true)]) {
            let mut bytes = [0; 2];
            c.encode_utf8(&mut bytes);
            let (mut one, mut other) = (fold(in_word), fold(in_word));
            one.pair(bytes[0], bytes[1]);
            other.other(c);
            let state = |fold: &WordHasher| {
                let hashes = (fold.hash, fold.words_hash);
                (hashes, fold.words, fold.digits, fold.in_word, fold.after_letter)
            };
            assert_eq!(state(&one), state(&other), "{:04x}", c as u32);
        }
    }

    #[test]
    fn words_stand_apart_by_single_spaces() {
        let hash = |text: &str| {
            let mut fold = WordHasher::after(Fnv::new());
            fold.text(text);
            fold.words_hash
        };
        for (text, folded) in [
            ("Një, dy  tri!", "Një dy tri"),
            (" «Një»", "Një"),
            ("Një\u{ad}ri — ", "Njëri"),
            ("", ""),
            ("…", ""),
        ] {
            assert_eq!(hash(text), Fnv::new().and_all(folded.as_bytes()), "{text}");
        }
    }
}
