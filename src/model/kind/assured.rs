//! The last confirmation that a helpline answers.

use serde::Serialize;
use strum::{EnumString, IntoStaticStr, VariantNames};

use crate::finding::{Located, Location};
use crate::model::date::partial_date::PartialDate;
use crate::model::language::Languages;
use crate::model::language::per_language::{PerLanguage, per_language};
use crate::model::phone::Phone;
use crate::yaml::MapReader;

use super::channel::{Channel, Reach};

/// The facts of a confirmation: its day, its way, and its source.
#[derive(Clone, Debug)]
pub struct Assured {
    /// Unknown for a number from print alone.
    pub on: PartialDate,
    /// The location of the date.
    pub on_location: Location,
    pub by: AssuredBy,
    /// The numbers that were confirmed; empty if that was not recorded.
    pub numbers: Vec<Located<String>>,
    /// The name of a printed or official source, for readers.
    pub published_by: PerLanguage<Located<String>>,
    /// A note for editors, such as the name of the caller. It is never published.
    pub source: Option<EditorsNote>,
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

/// Words for editors alone: no template, no format and no sheet can take them, only [`EditorsNote::for_editors`]. Its
/// callers are commands (`tests/architecture`).
#[derive(Clone, Debug)]
pub struct EditorsNote(String);

impl EditorsNote {
    pub fn for_editors(&self) -> &str {
        &self.0
    }
}

impl Assured {
    pub fn read(assured: &mut MapReader<'_>, languages: &Languages) -> Option<Assured> {
        let location = assured.location.clone();
        let on = PartialDate::required(assured, "on");
        let by = assured.required_enum("by");
        let numbers = assured.list("numbers");
        let published_by = assured.node("published_by");
        let published_by = per_language("published_by", published_by, languages, assured.report);
        let source = assured.text("source").map(|source| EditorsNote(source.value));
        let (on, by) = (on?, by?);
        if on.value == PartialDate::Unknown && by != AssuredBy::Print {
            assured
                .report
                .error("bad-date", &on.location, "a confirmation without a date never gets old")
                .help("write its day: `on: 2026-11-22`; `on: unknown` goes with `by: print` alone");
            return None;
        }
        let (on, on_location) = (on.value, on.location);
        Some(Assured { on, on_location, by, numbers, published_by, source, location })
    }

    /// The numbers of these channels that the confirmation does not name; none if it names no numbers at all.
    pub fn unconfirmed(&self, channels: &[Channel]) -> Vec<Located<Phone>> {
        let is_confirmed = |phone: &Phone| {
            self.numbers.is_empty()
                || self.numbers.iter().any(|number| phone.is_written(&number.value))
        };
        let numbers = channels.iter().filter_map(|channel| match &channel.reach {
            Reach::Number(number) => Some(number),
            Reach::Account(_) | Reach::Web(_) | Reach::Address(_) => None,
        });
        numbers.filter(|number| !is_confirmed(&number.value)).cloned().collect()
    }
}
