//! All that templates see. A template gets one [`View`], asks nothing, and cannot reach the model.
//!
//! Every address in here is already relative to the page that is being written, every date already
//! formatted, every phrase already chosen: a template only places them. HTML comes marked as such, so it
//! needs no filter `safe`. Names from a short list are marked, too ([`told`]): templates compare them.

mod card;
mod kinds;

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;

use crate::render::html::Html;
use crate::render::template::prerender::shape::{told, told_freely};

pub use card::{Card, Channel};
pub use kinds::{
    ChooserView, Greeting, GuideView, HelpPointView, HelplineView, HomeView, KindView, Labelled,
    NewsView, OfflineView, OrganisationView, PlainView, PosterText, PosterView, ProjectView,
    RegionView, ResourceView, SearchView, Source, StopView, Tile, Told, VisitView,
};

/// What one template is rendered with. Beside it stand `site` (a [`SiteView`]); `around`, what is the
/// same on many pages and so is printed once for all of them: `around.emergency` and `around.menu`, as the
/// templates `emergency.html` and `menu.html` say, on lite pages `emergency-lite.html` and `menu-lite.html`;
/// `phrases`, the interface's own words, where a hyphen in a message's name becomes an underscore
/// (`phrases.call_now`); and from the theme `css`, `script` and `csp`, the whole
/// Content-Security-Policy for the `<meta>` element.
#[derive(Serialize)]
pub struct View<'a> {
    pub page: PageView<'a>,
    /// What only this kind of page has; the key of the variant is the kind's name: `guide`,
    /// `region`, `helpline`...
    #[serde(flatten)]
    pub kind: KindView<'a>,
}

/// The same on every page of one language.
#[derive(Serialize)]
pub struct SiteView<'a> {
    pub title: &'a str,
    /// `fener.yaml` asked for a neutral title and icon.
    pub discreet: bool,
    /// The home page in the reader's language.
    pub home: String,
    /// The page that lets the reader choose a language.
    pub chooser: String,
    pub az: String,
    /// The page that searches.
    pub search: String,
    /// The page that saves the site on a phone; empty where lite pages are not made.
    pub offline: String,
    /// The feed of news, if there are any.
    pub feed: Option<String>,
    pub icon: String,
    pub menu: Vec<MenuItem>,
    /// Helplines that always show (112, 129).
    pub emergency: Vec<Card>,
    /// A neutral site, for "leave this page".
    pub exit: &'a str,
}

#[derive(Serialize)]
pub struct MenuItem {
    pub title: String,
    pub url: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
    /// The page being written is this one or stands below it.
    pub current: bool,
}

/// One page in one language.
#[derive(Serialize)]
pub struct PageView<'a> {
    /// `page guide region helpline poster stop organisation project story news resource topic`
    /// or `home section az search offline chooser`.
    #[serde(serialize_with = "told")]
    pub kind: &'static str,
    pub title: &'a str,
    /// It is the site's own.
    pub is_titled_like_site: bool,
    pub description: &'a str,
    /// The reader's language, for `<html lang dir>`.
    pub lang: &'a str,
    pub dir: &'a str,
    /// Set when the text is borrowed from another language: its own `lang`, `dir` and name.
    pub borrowed: Option<Borrowed<'a>>,
    /// One sentence in the reader's language where a machine translated the text; else empty.
    pub machine: String,
    /// Absolute address of the true page, when `base_url` is known.
    pub canonical: Option<String>,
    pub noindex: bool,
    /// Empty on lite pages.
    pub alternates: Vec<Alternate<'a>>,
    /// The switcher, as `languages.html` shows it, on lite pages `languages-lite.html`; empty on `404.html`.
    pub languages: Html,
    /// This page's lite page; empty where lite pages are not made.
    pub lite_page: String,
    /// What the lite page weighs, as words: "9 KB".
    pub lite_size: String,
    /// The full page.
    pub full: String,
    /// From the home page down to the parent, as `trail.html` shows it, on lite pages `trail-lite.html`.
    pub trail: Html,
    /// As `toc.html` shows it; empty on lite pages.
    pub toc: Html,
    /// On the home page, what stands before the text's first heading; elsewhere empty, as on lite pages.
    pub lead: Html,
    /// The text, cut at its second-level headings: each part as `part.html` shows it, on lite pages `part-lite.html`.
    pub text: Html,
    /// Pages below this one, each as the template `entry.html` shows it, on lite pages `entry-lite.html`; as
    /// HTML, or empty.
    pub children: Html,
    /// Children in groups with a heading of their own (A–Z letters, resources by audience);
    /// empty where `children` serves.
    pub groups: Vec<Group>,
    /// Each as `link.html` shows it.
    pub topics: Vec<Html>,
    /// Helplines that can be called from this page, the nearest first.
    pub help: Vec<Arc<Card>>,
    pub updated: Option<When>,
    /// Minutes to read it, rounded up.
    pub minutes: u32,
    /// `none`, `notice` or `exit`.
    #[serde(serialize_with = "told")]
    pub safety: &'static str,
    pub draft: bool,
    /// On lite pages split into several parts.
    pub pager: Option<Pager>,
    /// What the page tells search engines: JSON-LD, as it stands inside `<script>`; or empty, as on lite pages.
    pub structured: Html,
    /// What a link to this page shows where it is pasted.
    /// `None` on lite pages.
    pub preview: Option<Preview<'a>>,
    /// Ways to send the page on; `None` where there is nothing to send, and on lite pages.
    pub share: Option<Share>,
}

