//! The numbers of a text by value: `1.412,00`, `5 triệu`, `8:30`, `24.12.2026`.

use crate::i18n::{ascii_digit, is_invisible};
use crate::model::Currency;

use super::number_words;

/// The facts of a text that are written in digits.
pub(super) struct Figures {
    /// The text that they stand in, without characters of no width.
    pub letters: Vec<char>,
    /// The text's language.
    pub code: String,
    pub figures: Vec<Figure>,
    pub money: Vec<Currency>,
}

/// A number as written, with its value.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub written: String,
    pub value: Value,
    /// Its place in the letters.
    pub at: usize,
    /// The power of ten of the word beside it.
    pub power: u32,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// Day, month and year, all in digits.
    Date([String; 3]),
    /// Hour and minute.
    Time(u32, u32),
    /// A decimal number with a point, without leading zeros and without zeros behind its fraction.
    Number(String),
}

impl Figure {
    /// The two numbers of a time, or of a number with one mark in it, such as `10.30` and `24.12.`
    pub fn pair(&self) -> Option<[String; 2]> {
        if let Value::Time(hour, minute) = self.value {
            return Some([hour.to_string(), minute.to_string()]);
        }
        let ascii: String = self.written.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect();
        let parts: Vec<&str> = ascii.split(['.', ',']).collect();
        let is_part = |part: &&str| {
            (1..=2).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        match parts.as_slice() {
            [a, b] if is_part(a) && is_part(b) => Some([bare(a), bare(b)]),
            _ => None,
        }
    }

    /// The value of a whole number; `None` for another value.
    pub fn whole(&self) -> Option<u64> {
        match &self.value {
            Value::Number(number) => number.parse().ok(),
            Value::Date(_) | Value::Time(..) => None,
        }
    }
}

impl Figures {
    pub fn of(words: &str, code: &str) -> Figures {
        // Joiners are part of words, such as weekdays in Persian.
        let is_kept = |c: &char| !is_invisible(*c) || matches!(c, '\u{200c}' | '\u{200d}');
        let letters: Vec<char> = words.chars().filter(is_kept).collect();
        let mut figures: Vec<Figure> = Vec::new();
        let mut money = Vec::new();
        let mut at = 0;
        // The end of the last number that a word multiplies.
        let mut multiplied = 0;
        while at < letters.len() {
            if ascii_digit(letters[at]).is_none() {
                at += 1;
                continue;
            }
            let run_end = run(&letters, at);
            money.extend(currency_beside(&letters, at, run_end));
            let written: String = letters[at..run_end].iter().collect();
            let ascii: String = written.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect();
            let (mut end, mut power) = (run_end, 0);
            let value = match date(&ascii).or_else(|| time(&ascii, &letters, at, run_end)) {
                Some(value) => value,
                None => {
                    (end, power) = multiplier(&letters, (multiplied, at, run_end), code);
                    Value::Number(shifted(&decimal(&ascii), power))
                }
            };
            let written = letters[at..end].iter().collect();
            let figure = Figure { written, value, at, power };
            match figures.last_mut() {
                // `1万5千`, `5 million 500 thousand`.
                Some(last)
                    if power > 0 && last.power > power && at.saturating_sub(multiplied) <= 1 =>
                {
                    let sum = last.whole().zip(figure.whole()).map(|(a, b)| a.saturating_add(b));
                    match sum {
                        Some(sum) => {
                            last.value = Value::Number(sum.to_string());
                            last.written = letters[last.at..end].iter().collect();
                            last.power = power;
                        }
                        None => figures.push(figure),
                    }
                }
                _ => figures.push(figure),
            }
            if power > 0 {
                multiplied = end;
            }
            at = end;
        }
        Figures { letters, code: code.to_owned(), figures, money }
    }
}

/// The end of the number that starts at `at`: digits, with single separators between them.
fn run(letters: &[char], at: usize) -> usize {
    let is_digit = |at: usize| letters.get(at).is_some_and(|c| ascii_digit(*c).is_some());
    let digits = |from: usize| (from..).take_while(|at| is_digit(*at)).count();
    let mut end = at + digits(at);
    let first = end - at;
    if let Some(length) = date_length(letters, at, first) {
        return at + length;
    }
    loop {
        let mark = letters.get(end).copied().unwrap_or(' ');
        let next = digits(end + 1);
        let goes_on = match mark {
            '.' | ',' | '٫' => next > 0,
            ':' => first <= 2 && next == 2 && end == at + first,
            '٬' | '\'' | '’' => next == 3,
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' => {
                let has_digits_alone =
                    letters[at..end].iter().all(|c| !matches!(c, '.' | ',' | '٫' | ':'));
                first <= 3 && next == 3 && has_digits_alone
            }
            _ => false,
        };
        if !goes_on {
            return end;
        }
        end += 1 + next;
    }
}

