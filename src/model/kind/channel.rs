//! A way to contact a helpline: a number, a web address or an e-mail address, and the countries where it works.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::Located;
use crate::model::phone::Phone;
use crate::yaml::{MapReader, Node};

use super::web_address::WebAddress;

#[derive(Clone, Debug)]
pub struct Channel {
    pub kind: ChannelKind,
    pub reach: Reach,
    /// ISO 3166-1 codes of the countries where it works; empty if they are unknown.
    pub works_from: Vec<String>,
    /// `None` if it is unknown.
    pub cost: Option<Cost>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, EnumString, IntoStaticStr, VariantNames)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum ChannelKind {
    Voice,
    Sms,
    Whatsapp,
    Web,
    Chat,
    Email,
}

/// The number or address of a channel.
#[derive(Clone, Debug)]
pub enum Reach {
    Number(Located<Phone>),
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

impl Channel {
    /// Reads one entry of `channels`; `None` without a valid type and a valid number or address.
    pub fn read(node: Node, fields: &mut MapReader<'_>, country: &str) -> Option<Channel> {
        let mut channel = MapReader::open(node, "a channel's facts", fields.report);
        let kind = channel.required_enum::<ChannelKind>("type");
        channel.allow_unknown(&["works_from", "cost"]);
        let number = channel.text("number");
        let has_url = channel.has("url");
        let web = WebAddress::read(&mut channel);
        let address = channel.text("address");
        let works_from = channel.list("works_from");
        let cost = channel.enum_value::<Cost>("cost");
        let reach = kind.as_ref().and_then(|kind| match kind.value {
            ChannelKind::Voice | ChannelKind::Sms | ChannelKind::Whatsapp => {
                if number.is_none() {
                    channel.missing("number", "write the number in quotes: `number: \"…\"`");
                }
                Phone::read(number?, country, channel.report).map(Reach::Number)
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
                address.map(|address| Reach::Address(address.value))
            }
        });
        channel.finish();
        let works_from = works_from.into_iter().map(|code| code.value).collect();
        Some(Channel { kind: kind?.value, reach: reach?, works_from, cost: cost.map(|c| c.value) })
    }

    /// The number to dial, if this channel has one.
    pub fn phone(&self) -> Option<&Phone> {
        match &self.reach {
            Reach::Number(phone) => Some(&phone.value),
            Reach::Web(_) | Reach::Address(_) => None,
        }
    }

    /// The web address of this channel, if it has one.
    pub fn web(&self) -> Option<&WebAddress> {
        match &self.reach {
            Reach::Web(web) => Some(web),
            Reach::Number(_) | Reach::Address(_) => None,
        }
    }

    /// Returns `true` if the channel works in a country. One of which that is unknown works everywhere, or with a short
    /// number in `home` alone.
    pub fn works_in(&self, country: &str, home: &str) -> bool {
        match self.works_from.as_slice() {
            [] => country == home || self.phone().is_none_or(|phone| !phone.is_short()),
            countries => countries.iter().any(|code| code == country),
        }
    }
}
