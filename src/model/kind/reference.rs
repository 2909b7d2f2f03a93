//! A fact that names another page: `helplines: [child-helpline]`.

use crate::finding::Located;

use super::page_kind::PageKind;

/// The name of a page, and the kind that the page must have.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    pub page_kind: PageKind,
    pub name: &'a Located<String>,
}

impl<'a> Reference<'a> {
    /// Returns one reference for each name, all to pages of the same kind.
    pub fn all(
        page_kind: PageKind,
        names: impl IntoIterator<Item = &'a Located<String>>,
    ) -> impl Iterator<Item = Reference<'a>> {
        names.into_iter().map(move |name| Reference { page_kind, name })
    }
}
