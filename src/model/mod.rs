//! The site as typed data: no disk, no clock, no templates.

pub mod asset;
mod asset_uses;
pub mod campaign;
pub mod content_path;
mod date;
mod facts;
pub mod freshness;
mod front_matter;
mod hours;
mod ids;
pub mod kind;
mod language;
pub mod link;
mod options;
mod page;
mod page_builder;
mod parsed_files;
mod phone;
pub mod register;
pub mod register_file;
pub mod route;
mod route_lookup;
mod safety;
mod site;
pub mod sms;
mod stamp;
mod target;
mod text;
mod tile;
mod translation_status;
pub mod url;

use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::finding::{Located, Location, Report, nearest};
use crate::read::Sources;

pub use asset::Asset;
pub use campaign::Campaign;
pub use date::{Clock, Date};
pub use freshness::Freshness;
pub use front_matter::split as split_front_matter;
pub use hours::{Hours, Span};
pub use ids::{AssetId, PageId};
pub use kind::{PageData, PageKind, Reference};
pub use language::{LangId, Language, Languages};
pub use options::BuildOptions;
pub use page::{Availability, Page};
pub use phone::Phone;
pub use register::Register;
pub use route::Route;
pub use route_lookup::RouteLookup;
pub use safety::Safety;
pub use site::Site;
pub use stamp::{Stamp, StampState};
pub use target::{Dead, Target};
pub use text::{AuthoredText, Text, Unpublished};
pub use translation_status::{
    BlockPair, BlockStatus, FallbackBlock, TextComparison, TranslationStatus, WithholdReason,
};

use parsed_files::ParsedFiles;

/// The codes of findings on the model.
pub const CODES: &[&str] =
    &["bad-number", "bad-hours", "missing-title", "unknown-language", "no-home"];

/// Assembles the site from its sources; `None` if `fener.yaml` is not valid.
///
/// Unchanged parts are taken from the `previous` site; the result is the same without it.
pub fn assemble(
    sources: &Sources,
    options: &BuildOptions,
    previous: Option<&Site>,
    report: &mut Report,
) -> Option<Site> {
    let base_url = options.base_url.as_deref();
    let campaign = Campaign::parse(sources.config.as_ref()?, base_url, report)?;
    let theme_files = static_files(sources, &campaign.theme, report);
    let parsed =
        ParsedFiles::read(&campaign, sources, previous.map(|previous| &previous.parsed), report);
    let tree = page_builder::build_pages(&campaign, &parsed, &sources.assets, options, report);
    if tree.pages.first().is_none_or(|page| !page.folder.is_empty()) {
        let first = &campaign.languages.get(LangId::FIRST).code;
        report
            .error("no-home", &Location::file(format!("content/{first}.md")), "missing home page")
            .help(format!("write content/{first}.md, with a title"));
    }
    let pages = &tree.pages;
    let ((folders, by_name), (pages_by_kind, by_topic)) = rayon::join(
        || (by_folder(pages), pages_by_name(pages)),
        || (pages_by_kind(pages), by_topic(pages)),
    );
    let mut site = Site {
        date: options.date,
        lite_pages: options.lite_pages,
        folders,
        asset_paths: asset::by_path(&tree.assets),
        by_name,
        pages_by_kind,
        by_topic,
        helplines: helplines(&tree.pages),
        emergency: emergency(&campaign, &tree.pages),
        has_news: has_news(&campaign, &tree.pages),
        pages: tree.pages,
        assets: tree.assets,
        cards: Vec::new(),
        theme_files,
        register: register_file::read(sources.register.as_deref(), report),
        parsed,
        unpublished: tree.unpublished,
        campaign,
    };
    resolve_links(&mut site, previous);
    site.cards =
        site.campaign.languages.ids().map(|lang| asset_uses::own_card(&site, lang)).collect();
    asset_uses::note_uses(&mut site);
    Some(site)
}

/// The files below `static/` in the theme in use, or in the built-in theme.
fn static_files(sources: &Sources, theme: &Located<String>, report: &mut Report) -> Vec<String> {
    let themes = || sources.themes.keys().filter_map(|path| path.split('/').next());
    let Located { value: theme, location } = theme;
    if !themes().any(|name| name == theme) {
        let help = match nearest(theme, themes()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("make a folder themes/{theme}, or remove the line"),
        };
        report.error("bad-value", location, format!("unknown theme `{theme}`")).help(help);
    }
    let mut files: Vec<String> = [theme.as_str(), "fener"]
        .iter()
        .flat_map(|theme| {
            let before = format!("{theme}/static/");
            sources
                .themes
                .keys()
                .filter_map(move |path| path.strip_prefix(&before).map(str::to_owned))
        })
        .collect();
    files.sort();
    files.dedup();
    files
}

