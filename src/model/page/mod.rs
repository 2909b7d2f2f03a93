//! One page: a folder, its kind and its texts, with its parent and children.

pub(super) mod builder;
pub mod citation;
pub mod content_path;
pub(super) mod facts;
pub(super) mod form;
pub(super) mod tile;
pub(super) mod tree;
pub(super) mod unpublished;
pub mod unwritten;
pub(super) mod values_with_digits;

use serde::Serialize;

use crate::finding::{Located, Location};
use crate::markdown::Heading;

use self::citation::Citation;
use self::facts::Rank;
use self::tile::NamedTile;
use self::unpublished::Unpublished;
use crate::model::ids::PageId;
use crate::model::kind::{Helpline, PageData, PageKind, Poster};
use crate::model::language::LangId;
use crate::model::safety::Safety;
use crate::model::text::Text;
use crate::model::text::left_out::LeftOut;
use crate::model::text::stamp::StampState;

/// A page: one folder of `content/`, with its facts and its texts in all languages.
#[derive(Debug)]
pub struct Page {
    pub id: PageId,
    /// Path below `content/`: `guides/job-abroad`; empty for the home page.
    pub folder: String,
    /// `facts.yaml`, or the folder's first text.
    pub location: Location,
    pub kind: PageData,
    /// `facts.yaml` is no YAML or has an error, so that `kind` may lack facts.
    pub has_broken_facts: bool,
    pub parent: Option<PageId>,
    /// In the order of their folders' names.
    pub children: Vec<PageId>,
    /// One for each language, in the campaign's order.
    pub texts: Vec<Option<Text>>,
    /// The languages whose text is not published today.
    pub unpublished: Vec<(LangId, Unpublished)>,
    /// The language of the text that readers of each language get.
    pub answers: Vec<LangId>,
    /// The output folder in each language, without slashes at its ends: `sq/udhezues/pune-jashte`.
    pub paths: Vec<String>,
    pub topics: Vec<Located<String>>,
    /// Values of the facts that are still to be written.
    pub unwritten: Vec<Located<String>>,
    /// Values of the facts in which a phone number may be typed.
    pub values_with_digits: Vec<Located<String>>,
    /// Numbers and addresses of its facts that readers do not see.
    pub left_out: Vec<LeftOut>,
    /// Its place in lists.
    pub rank: Rank,
    /// The origins of what the page says.
    pub citations: Vec<Citation>,
    /// The regions of the map that have no page; on the regions' own page alone.
    pub map: Vec<NamedTile>,
    pub safety: Safety,
}

/// The availability of a page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Availability {
    Complete,
    /// Translated by a machine, and not reviewed.
    Machine,
    /// Readers get the text of another language.
    Borrowed,
}

impl Page {
    /// The text that readers of a language get, and its own language.
    pub fn answer(&self, lang: LangId) -> (LangId, &Text) {
        let text_lang = self.answers[lang.index()];
        match &self.texts[text_lang.index()] {
            Some(text) => (text_lang, text),
            // `assemble` keeps no page without a text, and `answers` names languages with a text only.
            None => unreachable!("a page's answer has a text"),
        }
    }

    /// The text that readers of a language get.
    pub fn text(&self, lang: LangId) -> &Text {
        self.answer(lang).1
    }

    /// The page's own text in a language; `None` if readers get a fallback.
    pub fn own(&self, lang: LangId) -> Option<&Text> {
        self.texts[lang.index()].as_ref()
    }

    /// The heading that is shown in place of a withheld one of the text that answers in a language, with its own language.
    pub fn fallback_heading(&self, lang: LangId, own: &Heading) -> Option<(LangId, &Heading)> {
        let text = self.text(lang);
        let status = text.translation_status.as_ref();
        let status = status.filter(|status| !status.fallbacks.is_empty())?;
        let block = text.body.blocks.partition_point(|block| block.position < own.position);
        let (lang, at) = status.fallback(block)?.source?;
        let source = &self.own(lang)?.body;
        let position = source.blocks.get(at)?.position;
        let heading = source.headings.iter().find(|heading| heading.position == position)?;
        Some((lang, heading))
    }

    pub fn availability(&self, lang: LangId) -> Availability {
        match self.own(lang) {
            None => Availability::Borrowed,
            Some(text) => match text.stamp.as_ref().map(|stamp| stamp.state) {
                Some(StampState::Machine) => Availability::Machine,
                Some(StampState::Draft | StampState::Reviewed) | None => Availability::Complete,
            },
        }
    }

    /// The facts of a helpline.
    pub fn helpline(&self) -> Option<&Helpline> {
        match &self.kind {
            PageData::Helpline(helpline) => Some(helpline),
            _ => None,
        }
    }

    /// The facts of a poster.
    pub fn poster(&self) -> Option<&Poster> {
        match &self.kind {
            PageData::Poster(poster) => Some(poster),
            _ => None,
        }
    }

    /// The name of the page for editors: its folder, or `home`.
    pub fn display_name(&self) -> &str {
        if self.folder.is_empty() { "home" } else { &self.folder }
    }

    /// The last segment of the folder.
    pub fn name(&self) -> &str {
        self.folder.rsplit('/').next().unwrap_or_default()
    }

    /// The kind of the pages in this page's top folder.
    pub fn page_kind(&self) -> PageKind {
        match self.kind {
            PageData::Section(page_kind) => page_kind,
            _ => self.kind.page_kind(),
        }
    }

    /// Returns `true` if this page is the other one or is below it.
    pub fn is_within(&self, other: &Page) -> bool {
        let below = self.folder.strip_prefix(&other.folder);
        below
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || other.folder.is_empty())
    }

    /// The page's texts with their languages.
    pub fn own_texts(&self) -> impl Iterator<Item = (LangId, &Text)> {
        self.texts
            .iter()
            .enumerate()
            .filter_map(|(i, text)| Some((LangId::new(i)?, text.as_ref()?)))
    }

    /// The output folder in a language.
    pub fn path(&self, lang: LangId) -> &str {
        &self.paths[lang.index()]
    }
}
