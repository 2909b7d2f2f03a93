//! Numbers with what they count: `5 days and 10 euros` are not `10 days and 5 euros`.

use rustc_hash::FxHashMap;

use crate::model::Currency;

use super::durations;
use super::figure_value::Value;
use super::figures::Figures;
use super::time_units::Unit;

/// The unit or currency that a number counts.
#[derive(Clone, Copy, PartialEq)]
enum Counted {
    Time(Unit),
    Money(Currency),
}

impl Counted {
    fn is_same(&self, other: &Counted) -> bool {
        match (self, other) {
            (Counted::Time(unit), Counted::Time(other)) => unit == other,
            (Counted::Money(money), Counted::Money(other)) => money.is_same(other),
            (Counted::Time(_), Counted::Money(_)) | (Counted::Money(_), Counted::Time(_)) => false,
        }
    }
}

/// Several equal pairs.
struct Pair {
    counted: Counted,
    written: String,
    count: usize,
}

/// The pairs of each value, on both sides.
type Pairs = FxHashMap<Value, [Vec<Pair>; 2]>;

/// The pairs of one text alone whose numbers the other has beside something else: of the source, then of the translation. A number
/// with words that are not known is equal to every other.
pub(super) fn difference(theirs: &Figures<'_>, ours: &Figures<'_>) -> (Vec<String>, Vec<String>) {
    let mut pairs = Pairs::default();
    let mut order = Vec::new();
    for (side, text) in [theirs, ours].into_iter().enumerate() {
        add(text, side, &mut pairs, &mut order);
    }
    let mut found = (Vec::new(), Vec::new());
    for value in order {
        let Some([mut a, mut b]) = pairs.remove(&value) else { continue };
        for one in &mut a {
            for other in &mut b {
                if one.counted.is_same(&other.counted) {
                    let both = one.count.min(other.count);
                    one.count -= both;
                    other.count -= both;
                }
            }
        }
        let rest = |pairs: Vec<Pair>| -> Vec<String> {
            let rest = pairs.into_iter().filter(|pair| pair.count > 0);
            rest.map(|pair| pair.written).collect()
        };
        let (a, b) = (rest(a), rest(b));
        if !a.is_empty() && !b.is_empty() {
            found.0.extend(a);
            found.1.extend(b);
        }
    }
    found
}

/// Adds the pairs of a text, and its values in their order.
fn add(text: &Figures<'_>, side: usize, pairs: &mut Pairs, order: &mut Vec<Value>) {
    for figure in &text.figures {
        let value @ Value::Number(_) = &figure.value else { continue };
        let counted = match text.currency_beside(&figure.place) {
            Some(money) => {
                let number = text.written(figure.place.clone());
                Some((Counted::Money(money), format!("{number} {}", money.name())))
            }
            None => durations::beside(&figure.place, text)
                .map(|(unit, place)| (Counted::Time(unit), text.written(place))),
        };
        let Some((counted, written)) = counted else { continue };
        if !pairs.contains_key(value) {
            order.push(value.clone());
        }
        let known = &mut pairs.entry(value.clone()).or_default()[side];
        match known.iter_mut().find(|pair| pair.counted == counted) {
            Some(pair) => pair.count += 1,
            None => known.push(Pair { counted, written, count: 1 }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn a_number_keeps_what_it_counts() {
        for (from, source, code, translation, expected) in [
            (
                "fr",
                "Attendez 5 jours et payez 10 euros.",
                "en",
                "Wait 10 days and pay 5 euros.",
                "S says 5 jours, 10 euro, T says 5 euro, 10 days",
            ),
            ("fr", "Attendez 5 jours et payez 10 euros.", "en", "Pay €10 and wait 5 days.", ""),
            (
                "en",
                "5 euros or 10 dollars",
                "de",
                "10 Euro oder 5 Dollar",
                "S says 5 euro, 10 dollar, T says 5 dollar, 10 euro",
            ),
            ("en", "5 euros or 10 dollars", "de", "10 Dollar oder 5 Euro", ""),
            ("en", "5 days, 5 hours", "de", "5 Stunden, 5 Tage", ""),
            ("en", "5 days, 5 days", "de", "5 Tage, 5 Tage", ""),
            (
                "en",
                "Wait 5 days and pay 10 lari.",
                "ka",
                "დაელოდეთ 10 დღეს და გადაიხადეთ 5 ლარს.",
                "S says 5 days, 10 lari, T says 5 lari, 10 დღეს",
            ),
            ("en", "5 days and 10 lari", "ka", "5 დღეში და 10 ლარად", ""),
            // Words that are not known.
            ("en", "5 days and 10 euros", "rom", "10 dives thaj 5 evre", ""),
            ("en", "5 working days, 10 euros", "fr", "5 jours ouvrables, 10 euros", ""),
            ("en", "5 people, 10 euros", "fr", "10 personnes, 5 euros", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
