//! Names of other pages, as facts write them: `helplines: [child-helpline]`.

use crate::finding::Located;

use super::kind::PageKind;

/// A name, and which kind of page it should be.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    pub page_kind: PageKind,
    pub name: &'a Located<String>,
}
