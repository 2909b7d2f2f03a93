//! JSON-LD for search engines (schema.org) on full pages.
//!
//! It states only facts. A number is in it only while it needs no caution, because programs do not show a badge such as
//! "call first". Pages with `noindex` have none, and nor have pages of a discreet campaign. A `<script>` with another
//! type than script is data, which the Content-Security-Policy does not block (HTML, "prepare the script element").

mod helpline;
mod things;

use crate::finding::Located;
use crate::model::kind::{Coverage, Organisation, Project, Resource, Role, Stop, Visit};
use crate::model::{Clock, Date, Page, PageData, PageId, PageKind, PartialDate, Route};
use crate::render::page_context::PageContext;

use things::{
    About, Address, Area, Article, Audience, Event, Graph, Named, Place, Step, Thing, Trail,
    WebSite, Work,
};

/// The page's graph, for the content of `<script>`; empty if there is none.
pub fn json(ctx: PageContext<'_>, page: &Page) -> String {
    let (text_lang, text) = page.answer(ctx.lang);
    if ctx.lite || ctx.site().campaign.discreet || text_lang != ctx.lang || text.draft {
        return String::new();
    }
    let mut things = subject(ctx, page);
    things.extend(trail(ctx, page));
    if things.is_empty() {
        return String::new();
    }
    let graph = Graph { context: "https://schema.org", things };
    // `<` may start `</script>` or `<!--`; the escape is the same in JSON and means nothing in HTML.
    let json = serde_json::to_string(&graph).unwrap_or_default();
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}

fn subject<'e>(ctx: PageContext<'e>, page: &'e Page) -> Vec<Thing<'e>> {
    let about = || about(ctx, page);
    let in_language = ctx.site().code(ctx.lang);
    let thing = match &page.kind {
        PageData::Home => {
            let name = ctx.site().campaign.title(ctx.lang);
            Thing::WebSite(WebSite { about: About { name, ..about() }, in_language })
        }
        PageData::Helpline(helpline) => {
            let area = match &helpline.regions {
                Coverage::All => vec![country(ctx)],
                Coverage::Unknown => Vec::new(),
                Coverage::Some(names) => regions(ctx, names),
            };
            let audience = audience(helpline.minimum_age, helpline.maximum_age);
            helpline::service(about(), area, audience, helpline)
        }
        PageData::Region(region) => Thing::AdministrativeArea(Area {
            about: about(),
            identifier: &region.code.value,
            contained_in_place: country(ctx),
            contains_place: region
                .municipalities
                .iter()
                .map(|name| Named { kind: "AdministrativeArea", name, url: None })
                .collect(),
        }),
        PageData::Guide(guide) => Thing::Article(Article {
            date_modified: guide.updated.and_then(known),
            audience: audience(guide.minimum_age, guide.maximum_age),
            ..article(ctx, page)
        }),
        PageData::News(news) => Thing::NewsArticle(Article {
            date_published: news.date.and_then(known),
            ..article(ctx, page)
        }),
        PageData::Stop(stop) => {
            let coming = stop.coming(ctx.site().date).filter(|_| !stop.is_example);
            return coming.filter_map(|visit| event(ctx, page, stop, visit)).collect();
        }
        PageData::Organisation(organisation) => self::organisation(ctx, page, organisation),
        PageData::Project(project) => self::project(ctx, about(), project),
        PageData::Resource(resource) => self::resource(ctx, about(), resource),
        // Stories are not data, and posters are for paper.
        PageData::Story(_)
        | PageData::Poster(_)
        | PageData::Section(_)
        | PageData::Source(_)
        | PageData::Page
        | PageData::Topic => {
            return Vec::new();
        }
    };
    vec![thing]
}

/// A date as ISO 8601 writes it, with the precision that is known; `None` if it is unknown.
fn known(date: PartialDate) -> Option<String> {
    (date != PartialDate::Unknown).then(|| date.to_string())
}

fn url(ctx: PageContext<'_>, page: PageId) -> Option<String> {
    Route::Page { page, lang: ctx.lang, page_no: 0 }.absolute(ctx.site())
}

fn about<'e>(ctx: PageContext<'e>, page: &'e Page) -> About<'e> {
    let text = page.text(ctx.lang);
    About { name: &text.title.value, description: text.described(), url: url(ctx, page.id) }
}

/// The breadcrumbs from the home page to this one; `None` without `base_url`.
fn trail<'e>(ctx: PageContext<'e>, page: &'e Page) -> Option<Thing<'e>> {
    let mut up = vec![page];
    while let Some(above) = up.last().and_then(|page| page.parent) {
        up.push(ctx.site().page(above));
    }
    if up.len() < 2 {
        return None;
    }
    let steps = up.iter().rev().zip(1..).map(|(page, position)| {
        let name = page.text(ctx.lang).title.value.as_str();
        Some(Step { position, name, item: url(ctx, page.id)? })
    });
    Some(Thing::BreadcrumbList(Trail { item_list_element: steps.collect::<Option<_>>()? }))
}

