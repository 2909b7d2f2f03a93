//! The currency beside a number, by the signs and abbreviations of a country and of a language: `$` is a peso in Colombia, and
//! `руб.` is a rouble in Russian.

use std::ops::Range;

use crate::i18n::{ascii_digit, joins_next_word};
use crate::model::Currency;
use crate::tsv;

use super::word_at::folded;

/// Letters before or after a number that are searched for a currency.
const MAX_CURRENCY: usize = 16;
/// The dash in place of cents: `5000,- Kč`.
const DASHES: &[char] = &['-', '–', '—'];
/// The mark of the side of a number on which a name counts.
const SIDE: char = '_';

/// The names that count in a language and a country.
pub(super) struct MoneyWords(Vec<Name>);

struct Name {
    letters: Vec<char>,
    /// It has capitals, which a text must have, too.
    is_exact: bool,
    /// Before a number, and behind it.
    sides: [bool; 2],
    currency: Currency,
}

impl MoneyWords {
    /// The names of a language without its script and region, in a country of ISO 3166-1; those of the country first.
    pub fn of(language: &str, country: &str) -> MoneyWords {
        let table = include_str!("../../../data/currency-signs.tsv");
        let rows = || tsv::rows::<3>(table);
        let scopes = [country, language, "*"];
        let rows = scopes.into_iter().flat_map(|scope| {
            rows().filter(move |[scopes, ..]| scopes.split(' ').any(|one| one == scope))
        });
        let names = rows.flat_map(|[_, currency, names]| {
            let currency = Currency::of_table(currency);
            names.split(',').filter_map(move |name| Some(Name::of(name, currency?)))
        });
        MoneyWords(names.collect())
    }

    /// The currency directly behind or before a number. `folded` is the text in small letters.
    pub fn beside(
        &self,
        letters: &[char],
        folded: &[char],
        number: &Range<usize>,
    ) -> Option<Currency> {
        let from = behind_cents(letters, number.end);
        let behind = from..letters.len().min(from + MAX_CURRENCY);
        let named = |side: usize, fits: &dyn Fn(&Name) -> bool| {
            let names = self.0.iter().filter(|name| name.sides[side] && fits(name));
            // The first one of the longest.
            names.rev().max_by_key(|name| name.letters.len()).map(|name| name.currency)
        };
        let text = |name: &Name| if name.is_exact { letters } else { folded };
        let is_behind = |name: &Name| {
            let rest = &text(name)[from..];
            // Most names begin with another letter.
            rest.first() == name.letters.first()
                && rest
                    .strip_prefix(&*name.letters)
                    .is_some_and(|rest| name.ends_before(rest.first()))
        };
        let start = number.start - usize::from(letters[..number.start].ends_with(&[' ']));
        let start = start - usize::from(letters[..start].ends_with(&['.']));
        let is_before = |name: &Name| {
            let rest = &text(name)[..start];
            let before = |rest: &[char]| name.begins_behind(letters[..rest.len()].last());
            rest.last() == name.letters.last()
                && rest.strip_suffix(&*name.letters).is_some_and(before)
        };
        let written = |place: Range<usize>| -> String { letters[place].iter().collect() };
        let is_of_next = is_of_next(&letters[behind.clone()]);
        let before = number.start.saturating_sub(MAX_CURRENCY)..number.start;
        named(1, &is_behind)
            .filter(|_| !is_of_next)
            .or_else(|| Currency::beside("", &written(behind)).filter(|_| !is_of_next))
            .or_else(|| named(0, &is_before))
            .or_else(|| Currency::beside(&written(before), ""))
    }
}

impl Name {
    fn of(written: &str, currency: Currency) -> Name {
        let bare = written.trim_matches(SIDE);
        let is_exact = bare.contains(char::is_uppercase);
        let letters = bare.chars().map(|c| if is_exact { c } else { folded(c) }).collect();
        let sides = [!written.starts_with(SIDE), !written.ends_with(SIDE)];
        Name { letters, is_exact, sides, currency }
    }

    fn ends_before(&self, next: Option<&char>) -> bool {
        let is_joined = |last: &char| !last.is_alphanumeric() || joins_next_word(*last);
        next.is_none_or(|next| !next.is_alphanumeric())
            || self.letters.last().is_some_and(is_joined)
    }

