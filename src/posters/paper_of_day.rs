//! The paper of a day, as far as something proves what it says, and the batch that the facts of a poster name.

use crate::model::kind::{Poster, Printed};
use crate::model::register::{Batch, Entry};
use crate::model::{Date, Freshness, Page, PageData, PageKind, Site};

use super::numbers::unconfirmed;

/// Returns `true` for the batch that the facts of a poster name: that of their day with their number of copies.
pub(super) fn is_named(poster: &Poster, batch: &Batch) -> bool {
    poster
        .printed
        .as_ref()
        .is_some_and(|named| (named.on, named.copies) == (batch.on, batch.copies))
}

/// Adds the batch that the facts of a poster name to its entry, unless it is there. Each number of copies of a day is a
/// batch of its own, because facts name one batch at a time.
pub(super) fn add_named(site: &Site, (page, poster): (&Page, &Poster), entry: &mut Entry) {
    let Some(Printed { on, copies }) = poster.printed else { return };
    if entry.printed.iter().any(|batch| is_named(poster, batch)) {
        return;
    }
    let paper = is_proven(site, (page, poster), entry, on).then(|| entry.paper.clone());
    entry.printed.push(Batch { on, copies, paper });
    entry.printed.sort_by_key(|batch| batch.on);
}

/// Returns `true` if the paper of a day is proven to be that of today's sheet. Statements that changed on that day or later
/// are no proof. Without a change, the register of a build on or before that day is one, or confirmations of all numbers
/// until then.
pub(super) fn is_proven(
    site: &Site,
    (page, poster): (&Page, &Poster),
    entry: &Entry,
    on: Date,
) -> bool {
    let limits = site.campaign.freshness;
    let days = on.days_until(site.date);
    if entry.changed.is_some_and(|changed| on <= changed) || -days > limits.block {
        return false;
    }
    let is_confirmed = |name: &String| {
        let page = site.find(PageKind::Helpline, name).map(|id| &site.page(id).kind);
        let Some(PageData::Helpline(helpline)) = page else { return false };
        let assured = helpline.assured.as_ref();
        let is_later =
            assured.is_some_and(|assured| assured.on.last_day().is_none_or(|day| day > on));
        !is_later && Freshness::of(helpline.emergency, assured, limits, on).may_print()
    };
    on >= site.date
        || entry.since <= on
        || days <= limits.block
            && entry.paper.typed.is_empty()
            && entry.paper.numbers.keys().all(is_confirmed)
            && unconfirmed(site, page, poster).is_empty()
}
