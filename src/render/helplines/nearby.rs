//! The helplines that a page offers.

use crate::model::kind::{Helpline, Status};
use crate::model::{Page, PageData, PageId, PageKind, Site};

/// The maximum number of helplines on a page that names fewer.
const MAX_NEARBY: usize = 3;

/// The helplines of a page, the nearest first: those that its facts name, then those of its region or the country that
/// are active, up to [`MAX_NEARBY`]. The emergency numbers come first if the page would have no other helpline.
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
        | PageData::Source(_)
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
        if help.len() >= MAX_NEARBY {
            break;
        }
        let PageData::Helpline(helpline) = &site.page(*id).kind else { continue };
        let near = region.is_none_or(|region| helpline.serves(region));
        if is_active(helpline) && !helpline.emergency && near && !help.contains(id) {
            help.push(*id);
        }
    }
    if help.is_empty() {
        help.extend(site.emergency());
    }
    help
}

/// Returns `true` if an editor says that the helpline works. One of which nobody knows it is shown only where a page
/// names it.
fn is_active(helpline: &Helpline) -> bool {
    helpline.status == Status::Active
}

/// Helplines for a region: those that are named, then others that serve it, up to [`MAX_NEARBY`]; the
/// emergency numbers if there are none.
pub fn nearest(site: &Site, named: &[&str], region: Option<&str>) -> Vec<PageId> {
    let offered = |id: &PageId| match &site.page(*id).kind {
        PageData::Helpline(helpline) => helpline.is_offered(),
        _ => false,
    };
    let named = named.iter().filter_map(|name| site.find(PageKind::Helpline, name));
    let mut help: Vec<PageId> = named.filter(offered).collect();
    for id in site.helplines() {
        let PageData::Helpline(helpline) = &site.page(*id).kind else { continue };
        let near = region.is_none_or(|region| helpline.serves(region));
        if help.len() < MAX_NEARBY
            && is_active(helpline)
            && !helpline.emergency
            && near
            && !help.contains(id)
        {
            help.push(*id);
        }
    }
    if help.is_empty() {
        help.extend(site.emergency());
    }
    help
}
