//! How old the knowledge of a helpline is, and what that means for the reader.

use super::Site;
use super::date::Date;
use super::kind::{Assured, AssuredBy, PageData, PageKind};
use super::page::Page;

/// After how many days a helpline's confirmation weighs less (`freshness` in `fener.yaml`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Editors are warned.
    pub warn: i64,
    /// The card shows the age and "call first".
    pub label: i64,
    /// Publishing and final posters stop.
    pub block: i64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { warn: 30, label: 60, block: 90 }
    }
}

/// What can be said of a helpline today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// 112 and 129: never expires.
    Emergency,
    /// Somebody asked lately.
    Confirmed,
    /// Confirmed, but past the warning: still shown as confirmed.
    Ageing,
    /// Past the label: shows its age and "call first".
    Stale,
    /// Past the block, by a confirmation that was once real.
    Expired,
    /// Known from print alone, at any age; nobody rang.
    Printed,
    /// Nobody said when or how it was ever confirmed.
    Unknown,
}

impl Freshness {
    pub fn of(
        emergency: bool,
        assured: Option<&Assured>,
        limits: Limits,
        today: Date,
    ) -> Freshness {
        if emergency {
            return Freshness::Emergency;
        }
        let Some(assured) = assured else { return Freshness::Unknown };
        match assured.by {
            AssuredBy::Print => Freshness::Printed,
            AssuredBy::Operator | AssuredBy::TestCall | AssuredBy::OfficialPage => {
                let age = assured.on.days_until(today);
                if age >= limits.block {
                    Freshness::Expired
                } else if age >= limits.label {
                    Freshness::Stale
                } else if age >= limits.warn {
                    Freshness::Ageing
                } else {
                    Freshness::Confirmed
                }
            }
        }
    }

    /// What is to be said of it to an editor.
    pub fn word(self) -> &'static str {
        match self {
            Freshness::Emergency => "always shown",
            Freshness::Confirmed => "confirmed",
            Freshness::Ageing => "ring it soon",
            Freshness::Stale => "call first",
            Freshness::Expired => "expired",
            Freshness::Printed => "from print, never rung",
            Freshness::Unknown => "never confirmed",
        }
    }

    /// May go on paper that nobody can call back.
    pub fn may_print(self) -> bool {
        match self {
            Freshness::Emergency | Freshness::Confirmed | Freshness::Ageing | Freshness::Stale => {
                true
            }
            Freshness::Expired | Freshness::Printed | Freshness::Unknown => false,
        }
    }
}

/// The helplines with the days since they were confirmed, those first that waited longest.
pub fn by_age(site: &Site) -> Vec<(&Page, Option<i64>, Freshness)> {
    let mut all: Vec<_> = site
        .pages_of(PageKind::Helpline)
        .filter_map(|page| {
            let PageData::Helpline(helpline) = &page.kind else { return None };
            let assured = helpline.assured.as_ref();
            let days = assured.map(|assured| assured.on.days_until(site.date));
            let limits = site.campaign.freshness;
            let freshness = Freshness::of(helpline.emergency, assured, limits, site.date);
            Some((page, days, freshness))
        })
        .collect();
    all.sort_by_key(|(page, days, _)| (std::cmp::Reverse(days.unwrap_or(i64::MAX)), page.id));
    all
}
