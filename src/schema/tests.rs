//! Every key is in the schema, in the manual and among the sentences.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::key_record::{Key, join};
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
    for (group, path, _) in notes::NOTES.iter() {
        assert!(all.contains(&((*group).to_owned(), (*path).to_owned())), "{group}: {path}");
    }
}

/// Prints the numbers, too: `cargo test --lib every_key_is_in -- --nocapture`.
#[test]
#[allow(clippy::print_stdout, reason = "the numbers of keys are figures")]
fn every_key_is_in_the_schema_and_in_the_manual() {
    let page = include_str!("../../docs/keys.md");
    let sections: Vec<&str> = page.split("\n## ").skip(1).collect();
    assert_eq!(sections.len(), Document::all().count());
    println!("| file | keys in code | in the manual | in the schema |\n|---|---|---|---|");
    let mut total = [0; 3];
    for (document, section) in Document::all().zip(sections) {
        let record = document.record();
        let keys = record.keys.iter().filter(|key| key.name != "*");
        let code: BTreeSet<String> = keys.map(Key::whole_path).collect();
        let rows = section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next());
        let manual: BTreeSet<String> = rows.map(str::to_owned).collect();
        let mut schema = BTreeSet::new();
        collect_keys(&json::schema(document), "", &mut schema);
        let counts = [&code, &manual, &schema].map(BTreeSet::len);
        println!("| {} | {} | {} | {} |", document.name(), counts[0], counts[1], counts[2]);
        total.iter_mut().zip(counts).for_each(|(total, count)| *total += count);
        assert_eq!(code, manual, "docs/keys.md on {}", document.name());
        assert_eq!(code, schema, "the schema of {}", document.name());
    }
    println!("| all | {} | {} | {} |", total[0], total[1], total[2]);
}

/// Collects the whole paths of all keys of a schema.
fn collect_keys(schema: &Value, path: &str, keys: &mut BTreeSet<String>) {
    for (name, value) in schema["properties"].as_object().into_iter().flatten() {
        let whole = join(path, name);
        collect_keys(value, &whole, keys);
        keys.insert(whole);
    }
    for other in schema["anyOf"].as_array().into_iter().flatten() {
        collect_keys(other, path, keys);
    }
    if let Some(items) = schema.get("items") {
        collect_keys(items, &format!("{path}[]"), keys);
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
