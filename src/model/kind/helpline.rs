//! A helpline: numbers, hours and languages, written once for all languages of the site.
//!
//! Field names follow Open Referral HSDS 3 and schema.org ContactPoint where they have one.

use crate::finding::Located;
use crate::i18n;
use crate::model::campaign::read_date;
use crate::model::date::{Date, is_time_zone};
use crate::model::hours::Hours;
use crate::model::phone::Phone;
use crate::model::reference::Reference;
use crate::yaml::{MapReader, Node};

use super::PageKind;
use super::channel::{Channel, ChannelKind};

#[derive(Clone, Debug)]
pub struct Helpline {
    pub status: Status,
    /// In the order to try them.
    pub channels: Vec<Channel>,
    pub hours: Hours,
    /// IANA zone of the hours.
    pub timezone: Option<String>,
    /// BCP 47 codes of the languages that are spoken.
    pub languages: Vec<Located<String>>,
    pub minimum_age: Option<u8>,
    pub maximum_age: Option<u8>,
    pub interpretation_services: Answer,
    pub anonymous: Answer,
    pub shares_with_police: Answer,
    pub regions: Coverage,
    /// 112 and 129: always shows, never expires.
    pub emergency: bool,
    pub assured: Option<Assured>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Active,
    Paused,
    Closed,
}

/// `unknown` is a value, not a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Yes,
    No,
    Unknown,
}

/// The regions that a helpline serves.
#[derive(Clone, Debug)]
pub enum Coverage {
    All,
    Some(Vec<Located<String>>),
}

/// Who last made sure that it answers, and when.
#[derive(Clone, Debug)]
pub struct Assured {
    pub on: Date,
    pub by: AssuredBy,
    pub source: Option<String>,
    pub location: crate::finding::Location,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssuredBy {
    Operator,
    TestCall,
    OfficialPage,
    /// Somebody saw it printed. Nobody rang.
    Print,
}

const ANSWERS: &[(&str, Answer)] =
    &[("yes", Answer::Yes), ("no", Answer::No), ("unknown", Answer::Unknown)];

impl Status {
    pub fn word(self) -> &'static str {
        match self {
            Status::Active => "active",
            Status::Paused => "paused",
            Status::Closed => "closed",
        }
    }
}

impl Answer {
    pub fn word(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::Unknown => "unknown",
        }
    }
}

impl AssuredBy {
    pub fn word(self) -> &'static str {
        match self {
            AssuredBy::Operator => "operator",
            AssuredBy::TestCall => "test_call",
            AssuredBy::OfficialPage => "official_page",
            AssuredBy::Print => "print",
        }
    }
}

impl Helpline {
    pub fn read(fields: &mut MapReader<'_>, country: &str) -> Helpline {
        let statuses =
            [("active", Status::Active), ("paused", Status::Paused), ("closed", Status::Closed)];
        let had_status = fields.has("status");
        let status = fields.enum_value("status", &statuses);
        if !had_status {
            fields.missing("status", "write `status: active`, `paused` or `closed`");
        }
        let has_channels = fields.has("channels");
        let nodes = fields.maps("channels");
        let channels: Vec<Channel> =
            nodes.into_iter().filter_map(|node| Channel::read(node, fields, country)).collect();
        if !has_channels {
            let help = "write how it is reached: `channels: [{type: voice, number: \"116111\"}]`";
            fields.missing("channels", help);
        }
        let hours = fields.parsed(
            "hours",
            "bad-hours",
            "write them as OpenStreetMap does: `24/7`, `Mo-Fr 08:00-16:00`, or `unknown`",
        );
        let timezone = fields.text("timezone").filter(|zone| {
            let known = is_time_zone(&zone.value);
            if !known {
                fields
                    .report
                    .error(
                        "bad-value",
                        &zone.location,
                        format!("`{}` is not a time zone", zone.value),
                    )
                    .help("write its IANA name: `Europe/Tirane`");
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
                        format!("`{}` is not the code of a language", code.value),
                    )
                    .help("write its code after BCP 47, such as `sq`, `en` or `ar`");
            }
        }
        let years = "write a number of years";
        let minimum_age = fields.parsed::<u8>("minimum_age", "bad-value", years);
        let maximum_age = fields.parsed::<u8>("maximum_age", "bad-value", years);
        let mut answer =
            |key| fields.enum_value(key, ANSWERS).map_or(Answer::Unknown, |answer| answer.value);
        let interpretation_services = answer("interpretation_services");
        let anonymous = answer("anonymous");
        let shares_with_police = answer("shares_with_police");
        let names = fields.list("regions");
        let regions = match names.as_slice() {
            [] => Coverage::All,
            [all] if all.value == "all" => Coverage::All,
            _ => Coverage::Some(names),
        };
        let emergency = fields.flag("emergency");
        let assured = fields.node("assured").and_then(|node| Assured::read(node, fields));
        Helpline {
            status: status.map_or(Status::Active, |status| status.value),
            channels,
            hours: hours.map_or(Hours::Unknown, |hours| hours.value),
            timezone: timezone.map(|zone| zone.value),
            languages,
            minimum_age: minimum_age.map(|age| age.value),
            maximum_age: maximum_age.map(|age| age.value),
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
        self.channels
            .iter()
            .filter(|channel| channel.kind == ChannelKind::Voice)
            .find_map(Channel::phone)
    }

    pub fn is_active(&self) -> bool {
        self.status == Status::Active
    }

    /// Whether it serves a region.
    pub fn serves(&self, region: &str) -> bool {
        match &self.regions {
            Coverage::All => true,
            Coverage::Some(names) => names.iter().any(|name| name.value == region),
        }
    }

    pub fn references(&self) -> Vec<Reference<'_>> {
        match &self.regions {
            Coverage::All => Vec::new(),
            Coverage::Some(names) => {
                names.iter().map(|name| Reference { page_kind: PageKind::Region, name }).collect()
            }
        }
    }
}

impl Assured {
    fn read(node: Node, fields: &mut MapReader<'_>) -> Option<Assured> {
        let location = node.location.clone();
        let mut assured = MapReader::open(node, "the facts of a confirmation", fields.report);
        let had_date = assured.has("on");
        let on = read_date(&mut assured, "on");
        if !had_date {
            assured.missing("on", "write the day: `on: 2026-11-22`");
        }
        let ways = [
            ("operator", AssuredBy::Operator),
            ("test_call", AssuredBy::TestCall),
            ("official_page", AssuredBy::OfficialPage),
            ("print", AssuredBy::Print),
        ];
        let had_way = assured.has("by");
        let by = assured.enum_value("by", &ways);
        if !had_way {
            assured.missing(
                "by",
                "write who said so: `by: operator`, `test_call`, `official_page` or `print`",
            );
        }
        let source = assured.text("source");
        assured.finish();
        Some(Assured { on: on?.value, by: by?.value, source: source.map(|s| s.value), location })
    }
}
