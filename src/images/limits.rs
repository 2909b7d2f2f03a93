//! The limits of pictures.

/// Bytes of a picture: the largest JPEG of a phone's camera has about half of it.
pub const MAX_BYTES: u64 = 30_000_000;
/// Pixels of a picture: four times those of most phones' photographs.
pub const MAX_PIXELS: u64 = 50_000_000;
/// Pixels of a side, the limit of WebP (RFC 9649, section 2.5: 14 bits).
pub const MAX_SIDE: u32 = 16_383;
