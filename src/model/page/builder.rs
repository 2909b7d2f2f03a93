//! Builds the pages: groups files by folder, and puts their texts and facts together.

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::finding::{Location, Report, is_copy, nearest};
use crate::i18n::{nfc, own_name};
use crate::read::AssetFile;

use super::content_path;
use super::facts::Facts;
use super::tree::{give_paths, inherit_safety, join};
use super::unpublished::Unpublished;
use crate::model::Page;
use crate::model::asset::Asset;
use crate::model::campaign::Campaign;
use crate::model::date::freshness::FreshnessLimits;
use crate::model::ids::PageId;
use crate::model::kind::PageData;
use crate::model::language::LangId;
use crate::model::options::BuildOptions;
use crate::model::safety::Safety;
use crate::model::site::parsed_files::{ParsedFile, ParsedFiles};
use crate::model::text::{AuthoredText, Text};
use crate::model::typed_number::CallLanguages;
use crate::model::withheld::{ExpiredHelpline, Withheld, hide_in_facts};

/// All pages and assets, before links are resolved.
pub struct Pages {
    pub pages: Vec<Page>,
    pub assets: Vec<Asset>,
    pub unpublished: FxHashMap<String, Unpublished>,
    pub withheld: Withheld,
}

/// The files of one folder.
struct Folder<'s> {
    name: &'s str,
    texts: Vec<(LangId, Arc<AuthoredText>)>,
    facts: Option<&'s Facts>,
    /// The facts are no YAML or have an error, which is reported where they are read.
    has_broken_facts: bool,
}

/// All folders, in the order in which they are found.
#[derive(Default)]
struct Folders<'s> {
    all: Vec<Folder<'s>>,
    indexes: FxHashMap<&'s str, usize>,
}

impl<'s> Folders<'s> {
    fn at(&mut self, name: &'s str) -> &mut Folder<'s> {
        // Most files are in the same folder as the one before.
        let index = match self.all.last() {
            Some(last) if last.name == name => self.all.len() - 1,
            _ => *self.indexes.entry(name).or_insert_with(|| {
                self.all.push(Folder {
                    name,
                    texts: Vec::new(),
                    facts: None,
                    has_broken_facts: false,
                });
                self.all.len() - 1
            }),
        };
        &mut self.all[index]
    }

    /// All folders, sorted by name.
    fn sorted(mut self) -> Vec<Folder<'s>> {
        self.all.sort_unstable_by_key(|folder| folder.name);
        self.all
    }
}

/// Builds all pages. The home page is always the first.
pub fn build_pages(
    campaign: &Campaign,
    parsed: &ParsedFiles,
    assets: &[AssetFile],
    options: &BuildOptions,
    report: &mut Report,
) -> Pages {
    let mut folders = Folders::default();
    let is_text = |path: &str| parsed.texts.binary_search_by(|text| (*text.path).cmp(path)).is_ok();
    for ParsedFile { path, content, .. } in &parsed.texts {
        let (folder, name) = content_path::split(path);
        let code = name.strip_suffix(".md").unwrap_or(name);
        match campaign.languages.find(code) {
            Some(lang) => folders.at(folder).texts.push((lang, content.clone())),
            None => unknown_language(campaign, path, code, &is_text, report),
        }
    }
    for ParsedFile { path, content, .. } in &parsed.facts {
        let folder = folders.at(content_path::split(path).0);
        folder.facts = (**content).as_ref();
        folder.has_broken_facts = folder.facts.is_none_or(|facts| facts.has_errors);
    }
    let chains = campaign.languages.ids().map(|lang| campaign.languages.chain(lang));
    let chains: Vec<Vec<LangId>> = chains.collect();
    let folders = folders.sorted().into_par_iter().with_min_len(64);
    let built: Vec<_> =
        folders.map(|found| build_page(campaign, &chains, found, options)).collect();
    let (mut unpublished, mut expired) = (FxHashMap::default(), Vec::new());
    let mut pages: Vec<Page> = Vec::with_capacity(built.len());
    for (built, found) in built {
        report.extend(found);
        match built {
            BuiltPage::Page(mut page) => {
                page.id = PageId(u32::try_from(pages.len()).unwrap_or(u32::MAX));
                pages.push(*page);
            }
            BuiltPage::Unpublished { folder, reason, helpline } => {
                expired.extend(helpline);
                let _ = unpublished.insert(nfc(&folder).into_owned(), reason);
            }
            BuiltPage::Nothing => {}
        }
    }
    let withheld = match options.expired_numbers {
        true => Withheld::default(),
        false => Withheld::of(&pages, expired, CallLanguages::of_campaign(&campaign.languages)),
    };
    hide_in_facts(&mut pages, &withheld);
    join(&mut pages);
    inherit_safety(campaign.safety, &mut pages);
    give_paths(campaign, &withheld, &mut pages);
    let assets = assets.iter().cloned().map(Asset::new).collect();
    Pages { pages, assets, unpublished, withheld }
}

