//! The kinds of pages and their facts: one file a kind.
//!
//! To add a kind, write its file and add a variant to [`PageKind`] and [`PageData`]; the compiler lists the rest.

mod ages;
mod assured;
mod channel;
mod guide;
mod helpline;
mod news;
mod organisation;
mod page_data;
pub(super) mod page_kind;
mod poster;
mod project;
mod reference;
mod region;
mod resource;
mod stop;
mod story;

pub use assured::{Assured, AssuredBy};
pub use channel::{Channel, ChannelKind, Reach};
pub use guide::{Guide, Source};
pub use helpline::{Answer, Coverage, Helpline, Status};
pub use news::News;
pub use organisation::{Organisation, Role};
pub use page_data::PageData;
pub use page_kind::PageKind;
pub use poster::{Poster, Printed, Size};
pub use project::{Project, Stage};
pub use reference::Reference;
pub use region::{HelpPoint, Region};
pub use resource::{Audience, Resource};
pub use stop::{Stop, Visit};
pub use story::Story;
