//! The register of posters: every code of all builds, and the text on its printed paper.
//!
//! `fener build` writes it to `posters.lock`, editors commit that file, and the next build reads it. So a code
//! keeps its meaning and its page for as long as paper with it exists.

pub(super) mod end;
pub mod file;

use std::collections::BTreeMap;

use crate::finding::Location;

use crate::model::date::Date;

/// Every code that was ever built, in the order of [`code_order`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    pub entries: Vec<Entry>,
}

/// One code, and its poster as of the last build that had it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub code: String,
    /// The entry's line in `posters.lock`.
    pub location: Location,
    /// The poster's folder below `content/`.
    pub poster: String,
    /// The day of the first build with this code.
    pub since: Date,
    pub paper: Paper,
    /// The headline by language code.
    pub headlines: BTreeMap<String, String>,
    /// The printed batches, in the order of their days.
    pub printed: Vec<Batch>,
}

/// The statements on paper that can become untrue.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    pub place: String,
    pub region: Option<String>,
    /// The address in the code; `None` without `base_url`.
    pub address: Option<String>,
    pub leads_to: String,
    /// The dialled numbers by the helpline's name, also those that are typed into its texts.
    pub numbers: BTreeMap<String, Vec<String>>,
    /// The digits of typed phone numbers that no helpline has.
    pub typed: Vec<String>,
}

/// Paper that was printed on one day; it never changes again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    pub on: Date,
    pub copies: u32,
    pub paper: Paper,
}

impl Register {
    pub fn find(&self, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.code == code)
    }
}

/// The sort key of a code. Codes have no leading zeros, so the longer one is greater.
pub fn code_order(code: &str) -> (usize, &str) {
    (code.len(), code)
}
