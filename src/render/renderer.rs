//! A site with all that is needed to render it.

use std::ops::Range;
use std::sync::Arc;

use crate::i18n::Locale;
use crate::image_variants::ImageVariants;
use crate::model::{LangId, PageId, Route, Site};
use crate::validated::UncheckedSite;

use super::localizer::Localizer;
use super::memo::Memo;
use super::output_digest::OutputDigest;
use super::page_cut::{LiteCut, TitleIndex};
use super::search_files::SearchIndex;
use super::template::theme::{Layout, Theme};
use super::view::Card;

/// A site, a theme and the image variants, with values that many pages need.
///
/// It owns its data, so a server can hold it in an `Arc` and ask it for one route at a time. What a route renders
/// to does not depend on which routes were rendered before.
pub struct Renderer {
    pub site: Arc<Site>,
    pub theme: Arc<Theme>,
    pub image_variants: Arc<ImageVariants>,
    locales: Arc<[Locale]>,
    /// One a language.
    localizers: Vec<Localizer>,
    pub(super) memos: Memos,
}

/// Values that many pages need, computed when the first page needs them.
#[derive(Default)]
pub(super) struct Memos {
    /// The pages in a page's list, in reading order.
    pub orders: Memo<(PageId, LangId), Arc<[PageId]>>,
    /// The ranges of a page's list on its full pages.
    pub list_cuts: Memo<(PageId, LangId), Arc<[Range<usize>]>>,
    /// The contents of a page's lite pages.
    pub lite_cuts: Memo<(PageId, LangId), Arc<[LiteCut]>>,
    /// All pages of a language by title.
    pub title_indexes: Memo<LangId, Arc<TitleIndex>>,
    /// The search index of a language.
    pub search_indexes: Memo<LangId, Arc<SearchIndex>>,
    /// Helplines' cards without URLs.
    pub cards: Memo<(PageId, LangId), Arc<Card>>,
    /// Helplines' cards with URLs and rendered.
    pub rendered_cards: Memo<FragmentKey, Option<Arc<Card>>>,
    /// Headers, menus and footers, by the page that the menu marks.
    pub layouts: Memo<FragmentKey, Layout>,
    /// Files whose size or hash other files state.
    pub digests: Memo<Route, OutputDigest>,
}

/// The key of a fragment that is the same on many pages: from all files of one link scope, relative URLs are the
/// same ([`PageContext::link_scope`](super::page_context::PageContext::link_scope)).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct FragmentKey {
    pub link_scope: String,
    pub lang: LangId,
    /// The page that the fragment is about.
    pub page: PageId,
}

impl Renderer {
    pub fn new(
        unchecked: &UncheckedSite,
        theme: Arc<Theme>,
        image_variants: Arc<ImageVariants>,
    ) -> Renderer {
        let (site, locales) = (unchecked.site.clone(), unchecked.locales.clone());
        let campaign = &site.campaign;
        let languages = campaign.languages.ids();
        let localizers = languages.map(|lang| Localizer::new(campaign, &locales, lang));
        Renderer {
            localizers: localizers.collect(),
            site,
            theme,
            image_variants,
            locales,
            memos: Memos::default(),
        }
    }

    pub(super) fn localizer(&self, lang: LangId) -> &Localizer {
        &self.localizers[lang.index()]
    }

    pub(super) fn locale(&self, lang: LangId) -> &Locale {
        &self.locales[lang.index()]
    }
}
