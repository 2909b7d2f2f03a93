//! Facts as files say them: each read once, as long as its file is the same.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::finding::{Located, Location, Report};
use crate::read::TextFile;
use crate::yaml::{self, MapReader, Node, Value};

use super::campaign::Campaign;
use super::content_path;
use super::kind::{PageData, PageKind};

#[derive(Clone)]
pub struct Facts {
    pub location: Location,
    pub kind: PageData,
    pub topics: Vec<Located<String>>,
}

/// Facts as they were understood, each for as long as its file is the same.
#[derive(Default)]
pub struct FactsMemory {
    /// Short numbers are those of this country.
    country: String,
    files: FxHashMap<Arc<str>, Understood>,
}

struct Understood {
    file: Arc<TextFile>,
    facts: Option<Facts>,
    findings: Report,
}

/// What each file says; `None` where it cannot be understood.
pub fn read(
    campaign: &Campaign,
    files: &[Arc<TextFile>],
    memory: &mut FactsMemory,
    report: &mut Report,
) -> Vec<Option<Facts>> {
    if memory.country != campaign.country {
        memory.country.clone_from(&campaign.country);
        memory.files.clear();
    }
    let known = |file: &Arc<TextFile>| {
        memory.files.get(&file.path).is_some_and(|known| Arc::ptr_eq(&known.file, file))
    };
    let new: Vec<Arc<TextFile>> = files.iter().filter(|file| !known(file)).cloned().collect();
    let read: Vec<_> = new
        .into_par_iter()
        .map(|file| {
            let mut findings = Report::new();
            let location = Location::file(file.path.clone());
            let (folder, _) = content_path::split(&file.path);
            let node = yaml::parse(&location, &file.text, 0, &mut findings);
            let facts =
                node.map(|node| understand(campaign, folder, location, node, &mut findings));
            (file.path.clone(), Understood { file, facts, findings })
        })
        .collect();
    memory.files.extend(read);
    if memory.files.len() > files.len() {
        let there: FxHashSet<&Arc<str>> = files.iter().map(|file| &file.path).collect();
        memory.files.retain(|path, _| there.contains(path));
    }
    let mut understood = |file: &Arc<TextFile>| {
        let Understood { facts, findings, .. } = memory.files.get(&file.path)?;
        if !findings.is_empty() {
            report.extend(findings.clone());
        }
        facts.clone()
    };
    files.iter().map(&mut understood).collect()
}

fn understand(
    campaign: &Campaign,
    folder: &str,
    location: Location,
    node: Node,
    report: &mut Report,
) -> Facts {
    let page_kind = kind_of_folder(folder);
    let mut fields = MapReader::open(node, page_kind.facts_of(), report);
    let topics = fields.list("topics");
    let kind = if is_section(folder) {
        PageData::Section(page_kind)
    } else {
        PageData::read(page_kind, &mut fields, &campaign.country)
    };
    fields.finish();
    Facts { location, kind, topics }
}

/// The kind of a page without `facts.yaml`. Reports the facts that the kind requires.
pub fn missing(campaign: &Campaign, folder: &str, text: Location, report: &mut Report) -> Facts {
    let page_kind = kind_of_folder(folder);
    let kind = if folder.is_empty() {
        PageData::Home
    } else if is_section(folder) {
        PageData::Section(page_kind)
    } else {
        let location = Location::file(format!("content/{folder}/facts.yaml"));
        let empty = Node { location, value: Value::Null };
        let mut fields = MapReader::open(empty, page_kind.facts_of(), report);
        PageData::read(page_kind, &mut fields, &campaign.country)
    };
    Facts { location: Location::file(text.file), kind, topics: Vec::new() }
}

fn kind_of_folder(folder: &str) -> PageKind {
    PageKind::of_folder(folder.split('/').next().unwrap_or_default())
}

/// Returns `true` for a top folder that gives its pages a kind.
fn is_section(folder: &str) -> bool {
    !folder.is_empty() && !folder.contains('/') && kind_of_folder(folder) != PageKind::Page
}
