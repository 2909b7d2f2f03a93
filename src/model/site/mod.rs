//! The whole campaign as typed data, and lookups in it.

pub(super) mod assemble;
mod helplines;
pub mod nearby;
pub(super) mod parsed_files;

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::{Located, Location};
use crate::i18n::nfc;
use crate::read::StaticFile;
use crate::theme_tokens::ThemeTokens;

use self::parsed_files::ParsedFiles;
use crate::model::asset::Asset;
use crate::model::campaign::Campaign;
use crate::model::campaign::synonym::Synonym;
use crate::model::date::Date;
use crate::model::ids::{AssetId, PageId};
use crate::model::kind::{PageKind, Poster};
use crate::model::language::LangId;
use crate::model::language::per_language::PerLanguage;
use crate::model::link::url;
use crate::model::page::Page;
use crate::model::page::unpublished::Unpublished;
use crate::model::register::{self, Register};
use crate::model::safety::Safety;
use crate::model::text::Text;
use crate::model::withheld::Withheld;

/// The whole campaign: its settings, pages and assets, with every link resolved.
///
/// `model::assemble` makes it, and nothing changes it while it is checked and rendered.
#[derive(Debug)]
pub struct Site {
    pub campaign: Campaign,
    /// The safety of generated pages such as the search page, which have no folder: the highest of all pages.
    pub safety: Safety,
    /// The date that counts as today.
    pub date: Date,
    /// Lite pages are made, too.
    pub lite_pages: bool,
    /// The home page first, then sorted by folder.
    pub pages: Vec<Page>,
    pub assets: Vec<Asset>,
    /// The campaign's own picture for link previews in each language.
    pub cards: Vec<Option<AssetId>>,
    pub theme_tokens: Arc<ThemeTokens>,
    /// The alternative text of the campaign's logo in each language.
    pub logo_alt: PerLanguage<Located<String>>,
    /// The theme's static files, by their paths in `theme/` of the output.
    pub theme_files: Vec<String>,
    /// The synonyms of each language, for search.
    pub synonyms: Vec<Vec<Synonym>>,
    /// Files that are copied to the root of the output as they are.
    pub static_files: Vec<StaticFile>,
    /// Templates, styles and scripts that the campaign adds to its theme or replaces in it.
    pub own_theme_files: Vec<Location>,
    /// Every poster code of all builds.
    pub register: Register,
    /// Every parsed text and facts file; the next site of the preview reuses those of unchanged files.
    pub(in crate::model) parsed: ParsedFiles,
    pub(in crate::model) folders: FxHashMap<String, PageId>,
    pub(in crate::model) asset_paths: FxHashMap<Arc<str>, AssetId>,
    /// Folders whose pages are not published today.
    pub(in crate::model) unpublished: FxHashMap<String, Unpublished>,
    /// Helplines whose numbers are left out of everything that is published today.
    pub withheld: Withheld,
    pub(in crate::model) by_name: FxHashMap<(PageKind, String), Vec<PageId>>,
    pub(in crate::model) pages_by_kind: FxHashMap<PageKind, Vec<PageId>>,
    /// The pages of each topic.
    pub(in crate::model) by_topic: FxHashMap<String, Vec<PageId>>,
    pub(in crate::model) helplines: Vec<PageId>,
    pub(in crate::model) emergency: Vec<PageId>,
    /// The web addresses of facts that no person has opened yet, as [`url::comparable`] writes them.
    pub(in crate::model) unopened: Vec<String>,
    /// Languages that have news, in the campaign's order.
    pub(in crate::model) has_news: Vec<bool>,
}

