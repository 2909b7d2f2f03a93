//! From a route to the bytes of its file. Pure: no disk, no clock, no order between routes.

mod assets;
mod format_bytes;
mod formats;
mod fragments;
mod helplines;
mod html;
mod localizer;
mod output_digest;
mod page_context;
mod pages;
mod pagination;
mod print_context;
mod shared;
mod structured;
mod template;
mod view;

use std::ops::Range;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::finding::Finding;
use crate::i18n::Locale;
use crate::image_variants::ImageVariants;
use crate::model::{AssetId, LangId, Page, PageId, Route, Site};
use crate::validated::UncheckedSite;

pub use assets::bundle::hash;
pub use formats::{few, has_part, missing, routes};
pub use print_context::PrintContext;
pub use template::theme::Theme;

use fragments::region_map as tiles;
use helplines::card::Stock;
use html::Html;
use localizer::Localizer;
use output_digest::OutputDigests;
use pagination::lists;
use pagination::lite_cuts::{self, Cut};
use shared::Shared;
use template::theme::Frame;
use view::Card;

/// The findings that come of rendering.
pub const CODES: &[&str] = &["template"];

/// One file of the output.
pub enum File<'a> {
    Bytes(Vec<u8>),
    /// The same bytes as a file of the campaign, with their hash (xxh3).
    Copy(&'a Path, u64),
    /// One of a picture's variants, by its place among them: [`crate::image_variants`] has made it.
    ImageVariant(AssetId, usize),
}

/// A checked site and a theme, with what is worked out once and asked for often.
///
/// Nothing in here depends on which routes were rendered before: each slot is filled by whoever
/// asks first, with the same value.
pub struct Renderer<'a> {
    pub site: &'a Site,
    pub theme: &'a Theme,
    pub image_variants: &'a ImageVariants,
    locales: &'a [Locale],
    /// One a language.
    localizer: Vec<Localizer<'a>>,
    stock: Stock,
    /// A page's list in a language, in reading order.
    orders: Slots<Vec<PageId>>,
    /// How a page's list is cut in a language, on full pages.
    lists: Slots<Vec<Range<usize>>>,
    /// How a page's lite page is cut in a language.
    cuts: Slots<Vec<Cut>>,
    /// Into how many parts.
    lite_page_counts: Slots<u16>,
    lite_index_counts: Vec<OnceLock<u16>>,
    /// What rendered lite pages weigh.
    seals: OutputDigests,
    /// What stands around pages.
    frames: Shared<Frame>,
    /// Helplines.
    cards: Shared<Arc<Card>>,
    links: Shared<Html>,
    /// Ways from the home page down to a page's parent.
    trails: Shared<Html>,
    /// The map's tiles.
    places: OnceLock<Vec<tiles::Place>>,
    /// The first guides of a section, printed.
    guides: Shared<Html>,
    /// Every page of a language by title, and how that list is cut on full pages and on lite pages.
    indexes: Vec<OnceLock<lists::Index>>,
    /// Where each page of a language stands by its title.
    ranks: Vec<OnceLock<Vec<u32>>>,
}

/// One slot a page and language, filled by whoever asks first.
struct Slots<T> {
    languages: usize,
    slots: Vec<OnceLock<T>>,
}

impl<T> Slots<T> {
    fn new(site: &Site) -> Slots<T> {
        let languages = site.campaign.languages.count();
        let mut slots = Vec::new();
        slots.resize_with(languages * site.pages.len(), OnceLock::new);
        Slots { languages, slots }
    }

    fn slot(&self, page: PageId, lang: LangId) -> &OnceLock<T> {
        &self.slots[page.index() * self.languages + lang.index()]
    }

    fn get(&self, page: PageId, lang: LangId, fill: impl FnOnce() -> T) -> &T {
        self.slot(page, lang).get_or_init(fill)
    }
}

