//! One page in one language, as templates see it.

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;

use crate::model::{Availability, PageData, Safety};
use crate::render::html::Html;

use super::basics::When;
use super::card::Card;
use super::kinds::{AddressView, KindView};

/// The view that one template is rendered with. See [`super`] for what else templates see.
#[derive(Serialize)]
pub struct View<'a> {
    pub page: PageView<'a>,
    /// The part that only this kind of page has, under the name of the variant: `guide`, `region`, `helpline`...
    #[serde(flatten)]
    pub kind: KindView<'a>,
}

/// The types of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PageType {
    Home,
    Section,
    Page,
    Helpline,
    Region,
    Guide,
    Poster,
    Stop,
    Organisation,
    Project,
    Story,
    News,
    Resource,
    Source,
    Topic,
    Az,
    Search,
    Offline,
    Chooser,
    #[serde(rename = "404")]
    NotFound,
}

impl From<&PageData> for PageType {
    fn from(data: &PageData) -> PageType {
        match data {
            PageData::Home => PageType::Home,
            PageData::Section(_) => PageType::Section,
            PageData::Page => PageType::Page,
            PageData::Helpline(_) => PageType::Helpline,
            PageData::Region(_) => PageType::Region,
            PageData::Guide(_) => PageType::Guide,
            PageData::Poster(_) => PageType::Poster,
            PageData::Stop(_) => PageType::Stop,
            PageData::Organisation(_) => PageType::Organisation,
            PageData::Project(_) => PageType::Project,
            PageData::Story(_) => PageType::Story,
            PageData::News(_) => PageType::News,
            PageData::Resource(_) => PageType::Resource,
            PageData::Source(_) => PageType::Source,
            PageData::Topic => PageType::Topic,
        }
    }
}

/// One page in one language.
#[derive(Serialize)]
pub struct PageView<'a> {
    pub kind: PageType,
    pub title: &'a str,
    /// The title is the site's title.
    pub is_titled_like_site: bool,
    pub description: &'a str,
    /// The reader's language, for `<html lang dir>`.
    pub lang: &'a str,
    pub dir: &'a str,
    /// Set when the text is borrowed from another language: its own `lang`, `dir` and name.
    pub borrowed: Option<Borrowed<'a>>,
    /// A sentence in the reader's language if the text was translated by machine; else empty.
    pub machine: String,
    /// The absolute URL of the canonical page, if `base_url` is set.
    pub canonical: Option<String>,
    pub noindex: bool,
    /// Empty on lite pages.
    pub alternates: Vec<Alternate<'a>>,
    /// The language switcher, as `languages.html` shows it, on lite pages `languages-lite.html`; empty on `404.html`.
    pub languages: Html,
    /// This page's lite page; empty where lite pages are not made.
    pub lite_page: String,
    /// The size of the lite page in words: "9 KB".
    pub lite_size: String,
    /// The URL of the full page.
    pub full: String,
    /// From the home page down to the parent, as `trail.html` shows it, on lite pages `trail-lite.html`.
    pub trail: Html,
    /// As `toc.html` shows it; empty on lite pages.
    pub toc: Html,
    /// On the home page, the text before the first heading; else empty, as on lite pages.
    pub lead: Html,
    /// The text: each section as `text-section.html` shows it, on lite pages `text-section-lite.html`.
    pub text: Html,
    /// Pages below this one, each as the template `entry.html` shows it, on lite pages `entry-lite.html`; as
    /// HTML, or empty.
    pub children: Html,
    /// Children in groups with headings (letters from A to Z, resources by audience); empty if they are in
    /// `children`.
    pub groups: Vec<Group>,
    /// Each as `link.html` shows it.
    pub topics: Vec<Html>,
    /// The origins of what the page says.
    pub sources: Vec<Provenance>,
    /// Helplines that can be called from this page, the nearest first.
    pub help: Vec<Arc<Card>>,
    pub updated: Option<When>,
    /// The time to read it, in minutes rounded up: "5 min read".
    pub minutes: String,
    pub safety: Safety,
    pub draft: bool,
    /// On a page that is divided into several files.
    pub pager: Option<Pager>,
    /// JSON-LD for search engines, for a `<script>` element; or empty, as on lite pages.
    pub structured: Html,
    /// The preview of a pasted link to this page; `None` on lite pages.
    pub preview: Option<Preview<'a>>,
    /// Links to share the page; `None` without `base_url`, and on lite pages.
    pub share: Option<Share>,
}

