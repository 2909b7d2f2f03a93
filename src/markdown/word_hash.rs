//! Hashes the words of a text, separated by single spaces, and counts its words and digits.
//!
//! The normalized text itself is not kept: each byte goes into the hash as it is read. With one character at a time, and
//! the tables of the standard library, a build of 10,000 texts takes 9 to 14 % more user time (2026-11-29, six runs each).

use crate::i18n::{digit_value, is_invisible};

use super::block_hash::Fnv;
use super::letters::{LETTERS, is_letter};

/// Hashes a text word by word.
pub(super) struct WordHasher {
    letters: &'static [u64; 32],
    /// The hash so far, with a space after the last word.
    hash: Fnv,
    /// The hash without that space.
    pub words_hash: Fnv,
    pub words: u32,
    pub digits: usize,
    /// `true` if there was a letter since the last white space.
    in_word: bool,
    after_letter: bool,
}

impl WordHasher {
    /// Continues the hash of the text before this one.
    pub fn after(hash: Fnv) -> WordHasher {
        let (words, digits, in_word, after_letter) = (0, 0, false, false);
        let letters = &LETTERS;
        WordHasher { letters, hash, words_hash: hash, words, digits, in_word, after_letter }
    }

    /// Adds a text, one run of characters of the same length at a time.
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

    /// Adds the ASCII bytes at the start of `bytes`, and returns their number.
    ///
    /// Nearly every byte comes through here, so the loop has one branch, at its end: a processor predicts the ends of
    /// words badly.
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

    /// Adds a character of two bytes, as in Greek, Cyrillic and Arabic.
    fn pair(&mut self, first: u8, second: u8) {
        let code = u32::from(first & 0x1f) << 6 | u32::from(second & 0x3f);
        // The two of these characters that are not shown.
        if matches!(code, 0xad | 0x61c) {
            return;
        }
        let letter = self.letters[code as usize / 64] >> (code % 64) & 1 == 1;
        self.put(letter, &[first, second]);
        self.words += u32::from(letter & !self.in_word);
        // Raised, Arabic, Persian and N'Ko digits.
        let is_digit =
            matches!(code, 0xb2 | 0xb3 | 0xb9 | 0x660..=0x669 | 0x6f0..=0x6f9 | 0x7c0..=0x7c9);
        self.digits += usize::from(is_digit);
        self.in_word = letter | self.in_word & !matches!(code, 0x85 | 0xa0);
        self.after_letter = letter;
    }

    /// Adds any other character.
    fn other(&mut self, c: char) {
        let letter = is_letter(c);
        if !letter && is_invisible(c) {
            return;
        }
        self.put(letter, c.encode_utf8(&mut [0; 4]).as_bytes());
        self.words += u32::from(letter && !self.in_word);
        self.digits += usize::from(digit_value(c).is_some());
        self.in_word = letter || self.in_word && !c.is_whitespace();
        self.after_letter = letter;
    }

    /// Adds a letter; for any other character after a letter, adds a space.
    fn put(&mut self, letter: bool, bytes: &[u8]) {
        if letter {
            self.hash = self.hash.and_all(bytes);
            self.words_hash = self.hash;
        } else if self.after_letter {
            self.hash = self.hash.and(b' ');
        }
    }
}

/// The class of an ASCII byte; all fields but `folded` are 0 or 1.
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
