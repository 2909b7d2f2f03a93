//! The kinds of pages and their facts: one file a kind.
//!
//! To add a kind, write its file and add a variant to [`PageKind`] and [`PageData`]; the compiler lists the rest.

mod ages;
mod answer;
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
mod source;
mod stop;
mod story;
mod web_address;

pub use answer::Answer;
pub use assured::{Assured, AssuredBy};
pub use channel::{Channel, ChannelKind, Cost, Reach};
pub use guide::Guide;
pub use helpline::{Coverage, Helpline, Status};
pub use news::News;
pub use organisation::{Organisation, Role};
pub use page_data::PageData;
pub use page_kind::PageKind;
pub use poster::{Poster, Printed, SheetKind, Size};
pub use project::{Project, Stage};
pub use reference::Reference;
pub use region::{HelpPoint, Region};
pub use resource::{Audience, Resource};
pub use source::Source;
pub use stop::{Stop, Visit};
pub use story::Story;
pub use web_address::WebAddress;
