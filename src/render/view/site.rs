//! The view of the site, which all pages of a language share.

use serde::Serialize;

use super::card::Card;

/// The campaign in one language, as seen from the file that is being written.
#[derive(Serialize)]
pub struct SiteView<'a> {
    pub title: &'a str,
    /// `fener.yaml` asked for a neutral title and icon.
    pub discreet: bool,
    /// The URL of the home page in the reader's language.
    pub home: String,
    /// The page that lets the reader choose a language.
    pub chooser: String,
    /// The list of all pages from A to Z.
    pub az: String,
    /// The page that searches.
    pub search: String,
    /// The page that saves the site on a phone; empty where lite pages are not made.
    pub offline: String,
    /// The feed of news, if there are any.
    pub feed: Option<String>,
    pub icon: String,
    /// The campaign's own logo, if it has one.
    pub logo: Option<DrawingView>,
    /// The drawing on the home page is the person with the lantern.
    pub lantern: bool,
    /// The campaign's own drawing for the home page, if it has one.
    pub drawing: Option<DrawingView>,
    pub menu: Vec<MenuItem>,
    /// The emergency numbers.
    pub emergency: Vec<Card>,
    /// A neutral site, for "leave this page".
    pub exit: &'a str,
}

/// A drawing of the campaign.
#[derive(Serialize)]
pub struct DrawingView {
    pub url: String,
    /// The words instead of it; empty if it says no more than the words beside it.
    pub alt: String,
}

#[derive(Serialize)]
pub struct MenuItem {
    pub title: String,
    pub url: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// The current page is this one or below it.
    pub current: bool,
}
