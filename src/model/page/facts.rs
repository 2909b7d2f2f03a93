//! The facts of a page: `facts.yaml`.

use crate::finding::{Located, Location, Report};
use crate::read::TextFile;
use crate::yaml::{self, MapReader, Node};

use super::citation::{self, Citation};
use super::content_path;
use super::tile::{self, NamedTile};
use super::unwritten::unwritten;
use super::values_with_digits::values_with_digits;
use crate::model::campaign::Campaign;
use crate::model::kind::{PageData, PageKind};
use crate::model::language::{Language, Languages};

/// The facts of one page.
#[derive(Clone, Debug)]
pub struct Facts {
    pub location: Location,
    pub kind: PageData,
    pub topics: Vec<Located<String>>,
    pub rank: Rank,
    pub citations: Vec<Citation>,
    /// The regions of the map that have no page, in the facts of the regions' own page.
    pub map: Vec<NamedTile>,
    /// Values that are still to be written.
    pub unwritten: Vec<Located<String>>,
    /// Values with three digits or more, in which a phone number may be typed.
    pub values_with_digits: Vec<Located<String>>,
    /// The file has an error, so that some of its facts may be missing here.
    pub has_errors: bool,
}

/// The place of a page in lists, as its editor set it: the smallest comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    /// `pinned: true` comes before all others.
    is_unpinned: bool,
    order: i32,
}

impl Rank {
    /// Reads the keys `order` and `pinned`.
    fn read(fields: &mut MapReader<'_>) -> Rank {
        let order = fields.parsed("order", "bad-value", "write a whole number: `order: 1`");
        let is_unpinned = !fields.flag("pinned");
        Rank { is_unpinned, order: order.map_or(i32::MAX, |order| order.value) }
    }
}

impl Facts {
    /// Reads one `facts.yaml`; `None` if it is not valid YAML, which is then reported.
    pub fn read(campaign: &Campaign, file: &TextFile, report: &mut Report) -> Option<Facts> {
        let location = file.location();
        let (folder, _) = content_path::split(&file.path);
        let mut found = Report::new();
        let node = yaml::parse(&location, &file.text, 0, &mut found);
        let facts = node.map(|node| understand(campaign, folder, location, node, &mut found));
        let facts = facts.map(|facts| Facts { has_errors: found.blocks(false), ..facts });
        report.extend(found);
        facts
    }

    /// Returns the facts of a page without `facts.yaml`. Reports those that its kind requires.
    pub fn without_file(campaign: &Campaign, folder: &str, report: &mut Report) -> Facts {
        let location = Location::file(content_path::facts_file(folder));
        let node = Node { location: location.clone(), ..Node::default() };
        understand(campaign, folder, location, node, report)
    }
}

fn understand(
    campaign: &Campaign,
    folder: &str,
    location: Location,
    node: Node,
    report: &mut Report,
) -> Facts {
    let page_kind = kind_of_folder(folder);
    let (unwritten, values_with_digits) = (unwritten(&node), values_with_digits(&node));
    let mut fields = MapReader::open(node, page_kind.facts_of(), report);
    let topics = fields.list("topics");
    let rank = Rank::read(&mut fields);
    let citations = Citation::read_all(&mut fields, &campaign.languages);
    let mut map = Vec::new();
    let kind = if folder.is_empty() {
        PageData::Home
    } else if is_section(folder) {
        if page_kind == PageKind::Region {
            map = tile::read_map(&mut fields);
        }
        PageData::Section(page_kind)
    } else {
        PageData::read(page_kind, &mut fields, &campaign.country, &campaign.languages)
    };
    citation::check_keys(&citations, &mut fields);
    fields.finish();
    Facts {
        location,
        kind,
        topics,
        rank,
        citations,
        map,
        unwritten,
        values_with_digits,
        has_errors: false,
    }
}

/// Reads empty facts of a kind, or of a top folder without one, for a report that records the keys.
pub fn record_facts(page_kind: Option<PageKind>, report: &mut Report) {
    let subject = page_kind.unwrap_or(PageKind::Region).facts_of();
    let mut fields = MapReader::open(Node::default(), subject, report);
    let english = Language { code: "en".to_owned(), name: String::new(), fallback: Vec::new() };
    let Some(languages) = Languages::new(vec![english]) else { return };
    match page_kind {
        Some(page_kind) => drop(PageData::read(page_kind, &mut fields, "", &languages)),
        None => drop(tile::read_map(&mut fields)),
    }
    let _ = fields.list("topics");
    let _ = Rank::read(&mut fields);
    let _ = Citation::read_all(&mut fields, &languages);
}

fn kind_of_folder(folder: &str) -> PageKind {
    PageKind::of_folder(folder.split('/').next().unwrap_or_default())
}

/// Returns `true` for a top folder that gives its pages a kind.
fn is_section(folder: &str) -> bool {
    !folder.is_empty() && !folder.contains('/') && kind_of_folder(folder) != PageKind::Page
}
