//! The whole campaign as typed data, and lookups in it.

pub(super) mod assemble;
pub mod nearby;
pub(super) mod parsed_files;

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::finding::{Located, Location};
use crate::i18n::nfc;
use crate::markdown::{self, Number};
use crate::read::StaticFile;
use crate::theme_tokens::ThemeTokens;

use self::parsed_files::ParsedFiles;
use crate::model::asset::Asset;
use crate::model::campaign::Campaign;
use crate::model::campaign::synonym::Synonym;
use crate::model::contact::Contact;
use crate::model::date::Date;
use crate::model::date::freshness::Freshness;
use crate::model::ids::{AssetId, PageId};
use crate::model::kind::{Helpline, PageKind, Poster, Status};
use crate::model::language::LangId;
use crate::model::language::per_language::PerLanguage;
use crate::model::link::url;
use crate::model::page::Page;
use crate::model::page::unpublished::Unpublished;
use crate::model::register::{self, Register};
use crate::model::safety::Safety;
use crate::model::text::Text;
use crate::model::typed_number::call_words::CallLanguages;
use crate::model::typed_number::{is_helpline_number, looks_like_a_call, word_before};
use crate::model::withheld::Withheld;

/// Digits of the shortest international number (E.164).
const MIN_CALLED_DIGITS: usize = 7;

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
    pub(in crate::model) logo_alt: PerLanguage<Located<String>>,
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
        let planned = texts.filter(|text| !text.draft).filter_map(|text| text.publish_on);
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

    /// The pages of all helplines with their facts, sorted by folder.
    pub fn helpline_pages(&self) -> impl Iterator<Item = (&Page, &Helpline)> {
        self.pages_of(PageKind::Helpline).filter_map(|page| Some((page, page.helpline()?)))
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
        let entries = (0..).zip(&self.register.entries);
        entries.filter(|(_, entry)| self.poster_with(&entry.code).is_none())
    }

    /// The alternative text of the campaign's logo; empty if it says no more than the name beside it.
    pub fn logo_alt(&self, lang: LangId) -> &str {
        self.campaign.in_chain(&self.logo_alt, lang).map_or("", |(_, alt)| &alt.value)
    }

    /// All helplines as their editor ordered them, then by folder.
    pub fn helplines(&self) -> &[PageId] {
        &self.helplines
    }

    /// Returns `true` if the facts of every helpline could be read. If not, a helpline that seems to be missing may be
    /// in the file that is broken.
    pub fn knows_all_helplines(&self) -> bool {
        !self.pages_of(PageKind::Helpline).any(|page| page.has_broken_facts)
    }

    /// Helplines that are always shown, in the order of `emergency` in `fener.yaml`.
    pub fn emergency(&self) -> &[PageId] {
        &self.emergency
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

    /// The names of one kind's pages, for "did you mean".
    pub fn names(&self, page_kind: PageKind) -> impl Iterator<Item = &str> {
        self.pages_of(page_kind).map(Page::name)
    }

    /// The helpline with a number, as dialled or in a national form. Of several, the one whose number is shown and was
    /// confirmed last.
    pub fn helpline_with(&self, number: &str) -> Option<&Page> {
        let all = self.helpline_pages().filter(|(_, line)| line.contact.has_number(number));
        let rank = |(_, line): &(&Page, &Helpline)| (!line.answers(), !line.freshness.may_print());
        all.min_by_key(rank).map(|(page, _)| page)
    }

    /// The helpline whose number an editor typed; `None` for a short number with nothing around it that says so.
    pub fn helpline_typed(&self, number: &Number, languages: CallLanguages) -> Option<&Page> {
        let page = self.helpline_with(&number.digits)?;
        let of_title = |(_, text): (LangId, &Text)| {
            let numbers = markdown::numbers_with_context(&text.title.value).into_iter();
            let mut own = numbers.filter(|(_, in_title)| in_title.digits == number.digits);
            own.find_map(|(_, in_title)| word_before(&in_title))
        };
        let names: Vec<String> = page.own_texts().filter_map(of_title).collect();
        is_helpline_number(number, &names, languages).then_some(page)
    }

    /// The numbers of a message that must not be sent, because it cannot be corrected, each with the reason.
    pub fn unfit_for_message(&self, message: &str) -> Vec<(String, &'static str)> {
        let languages = CallLanguages::of_campaign(&self.campaign.languages);
        let numbers = markdown::numbers_with_context(message).into_iter();
        let mut unfit: Vec<(String, &str)> = numbers
            .filter_map(|(_, number)| {
                Some((number.written.to_string(), self.unfit(&number, languages)?))
            })
            .collect();
        // Some have signs between their digits that no other number has.
        if unfit.is_empty() {
            let found = self.withheld.numbers_in(message, languages, |_, _| false).into_iter();
            unfit
                .extend(found.map(|n| (message[n.range].to_owned(), "its helpline does not work")));
        }
        unfit
    }

    fn unfit(&self, number: &Number, languages: CallLanguages) -> Option<&'static str> {
        match self.helpline_with(&number.digits).and_then(Page::helpline) {
            Some(helpline) if !helpline.is_offered() => Some("its helpline is not active"),
            Some(helpline) if helpline.freshness.may_print() => None,
            Some(_) => Some("its helpline was not confirmed recently"),
            None if looks_like_a_call(number, languages)
                || number.digits.len() >= MIN_CALLED_DIGITS =>
            {
                Some("no helpline has this number")
            }
            None => None,
        }
    }

    /// The count of numbers and addresses that are withheld today.
    pub fn withheld_count(&self) -> usize {
        let counts = self.helpline_pages().map(|(_, helpline)| match &helpline.contact {
            Contact::Withheld(channels) => channels.count(),
            Contact::Shown(_) | Contact::WithCaution(_) => 0,
        });
        counts.sum()
    }

    /// The state of a helpline as readers see it: "working" only while a person has confirmed it in time.
    pub fn shown_status(&self, helpline: &Helpline) -> Status {
        let (limits, assured) = (self.campaign.freshness, helpline.assured.as_ref());
        match (helpline.status, Freshness::of(false, assured, limits, self.date)) {
            (status @ (Status::Paused | Status::Closed), _) => status,
            (_, Freshness::Confirmed | Freshness::Ageing | Freshness::Stale) => Status::Active,
            (_, _) => Status::Unknown,
        }
    }

    /// All helplines with the days since their confirmation; the oldest first, before them those never confirmed.
    pub fn helplines_by_age(&self) -> Vec<(&Page, Option<i64>, Freshness)> {
        let mut all: Vec<_> = self
            .helpline_pages()
            .map(|(page, helpline)| {
                let days = helpline.assured.as_ref().and_then(|a| a.on.max_age(self.date));
                (page, days, helpline.freshness)
            })
            .collect();
        all.sort_by_key(|(page, days, _)| (std::cmp::Reverse(days.unwrap_or(i64::MAX)), page.id));
        all
    }
}
