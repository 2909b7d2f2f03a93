//! Numbers and places of a page's facts, which are found as keywords are.

use crate::model::kind::Reach;
use crate::model::{Page, PageData, PageKind};
use crate::render::page_context::PageContext;

/// Returns the numbers and places; a withheld number is not among them.
pub fn facts(ctx: PageContext<'_>, page: &Page) -> Vec<String> {
    let site = ctx.site();
    let region = |name: &str| {
        let id = site.find(PageKind::Region, name)?;
        Some(site.page(id).text(ctx.lang).title.value.clone())
    };
    match &page.kind {
        PageData::Helpline(helpline) => {
            let numbers = helpline.channels().iter().filter_map(|channel| match &channel.reach {
                Reach::Number(phone) => Some(phone.value.to_string()),
                Reach::Account(_) | Reach::Web(_) | Reach::Address(_) => None,
            });
            numbers.collect()
        }
        PageData::Region(region) => {
            let doors = region.help_points.iter().map(|point| &point.place);
            let places = region.municipalities.iter().chain(&region.hotspots).chain(doors);
            let mut places: Vec<String> = places.cloned().collect();
            places.sort();
            places.dedup();
            places
        }
        PageData::Guide(guide) => {
            guide.countries.iter().map(|code| ctx.localizer().country(code)).collect()
        }
        PageData::Stop(stop) => region(&stop.region.value).into_iter().collect(),
        PageData::Organisation(organisation) => {
            let number = organisation.phone.as_ref().map(|phone| phone.value.to_string());
            let regions = organisation.regions.iter().filter_map(|name| region(&name.value));
            number.into_iter().chain(regions).collect()
        }
        PageData::Project(project) => {
            project.coverage.iter().filter_map(|name| region(&name.value)).collect()
        }
        PageData::Home
        | PageData::Section(_)
        | PageData::Page
        | PageData::Poster(_)
        | PageData::Story(_)
        | PageData::News(_)
        | PageData::Resource(_)
        | PageData::Source(_)
        | PageData::Topic => Vec::new(),
    }
}
