//! The answer to a yes-or-no question.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// The answer to a yes-or-no question; `unknown` is a value of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Answer {
    Yes,
    No,
    Unknown,
}