    /// A prefix in small letters may stand before a name in capitals: `ngoR500`.
    fn begins_behind(&self, last: Option<&char>) -> bool {
        last.is_none_or(|last| match self.letters.first() {
            Some(first) if first.is_uppercase() => !last.is_alphanumeric() || last.is_lowercase(),
            _ => !last.is_alphanumeric() && !is_sign(*last),
        })
    }
}

/// The place of the next word behind a number, and behind the dash in place of its cents.
fn behind_cents(letters: &[char], end: usize) -> usize {
    let is_dash = |at: usize| letters.get(at).is_some_and(|c| DASHES.contains(c));
    let has_mark = matches!(letters.get(end), Some(',' | '.')) && is_dash(end + 1);
    let end = end + usize::from(has_mark);
    let end = end + usize::from(is_dash(end));
    end + usize::from(letters.get(end) == Some(&' '))
}

/// Returns `true` if a text begins with a sign that the next number has: `, $6`.
fn is_of_next(text: &[char]) -> bool {
    let is_mark = |c: &char| " .,;:()!?".contains(*c);
    let mut rest = text.iter().skip_while(|c| is_mark(c)).peekable();
    let is_sign = |c: &&char| !c.is_alphanumeric() && !is_mark(c);
    rest.next_if(is_sign).is_some()
        && rest.find(|c| !is_sign(c)).is_some_and(|c| ascii_digit(*c).is_some())
}

