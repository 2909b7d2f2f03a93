//! The examples of the YAML test suite that have a form in JSON or are invalid. A scalar is read as text, so `42` is
//! compared with its digits.

use fener::finding::{Location, Report};
use fener::yaml::{self, Node, Value};
use serde_json::Value as Json;

use crate::Outcome;

/// Invalid examples that are read all the same.
const LENIENT: &[&str] = &["9C9N", "DK95/01", "QB6E"];

/// The deliberate differences of Fener: the beginning of the finding, the reason, and the examples.
type Refusal = (&'static str, &'static str, Vec<String>);

/// No finding begins like this: the reason of [`LENIENT`].
const READ: &str = "read:";

pub struct Examples {
    pub outcome: Outcome,
    refused: Vec<Refusal>,
}

pub fn examples() -> Examples {
    let data: Json = serde_json::from_str(include_str!("yaml.json")).expect("JSON");
    let examples = data["examples"].as_array().expect("a list");
    let mut refused: Vec<Refusal> = [
        ("a value that starts with `!`", "Tags are refused: they would drop the word behind `!`."),
        (
            "anchors (`&name`)",
            "Anchors and aliases are refused: a file could grow when it is read.",
        ),
        ("a file must be a single document", "A file has one document."),
        ("invisible character", "Invisible controls are refused, since HTML has none."),
        (READ, "Lines inside of brackets and quotes are read without indentation, too."),
    ]
    .map(|(finding, reason)| (finding, reason, Vec::new()))
    .into();
    let (mut passed, mut wrong) = (0, Vec::new());
    for example in examples {
        let name = example["example"].as_str().expect("a name");
        let text = example["yaml"].as_str().expect("text");
        let mut report = Report::new();
        let found = yaml::parse(&Location::file("facts.yaml"), text, 0, &mut report);
        let message = match LENIENT.contains(&name) {
            true => READ.to_owned(),
            false => report.sorted().first().map(|f| f.message.clone()).unwrap_or_default(),
        };
        let documents = example["documents"].as_array();
        let expected = documents.map(|documents| match documents.as_slice() {
            [one] => one,
            _ => &Json::Null,
        });
        let is_single = documents.is_none_or(|documents| documents.len() <= 1);
        let is_right = match (&found, expected) {
            (None, None) => true,
            (Some(node), Some(json)) => is_single && is_equal(node, json),
            (Some(_), None) | (None, Some(_)) => false,
        };
        let reason = refused.iter_mut().find(|(finding, ..)| message.starts_with(finding));
        match reason.filter(|(finding, ..)| found.is_none() || *finding == READ) {
            _ if is_right => passed += 1,
            Some((_, _, names)) => names.push(name.to_owned()),
            None => wrong.push(format!("YAML {name} {text:?}\n  {message}{found:?}")),
        }
    }
    let count = refused.iter().map(|(_, _, names)| names.len()).sum();
    let suite = "YAML test suite, 2022-01-17";
    let (before, total) = ("66 of 66 values", examples.len());
    Examples { outcome: Outcome { suite, before, passed, refused: count, total, wrong }, refused }
}

/// The list of all refusals, for the manual.
pub fn refusals(examples: &Examples) -> String {
    let row = |(_, reason, names): &Refusal| format!("- {reason} {}.\n", names.join(", "));
    examples.refused.iter().map(row).collect()
}

fn is_equal(node: &Node, json: &Json) -> bool {
    match (&node.value, json) {
        (Value::Null, Json::Null) => true,
        (Value::Scalar(text), Json::String(expected)) => text == expected,
        (Value::Scalar(text), Json::Bool(expected)) => *text == expected.to_string(),
        (Value::Scalar(text), Json::Number(expected)) => number(text) == expected.as_f64(),
        (Value::List(items), Json::Array(expected)) => {
            items.len() == expected.len()
                && items.iter().zip(expected).all(|(item, expected)| is_equal(item, expected))
        }
        (Value::Map(entries), Json::Object(expected)) => {
            entries.len() == expected.len()
                && entries.iter().all(|entry| {
                    expected.get(&entry.key).is_some_and(|json| is_equal(&entry.value, json))
                })
        }
        _ => false,
    }
}

/// A number of YAML's core schema.
fn number(text: &str) -> Option<f64> {
    let prefixed = |prefix: &str, radix| {
        let digits = text.strip_prefix(prefix)?;
        Some(f64::from(u32::from_str_radix(digits, radix).ok()?))
    };
    prefixed("0x", 16).or_else(|| prefixed("0o", 8)).or_else(|| text.parse().ok())
}
