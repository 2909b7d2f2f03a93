//! What a page is: one file a kind, one list of them all.
//!
//! To add a kind, write its file, add a variant to [`Noun`] and [`Kind`], and let the compiler ask
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

use crate::yaml::Fields;

use super::reference::Reference;

/// A kind by name, without its facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Noun {
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

impl Noun {
    /// Every kind, in the order of DESIGN.
    pub const ALL: &[Noun] = &[
        Noun::Helpline,
        Noun::Region,
        Noun::Guide,
        Noun::Poster,
        Noun::Stop,
        Noun::Organisation,
        Noun::Project,
        Noun::Story,
        Noun::News,
        Noun::Resource,
        Noun::Topic,
        Noun::Page,
    ];

    /// The word in templates, in links (`guide:job-abroad`) and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Noun::Page => "page",
            Noun::Helpline => "helpline",
            Noun::Region => "region",
            Noun::Guide => "guide",
            Noun::Poster => "poster",
            Noun::Stop => "stop",
            Noun::Organisation => "organisation",
            Noun::Project => "project",
            Noun::Story => "story",
            Noun::News => "news",
            Noun::Resource => "resource",
            Noun::Topic => "topic",
        }
    }

    /// The top folder that gives the kind; `None` for plain pages, which stand anywhere else.
    pub fn folder(self) -> Option<&'static str> {
        match self {
            Noun::Page => None,
            Noun::Helpline => Some("helplines"),
            Noun::Region => Some("regions"),
            Noun::Guide => Some("guides"),
            Noun::Poster => Some("posters"),
            Noun::Stop => Some("stops"),
            Noun::Organisation => Some("organisations"),
            Noun::Project => Some("projects"),
            Noun::Story => Some("stories"),
            Noun::News => Some("news"),
            Noun::Resource => Some("resources"),
            Noun::Topic => Some("topics"),
        }
    }

    pub fn from_word(word: &str) -> Option<Noun> {
        Noun::ALL.iter().copied().find(|noun| noun.word() == word)
    }

    /// The kind of the pages below a top folder.
    pub fn of_folder(top: &str) -> Noun {
        Noun::ALL.iter().copied().find(|noun| noun.folder() == Some(top)).unwrap_or(Noun::Page)
    }

    /// What `facts.yaml` of this kind is called in messages.
    pub fn facts_of(self) -> &'static str {
        match self {
            Noun::Page => "a page's facts",
            Noun::Helpline => "a helpline's facts",
            Noun::Region => "a region's facts",
            Noun::Guide => "a guide's facts",
            Noun::Poster => "a poster's facts",
            Noun::Stop => "a stop's facts",
            Noun::Organisation => "an organisation's facts",
            Noun::Project => "a project's facts",
            Noun::Story => "a story's facts",
            Noun::News => "the facts of a piece of news",
            Noun::Resource => "a resource's facts",
            Noun::Topic => "a topic's facts",
        }
    }
}

/// A page's kind with its facts.
#[derive(Clone, Debug)]
pub enum Kind {
    Home,
    /// The top folder's own page, which lists what is below it.
    Section(Noun),
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

impl Kind {
    /// Reads the facts of one kind. What is missing is reported, and the rest is read on.
    pub fn read(noun: Noun, fields: &mut Fields<'_>, country: &str) -> Kind {
        match noun {
            Noun::Page => Kind::Page,
            Noun::Helpline => Kind::Helpline(Box::new(Helpline::read(fields, country))),
            Noun::Region => Kind::Region(Box::new(Region::read(fields, country))),
            Noun::Guide => Kind::Guide(Box::new(Guide::read(fields))),
            Noun::Poster => Kind::Poster(Box::new(Poster::read(fields))),
            Noun::Stop => Kind::Stop(Box::new(Stop::read(fields))),
            Noun::Organisation => Kind::Organisation(Box::new(Organisation::read(fields, country))),
            Noun::Project => Kind::Project(Box::new(Project::read(fields))),
            Noun::Story => Kind::Story(Story::read(fields)),
            Noun::News => Kind::News(News::read(fields)),
            Noun::Resource => Kind::Resource(Box::new(Resource::read(fields))),
            Noun::Topic => Kind::Topic,
        }
    }

    /// The kind's name; sections and the home page are plain pages.
    pub fn noun(&self) -> Noun {
        match self {
            Kind::Home | Kind::Section(_) | Kind::Page => Noun::Page,
            Kind::Helpline(_) => Noun::Helpline,
            Kind::Region(_) => Noun::Region,
            Kind::Guide(_) => Noun::Guide,
            Kind::Poster(_) => Noun::Poster,
            Kind::Stop(_) => Noun::Stop,
            Kind::Organisation(_) => Noun::Organisation,
            Kind::Project(_) => Noun::Project,
            Kind::Story(_) => Noun::Story,
            Kind::News(_) => Noun::News,
            Kind::Resource(_) => Noun::Resource,
            Kind::Topic => Noun::Topic,
        }
    }

    /// The word that templates see.
    pub fn word(&self) -> &'static str {
        match self {
            Kind::Home => "home",
            Kind::Section(_) => "section",
            Kind::Page
            | Kind::Helpline(_)
            | Kind::Region(_)
            | Kind::Guide(_)
            | Kind::Poster(_)
            | Kind::Stop(_)
            | Kind::Organisation(_)
            | Kind::Project(_)
            | Kind::Story(_)
            | Kind::News(_)
            | Kind::Resource(_)
            | Kind::Topic => self.noun().word(),
        }
    }

    /// Every page that these facts name.
    pub fn references(&self) -> Vec<Reference<'_>> {
        match self {
            Kind::Home | Kind::Section(_) | Kind::Page | Kind::Topic => Vec::new(),
            Kind::Helpline(helpline) => helpline.references(),
            Kind::Region(region) => region.references(),
            Kind::Guide(guide) => guide.references(),
            Kind::Poster(poster) => poster.references(),
            Kind::Stop(stop) => stop.references(),
            Kind::Organisation(organisation) => organisation.references(),
            Kind::Project(project) => project.references(),
            Kind::Story(_) | Kind::News(_) => Vec::new(),
            Kind::Resource(resource) => resource.references(),
        }
    }
}
