//! Types of schema.org (release 29), with the properties that facts can fill. Unknown properties are left out.

use serde::Serialize;

/// The graph of one page.
#[derive(Serialize)]
pub struct Graph<'a> {
    #[serde(rename = "@context")]
    pub context: &'static str,
    #[serde(rename = "@graph")]
    pub things: Vec<Thing<'a>>,
}

/// One thing with its type.
#[derive(Serialize)]
#[serde(tag = "@type")]
pub enum Thing<'a> {
    WebSite(WebSite<'a>),
    BreadcrumbList(Trail<'a>),
    Service(Service<'a>),
    Article(Article<'a>),
    NewsArticle(Article<'a>),
    AdministrativeArea(Area<'a>),
    Event(Event<'a>),
    Organization(Organisation<'a>),
    GovernmentOrganization(Organisation<'a>),
    Project(Project<'a>),
    CreativeWork(Work<'a>),
}

/// A reference to another thing by its type and name.
#[derive(Serialize)]
pub struct Named<'a> {
    #[serde(rename = "@type")]
    pub kind: &'static str,
    pub name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// The properties of all things.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct About<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WebSite<'a> {
    #[serde(flatten)]
    pub about: About<'a>,
    pub in_language: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Trail<'a> {
    pub item_list_element: Vec<Step<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ListItem")]
pub struct Step<'a> {
    pub position: usize,
    pub name: &'a str,
    pub item: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Service<'a> {
    #[serde(flatten)]
    pub about: About<'a>,
    pub area_served: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_channel: Option<Channel<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "PeopleAudience", rename_all = "camelCase")]
pub struct Audience {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_min_age: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggested_max_age: Option<u8>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ServiceChannel", rename_all = "camelCase")]
pub struct Channel<'a> {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub service_phone: Vec<ContactPoint<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub service_sms_number: Vec<ContactPoint<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub service_url: Vec<&'a str>,
    /// BCP 47.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub available_language: Vec<&'a str>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "ContactPoint", rename_all = "camelCase")]
pub struct ContactPoint<'a> {
    /// E.164 with its `+`, or a short code.
    pub telephone: &'a str,
    /// BCP 47.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub available_language: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hours_available: Vec<Hours>,
    /// ISO 3166-1 codes of the countries from which it can be called; empty for all.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub area_served: &'a [String],
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "OpeningHoursSpecification", rename_all = "camelCase")]
pub struct Hours {
    pub day_of_week: Vec<&'static str>,
    /// `08:00`.
    pub opens: String,
    /// A time before `opens` is on the next day.
    pub closes: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Article<'a> {
    pub headline: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    pub in_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    pub author: Named<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<Audience>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Area<'a> {
    #[serde(flatten)]
    pub about: About<'a>,
    /// ISO 3166-2.
    pub identifier: &'a str,
    pub contained_in_place: Named<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contains_place: Vec<Named<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Event<'a> {
    #[serde(flatten)]
    pub about: About<'a>,
    /// A moment with its offset from UTC, or a date.
    pub start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<String>,
    pub location: Place<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer: Option<Named<'a>>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "Place")]
pub struct Place<'a> {
    pub name: &'a str,
    pub address: Address<'a>,
}

#[derive(Serialize)]
#[serde(tag = "@type", rename = "PostalAddress", rename_all = "camelCase")]
pub struct Address<'a> {
    pub address_region: &'a str,
    /// ISO 3166-1.
    pub address_country: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Organisation<'a> {
    pub name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub description: &'a str,
    /// Its own site, or its page here.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub area_served: Vec<Named<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Project<'a> {
    #[serde(flatten)]
    pub about: About<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub founding_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dissolution_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funder: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub member: Vec<Named<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub area_served: Vec<Named<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Work<'a> {
    #[serde(flatten)]
    pub about: About<'a>,
    pub in_language: &'a str,
    /// A year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publisher: Option<Named<'a>>,
}