/// The length of a date of three numbers with the same mark between them, which begins with `first` digits.
fn date_length(letters: &[char], at: usize, first: usize) -> Option<usize> {
    let mark = letters.get(at + first).filter(|mark| ".-/".contains(**mark))?;
    let digits =
        |from: usize| letters.iter().skip(from).take_while(|c| ascii_digit(**c).is_some()).count();
    let second = digits(at + first + 1);
    let third_at = at + first + 1 + second;
    let third = digits(third_at + 1);
    let is_date = matches!((first, second, third), (1..=2, 1..=2, 4) | (4, 1..=2, 1..=2));
    (is_date && letters.get(third_at) == Some(mark)).then_some(third_at + 1 + third - at)
}

/// Day, month and year without leading zeros, from `22.11.2026`, `22/11/2026`, `11/22/2026` or `2026-11-22`.
fn date(written: &str) -> Option<Value> {
    let parts: Vec<&str> = written.split(['.', '/', '-']).collect();
    let [a, b, c] = parts[..] else { return None };
    let [day, month, year] = match (a.len(), b.len(), c.len()) {
        (1..=2, 1..=2, 4) => [a, b, c],
        (4, 1..=2, 1..=2) => [c, b, a],
        _ => return None,
    };
    let is_american = month.parse::<u32>().is_ok_and(|month| month > 12);
    let [day, month] = if is_american { [month, day] } else { [day, month] };
    Some(Value::Date([bare(day), bare(month), bare(year)]))
}

/// An hour and a minute from `8:30`, with the hours of an afternoon in 24 hours.
fn time(ascii: &str, letters: &[char], start: usize, end: usize) -> Option<Value> {
    let (hour, minute) = ascii.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    if hour > 24 || minute > 59 {
        return None;
    }
    const AFTER: &[&str] = &["pm", "p.m", "p. m", "chiều", "tối", "م", "مساء"];
    const BEFORE: &[&str] = &["下午", "晚上", "午後", "오후"];
    let after: String = letters[end..].iter().take(8).collect();
    let after = after.trim_start().to_lowercase();
    let is_word = |rest: &str| !rest.starts_with(char::is_alphanumeric);
    let before: String = letters[..start].iter().collect();
    let is_afternoon = AFTER.iter().any(|word| after.strip_prefix(word).is_some_and(is_word))
        || BEFORE.iter().any(|word| before.trim_end().ends_with(word));
    Some(Value::Time(if is_afternoon && hour < 12 { hour + 12 } else { hour }, minute))
}

/// The end of a number from `start` to `end` with the words that multiply it, and their power of ten. Burmese has the word
/// before a round number, where it is none of the number before, which ends at `free`.
fn multiplier(
    letters: &[char],
    (free, start, end): (usize, usize, usize),
    code: &str,
) -> (usize, u32) {
    let mut at = end;
    let mut power = 0;
    loop {
        let spaces = letters[at..].iter().take_while(|c| c.is_whitespace()).count();
        let word_at = at + spaces.min(1);
        let found = number_words::at_start(&letters[word_at..], code).filter(|_| spaces <= 1);
        match found {
            Some(found) => {
                power += found.power;
                at = word_at + found.length;
            }
            None => break,
        }
    }
    if power == 0 && code.split('-').next() == Some("my") {
        let before = letters[..start].iter().rposition(|c| !c.is_whitespace()).unwrap_or(0);
        let words = (before.saturating_sub(5).max(free)..=before).filter(|from| *from < start);
        let found = words.filter_map(|from| {
            let found = number_words::at_start(&letters[from..start], code)?;
            (from + found.length == before + 1).then_some(found.power)
        });
        power = found.max().unwrap_or(0);
    }
    (at, power)
}

