//! The channels of a helpline's card: links, texts and conditions.

use crate::model::kind::{Channel, ChannelKind, Helpline, Reach};
use crate::model::link::email::mailto;
use crate::render::localizer::Localizer;
use crate::render::view;

use super::{facts, reach};

/// The channels of a card, first those that work in one of these countries. What holds for all of them is said once, on the card;
/// that a number does not work there stands beside it.
pub fn channels(
    localizer: &Localizer,
    helpline: &Helpline,
    countries: &[String],
    home: &str,
) -> Vec<view::Channel> {
    let common = (helpline.cost(), reach::common_reach(localizer, helpline, home));
    let differ = reach::common_countries(helpline).is_none();
    let is_said = helpline.emergency || common.1.is_some();
    let mut channels: Vec<&Channel> = helpline.channels().iter().collect();
    channels.sort_by_key(|channel| !channel.works_in_any(countries, home));
    let views = channels.into_iter().map(|channel| {
        let cost = channel.cost.filter(|_| common.0.is_none());
        let named = || reach::named_reach(localizer, channel).filter(|_| differ);
        let reach = match channel.works_in_any(countries, home) {
            true if is_said => String::new(),
            true => reach::reach(localizer, channel, home).or_else(named).unwrap_or_default(),
            false => reach::reach_elsewhere(localizer, channel, home),
        };
        view::Channel {
            cost: cost.map_or_else(String::new, |cost| facts::cost(localizer, cost)),
            reach,
            ..channel_view(localizer, channel)
        }
    });
    views.collect()
}

/// The sentences on what a channel shows of the reader, to the helpline and to others who use the phone.
fn revealed(localizer: &Localizer, kind: ChannelKind) -> String {
    let names: &[&str] = match kind {
        ChannelKind::Voice | ChannelKind::Web | ChannelKind::Chat => &[],
        ChannelKind::Sms => &["reveals-number", "share-note"],
        ChannelKind::Whatsapp | ChannelKind::Viber => {
            &["reveals-number", "reveals-account", "share-note"]
        }
        // They show a number only to those whom the reader allows to see it.
        ChannelKind::Telegram
        | ChannelKind::Signal
        | ChannelKind::Messenger
        | ChannelKind::Instagram => &["reveals-account", "share-note"],
        ChannelKind::Email => &["reveals-address"],
    };
    names.iter().map(|name| localizer.message(name)).collect::<Vec<_>>().join(" ")
}

/// A channel without its price and reach. The links to apps are those that their makers document: <https://faq.whatsapp.com/5913398998672934>,
/// <https://developers.viber.com/docs/tools/deep-links/>, <https://core.telegram.org/api/links>, `signal.me/#p/`,
/// <https://m.me/> and <https://ig.me/m/>.
fn channel_view(localizer: &Localizer, channel: &Channel) -> view::Channel {
    let (href, text) = match (&channel.reach, channel.kind) {
        (Reach::Number(phone), ChannelKind::Sms) => {
            (format!("sms:{}", phone.value.dial()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Whatsapp) => {
            (format!("https://wa.me/{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Viber) => {
            let number = phone.value.digits();
            (format!("viber://chat?number=%2B{number}"), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Telegram) => {
            (format!("https://t.me/+{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Number(phone), ChannelKind::Signal) => {
            (format!("https://signal.me/#p/+{}", phone.value.digits()), phone.value.to_string())
        }
        (Reach::Account(name), kind) => {
            let base = match kind {
                ChannelKind::Messenger => "https://m.me/",
                ChannelKind::Instagram => "https://ig.me/m/",
                _ => "https://t.me/",
            };
            (format!("{base}{name}"), name.clone())
        }
        (Reach::Number(phone), _) => {
            (format!("tel:{}", phone.value.dial()), phone.value.to_string())
        }
        (Reach::Web(web), _) => (web.link().unwrap_or_default().to_owned(), web.text().to_owned()),
        (Reach::Address(address), _) => (mailto(address), address.clone()),
    };
    let is_unopened = href.is_empty();
    view::Channel {
        kind: channel.kind,
        external: href.starts_with("http"),
        href,
        text,
        verb: match (is_unopened, channel.kind.app()) {
            (true, _) => String::new(),
            (false, Some(app)) => app.to_owned(),
            (false, None) => localizer.message(&format!("verb-{}", channel.kind.into_str())),
        },
        caution: match is_unopened {
            true => localizer.message("address-unopened"),
            false => revealed(localizer, channel.kind),
        },
        cost: String::new(),
        reach: String::new(),
    }
}
