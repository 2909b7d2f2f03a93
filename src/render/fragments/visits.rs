//! Coming visits of the mobile information centre.

use crate::model::kind::{Stop, Visit};
use crate::model::{PageData, PageId, PageKind};
use crate::render::page_context::PageContext;
use crate::render::view::VisitView;

/// The coming visits of the stops that `wanted` chooses, the next one first.
pub fn visits(ctx: PageContext<'_>, wanted: impl Fn(&Stop) -> bool) -> Vec<VisitView> {
    let site = ctx.site();
    let mut coming: Vec<(PageId, &Stop, &Visit)> = Vec::new();
    for page in site.pages_of(PageKind::Stop) {
        if let PageData::Stop(stop) = &page.kind
            && wanted(stop)
        {
            coming.extend(stop.coming(site.date).map(|visit| (page.id, &**stop, visit)));
        }
    }
    coming.sort_by_key(|(id, _, visit)| (visit.on, visit.from, *id));
    coming.into_iter().map(|(id, stop, visit)| visit_view(ctx, id, stop, visit)).collect()
}

pub fn visit_view(ctx: PageContext<'_>, page: PageId, stop: &Stop, visit: &Visit) -> VisitView {
    let hours = match (visit.from, visit.to) {
        (Some(from), Some(to)) => format!("{from}–{to}"),
        (Some(from), None) => from.to_string(),
        (None, _) => String::new(),
    };
    VisitView {
        stop: ctx.link(page),
        region: ctx.link_by_name(PageKind::Region, &stop.region),
        on: ctx.localizer().when(visit.on),
        is_example: stop.is_example,
        hours,
    }
}
