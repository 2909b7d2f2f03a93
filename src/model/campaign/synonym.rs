//! Search words of a language that stand for words of its pages: `locales/sq.synonyms.yaml`.
//!
//! ```yaml
//! boss: employer
//! locked: [held, closed in]
//! ```
//!
//! A reader who types `boss` also finds the pages that say `employer`.

use std::sync::Arc;

use crate::finding::Report;
use crate::read::TextFile;
use crate::yaml::{self, Node, Value};

use crate::model::language::{LangId, Languages};

/// One search word, or several, with a meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Synonym {
    pub word: String,
    pub means: String,
}

/// Reads the synonyms of every language, in the campaign's order.
pub fn read(
    languages: &Languages,
    files: &[Arc<TextFile>],
    report: &mut Report,
) -> Vec<Vec<Synonym>> {
    let mut all = vec![Vec::new(); languages.count()];
    let first = &languages.get(LangId::FIRST).code;
    for file in files {
        let location = file.location();
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let Some(code) = name.strip_suffix(".synonyms.yaml") else {
            report
                .error("bad-value", &location, "this file is not read")
                .help(format!("name it by its language: `locales/{first}.synonyms.yaml`"));
            continue;
        };
        let Some(lang) = languages.find(code) else {
            let codes: Vec<&str> = languages.codes().collect();
            report
                .error("unknown-language", &location, format!("unknown language `{code}`"))
                .help(format!("name it by a language of fener.yaml: {}", codes.join(", ")));
            continue;
        };
        if let Some(node) = yaml::parse(&location, &file.text, 0, report) {
            read_file(node, &mut all[lang.index()], report);
        }
    }
    all
}

fn read_file(node: Node, synonyms: &mut Vec<Synonym>, report: &mut Report) {
    let entries = match node.value {
        Value::Map(entries) => entries,
        Value::Null => return,
        other @ (Value::Scalar(_) | Value::List(_)) => {
            let message = format!("synonyms must be keys and values, not {}", other.describe());
            report.error("bad-value", &node.location, message).help(EXAMPLE);
            return;
        }
    };
    for entry in entries {
        if !is_searchable(&entry.key) {
            let message = format!("`{}` is no word", entry.key);
            report.error("bad-value", &entry.location, message).help(EXAMPLE);
            continue;
        }
        let meanings = match entry.value.value {
            Value::List(meanings) if !meanings.is_empty() => meanings,
            _ => vec![entry.value],
        };
        for meaning in meanings {
            match meaning.value {
                Value::Scalar(means) if is_searchable(&means) && means != entry.key => {
                    synonyms.push(Synonym { word: entry.key.clone(), means });
                }
                Value::Map(_) | Value::List(_) => {
                    let message = format!("`{}` must be a word or a list of words", entry.key);
                    report.error("bad-value", &meaning.location, message).help(EXAMPLE);
                }
                Value::Scalar(_) | Value::Null => {
                    let message = format!("`{}` has no other word for it", entry.key);
                    report.error("bad-value", &meaning.location, message).help(EXAMPLE);
                }
            }
        }
    }
}

const EXAMPLE: &str = "write what readers type, and the word of your pages: `boss: employer`";

fn is_searchable(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
