//! The channels of a helpline, and the part of them that readers may see.
//!
//! One decision on the site's date, made when the site is assembled. A withheld channel is behind a type without a
//! number, a link or a text, so that no page, format or sheet can show it.

use std::collections::BTreeSet;

use super::date::freshness::Freshness;
use super::kind::{Channel, Reach};
use super::link::host::is_at_or_below;
use super::link::url;
use super::phone::Phone;

/// Hosts whose addresses have the name of an account in their path: `t.me/s/NAME`, `messenger.com/t/NAME`, `instagram.com/_u/NAME`.
const ACCOUNT_HOSTS: &[&str] = &[
    "t.me",
    "telegram.me",
    "telegram.dog",
    "m.me",
    "messenger.com",
    "facebook.com",
    "fb.com",
    "fb.me",
    "instagram.com",
    "instagr.am",
    "ig.me",
];

/// The channels of a helpline, by what readers may see of them; the age of its last confirmation decides.
#[derive(Clone, Debug)]
pub enum Contact {
    /// Confirmed lately, or an emergency number.
    Shown(Vec<Channel>),
    /// Known from print, never confirmed, or confirmed long ago: shown with a caution, and left out of data that
    /// cannot carry one.
    WithCaution(Vec<Channel>),
    /// Confirmed once, and then not again for too long.
    Withheld(WithheldChannels),
}

/// Channels that readers must not see. They can be counted and compared with a number, and no more.
#[derive(Clone, Debug)]
pub struct WithheldChannels(Vec<Channel>);

impl Contact {
    /// Channels that are still to be judged: they are withheld until [`Contact::decided`].
    pub fn undecided(channels: Vec<Channel>) -> Contact {
        Contact::Withheld(WithheldChannels(channels))
    }

    /// Returns the channels as readers may see them at this freshness.
    pub fn decided(self, freshness: Freshness) -> Contact {
        let channels = match self {
            Contact::Shown(channels) | Contact::WithCaution(channels) => channels,
            Contact::Withheld(WithheldChannels(channels)) => channels,
        };
        match freshness {
            Freshness::Emergency | Freshness::Confirmed | Freshness::Ageing => {
                Contact::Shown(channels)
            }
            Freshness::Stale | Freshness::Printed | Freshness::Unknown => {
                Contact::WithCaution(channels)
            }
            Freshness::Expired => Contact::Withheld(WithheldChannels(channels)),
        }
    }

    /// The channels that pages may show, with the helpline's caution if it has one.
    pub fn visible(&self) -> &[Channel] {
        match self {
            Contact::Shown(channels) | Contact::WithCaution(channels) => channels,
            Contact::Withheld(_) => &[],
        }
    }

    /// The channels that need no caution, for data that cannot carry one.
    pub fn without_caution(&self) -> &[Channel] {
        match self {
            Contact::Shown(channels) => channels,
            Contact::WithCaution(_) | Contact::Withheld(_) => &[],
        }
    }

    /// Returns `true` if one of the numbers is this one, as dialled or as digits in any national form.
    pub fn has_number(&self, number: &str) -> bool {
        self.all().iter().filter_map(Channel::phone).any(|phone| phone.is_written(number))
    }

    /// Returns `true` if one of the numbers is this one, with or without digits that are known to be dialled before it.
    pub fn has_form(&self, number: &str) -> bool {
        self.all().iter().filter_map(Channel::phone).any(|phone| phone.is_form(number))
    }

    /// Returns `true` if digits are the end of one of the numbers, as they are dialled inside of a town.
    pub fn has_local_form(&self, digits: &str) -> bool {
        self.all().iter().filter_map(Channel::phone).any(|phone| phone.is_local_form(digits))
    }

    /// The digits of its short codes.
    pub fn short_codes(&self) -> impl Iterator<Item = &str> {
        let phones = self.all().iter().filter_map(Channel::phone);
        phones.filter(|phone| phone.is_short()).map(Phone::digits)
    }

    /// Returns `true` if it has phone numbers.
    pub fn has_numbers(&self) -> bool {
        self.all().iter().any(|channel| channel.phone().is_some())
    }