fn helplines(pages: &[Page]) -> Vec<PageId> {
    let is_helpline = |page: &&Page| matches!(page.kind, PageData::Helpline(_));
    pages.iter().filter(is_helpline).map(|page| page.id).collect()
}

fn emergency(campaign: &Campaign, pages: &[Page]) -> Vec<PageId> {
    let answers_to = |page: &&Page, wanted: &Phone| match &page.kind {
        PageData::Helpline(helpline) => helpline.channels.iter().any(|c| c.phone() == Some(wanted)),
        _ => false,
    };
    let numbers = campaign.emergency.iter();
    numbers
        .filter_map(|number| pages.iter().find(|page| answers_to(page, &number.value)))
        .map(|page| page.id)
        .collect()
}

fn has_news(campaign: &Campaign, pages: &[Page]) -> Vec<bool> {
    let has_news = |lang| {
        pages.iter().any(|page| matches!(page.kind, PageData::News(_)) && page.own(lang).is_some())
    };
    campaign.languages.ids().map(has_news).collect()
}

fn by_folder(pages: &[Page]) -> FxHashMap<String, PageId> {
    pages.iter().map(|page| (page.folder.clone(), page.id)).collect()
}

fn pages_by_name(pages: &[Page]) -> FxHashMap<(PageKind, String), Vec<PageId>> {
    let mut names: FxHashMap<_, Vec<PageId>> = FxHashMap::default();
    for page in pages {
        names.entry((page.kind.page_kind(), page.name().to_owned())).or_default().push(page.id);
    }
    names
}

fn pages_by_kind(pages: &[Page]) -> FxHashMap<PageKind, Vec<PageId>> {
    let mut kinds: FxHashMap<PageKind, Vec<PageId>> = FxHashMap::default();
    for page in pages {
        kinds.entry(page.kind.page_kind()).or_default().push(page.id);
    }
    kinds
}

fn by_topic(pages: &[Page]) -> FxHashMap<String, Vec<PageId>> {
    let mut topics: FxHashMap<String, Vec<PageId>> = FxHashMap::default();
    for page in pages {
        for topic in &page.topics {
            topics.entry(topic.value.clone()).or_default().push(page.id);
        }
    }
    topics
}

/// Resolves every link of every text, in parallel. The targets of a text that is the same in a `previous` site of the
/// same shape are taken from there.
fn resolve_links(site: &mut Site, previous: Option<&Site>) {
    let previous = previous.filter(|previous| same_shape(previous, site));
    let resolved: Vec<Vec<Option<Arc<[Target]>>>> = site
        .pages
        .par_iter()
        .map(|page| {
            let resolve = |(lang, text): (usize, &Option<Text>)| {
                let text = text.as_ref()?;
                let old = previous.and_then(|previous| previous.page(page.id).texts[lang].as_ref());
                match old.filter(|old| Arc::ptr_eq(&old.authored, &text.authored)) {
                    Some(old) => Some(old.targets.clone()),
                    None => {
                        let placeholders = text.body.placeholders.iter();
                        Some(
                            placeholders
                                .map(|placeholder| target(site, page, placeholder))
                                .collect(),
                        )
                    }
                }
            };
            page.texts.iter().enumerate().map(resolve).collect()
        })
        .collect();
    for (page, targets) in site.pages.iter_mut().zip(resolved) {
        for (text, targets) in page.texts.iter_mut().zip(targets) {
            if let (Some(text), Some(targets)) = (text, targets) {
                text.targets = targets;
            }
        }
    }
}

/// Returns `true` if both sites have the same languages, pages, assets and unpublished folders, with the same ids: all
/// data that [`link::resolve`] reads.
fn same_shape(a: &Site, b: &Site) -> bool {
    let codes = |site: &Site| -> Vec<String> {
        site.campaign.languages.iter().map(|(_, language)| language.code.clone()).collect()
    };
    let page = |page: &Page| (page.id, page.kind.page_kind());
    codes(a) == codes(b)
        && a.pages.len() == b.pages.len()
        && a.pages.iter().zip(&b.pages).all(|(a, b)| page(a) == page(b) && a.folder == b.folder)
        && a.assets.iter().map(|asset| &asset.path).eq(b.assets.iter().map(|asset| &asset.path))
        && a.unpublished == b.unpublished
}

fn target(site: &Site, page: &Page, placeholder: &crate::markdown::Placeholder) -> Target {
    use crate::markdown::PlaceholderKind;
    match &placeholder.kind {
        PlaceholderKind::Link { dest, .. }
        | PlaceholderKind::Image { dest, .. }
        | PlaceholderKind::Card { dest, .. } => link::resolve(site, page, dest),
        PlaceholderKind::Phrase(_) => Target::None,
    }
}
