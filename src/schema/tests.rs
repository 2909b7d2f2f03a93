//! Every key is in the schema and among the sentences.

use std::collections::BTreeSet;

use crate::model::PageKind;

use super::{Document, json, notes};

#[test]
fn every_key_has_a_sentence() {
    for document in Document::all() {
        let record = document.record();
        assert!(document == Document::Facts(PageKind::Topic) || record.keys.len() > 3);
        for key in record.keys.iter().filter(|key| key.name != "*") {
            let path = key.whole_path();
            assert!(!notes::note(document, &path).is_empty(), "{}: {path}", document.name());
        }
    }
}

#[test]
fn no_sentence_is_about_a_key_that_nothing_reads() {
    let all: BTreeSet<(String, String)> = Document::all()
        .flat_map(|document| {
            let paths = document.record().keys.into_iter().map(|key| key.whole_path());
            let names = [notes::group(document).to_owned(), document.name()];
            paths
                .flat_map(|path| names.clone().map(|name| (name, path.clone())))
                .collect::<Vec<_>>()
        })
        .collect();
    for (group, path, _) in notes::NOTES {
        assert!(all.contains(&((*group).to_owned(), (*path).to_owned())), "{group}: {path}");
    }
}

#[test]
fn a_schema_holds_every_key() {
    for document in Document::all() {
        let record = document.record();
        let schema = json::schema(document).to_string();
        for key in record.keys.iter().filter(|key| key.name != "*") {
            assert!(schema.contains(&format!("\"{}\":", key.name)), "{schema}");
        }
    }
}

#[test]
fn documents_are_found_by_name() {
    let helpline = Ok(Document::Facts(PageKind::Helpline));
    assert_eq!(Document::parse("facts", Some("helplines")), helpline);
    assert_eq!(Document::parse("facts", Some("helpline")), helpline);
    assert_eq!(Document::parse("fener.yaml", None), Ok(Document::Settings));
    assert_eq!(Document::parse("front-matter", Some("guide")), Ok(Document::FrontMatter));
    for (name, kind, help) in [
        ("fenner", None, "did you mean `fener`?"),
        ("facts", Some("helplin"), "did you mean `helpline`?"),
        ("facts", None, "name a kind: helpline"),
        ("x", None, "write one of: fener"),
        ("front-matter", Some("zzzzzz"), "write one of: helpline"),
    ] {
        let found = Document::parse(name, kind).expect_err("unknown");
        assert!(found.starts_with(help), "{found}");
    }
}
