//! The helplines that a page offers.

use crate::model::Site;
use crate::model::ids::PageId;
use crate::model::kind::{Coverage, Helpline, PageData, PageKind, Status};
use crate::model::page::Page;

/// The maximum number of helplines on a page that names fewer.
const MAX_NEARBY: usize = 3;

/// The countries of a page's readers: those of a guide, else the campaign's.
pub fn countries<'s>(site: &'s Site, page: &'s Page) -> &'s [String] {
    match &page.kind {
        PageData::Guide(guide) if !guide.countries.is_empty() => &guide.countries,
        _ => std::slice::from_ref(&site.campaign.country),
    }
}

/// The helplines of a page, the nearest first: those that its facts name, then those of its region or the country that
/// are active and not withheld, up to [`MAX_NEARBY`]. Those that cannot be called from the countries of its readers are the last
/// ones of each. The emergency numbers follow if the page would have no helpline to call.
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
    let countries = countries(site, page);
    let mut help: Vec<PageId> = Vec::new();
    for id in named {
        if !help.contains(&id) {
            help.push(id);
        }
    }
    help.sort_by_key(|id| is_out_of_reach(site, *id, countries));
    add_near(site, region, countries, &mut help);
    if !help.iter().any(|id| is_open(site, *id)) {
        help.extend(site.emergency().iter().filter(|id| !help.contains(id)).collect::<Vec<_>>());
    }
    help
}

/// Helplines for a region: those that are named, then others that serve it, up to [`MAX_NEARBY`]; the
/// emergency numbers if there are none.
pub fn nearest(site: &Site, named: &[&str], region: Option<&str>) -> Vec<PageId> {
    let named = named.iter().filter_map(|name| site.find(PageKind::Helpline, name));
    let mut help: Vec<PageId> = named.filter(|id| is_open(site, *id)).collect();
    add_near(site, region, std::slice::from_ref(&site.campaign.country), &mut help);
    if help.is_empty() {
        help.extend(site.emergency());
    }
    help
}

/// The helpline to offer instead of one that is withheld: one that can be called from the campaign's country at the same age, if
/// possible of the same region, topic and language, and confirmed; an emergency number if there is no other. `None` if no
/// helpline can be called.
pub fn next_helpline(site: &Site, page: PageId) -> Option<PageId> {
    let old = site.page(page);
    let helpline = old.helpline()?;
    let rank = |id: &PageId| {
        let new = site.page(*id);
        let other = new.helpline()?;
        let country = std::slice::from_ref(&site.campaign.country);
        let is_near = same_age(helpline, other) && !is_out_of_reach(site, *id, country);
        let can_be_called = *id != page && other.answers() && (other.emergency || is_near);
        let topic = old.topics.iter().any(|a| new.topics.iter().any(|b| a.value == b.value));
        can_be_called.then(|| {
            [
                other.emergency,
                is_out_of_reach(site, *id, country),
                !same_region(helpline, other),
                !topic,
                !same_language(helpline, other),
                other.contact.without_caution().is_empty(),
            ]
        })
    };
    let ranked = site.helplines().iter().filter_map(|id| Some((rank(id)?, *id)));
    ranked.min().map(|(_, id)| id)
}

/// Adds other helplines that serve a region, up to [`MAX_NEARBY`] that can be called, first those that can be called from these
/// countries.
fn add_near(site: &Site, region: Option<&str>, countries: &[String], help: &mut Vec<PageId>) {
    let mut open = help.iter().filter(|id| !is_withheld(site, **id)).count();
    for is_far in [false, true] {
        for id in site.helplines() {
            let Some(helpline) = site.page(*id).helpline() else { continue };
            let near = region.is_none_or(|region| helpline.serves(region));
            // A helpline that is not known to work is shown only where a page names it.
            let is_active = helpline.status == Status::Active && !helpline.is_withheld();
            let is_new = !helpline.emergency && !help.contains(id);
            let is_wanted = is_out_of_reach(site, *id, countries) == is_far;
            if open < MAX_NEARBY && near && is_new && is_active && is_wanted {
                help.push(*id);
                open += 1;
            }
        }
    }
}

/// Returns `true` for a helpline with channels of which none works from these countries.
fn is_out_of_reach(site: &Site, page: PageId, countries: &[String]) -> bool {
    let home = &site.campaign.country;
    site.page(page).helpline().is_some_and(|helpline| {
        !helpline.channels().is_empty() && !helpline.works_in_any(countries, home)
    })
}

fn is_withheld(site: &Site, page: PageId) -> bool {
    site.page(page).helpline().is_some_and(Helpline::is_withheld)
}

/// Returns `true` for a helpline that is offered and not withheld.
fn is_open(site: &Site, page: PageId) -> bool {
    let helpline = site.page(page).helpline();
    helpline.is_some_and(|helpline| helpline.is_offered() && !helpline.is_withheld())
}

fn same_region(a: &Helpline, b: &Helpline) -> bool {
    match (&a.regions, &b.regions) {
        (Coverage::All, Coverage::All) => true,
        // The whole country is served with its regions.
        (Coverage::Some(_), Coverage::All) | (Coverage::Unknown, _) => true,
        (Coverage::All, Coverage::Some(_)) | (_, Coverage::Unknown) => false,
        (Coverage::Some(names), Coverage::Some(_)) => {
            names.iter().any(|name| b.serves(&name.value))
        }
    }
}

/// Returns `true` if both speak a language, or if that is unknown of one.
fn same_language(a: &Helpline, b: &Helpline) -> bool {
    let (a, b) = (&a.languages, &b.languages);
    a.is_empty() || b.is_empty() || a.iter().any(|code| b.iter().any(|b| b.value == code.value))
}

/// Returns `true` if both serve an age.
fn same_age(a: &Helpline, b: &Helpline) -> bool {
    let from = a.minimum_age.unwrap_or(0).max(b.minimum_age.unwrap_or(0));
    from <= a.maximum_age.unwrap_or(u8::MAX).min(b.maximum_age.unwrap_or(u8::MAX))
}
