//! Writes one language of the campaign as a PO file.

use std::fmt::Write;

use crate::model::LangId;

use super::exchange::Exchange;
use super::phrases;
use super::unit::{Unit, units};

/// The key of the header that names the source's language; Poedit reads it, too.
pub const SOURCE_LANGUAGE: &str = "X-Source-Language";

/// A language as one PO file. Each page is translated from its own source, or from the language `from`.
pub fn export(exchange: Exchange<'_>, lang: LangId, from: Option<LangId>) -> String {
    let mut out = header(exchange, lang, from);
    for page in exchange.pages(lang, from) {
        for unit in units(page.page, page.source, page.own.as_ref()) {
            push_entry(&mut out, &unit);
        }
    }
    phrases::units(exchange, lang, from).iter().for_each(|unit| push_entry(&mut out, unit));
    out
}

/// The first entry: metadata as the translation of the empty text.
fn header(exchange: Exchange<'_>, lang: LangId, from: Option<LangId>) -> String {
    let site = exchange.site;
    let code = |lang| site.code(lang).replace('-', "_");
    let mut metadata = format!(
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
        code(lang),
    );
    if let Some(from) = from {
        metadata.push_str(&format!("{SOURCE_LANGUAGE}: {}\n", code(from)));
    }
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
