//! The stamp of a translation: `translation:` in its front matter.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::{Located, Location};
use crate::yaml::MapReader;

use crate::model::date::Date;

/// The source of a translation, and the state of the source when it was translated.
#[derive(Clone, Debug)]
pub struct Stamp {
    pub location: Location,
    /// The code of the source's language.
    pub from: String,
    pub state: StampState,
    /// The role of the translator or reviewer.
    pub by: Option<String>,
    pub on: Option<Date>,
    /// Short hashes of the source's blocks, as written by `fener translate stamp`.
    pub blocks: Option<Located<String>>,
}

/// The trust that a translation deserves: a machine's is marked, and its critical blocks are withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum StampState {
    Draft,
    Machine,
    Reviewed,
}

impl Stamp {
    pub(in crate::model) fn read(fields: &mut MapReader<'_>) -> Option<Stamp> {
        let location = fields.location.clone();
        let from = fields.required("from", "write `from:` with the code of its source's language");
        let state = fields.required_enum("state");
        let by = fields.text("by").map(|by| by.value);
        let on = Date::read(fields, "on").map(|on| on.value);
        let blocks = fields.text("blocks");
        Some(Stamp { location, from: from?.value, state: state?, by, on, blocks })
    }
}
