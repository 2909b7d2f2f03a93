//! Compares facts of a block that a translation must keep: numbers, dates, prices and targets of links.

use crate::i18n::ascii_digit;
use crate::markdown::{Block, ParsedText};

use super::{block_text, currency};

/// The facts on one side only, as shown to editors.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mismatch {
    pub source_only: Vec<String>,
    pub translation_only: Vec<String>,
}

impl Mismatch {
    pub fn is_empty(&self) -> bool {
        self.source_only.is_empty() && self.translation_only.is_empty()
    }

    /// The difference as part of a sentence; `source` and `translation` are the names of the two sides.
    pub fn describe(&self, source: &str, translation: &str) -> String {
        let list = |all: &[String]| all.join(", ");
        match (self.source_only.as_slice(), self.translation_only.as_slice()) {
            ([], only) => format!("{translation} says {}, {source} does not", list(only)),
            (only, []) => format!("{source} says {}, {translation} does not", list(only)),
            (theirs, ours) => {
                format!("{source} says {}, {translation} says {}", list(theirs), list(ours))
            }
        }
    }
}

/// Compares two blocks. `links` are the names of each side's destinations, equal for the same target in every language.
pub fn compare(
    (source, theirs): (&ParsedText, &Block),
    (translation, ours): (&ParsedText, &Block),
    links: (Vec<String>, Vec<String>),
) -> Mismatch {
    let figures = |body, block| match block_text::may_have_number(body, block) {
        true => Figures::of(&block_text::words(body, block)),
        false => Figures::default(),
    };
    let mut mismatch = figures(source, theirs).beside(figures(translation, ours));
    let (source_only, translation_only) = difference(links.0, links.1);
    mismatch.source_only.extend(source_only);
    mismatch.translation_only.extend(translation_only);
    mismatch
}

/// The facts of a text that are written in digits.
#[derive(Default)]
struct Figures {
    numbers: Vec<String>,
    /// Day, month and year, all in digits.
    dates: Vec<[String; 3]>,
    money: Vec<String>,
}

impl Figures {
    fn of(words: &str) -> Figures {
        let letters: Vec<char> = words.chars().collect();
        let mut figures = Figures::default();
        let mut at = 0;
        while at < letters.len() {
            if ascii_digit(letters[at]).is_none() {
                at += 1;
                continue;
            }
            let end = run(&letters, at);
            let written: String =
                letters[at..end].iter().map(|c| ascii_digit(*c).unwrap_or(*c)).collect();
            match date(&written) {
                Some(date) => figures.dates.push(date),
                None => figures.numbers.push(plain(&written)),
            }
            figures.money.extend(money(&letters, at, end));
            at = end;
        }
        figures
    }

    /// Compares two sides. Dates in digits match dates in digits; where the month of one side is a word, day and year
    /// are compared as numbers.
    fn beside(self, other: Figures) -> Mismatch {
        let (mut theirs, mut ours) = difference(self.dates, other.dates);
        let mut figures = Mismatch::default();
        while let (Some(_), Some(_)) = (theirs.last(), ours.last()) {
            figures.source_only.extend(theirs.pop().map(|date| date.join(".")));
            figures.translation_only.extend(ours.pop().map(|date| date.join(".")));
        }
        let loose = |mut numbers: Vec<String>, dates: Vec<[String; 3]>| {
            numbers.extend(dates.into_iter().flat_map(|[day, _, year]| [day, year]));
            numbers
        };
        let numbers = difference(loose(self.numbers, theirs), loose(other.numbers, ours));
        let money = difference(self.money, other.money);
        // A unit on one side alone may have a name on the other that the table lacks.
        let money = Some(money).filter(|(theirs, ours)| !theirs.is_empty() && !ours.is_empty());
        for (theirs, ours) in std::iter::once(numbers).chain(money) {
            figures.source_only.extend(theirs);
            figures.translation_only.extend(ours);
        }
        figures
    }
}

/// The elements on one side only; duplicates count.
fn difference<T: PartialEq>(mut a: Vec<T>, mut b: Vec<T>) -> (Vec<T>, Vec<T>) {
    a.retain(|wanted| match b.iter().position(|other| other == wanted) {
        Some(at) => {
            b.swap_remove(at);
            false
        }
        None => true,
    });
    (a, b)
}

/// The end of the number that starts at `at`: digits, with single separators between them.
fn run(letters: &[char], at: usize) -> usize {
    let is_digit = |at: usize| letters.get(at).is_some_and(|c| ascii_digit(*c).is_some());
    let mut end = at + 1;
    loop {
        while is_digit(end) {
            end += 1;
        }
        let mark = letters.get(end).copied().unwrap_or(' ');
        let thousands =
            || end - at <= 3 && (1..=3).all(|n| is_digit(end + n)) && !is_digit(end + 4);
        let goes_on = match mark {
            '.' | ',' | ':' | '/' | '-' | '٫' | '٬' => is_digit(end + 1),
            ' ' | '\u{a0}' | '\u{202f}' => thousands(),
            _ => false,
        };
        if !goes_on {
            return end;
        }
        end += 1;
    }
}

