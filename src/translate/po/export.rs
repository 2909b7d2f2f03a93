//! Writes one language of the campaign as a PO file.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;

use crate::model::{LangId, Site, Text};
use crate::translate::origin;

use super::unit::{SourceFile, Unit, units};

/// A language as one PO file. `files` holds each text file by its path.
pub fn export(site: &Site, files: &HashMap<Arc<str>, String>, lang: LangId) -> String {
    let mut out = header(site, lang);
    for page in &site.pages {
        let Some(from) = origin::of(site, page, lang) else { continue };
        let source = page.own(from).and_then(|text| source_file(files, text));
        let Some(source) = source else { continue };
        let own = page.own(lang).and_then(|text| source_file(files, text));
        for unit in units(page, from, source, own) {
            push_entry(&mut out, &unit);
        }
    }
    out
}

/// A text with its file.
pub fn source_file<'a>(
    files: &'a HashMap<Arc<str>, String>,
    text: &'a Text,
) -> Option<SourceFile<'a>> {
    Some(SourceFile { text, file: files.get(&text.location.file)? })
}

/// The first entry: metadata as the translation of the empty text.
fn header(site: &Site, lang: LangId) -> String {
    let metadata = format!(
        "Project-Id-Version: {}\n\
         PO-Revision-Date: {} 00:00+0000\n\
         Last-Translator: Automatically generated\n\
         Language-Team: none\n\
         MIME-Version: 1.0\n\
         Content-Type: text/plain; charset=UTF-8\n\
         Content-Transfer-Encoding: 8bit\n\
         Language: {}\n",
        site.campaign.title(lang),
        site.date,
        site.code(lang).replace('-', "_"),
    );
    let mut out = String::new();
    push_text(&mut out, "msgid", "");
    push_text(&mut out, "msgstr", &metadata);
    out
}

fn push_entry(out: &mut String, unit: &Unit) {
    out.push('\n');
    for note in &unit.notes {
        out.extend(["#. ", note, "\n"]);
    }
    out.extend(["#: ", &unit.reference, "\n"]);
    let translated = unit.translated.as_ref();
    if translated.is_some_and(|translated| !translated.fresh) {
        out.push_str("#, fuzzy\n");
    }
    push_text(out, "msgctxt", &unit.context);
    push_text(out, "msgid", &unit.words);
    push_text(out, "msgstr", translated.map_or("", |translated| &translated.words));
}

/// A keyword and its text, one line of the file for each line of the text.
fn push_text(out: &mut String, keyword: &str, text: &str) {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    // A text of several lines starts below its keyword, so that all its lines are aligned.
    let first = if lines.len() == 1 { lines[0] } else { "" };
    // Writing to a string cannot fail.
    let _ = writeln!(out, "{keyword} \"{}\"", escape(first));
    if lines.len() > 1 {
        for line in lines {
            let _ = writeln!(out, "\"{}\"", escape(line));
        }
    }
}

fn escape(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    escaped.replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t")
}
