//! Links and dates, which many views have.

use serde::Serialize;

/// A link by a title.
#[derive(Serialize, Clone)]
pub struct Link {
    pub title: String,
    pub url: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
    /// The direction of that language.
    pub dir: Option<&'static str>,
}

impl Link {
    /// A link whose title is in the reader's language, or in none.
    pub fn new(title: String, url: String) -> Link {
        Link { title, url, lang: None, dir: None }
    }
}

/// A day.
#[derive(Serialize, Clone)]
pub struct When {
    /// `2026-11-22`, for `<time datetime>`.
    pub iso: String,
    /// The day in the reader's language.
    pub text: String,
}