/// Day, month and year without leading zeros, from `22.11.2026`, `22/11/2026` or `2026-11-22`.
fn date(written: &str) -> Option<[String; 3]> {
    let parts: Vec<&str> = written.split(['.', '/', '-']).collect();
    let [a, b, c] = parts[..] else { return None };
    let bare = |part: &str| part.trim_start_matches('0').to_owned();
    match (a.len(), b.len(), c.len()) {
        (1..=2, 1..=2, 4) => Some([bare(a), bare(b), bare(c)]),
        (4, 2, 2) => Some([bare(c), bare(b), bare(a)]),
        _ => None,
    }
}

/// A number without the separators of its language: `1.000`, `1,000` and `1 000` are equal, and so are `10:30` and
/// `10.30`.
fn plain(written: &str) -> String {
    let mut out = String::new();
    let mut pieces = written.split(['.', ',', ':', '/', '-', '٫', '٬', ' ', '\u{a0}', '\u{202f}']);
    let first = pieces.next().unwrap_or_default();
    out.push_str(first);
    let mut grouped = first.len() <= 3;
    for piece in pieces {
        grouped = grouped && piece.len() == 3;
        if !grouped {
            out.push('.');
        }
        out.push_str(piece);
    }
    let bare = out.trim_start_matches('0');
    if bare.is_empty() || bare.starts_with('.') { format!("0{bare}") } else { bare.to_owned() }
}

/// The currency before or after a number.
fn money(letters: &[char], start: usize, end: usize) -> Option<String> {
    let before: String = letters[start.saturating_sub(8)..start].iter().collect();
    let after: String = letters[end..letters.len().min(end + 12)].iter().collect();
    let word = |text: &str, last: bool| {
        let mut words = text.split(|c: char| c.is_whitespace() || ".,;:()!?".contains(c));
        let mut words = words.by_ref().filter(|word| !word.is_empty());
        let word = if last { words.next_back() } else { words.next() };
        word.unwrap_or_default().to_lowercase()
    };
    let near = [word(&after, false), word(&before, true)];
    near.iter().find_map(|word| currency::named(word)).map(str::to_owned)
}

/// An address without the code of its language: `https://sq.example.org/sq/` equals `https://en.example.org/en/`.
pub fn without_language(address: &str, codes: [&str; 2]) -> String {
    let parts = address.split_inclusive(['/', '.']).map(|part| {
        let bare = part.trim_end_matches(['/', '.']);
        if codes.contains(&bare) { "*" } else { part }
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_two_texts_are_compared() {
        let check = |source: &str, translation: &str, expected: &str| {
            let mismatch = Figures::of(source).beside(Figures::of(translation));
            let describe =
                if mismatch.is_empty() { String::new() } else { mismatch.describe("S", "T") };
            assert_eq!(describe, expected, "{source} | {translation}");
        };
        check("15 deri 29 vjeç", "from 15 to 29 years", "");
        check("pas 3 ditësh", "after 4 days", "S says 3, T says 4");
        check("1.000 lekë", "1,000 lek", "");
        check("1 000 euro", "€1,000", "");
        check("1000 euro", "1,000 EUR", "");
        check("500 euro", "500 lekë", "S says euro, T says lek");
        check("500 lei", "500 euro", "S says leu, T says euro");
        check("500 de lei", "500 євро", "");
        check("500 євро", "500欧元的工资", "");
        check("500 dolarë", "500 دولار", "");
        check("500 euro", "500 европей", "");
        check("১৫ ইউরো", "१५ यूरो", "");
        check("22.11.2026", "22 November 2026", "");
        check("22.11.2026", "2026-11-22", "");
        check("22.11.2026", "22.12.2026", "S says 22.11.2026, T says 22.12.2026");
        check("22.11.2026", "23 November 2026", "S says 22, T says 23");
        check("10:30", "10.30", "");
        check("٣ أيام و ١٥ سنة", "3 days and 15 years", "");
        check("dy", "2", "T says 2, S does not");
        check("2, 2", "2", "S says 2, T does not");
        check("në 2021 500 veta", "500 people in 2021", "");
    }

    #[test]
    fn addresses_differ_by_language_alone() {
        let bare = |address| without_language(address, ["sq", "en"]);
        assert_eq!(bare("https://sq.x.org/sq/a"), bare("https://en.x.org/en/a"));
        assert_ne!(bare("https://sq.x.org/a"), bare("https://en.x.org/b"));
    }
}
