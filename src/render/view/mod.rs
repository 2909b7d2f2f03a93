//! All that templates see. A template gets one [`View`] and cannot reach the model.
//!
//! Every URL in a view is relative to the file that is being written, dates are formatted, and messages are chosen: a
//! template only outputs them. Markup has the type `Html`, so it needs no filter `safe`. Values of short lists are
//! enums, whose names templates may compare.
//!
//! Beside the view, templates of pages see:
//! - `site`: a [`SiteView`];
//! - `around.emergency` and `around.menu`: the emergency numbers and the menu, rendered with `emergency.html` and
//!   `menu.html` (on lite pages `emergency-lite.html` and `menu-lite.html`), because they are the same on many pages;
//! - `phrases`: the interface texts by name, with an underscore for each hyphen (`phrases.call_now`);
//! - `css`, `script` and `csp`: style, script, and the Content-Security-Policy for the `<meta>` element.

mod basics;
mod card;
mod chooser;
mod home;
mod kinds;
mod page;
mod poster;
mod share_card;
mod site;
mod visit;

pub use basics::{Link, When};
pub use card::{Card, CardFreshness, Channel, Instead};
pub use chooser::{ChooserView, Greeting, MissingPage};
pub use home::{HomeView, PictureView, PromiseView, SupporterView};
pub use kinds::{
    AddressView, FolderView, GuideView, HelpPointView, HelplineView, KindView, Labelled, NewsView,
    OfflineView, OrganisationView, PlainView, ProjectView, RegionView, ResourceView, SearchView,
    SourceView, StopView, Tile,
};
pub use page::{
    Alternate, Borrowed, Group, Item, PageType, PageView, Pager, Preview, PreviewImage,
    PreviewType, Provenance, SectionView, Share, Switch, TocEntry, View,
};
pub use poster::{PosterText, PosterView, SharedFacts};
pub use share_card::ShareCardView;
pub use site::{DrawingView, MenuItem, SiteView};
pub use visit::VisitView;
