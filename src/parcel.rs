//! What one run of Fener puts aside for the next, as bytes: read back whole and by the same program, or
//! not at all.

use serde::Serialize;
use serde::de::DeserializeOwned;
use xxhash_rust::xxh3::xxh3_64;

/// Another version may put the same things otherwise.
const HEAD: &[u8] = concat!("fener ", env!("CARGO_PKG_VERSION"), "\n").as_bytes();

/// A value as bytes, in the memory of others that are no longer needed; nothing where it cannot be written down,
/// such as a path that is no text.
pub fn pack(value: &impl Serialize, mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    bytes.clear();
    bytes.extend_from_slice(HEAD);
    bytes.resize(HEAD.len() + 8, 0);
    let mut bytes = postcard::to_extend(value, bytes).ok()?;
    let seal = xxh3_64(&bytes[HEAD.len() + 8..]);
    bytes[HEAD.len()..][..8].copy_from_slice(&seal.to_le_bytes());
    Some(bytes)
}

/// The value that [`pack`] was given; nothing where these are other bytes.
pub fn unpack<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    let (seal, content) = bytes.strip_prefix(HEAD)?.split_first_chunk::<8>()?;
    (u64::from_le_bytes(*seal) == xxh3_64(content)).then_some(())?;
    postcard::from_bytes(content).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_or_nothing_does() {
        let value = (7_u32, "pesë".to_owned());
        let bytes = pack(&value, Vec::new()).expect("plain values");
        assert_eq!(unpack(&bytes), Some(value));
        for at in 0..bytes.len() {
            let mut broken = bytes.clone();
            broken[at] ^= 1;
            assert_eq!(unpack::<(u32, String)>(&broken), None, "byte {at}");
            assert_eq!(unpack::<(u32, String)>(&bytes[..at]), None, "cut at {at}");
        }
    }
}
