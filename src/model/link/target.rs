//! The targets of links, cards and images in a text.

use crate::model::ids::{AssetId, PageId};
use crate::model::kind::page_kind::PageKind;
use crate::model::page::unpublished::Unpublished;

/// The target of one placeholder of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A page of this campaign, with an optional fragment.
    Page(PageId, Option<String>),
    /// A helpline: as a card, or as a number to call.
    Helpline(PageId),
    /// A list of pages that Fener makes, the map of regions, or the next visit.
    List(ListKind),
    Asset(AssetId),
    /// A fragment of the same text.
    Fragment(String),
    /// Another site, or an e-mail address.
    Outside(String),
    /// A phone number written as a link.
    Number(String),
    Dead(Dead),
    /// The placeholder is no link.
    None,
}

/// A list that an editor places with a link alone in its paragraph: `[](list:guides)`, `[](map:)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    /// `list:helplines`: the helplines that the page offers, as cards.
    Helplines,
    /// `list:guides` and all other folders: the pages below a top folder.
    Pages(PageKind),
    /// `map:`: the map of regions.
    Map,
    /// `next-stop:`: the next visit of the mobile centre.
    NextStop,
}

/// The reason for which a link has no target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dead {
    /// No such file or folder; the path below the campaign's folder.
    NoFile(String),
    /// The page exists but is not published.
    Unpublished(Unpublished),
    NoHelpline(String),
    NoPage(PageKind, String),
    /// `list:` with a word that is no folder of pages.
    NoList(String),
    /// A list on a page that is no home page and no page of a top folder, or inside a paragraph.
    MisplacedList,
    /// A scheme that is not published, such as `javascript:`.
    Scheme(String),
    /// A web or e-mail address without its host: `https://`, `mailto:`.
    NoHost,
    /// The address of a helpline that is withheld, by the name of its folder.
    Withheld(String),
    /// A web or e-mail address that is not published, for this reason.
    Address(&'static str),
}
