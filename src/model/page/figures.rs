//! The values of facts that have three digits or more, outside of the keys whose values are numbers or addresses.

use crate::finding::Located;
use crate::i18n::ascii_digit;
use crate::yaml::{Node, Value};

/// Keys of phone numbers, accounts, addresses and codes, which have their own checks, and of notes for editors.
const OTHER_KEYS: &[&str] =
    &["number", "phone", "account", "url", "email", "code", "codes", "source", "form_ref"];

/// The values of a mapping with three digits or more, in the order of the file.
pub fn figures(facts: &Node) -> Vec<Located<String>> {
    let mut found = Vec::new();
    collect(facts, &mut found);
    found
}

fn collect(node: &Node, found: &mut Vec<Located<String>>) {
    match &node.value {
        Value::Scalar(text) if text.chars().filter_map(ascii_digit).nth(2).is_some() => {
            found.push(Located { value: text.clone(), location: node.location.clone() });
        }
        Value::Scalar(_) | Value::Null => {}
        Value::List(items) => items.iter().for_each(|item| collect(item, found)),
        Value::Map(entries) => {
            let free = entries.iter().filter(|entry| !OTHER_KEYS.contains(&&*entry.key));
            free.for_each(|entry| collect(&entry.value, found));
        }
    }
}
