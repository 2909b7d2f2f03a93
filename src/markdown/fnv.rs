//! FNV-1a with 64 bits. Its values are in stamps of translations, so they must never change.
//! <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>

/// The hash of some bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fnv(pub u64);

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
}
