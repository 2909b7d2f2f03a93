//! What only one kind of page has, for its template.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Card, Html, Link, When, told};

/// What only one kind of page has.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub enum KindView<'a> {
    /// `plain`, because `page` is what every page has.
    #[serde(rename = "plain")]
    Page(PlainView),
    Home(HomeView),
    Section(PlainView),
    Az(PlainView),
    Search(SearchView),
    Offline(OfflineView),
    Helpline(Box<HelplineView>),
    Region(Box<RegionView<'a>>),
    Guide(GuideView),
    Poster(Box<PosterView<'a>>),
    Stop(StopView),
    Organisation(OrganisationView),
    Project(Box<ProjectView>),
    Story(PlainView),
    News(NewsView),
    Resource(ResourceView),
    Topic(PlainView),
    Chooser(ChooserView),
}

#[derive(Serialize)]
pub struct PlainView {}

#[derive(Serialize)]
pub struct SearchView {
    /// The script that holds the words of every page.
    pub index: String,
}

#[derive(Serialize)]
pub struct OfflineView {
    /// What is saved, all in all: "320 KB".
    pub weight: String,
    /// The service worker.
    pub worker: String,
    /// The list of what is saved, from the worker's folder.
    pub files: String,
    pub manifest: String,
    /// How the site is called on a home screen, as a sentence.
    pub home_screen: String,
}

#[derive(Serialize)]
pub struct HomeView {
    /// The guides, for the home page's list.
    /// The first guides, as entries of a list.
    pub guides: Html,
    /// The map as `map.html` shows it, on lite pages `map-lite.html`; empty where there are no regions.
    pub regions: Html,
    /// The next visit of the mobile information centre.
    pub next_stop: Option<VisitView>,
    /// As entries of a list.
    pub news: Html,
}

/// One county in the tile map.
#[derive(Serialize)]
pub struct Tile {
    pub title: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
    /// `None` for a county without a page.
    pub url: Option<String>,
    pub column: u8,
    pub row: u8,
    pub current: bool,
}

#[derive(Serialize)]
pub struct HelplineView {
    pub card: Card,
    /// Every fact as label and value, "unknown" said in words.
    pub facts: Vec<Labelled>,
}

#[derive(Serialize)]
pub struct Labelled {
    pub label: String,
    pub value: String,
}

#[derive(Serialize)]
pub struct RegionView<'a> {
    pub municipalities: &'a [String],
    pub hotspots: &'a [String],
    pub help_points: Vec<HelpPointView>,
    pub visits: Vec<VisitView>,
    /// The same, as seen from this region.
    pub map: Html,
    /// The first guides, as entries of a list.
    pub guides: Html,
    pub organisations: Vec<Link>,
}

#[derive(Serialize)]
pub struct HelpPointView {
    pub organisation: Link,
    pub place: String,
    /// `tel:` address and how it reads.
    pub phone: Option<Link>,
    pub hours: String,
}

/// One visit of a stop: where, when, how long.
#[derive(Serialize, Clone)]
pub struct VisitView {
    pub stop: Link,
    pub region: Option<Link>,
    pub on: When,
    /// "10:00–15:00", or empty.
    pub hours: String,
}

#[derive(Serialize)]
pub struct GuideView {
    /// "for 15 to 29 years"; empty if for everybody.
    pub audience: String,
    /// Whom to call stands in the text, where its writer put it.
    pub says_who_to_call: bool,
    pub sources: Vec<Source>,
    pub countries: Vec<String>,
}

#[derive(Serialize)]
pub struct Source {
    pub title: String,
    pub url: Option<String>,
}

#[derive(Serialize)]
pub struct PosterView<'a> {
    pub code: String,
    pub place: String,
    pub size: String,
    pub region: Option<Link>,
    pub target: Link,
    pub target_lite: String,
    /// The landing page.
    pub landing: String,
    /// The landing page's texts, one entry a language, in the configured order.
    pub texts: Vec<PosterText<'a>>,
    /// Languages for which the landing page has no room: it leads to their page.
    pub elsewhere: Vec<PosterText<'a>>,
}

/// A landing page says everything once a language, on one page.
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
    /// The poster's own page in this language, light if it can be.
    pub page: String,
    /// What a caller should know of those helplines.
    pub told: Vec<Told>,
}

/// Facts and cautions, said once of all helplines for which they are the same.
#[derive(Serialize)]
pub struct Told {
    pub of: Vec<Link>,
    pub facts: Vec<String>,
    pub cautions: Vec<String>,
}

#[derive(Serialize)]
pub struct StopView {
    pub region: Option<Link>,
    pub organisation: Option<Link>,
    /// Coming visits, the next first.
    pub visits: Vec<VisitView>,
    pub past: Vec<VisitView>,
    /// Coming visits of all stops, to save in a calendar.
    pub calendar: String,
}

#[derive(Serialize)]
pub struct OrganisationView {
    pub role: String,
    pub url: Option<Link>,
    pub email: Option<Link>,
    pub phone: Option<Link>,
    pub regions: Vec<Link>,
    /// As entries of a list.
    pub projects: Html,
}

#[derive(Serialize)]
pub struct ProjectView {
    /// `current` or `completed`, and the word for it.
    #[serde(serialize_with = "told")]
    pub status: &'static str,
    pub status_text: String,
    pub from: Option<When>,
    pub to: Option<When>,
    pub donor: Option<Link>,
    pub executing_agency: Option<Link>,
    pub partners: Vec<Link>,
    pub coverage: Vec<Link>,
}

#[derive(Serialize)]
pub struct NewsView {
    pub date: Option<When>,
}

#[derive(Serialize)]
pub struct ResourceView {
    /// The audiences in words.
    pub audience: Vec<String>,
    pub year: Option<String>,
    pub publisher: Option<Link>,
    /// The file or address to open, with its size if it is a file: "leaflet.pdf (120 KB)".
    pub open: Option<Link>,
}

#[derive(Serialize)]
pub struct ChooserView {
    /// One line a language: the campaign's title and "read in …".
    pub greetings: Vec<Greeting>,
}

#[derive(Serialize)]
pub struct Greeting {
    pub lang: String,
    pub dir: String,
    pub name: String,
    pub title: String,
    pub description: String,
    pub url: String,
    pub lite_page: String,
    /// "light version" in that language.
    pub light: String,
}
