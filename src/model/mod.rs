//! The site as typed data: no disk, no clock, no templates.

pub mod address;
mod assemble;
pub mod asset;
mod asset_notes;
mod asset_uses;
pub mod base_url;
mod budgets;
mod call_words;
mod calling_code;
pub mod campaign;
mod captions;
pub mod citation;
pub mod contact;
pub mod content_path;
pub mod country;
mod date;
mod email;
mod facts;
pub mod freshness;
mod front_matter;
pub mod hours;
mod hours_parser;
mod hours_rule;
mod ids;
pub mod kind;
mod label;
mod language;
pub mod link;
pub mod nearby;
pub mod number_address;
mod numbering_plan;
mod options;
pub mod other_number;
mod page;
mod page_builder;
mod page_form;
mod page_tree;
mod parsed_files;
mod partial_date;
mod phone;
pub mod placeholder;
pub mod register;
mod register_end;
pub mod register_file;
pub mod route;
mod route_lookup;
mod safety;
mod site;
pub mod sms;
mod stamp;
pub mod supporters;
mod synonym;
mod target;
mod text;
mod tile;
mod translation_status;
pub mod typed_number;
pub mod url;

pub use assemble::assemble;
pub use asset::Asset;
pub use asset_notes::record_asset_notes;
pub use campaign::Campaign;
pub use captions::captions;
pub use citation::{Citation, Origin};
pub use contact::Contact;
pub use date::{Clock, Date};
pub use facts::{Rank, record_facts};
pub use freshness::Freshness;
pub use front_matter::split as split_front_matter;
pub use hours::Hours;
pub use ids::{AssetId, PageId};
pub use kind::{PageData, PageKind, Reference};
pub use language::{LangId, Language, Languages};
pub use options::BuildOptions;
pub use page::{Availability, Page};
pub use page_form::PageForm;
pub use partial_date::PartialDate;
pub use phone::Phone;
pub use register::Register;
pub use route::Route;
pub use route_lookup::RouteLookup;
pub use safety::Safety;
pub use site::Site;
pub use stamp::{Stamp, StampState};
pub use synonym::Synonym;
pub use target::{Dead, ListKind, Target};
pub use text::{AuthoredText, Text, Unpublished, is_slug};
pub use translation_status::{
    BlockPair, BlockStatus, FallbackBlock, ShownSection, SourceSection, TextComparison,
    TranslationStatus, WithholdReason,
};

/// The codes of findings on the model.
pub const CODES: &[&str] =
    &["bad-number", "bad-hours", "missing-title", "unknown-language", "no-home"];
