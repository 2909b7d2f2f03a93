//! Folders become pages: texts and facts are read, languages borrow, addresses are given.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use crate::finding::{Place, Report, nearest};
use crate::read::{AssetFile, TextFile};

use super::asset::Asset;
use super::campaign::Campaign;
use super::facts::{self, Facts};
use super::kind::{Kind, Noun};
use super::language::LangId;
use super::page::{Page, PageId};
use super::run::Run;
use super::safety::Safety;
use super::text::{Text, Withheld, Written};

/// All pages and assets, before links are looked up.
pub struct Tree {
    pub pages: Vec<Page>,
    pub assets: Vec<Asset>,
    pub withheld: HashMap<String, Withheld>,
}

/// What stands in one folder.
#[derive(Default)]
struct Folder {
    texts: Vec<(LangId, Arc<Written>)>,
    facts: Option<Facts>,
}

/// Grows the tree of pages. The home page is always the first.
pub fn grow(
    campaign: &Campaign,
    texts: Vec<(Arc<str>, Arc<Written>)>,
    facts: Vec<Arc<TextFile>>,
    assets: Vec<AssetFile>,
    run: &Run,
    memory: &mut facts::FactsMemory,
    report: &mut Report,
) -> Tree {
    let mut folders: BTreeMap<String, Folder> = BTreeMap::new();
    for (folder, text) in place_texts(campaign, texts, report) {
        folders.entry(folder).or_default().texts.push(text);
    }
    for (folder, facts) in facts::read(campaign, facts, memory, report) {
        folders.entry(folder).or_default().facts = Some(facts);
    }
    let mut withheld = HashMap::new();
    let mut pages: Vec<Page> = Vec::new();
    for (folder, found) in folders {
        if let Some(mut page) = plant(campaign, &folder, found, run, &mut withheld, report) {
            page.id = PageId(u32::try_from(pages.len()).unwrap_or(u32::MAX));
            pages.push(page);
        }
    }
    join(&mut pages);
    inherit_safety(&mut pages);
    give_paths(campaign, &mut pages);
    let assets = assets.into_iter().map(Asset::new).collect();
    Tree { pages, assets, withheld }
}

/// Texts with their folders and languages; a file that no language names is a finding.
fn place_texts(
    campaign: &Campaign,
    texts: Vec<(Arc<str>, Arc<Written>)>,
    report: &mut Report,
) -> Vec<(String, (LangId, Arc<Written>))> {
    let mut placed = Vec::with_capacity(texts.len());
    for (path, text) in texts {
        let (folder, name) = below_content(&path);
        let code = name.strip_suffix(".md").unwrap_or(name);
        match campaign.languages.find(code) {
            Some(lang) => placed.push((folder.to_owned(), (lang, text))),
            None => unknown_language(campaign, &path, code, report),
        }
    }
    placed
}

fn unknown_language(campaign: &Campaign, path: &Arc<str>, code: &str, report: &mut Report) {
    let place = Place::file(path.clone());
    let known: Vec<&str> = campaign.languages.iter().map(|(_, l)| l.code.as_str()).collect();
    let help = match nearest(code, known.iter().copied()) {
        Some(near) if code.len() == near.len() => format!("did you mean `{near}.md`?"),
        _ => format!(
            "name it after a language of fener.yaml ({}), or add the language there",
            known.join(", ")
        ),
    };
    report
        .error("unknown-language", &place, format!("`{code}` is not a language of this campaign"))
        .help(help);
}

/// One folder as a page; `None` if no text of it shows in this run.
fn plant(
    campaign: &Campaign,
    folder: &str,
    found: Folder,
    run: &Run,
    withheld: &mut HashMap<String, Withheld>,
    report: &mut Report,
) -> Option<Page> {
    let Folder { texts: found, facts } = found;
    let mut texts: Vec<Option<Text>> = Vec::new();
    texts.resize_with(campaign.languages.count(), || None);
    if found.is_empty() {
        // A folder without a text belongs to the page above it; facts alone are half a page.
        let facts = facts?;
        let first = campaign.languages.get(LangId::FIRST);
        report
            .error("missing-title", &facts.place, "these facts have no text beside them")
            .help(format!("write {}.md in this folder, with a title", first.code));
        return None;
    }
    let place = found[0].1.place.clone();
    let mut reason = None;
    for (lang, text) in found {
        match text.withheld(run) {
            Some(why) => reason = Some(why),
            None => {
                let text = Text { written: text, targets: Arc::default(), lineage: None };
                texts[lang.index()] = Some(text);
            }
        }
    }
    if texts.iter().all(Option::is_none) {
        if let Some(why) = reason {
            withheld.insert(folder.to_owned(), why);
        }
        return None;
    }
    let Facts { place, kind, topics } = match facts {
        Some(facts) => facts,
        None => facts::missing(campaign, folder, place, report),
    };
    let answers = campaign
        .languages
        .ids()
        .map(|lang| {
            let chain = campaign.languages.chain(lang);
            chain.into_iter().find(|id| texts[id.index()].is_some()).unwrap_or(lang)
        })
        .collect();
    Some(Page {
        id: PageId(0),
        folder: folder.to_owned(),
        place,
        kind,
        parent: None,
        children: Vec::new(),
        texts,
        answers,
        paths: Vec::new(),
        topics,
        safety: Safety::None,
    })
}

