//! Hashes of blocks, by FNV-1a with 64 bits. They are in stamps of translations, so they must never change.
//! <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>

use std::fmt;

/// Crockford's base 32 in lower case: no letters that look alike.
const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
const HASH_LEN: u32 = 6;

/// 30 bits of the hash of some text, written as six letters.
///
/// The hash of a block changes with every letter, digit and destination, but not with line breaks, punctuation or emphasis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct BlockHash(u32);

impl BlockHash {
    /// The hash of a text outside of the body: its letters and digits, in their order.
    pub fn of_words(words: &str) -> BlockHash {
        let mut hash = Fnv::new();
        let mut gap = false;
        for letter in words.chars() {
            if !letter.is_alphanumeric() {
                gap = true;
                continue;
            }
            if std::mem::take(&mut gap) {
                hash = hash.and(b' ');
            }
            hash = hash.and_all(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
        hash.folded()
    }

    /// Parses six letters as [`fmt::Display`] writes them.
    pub fn parse(text: &str) -> Option<BlockHash> {
        if text.len() != HASH_LEN as usize {
            return None;
        }
        text.bytes()
            .try_fold(0, |bits, letter| {
                let value = ALPHABET.iter().position(|known| *known == letter)?;
                Some(bits << 5 | u32::try_from(value).ok()?)
            })
            .map(BlockHash)
    }
}

impl fmt::Display for BlockHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (0..HASH_LEN).rev().try_for_each(|at| {
            let letter = ALPHABET[(self.0 >> (5 * at) & 31) as usize];
            write!(f, "{}", char::from(letter))
        })
    }
}

/// A hash that more bytes are added to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fnv(u64);

impl Fnv {
    pub fn new() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    /// Returns the hash of the same bytes and one more.
    pub fn and(self, byte: u8) -> Fnv {
        Fnv((self.0 ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
    }

    pub fn and_all(self, bytes: &[u8]) -> Fnv {
        bytes.iter().fold(self, |hash, byte| hash.and(*byte))
    }

    /// FNV spreads its entropy over both halves.
    pub fn folded(self) -> BlockHash {
        BlockHash(((self.0 ^ (self.0 >> 32)) & 0x3fff_ffff) as u32)
    }
}
