//! Names, signs and codes of currencies beside a number.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::i18n::joins_next_word;
use crate::tsv;

/// The units by their names.
static UNITS: LazyLock<FxHashMap<&str, Vec<&str>>> = LazyLock::new(|| {
    let mut by_name: FxHashMap<&str, Vec<&str>> = FxHashMap::default();
    for [unit, names] in tsv::rows(include_str!("../../../data/currencies.tsv")) {
        names.split(' ').for_each(|name| by_name.entry(name).or_default().push(unit));
    }
    by_name
});

/// The longest name that a word of a language without spaces may begin with, in characters.
const MAX_JOINED: usize = 8;

/// The currency of an amount, as a text names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    /// The units of this name: one, or several as of `¥`.
    units: &'static [&'static str],
    /// Its code of ISO 4217, if the text has that.
    code: Option<&'static str>,
}

impl Currency {
    /// The name of the unit, for editors: its code, or the first of its units.
    pub fn name(&self) -> &'static str {
        self.code.or_else(|| self.units.first().copied()).unwrap_or_default()
    }

    /// Returns `true` if both may be the same: they share a unit, and have no two different codes.
    pub fn is_same(&self, other: &Currency) -> bool {
        let differ = self.code.is_some() && other.code.is_some() && self.code != other.code;
        !differ && self.units.iter().any(|unit| other.units.contains(unit))
    }

    /// The currency of a code or name as the table has it.
    pub fn of_table(name: &str) -> Option<Currency> {
        let (name, units) = UNITS.get_key_value(name)?;
        let is_code = name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase());
        Some(Currency { units, code: is_code.then_some(*name) })
    }

    /// The currency that a word names, if it is one of the table. A sign, and a unit in languages without spaces or in Korean, is
    /// joined to what follows.
    fn named(word: &str) -> Option<Currency> {
        if let Some(currency) = Currency::of_table(word) {
            return Some(currency);
        }
        let word = word.to_lowercase();
        let joins = word.starts_with(|c: char| !c.is_alphabetic() || joins_next_word(c));
        let ends = word.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let mut starts: Vec<usize> = ends.take(MAX_JOINED).filter(|_| joins).collect();
        starts.push(word.len());
        let units = starts.into_iter().rev().find_map(|end| UNITS.get(&word[..end]))?;
        Some(Currency { units, code: None })
    }

    /// The currency that stands directly behind or before a number.
    pub fn beside(before: &str, after: &str) -> Option<Currency> {
        let is_end = |c: char| c.is_whitespace() || ".,;:()!?".contains(c);
        // Romance languages have a word between: `2 millones de pesos`.
        let mut next = after.split(is_end).filter(|word| !matches!(*word, "" | "de" | "di"));
        let mut last = before.split(is_end).filter(|word| !word.is_empty());
        let words = [next.next(), last.next_back()];
        words.into_iter().flatten().find_map(Currency::named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_by_their_names_signs_and_codes() {
        let beside = |before: &str, after: &str| Currency::beside(before, after);
        let same = |a: (&str, &str), b: (&str, &str)| {
            let found = (beside(a.0, a.1), beside(b.0, b.1));
            let (Some(a), Some(b)) = found else { panic!("{a:?} {b:?}") };
            a.is_same(&b)
        };
        for (a, b) in [
            (("PHP ", ""), ("₱", "")),
            (("", " pesos"), ("₱", "")),
            (("KSh ", ""), ("", " shilingi")),
            (("USD ", ""), ("$", "")),
            (("", "บาทต่อเดือน"), ("", " baht")),
            (("", "元"), ("¥", "")),
            (("", "欧元的工资"), ("€", "")),
            (("BDT ", ""), ("", " টাকা")),
            (("", "원을"), ("₩", "")),
            (("", "€/h"), ("€", "")),
            (("", " ብር"), ("ETB ", "")),
            (("", " ლარი"), ("₾", "")),
        ] {
            assert!(same(a, b), "{a:?} {b:?}");
        }
        for (a, b) in [
            (("₱", ""), ("$", "")),
            (("PHP ", ""), ("USD ", "")),
            (("KSh ", ""), ("USD ", "")),
            (("", " pesos"), ("", " dolar")),
            (("KES ", ""), ("TZS ", "")),
        ] {
            assert!(!same(a, b), "{a:?} {b:?}");
        }
        // `ብርሃን`, light, begins like birr, and `ლარივით` like lari: Ethiopic and Georgian have spaces.
        let others = [("", " people"), ("all ", ""), ("try ", " times"), ("", " ብርሃን")];
        for (before, after) in others.into_iter().chain([("", " ლარივით"), ("", "")])
        {
            assert!(beside(before, after).is_none(), "{before} {after}");
        }
    }
}
