//! The choice of languages, and the page for an address that does not exist.

use serde::Serialize;

#[derive(Serialize)]
pub struct ChooserView {
    /// The campaign has the same title in all languages.
    pub has_one_title: bool,
    /// One a language.
    pub greetings: Vec<Greeting>,
    /// One a language.
    pub missing: Vec<MissingPage>,
}

#[derive(Serialize)]
pub struct Greeting {
    pub lang: String,
    pub dir: String,
    pub name: String,
    /// Empty if the campaign has the same title in all languages.
    pub title: String,
    pub description: String,
    pub url: String,
    pub lite_page: String,
    /// "light version" in that language.
    pub light: String,
}

/// The words of `404.html` in one language.
#[derive(Serialize)]
pub struct MissingPage {
    pub lang: String,
    pub dir: String,
    pub title: String,
    pub text: String,
}