/// Links pages with what stands above and below them.
fn join(pages: &mut [Page]) {
    let ids: HashMap<String, PageId> =
        pages.iter().map(|page| (page.folder.clone(), page.id)).collect();
    for index in 0..pages.len() {
        let id = pages[index].id;
        let mut folder = pages[index].folder.clone();
        while !folder.is_empty() {
            folder.truncate(folder.rfind('/').unwrap_or(0));
            if let Some(&parent) = ids.get(&folder) {
                pages[index].parent = Some(parent);
                pages[parent.index()].children.push(id);
                break;
            }
        }
    }
}

/// What a text says, here or above; else what the kind asks for; else as the page above.
fn inherit_safety(pages: &mut [Page]) {
    // Folders are in order, so whatever stands above has been settled.
    let mut said: Vec<Option<Safety>> = Vec::with_capacity(pages.len());
    for index in 0..pages.len() {
        let page = &pages[index];
        let above = page.parent.map(PageId::index);
        let own = page.own_texts().find_map(|(_, text)| text.safety);
        let word = own.or(above.and_then(|above| said[above]));
        let above = above.filter(|above| *above > 0).map(|above| pages[above].safety);
        let safety = word.or(by_kind(&page.kind)).or(above).unwrap_or(Safety::None);
        said.push(word);
        pages[index].safety = safety;
    }
}

fn by_kind(kind: &Kind) -> Option<Safety> {
    match kind {
        Kind::Home
        | Kind::Helpline(_)
        | Kind::Region(_)
        | Kind::Guide(_)
        | Kind::Poster(_)
        | Kind::Story(_)
        | Kind::Stop(_)
        | Kind::Section(Noun::Helpline | Noun::Region | Noun::Guide) => Some(Safety::Exit),
        Kind::Page
        | Kind::Topic
        | Kind::Section(_)
        | Kind::Resource(_)
        | Kind::Organisation(_)
        | Kind::Project(_)
        | Kind::News(_) => None,
    }
}

/// Gives every page its folder in every language's part of the output.
fn give_paths(campaign: &Campaign, pages: &mut [Page]) {
    for index in 0..pages.len() {
        let page = &pages[index];
        let paths = campaign
            .languages
            .iter()
            .map(|(lang, language)| {
                let slug = page.own(lang).and_then(|text| text.slug.as_ref());
                let segment = slug.map_or_else(|| page.name(), |slug| slug.value.as_str());
                match page.parent {
                    None if page.folder.is_empty() => language.code.clone(),
                    None => format!("{}/{}", language.code, between("", page, segment)),
                    Some(parent) => {
                        let above = &pages[parent.index()];
                        let below = between(&above.folder, page, segment);
                        format!("{}/{below}", above.paths[lang.index()])
                    }
                }
            })
            .collect();
        pages[index].paths = paths;
    }
}

/// The folders between a page and the page above it (which have no text), and its own segment.
fn between(above: &str, page: &Page, segment: &str) -> String {
    let below = page.folder.strip_prefix(above).unwrap_or(&page.folder).trim_start_matches('/');
    match below.rsplit_once('/') {
        Some((folders, _)) => format!("{folders}/{segment}"),
        None => segment.to_owned(),
    }
}

/// `content/guides/x/sq.md` as folder `guides/x` and file `sq.md`.
pub fn below_content(path: &str) -> (&str, &str) {
    let below = path.strip_prefix("content/").unwrap_or(path);
    below.rsplit_once('/').unwrap_or(("", below))
}
