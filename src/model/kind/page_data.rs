//! A page's kind with its facts.

use strum::IntoStaticStr;

use crate::model::language::Languages;
use crate::yaml::MapReader;

use super::channel::Channel;
use super::guide::Guide;
use super::helpline::Helpline;
use super::news::News;
use super::organisation::Organisation;
use super::page_kind::PageKind;
use super::poster::Poster;
use super::project::Project;
use super::reference::Reference;
use super::region::Region;
use super::resource::Resource;
use super::source::Source;
use super::stop::Stop;
use super::story::Story;
use super::web_address::WebAddress;

/// A page's kind with its facts. `into_str` is the name that templates compare.
#[derive(Clone, Debug, IntoStaticStr)]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum PageData {
    Home,
    /// The page of a top folder, which lists the pages below it.
    Section(PageKind),
    Page,
    Helpline(Box<Helpline>),
    Region(Box<Region>),
    Guide(Box<Guide>),
    Poster(Box<Poster>),
    Stop(Box<Stop>),
    Organisation(Box<Organisation>),
    Project(Box<Project>),
    Story(Story),
    News(News),
    Resource(Box<Resource>),
    Source(Box<Source>),
    Topic,
}

impl PageData {
    /// Reads the facts of one kind. Reports what is missing or invalid, and reads the rest.
    pub fn read(
        page_kind: PageKind,
        fields: &mut MapReader<'_>,
        country: &str,
        languages: &Languages,
    ) -> PageData {
        match page_kind {
            PageKind::Page => PageData::Page,
            PageKind::Helpline => {
                PageData::Helpline(Box::new(Helpline::read(fields, country, languages)))
            }
            PageKind::Region => PageData::Region(Box::new(Region::read(fields, country))),
            PageKind::Guide => PageData::Guide(Box::new(Guide::read(fields))),
            PageKind::Poster => PageData::Poster(Box::new(Poster::read(fields))),
            PageKind::Stop => PageData::Stop(Box::new(Stop::read(fields))),
            PageKind::Organisation => {
                PageData::Organisation(Box::new(Organisation::read(fields, country)))
            }
            PageKind::Project => PageData::Project(Box::new(Project::read(fields))),
            PageKind::Story => PageData::Story(Story::read(fields)),
            PageKind::News => PageData::News(News::read(fields)),
            PageKind::Resource => PageData::Resource(Box::new(Resource::read(fields))),
            PageKind::Source => PageData::Source(Box::new(Source::read(fields))),
            PageKind::Topic => PageData::Topic,
        }
    }

    /// The kind without its facts; sections and the home page are plain pages.
    pub fn page_kind(&self) -> PageKind {
        match self {
            PageData::Home | PageData::Section(_) | PageData::Page => PageKind::Page,
            PageData::Helpline(_) => PageKind::Helpline,
            PageData::Region(_) => PageKind::Region,
            PageData::Guide(_) => PageKind::Guide,
            PageData::Poster(_) => PageKind::Poster,
            PageData::Stop(_) => PageKind::Stop,
            PageData::Organisation(_) => PageKind::Organisation,
            PageData::Project(_) => PageKind::Project,
            PageData::Story(_) => PageKind::Story,
            PageData::News(_) => PageKind::News,
            PageData::Resource(_) => PageKind::Resource,
            PageData::Source(_) => PageKind::Source,
            PageData::Topic => PageKind::Topic,
        }
    }

    /// The web addresses of these facts.
    pub fn web_addresses(&self) -> Vec<&WebAddress> {
        match self {
            PageData::Helpline(helpline) => {
                helpline.channels().iter().filter_map(Channel::web).collect()
            }
            PageData::Organisation(organisation) => organisation.web.iter().collect(),
            PageData::Resource(resource) => resource.web.iter().collect(),
            PageData::Source(source) => source.web.iter().collect(),
            PageData::Home
            | PageData::Section(_)
            | PageData::Page
            | PageData::Region(_)
            | PageData::Guide(_)
            | PageData::Poster(_)
            | PageData::Stop(_)
            | PageData::Project(_)
            | PageData::Story(_)
            | PageData::News(_)
            | PageData::Topic => Vec::new(),
        }
    }

    /// Every page that these facts name.
    pub fn references(&self) -> Vec<Reference<'_>> {
        match self {
            PageData::Home
            | PageData::Section(_)
            | PageData::Page
            | PageData::Story(_)
            | PageData::News(_)
            | PageData::Source(_)
            | PageData::Topic => Vec::new(),
            PageData::Helpline(helpline) => helpline.references(),
            PageData::Region(region) => region.references(),
            PageData::Guide(guide) => guide.references(),
            PageData::Poster(poster) => poster.references(),
            PageData::Stop(stop) => stop.references(),
            PageData::Organisation(organisation) => organisation.references(),
            PageData::Project(project) => project.references(),
            PageData::Resource(resource) => resource.references(),
        }
    }
}