/// An origin of what a page says.
#[derive(Serialize)]
pub struct Provenance {
    pub title: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// The page of the source, or an address on another site; empty if there is none.
    pub url: String,
    /// It leaves the site (`rel="noopener noreferrer"`).
    pub external: bool,
    /// The part of the page that it supports; or empty.
    pub supports: String,
    /// Set when those words are borrowed from another language.
    pub supports_lang: Option<String>,
    pub supports_dir: Option<&'static str>,
    /// An address that was never opened, with a sentence about that.
    pub unopened: Option<AddressView>,
}

/// The types of Open Graph objects that pages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PreviewType {
    Article,
    Website,
}

/// The preview of a pasted link (Open Graph).
#[derive(Serialize)]
pub struct Preview<'a> {
    pub kind: PreviewType,
    pub title: &'a str,
    pub description: &'a str,
    /// The absolute URL, if `base_url` is set.
    pub url: Option<String>,
    /// The page's or the campaign's picture, if `base_url` is set.
    pub image: Option<PreviewImage<'a>>,
    /// Language and territory: `sq_AL`.
    pub locale: String,
    /// The other languages that the page is written in.
    pub others: Vec<String>,
}

/// A picture in the preview of a pasted link.
#[derive(Serialize)]
pub struct PreviewImage<'a> {
    /// The absolute URL.
    pub url: String,
    /// The title or name that the picture shows.
    pub alt: &'a str,
    /// In pixels; 0 if it is not known.
    pub width: u32,
    pub height: u32,
}

/// Links to share a page.
#[derive(Serialize)]
pub struct Share {
    /// `sms:` with the text and the page's URL.
    pub sms: String,
    /// `https://wa.me/` with both.
    pub whatsapp: String,
    /// The page's absolute URL, to be copied.
    pub address: String,
}

/// The language of a text that stands in for a missing translation.
#[derive(Serialize)]
pub struct Borrowed<'a> {
    pub lang: &'a str,
    pub dir: &'a str,
    pub name: &'a str,
    /// A sentence about it in the reader's language.
    pub notice: String,
}

/// A `<link rel="alternate" hreflang>`, for a language that the page is written in.
#[derive(Serialize)]
pub struct Alternate<'a> {
    pub lang: &'a str,
    pub url: String,
}

/// One entry of the language switcher.
#[derive(Serialize)]
pub struct Switch<'a> {
    pub lang: &'a str,
    pub dir: &'a str,
    pub name: &'a str,
    pub url: String,
    pub current: bool,
    pub state: Availability,
    /// The state in words of the reader's language; empty when complete.
    pub note: String,
}

/// An entry of a table of contents.
#[derive(Serialize)]
pub struct TocEntry<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Set if the heading is in another language: the text is borrowed, or this heading withheld.
    pub lang: Option<&'a str>,
    pub dir: Option<&'static str>,
}

/// A section of a text, from a second-level heading to the next.
#[derive(Default, Serialize)]
pub struct SectionView<'a> {
    /// The class of the heading, such as `steps` or `red-flags`; or empty.
    pub class: &'a str,
    /// The class is `checklist`.
    pub is_checklist: bool,
    pub id: &'a str,
    /// The inner HTML of the heading; empty if the text starts without a heading.
    pub title: Html,
    /// The HTML below the heading, with helplines' cards.
    pub html: Html,
}

/// An entry of a list of pages.
#[derive(Serialize)]
pub struct Item<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub url: String,
    pub kind: PageType,
    /// Set when this item's text is in another language than the page.
    pub lang: Option<&'a str>,
    pub dir: Option<&'static str>,
    /// The date of news, or the next visit of a stop.
    pub when: Option<When>,
    /// A short text beside the title: the status of a project, the code of a poster, "example"; else empty.
    pub label: Cow<'a, str>,
    /// Helplines in lists are whole cards, as `card.html` shows them, on lite pages `card-lite.html`.
    pub card: Option<Html>,
}

/// A group of entries in a list, with a heading.
#[derive(Serialize)]
pub struct Group {
    pub title: String,
    pub id: String,
    /// As entries of a list.
    pub items: Html,
}

/// Links between the files of a page that is divided into several.
#[derive(Serialize)]
pub struct Pager {
    pub number: usize,
    pub of: usize,
    /// "Part 2 of 3".
    pub text: String,
    pub previous: Option<String>,
    pub next: Option<String>,
}
