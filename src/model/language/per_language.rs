//! Values that differ by language: titles, credits, the names of sources.

use crate::finding::{Located, Report};
use crate::yaml::{MapReader, Node, Value};

use crate::model::Languages;

/// One value for each language, in the campaign's order.
pub type PerLanguage<T> = Vec<Option<T>>;

/// Reads `{ro: …, uk: …}`, or one value for all languages.
pub fn per_language(
    key: &'static str,
    node: Option<Node>,
    languages: &Languages,
    report: &mut Report,
) -> PerLanguage<Located<String>> {
    let mut values = vec![None; languages.count()];
    let Some(node) = node else { return values };
    if let Value::Scalar(value) = node.value {
        values.fill(Some(Located { value, location: node.location }));
        return values;
    }
    let mut entries = MapReader::open(node, "values by language", report);
    for (code, value) in entries.remaining() {
        match languages.find(&code.value) {
            Some(lang) => values[lang.index()] = Some(value),
            None => {
                let message = format!("unknown language `{}` in `{key}`", code.value);
                let help = "add it to `languages`, or remove this line";
                report.error("unknown-language", &code.location, message).help(help);
            }
        }
    }
    values
}