impl<'a> Renderer<'a> {
    pub fn new(
        shown: &'a UncheckedSite,
        theme: &'a Theme,
        image_variants: &'a ImageVariants,
    ) -> Renderer<'a> {
        let site = &shown.site;
        let languages = &site.campaign.languages;
        let localizer = languages.ids().map(|lang| Localizer::new(languages, &shown.locales, lang));
        let (mut indexes, mut ranks) = (Vec::new(), Vec::new());
        let mut lite_index_counts = Vec::new();
        lite_index_counts.resize_with(languages.count(), OnceLock::new);
        indexes.resize_with(languages.count(), OnceLock::new);
        ranks.resize_with(languages.count(), OnceLock::new);
        Renderer {
            site,
            theme,
            image_variants,
            locales: &shown.locales,
            localizer: localizer.collect(),
            stock: Stock::new(site),
            orders: Slots::new(site),
            lists: Slots::new(site),
            cuts: Slots::new(site),
            lite_page_counts: Slots::new(site),
            lite_index_counts,
            seals: OutputDigests::default(),
            frames: Shared::default(),
            cards: Shared::default(),
            links: Shared::default(),
            trails: Shared::default(),
            places: OnceLock::new(),
            guides: Shared::default(),
            indexes,
            ranks,
        }
    }

    fn localizer(&self, lang: LangId) -> &Localizer<'a> {
        &self.localizer[lang.index()]
    }

    fn locale(&self, lang: LangId) -> &'a Locale {
        &self.locales[lang.index()]
    }

    /// The pages that a page lists, in reading order.
    fn order(&self, page: &Page, lang: LangId) -> &[PageId] {
        self.orders.get(page.id, lang, || lists::order(self, page, lang))
    }

    /// How a page's list is cut into parts on full pages.
    fn lists(&self, page: &Page, lang: LangId) -> &[Range<usize>] {
        self.lists.get(page.id, lang, || lists::cut(self, page, lang))
    }

    /// How a page's lite page is cut into parts.
    fn cuts(&self, page: &Page, lang: LangId) -> &[Cut] {
        self.cuts.get(page.id, lang, || lite_cuts::cut(self, page, lang))
    }

    /// Into how many parts a page's lite page is cut.
    fn lite_page_counts(&self, page: PageId, lang: LangId) -> u16 {
        *self
            .lite_page_counts
            .get(page, lang, || formats::count(self.cuts(self.site.page(page), lang)))
    }

    /// Into how many parts the list of all pages is cut on lite pages.
    fn lite_index_counts(&self, lang: LangId) -> u16 {
        *self.lite_index_counts[lang.index()]
            .get_or_init(|| formats::count(&self.index(lang).lite_page))
    }

    /// Each page's place among all by their titles, in the language's own order.
    fn ranks(&self, lang: LangId) -> &[u32] {
        self.ranks[lang.index()].get_or_init(|| lists::ranks(self, lang))
    }

    /// The same, if somebody has asked for it: one list alone is sooner sorted than all pages are.
    fn ranks_if_known(&self, lang: LangId) -> Option<&[u32]> {
        self.ranks[lang.index()].get().map(Vec::as_slice)
    }

    fn places(&self) -> &[tiles::Place] {
        self.places.get_or_init(|| tiles::place(self.site))
    }

    fn index(&self, lang: LangId) -> &lists::Index {
        self.indexes[lang.index()].get_or_init(|| lists::index(self, lang))
    }
}

/// So many routes are rendered by one thread before another may take over.
const STRETCH: usize = 32;

/// Renders every route, in parallel, and passes each file to `take` at once; never holds more files than there are
/// threads. Returns what `take` returned, in the order of the routes.
///
/// Lite pages come first, because full pages state the size of their lite pages.
///
/// # Errors
///
/// Returns the first error of `take`; files after it may be left out.
pub fn each<T: Send, E: Send>(
    renderer: &Renderer<'_>,
    routes: &[Route],
    take: impl Fn(Route, Result<File<'_>, Finding>) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let is_lite = |route: &Route| matches!(route, Route::LitePage { .. });
    let lite_pages = routes.iter().rposition(is_lite).map_or(0, |last| last + 1);
    let one = |wanted: &Route| take(*wanted, route(renderer, *wanted));
    // In small stretches, so that no thread is left with a long one at the end. What is no page goes one by one:
    // some of it tells of all pages.
    let last = routes.iter().rposition(formats::is_one_of_many).map_or(0, |last| last + 1);
    let (lite_pages, rest) = routes.split_at(lite_pages);
    let (pages, few) = rest.split_at(last.saturating_sub(lite_pages.len()));
    let mut taken = Vec::with_capacity(routes.len());
    for (routes, stretch) in [(lite_pages, STRETCH), (pages, STRETCH), (few, 1)] {
        let part: Result<Vec<T>, E> = routes.par_iter().with_max_len(stretch).map(one).collect();
        taken.extend(part?);
    }
    Ok(taken)
}

/// Renders one route.
///
/// `Err` is a `template` finding: a template of the theme has a mistake.
pub fn route<'a>(renderer: &'a Renderer<'_>, route: Route) -> Result<File<'a>, Finding> {
    formats::render(renderer, route)
}
