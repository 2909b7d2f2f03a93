//! The data of every translation command: the campaign with its drafts, and the content of each text file.

use std::collections::HashMap;
use std::path::Path;
use std::sync::Arc;

use crate::check;
use crate::cli::{CliError, findings, page_name, today};
use crate::finding::Report;
use crate::i18n::nfc;
use crate::model::page::content_path;
use crate::model::{BuildOptions, Date, LangId, Page, Site, Text};
use crate::read::{self, TextFile};
use crate::translate::origin;
use crate::translate::po::Exchange;

/// The campaign with its drafts, and its text files.
pub struct Workspace {
    pub site: Arc<Site>,
    /// The content of each text file, by its path from the campaign's folder.
    pub files: HashMap<Arc<str>, String>,
    /// The hash of each file of texts and phrases as it was read.
    pub hashes: HashMap<Arc<str>, u64>,
    /// The files of phrases: the campaign's own first, then the built-in ones.
    pub locales: Vec<Arc<TextFile>>,
    pub today: Date,
    /// Set if no file of the campaign failed to be read.
    pub is_complete: bool,
}

/// Reports what the changed files say otherwise than their sources: readers get the sources' critical blocks instead.
/// Returns the campaign with the changes, if there are any.
pub fn differences(
    root: &Path,
    changed: &[&str],
    today: Date,
    report: &mut Report,
) -> Result<Option<Workspace>, CliError> {
    if changed.is_empty() {
        return Ok(None);
    }
    let workspace = Workspace::open(root, Some(today))?;
    let site = &workspace.site;
    for page in &site.pages {
        for (lang, _) in
            page.own_texts().filter(|(_, text)| changed.contains(&&*text.location.file))
        {
            check::translation(site, page, lang, report);
        }
    }
    Ok(Some(workspace))
}

impl Workspace {
    /// Reads the campaign. Only findings about unreadable files are printed; the others are the job of `fener check`.
    pub fn open(root: &Path, date: Option<Date>) -> Result<Workspace, CliError> {
        let today = date.map_or_else(today, Ok)?;
        let mut report = Report::new();
        let options =
            BuildOptions { drafts: true, expired_numbers: true, ..BuildOptions::on(today) };
        let mut sources = read::load(root, &mut report);
        let texts = sources.texts.clone();
        let read = texts.iter().chain(&sources.locales);
        let hashes = read.map(|file| (file.path.clone(), file.hash)).collect();
        match crate::load_from(&mut sources, &options, &mut report) {
            Some(loaded) => {
                let is_complete = !findings::unread(root, &report);
                let files = texts.into_iter().filter_map(Arc::into_inner);
                // Positions in texts are those of form C, in which texts are parsed.
                let files = files.map(|file| (file.path, nfc(&file.text).into_owned())).collect();
                let locales = sources.locales;
                let site = loaded.unchecked.site;
                Ok(Workspace { site, files, hashes, locales, today, is_complete })
            }
            None => Err(findings::settings_error(root, &report)),
        }
    }

    /// A page by its folder: `guides/x`, `content/guides/x/sq.md`, `home`.
    pub fn page(&self, name: &str) -> Result<&Page, CliError> {
        page_name::page(&self.site, name)
    }

    pub fn language(&self, code: &str) -> Result<LangId, CliError> {
        page_name::language(&self.site, code)
    }

    /// A page's text in a language.
    ///
    /// # Errors
    /// If the page has none; the help tells how to start it.
    pub fn text<'d>(&self, page: &'d Page, lang: LangId) -> Result<&'d Text, CliError> {
        let code = self.site.code(lang);
        page.own(lang).ok_or_else(|| {
            let file = content_path::text_file(&page.folder, code);
            let help = format!("start it: fener translate new {} {code}", page.display_name());
            CliError::new(format!("{file} does not exist"), help)
        })
    }

    /// The text that a page's translation is made from: the given language, or the one that [`origin::of`] finds.
    pub fn source<'d>(
        &'d self,
        page: &'d Page,
        lang: LangId,
        asked: Option<&str>,
    ) -> Result<(LangId, &'d Text), CliError> {
        let asked = asked.map(|code| self.language(code)).transpose()?;
        let other = || {
            let others = page.own_texts().filter(|(id, _)| *id != lang);
            others.min_by_key(|(_, text)| text.stamp.is_some()).map(|(id, _)| id)
        };
        let languages = &self.site.campaign.languages;
        let from = asked.or_else(|| origin::of(languages, page, lang)).or_else(other);
        let from = from.filter(|from| *from != lang);
        from.and_then(|from| Some((from, page.own(from)?))).ok_or_else(|| {
            let help = "write another language of the page with --from";
            CliError::new("this page has no source to translate from", help)
        })
    }

    /// The files that PO files exchange with.
    pub fn exchange(&self) -> Exchange<'_> {
        Exchange { site: &self.site, texts: &self.files, locales: &self.locales }
    }

    /// The content of a text's file.
    pub fn file(&self, text: &Text) -> &str {
        self.files.get(&text.location.file).map_or("", String::as_str)
    }
}