/// A pasted link's preview (Open Graph).
#[derive(Serialize)]
pub struct Preview<'a> {
    /// `article` or `website`.
    #[serde(serialize_with = "told")]
    pub kind: &'static str,
    pub title: &'a str,
    pub description: &'a str,
    /// Whole, when `base_url` is known.
    pub url: Option<String>,
    /// The campaign's picture, whole, when `base_url` is known.
    pub image: Option<String>,
    /// Language and territory: `sq_AL`.
    pub locale: String,
    /// The other languages in which the page truly exists.
    pub others: Vec<String>,
}

/// Ways to send a page on; all empty where `base_url` is not known.
#[derive(Serialize, Default)]
pub struct Share {
    /// `sms:` with the text and the page's address.
    pub sms: Option<String>,
    /// `https://wa.me/` with both.
    pub whatsapp: Option<String>,
    /// The page's whole address, to be copied; else the browser's own is.
    pub address: Option<String>,
}

#[derive(Serialize)]
pub struct Borrowed<'a> {
    pub lang: &'a str,
    pub dir: &'a str,
    pub name: &'a str,
    /// One sentence in the reader's language that says so.
    pub notice: String,
}

/// For `<link rel="alternate" hreflang>`; only pages that exist in that language.
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
    /// `complete`, `machine` or `borrowed`.
    #[serde(serialize_with = "told")]
    pub state: &'static str,
    /// The state in words of the reader's language; empty when complete.
    pub note: String,
}

#[derive(Serialize, Clone)]
pub struct Link {
    pub title: String,
    pub url: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
}

#[derive(Serialize)]
pub struct TocEntry<'a> {
    pub id: &'a str,
    pub title: &'a str,
    /// Set when the heading is the source's, because the translation's is withheld.
    pub lang: Option<&'a str>,
}

/// One stretch of a text, from a second-level heading to the next.
#[derive(Serialize)]
pub struct PartView<'a> {
    /// The heading's class: `steps red-flags checklist in-danger who-to-call already-there
    /// figures`, or empty.
    #[serde(serialize_with = "told_freely")]
    pub class: &'a str,
    pub id: &'a str,
    /// The heading's inner HTML. The first has none if the text starts without a heading.
    pub title: Html,
    /// Everything below the heading, as HTML. Helpline cards are already in it.
    pub html: Html,
}

/// A page in a list.
#[derive(Serialize)]
pub struct Item<'a> {
    pub title: &'a str,
    pub description: &'a str,
    pub url: String,
    #[serde(serialize_with = "told")]
    pub kind: &'static str,
    /// Set when this item's text is in another language than the page.
    pub lang: Option<&'a str>,
    /// News: when; stops: next visit; projects: from–to; posters: code; else nothing.
    pub when: Option<When>,
    /// A short word beside the title: a project's status, a poster's code; else empty.
    pub label: Cow<'a, str>,
    /// Helplines in lists are whole cards, as `card.html` shows them, on lite pages `card-lite.html`.
    pub card: Option<Html>,
}

#[derive(Serialize)]
pub struct Group {
    pub title: String,
    pub id: String,
    /// As entries of a list.
    pub items: Html,
}

#[derive(Serialize, Clone)]
pub struct When {
    /// `2026-11-22`, for `<time datetime>`.
    pub iso: String,
    /// The same day in the reader's language.
    pub text: String,
}

#[derive(Serialize)]
pub struct Pager {
    pub number: usize,
    pub of: usize,
    /// "Part 2 of 3".
    pub text: String,
    pub previous: Option<String>,
    pub next: Option<String>,
}
