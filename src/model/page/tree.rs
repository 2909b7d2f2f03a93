//! The tree of pages: each gets its parent, its children, and what it inherits: its safety and the folders of its output.

use rustc_hash::FxHashMap;

use crate::i18n::nfc;

use crate::model::Page;
use crate::model::campaign::Campaign;
use crate::model::ids::PageId;
use crate::model::kind::{PageData, PageKind};
use crate::model::safety::Safety;
use crate::model::withheld::Withheld;

/// Links each page with its parent and its children.
pub(in crate::model) fn join(pages: &mut [Page]) {
    let ids: FxHashMap<&str, PageId> =
        pages.iter().map(|page| (page.folder.as_str(), page.id)).collect();
    let parent = |page: &Page| {
        let mut above = page.folder.as_str();
        while !above.is_empty() {
            above = &above[..above.rfind('/').unwrap_or(0)];
            if let Some(parent) = ids.get(above) {
                return Some(*parent);
            }
        }
        None
    };
    let parents: Vec<Option<PageId>> = pages.iter().map(parent).collect();
    for (index, parent) in parents.into_iter().enumerate() {
        pages[index].parent = parent;
        if let Some(parent) = parent {
            let id = pages[index].id;
            pages[parent.index()].children.push(id);
        }
    }
}

/// Sets the safety of each page: that of a text here or above, else the campaign's, else that of the page's kind, else that
/// of its parent.
pub(in crate::model) fn inherit_safety(campaign: Option<Safety>, pages: &mut [Page]) {
    // Pages are sorted by folder, so parents come first.
    let mut declared: Vec<Option<Safety>> = Vec::with_capacity(pages.len());
    for index in 0..pages.len() {
        let page = &pages[index];
        let above = page.parent.map(PageId::index);
        let own = page.own_texts().find_map(|(_, text)| text.safety);
        let own_or_inherited = own.or(above.and_then(|above| declared[above]));
        let above = above.filter(|above| *above > 0).map(|above| pages[above].safety);
        let safety = own_or_inherited.or(campaign).or(by_kind(&page.kind)).or(above);
        declared.push(own_or_inherited);
        pages[index].safety = safety.unwrap_or(Safety::None);
    }
}

fn by_kind(kind: &PageData) -> Option<Safety> {
    match kind {
        PageData::Home
        | PageData::Helpline(_)
        | PageData::Region(_)
        | PageData::Guide(_)
        | PageData::Poster(_)
        | PageData::Story(_)
        | PageData::Stop(_)
        | PageData::Section(PageKind::Helpline | PageKind::Region | PageKind::Guide) => {
            Some(Safety::Exit)
        }
        PageData::Page
        | PageData::Topic
        | PageData::Section(_)
        | PageData::Resource(_)
        | PageData::Source(_)
        | PageData::Organisation(_)
        | PageData::Project(_)
        | PageData::News(_) => None,
    }
}

/// Sets the output folder of each page in each language. No folder has a number that is left out.
pub(in crate::model) fn give_paths(campaign: &Campaign, withheld: &Withheld, pages: &mut [Page]) {
    for index in 0..pages.len() {
        let page = &pages[index];
        let paths = campaign
            .languages
            .iter()
            .map(|(lang, language)| {
                let slug = page.own(lang).and_then(|text| text.slug.as_ref());
                let segment = slug.map_or_else(|| page.name(), |slug| slug.value.as_str());
                let path = match page.parent {
                    None if page.folder.is_empty() => language.code.clone(),
                    None => [&language.code, "/", between("", page), segment].concat(),
                    Some(parent) => {
                        let above = &pages[parent.index()];
                        let between = between(&above.folder, page);
                        [&above.paths[lang.index()], "/", between, segment].concat()
                    }
                };
                withheld.masked(&nfc(&path)).into_owned()
            })
            .collect();
        pages[index].paths = paths;
    }
}

/// The folders without a text between a page and its parent, each with a slash.
fn between<'p>(above: &str, page: &'p Page) -> &'p str {
    let below = page.folder.strip_prefix(above).unwrap_or(&page.folder).trim_start_matches('/');
    &below[..below.rfind('/').map_or(0, |slash| slash + 1)]
}
