//! `docs/keys.md`: the page of the manual with every key, made of what the readers of YAML ask for.

use std::fmt::Write;

use fener::key_record::{Key, KeyRecord, Shape};
use fener::model::PageKind;
use fener::schema::{Document, note};

/// Returns the page, in Markdown.
pub fn page() -> String {
    let mut page = String::from(
        "# Every key\n\nEach table lists the keys of one kind of file. `a.b` is the key `b` below `a`; `a[]` stands for each entry of the \
         list `a`. A key that is *required* may not be missing. Where a value is not known, *unknown* says that it may be written as \
         `unknown`.\n\nA misspelt key is an error with \"did you mean\". For completion and checks while typing, `fener schema` writes \
         these tables as JSON Schemas: see [Schemas for editors](schemas.md).\n",
    );
    for document in Document::all() {
        let _ = write!(page, "\n## {}\n\n{}", heading(document), table(document));
    }
    page
}

fn table(document: Document) -> String {
    let record = document.record();
    let mut table = String::from("| key | value | |\n|---|---|---|\n");
    for key in record.keys.iter().filter(|key| key.name != "*") {
        let path = key.whole_path();
        let note = note(document, &path).replace('|', "\\|");
        let needed = if record.required.contains(&path) { "*required*. " } else { "" };
        let _ = writeln!(table, "| `{path}` | {} | {needed}{note} |", values(&record, key));
    }
    table
}

fn heading(document: Document) -> String {
    match document {
        Document::Settings => "`fener.yaml`".to_owned(),
        Document::Theme => "`theme.yaml`".to_owned(),
        Document::FrontMatter => "Front matter of texts".to_owned(),
        Document::AssetNotes => "`assets.yaml` beside pictures".to_owned(),
        Document::SectionFacts => "`facts.yaml` of a top folder, `content/regions/`".to_owned(),
        Document::Facts(page_kind @ PageKind::Page) => {
            format!("`facts.yaml` of any other page (kind `{}`)", <&str>::from(page_kind))
        }
        Document::Facts(page_kind) => {
            let folder = page_kind.folder().unwrap_or_default();
            format!("`facts.yaml` below `content/{folder}/`")
        }
    }
}

/// The values of a key in a few words.
fn values(record: &KeyRecord, key: &Key) -> String {
    let names = |names: &[&str]| {
        names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
    };
    let whole = key.whole_path();
    let mut words = match key.shape {
        Shape::Text => "a value".to_owned(),
        Shape::Flag => "`true`, `false`".to_owned(),
        Shape::List => "a list".to_owned(),
        Shape::Name(all) => names(all),
        Shape::Names(all) => format!("a list of {}", names(all)),
        Shape::Maps => "a list of keys and values".to_owned(),
        Shape::Node if is_mapping(record, &whole) => "keys and values".to_owned(),
        Shape::Node => "a text, or one for each language".to_owned(),
    };
    if record.unknown.contains(&whole) && !words.contains("`unknown`") {
        words.push_str(", *unknown*");
    }
    words
}

/// Returns `true` if a key holds keys of its own, other than the codes of languages.
fn is_mapping(record: &KeyRecord, path: &str) -> bool {
    record.keys.iter().any(|key| key.path == path && key.name != "*")
}
