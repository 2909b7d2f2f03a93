//! A short text in facts, for readers: the same in every language, or one for each.

use crate::finding::{Located, Report};
use crate::yaml::{MapReader, Value};

use super::language::{LangId, Languages};

/// `"Leaflet"`, or `{sq: "Fletëpalosja", en: "Leaflet"}`.
#[derive(Clone, Debug)]
pub enum Label {
    Same(String),
    /// Codes of languages, each with its text.
    PerLanguage(Vec<(Located<String>, String)>),
}

impl Label {
    pub fn read(fields: &mut MapReader<'_>, key: &'static str) -> Option<Label> {
        let node = fields.node(key)?;
        match node.value {
            Value::Map(_) => {
                let mut texts = MapReader::open(node, "a text for each language", fields.report);
                let texts = texts.remaining().into_iter();
                Some(Label::PerLanguage(texts.map(|(code, text)| (code, text.value)).collect()))
            }
            Value::Scalar(text) => Some(Label::Same(text)),
            Value::Null => None,
            Value::List(_) => {
                let message = format!("`{key}` must be a text, not a list");
                let help = "write one text, or one for each language: `{code: \"…\"}`";
                fields.report.error("bad-value", &node.location, message).help(help);
                None
            }
        }
    }

    /// The text in a language, or in the first language of its fallback chain that has one.
    pub fn text(&self, languages: &Languages, lang: LangId) -> Option<&str> {
        match self {
            Label::Same(text) => Some(text),
            Label::PerLanguage(texts) => languages.chain(lang).into_iter().find_map(|lang| {
                let code = &languages.get(lang).code;
                let (_, text) = texts.iter().find(|(known, _)| known.value == *code)?;
                Some(text.as_str())
            }),
        }
    }

    /// Reports texts in languages that the campaign does not have.
    pub fn report_unknown_languages(&self, languages: &Languages, report: &mut Report) {
        let Label::PerLanguage(texts) = self else { return };
        for (code, _) in texts.iter().filter(|(code, _)| languages.find(&code.value).is_none()) {
            let message = format!("unknown language `{}`", code.value);
            let help = "use a language of fener.yaml";
            report.error("unknown-language", &code.location, message).help(help);
        }
    }
}