/// Reports a text file whose name is no language of the campaign; `is_text` tells the paths of texts.
fn unknown_language(
    campaign: &Campaign,
    path: &Arc<str>,
    code: &str,
    is_text: &dyn Fn(&str) -> bool,
    report: &mut Report,
) {
    let location = Location::file(path.clone());
    let known: Vec<&str> = campaign.languages.codes().collect();
    let meant = match own_name(code) {
        // `eng` is `en`.
        Some(name) => known.iter().copied().find(|known| own_name(known).as_ref() == Some(&name)),
        None => nearest(code, known.iter().copied()).filter(|near| near.len() == code.len()),
    };
    let original = known.iter().find(|known| is_copy(code, known));
    let help = match (meant, original) {
        (Some(meant), _) => format!("did you mean `{meant}.md`?"),
        (None, Some(original)) => {
            let (name, folder) =
                (format!("{original}.md"), path.rsplit_once('/').map_or("", |(folder, _)| folder));
            match is_text(&format!("{folder}/{name}")) {
                true => format!("it looks like a copy of `{name}`: delete it, or rename it"),
                false => format!("rename it to `{name}`"),
            }
        }
        (None, None) => format!(
            "add `- {{code: {code}}}` to `languages` in fener.yaml, or name the file by one that is there: {}",
            known.join(", ")
        ),
    };
    report.error("unknown-language", &location, format!("unknown language `{code}`")).help(help);
}

/// The result for one folder.
enum BuiltPage {
    Page(Box<Page>),
    /// All its texts are drafts or outside of their dates.
    Unpublished {
        folder: String,
        reason: Unpublished,
        /// The helpline that it was until it expired.
        helpline: Option<ExpiredHelpline>,
    },
    Nothing,
}

/// Builds the page of one folder, with its findings.
fn build_page(
    campaign: &Campaign,
    chains: &[Vec<LangId>],
    found: Folder<'_>,
    options: &BuildOptions,
) -> (BuiltPage, Report) {
    let mut report = Report::new();
    let Folder { name: folder, texts: found, facts, has_broken_facts } = found;
    if found.is_empty() {
        // A folder without a text belongs to the page above it, so facts alone are a mistake.
        if let Some(facts) = facts {
            let first = campaign.languages.get(LangId::FIRST);
            report
                .error("missing-title", &facts.location, "facts without a text")
                .help(format!("write {}.md in this folder, with a title", first.code));
        }
        return (BuiltPage::Nothing, report);
    }
    let first_text = found[0].1.location.file.clone();
    let titles: Vec<String> = found.iter().map(|(_, text)| text.title.value.clone()).collect();
    let (texts, unpublished) = published_texts(found, campaign.languages.count(), options);
    if texts.iter().all(Option::is_none) {
        let page = unpublished.last().map(|(_, reason)| BuiltPage::Unpublished {
            folder: folder.to_owned(),
            reason: *reason,
            helpline: expired_helpline(folder, facts, *reason, titles),
        });
        return (page.unwrap_or(BuiltPage::Nothing), report);
    }
    let mut facts = facts.cloned().unwrap_or_else(|| {
        let mut missing = Report::new();
        let facts = Facts::without_file(campaign, folder, &mut missing);
        // Facts that cannot be read are not missing as well.
        if !has_broken_facts {
            report.extend(missing);
        }
        Facts { location: Location::file(first_text), ..facts }
    });
    if let PageData::Helpline(helpline) = &mut facts.kind {
        let block = if options.expired_numbers { i64::MAX } else { campaign.freshness.block };
        let limits = FreshnessLimits { block, ..campaign.freshness };
        helpline.decide(limits, &campaign.emergency, options.date);
    }
    let answer = |chain: &Vec<LangId>| {
        chain.iter().copied().find(|id| texts[id.index()].is_some()).unwrap_or(chain[0])
    };
    let answers = chains.iter().map(answer).collect();
    let page = Page {
        id: PageId(0),
        folder: folder.to_owned(),
        location: facts.location,
        kind: facts.kind,
        has_broken_facts,
        parent: None,
        children: Vec::new(),
        texts,
        unpublished,
        answers,
        paths: Vec::new(),
        topics: facts.topics,
        rank: facts.rank,
        citations: facts.citations,
        map: facts.map,
        unwritten: facts.unwritten,
        values_with_digits: facts.values_with_digits,
        left_out: Vec::new(),
        safety: Safety::None,
    };
    (BuiltPage::Page(Box::new(page)), report)
}

/// Returns the texts that are published today, one for each language, and the reasons why the others are not.
fn published_texts(
    found: Vec<(LangId, Arc<AuthoredText>)>,
    languages: usize,
    options: &BuildOptions,
) -> (Vec<Option<Text>>, Vec<(LangId, Unpublished)>) {
    let mut texts: Vec<Option<Text>> = Vec::new();
    texts.resize_with(languages, || None);
    let mut unpublished = Vec::new();
    for (lang, authored) in found {
        match authored.unpublished(options) {
            Some(reason) => unpublished.push((lang, reason)),
            None => texts[lang.index()] = Some(Text::new(authored)),
        }
    }
    (texts, unpublished)
}

/// The helpline of a page that has expired; `None` for another page, and for one that was never published.
fn expired_helpline(
    folder: &str,
    facts: Option<&Facts>,
    reason: Unpublished,
    titles: Vec<String>,
) -> Option<ExpiredHelpline> {
    let (Unpublished::After(on), PageData::Helpline(helpline)) = (reason, &facts?.kind) else {
        return None;
    };
    let name = folder.rsplit('/').next().unwrap_or(folder).to_owned();
    Some(ExpiredHelpline { name, on, contact: helpline.contact.clone(), titles })
}