    /// Returns `true` if a word of a text is the address of a channel: `a@example.org`, `t.me/abc`, `@abc`.
    pub fn is_typed_address(&self, word: &str) -> bool {
        let bare = word.split(['?', '#']).next().unwrap_or(word).trim_end_matches('/');
        let account = bare.strip_prefix('@').filter(|name| !name.is_empty());
        let is_account = |channel: &Channel| match (&channel.reach, account) {
            (Reach::Account(name), Some(account)) => name.eq_ignore_ascii_case(account),
            _ => false,
        };
        self.has_address(bare) || self.all().iter().any(is_account)
    }

    /// The messengers in which a word is the name of an account.
    pub fn apps_of(&self, word: &str) -> impl Iterator<Item = &'static str> {
        let all = self.all().iter().filter(move |channel| match &channel.reach {
            Reach::Account(name) => name.eq_ignore_ascii_case(word),
            Reach::Number(_) | Reach::Web(_) | Reach::Address(_) => false,
        });
        all.filter_map(|channel| channel.kind.app())
    }

    /// The mailboxes of its channels.
    pub(in crate::model) fn mailboxes(&self) -> impl Iterator<Item = &str> {
        self.all().iter().filter_map(|channel| match &channel.reach {
            Reach::Address(mailbox) => Some(&**mailbox),
            Reach::Number(_) | Reach::Account(_) | Reach::Web(_) => None,
        })
    }

    /// Returns `true` if it has addresses, which texts may name in words.
    pub fn has_addresses(&self) -> bool {
        self.all().iter().any(|channel| !matches!(channel.reach, Reach::Number(_)))
    }

    /// Returns `true` if a web or e-mail address is that of a channel.
    pub fn has_address(&self, address: &str) -> bool {
        let address = match address.strip_prefix("tg://resolve?domain=") {
            Some(account) => format!("t.me/{}", account.split('&').next().unwrap_or_default()),
            None => url::comparable(address.strip_prefix("mailto:").unwrap_or(address)),
        };
        self.all().iter().any(|channel| match &channel.reach {
            Reach::Number(_) => false,
            Reach::Address(mailbox) => mailbox.eq_ignore_ascii_case(&address),
            Reach::Web(web) => url::comparable(&web.url) == address,
            Reach::Account(name) => is_address_of(&address, name),
        })
    }

    /// The channels that none of the others publishes, withheld; `None` if there are none.
    pub(super) fn without(&self, shown: &[&Contact]) -> Option<Contact> {
        let is_shown = |channel: &Channel| {
            let same = |other: &Channel| identity(other) == identity(channel);
            shown.iter().flat_map(|contact| contact.visible()).any(same)
        };
        let own: Vec<Channel> =
            self.all().iter().filter(|channel| !is_shown(channel)).cloned().collect();
        (!own.is_empty()).then(|| Contact::undecided(own))
    }

    fn all(&self) -> &[Channel] {
        match self {
            Contact::Shown(channels) | Contact::WithCaution(channels) => channels,
            Contact::Withheld(WithheldChannels(channels)) => channels,
        }
    }
}

impl WithheldChannels {
    /// The number of different phone numbers and addresses.
    pub fn count(&self) -> usize {
        self.0.iter().map(identity).collect::<BTreeSet<_>>().len()
    }
}

/// Returns `true` if an address without its scheme is that of an account: it is a part of the path, or the name before `t.me`.
fn is_address_of(address: &str, account: &str) -> bool {
    let (host, path) = address.split_once('/').unwrap_or((address, ""));
    let is_account = |name: &str| name.trim_start_matches('@').eq_ignore_ascii_case(account);
    ACCOUNT_HOSTS.iter().any(|known| is_at_or_below(host, known)) && path.split('/').any(is_account)
        || host.strip_suffix(".t.me").is_some_and(is_account)
}

/// The number or address of a channel.
fn identity(channel: &Channel) -> &str {
    match &channel.reach {
        Reach::Number(phone) => phone.value.whole_digits(),
        Reach::Web(web) => &web.url,
        Reach::Account(address) | Reach::Address(address) => address,
    }
}