/// The campaign as the author of a page.
fn campaign(ctx: PageContext<'_>) -> Named<'_> {
    let name = ctx.site().campaign.title(ctx.lang);
    Named { kind: "Project", name, url: url(ctx, PageId::HOME) }
}

/// The campaign's country by its code.
fn country(ctx: PageContext<'_>) -> Named<'_> {
    Named { kind: "Country", name: &ctx.site().campaign.country, url: None }
}

fn article<'e>(ctx: PageContext<'e>, page: &'e Page) -> Article<'e> {
    let About { name, description, url } = about(ctx, page);
    Article {
        headline: name,
        description,
        url,
        in_language: ctx.site().code(ctx.lang),
        date_published: None,
        date_modified: None,
        author: campaign(ctx),
        audience: None,
    }
}

fn audience(minimum: Option<u8>, maximum: Option<u8>) -> Option<Audience> {
    let known = minimum.is_some() || maximum.is_some();
    known.then_some(Audience { suggested_min_age: minimum, suggested_max_age: maximum })
}

fn event<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    stop: &'e Stop,
    visit: &Visit,
) -> Option<Thing<'e>> {
    let region = ctx.site().find(PageKind::Region, &stop.region.value)?;
    let region = ctx.site().page(region).text(ctx.lang).title.value.as_str();
    let country = ctx.site().campaign.country.as_str();
    let moment = |(day, clock)| moment(day, clock, ctx.site().campaign.timezone());
    Some(Thing::Event(Event {
        about: about(ctx, page),
        start_date: visit
            .from
            .map_or_else(|| visit.on.to_string(), |from| moment((visit.on, from))),
        end_date: visit.end().map(moment),
        location: Place {
            name: region,
            address: Address { address_region: region, address_country: country },
        },
        organizer: stop.organisation.as_ref().and_then(|name| named(ctx, name)),
    }))
}

/// A moment with the offset of its time zone, or without one if the zone is unknown.
fn moment(date: Date, clock: Clock, zone: Option<&str>) -> String {
    let known = zone.and_then(|zone| date.at(clock, zone));
    known.unwrap_or_else(|| format!("{date}T{clock}"))
}

fn organisation<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    organisation: &'e Organisation,
) -> Thing<'e> {
    let About { name, description, url } = about(ctx, page);
    // No telephone: facts do not state when it was last confirmed.
    let thing = things::Organisation {
        name,
        description,
        url: organisation.web.as_ref().and_then(|web| web.link()).map(str::to_owned).or(url),
        email: organisation.email.as_deref(),
        area_served: regions(ctx, &organisation.regions),
    };
    match organisation.role {
        Some(Role::Government) => Thing::GovernmentOrganization(thing),
        Some(
            Role::Donor
            | Role::Consortium
            | Role::ExecutingAgency
            | Role::Partner
            | Role::Stakeholder,
        )
        | None => Thing::Organization(thing),
    }
}

fn project<'e>(ctx: PageContext<'e>, about: About<'e>, project: &'e Project) -> Thing<'e> {
    let members = project.executing_agency.iter().chain(&project.partners);
    Thing::Project(things::Project {
        about,
        founding_date: project.from.and_then(known),
        dissolution_date: project.to.and_then(known),
        funder: project.donor.as_ref().and_then(|name| named(ctx, name)),
        member: members.filter_map(|name| named(ctx, name)).collect(),
        area_served: regions(ctx, &project.coverage),
    })
}

fn resource<'e>(ctx: PageContext<'e>, about: About<'e>, resource: &'e Resource) -> Thing<'e> {
    Thing::CreativeWork(Work {
        about,
        in_language: ctx.site().code(ctx.lang),
        date_published: resource.year.map(|year| year.to_string()),
        publisher: resource.publisher.as_ref().and_then(|name| named(ctx, name)),
    })
}

/// An organisation by the name of its folder.
fn named<'e>(ctx: PageContext<'e>, name: &Located<String>) -> Option<Named<'e>> {
    let id = ctx.site().find(PageKind::Organisation, &name.value)?;
    let name = ctx.site().page(id).text(ctx.lang).title.value.as_str();
    Some(Named { kind: "Organization", name, url: url(ctx, id) })
}

fn regions<'e>(ctx: PageContext<'e>, names: &[Located<String>]) -> Vec<Named<'e>> {
    let found = names.iter().filter_map(|name| ctx.site().find(PageKind::Region, &name.value));
    let name = |id| ctx.site().page(id).text(ctx.lang).title.value.as_str();
    found
        .map(|id| Named { kind: "AdministrativeArea", name: name(id), url: url(ctx, id) })
        .collect()
}
