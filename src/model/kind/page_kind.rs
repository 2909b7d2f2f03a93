//! The kinds of pages by name, without their facts.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A kind of page. Its name is used in templates, in links (`guide:job-abroad`) and on the command line.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
    strum::VariantNames,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum PageKind {
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
    /// A document that facts come from.
    Source,
    Topic,
    /// A plain page, in any folder that gives no kind.
    Page,
}

impl PageKind {
    /// The top folder whose pages have this kind; `None` for plain pages.
    pub fn folder(self) -> Option<&'static str> {
        match self {
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
            PageKind::Source => Some("sources"),
            PageKind::Topic => Some("topics"),
            PageKind::Page => None,
        }
    }

    /// The kind of the pages below a top folder.
    pub fn of_folder(top: &str) -> PageKind {
        let kinds = PageKind::VARIANTS.iter().copied();
        kinds.into_iter().find(|kind| kind.folder() == Some(top)).unwrap_or(PageKind::Page)
    }

    /// The name of this kind's `facts.yaml` in findings.
    pub fn facts_of(self) -> &'static str {
        match self {
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
            PageKind::Source => "a source's facts",
            PageKind::Topic => "a topic's facts",
            PageKind::Page => "a page's facts",
        }
    }
}
