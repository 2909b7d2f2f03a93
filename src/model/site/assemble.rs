//! Assembles a site from its sources.

use std::hash::Hash;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::attachments;
use crate::finding::{Located, Location, Report, did_you_mean};
use crate::i18n::nfc;
use crate::read::Sources;
use crate::theme_tokens::ThemeTokens;

use super::parsed_files::ParsedFiles;
use crate::model::Site;
use crate::model::asset;
use crate::model::campaign::Campaign;
use crate::model::campaign::synonym;
use crate::model::ids::PageId;
use crate::model::kind::{PageData, PageKind};
use crate::model::language::LangId;
use crate::model::language::per_language::per_language;
use crate::model::link::resolve_links;
use crate::model::link::url;
use crate::model::options::BuildOptions;
use crate::model::page::citation::Citation;
use crate::model::page::{self, Page};
use crate::model::phone::Phone;
use crate::model::register;
use crate::model::safety::Safety;

/// Assembles the site from its sources; `None` if `fener.yaml` is not valid.
///
/// Unchanged parts are taken from the `previous` site; the result is the same without it. Texts and facts leave
/// `sources`, see [`ParsedFiles::read`].
pub fn assemble(
    sources: &mut Sources,
    options: &BuildOptions,
    previous: Option<&Site>,
    report: &mut Report,
) -> Option<Site> {
    let base_url = options.base_url.as_deref();
    let campaign = Campaign::parse(sources.config.as_ref()?, base_url, report)?;
    let tokens = sources.theme_tokens.as_deref();
    let (tokens, alt) = ThemeTokens::read(&campaign.theme.value, &sources.themes, tokens, report);
    let logo_alt = per_language("alt", alt, &campaign.languages, report);
    let theme_files = static_files(sources, &campaign.theme, &tokens, report);
    let parsed =
        ParsedFiles::read(&campaign, sources, previous.map(|previous| &previous.parsed), report);
    let mut tree = page::builder::build_pages(&campaign, &parsed, &sources.assets, options, report);
    if tree.pages.first().is_none_or(|page| !page.folder.is_empty()) {
        let first = &campaign.languages.get(LangId::FIRST).code;
        report
            .error("no-home", &Location::file(format!("content/{first}.md")), "missing home page")
            .help(format!("write content/{first}.md, with a title"));
    }
    let asset_paths = asset::by_path(&tree.assets);
    let languages = &campaign.languages;
    asset::notes::read(&sources.asset_notes, languages, &asset_paths, &mut tree.assets, report);
    let pages = &tree.pages;
    let ((folders, by_name), (pages_by_kind, by_topic)) = rayon::join(
        || (by_folder(pages), pages_by_name(pages)),
        || (pages_by_kind(pages), by_topic(pages)),
    );
    let mut site = Site {
        date: options.date,
        lite_pages: options.lite_pages,
        folders,
        asset_paths,
        by_name,
        pages_by_kind,
        by_topic,
        helplines: helplines(&tree.pages),
        emergency: emergency(&campaign, &tree.pages),
        safety: tree.pages.iter().map(|page| page.safety).max().unwrap_or(Safety::None),
        has_news: has_news(&campaign, &tree.pages),
        unopened: unopened(&tree.pages),
        pages: tree.pages,
        assets: tree.assets,
        synonyms: synonym::read(&campaign.languages, &sources.synonyms, report),
        cards: Vec::new(),
        theme_tokens: Arc::new(tokens),
        logo_alt,
        theme_files,
        static_files: sources.static_files.clone(),
        own_theme_files: own_theme_files(sources, &campaign.theme.value),
        register: register::file::read(sources.register.as_deref(), report),
        parsed,
        unpublished: tree.unpublished,
        withheld: tree.withheld,
        campaign,
    };
    resolve_links(&mut site, previous);
    site.cards =
        site.campaign.languages.ids().map(|lang| asset::uses::own_card(&site, lang)).collect();
    asset::uses::note_uses(&mut site);
    Some(site)
}

