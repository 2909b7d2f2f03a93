//! The organisations behind a campaign that agreed to be named.

use crate::finding::Located;

use crate::model::ids::AssetId;
use crate::model::kind::{PageData, PageKind, Role};
use crate::model::page::Page;
use crate::model::site::Site;

/// Returns the named organisations, or those with the role `consortium` if none is named; of them those alone that
/// agreed.
pub fn supporters<'s>(site: &'s Site, named: &[Located<String>]) -> Vec<&'s Page> {
    let agreed = |page: &&Page| match &page.kind {
        PageData::Organisation(facts) => {
            facts.approved && (!named.is_empty() || facts.role == Some(Role::Consortium))
        }
        _ => false,
    };
    let found = named.iter().filter_map(|name| site.find(PageKind::Organisation, &name.value));
    let mut pages: Vec<&Page> = found.map(|id| site.page(id)).collect();
    if named.is_empty() {
        pages.extend(site.pages_of(PageKind::Organisation));
    }
    pages.into_iter().filter(agreed).collect()
}

/// Returns the logo of an organisation that agreed to be named.
pub fn logo(site: &Site, page: &Page) -> Option<AssetId> {
    let PageData::Organisation(facts) = &page.kind else { return None };
    let file = facts.logo.as_ref().filter(|_| facts.approved)?;
    site.asset_at(&format!("{}/{}", page.folder, file.value))
}
