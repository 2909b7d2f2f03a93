//! A helpline: its numbers, hours and languages, written once for all languages of the site.
//!
//! Field names follow Open Referral HSDS 3 and schema.org ContactPoint where these have one.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::Located;
use crate::model::contact::Contact;
use crate::model::date::freshness::{Freshness, FreshnessLimits};
use crate::model::date::{Date, read_time_zone};
use crate::model::hours::Hours;
use crate::model::language::Languages;
use crate::model::language::codes;
use crate::model::phone::Phone;
use crate::yaml::MapReader;

use super::ages::read_ages;
use super::answer::Answer;
use super::assured::Assured;
use super::channel::{Channel, ChannelKind, Cost};
use super::page_kind::PageKind;
use super::reference::Reference;

/// The facts of a helpline, as readers may see them today.
#[derive(Clone, Debug)]
pub struct Helpline {
    pub status: Status,
    /// The channels in the order in which a reader should try them, as far as readers may see them today.
    pub contact: Contact,
    /// The state of the confirmation today.
    pub freshness: Freshness,
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
    /// `None` as well if a number has changed since.
    pub assured: Option<Assured>,
    /// The numbers that were changed or added since the last confirmation.
    pub unconfirmed: Vec<Located<Phone>>,
}

/// The state of a helpline, as its facts give it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Status {
    Active,
    Paused,
    Closed,
    /// Not known; readers see "working" only after a confirmation.
    Unknown,
}

/// The regions that a helpline serves.
#[derive(Clone, Debug)]
pub enum Coverage {
    All,
    Some(Vec<Located<String>>),
    Unknown,
}

impl Helpline {
    pub fn read(fields: &mut MapReader<'_>, country: &str, languages: &Languages) -> Helpline {
        let status = fields.required_enum("status");
        fields.allow_unknown(&["timezone", "languages", "regions"]);
        fields.require("channels", "write one: `channels: [{type: voice, number: \"…\"}]`");
        let channels =
            fields.each("channels", "a channel's facts", |channel| Channel::read(channel, country));
        let hours = Hours::read(fields);
        let timezone = read_time_zone(fields);
        let spoken = codes::read_languages(fields, "languages");
        let (minimum_age, maximum_age) = read_ages(fields);
        let mut answer = |key| fields.enum_value(key).unwrap_or(Answer::Unknown);
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
        let assured = fields.nested("assured", "the facts of a confirmation", |assured| {
            Assured::read(assured, languages)
        });
        let assured = assured.flatten();
        let unconfirmed = assured.as_ref().map(|assured| assured.unconfirmed(&channels));
        let unconfirmed = unconfirmed.unwrap_or_default();
        Helpline {
            status: status.unwrap_or(Status::Unknown),
            contact: Contact::undecided(channels),
            freshness: Freshness::Unknown,
            hours,
            timezone,
            languages: spoken,
            minimum_age,
            maximum_age,
            interpretation_services,
            anonymous,
            shares_with_police,
            regions,
            emergency,
            assured: assured.filter(|_| unconfirmed.is_empty()),
            unconfirmed,
        }
    }

    /// Decides what readers may see on a day. A number of `emergency` in `fener.yaml` never expires.
    pub fn decide(&mut self, limits: FreshnessLimits, emergency: &[Located<Phone>], today: Date) {
        self.emergency |=
            emergency.iter().any(|number| self.contact.has_number(number.value.dial()));
        self.freshness = Freshness::of(self.emergency, self.assured.as_ref(), limits, today);
        self.contact = self.contact.clone().decided(self.freshness);
    }

    /// The ways to reach it that pages may show; none if it is closed.
    pub fn channels(&self) -> &[Channel] {
        match self.status {
            Status::Active | Status::Paused | Status::Unknown => self.contact.visible(),
            Status::Closed => &[],
        }
    }

    /// The first number to call.
    pub fn number(&self) -> Option<&Phone> {
        let voice = self.channels().iter().filter(|channel| channel.kind == ChannelKind::Voice);
        voice.into_iter().find_map(Channel::phone)
    }

    /// The price of each number to call or text, where these have one price and no other way to reach it has another.
    pub fn cost(&self) -> Option<Cost> {
        let cost = self.channels().first()?.cost?;
        let agrees = |channel: &Channel| match channel.cost {
            Some(other) => other == cost,
            None => !matches!(channel.kind, ChannelKind::Voice | ChannelKind::Sms),
        };
        self.channels().iter().all(agrees).then_some(cost)
    }

    /// Returns `true` if a reader can reach it today.
    pub fn answers(&self) -> bool {
        self.is_offered() && !self.channels().is_empty()
    }

    /// Returns `true` if a channel works in one of these countries, see [`Channel::works_in_any`].
    pub fn works_in_any(&self, countries: &[String], home: &str) -> bool {
        self.channels().iter().any(|channel| channel.works_in_any(countries, home))
    }

    /// Returns `true` if it was confirmed once, and then not again for too long.
    pub fn is_withheld(&self) -> bool {
        matches!(self.contact, Contact::Withheld(_))
    }

    /// Returns `true` if readers are offered the helpline: it is neither paused nor closed.
    pub fn is_offered(&self) -> bool {
        match self.status {
            Status::Active | Status::Unknown => true,
            Status::Paused | Status::Closed => false,
        }
    }

    /// Returns `true` if the helpline serves a region, given by the name of its folder, or if that is unknown.
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
