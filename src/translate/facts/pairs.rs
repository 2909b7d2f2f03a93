//! Numbers with what they count: `5 days and 10 euros` are not `10 days and 5 euros`.

use std::cell::OnceCell;
use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::model::Currency;

use super::durations;
use super::figure_value::Value;
use super::figures::{Figure, Figures};
use super::time_units::Unit;
use super::unmatched::{Kind, kind};

/// Letters of the longest text that is searched for currencies apart from numbers.
const MAX_SEARCHED: usize = 4000;

/// The things that a number may count.
#[derive(Clone, Copy, PartialEq)]
enum Counted {
    Time(Unit),
    Money(Currency),
    Percent,
    People,
    /// It is the number of a month.
    Month,
}

impl Counted {
    fn is_same(&self, other: &Counted) -> bool {
        match (self, other) {
            (Counted::Money(money), Counted::Money(other)) => money.is_same(other),
            _ => self == other,
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
    let lack = [Lack::of(theirs), Lack::of(ours)];
    for value in order {
        let Some([mut a, mut b]) = pairs.remove(&value) else { continue };
        let (count_a, count_b) = (a.len(), b.len());
        for one in &mut a {
            for other in &mut b {
                if one.counted.is_same(&other.counted) {
                    let both = one.count.min(other.count);
                    one.count -= both;
                    other.count -= both;
                }
            }
        }
        let rest = |pairs: Vec<Pair>| pairs.into_iter().filter(|pair| pair.count > 0);
        let (a, b): (Vec<Pair>, Vec<Pair>) = (rest(a).collect(), rest(b).collect());
        let written = |pairs: Vec<Pair>| pairs.into_iter().map(|pair| pair.written);
        if !a.is_empty() && !b.is_empty() {
            found.0.extend(written(a));
            found.1.extend(written(b));
        } else if count_b == 0 && a.iter().all(|pair| lack[1].has_lost(pair, &value)) {
            found.0.extend(written(a));
        } else if count_a == 0 && b.iter().all(|pair| lack[0].has_lost(pair, &value)) {
            found.1.extend(written(b));
        }
    }
    found
}

/// The kinds of pairs that a text has none of, although it would say them with a word that is known. Each is searched for once.
struct Lack<'f> {
    text: &'f Figures<'f>,
    percent: OnceCell<bool>,
    money: OnceCell<bool>,
    bare: OnceCell<FxHashSet<&'f Value>>,
}

impl<'f> Lack<'f> {
    fn of(text: &'f Figures<'f>) -> Lack<'f> {
        Lack { text, percent: OnceCell::new(), money: OnceCell::new(), bare: OnceCell::new() }
    }

    /// Returns `true` if the text has the number of a pair of the other one alone.
    fn has_lost(&self, pair: &Pair, value: &Value) -> bool {
        match pair.counted {
            Counted::Percent => *self.percent.get_or_init(|| {
                let counted = &self.text.words.counted;
                counted.know_percent()
                    && !counted.have_percent(&self.text.folded, &self.text.starts)
            }),
            Counted::Money(_) => self.has_bare(value) && !self.has_money(),
            Counted::Time(_) | Counted::People | Counted::Month => false,
        }
    }

    fn has_money(&self) -> bool {
        let text = self.text;
        let has = |at: &usize| {
            text.words.money.beside(&text.letters, &text.folded, &(*at..*at)).is_some()
        };
        *self.money.get_or_init(|| {
            !text.money.is_empty()
                || text.letters.len() > MAX_SEARCHED
                || text.starts.iter().any(has)
        })
    }

    fn has_bare(&self, value: &Value) -> bool {
        let text = self.text;
        let is_bare = |figure: &&Figure| text.words.counted.is_bare(&figure.place, &text.folded);
        let values = || text.figures.iter().filter(is_bare).map(|figure| &figure.value).collect();
        self.bare.get_or_init(values).contains(value)
    }
}

/// Adds the pairs of a text, and its values in their order.
fn add(text: &Figures<'_>, side: usize, pairs: &mut Pairs, order: &mut Vec<Value>) {
    for figure in &text.figures {
        let value @ Value::Number(_) = &figure.value else { continue };
        let Some((counted, written)) = counted(figure, text) else { continue };
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

/// The thing that a number counts, with both as written.
fn counted(figure: &Figure, text: &Figures<'_>) -> Option<(Counted, String)> {
    let number = &figure.place;
    if let Some(money) = text.currency_beside(number) {
        let written = format!("{} {}", text.written(number.clone()), money.name());
        return Some((Counted::Money(money), written));
    }
    let words = &text.words.counted;
    let is_tenths = text.words.base == "ja" && figure.power == 1;
    let percent = words.percent_beside(number, &text.folded).or(is_tenths.then(|| number.clone()));
    let found = |counted: Counted| move |place: Range<usize>| (counted, text.written(place));
    percent
        .map(found(Counted::Percent))
        .or_else(|| {
            let (unit, place) = durations::beside(number, text)?;
            Some((Counted::Time(unit), text.written(place)))
        })
        .or_else(|| words.people_beside(number, &text.folded).map(found(Counted::People)))
        .or_else(|| {
            let is_month = kind(figure, text) == Kind::Month;
            is_month.then(|| (Counted::Month, text.written(number.clone())))
        })
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
            ("en", "5 days and 10 euros", "wo", "10 fan ak 5 ero", ""),
            ("en", "5 working days, 10 euros", "fr", "5 jours ouvrables, 10 euros", ""),
            ("en", "5 women, 10 euros", "fr", "10 femmes, 5 euros", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
