//! The protection that a page gives a reader who may be watched.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// A page has the level of the page above it, unless a text or the page's kind sets one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Safety {
    None,
    /// One sentence about traces on the device.
    Notice,
    /// The sentence, and a link that leaves the page at once.
    Exit,
}
