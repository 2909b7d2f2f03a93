//! All that templates see. A template gets one [`View`], asks nothing, and cannot reach the model.
//!
//! Every address in here is already relative to the page that is being written, every date already
//! formatted, every phrase already chosen: a template only places them.

use std::collections::BTreeMap;

use serde::Serialize;

/// What one template is rendered with. Beside it stand `site` (a [`SiteView`]); `phrases`, the
/// interface's own words, where a hyphen in a message's name becomes an underscore
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
    /// The page that saves the site on a phone; empty where twins are not made.
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
    pub kind: &'a str,
    pub title: &'a str,
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
    pub alternates: Vec<Alternate<'a>>,
    pub languages: Vec<Switch<'a>>,
    /// This page's twin; empty where twins are not made.
    pub twin: String,
    /// What the twin weighs, as words: "9 KB".
    pub twin_size: String,
    /// The full page.
    pub full: String,
    /// From the home page down to the parent.
    pub trail: Vec<Link>,
    pub toc: Vec<TocEntry<'a>>,
    /// The text, cut at its second-level headings. The first has no title if the text starts
    /// without a heading.
    pub parts: Vec<PartView>,
    /// Pages below this one, as cards for lists.
    pub children: Vec<Item>,
    /// Children in groups with a heading of their own (A–Z letters, resources by audience);
    /// empty where `children` serves.
    pub groups: Vec<Group>,
    pub topics: Vec<Link>,
    // `page.help` stands here, too: helplines that can be called from this page, the nearest first,
    // each a [`Card`]. They are the same on many pages, so they arrive ready made in a [`Frame`].
    pub updated: Option<When>,
    /// Minutes to read it, rounded up.
    pub minutes: u32,
    /// `none`, `notice` or `exit`.
    pub safety: &'a str,
    pub draft: bool,
    /// On twins split into several parts.
    pub pager: Option<Pager>,
    /// What the page tells search engines: JSON-LD, safe to print inside `<script>`; or empty.
    pub structured: String,
    /// What a link to this page shows where it is pasted.
    pub preview: Preview<'a>,
    /// Ways to send the page on; `None` where there is nothing to send.
    pub share: Option<Share>,
}

/// A pasted link's preview (Open Graph).
#[derive(Serialize)]
pub struct Preview<'a> {
    /// `article` or `website`.
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
    pub state: &'a str,
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
pub struct PartView {
    /// The heading's class: `steps red-flags checklist in-danger who-to-call already-there
    /// figures`, or empty.
    pub class: String,
    pub id: String,
    /// The heading's inner HTML, safe to print.
    pub title: String,
    /// Everything below the heading, as HTML, safe to print. Helpline cards are already in it.
    pub html: String,
}

/// A page in a list.
#[derive(Serialize, Clone)]
pub struct Item {
    pub title: String,
    pub description: String,
    pub url: String,
    pub kind: &'static str,
    /// Set when this item's text is in another language than the page.
    pub lang: Option<String>,
    /// News: when; stops: next visit; projects: from–to; posters: code; else nothing.
    pub when: Option<When>,
    /// A short word beside the title: a project's status, a poster's code; else empty.
    pub label: String,
    /// Helplines in lists are whole cards.
    pub card: Option<Card>,
}

#[derive(Serialize)]
pub struct Group {
    pub title: String,
    pub id: String,
    pub items: Vec<Item>,
}

#[derive(Serialize, Clone)]
pub struct When {
    /// `2026-11-22`, for `<time datetime>`.
    pub iso: String,
    /// The same day in the reader's language.
    pub text: String,
}

/// A helpline, ready to be printed anywhere.
#[derive(Serialize, Clone)]
pub struct Card {
    pub slug: String,
    pub title: String,
    /// What it promises, in one sentence.
    pub description: String,
    /// The helpline's own page.
    pub url: String,
    /// Set when the words are borrowed from another language.
    pub lang: Option<String>,
    pub dir: Option<String>,
    pub emergency: bool,
    /// `active`, `paused`, `closed`.
    pub status: &'static str,
    /// "Paused for now" or "closed", when it is; else empty.
    pub status_note: String,
    /// Number channels with something to press, in the order to try them.
    pub channels: Vec<Channel>,
    /// Facts as short phrases: "free", "24/7", "Albanian", "up to 18 years".
    pub facts: Vec<String>,
    /// Sentences that a caller should read: "works only inside Albania", "who hears it is unknown",
    /// "calls stay in your call log".
    pub cautions: Vec<String>,
    /// `confirmed`, `printed`, `stale` (show the age, "call first"), `expired`, or `emergency`.
    pub freshness: &'static str,
    /// The badge in words: "confirmed 12 November 2026", "printed 31 March 2021, not confirmed".
    pub badge: String,
    pub assured: Option<When>,
    pub vcard: Option<String>,
}

#[derive(Serialize, Clone)]
pub struct Channel {
    /// `voice sms whatsapp web chat email`
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// `tel:116111`, `sms:…`, `https://wa.me/…`, `mailto:…`
    pub href: String,
    /// How it reads: "116 111", "www.example.org". Print numbers within `<bdi dir="ltr">`.
    pub text: String,
    /// What the button says before it: "Call", "Write", "Open the chat".
    pub verb: String,
    /// It leads out of the site (`rel="noopener noreferrer"`).
    pub external: bool,
    pub cost: String,
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
    Chooser(ChooserView<'a>),
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
    pub guides: Vec<Item>,
    pub regions: Vec<Tile>,
    /// The next visit of the mobile information centre.
    pub next_stop: Option<VisitView>,
    pub news: Vec<Item>,
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
    pub map: Vec<Tile>,
    pub guides: Vec<Item>,
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
    pub target_twin: String,
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
    pub html: String,
    pub phrases: &'a BTreeMap<String, String>,
    pub help: Vec<Card>,
    pub region: Option<Link>,
    pub target: Link,
    pub target_twin: String,
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
    pub projects: Vec<Item>,
}

#[derive(Serialize)]
pub struct ProjectView {
    /// `current` or `completed`, and the word for it.
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
pub struct ChooserView<'a> {
    pub languages: Vec<Switch<'a>>,
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
    pub twin: String,
    /// "light version" in that language.
    pub light: String,
}
