//! The limits of a picture that is opened.

/// The maximum size of a file in bytes: the largest JPEG of a phone's camera has about half of it.
pub const MAX_BYTES: u64 = 30_000_000;
/// The maximum number of pixels: four times as many as most phones' photographs have.
pub const MAX_PIXELS: u64 = 50_000_000;
/// The maximum length of a side in pixels (RFC 9649, section 2.5: 14 bits).
pub const MAX_SIDE: u32 = 16_383;
