//! Which helplines stand on a page.

use crate::model::{Page, PageData, PageId, PageKind, Site};

/// The helplines that a page offers besides the emergency numbers, the nearest first: those that it
/// names, then the country's own, three in all.
pub fn nearby(site: &Site, page: &Page) -> Vec<PageId> {
    let (named, region) = match &page.kind {
        PageData::Guide(guide) => (guide.helplines.as_slice(), None),
        PageData::Region(region) => (region.helplines.as_slice(), Some(page.name())),
        PageData::Poster(poster) => {
            (poster.helplines.as_slice(), poster.region.as_ref().map(|name| name.value.as_str()))
        }
        PageData::Stop(stop) => ([].as_slice(), Some(stop.region.value.as_str())),
        PageData::Home | PageData::Story(_) => ([].as_slice(), None),
        PageData::Section(_)
        | PageData::Page
        | PageData::Helpline(_)
        | PageData::Organisation(_)
        | PageData::Project(_)
        | PageData::News(_)
        | PageData::Resource(_)
        | PageData::Topic => return Vec::new(),
    };
    let named = named.iter().filter_map(|name| site.find(PageKind::Helpline, &name.value));
    let mut help: Vec<PageId> = Vec::new();
    for id in named {
        if !help.contains(&id) {
            help.push(id);
        }
    }
    for id in site.helplines() {
        if help.len() >= 3 {
            break;
        }
        let PageData::Helpline(helpline) = &site.page(*id).kind else { continue };
        let near = region.is_none_or(|region| helpline.serves(region));
        if helpline.is_active() && !helpline.emergency && near && !help.contains(id) {
            help.push(*id);
        }
    }
    help
}

/// Helplines for somebody in a region: active ones out of those named, then the country's own; the
/// emergency numbers where nothing else is left.
pub fn nearest(site: &Site, named: &[&str], region: Option<&str>) -> Vec<PageId> {
    let active = |id: &PageId| match &site.page(*id).kind {
        PageData::Helpline(helpline) => helpline.is_active(),
        _ => false,
    };
    let named = named.iter().filter_map(|name| site.find(PageKind::Helpline, name));
    let mut help: Vec<PageId> = named.filter(active).collect();
    for id in site.helplines().iter().filter(|id| active(id)) {
        let PageData::Helpline(helpline) = &site.page(*id).kind else { continue };
        let near = region.is_none_or(|region| helpline.serves(region));
        if help.len() < 3 && !helpline.emergency && near && !help.contains(id) {
            help.push(*id);
        }
    }
    if help.is_empty() {
        help.extend(site.emergency());
    }
    help
}
