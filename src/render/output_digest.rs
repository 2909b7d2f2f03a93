//! The size and the hash of a finished file.

use xxhash_rust::xxh3::xxh3_64;

/// The digest of a file, for full pages and the list of saved files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutputDigest {
    /// Size in bytes.
    pub size: usize,
    /// xxh3 of the content.
    pub hash: u64,
}

impl OutputDigest {
    pub fn of(bytes: &[u8]) -> OutputDigest {
        OutputDigest { size: bytes.len(), hash: xxh3_64(bytes) }
    }
}
