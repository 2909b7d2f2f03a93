//! The picture for link previews to a page.

use serde::Serialize;

use crate::share_cards::SetText;

/// The context of `share-card.html`.
#[derive(Serialize)]
pub struct ShareCardView<'a> {
    pub title: SetText,
    /// The campaign's name.
    pub name: &'a str,
    /// The size of its letters in pixels.
    pub name_size: u32,
    pub is_rtl: bool,
    /// The campaign's logo, or else the theme's icon, as a `data:` URL; empty without both.
    pub logo: String,
}
