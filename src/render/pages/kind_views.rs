//! The views of what only one kind of page has.

use crate::finding::{Finding, Located};
use crate::i18n::Value;
use crate::images::Role;
use crate::model::campaign::base_url::unreachable;
use crate::model::kind::{HelpPoint, Organisation, Project, Region, Resource, Stop, Visit};
use crate::model::link::email::mailto;
use crate::model::{Page, PageData, PageId, PageKind, Phone, Route};
use crate::qr::QrCode;
use crate::render::fragments::entry::{Detail, entries, project_status};
use crate::render::fragments::link_list::links;
use crate::render::fragments::placed_list::{first_pages, pages_of};
use crate::render::fragments::region_map::region_map;
use crate::render::fragments::visits::{visit_view, visits};
use crate::render::helplines::{card, facts, hours};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{
    AddressView, FolderView, GuideView, HelpPointView, HelplineView, KindView, Link, NewsView,
    OrganisationView, PlainView, ProjectView, RegionView, ResourceView, SourceView, StopView,
};

use super::home::MAX_GUIDES;
use super::sources::address;
use super::{home, poster};

/// The class of a section that says whom to call.
const WHO_TO_CALL: &str = "who-to-call";

/// The view of what only this page's kind has.
pub fn view<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<KindView<'e>, Finding> {
    Ok(match &page.kind {
        PageData::Home => KindView::Home(Box::new(home::view(ctx, page)?)),
        PageData::Section(of) => {
            KindView::Section(FolderView { has_helplines: *of == PageKind::Helpline })
        }
        PageData::Page => KindView::Page(PlainView {}),
        PageData::Topic => KindView::Topic(PlainView {}),
        PageData::Story(_) => KindView::Story(PlainView {}),
        PageData::Helpline(helpline) => match card::card(ctx, page.id) {
            Some(card) => {
                let (facts, unknown) = facts::all_facts(ctx, helpline);
                KindView::Helpline(Box::new(HelplineView { card, facts, unknown }))
            }
            None => KindView::Page(PlainView {}),
        },
        PageData::Region(region) => KindView::Region(Box::new(self::region(ctx, page, region)?)),
        PageData::Guide(guide) => KindView::Guide(GuideView {
            says_who_to_call: {
                let mut headings = page.text(ctx.lang).body.headings.iter();
                headings.any(|heading| *heading.class == *WHO_TO_CALL)
            },
            audience: match facts::age_range(ctx.localizer(), guide.minimum_age, guide.maximum_age)
            {
                range if range.is_empty() => range,
                range => audience(ctx, guide.minimum_age, guide.maximum_age).unwrap_or(range),
            },
            countries: guide.countries.iter().map(|code| ctx.localizer().country(code)).collect(),
            code: printed_code(ctx, page).unwrap_or_default(),
        }),
        PageData::Poster(_) => KindView::Poster(Box::new(poster::view(ctx, page)?)),
        PageData::Stop(stop) => KindView::Stop(self::stop(ctx, page, stop)),
        PageData::Organisation(organisation) => {
            KindView::Organisation(self::organisation(ctx, page, organisation)?)
        }
        PageData::Project(project) => KindView::Project(Box::new(self::project(ctx, project))),
        PageData::News(news) => KindView::News(NewsView {
            date: news.date.and_then(|date| ctx.localizer().partial_date(date)),
        }),
        PageData::Resource(resource) => KindView::Resource(self::resource(ctx, page, resource)),
        PageData::Source(source) => KindView::Source(SourceView {
            publisher: source.publisher.clone(),
            date: source.date.and_then(|date| ctx.localizer().partial_date(date)),
            web: source.web.as_ref().map(|web| address(ctx.localizer(), web)),
        }),
    })
}

/// The code that leads from a printed guide back to its page. Guides are the texts that readers print.
fn printed_code(ctx: PageContext<'_>, page: &Page) -> Option<Html> {
    let base_url = ctx.site().campaign.base_url.as_ref()?;
    // Paper cannot be corrected.
    if ctx.lite || unreachable(base_url).is_some() {
        return None;
    }
    let url = Route::Page { page: page.id, lang: ctx.lang, page_no: 0 }.absolute(ctx.site())?;
    Some(QrCode::for_printed_page(&url)?.data_url().ok()?.into())
}

fn audience(ctx: PageContext<'_>, minimum: Option<u8>, maximum: Option<u8>) -> Option<String> {
    let number = |years: u8| Value::Number(i64::from(years));
    let arguments = [("min", number(minimum?)), ("max", number(maximum?))];
    Some(ctx.localizer().format("guide-audience", &arguments))
}

fn region<'e>(
    ctx: PageContext<'e>,
    page: &Page,
    region: &'e Region,
) -> Result<RegionView<'e>, Finding> {
    let site = ctx.site();
    let name = page.name();
    let works_here = |page: &&Page| match &page.kind {
        PageData::Organisation(organisation) => {
            organisation.regions.iter().any(|r| r.value == name)
        }
        _ => false,
    };
    let visits = visits(ctx, |stop| stop.region.value == name);
    Ok(RegionView {
        municipalities: &region.municipalities,
        hotspots: &region.hotspots,
        municipality_list: ctx.localizer().list(&region.municipalities),
        hotspot_list: ctx.localizer().list(&region.hotspots),
        help_points: region.help_points.iter().filter_map(|point| help_point(ctx, point)).collect(),
        has_examples: visits.iter().any(|visit| visit.is_example),
        visits,
        map: region_map(ctx, Some(page.id))?,
        guides: first_pages(ctx, "guides", MAX_GUIDES)?,
        organisations: site
            .pages_of(PageKind::Organisation)
            .filter(works_here)
            .map(|p| ctx.link(p.id))
            .collect(),
    })
}

