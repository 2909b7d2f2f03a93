//! Stamps a translation for the dashboard: an editor says there that the text was compared with its source.

use std::path::Path;

use serde::Deserialize;

use crate::finding::Report;
use crate::model::{AuthoredText, Site, Text};
use crate::read;
use crate::translate::origin;
use crate::translate::stamping::{self, StampClaim};
use crate::write;

/// The translation to stamp.
#[derive(Deserialize)]
pub struct StampRequest {
    /// The page's folder below `content/`; empty for the home page.
    page: String,
    /// The code of the translation's language.
    lang: String,
}

impl StampRequest {
    /// Writes the stamp into the translation's file, as both texts are on disk now.
    ///
    /// # Errors
    /// Returns a sentence for the editor: there is no such translation, or a file cannot be read or written.
    pub fn apply(&self, site: &Site, root: &Path) -> Result<(), String> {
        let missing = || format!("no translation of {} into {}", self.page, self.lang);
        let page = site.page(site.by_folder(&self.page).ok_or_else(missing)?);
        let languages = &site.campaign.languages;
        let lang = languages.find(&self.lang).ok_or_else(missing)?;
        let from = origin::of(languages, page, lang).ok_or_else(missing)?;
        let (text, source) = page.own(lang).zip(page.own(from)).ok_or_else(missing)?;
        let (file, hash, text) = on_disk(root, text)?;
        let (_, _, source) = on_disk(root, source)?;
        let source = (site.code(from), &source);
        let stamped = stamping::stamp(&file, &text, source, StampClaim::default(), site.date);
        let (stamped, _) =
            stamped.ok_or_else(|| format!("{} has no front matter", text.location))?;
        write::edit_file(&root.join(&*text.location.file), Some(hash), stamped.as_bytes())
            .map_err(|error| error.to_string())
    }
}

/// The content of a text's file as it is on disk, its hash, and its text.
fn on_disk(root: &Path, text: &Text) -> Result<(String, u64, AuthoredText), String> {
    let path = &text.location.file;
    let file = read::text(root, path).map_err(|_| format!("{path} cannot be read"))?;
    let text = AuthoredText::read(&file, &mut Report::new());
    Ok((file.text, file.hash, text))
}
