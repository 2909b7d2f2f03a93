//! A helpline: its numbers, hours and languages, written once for all languages of the site.
//!
//! Field names follow Open Referral HSDS 3 and schema.org ContactPoint where these have one.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::{Located, Location};
use crate::i18n;
use crate::model::date::is_time_zone;
use crate::model::hours::Hours;
use crate::model::partial_date::PartialDate;
use crate::model::phone::Phone;
use crate::yaml::{MapReader, Node};

use super::ages::read_ages;
use super::answer::Answer;
use super::channel::{Channel, ChannelKind};
use super::page_kind::PageKind;
use super::reference::Reference;

#[derive(Clone, Debug)]
pub struct Helpline {
    pub status: Status,
    /// In the order in which a reader should try them.
    pub channels: Vec<Channel>,
    pub hours: Hours,
    /// IANA time zone of the hours.
    pub timezone: Option<String>,
    /// BCP 47 codes of the languages that are spoken; empty if they are unknown.
    pub languages: Vec<Located<String>>,
    pub minimum_age: Option<u8>,
    pub maximum_age: Option<u8>,
    pub interpretation_services: Answer,
    pub anonymous: Answer,
    pub shares_with_police: Answer,
    pub regions: Coverage,
    /// An emergency number, such as 112: always shown, never expires.
    pub emergency: bool,
    pub assured: Option<Assured>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Status {
    Active,
    Paused,
    Closed,
    /// Nobody knows for certain; readers see "working" only after a confirmation.
    Unknown,
}

/// The regions that a helpline serves.
#[derive(Clone, Debug)]
pub enum Coverage {
    All,
    Some(Vec<Located<String>>),
    Unknown,
}

/// The last confirmation that the helpline answers.
#[derive(Clone, Debug)]
pub struct Assured {
    /// Unknown for a number from print alone.
    pub on: PartialDate,
    /// The location of the day.
    pub on_location: Location,
    pub by: AssuredBy,
    pub source: Option<String>,
    pub location: Location,
}

/// The way in which a helpline was confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "snake_case")]
#[strum(serialize_all = "snake_case", const_into_str)]
pub enum AssuredBy {
    Operator,
    TestCall,
    OfficialPage,
    /// The number was seen in print and never called.
    Print,
}

impl Helpline {
    pub fn read(fields: &mut MapReader<'_>, country: &str) -> Helpline {
        let status = fields.required_enum::<Status>("status");
        fields.allow_unknown(&["timezone", "languages", "regions"]);
        if !fields.has("channels") {
            let help = "write one: `channels: [{type: voice, number: \"…\"}]`";
            fields.missing("channels", help);
        }
        let nodes = fields.maps("channels");
        let channels =
            nodes.into_iter().filter_map(|node| Channel::read(node, fields, country)).collect();
        let hours = Hours::read(fields);
        let timezone = fields.text("timezone").filter(|zone| {
            let known = is_time_zone(&zone.value);
            if !known {
                fields
                    .report
                    .error(
                        "bad-value",
                        &zone.location,
                        format!("unknown time zone: `{}`", zone.value),
                    )
                    .help("write its IANA name, such as `Europe/Bucharest`");
            }
            known
        });
        let languages = fields.list("languages");
        for code in &languages {
            if !i18n::is_language(&code.value) {
                fields
                    .report
                    .error(
                        "unknown-language",
                        &code.location,
                        format!("unknown language code: `{}`", code.value),
                    )
                    .help("write a BCP 47 code, such as `sq`, `en` or `ar`");
            }
        }
        let (minimum_age, maximum_age) = read_ages(fields);
        let mut answer =
            |key| fields.enum_value::<Answer>(key).map_or(Answer::Unknown, |answer| answer.value);
        let interpretation_services = answer("interpretation_services");
        let anonymous = answer("anonymous");
        let shares_with_police = answer("shares_with_police");
        let names = fields.list("regions");
        let regions = match names.as_slice() {
            [] => Coverage::Unknown,
            [all] if all.value == "all" => Coverage::All,
            _ => Coverage::Some(names),
        };
        let emergency = fields.flag("emergency");
        let assured = fields.node("assured").and_then(|node| Assured::read(node, fields));
        Helpline {
            status: status.map_or(Status::Unknown, |status| status.value),
            channels,
            hours,
            timezone: timezone.map(|zone| zone.value),
            languages,
            minimum_age,
            maximum_age,
            interpretation_services,
            anonymous,
            shares_with_police,
            regions,
            emergency,
            assured,
        }
    }

    /// The first number to call.
    pub fn number(&self) -> Option<&Phone> {
        let voice = self.channels.iter().filter(|channel| channel.kind == ChannelKind::Voice);
        voice.into_iter().find_map(Channel::phone)
    }

    /// Returns `true` if readers are offered the helpline: it is neither paused nor closed.
    pub fn is_offered(&self) -> bool {
        match self.status {
            Status::Active | Status::Unknown => true,
            Status::Paused | Status::Closed => false,
        }
    }

    /// Returns `true` if the helpline serves a region, given by the name of its folder, or if nobody knows.
    pub fn serves(&self, region: &str) -> bool {
        match &self.regions {
            Coverage::All | Coverage::Unknown => true,
            Coverage::Some(names) => names.iter().any(|name| name.value == region),
        }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        match &self.regions {
            Coverage::All | Coverage::Unknown => Vec::new(),
            Coverage::Some(names) => Reference::all(PageKind::Region, names).collect(),
        }
    }
}

impl Assured {
    fn read(node: Node, fields: &mut MapReader<'_>) -> Option<Assured> {
        let location = node.location.clone();
        let mut assured = MapReader::open(node, "the facts of a confirmation", fields.report);
        let on = PartialDate::required(&mut assured, "on");
        let by = assured.required_enum::<AssuredBy>("by");
        let source = assured.text("source");
        assured.finish();
        let (on, by) = (on?, by?.value);
        if on.value == PartialDate::Unknown && by != AssuredBy::Print {
            fields
                .report
                .error("bad-date", &on.location, "a confirmation without a date never gets old")
                .help("write its day: `on: 2026-11-22`; `on: unknown` goes with `by: print` alone");
            return None;
        }
        let source = source.map(|source| source.value);
        Some(Assured { on: on.value, on_location: on.location, by, source, location })
    }
}
