//! What a full page tells search engines about its subject: schema.org, as JSON-LD.
//!
//! Only what facts state. A number stands here only while it may be believed without its caution: a
//! program sees no badge that says "call first". Pages that ask not to be found say nothing, and
//! nor does a discreet campaign. A `<script>` of another type than script is data, which the policy
//! neither blocks nor needs to allow (HTML, "prepare the script element").

mod helpline;
mod things;

use crate::finding::Located;
use crate::model::kind::{Organisation, Project, Resource, Role, Stop, Visit};
use crate::model::{Clock, Date, Page, PageData, PageId, PageKind, Route};

use super::here::Here;
use things::{
    About, Address, Area, Article, Audience, Event, Graph, Named, Place, Step, Thing, Trail,
    WebSite, Work,
};

/// The page's graph, fit to stand inside `<script>`; empty where there is nothing to say.
pub fn json(here: Here<'_>, page: &Page) -> String {
    let (whose, text) = page.answer(here.lang);
    if here.lite || here.site().campaign.discreet || whose != here.lang || text.draft {
        return String::new();
    }
    let mut things = subject(here, page);
    things.extend(trail(here, page));
    if things.is_empty() {
        return String::new();
    }
    let graph = Graph { context: "https://schema.org", things };
    // `<` may open `</script>` or `<!--`; as an escape it means the same to JSON and nothing to HTML.
    let json = serde_json::to_string(&graph).unwrap_or_default();
    if json.contains('<') { json.replace('<', "\\u003c") } else { json }
}

fn subject<'e>(here: Here<'e>, page: &'e Page) -> Vec<Thing<'e>> {
    let about = || about(here, page);
    let in_language = here.site().code(here.lang);
    let thing = match &page.kind {
        PageData::Home => {
            let name = here.site().campaign.title(here.lang);
            Thing::WebSite(WebSite { about: About { name, ..about() }, in_language })
        }
        PageData::Helpline(helpline) => helpline::service(here, about(), helpline),
        PageData::Region(region) => Thing::AdministrativeArea(Area {
            about: about(),
            identifier: &region.code.value,
            contained_in_place: country(here),
            contains_place: region
                .municipalities
                .iter()
                .map(|name| Named { kind: "AdministrativeArea", name, url: None })
                .collect(),
        }),
        PageData::Guide(guide) => Thing::Article(Article {
            date_modified: guide.updated.map(|date| date.to_string()),
            audience: audience(guide.minimum_age, guide.maximum_age),
            ..article(here, page)
        }),
        PageData::News(news) => Thing::NewsArticle(Article {
            date_published: news.date.map(|date| date.to_string()),
            ..article(here, page)
        }),
        PageData::Stop(stop) => {
            let coming = stop.coming(here.site().date);
            return coming.filter_map(|visit| event(here, page, stop, visit)).collect();
        }
        PageData::Organisation(organisation) => self::organisation(here, page, organisation),
        PageData::Project(project) => self::project(here, about(), project),
        PageData::Resource(resource) => self::resource(here, about(), resource),
        // Nobody's story is a record for machines; a poster is for a wall.
        PageData::Story(_)
        | PageData::Poster(_)
        | PageData::Section(_)
        | PageData::Page
        | PageData::Topic => {
            return Vec::new();
        }
    };
    vec![thing]
}

fn url(here: Here<'_>, page: PageId) -> Option<String> {
    Route::Page { page, lang: here.lang, page_no: 0 }.absolute(here.site())
}

fn about<'e>(here: Here<'e>, page: &'e Page) -> About<'e> {
    let text = page.text(here.lang);
    About { name: &text.title.value, description: text.described(), url: url(here, page.id) }
}

/// From the home page down to this one; needs whole addresses.
fn trail<'e>(here: Here<'e>, page: &'e Page) -> Option<Thing<'e>> {
    let mut up = vec![page];
    while let Some(above) = up.last().and_then(|page| page.parent) {
        up.push(here.site().page(above));
    }
    if up.len() < 2 {
        return None;
    }
    let steps = up.iter().rev().zip(1..).map(|(page, position)| {
        let name = page.text(here.lang).title.value.as_str();
        Some(Step { position, name, item: url(here, page.id)? })
    });
    Some(Thing::BreadcrumbList(Trail { item_list_element: steps.collect::<Option<_>>()? }))
}

