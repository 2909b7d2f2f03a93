//! The parts of a text and its contents, as the theme shows them.

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::escape;
use crate::model::{LangId, Page};

use super::here::Here;
use super::pattern::{gap, gap_if};
use super::stand_in;
use super::theme::{Data, html};
use super::view::{PartView, TocEntry};

/// What a part is printed from: what is there, and what its templates may ask for by its name.
#[derive(PartialEq, Eq, Hash)]
pub struct Key {
    lite: bool,
    lang: LangId,
    class: String,
    has_id: bool,
    has_title: bool,
}

/// Parts as the template `part.html` shows them, on twins `part-twin.html`; each on a line of its own.
pub fn parts(here: Here<'_>, parts: &[PartView<'_>]) -> Result<Data, Finding> {
    let mut text = String::with_capacity(parts.iter().map(|part| part.html.len() + 256).sum());
    for part in parts {
        let key = Key {
            lite: here.lite,
            lang: here.lang,
            class: part.class.to_owned(),
            has_id: !part.id.is_empty(),
            has_title: !part.title.is_empty(),
        };
        let pattern = here.edition.parts.get(key, |key| print(here, key))?;
        if !text.is_empty() {
            text.push('\n');
        }
        pattern.fill(&mut text, |gap, text| match gap {
            ID => escape(part.id, text),
            TITLE => text.push_str(&part.title),
            _ => text.push_str(&part.html),
        });
    }
    Ok(html(&text))
}

/// The gaps of a part.
const ID: usize = 0;
const TITLE: usize = 1;
const HTML: usize = 2;

fn print(here: Here<'_>, key: &Key) -> Result<String, Finding> {
    #[derive(Serialize)]
    struct Part<'a> {
        class: &'a str,
        id: String,
        title: Data,
        html: Data,
    }
    #[derive(Serialize)]
    struct Whole<'a> {
        part: Part<'a>,
    }
    let part = Part {
        class: &key.class,
        id: gap_if(key.has_id, ID),
        title: html(&gap_if(key.has_title, TITLE)),
        html: html(&gap(HTML)),
    };
    here.print("part", &Whole { part })
}

/// What a table of contents is printed from: the language, and for each entry another one whose title it is.
pub type TocKey = (LangId, Vec<Option<LangId>>);

/// A text's table of contents as the template `toc.html` shows it; empty where nothing has a heading.
pub fn toc(here: Here<'_>, page: &Page) -> Result<Data, Finding> {
    #[derive(Serialize)]
    struct Toc<'a> {
        toc: Vec<TocEntry<'a>>,
    }
    let body = &page.text(here.lang).body;
    let headings = body.parts.iter().filter_map(|part| part.heading).map(|at| &body.headings[at]);
    let entries: Vec<_> =
        headings.map(|own| (own, stand_in::heading(page, here.lang, own))).collect();
    if entries.is_empty() {
        return Ok(html(""));
    }
    let print = |(_, langs): &TocKey| {
        let entry = |(at, lang): (usize, &Option<LangId>)| TocEntry {
            id: gap(2 * at),
            title: gap(2 * at + 1),
            lang: lang.map(|lang| here.site().code(lang)),
        };
        here.print("toc", &Toc { toc: langs.iter().enumerate().map(entry).collect() })
    };
    let langs = entries.iter().map(|(_, theirs)| theirs.map(|(lang, _)| lang)).collect();
    let pattern = here.edition.tocs.get((here.lang, langs), print)?;
    let mut toc = String::with_capacity(entries.len() * 128);
    pattern.fill(&mut toc, |number, toc| {
        let (own, theirs) = entries[number / 2];
        let title = || theirs.map_or(&own.text, |(_, heading)| &heading.text);
        escape(if number % 2 == 0 { &own.id } else { title() }, toc);
    });
    Ok(html(&toc))
}
