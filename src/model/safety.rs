//! The protection that a page gives a reader who may be watched.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// A page has the level that a text sets here or above; else that of `fener.yaml`; else that of its kind. Pages without a
/// folder in the content have the highest level of all pages, because they name and search all of them.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantNames,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Safety {
    None,
    /// One sentence about traces on the device.
    Notice,
    /// The sentence, and a link that leaves the page at once.
    Exit,
}