/// A number with a decimal point, by the separators of any language: `1.412,00`, `1,412.00`, `5,00,000`, `1 200,5`. What
/// groups no thousands and has more than one mark, such as a version, stays as written.
fn decimal(written: &str) -> String {
    let is_mark = |c: char| !c.is_ascii_digit();
    let marks: Vec<char> = written.chars().filter(|c| is_mark(*c)).collect();
    let parts: Vec<&str> = written.split(is_mark).collect();
    let groups = |parts: &[&str]| {
        let [first, middle @ .., last] = parts else { return true };
        let is_indian = middle.iter().all(|part| part.len() == 2) && first.len() <= 2;
        let is_usual = middle.iter().all(|part| part.len() == 3) && first.len() <= 3;
        last.len() == 3 && (is_indian || is_usual) && *first != "0"
    };
    let decimal_mark = marks.last().filter(|last| {
        matches!(last, '.' | ',' | '٫')
            && marks.iter().filter(|mark| mark == last).count() == 1
            && (marks.len() > 1 || !groups(&parts))
    });
    let (whole, fraction) = match decimal_mark {
        Some(_) => (&parts[..parts.len() - 1], parts[parts.len() - 1]),
        None => (parts.as_slice(), ""),
    };
    let is_uniform =
        whole.len() < 3 || marks[..whole.len() - 1].windows(2).all(|two| two[0] == two[1]);
    if !groups(whole) || !is_uniform {
        return written.to_owned();
    }
    let fraction = fraction.trim_end_matches('0');
    let whole = bare(&whole.concat());
    if fraction.is_empty() { whole } else { format!("{whole}.{fraction}") }
}

/// A decimal number times a power of ten.
fn shifted(number: &str, power: u32) -> String {
    if power == 0 {
        return number.to_owned();
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let power = power as usize;
    let moved: String = fraction.chars().chain(std::iter::repeat('0')).take(power).collect();
    let rest = fraction.get(power..).unwrap_or_default();
    let whole = bare(&format!("{whole}{moved}"));
    if rest.is_empty() { whole } else { format!("{whole}.{rest}") }
}

/// A number without the zeros at its start.
fn bare(digits: &str) -> String {
    let bare = digits.trim_start_matches('0');
    if bare.is_empty() { "0".to_owned() } else { bare.to_owned() }
}

/// Letters before or after a number that are searched for a currency.
const MAX_CURRENCY: usize = 16;

/// The currency before or after a number.
fn currency_beside(letters: &[char], start: usize, end: usize) -> Option<Currency> {
    let before: String = letters[start.saturating_sub(MAX_CURRENCY)..start].iter().collect();
    let after: String = letters[end..letters.len().min(end + MAX_CURRENCY)].iter().collect();
    Currency::beside(&before, &after)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_the_value_that_readers_see() {
        for (code, text, expected) in [
            ("pt", "R$ 1.412,00", "1412"),
            ("es", "1412 reales", "1412"),
            ("fr", "1 200,50", "1200.5"),
            ("en", "1200,5 and 1,234,567.80", "1200.5 1234567.8"),
            ("hi", "5,00,000", "500000"),
            ("de", "1'000 und 0,125", "1000 0.125"),
            ("en", "1.2.3", "1.2.3"),
            ("ar", "٨:٣٠", "8:30"),
            ("ar", "١٬٤١٢٫٥", "1412.5"),
            ("en", "8:00 to 6:30 pm, 24/7", "8:00 18:30 24 7"),
            ("vi", "5 triệu, 1,5 triệu, 5 trăm nghìn", "5000000 1500000 500000"),
            ("my", "၅ သိန်း၊ သိန်း ၅၀", "500000 5000000"),
            ("hi", "5 लाख", "500000"),
            ("zh", "5万, 1万5千", "50000 15000"),
            ("en", "5 million 500 thousand", "5500000"),
            ("en", "22.11.2026, 2026-11-22, 11/22/2026", "22.11.2026 22.11.2026 22.11.2026"),
            ("km", "១\u{200b}១៧", "117"),
            ("ar", "\u{2067}١\u{2060}٢\u{2069} و \u{2066}1\u{ad}5\u{2069}", "12 15"),
            ("en", "15-29 or 15–29", "15 29 15 29"),
        ] {
            let shown =
                Figures::of(text, code).figures.into_iter().map(|figure| match figure.value {
                    Value::Date(date) => date.join("."),
                    Value::Time(hour, minute) => format!("{hour}:{minute:02}"),
                    Value::Number(number) => number,
                });
            assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
