//! A helpline as templates see it.

use serde::Serialize;

use crate::model::kind::{ChannelKind, Status};
use crate::render::html::Html;

use super::basics::When;

/// A helpline, for a card, a list or a sentence.
#[derive(Serialize, Clone)]
pub struct Card {
    pub slug: String,
    pub title: String,
    /// Its promise to callers, in one sentence.
    pub description: String,
    /// The helpline's own page.
    pub url: String,
    /// Set if title and description are borrowed from another language.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    pub emergency: bool,
    pub status: Status,
    /// "Paused for now" or "closed", or a sentence that the number is no longer shown; else empty.
    pub status_note: String,
    /// The ways to reach it, in the order to try them; none if it is closed, or if its number is no longer shown.
    pub channels: Vec<Channel>,
    /// The helpline to turn to if the number is no longer shown.
    pub instead: Option<Instead>,
    /// Facts as short phrases: "free", "24/7", "Albanian", "up to 18 years".
    pub facts: Vec<String>,
    /// The sentence that a caller should read before all others: "works only in Albania"; or empty.
    pub caution: String,
    /// Other sentences that a caller should read, the weightiest first: "calls stay in your call log".
    pub more_cautions: Vec<String>,
    pub freshness: CardFreshness,
    /// The badge: "confirmed 12 November 2026", "printed in 2021, not confirmed"; empty if the number is no longer shown, or if
    /// the title has the same words.
    pub badge: String,
    /// A sentence about the age of a number that is not confirmed lately: "We last checked this number in March 2021.";
    /// else empty.
    pub age: String,
    /// A channel is a number to call.
    pub can_be_called: bool,
    /// The day of the last confirmation; `None` for emergency numbers.
    pub assured: Option<When>,
    /// The URL of the contact to save.
    pub vcard: Option<String>,
    /// The card as rendered with `card.html`, on lite pages `card-lite.html`; empty for that template itself.
    pub printed: Html,
}

impl Card {
    /// All sentences that a caller should read, the weightiest first.
    pub fn cautions(&self) -> impl Iterator<Item = &String> {
        Some(&self.caution)
            .filter(|caution| !caution.is_empty())
            .into_iter()
            .chain(&self.more_cautions)
    }
}

/// The freshness of a helpline as cards show it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CardFreshness {
    Emergency,
    Confirmed,
    /// Confirmed some time ago: cards show the age.
    Stale,
    /// Confirmed so long ago that its number is no longer shown.
    Withheld,
    /// Known from print, or never confirmed.
    Printed,
}

/// A helpline that is offered instead of another.
#[derive(Serialize, Clone)]
pub struct Instead {
    pub title: String,
    /// Its own page.
    pub url: String,
    /// Set if the title is borrowed from another language.
    pub lang: Option<String>,
    /// The first way to reach it.
    pub channel: Channel,
}

/// A way to reach a helpline.
#[derive(Serialize, Clone)]
pub struct Channel {
    #[serde(rename = "type")]
    pub kind: ChannelKind,
    /// `tel:116111`, `sms:…`, `https://wa.me/…`, `mailto:…`; empty for an address that was never opened.
    pub href: String,
    /// The number or address as text: "116 111", "www.example.org". Numbers belong in `<bdi dir="ltr">`.
    pub text: String,
    /// The text of the button before it: "Call", "Write", "Open the chat"; empty without `href`.
    pub verb: String,
    /// It leaves the site (`rel="noopener noreferrer"`).
    pub external: bool,
    /// The sentences to print beside it: what it shows of the reader, or that the address was never opened; may be empty.
    pub caution: String,
    /// "At a higher rate"; empty if it is unknown, or if the card's facts name it for all channels.
    pub cost: String,
    /// "Works only in Nigeria"; empty for a number that works everywhere, or if the card's caution says it for all.
    pub reach: String,
}
