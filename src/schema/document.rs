//! The kinds of YAML documents, and the keys of each.

use strum::VariantArray;

use crate::finding::{Report, did_you_mean};
use crate::key_record::{Key, KeyRecord};
use crate::model::{AuthoredText, Campaign, PageKind, record_asset_notes, record_facts};
use crate::read::TextFile;
use crate::theme_tokens::ThemeTokens;

/// A kind of YAML document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// `fener.yaml`
    Settings,
    /// `theme.yaml`
    Theme,
    /// The lines between `---` at the top of a text.
    FrontMatter,
    /// `assets.yaml`
    AssetNotes,
    /// `facts.yaml` of a kind of page.
    Facts(PageKind),
    /// `facts.yaml` of a top folder, such as `content/regions/`.
    SectionFacts,
}

/// The names of documents on the command line; `facts` has a kind after it.
const NAMES: [&str; 5] = ["fener", "theme", "front-matter", "assets", "facts"];

/// The word for a top folder in the place of a kind.
const SECTION: &str = "section";

impl Document {
    /// Every document, in the order of the manual.
    pub fn all() -> impl Iterator<Item = Document> {
        let facts = PageKind::VARIANTS.iter().copied().map(Document::Facts);
        let first =
            [Document::Settings, Document::Theme, Document::FrontMatter, Document::AssetNotes];
        first.into_iter().chain(facts).chain([Document::SectionFacts])
    }

    /// Finds a document by its name and a kind of page, as a kind or as the folder of its pages.
    ///
    /// # Errors
    /// Returns the name that is near, or a list of the valid ones.
    pub fn parse(name: &str, kind: Option<&str>) -> Result<Document, String> {
        let page_kind = || {
            let kind = kind.ok_or_else(|| format!("name a kind: {}", kinds().join(", ")))?;
            let found = PageKind::VARIANTS.iter().copied();
            let mut found = found.filter(|page_kind| {
                let name: &str = page_kind.into();
                name == kind || page_kind.folder() == Some(kind)
            });
            found.next().ok_or_else(|| misspelt(kind, &kinds()))
        };
        match name.trim_end_matches(".yaml") {
            "fener" => Ok(Document::Settings),
            "theme" => Ok(Document::Theme),
            "assets" => Ok(Document::AssetNotes),
            // All kinds of pages have the same front matter.
            "front-matter" => match kind {
                Some(_) => page_kind().map(|_| Document::FrontMatter),
                None => Ok(Document::FrontMatter),
            },
            "facts" if kind == Some(SECTION) => Ok(Document::SectionFacts),
            "facts" => page_kind().map(Document::Facts),
            kind if kinds().contains(&kind) => Err(format!("did you mean `facts {kind}`?")),
            _ => Err(misspelt(name, &NAMES)),
        }
    }

    /// The document as it is named on the command line: `facts helpline`.
    pub fn name(self) -> String {
        match self {
            Document::Settings => "fener".to_owned(),
            Document::Theme => "theme".to_owned(),
            Document::FrontMatter => "front-matter".to_owned(),
            Document::AssetNotes => "assets".to_owned(),
            Document::Facts(page_kind) => format!("facts {}", <&str>::from(page_kind)),
            Document::SectionFacts => format!("facts {SECTION}"),
        }
    }

    /// The name of its schema's file: `facts-helpline.json`.
    pub fn file_name(self) -> String {
        format!("{}.json", self.name().replace(' ', "-"))
    }

    /// Runs the reader of the document, and returns what it asks for, each key once.
    pub fn record(self) -> KeyRecord {
        let mut report = Report::recording();
        let empty = TextFile { path: "".into(), text: String::new(), hash: 0 };
        match self {
            Document::Settings => drop(Campaign::parse(&empty, None, &mut report)),
            Document::Theme => ThemeTokens::record(&mut report),
            Document::FrontMatter => drop(AuthoredText::read(&empty, &mut report)),
            Document::AssetNotes => record_asset_notes(&mut report),
            Document::Facts(page_kind) => record_facts(Some(page_kind), &mut report),
            Document::SectionFacts => record_facts(None, &mut report),
        }
        let mut record = report.into_record();
        let mut seen: Vec<String> = Vec::new();
        record.keys.retain(|key| {
            let path = key.whole_path();
            let is_new = !seen.contains(&path);
            if is_new {
                seen.push(path);
            }
            is_new
        });
        record
    }
}

/// The keys of a mapping, by its path.
pub fn keys_of<'r>(record: &'r KeyRecord, path: &'r str) -> impl Iterator<Item = &'r Key> {
    record.keys.iter().filter(move |key| key.path == path)
}

fn kinds() -> Vec<&'static str> {
    PageKind::VARIANTS.iter().map(Into::into).chain([SECTION]).collect()
}

/// Returns `true` if a key holds keys of its own, other than the codes of languages.
pub fn is_mapping(record: &KeyRecord, path: &str) -> bool {
    keys_of(record, path).any(|key| key.name != "*")
}

fn misspelt(name: &str, known: &[&str]) -> String {
    did_you_mean(name, known.iter().copied(), format!("write one of: {}", known.join(", ")))
}
