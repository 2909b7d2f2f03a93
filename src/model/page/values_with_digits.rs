//! The values of facts that have three digits or more, outside of the keys whose values are numbers or addresses.

use crate::finding::Located;
use crate::i18n::digit_value;
use crate::yaml::Node;

/// Keys of phone numbers, accounts, addresses and codes, which have their own checks, and of notes for editors.
const OTHER_KEYS: &[&str] =
    &["number", "phone", "account", "url", "email", "code", "codes", "source", "form_ref"];

/// The values of a mapping with three digits or more, in the order of the file.
pub fn values_with_digits(facts: &Node) -> Vec<Located<String>> {
    facts.scalars(OTHER_KEYS, |text| text.chars().filter_map(digit_value).nth(2).is_some())
}
