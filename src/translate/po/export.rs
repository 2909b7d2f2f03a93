//! From the campaign to one language's PO file.

use std::collections::HashMap;
use std::io::BufWriter;
use std::sync::Arc;

use polib::catalog::Catalog;
use polib::message::{Message, MessageFlags};
use polib::metadata::CatalogMetadata;
use polib::po_file;

use crate::model::{LangId, Site, Text};
use crate::translate::origin;

use super::unit::{SourceFile, Unit, units};

/// A language as one PO file. `files` holds each text as it was written.
pub fn export(site: &Site, files: &HashMap<Arc<str>, String>, lang: LangId) -> String {
    let mut catalog = Catalog::new(metadata(site, lang));
    for page in &site.pages {
        let Some(from) = origin::of(site, page, lang) else { continue };
        let Some(source) = page.own(from).and_then(|text| source_file(files, text)) else {
            continue;
        };
        let own = page.own(lang).and_then(|text| source_file(files, text));
        for unit in units(page, from, source, own) {
            catalog.append_or_update(message(unit));
        }
    }
    let mut writer = BufWriter::new(Vec::new());
    // Writing to memory cannot fail.
    let _ = po_file::write(&catalog, &mut writer);
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A text beside its file.
pub fn source_file<'a>(
    files: &'a HashMap<Arc<str>, String>,
    text: &'a Text,
) -> Option<SourceFile<'a>> {
    Some(SourceFile { text, file: files.get(&text.location.file)? })
}

fn metadata(site: &Site, lang: LangId) -> CatalogMetadata {
    let mut metadata = CatalogMetadata::new();
    metadata.project_id_version = site.campaign.title(lang).to_owned();
    metadata.po_revision_date = format!("{} 00:00+0000", site.date);
    metadata.last_translator = "Automatically generated".to_owned();
    metadata.language_team = "none".to_owned();
    metadata.mime_version = "1.0".to_owned();
    metadata.content_type = "text/plain; charset=UTF-8".to_owned();
    metadata.content_transfer_encoding = "8bit".to_owned();
    metadata.language = site.code(lang).replace('-', "_");
    metadata
}

fn message(unit: Unit) -> Message {
    let mut flags = MessageFlags::new();
    let (words, fresh) = unit.said.map_or((String::new(), true), |said| (said.words, said.fresh));
    if !fresh {
        flags.add_flag("fuzzy");
    }
    Message::build_singular()
        .with_extracted_comments(unit.notes.join("\n"))
        .with_source(unit.reference)
        .with_flags(flags)
        .with_msgctxt(unit.context)
        .with_msgid(unit.words)
        .with_msgstr(words)
        .done()
}