impl Site {
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.index()]
    }

    /// The home page; `None` if `content/` itself has no text.
    pub fn home(&self) -> Option<&Page> {
        self.pages.first().filter(|page| page.folder.is_empty())
    }

    pub fn asset(&self, id: AssetId) -> &Asset {
        &self.assets[id.index()]
    }

    pub fn code(&self, lang: LangId) -> &str {
        &self.campaign.languages.get(lang).code
    }

    /// The page of a folder below `content/`: `guides/job-abroad`.
    pub fn by_folder(&self, folder: &str) -> Option<PageId> {
        self.folders.get(&*nfc(folder)).copied()
    }

    /// The id of the asset at an index of [`Site::assets`].
    pub fn asset_id(&self, index: usize) -> Option<AssetId> {
        let known = index < self.assets.len();
        u32::try_from(index).ok().filter(|_| known).map(AssetId)
    }

    /// An asset by its path below `content/`.
    pub fn asset_at(&self, path: &str) -> Option<AssetId> {
        self.asset_paths.get(&*nfc(&format!("content/{path}"))).copied()
    }

    /// The reason why a folder's page is not published today; `None` if it is, or does not exist.
    pub fn unpublished(&self, folder: &str) -> Option<Unpublished> {
        self.unpublished.get(&*nfc(folder)).copied()
    }

    /// The days on which texts will be published.
    pub fn publish_days(&self) -> BTreeSet<Date> {
        let texts = self.parsed.texts.iter().map(|file| &file.content);
        let planned = texts
            .filter(|text| !text.draft)
            .filter_map(|text| Some(text.publish_on.as_ref()?.value));
        planned.filter(|day| *day > self.date).collect()
    }

    /// The page of a kind with a name: its folder below the kind's top folder, or the last segment of it if that is
    /// unique. For plain pages, the whole folder.
    pub fn find(&self, page_kind: PageKind, name: &str) -> Option<PageId> {
        let folder = match page_kind.folder() {
            Some(top) => [top, "/", name].concat(),
            None => name.to_owned(),
        };
        if let Some(id) = self.by_folder(&folder) {
            return Some(id);
        }
        match self.by_name.get(&(page_kind, nfc(name).into_owned())).map(Vec::as_slice) {
            Some([only]) => Some(*only),
            _ => None,
        }
    }

    /// All pages of one kind, sorted by folder.
    pub fn pages_of(&self, page_kind: PageKind) -> impl Iterator<Item = &Page> {
        self.pages_by_kind.get(&page_kind).into_iter().flatten().map(|id| self.page(*id))
    }

    /// The pages of all posters with their facts, sorted by folder.
    pub fn poster_pages(&self) -> impl Iterator<Item = (&Page, &Poster)> {
        self.pages_of(PageKind::Poster).filter_map(|page| Some((page, page.poster()?)))
    }

    /// The poster with a code.
    pub fn poster_with(&self, code: &str) -> Option<(&Page, &Poster)> {
        self.poster_pages().find(|(_, poster)| poster.code.value == code)
    }

    /// Every text of every page.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        self.pages.iter().flat_map(|page| page.texts.iter().flatten())
    }

    /// The pages of a topic.
    pub fn pages_about(&self, topic: &str) -> &[PageId] {
        self.by_topic.get(topic).map_or(&[], Vec::as_slice)
    }

    /// Codes of the register that no poster has any more, by their index.
    pub fn old_codes(&self) -> impl Iterator<Item = (u16, &register::Entry)> {
        let posters = self.poster_pages().map(|(_, poster)| poster.code.value.as_str());
        let codes: FxHashSet<&str> = posters.collect();
        let entries = (0..).zip(&self.register.entries);
        entries.filter(move |(_, entry)| !codes.contains(entry.code.as_str()))
    }

    /// The alternative text of the campaign's logo; empty if it says no more than the name beside it.
    pub fn logo_alt(&self, lang: LangId) -> &str {
        self.campaign.in_chain(&self.logo_alt, lang).map_or("", |(_, alt)| &alt.value)
    }

    /// Returns `true` if a language has news and the site has a `base_url`.
    pub fn has_feed(&self, lang: LangId) -> bool {
        self.campaign.base_url.is_some() && self.has_news[lang.index()]
    }

    /// Returns `true` if facts say that a web address, or the site that it is on, was never opened.
    pub fn is_unopened(&self, address: &str) -> bool {
        let is_below = |unopened: &String, address: &str| {
            address
                .strip_prefix(&**unopened)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let address =
            if self.unopened.is_empty() { return false } else { url::comparable(address) };
        self.unopened.iter().any(|unopened| is_below(unopened, &address))
    }

    /// Assets that a text or facts use, sorted by path.
    pub fn used_assets(&self) -> impl Iterator<Item = AssetId> {
        let used = self.assets.iter().zip(0..).filter(|(asset, _)| asset.uses.any());
        used.map(|(_, at)| AssetId(at))
    }

    /// The names by which [`Site::find`] finds the pages of one kind, for "did you mean".
    pub fn names(&self, page_kind: PageKind) -> impl Iterator<Item = &str> {
        self.pages_of(page_kind).map(move |page| match self.find(page_kind, page.name()) {
            Some(found) if found == page.id => page.name(),
            _ => below_top(page, page_kind),
        })
    }

    /// The pages of one kind whose folders have this last segment, by their names in full.
    pub fn namesakes(&self, page_kind: PageKind, name: &str) -> Vec<&str> {
        let own = self.pages_of(page_kind).filter(|page| page.name() == name);
        own.map(|page| below_top(page, page_kind)).collect()
    }
}

/// The folder of a page below the top folder of its kind.
fn below_top(page: &Page, page_kind: PageKind) -> &str {
    let below = page_kind.folder().and_then(|top| page.folder.strip_prefix(top)?.strip_prefix('/'));
    below.unwrap_or(&page.folder)
}
