//! The entries of `sources` in the facts of a page: the origin of what the page says.

use crate::finding::{Located, Report, suggestion};
use crate::yaml::{MapReader, Node, Value};

use crate::model::kind::WebAddress;
use crate::model::language::Languages;
use crate::model::language::per_language::{PerLanguage, per_language};

/// An origin of what a page says, and the part of the page that it supports.
#[derive(Clone, Debug)]
pub struct Citation {
    pub origin: Origin,
    /// In words: "the names and numbers of the lines; not the advice".
    pub supports: PerLanguage<Located<String>>,
    /// The keys of the facts that it supports.
    pub facts: Vec<Located<String>>,
}

/// The origin of a statement: a source with a page, or words.
#[derive(Clone, Debug)]
pub enum Origin {
    /// The name of a folder below `content/sources/`.
    Page(Located<String>),
    /// An origin without a page of its own, such as "general advice".
    Words { title: PerLanguage<Located<String>>, web: Option<WebAddress> },
}

impl Citation {
    /// Reads the key `sources`: names of sources, or mappings with `source` or `title`.
    pub fn read_all(fields: &mut MapReader<'_>, languages: &Languages) -> Vec<Citation> {
        let nodes = fields.maps("sources");
        nodes
            .into_iter()
            .filter_map(|node| Citation::read(node, languages, fields.report))
            .collect()
    }

    fn read(node: Node, languages: &Languages, report: &mut Report) -> Option<Citation> {
        if let Value::Scalar(value) = node.value {
            let origin = Origin::Page(Located { value, location: node.location });
            return Some(Citation {
                origin,
                supports: vec![None; languages.count()],
                facts: Vec::new(),
            });
        }
        let mut entry = MapReader::open(node, "an entry of `sources`", report);
        let source = entry.text("source");
        let title = entry.node("title");
        let web = WebAddress::read(&mut entry);
        let supports = entry.node("supports");
        let facts = entry.list("facts");
        if source.is_none() && title.is_none() {
            let help =
                "name a folder below content/sources/: `source: leaflet`, or write a `title`";
            entry.missing("source", help);
        }
        entry.finish();
        let supports = per_language("supports", supports, languages, report);
        let origin = match source {
            Some(name) => Origin::Page(name),
            None => {
                Origin::Words { title: per_language("title", Some(title?), languages, report), web }
            }
        };
        Some(Citation { origin, supports, facts })
    }

    /// The address of an origin without a page of its own.
    pub fn web(&self) -> Option<&WebAddress> {
        match &self.origin {
            Origin::Page(_) => None,
            Origin::Words { web, .. } => web.as_ref(),
        }
    }

    /// The name of the source's page, if it has one.
    pub fn page(&self) -> Option<&Located<String>> {
        match &self.origin {
            Origin::Page(name) => Some(name),
            Origin::Words { .. } => None,
        }
    }
}

/// Reports names in `facts` that are no key of the facts they are in.
pub fn check_keys(citations: &[Citation], fields: &mut MapReader<'_>) {
    for fact in citations.iter().flat_map(|citation| &citation.facts) {
        let known = fields.nearest_key(&fact.value);
        if known == Some(&*fact.value) || CHANNEL_KEYS.contains(&&*fact.value) {
            continue;
        }
        let help = suggestion(known, "write keys of this file: `facts: [channels, hours]`");
        let message = format!("no fact of this page is called `{}`", fact.value);
        fields.report.error("bad-value", &fact.location, message).help(help);
    }
}

/// The keys of a helpline's channels that a source may support.
const CHANNEL_KEYS: &[&str] = &["cost", "works_from"];
