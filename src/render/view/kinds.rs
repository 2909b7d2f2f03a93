//! The parts of views that only one kind of page has.

use serde::Serialize;

use crate::model::kind::Stage;
use crate::render::html::Html;

use super::basics::{Link, When};
use super::card::Card;
use super::chooser::ChooserView;
use super::home::HomeView;
use super::poster::PosterView;
use super::visit::VisitView;

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
