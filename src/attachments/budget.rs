//! The bound of the work for one file.

use std::cell::Cell;

/// Bytes that may still be read ahead or unpacked. Parts inside of each other take from one budget, so that no number of parts makes
/// the work grow faster than the file.
pub(super) struct Budget(Cell<u64>);

impl Budget {
    /// Bytes for one file: a scanned leaflet of 30 MB has some 200 MB when it is unpacked.
    pub const MAX: u64 = 400_000_000;

    pub fn new(bytes: u64) -> Budget {
        Budget(Cell::new(bytes))
    }

    /// The bytes that are left.
    pub fn left(&self) -> u64 {
        self.0.get()
    }

    /// Takes bytes; `None` if fewer are left.
    pub fn take(&self, bytes: u64) -> Option<()> {
        self.0.set(self.left().checked_sub(bytes)?);
        Some(())
    }
}
