//! Names of other pages, as facts write them: `helplines: [child-helpline]`.

use crate::finding::Placed;

use super::kind::Noun;

/// A name, and which kind of page it should be.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    pub noun: Noun,
    pub name: &'a Placed<String>,
}
