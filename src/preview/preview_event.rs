//! The messages of a preview for the terminal.

use crate::finding::Finding;

/// A message for the terminal.
pub enum PreviewEvent<'a> {
    /// The preview is available at this address.
    Listening(&'a str),
    /// One phone can join at this address; the lines draw its QR code.
    JoinCode { address: &'a str, code: &'a [String] },
    /// A phone has joined.
    Joined,
    /// The findings have changed; errors keep the newest texts from being shown.
    Findings { errors: usize, warnings: usize, first: Option<&'a Finding> },
    /// The OS sends no file events, for this reason: files are polled every second.
    Polling(&'a str),
}

/// Receives the messages of a preview.
pub type OnEvent = &'static (dyn Fn(PreviewEvent<'_>) + Sync);
