//! Handles of pages and assets: their places in the lists of a [`Site`](super::site::Site).

/// A page by its index in [`Site::pages`](super::site::Site::pages).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub(super) u32);

impl PageId {
    /// The home page is always the first.
    pub const HOME: PageId = PageId(0);

    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// An asset by its index in [`Site::assets`](super::site::Site::assets).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AssetId(pub(super) u32);

impl AssetId {
    pub fn index(self) -> usize {
        self.0 as usize
    }
}