/// The campaign itself, as the author of what has no other.
fn campaign(here: Here<'_>) -> Named<'_> {
    let name = here.site().campaign.title(here.lang);
    Named { kind: "Project", name, url: url(here, PageId::HOME) }
}

/// The campaign's country by its code, which is the same in every language.
fn country(here: Here<'_>) -> Named<'_> {
    Named { kind: "Country", name: &here.site().campaign.country, url: None }
}

fn article<'e>(here: Here<'e>, page: &'e Page) -> Article<'e> {
    let About { name, description, url } = about(here, page);
    Article {
        headline: name,
        description,
        url,
        in_language: here.site().code(here.lang),
        date_published: None,
        date_modified: None,
        author: campaign(here),
        audience: None,
    }
}

fn audience(minimum: Option<u8>, maximum: Option<u8>) -> Option<Audience> {
    let known = minimum.is_some() || maximum.is_some();
    known.then_some(Audience { suggested_min_age: minimum, suggested_max_age: maximum })
}

fn event<'e>(here: Here<'e>, page: &'e Page, stop: &'e Stop, visit: &Visit) -> Option<Thing<'e>> {
    let region = here.site().find(PageKind::Region, &stop.region.value)?;
    let region = here.site().page(region).text(here.lang).title.value.as_str();
    let country = here.site().campaign.country.as_str();
    let moment = |clock: Clock| moment(visit.on, clock, here.site().campaign.timezone());
    Some(Thing::Event(Event {
        about: about(here, page),
        start_date: visit.from.map_or_else(|| visit.on.to_string(), moment),
        end_date: visit.to.map(moment),
        location: Place {
            name: region,
            address: Address { address_region: region, address_country: country },
        },
        organizer: stop.organisation.as_ref().and_then(|name| named(here, name)),
    }))
}

/// A moment with its zone's offset; where the zone is not known, the clock on the wall.
fn moment(date: Date, clock: Clock, zone: Option<&str>) -> String {
    let known = zone.and_then(|zone| date.at(clock, zone));
    known.unwrap_or_else(|| format!("{date}T{clock}"))
}

fn organisation<'e>(here: Here<'e>, page: &'e Page, organisation: &'e Organisation) -> Thing<'e> {
    let About { name, description, url } = about(here, page);
    // No telephone: nobody writes down when it was last confirmed.
    let thing = things::Organisation {
        name,
        description,
        url: organisation.url.clone().or(url),
        email: organisation.email.as_deref(),
        area_served: regions(here, &organisation.regions),
    };
    match organisation.role {
        Some(Role::Government) => Thing::GovernmentOrganization(thing),
        Some(Role::Donor | Role::Consortium | Role::Partner) | None => Thing::Organization(thing),
    }
}

fn project<'e>(here: Here<'e>, about: About<'e>, project: &'e Project) -> Thing<'e> {
    let members = project.executing_agency.iter().chain(&project.partners);
    Thing::Project(things::Project {
        about,
        founding_date: project.from.map(|date| date.to_string()),
        dissolution_date: project.to.map(|date| date.to_string()),
        funder: project.donor.as_ref().and_then(|name| named(here, name)),
        member: members.filter_map(|name| named(here, name)).collect(),
        area_served: regions(here, &project.coverage),
    })
}

fn resource<'e>(here: Here<'e>, about: About<'e>, resource: &'e Resource) -> Thing<'e> {
    Thing::CreativeWork(Work {
        about,
        in_language: here.site().code(here.lang),
        date_published: resource.year.map(|year| year.to_string()),
        publisher: resource.publisher.as_ref().and_then(|name| named(here, name)),
    })
}

/// An organisation by its folder's name.
fn named<'e>(here: Here<'e>, name: &Located<String>) -> Option<Named<'e>> {
    let id = here.site().find(PageKind::Organisation, &name.value)?;
    let name = here.site().page(id).text(here.lang).title.value.as_str();
    Some(Named { kind: "Organization", name, url: url(here, id) })
}

fn regions<'e>(here: Here<'e>, names: &[Located<String>]) -> Vec<Named<'e>> {
    let found = names.iter().filter_map(|name| here.site().find(PageKind::Region, &name.value));
    let name = |id| here.site().page(id).text(here.lang).title.value.as_str();
    found
        .map(|id| Named { kind: "AdministrativeArea", name: name(id), url: url(here, id) })
        .collect()
}
