//! A batch as `posters.lock` has it: with all statements of its paper, or with none.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::model::date::Date;

use super::{Batch, Paper, one_or_many};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct BatchFile {
    on: Date,
    copies: u32,
    place: Option<String>,
    region: Option<String>,
    address: Option<String>,
    leads_to: Option<String>,
    #[serde(default, with = "one_or_many")]
    numbers: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    typed: Vec<String>,
}

impl TryFrom<BatchFile> for Batch {
    type Error = &'static str;

    fn try_from(file: BatchFile) -> Result<Batch, &'static str> {
        let BatchFile { on, copies, place, region, address, leads_to, numbers, typed } = file;
        let is_unknown =
            region.is_none() && address.is_none() && numbers.is_empty() && typed.is_empty();
        let paper = match (place, leads_to) {
            (Some(place), Some(leads_to)) => {
                Some(Paper { place, region, address, leads_to, numbers, typed })
            }
            (None, None) if is_unknown => None,
            _ => return Err("a batch has all statements of its paper, or none"),
        };
        Ok(Batch { on, copies, paper })
    }
}
