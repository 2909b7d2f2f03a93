//! Hours that two clocks count in different ways.

use super::figures::Figures;
use super::matching::match_first;
use super::unmatched::Unmatched;

/// An hour and a minute.
pub(super) type Time = (u64, u64);

/// Removes hours of which one is as the usual clock counts and the other as another clock does. `written` reads an hour as it
/// stands, `usual` an hour of the other clock as the usual one.
pub(super) fn match_hours(
    a: &mut Vec<Unmatched>,
    b: &mut Vec<Unmatched>,
    texts: [&Figures<'_>; 2],
    written: fn(&Unmatched, &Figures<'_>) -> Option<Time>,
    usual: fn(&Unmatched, &Figures<'_>) -> Option<Time>,
) {
    #[derive(PartialEq, Eq, Hash)]
    enum Key {
        Written(Time),
        Usual(Time),
    }
    let wanted = |number: &Unmatched| {
        let written = written(number, texts[0]).map(Key::Usual);
        written.into_iter().chain(usual(number, texts[0]).map(Key::Written)).collect()
    };
    let keys = |number: &Unmatched| {
        let written = written(number, texts[1]).map(Key::Written);
        written.into_iter().chain(usual(number, texts[1]).map(Key::Usual)).collect()
    };
    match_first(a, b, wanted, keys);
}
