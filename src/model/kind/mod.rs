//! What a page is: one file a kind, one list of them all.
//!
//! To add a kind, write its file, add a variant to [`PageKind`] and [`PageData`], and let the compiler ask
//! for the rest.

mod channel;
mod guide;
mod helpline;
mod news;
mod organisation;
mod poster;
mod project;
mod region;
mod resource;
mod stop;
mod story;

pub use channel::{Channel, ChannelKind, Reach};
pub use guide::{Guide, Source};
pub use helpline::{Answer, Assured, AssuredBy, Coverage, Helpline, Status};
pub use news::News;
pub use organisation::{Organisation, Role};
pub use poster::{Poster, Printed, Size};
pub use project::{Project, Stage};
pub use region::{HelpPoint, Region};
pub use resource::{Audience, Resource};
pub use stop::{Stop, Visit};
pub use story::Story;

pub(super) use channel::read_url;

use crate::yaml::MapReader;

use super::reference::Reference;

/// A kind by name, without its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    Page,
    Helpline,
    Region,
    Guide,
    Poster,
    Stop,
    Organisation,
    Project,
    Story,
    News,
    Resource,
    Topic,
}

impl PageKind {
    /// Every kind, in the order of DESIGN.
    pub const ALL: &[PageKind] = &[
        PageKind::Helpline,
        PageKind::Region,
        PageKind::Guide,
        PageKind::Poster,
        PageKind::Stop,
        PageKind::Organisation,
        PageKind::Project,
        PageKind::Story,
        PageKind::News,
        PageKind::Resource,
        PageKind::Topic,
        PageKind::Page,
    ];

    /// The word in templates, in links (`guide:job-abroad`) and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            PageKind::Page => "page",
            PageKind::Helpline => "helpline",
            PageKind::Region => "region",
            PageKind::Guide => "guide",
            PageKind::Poster => "poster",
            PageKind::Stop => "stop",
            PageKind::Organisation => "organisation",
            PageKind::Project => "project",
            PageKind::Story => "story",
            PageKind::News => "news",
            PageKind::Resource => "resource",
            PageKind::Topic => "topic",
        }
    }

    /// The top folder that gives the kind; `None` for plain pages, which stand anywhere else.
    pub fn folder(self) -> Option<&'static str> {
        match self {
            PageKind::Page => None,
            PageKind::Helpline => Some("helplines"),
            PageKind::Region => Some("regions"),
            PageKind::Guide => Some("guides"),
            PageKind::Poster => Some("posters"),
            PageKind::Stop => Some("stops"),
            PageKind::Organisation => Some("organisations"),
            PageKind::Project => Some("projects"),
            PageKind::Story => Some("stories"),
            PageKind::News => Some("news"),
            PageKind::Resource => Some("resources"),
            PageKind::Topic => Some("topics"),
        }
    }

    pub fn from_word(word: &str) -> Option<PageKind> {
        PageKind::ALL.iter().copied().find(|page_kind| page_kind.word() == word)
    }

    /// The kind of the pages below a top folder.
    pub fn of_folder(top: &str) -> PageKind {
        PageKind::ALL
            .iter()
            .copied()
            .find(|page_kind| page_kind.folder() == Some(top))
            .unwrap_or(PageKind::Page)
    }

    /// What `facts.yaml` of this kind is called in messages.
    pub fn facts_of(self) -> &'static str {
        match self {
            PageKind::Page => "a page's facts",
            PageKind::Helpline => "a helpline's facts",
            PageKind::Region => "a region's facts",
            PageKind::Guide => "a guide's facts",
            PageKind::Poster => "a poster's facts",
            PageKind::Stop => "a stop's facts",
            PageKind::Organisation => "an organisation's facts",
            PageKind::Project => "a project's facts",
            PageKind::Story => "a story's facts",
            PageKind::News => "the facts of a piece of news",
            PageKind::Resource => "a resource's facts",
            PageKind::Topic => "a topic's facts",
        }
    }
}

/// A page's kind with its facts.
#[derive(Clone, Debug)]
pub enum PageData {
    Home,
    /// The top folder's own page, which lists what is below it.
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
    Topic,
}

impl PageData {
    /// Reads the facts of one kind. What is missing is reported, and the rest is read on.
    pub fn read(page_kind: PageKind, fields: &mut MapReader<'_>, country: &str) -> PageData {
        match page_kind {
            PageKind::Page => PageData::Page,
            PageKind::Helpline => PageData::Helpline(Box::new(Helpline::read(fields, country))),
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
            PageKind::Topic => PageData::Topic,
        }
    }

    /// The kind's name; sections and the home page are plain pages.
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
            PageData::Topic => PageKind::Topic,
        }
    }

    /// The word that templates see.
    pub fn word(&self) -> &'static str {
        match self {
            PageData::Home => "home",
            PageData::Section(_) => "section",
            PageData::Page
            | PageData::Helpline(_)
            | PageData::Region(_)
            | PageData::Guide(_)
            | PageData::Poster(_)
            | PageData::Stop(_)
            | PageData::Organisation(_)
            | PageData::Project(_)
            | PageData::Story(_)
            | PageData::News(_)
            | PageData::Resource(_)
            | PageData::Topic => self.page_kind().word(),
        }
    }

    /// Every page that these facts name.
    pub fn references(&self) -> Vec<Reference<'_>> {
        match self {
            PageData::Home | PageData::Section(_) | PageData::Page | PageData::Topic => Vec::new(),
            PageData::Helpline(helpline) => helpline.references(),
            PageData::Region(region) => region.references(),
            PageData::Guide(guide) => guide.references(),
            PageData::Poster(poster) => poster.references(),
            PageData::Stop(stop) => stop.references(),
            PageData::Organisation(organisation) => organisation.references(),
            PageData::Project(project) => project.references(),
            PageData::Story(_) | PageData::News(_) => Vec::new(),
            PageData::Resource(resource) => resource.references(),
        }
    }
}
