//! One way to reach a helpline: a number, an address, and where it works.

use crate::finding::{Located, Report};
use crate::model::phone::Phone;
use crate::yaml::{MapReader, Node};

/// One way to reach it.
#[derive(Clone, Debug)]
pub struct Channel {
    pub kind: ChannelKind,
    pub reach: Reach,
    /// ISO 3166-1 codes; empty means everywhere.
    pub works_from: Vec<String>,
    pub cost: Option<Cost>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChannelKind {
    Voice,
    Sms,
    Whatsapp,
    Web,
    Chat,
    Email,
}

/// What a channel leads to.
#[derive(Clone, Debug)]
pub enum Reach {
    Number(Located<Phone>),
    Url(String),
    Address(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    Free,
    Standard,
    Premium,
}

impl ChannelKind {
    pub fn word(self) -> &'static str {
        match self {
            ChannelKind::Voice => "voice",
            ChannelKind::Sms => "sms",
            ChannelKind::Whatsapp => "whatsapp",
            ChannelKind::Web => "web",
            ChannelKind::Chat => "chat",
            ChannelKind::Email => "email",
        }
    }
}

impl Cost {
    pub fn word(self) -> &'static str {
        match self {
            Cost::Free => "free",
            Cost::Standard => "standard",
            Cost::Premium => "premium",
        }
    }
}

impl Channel {
    /// The number to dial, if this channel has one.
    pub fn phone(&self) -> Option<&Phone> {
        match &self.reach {
            Reach::Number(phone) => Some(&phone.value),
            Reach::Url(_) | Reach::Address(_) => None,
        }
    }

    /// Whether somebody in one of these countries gets through; an empty list asks for none.
    pub fn works_in(&self, countries: &[String]) -> bool {
        self.works_from.is_empty()
            || countries.is_empty()
            || countries.iter().any(|country| self.works_from.contains(country))
    }
}

impl Channel {
    pub fn read(node: Node, fields: &mut MapReader<'_>, country: &str) -> Option<Channel> {
        let mut channel = MapReader::open(node, "a channel's facts", fields.report);
        let kinds = [
            ("voice", ChannelKind::Voice),
            ("sms", ChannelKind::Sms),
            ("whatsapp", ChannelKind::Whatsapp),
            ("web", ChannelKind::Web),
            ("chat", ChannelKind::Chat),
            ("email", ChannelKind::Email),
        ];
        let named = channel.has("type");
        let kind = channel.enum_value("type", &kinds);
        if !named {
            channel.missing(
                "type",
                "write `type: voice`, `sms`, `whatsapp`, `web`, `chat` or `email`",
            );
        }
        let number = channel.text("number");
        let url = channel.text("url");
        let address = channel.text("address");
        let works_from = channel.list("works_from");
        let costs =
            [("free", Cost::Free), ("standard", Cost::Standard), ("premium", Cost::Premium)];
        let cost = channel.enum_value("cost", &costs);
        let reach = kind.as_ref().and_then(|kind| match kind.value {
            ChannelKind::Voice | ChannelKind::Sms | ChannelKind::Whatsapp => {
                read_number(number, &mut channel, country)
            }
            ChannelKind::Web | ChannelKind::Chat => {
                if url.is_none() {
                    channel.missing("url", "write where it is: `url: \"https://…\"`");
                }
                url.and_then(|url| read_url(url, channel.report)).map(Reach::Url)
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
}

fn read_number(
    number: Option<Located<String>>,
    channel: &mut MapReader<'_>,
    country: &str,
) -> Option<Reach> {
    let Some(number) = number else {
        channel.missing("number", "write the number in quotes: `number: \"116111\"`");
        return None;
    };
    read_phone(number, channel, country).map(Reach::Number)
}

/// A number, or a `bad-number` finding.
pub fn read_phone(
    number: Located<String>,
    fields: &mut MapReader<'_>,
    country: &str,
) -> Option<Located<Phone>> {
    match Phone::parse(&number.value, country) {
        Ok(value) => Some(Located { value, location: number.location }),
        Err(reason) => {
            fields
                .report
                .error(
                    "bad-number",
                    &number.location,
                    format!("`{}` cannot be called: {reason}", number.value),
                )
                .help("write it with its country, `+355…`, or as a short code in quotes");
            None
        }
    }
}

/// A web address, or a `bad-value` finding.
pub fn read_url(url: Located<String>, report: &mut Report) -> Option<String> {
    let whole = url.value.starts_with("https://") || url.value.starts_with("http://");
    if whole && !url.value.contains(char::is_whitespace) {
        return Some(url.value);
    }
    report
        .error("bad-value", &url.location, format!("`{}` is not a whole web address", url.value))
        .help("write it from its start: `https://…`");
    None
}
