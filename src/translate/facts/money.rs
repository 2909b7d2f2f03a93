//! The currencies of two texts.

use crate::model::Currency;

/// The names of the currencies on one side only; duplicates count.
pub(super) fn difference(theirs: &[Currency], ours: &[Currency]) -> (Vec<String>, Vec<String>) {
    // As many as the table has names, at most.
    let mut counts: Vec<(Currency, [usize; 2])> = Vec::new();
    for (side, money) in [theirs, ours].into_iter().enumerate() {
        for currency in money {
            match counts.iter_mut().find(|(known, _)| known == currency) {
                Some((_, count)) => count[side] += 1,
                None => {
                    let mut count = [0; 2];
                    count[side] = 1;
                    counts.push((*currency, count));
                }
            }
        }
    }
    for at in 0..counts.len() {
        for other in 0..counts.len() {
            if counts[at].0.is_same(&counts[other].0) {
                let both = counts[at].1[0].min(counts[other].1[1]);
                counts[at].1[0] -= both;
                counts[other].1[1] -= both;
            }
        }
    }
    let names = |side: usize| -> Vec<String> {
        let names = counts.iter().map(|(currency, count)| (currency.name(), count[side]));
        names.flat_map(|(name, count)| vec![name.to_owned(); count]).collect()
    };
    (names(0), names(1))
}