/// Returns `true` for a sign that may be part of a longer name, such as `C$`.
fn is_sign(letter: char) -> bool {
    "$£¥₵".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::super::tests::{check, check_in};
    use super::*;

    #[test]
    fn a_sign_is_the_currency_of_the_country() {
        for (country, source, translation, expected) in [
            ("CO", "cuesta $ 80.000", "80,000 US dollars", "S says COP, T says USD"),
            ("CO", "cuesta $ 80.000", "US$80,000", "S says COP, T says USD"),
            ("CO", "cuesta $80.000", "80,000 dollars", "S says COP, T says dollar"),
            ("CO", "cuesta $ 80.000", "80,000 pesos", ""),
            ("CO", "cuesta $ 80.000", "COP 80,000", ""),
            ("CO", "cuesta $ 80.000", "$80,000", ""),
            ("MX", "cuesta $80", "80 Mexican pesos", ""),
            ("MX", "cuesta $80", "80 euros", "S says MXN, T says euro"),
            ("MX", "80 dólares", "$80", "S says dollar, T says MXN"),
            ("AR", "u$s 80", "80 US dollars", ""),
            ("AR", "u$s 80", "$80", "S says USD, T says ARS"),
            ("EC", "cuesta $80", "80 US dollars", ""),
            ("EC", "cuesta $80", "80 dollars", ""),
            ("CA", "$80", "80 dollars", ""),
            ("CA", "$80", "US$80", "S says CAD, T says USD"),
            ("AU", "A$80", "$80", ""),
            ("BR", "R$ 80", "80 reais", ""),
            ("BR", "$ 80", "80 dollars", ""),
            ("EG", "£80", "80 Egyptian pounds", ""),
            ("EG", "£80", "80 British pounds", "S says EGP, T says GBP"),
            ("GB", "£80", "80 pounds", ""),
            ("SE", "80 kr", "80 Swedish kronor", ""),
            ("NO", "kr 80", "80 Swedish kronor", "S says NOK, T says SEK"),
            ("IN", "Rs 500", "₹500", ""),
            ("IN", "Rs. 500", "500 dollars", "S says INR, T says dollar"),
            ("PK", "Rs. 500/-", "INR 500", "S says PKR, T says INR"),
            ("JP", "¥500", "500 yen", ""),
            ("CN", "¥500", "500 yen", "S says CNY, T says yen"),
            ("HN", "L 500", "500 dollars", "S says HNL, T says dollar"),
            ("HN", "L. 500", "500 lempiras", ""),
            ("ZA", "R5000", "5000 dollars", "S says ZAR, T says dollar"),
            ("ZA", "u-R500 noR600", "500, 600 rand", ""),
            ("NG", "N5,000", "5,000 dollars", "S says NGN, T says dollar"),
            ("PH", "P5,000", "5,000 dollars", "S says PHP, T says dollar"),
            ("CO", "de $5 a $6", "$5 to $6", ""),
            ("CO", "5 €, $ 6", "€5, $6", ""),
            // Letters that are no signs there, or stand on the other side.
            ("DE", "Formular R5000", "5000 dollars", ""),
            ("HN", "500 L de agua", "500 dollars", ""),
            ("ZA", "5000 R", "5000 dollars", ""),
            ("PH", "MP5,000", "5,000 dollars", ""),
        ] {
            check_in(country, ("es", source), ("en", translation), expected);
        }
    }

    #[test]
    fn abbreviations_count_in_their_languages() {
        for (code, text, currency) in [
            ("ru", "Это стоит 5000 руб.", "RUB"),
            ("ru", "5000 р.", "RUB"),
            ("kk", "5000 тг", "KZT"),
            ("uk", "Це коштує 5000 грн.", "UAH"),
            ("vi", "Phí 5.000 đ.", "VND"),
            ("vi", "Phí 5.000đ", "VND"),
            ("en", "5,000 VNĐ", "VND"),
            ("hu", "5000 Ft", "HUF"),
            ("cs", "Stojí 5000,- Kč.", "CZK"),
            ("tr", "5000 TL'ye", "TRY"),
            ("sr", "5000 дин.", "RSD"),
            ("mk", "5000 ден.", "MKD"),
            ("sq", "5000 L", "ALL"),
            ("ar", "5000 ج.م", "EGP"),
            ("ar", "5000 ر.س", "SAR"),
            ("ar", "5000 د.إ.", "AED"),
            ("ar", "5000 د.ك", "KWD"),
            ("zh", "5000块钱", "CNY"),
            ("mn", "5000 төг", "MNT"),
            ("en", "Php 5000", "PHP"),
        ] {
            // The same unit in its code, and another one.
            check((code, text), ("en", &format!("{currency} 5,000")), "");
            let words = MoneyWords::of(code, "AL");
            let letters: Vec<char> = text.chars().collect();
            let small: Vec<char> = letters.iter().map(|c| folded(*c)).collect();
            let is_mark =
                |at: &usize| !letters[*at].is_ascii_digit() && !".,".contains(letters[*at]);
            let start = letters.iter().position(char::is_ascii_digit).unwrap();
            let end = (start..letters.len()).find(is_mark).unwrap_or(letters.len());
            let end = end - usize::from(letters[end - 1] == ',');
            let found = words.beside(&letters, &small, &(start..end));
            let other = Currency::of_table("CHF").unwrap();
            assert!(found.is_some_and(|found| !found.is_same(&other)), "{text}");
        }
        for (country, text) in [
            ("KE", "Sh 5000"),
            ("UG", "5000/="),
            ("BD", "Tk 5000"),
            ("HT", "5000 Gdes"),
            ("HT", "5000 G"),
            ("GH", "GH¢5000"),
        ] {
            let described =
                super::super::tests::described_in(country, ("sw", text), ("en", "5,000 euros"));
            assert!(described.ends_with("T says euro"), "{text}: {described}");
        }
    }

    #[test]
    fn other_words_are_no_abbreviations() {
        for (country, code, text) in [
            ("UA", "uk", "2026 р."),
            ("BG", "bg", "5 рубли"),
            ("RU", "ru", "5 раз, 5 рубашек, 5 рублёвых"),
            ("CZ", "cs", "5 den"),
            ("CZ", "cs", "5 dní, 5,"),
            ("AL", "sq", "5 l ujë"),
            ("VN", "vi", "5 đơn"),
            ("KE", "en", "5 shops"),
            ("HT", "fr", "5 g"),
            ("CO", "es", "5 km"),
            ("BD", "en", "5 tickets"),
        ] {
            let words = MoneyWords::of(code, country);
            let letters: Vec<char> = text.chars().collect();
            let small: Vec<char> = letters.iter().map(|c| folded(*c)).collect();
            let start = letters.iter().position(char::is_ascii_digit).unwrap();
            let end = (start..letters.len()).find(|at| !letters[*at].is_ascii_digit()).unwrap();
            let found = words.beside(&letters, &small, &(start..end));
            assert!(found.is_none_or(|found| found.name() == "ruble" && code == "bg"), "{text}");
        }
    }

    #[test]
    fn every_name_of_the_table_has_a_currency() {
        for [scopes, currency, names] in
            tsv::rows::<3>(include_str!("../../../data/currency-signs.tsv"))
        {
            assert!(Currency::of_table(currency).is_some(), "{currency}");
            assert!(
                !scopes.is_empty()
                    && names.split(',').all(|name| name.trim() == name && !name.is_empty()),
                "{names}"
            );
        }
    }
}
