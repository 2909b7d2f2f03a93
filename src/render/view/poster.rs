//! A poster: its page, and the page that its code leads to.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::render::html::Html;

use super::basics::Link;
use super::card::Card;

#[derive(Serialize)]
pub struct PosterView<'a> {
    pub code: String,
    pub place: String,
    pub size: String,
    pub region: Option<Link>,
    pub target: Link,
    pub target_lite: String,
    /// The URL of the landing page.
    pub landing: String,
    /// The landing page's texts, one a language, in the order of the campaign.
    pub texts: Vec<PosterText<'a>>,
    /// Languages that exceed the landing page's budget: it links to their pages.
    pub elsewhere: Vec<PosterText<'a>>,
}

/// The text of a poster's landing page in one language.
#[derive(Serialize)]
pub struct PosterText<'a> {
    pub lang: String,
    pub dir: String,
    pub name: String,
    pub title: String,
    pub description: String,
    pub html: Html,
    pub phrases: &'a BTreeMap<String, String>,
    pub help: Vec<Card>,
    pub region: Option<Link>,
    pub target: Link,
    pub target_lite: String,
    pub exit: String,
    /// The URL of the poster's page in this language, the lite page if there is one.
    pub page: String,
    /// Facts about those helplines.
    pub shared_facts: Vec<SharedFacts>,
}

/// Facts and cautions that neighbouring helplines share.
#[derive(Serialize)]
pub struct SharedFacts {
    /// Their names.
    pub of: Html,
    pub facts: Vec<String>,
    pub cautions: Vec<String>,
}
