//! One page: a folder, its kind, its texts, and what stands above and below it.

use serde::Serialize;

use crate::finding::{Located, Location};

use super::ids::PageId;
use super::kind::{PageData, PageKind};
use super::language::LangId;
use super::safety::Safety;
use super::stamp::StampState;
use super::text::Text;

#[derive(Debug)]
pub struct Page {
    pub id: PageId,
    /// Below `content/`: `guides/job-abroad`; empty for the home page.
    pub folder: String,
    /// `facts.yaml`, or the folder's first text.
    pub location: Location,
    pub kind: PageData,
    pub parent: Option<PageId>,
    /// In the order of their folders' names.
    pub children: Vec<PageId>,
    /// One a language, in the campaign's order.
    pub texts: Vec<Option<Text>>,
    /// Whose text answers in each language: its own, or a borrowed one.
    pub answers: Vec<LangId>,
    /// Output folder in each language, without slashes at its ends: `sq/udhezues/pune-jashte`.
    pub paths: Vec<String>,
    pub topics: Vec<Located<String>>,
    pub safety: Safety,
}

/// How a page stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Availability {
    Complete,
    Machine,
    Borrowed,
}

impl Page {
    /// The text that answers in a language, and whose it is.
    pub fn answer(&self, lang: LangId) -> (LangId, &Text) {
        let whose = self.answers[lang.index()];
        match &self.texts[whose.index()] {
            Some(text) => (whose, text),
            // `assemble` keeps no page without a text and points `answers` at those alone.
            None => unreachable!("a page's answer has a text"),
        }
    }

    /// The text that answers in a language, borrowed or not.
    pub fn text(&self, lang: LangId) -> &Text {
        self.answer(lang).1
    }

    /// The page's own text in a language.
    pub fn own(&self, lang: LangId) -> Option<&Text> {
        self.texts[lang.index()].as_ref()
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

    /// Whether this page is the other one or stands below it.
    pub fn is_within(&self, other: &Page) -> bool {
        let below = self.folder.strip_prefix(&other.folder);
        below
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/') || other.folder.is_empty())
    }

    /// The texts that there are, with their languages.
    pub fn own_texts(&self) -> impl Iterator<Item = (LangId, &Text)> {
        self.texts
            .iter()
            .enumerate()
            .filter_map(|(i, text)| Some((LangId::new(i)?, text.as_ref()?)))
    }
}

impl Page {
    /// The output folder in a language.
    pub fn path(&self, lang: LangId) -> &str {
        &self.paths[lang.index()]
    }
}