/// The files below `static/` in the theme in use, or in the built-in theme.
fn static_files(
    sources: &Sources,
    theme: &Located<String>,
    tokens: &ThemeTokens,
    report: &mut Report,
) -> Vec<String> {
    let themes = || sources.themes.keys().filter_map(|path| Some(path.split_once('/')?.0));
    let Located { value: theme, location } = theme;
    if !themes().any(|name| name == theme) {
        let otherwise = format!("make a folder themes/{theme}, or remove the line");
        let help = did_you_mean(theme, themes(), otherwise);
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
    // The built-in picture of link previews has the built-in colours, and the lantern.
    let is_built_in = |path: &str| sources.themes.get(path).is_some_and(|file| file.is_built_in);
    if tokens.are_own() && is_built_in("fener/static/card.png") {
        files.retain(|file| file != "card.png");
    }
    files.extend(tokens.drawings().map(|(name, _)| name.to_owned()));
    files.sort();
    files.dedup();
    files
}

/// The campaign's own templates, styles and scripts, in the theme in use.
fn own_theme_files(sources: &Sources, theme: &str) -> Vec<Location> {
    let is_used = |path: &str| {
        let mut names = path.split('/');
        let (name, folder) = (names.next(), names.next());
        (name == Some("fener") || name == Some(theme))
            && match folder {
                Some("templates" | "css" | "js") => true,
                // Pictures and fonts do nothing.
                Some("static") => attachments::is_active(path),
                _ => false,
            }
    };
    let own = sources.themes.iter().filter(|(path, file)| !file.is_built_in && is_used(path));
    own.map(|(_, file)| file.location.clone()).collect()
}

fn helplines(pages: &[Page]) -> Vec<PageId> {
    let mut helplines: Vec<&Page> = pages.iter().filter(|page| page.helpline().is_some()).collect();
    helplines.sort_by_key(|page| page.rank);
    helplines.into_iter().map(|page| page.id).collect()
}

fn emergency(campaign: &Campaign, pages: &[Page]) -> Vec<PageId> {
    let answers_to = |page: &&Page, wanted: &Phone| {
        page.helpline().is_some_and(|helpline| helpline.contact.has_number(wanted.dial()))
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

/// The web addresses that were never opened, as [`url::comparable`] writes them.
fn unopened(pages: &[Page]) -> Vec<String> {
    let of_kind = pages.iter().flat_map(|page| page.kind.web_addresses());
    let cited = pages.iter().flat_map(|page| page.citations.iter().filter_map(Citation::web));
    let unopened = of_kind.chain(cited).filter(|web| !web.is_opened);
    unopened.map(|web| url::comparable(&web.url)).collect()
}

fn by_folder(pages: &[Page]) -> FxHashMap<String, PageId> {
    pages.iter().map(|page| (nfc(&page.folder).into_owned(), page.id)).collect()
}

fn pages_by_name(pages: &[Page]) -> FxHashMap<(PageKind, String), Vec<PageId>> {
    grouped(
        pages.iter().map(|page| ((page.kind.page_kind(), nfc(page.name()).into_owned()), page.id)),
    )
}

fn pages_by_kind(pages: &[Page]) -> FxHashMap<PageKind, Vec<PageId>> {
    grouped(pages.iter().map(|page| (page.kind.page_kind(), page.id)))
}

fn by_topic(pages: &[Page]) -> FxHashMap<String, Vec<PageId>> {
    grouped(
        pages
            .iter()
            .flat_map(|page| page.topics.iter().map(|topic| (topic.value.clone(), page.id))),
    )
}

/// The pages of each key, in their order.
fn grouped<K: Eq + Hash>(pages: impl Iterator<Item = (K, PageId)>) -> FxHashMap<K, Vec<PageId>> {
    let mut groups: FxHashMap<K, Vec<PageId>> = FxHashMap::default();
    pages.for_each(|(key, id)| groups.entry(key).or_default().push(id));
    groups
}
