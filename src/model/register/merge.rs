//! Versions of the register, joined by code.

use std::collections::BTreeMap;

use super::{Batch, Entry, Register, code_order};

/// Returns a register with every code and every batch of these.
pub fn merged(versions: impl IntoIterator<Item = Register>) -> Register {
    let mut entries = BTreeMap::<String, Entry>::new();
    for entry in versions.into_iter().flat_map(|version| version.entries) {
        let entry = match entries.remove(&entry.code) {
            Some(known) => joined(known, entry),
            None => entry,
        };
        entries.insert(entry.code.clone(), entry);
    }
    let mut entries: Vec<Entry> = entries.into_values().collect();
    entries.sort_by(|a, b| code_order(&a.code).cmp(&code_order(&b.code)));
    Register { entries }
}

/// Joins two entries of one code: the earlier day, all batches, and the statements that changed last.
fn joined(first: Entry, second: Entry) -> Entry {
    let since = first.since.min(second.since);
    let mut changed = first.changed.max(second.changed);
    if first.changed == second.changed && !first.paper.states_the_same(&second.paper) {
        // Neither is known to be the later one, so nothing is proven for the days before.
        changed = changed.max(Some(first.since.max(second.since)));
    }
    // A batch that both have was there before they parted. One entry may have two that are equal.
    let mut batches = BTreeMap::<Batch, [usize; 2]>::new();
    for (side, entry) in [&first, &second].into_iter().enumerate() {
        for batch in &entry.printed {
            batches.entry(batch.clone()).or_default()[side] += 1;
        }
    }
    let batches = batches.into_iter();
    let printed = batches.flat_map(|(batch, [a, b])| std::iter::repeat_n(batch, a.max(b)));
    let printed = printed.collect();
    let newer = if second.changed > first.changed { second } else { first };
    Entry { since, changed, printed, ..newer }
}
