//! A helpline as templates see it, on a card, in a list or in a sentence.

use serde::Serialize;

use super::{Html, told};

use super::When;

/// A helpline, ready to be printed anywhere.
#[derive(Serialize, Clone)]
pub struct Card {
    pub slug: String,
    pub title: String,
    /// What it promises, in one sentence.
    pub description: String,
    /// The helpline's own page.
    pub url: String,
    /// Set when the words are borrowed from another language.
    pub lang: Option<String>,
    pub dir: Option<String>,
    pub emergency: bool,
    /// `active`, `paused`, `closed`.
    #[serde(serialize_with = "told")]
    pub status: &'static str,
    /// "Paused for now" or "closed", when it is; else empty.
    pub status_note: String,
    /// Number channels with something to press, in the order to try them.
    pub channels: Vec<Channel>,
    /// Facts as short phrases: "free", "24/7", "Albanian", "up to 18 years".
    pub facts: Vec<String>,
    /// Sentences that a caller should read: "works only inside Albania", "who hears it is unknown",
    /// "calls stay in your call log".
    pub cautions: Vec<String>,
    /// `confirmed`, `printed`, `stale` (show the age, "call first"), `expired`, or `emergency`.
    #[serde(serialize_with = "told")]
    pub freshness: &'static str,
    /// The badge in words: "confirmed 12 November 2026", "printed 31 March 2021, not confirmed".
    pub badge: String,
    pub assured: Option<When>,
    pub vcard: Option<String>,
    /// How the template `card.html` shows all this, on lite pages `card-lite.html`; empty where that is being printed.
    pub printed: Html,
}

#[derive(Serialize, Clone)]
pub struct Channel {
    /// `voice sms whatsapp web chat email`
    #[serde(rename = "type", serialize_with = "told")]
    pub kind: &'static str,
    /// `tel:116111`, `sms:…`, `https://wa.me/…`, `mailto:…`
    pub href: String,
    /// How it reads: "116 111", "www.example.org". Print numbers within `<bdi dir="ltr">`.
    pub text: String,
    /// What the button says before it: "Call", "Write", "Open the chat".
    pub verb: String,
    /// It leads out of the site (`rel="noopener noreferrer"`).
    pub external: bool,
    pub cost: String,
}
