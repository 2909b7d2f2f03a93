//! The parts of views that only one kind of page has.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::kind::Stage;
use crate::render::html::Html;

use super::basics::{Link, When};
use super::card::{Card, Channel};

/// The part that only one kind of page has. Templates see it under the name of the variant.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub enum KindView<'a> {
    /// `plain`, because templates see what all pages have as `page`.
    #[serde(rename = "plain")]
    Page(PlainView),
    Home(Box<HomeView>),
    Section(FolderView),
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
    Source(SourceView),
    Topic(PlainView),
    Chooser(ChooserView),
}

#[derive(Serialize)]
pub struct PlainView {}

/// The page of a top folder.
#[derive(Serialize)]
pub struct FolderView {
    /// Its list holds the helplines, which go before the text.
    pub has_helplines: bool,
}

#[derive(Serialize)]
pub struct SearchView {
    /// The URL of the script with the search index.
    pub index: String,
}

#[derive(Serialize)]
pub struct OfflineView {
    /// The size of all saved files: "320 KB".
    pub weight: String,
    /// The URL of the service worker.
    pub worker: String,
    /// The path of the list of saved files, from the worker's folder.
    pub files: String,
    pub manifest: String,
    /// A sentence with the site's name on a home screen.
    pub home_screen: String,
}

#[derive(Serialize)]
pub struct HomeView {
    /// The first confirmed helpline that is known to be free, or to need no name.
    pub promise: Option<PromiseView>,
    /// The organisations behind the campaign that agreed to be named; none in a discreet one.
    pub supporters: Vec<SupporterView>,
    /// The first guides, as entries of a list.
    pub guides: Html,
    /// The map as `map.html` shows it, on lite pages `map-lite.html`; empty where there are no regions.
    pub regions: Html,
    /// The next visit of the mobile information centre.
    pub next_stop: Option<VisitView>,
    /// As entries of a list.
    pub news: Html,
}

/// An organisation behind the campaign.
#[derive(Serialize)]
pub struct SupporterView {
    pub organisation: Link,
    pub logo: Option<PictureView>,
}

/// A picture in the form that every browser shows.
#[derive(Serialize)]
pub struct PictureView {
    pub url: String,
    /// In pixels; 0 if unknown.
    pub width: u32,
    pub height: u32,
}

/// A helpline with the facts that make a first call easy.
#[derive(Serialize)]
pub struct PromiseView {
    pub helpline: Link,
    pub channel: Channel,
    /// "free", "no name needed".
    pub facts: Vec<String>,
}

/// One region in the tile map.
#[derive(Serialize)]
pub struct Tile {
    pub title: String,
    /// Set when the title is borrowed from another language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    /// `None` for a region without a page.
    pub url: Option<String>,
    pub column: u8,
    pub row: u8,
    pub current: bool,
}

#[derive(Serialize)]
pub struct HelplineView {
    pub card: Card,
    /// The known facts as labels and values.
    pub facts: Vec<Labelled>,
    /// A sentence that names the unknown facts; or empty.
    pub unknown: String,
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
    /// `municipalities` as a sentence lists them.
    pub municipality_list: String,
    /// `hotspots` as a sentence lists them.
    pub hotspot_list: String,
    pub help_points: Vec<HelpPointView>,
    pub visits: Vec<VisitView>,
    /// A visit in the list is an example.
    pub has_examples: bool,
    /// The map, with this region marked.
    pub map: Html,
    /// The first guides, as entries of a list.
    pub guides: Html,
    pub organisations: Vec<Link>,
}

#[derive(Serialize)]
pub struct HelpPointView {
    pub organisation: Link,
    pub place: String,
    /// A `tel:` link.
    pub phone: Option<Link>,
    pub hours: String,
}

/// One visit of a stop.
#[derive(Serialize, Clone)]
pub struct VisitView {
    pub stop: Link,
    pub region: Option<Link>,
    pub on: When,
    /// "10:00–15:00", or empty.
    pub hours: String,
    /// An example of a calendar: the visit is not planned.
    pub is_example: bool,
}

#[derive(Serialize)]
pub struct GuideView {
    /// "for 15 to 29 years"; empty if for all ages.
    pub audience: String,
    /// The text has a section that says whom to call.
    pub says_who_to_call: bool,
    pub countries: Vec<String>,
    /// An address that holds the QR code of this page, for its print; empty on lite pages, without a `base_url` that
    /// readers can open, and if the address is too long.
    pub code: Html,
}

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

#[derive(Serialize)]
pub struct StopView {
    pub region: Option<Link>,
    pub organisation: Option<Link>,
    /// An example of a calendar: the visits are not planned.
    pub is_example: bool,
    /// Coming visits, the next first.
    pub visits: Vec<VisitView>,
    pub past: Vec<VisitView>,
    /// The URL of the calendar with the coming visits of all stops; `None` on the page of an example.
    pub calendar: Option<String>,
}

#[derive(Serialize)]
pub struct OrganisationView {
    pub role: String,
    pub web: Option<AddressView>,
    pub email: Option<Link>,
    pub phone: Option<Link>,
    /// Links, as a sentence lists them.
    pub regions: Html,
    /// As entries of a list.
    pub projects: Html,
}

#[derive(Serialize)]
pub struct ProjectView {
    pub status: Stage,
    /// The status in the reader's language.
    pub status_text: String,
    pub from: Option<When>,
    pub to: Option<When>,
    pub donor: Option<Link>,
    pub executing_agency: Option<Link>,
    /// Links, as a sentence lists them.
    pub partners: Html,
    pub coverage: Html,
}

#[derive(Serialize)]
pub struct NewsView {
    pub date: Option<When>,
}

#[derive(Serialize)]
pub struct ResourceView {
    /// The audiences, as a sentence lists them.
    pub audience: String,
    pub year: Option<String>,
    pub publisher: Option<Link>,
    /// The file or site to open; a file with its size: "leaflet.pdf (120 KB)".
    pub open: Option<AddressView>,
}

/// A document that facts come from.
#[derive(Serialize)]
pub struct SourceView {
    pub publisher: Option<String>,
    pub date: Option<When>,
    pub web: Option<AddressView>,
}

/// A web address or a file.
#[derive(Serialize)]
pub struct AddressView {
    pub title: String,
    /// Empty for an address that was never opened.
    pub url: String,
    /// The sentence to print beside such an address; else empty.
    pub caution: String,
}

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
