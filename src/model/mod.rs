//! The site as typed data: no disk, no clock, no templates.

pub mod asset;
pub mod campaign;
pub mod contact;
pub mod date;
pub mod hours;
mod ids;
pub mod kind;
pub mod language;
pub mod link;
mod options;
pub mod page;
pub mod phone;
pub mod register;
pub mod route;
mod safety;
pub mod site;
mod text;
pub mod typed_number;
mod withheld;

pub use asset::Asset;
pub use asset::captions::captions;
pub use asset::notes::record_asset_notes;
pub use campaign::Campaign;
pub use campaign::synonym::Synonym;
pub use contact::Contact;
pub use date::freshness::Freshness;
pub use date::partial_date::PartialDate;
pub use date::{Clock, Date};
pub use hours::Hours;
pub use ids::{AssetId, PageId};
pub use kind::{PageData, PageKind, Reference};
pub use language::{LangId, Language, Languages};
pub use link::target::{Dead, ListKind, Target};
pub use options::BuildOptions;
pub use page::citation::{Citation, Origin};
pub use page::facts::{Rank, record_facts};
pub use page::form::PageForm;
pub use page::unpublished::Unpublished;
pub use page::{Availability, Page};
pub use phone::Phone;
pub use phone::mistake::PhoneMistake;
pub use phone::written::WrittenPhone;
pub use register::Register;
pub use route::Route;
pub use route::lookup::RouteLookup;
pub use safety::Safety;
pub use site::Site;
pub use site::assemble::assemble;
pub use text::front_matter::split as split_front_matter;
pub use text::left_out::{LeftOut, LeftOutReason};
pub use text::mismatch::Mismatch;
pub use text::stamp::{Stamp, StampState};
pub use text::translation_status::{
    BlockPair, BlockStatus, FallbackBlock, Field, ShownSection, SourceSection, TextComparison,
    TranslationStatus, WithholdReason,
};
pub use text::{AuthoredText, Text, is_slug};
pub use typed_number::currency::Currency;
pub use withheld::{Withheld, WithheldHelpline, hide_in_texts};

/// The codes of findings on the model.
pub const CODES: &[&str] =
    &["bad-number", "bad-hours", "missing-title", "unknown-language", "no-home"];
