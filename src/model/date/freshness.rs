//! The age of a helpline's last confirmation, and its consequences.

use crate::yaml::MapReader;

use crate::model::Date;
use crate::model::kind::{Assured, AssuredBy};

/// The ages in days at which a confirmation has consequences (`freshness` in `fener.yaml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FreshnessLimits {
    /// Editors get a warning.
    pub warn: i64,
    /// The card shows the age and "call first".
    pub label: i64,
    /// The number is withheld: no page, format or sheet has it.
    pub block: i64,
}

impl Default for FreshnessLimits {
    fn default() -> FreshnessLimits {
        FreshnessLimits { warn: 30, label: 60, block: 90 }
    }
}

impl FreshnessLimits {
    /// Reads the key `freshness`; reports limits that are not in order.
    pub(in crate::model) fn read(fields: &mut MapReader<'_>) -> FreshnessLimits {
        let mut limits = FreshnessLimits::default();
        fields.nested("freshness", "the limits of freshness", |days| {
            let mut written = Vec::new();
            for (key, slot) in [
                ("warn", &mut limits.warn),
                ("label", &mut limits.label),
                ("block", &mut limits.block),
            ] {
                if let Some(value) = days.parsed::<u16>(key, "bad-value", "write a number of days")
                {
                    *slot = i64::from(value.value);
                    written.push((key, value.value));
                }
            }
            // A limit that is not written follows the others.
            for ((lower, less), (upper, more)) in written.iter().zip(written.iter().skip(1)) {
                if less > more {
                    let message = format!("`{lower}: {less}` is above `{upper}: {more}`");
                    let help = "`warn` is at most `label`, and `label` at most `block`";
                    days.report.error("bad-value", &days.location, message).help(help);
                }
            }
        });
        limits
    }
}

/// The state of a helpline's confirmation on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// An emergency number, which never expires.
    Emergency,
    Confirmed,
    /// Older than [`FreshnessLimits::warn`]; still shown as confirmed.
    Ageing,
    /// Older than [`FreshnessLimits::label`].
    Stale,
    /// Older than [`FreshnessLimits::block`], so withheld.
    Expired,
    /// Known from print alone, never called, at any age.
    Printed,
    /// Never confirmed.
    Unknown,
}

impl Freshness {
    /// Returns the state of a confirmation on a day. `emergency` is set for numbers that never expire.
    pub fn of(
        emergency: bool,
        assured: Option<&Assured>,
        limits: FreshnessLimits,
        today: Date,
    ) -> Freshness {
        if emergency {
            return Freshness::Emergency;
        }
        let Some(assured) = assured else { return Freshness::Unknown };
        match assured.by {
            AssuredBy::Print => Freshness::Printed,
            AssuredBy::Operator | AssuredBy::TestCall | AssuredBy::OfficialPage => {
                let Some(age) = assured.on.max_age(today) else { return Freshness::Unknown };
                if age > limits.block {
                    Freshness::Expired
                } else if age > limits.label {
                    Freshness::Stale
                } else if age > limits.warn {
                    Freshness::Ageing
                } else {
                    Freshness::Confirmed
                }
            }
        }
    }

    /// The state in words for an editor.
    pub fn label(self) -> &'static str {
        match self {
            Freshness::Emergency => "always shown",
            Freshness::Confirmed => "confirmed",
            Freshness::Ageing => "ring it soon",
            Freshness::Stale => "call first",
            Freshness::Expired => "withheld",
            Freshness::Printed => "from print, never rung",
            Freshness::Unknown => "never confirmed",
        }
    }

    /// Returns `true` if the number may be printed: paper cannot be corrected.
    pub fn may_print(self) -> bool {
        match self {
            Freshness::Emergency | Freshness::Confirmed | Freshness::Ageing | Freshness::Stale => {
                true
            }
            Freshness::Expired | Freshness::Printed | Freshness::Unknown => false,
        }
    }
}