fn help_point(ctx: PageContext<'_>, point: &HelpPoint) -> Option<HelpPointView> {
    Some(HelpPointView {
        organisation: ctx.link_by_name(PageKind::Organisation, &point.organisation)?,
        place: point.place.clone(),
        phone: point.phone.as_ref().map(|phone| phone_link(&phone.value)),
        hours: hours::words(ctx.localizer(), &point.hours),
    })
}

fn phone_link(phone: &Phone) -> Link {
    Link::new(phone.to_string(), format!("tel:{}", phone.dial()))
}

/// Links to pages by the names of their folders, as a sentence lists them.
fn all_named(ctx: PageContext<'_>, page_kind: PageKind, names: &[Located<String>]) -> Html {
    let found: Vec<Link> =
        names.iter().filter_map(|name| ctx.link_by_name(page_kind, name)).collect();
    links(ctx.localizer(), &found)
}

fn stop(ctx: PageContext<'_>, page: &Page, stop: &Stop) -> StopView {
    let today = ctx.site().date;
    let (coming, mut past): (Vec<&Visit>, Vec<&Visit>) =
        stop.visits.iter().partition(|visit| visit.on >= today);
    past.reverse();
    let draw = |visits: Vec<&Visit>| {
        visits.into_iter().map(|visit| visit_view(ctx, page.id, stop, visit)).collect()
    };
    StopView {
        region: ctx.link_by_name(PageKind::Region, &stop.region),
        organisation: stop
            .organisation
            .as_ref()
            .and_then(|name| ctx.link_by_name(PageKind::Organisation, name)),
        is_example: stop.is_example,
        visits: draw(coming),
        past: draw(past),
        calendar: (!stop.is_example).then(|| ctx.url_to(Route::Calendar { lang: ctx.lang })),
    }
}

fn organisation(
    ctx: PageContext<'_>,
    page: &Page,
    organisation: &Organisation,
) -> Result<OrganisationView, Finding> {
    let site = ctx.site();
    let takes_part = |project: &Project| {
        let names = project.donor.iter().chain(&project.executing_agency).chain(&project.partners);
        names.into_iter().any(|name| name.value == page.name())
    };
    let projects: Vec<PageId> = pages_of(ctx, "projects")
        .into_iter()
        .filter(
            |id| matches!(&site.page(*id).kind, PageData::Project(project) if takes_part(project)),
        )
        .collect();
    Ok(OrganisationView {
        role: organisation.role.map_or_else(String::new, |role| {
            ctx.localizer().message(&format!("role-{}", role.into_str()))
        }),
        web: organisation.web.as_ref().map(|web| address(ctx.localizer(), web)),
        email: organisation.email.as_ref().map(|email| Link::new(email.clone(), mailto(email))),
        phone: organisation.phone.as_ref().map(|phone| phone_link(&phone.value)),
        regions: all_named(ctx, PageKind::Region, &organisation.regions),
        projects: entries(ctx, &projects, Detail::elsewhere(ctx))?,
    })
}

fn project(ctx: PageContext<'_>, project: &Project) -> ProjectView {
    let organisation = |name: &Option<Located<String>>| {
        name.as_ref().and_then(|name| ctx.link_by_name(PageKind::Organisation, name))
    };
    ProjectView {
        status: project.status,
        status_text: project_status(ctx.localizer(), project),
        from: project.from.and_then(|date| ctx.localizer().partial_date(date)),
        to: project.to.and_then(|date| ctx.localizer().partial_date(date)),
        donor: organisation(&project.donor),
        executing_agency: organisation(&project.executing_agency),
        partners: all_named(ctx, PageKind::Organisation, &project.partners),
        coverage: all_named(ctx, PageKind::Region, &project.coverage),
    }
}

fn resource(ctx: PageContext<'_>, page: &Page, resource: &Resource) -> ResourceView {
    let site = ctx.site();
    let localizer = ctx.localizer();
    let file = resource.file.as_ref().and_then(|file| {
        let asset = site.asset_at(&format!("{}/{}", page.folder, file.value))?;
        let whole = site.asset(asset).variant(Role::Whole);
        let size = match whole {
            Some(variant) => ctx.renderer.image_variants.size(asset, variant),
            None => site.asset(asset).size,
        };
        let size = localizer.size(size);
        Some(AddressView {
            title: format!("{} ({size})", file.value),
            url: ctx.url_to_asset(asset),
            caution: String::new(),
        })
    });
    let web = resource.web.as_ref().map(|web| address(localizer, web));
    let audience: Vec<String> = resource
        .audience
        .iter()
        .map(|audience| localizer.message(&format!("audience-{}", audience.into_str())))
        .collect();
    ResourceView {
        audience: localizer.list(&audience),
        year: resource.year.map(|year| year.to_string()),
        publisher: resource
            .publisher
            .as_ref()
            .and_then(|name| ctx.link_by_name(PageKind::Organisation, name)),
        open: file.or(web),
    }
}
