//! The register of posters: every code of all builds, and the text on its printed paper.
//!
//! `fener build` writes it to `posters.lock`, editors commit that file, and the next build reads it. So a code
//! keeps its meaning and its page for as long as paper with it exists.

mod batch;
mod conflict;
pub(super) mod end;
pub mod file;
mod merge;

pub use merge::merged;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::finding::Location;

use crate::model::date::Date;

/// Every code that was ever built, in the order of [`code_order`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Register {
    #[serde(rename = "posters")]
    pub entries: Vec<Entry>,
}

/// One code, and its poster as of the last build that had it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub code: String,
    /// The entry's line in `posters.lock`.
    #[serde(skip)]
    pub location: Location,
    /// The poster's folder below `content/`.
    pub poster: String,
    /// The day of the first build with this code.
    pub since: Date,
    /// The day of the first build that printed other statements than the one before; `None` if none ever did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Date>,
    /// The headline by language code.
    #[serde(rename = "said", default, skip_serializing_if = "BTreeMap::is_empty")]
    pub headlines: BTreeMap<String, String>,
    #[serde(flatten)]
    pub paper: Paper,
    /// The printed batches, in the order of their days.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub printed: Vec<Batch>,
}

/// The statements on paper that can become untrue.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Paper {
    pub place: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The address in the code; `None` without `base_url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    pub leads_to: String,
    /// The dialled numbers by the helpline's name, also those that are typed into its texts.
    #[serde(default, with = "one_or_many", skip_serializing_if = "BTreeMap::is_empty")]
    pub numbers: BTreeMap<String, Vec<String>>,
    /// The digits of typed phone numbers that no helpline has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub typed: Vec<String>,
}

/// Copies of one paper that were printed on one day. It is never removed or lowered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "batch::BatchFile")]
pub struct Batch {
    pub on: Date,
    pub copies: u32,
    /// `None` if nothing proves it.
    #[serde(flatten)]
    pub paper: Option<Paper>,
}

impl Paper {
    /// Returns `true` if all statements are the same that a reader acts on. A place in other words is the same place.
    pub fn states_the_same(&self, other: &Paper) -> bool {
        let Paper { place: _, region: _, address, leads_to, numbers, typed } = self;
        (address, leads_to, numbers, typed)
            == (&other.address, &other.leads_to, &other.numbers, &other.typed)
    }
}

impl Entry {
    /// Returns the place of a batch in the editors' words, and its region. Paper that is not known hangs where the poster
    /// hangs.
    pub fn place_of<'a>(&'a self, batch: &'a Batch) -> (&'a str, Option<&'a str>) {
        let paper = batch.paper.as_ref().unwrap_or(&self.paper);
        (&paper.place, paper.region.as_deref())
    }
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

/// The numbers of helplines in a file: most have one on paper, which is written without a list.
mod one_or_many {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    #[derive(Serialize, Deserialize)]
    #[serde(untagged)]
    enum Dials {
        One(String),
        Many(Vec<String>),
    }

    pub fn serialize<S: Serializer>(
        numbers: &BTreeMap<String, Vec<String>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        let dials = |dials: &[String]| match dials {
            [dial] => Dials::One(dial.clone()),
            dials => Dials::Many(dials.to_vec()),
        };
        serializer.collect_map(numbers.iter().map(|(name, numbers)| (name, dials(numbers))))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<BTreeMap<String, Vec<String>>, D::Error> {
        let numbers = BTreeMap::<String, Dials>::deserialize(deserializer)?;
        let numbers = numbers.into_iter().map(|(name, dials)| match dials {
            Dials::One(dial) => (name, vec![dial]),
            Dials::Many(dials) => (name, dials),
        });
        Ok(numbers.collect())
    }
}
