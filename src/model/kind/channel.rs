//! A way to contact a helpline: a number, a web address or an e-mail address, and the countries where it works.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::{Located, Report};
use crate::model::language::codes;
use crate::model::link::email::read_email;
use crate::model::phone::Phone;
use crate::yaml::MapReader;

use super::web_address::WebAddress;

/// One way to contact a helpline.
#[derive(Clone, Debug)]
pub struct Channel {
    pub kind: ChannelKind,
    pub reach: Reach,
    /// ISO 3166-1 codes of the countries where it works; empty if they are unknown.
    pub works_from: Vec<String>,
    /// `None` if it is unknown.
    pub cost: Option<Cost>,
}

/// The means of contact, as `type` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum ChannelKind {
    Voice,
    Sms,
    Whatsapp,
    Viber,
    Telegram,
    Signal,
    Messenger,
    Instagram,
    Web,
    Chat,
    Email,
}

/// The number or address of a channel.
#[derive(Clone, Debug)]
pub enum Reach {
    Number(Located<Phone>),
    /// The name of an account: letters, digits, `.` and `_`.
    Account(String),
    Web(WebAddress),
    /// An e-mail address.
    Address(String),
}

/// The price of a call or message for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Cost {
    Free,
    Standard,
    Premium,
}

impl ChannelKind {
    /// The name of the app that the channel needs, as its maker writes it.
    pub fn app(self) -> Option<&'static str> {
        match self {
            ChannelKind::Viber => Some("Viber"),
            ChannelKind::Telegram => Some("Telegram"),
            ChannelKind::Signal => Some("Signal"),
            ChannelKind::Messenger => Some("Messenger"),
            ChannelKind::Instagram => Some("Instagram"),
            ChannelKind::Voice
            | ChannelKind::Sms
            | ChannelKind::Whatsapp
            | ChannelKind::Web
            | ChannelKind::Chat
            | ChannelKind::Email => None,
        }
    }

    /// Returns `true` if messages of this channel stay on the reader's phone.
    pub fn is_message(self) -> bool {
        self.app().is_some() || matches!(self, ChannelKind::Sms | ChannelKind::Whatsapp)
    }
}

/// Reads the name of an account, with or without `@`; reports any other letters.
fn read_account(name: Located<String>, report: &mut Report) -> Option<String> {
    let account = name.value.trim().trim_start_matches('@');
    if account == "…" {
        return None;
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '.' || c == '_';
    if account.is_empty() || !account.chars().all(fits) {
        let message = format!("invalid name of an account: `{}`", name.value);
        report
            .error("bad-value", &name.location, message)
            .help("write the name alone, without the address: letters, digits, `.` and `_`");
        return None;
    }
    Some(account.to_owned())
}

/// Reads the number of an account in an app, which is known there by its country code; reports a short code.
fn read_app_number(
    number: Located<String>,
    kind: ChannelKind,
    country: &str,
    report: &mut Report,
) -> Option<Located<Phone>> {
    let phone = Phone::read(number, country, report)?;
    if phone.value.has_country_code() {
        return Some(phone);
    }
    let app = kind.app().unwrap_or("WhatsApp");
    let reason = match phone.value.is_short() {
        true => "is a short code",
        false => "is dialled inside the country alone",
    };
    let message = format!("`{}` {reason}, which no account of {app} has", phone.value);
    report
        .error("bad-number", &phone.location, message)
        .help("write the account's number with its country code, or a channel of `type: voice`");
    None
}

impl Channel {
    /// Reads one entry of `channels`; `None` without a valid type and a valid number or address.
    pub fn read(channel: &mut MapReader<'_>, country: &str) -> Option<Channel> {
        let kind = channel.required_enum::<ChannelKind>("type");
        channel.allow_unknown(&["works_from", "cost"]);
        let number = channel.text("number");
        let has_url = channel.has("url");
        let web = WebAddress::read(channel);
        let address = channel.text("address");
        let account = channel.text("account");
        let works_from = codes::read_countries(channel, "works_from");
        let cost = channel.enum_value::<Cost>("cost");
        let reach = kind.and_then(|kind| match kind {
            ChannelKind::Telegram if account.is_none() && number.is_some() => {
                read_app_number(number?, kind, country, channel.report).map(Reach::Number)
            }
            ChannelKind::Telegram | ChannelKind::Messenger | ChannelKind::Instagram => {
                if account.is_none() {
                    channel.missing("account", "write the account's name: `account: …`");
                }
                read_account(account?, channel.report).map(Reach::Account)
            }
            ChannelKind::Voice
            | ChannelKind::Sms
            | ChannelKind::Whatsapp
            | ChannelKind::Viber
            | ChannelKind::Signal => {
                if number.is_none() {
                    channel.missing("number", "write the number in quotes: `number: \"…\"`");
                }
                match kind {
                    ChannelKind::Voice | ChannelKind::Sms => {
                        Phone::read(number?, country, channel.report)
                    }
                    app => read_app_number(number?, app, country, channel.report),
                }
                .map(Reach::Number)
            }
            ChannelKind::Web | ChannelKind::Chat => {
                if !has_url {
                    channel.missing("url", "write its web address: `url: \"https://…\"`");
                }
                web.map(Reach::Web)
            }
            ChannelKind::Email => {
                if address.is_none() {
                    channel.missing("address", "write it: `address: \"…@…\"`");
                }
                read_email(address?, channel.report).map(Reach::Address)
            }
        });
        Some(Channel { kind: kind?, reach: reach?, works_from, cost })
    }

    /// The number to dial, if this channel has one.
    pub fn phone(&self) -> Option<&Phone> {
        match &self.reach {
            Reach::Number(phone) => Some(&phone.value),
            Reach::Account(_) | Reach::Web(_) | Reach::Address(_) => None,
        }
    }

    /// The web address of this channel, if it has one.
    pub fn web(&self) -> Option<&WebAddress> {
        match &self.reach {
            Reach::Web(web) => Some(web),
            Reach::Number(_) | Reach::Account(_) | Reach::Address(_) => None,
        }
    }

    /// Returns `true` if the channel works in one of these countries, see [`Self::works_in`].
    pub fn works_in_any(&self, countries: &[String], home: &str) -> bool {
        countries.iter().any(|country| self.works_in(country, home))
    }

    /// Returns `true` if the channel works in a country. One of which that is unknown works everywhere, or without a country
    /// code in `home` alone.
    pub fn works_in(&self, country: &str, home: &str) -> bool {
        match self.works_from.as_slice() {
            [] => country == home || self.phone().is_none_or(Phone::has_country_code),
            countries => countries.iter().any(|code| code == country),
        }
    }
}
