//! The value of a number as readers see it: of `1.412,00`, `8:30` and `24.12.2026`.

use super::word_at::starts_with_word;

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Value {
    /// Day, month and year, all in digits.
    Date([u32; 3]),
    /// Hour and minute.
    Time(u32, u32),
    /// A decimal number with a point, without leading zeros and without zeros behind its fraction.
    Number(String),
    /// A phone number, the same in each of its forms.
    Phone(String),
}

impl Value {
    /// A date or a time. `ascii` is the number, which stands in a text in small letters from `start` to `end`.
    pub fn of_date_or_time(
        ascii: &str,
        folded: &[char],
        start: usize,
        end: usize,
    ) -> Option<Value> {
        date(ascii).or_else(|| time(ascii, &folded[..start], &folded[end..]))
    }

    /// A number, by the separators of any language, times a power of ten.
    pub fn of_number(ascii: &str, power: u32) -> Value {
        Value::Number(shifted(decimal(ascii), power))
    }

    /// A whole number divided by a power of ten that is not 1; `None` for another value.
    pub fn divided(&self, power: u32) -> Option<Value> {
        self.whole().filter(|_| power > 0)?;
        let Value::Number(number) = self else { return None };
        let number = format!("{number:0>width$}", width = power as usize + 1);
        let (whole, fraction) = number.split_at_checked(number.len() - power as usize)?;
        let fraction = fraction.trim_end_matches('0');
        let mark = if fraction.is_empty() { "" } else { "." };
        Some(Value::Number(format!("{whole}{mark}{fraction}")))
    }

    /// The value of a whole number; `None` for another value.
    pub fn whole(&self) -> Option<u64> {
        match self {
            Value::Number(number) => number.parse().ok(),
            Value::Date(_) | Value::Time(..) | Value::Phone(_) => None,
        }
    }
}

/// Day, month and year from `22.11.2026`, `22/11/2026`, `11/22/2026` or `2026-11-22`.
fn date(written: &str) -> Option<Value> {
    let mut parts = written.split(['.', '/', '-']);
    let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
    let [day, month, year] = match (a.len(), b.len(), c.len()) {
        (1..=2, 1..=2, 4) => [a, b, c],
        (4, 1..=2, 1..=2) => [c, b, a],
        _ => return None,
    };
    let (day, month): (u32, u32) = (day.parse().ok()?, month.parse().ok()?);
    let is_american = month > 12;
    let [day, month] = if is_american { [month, day] } else { [day, month] };
    let is_whole = parts.next().is_none();
    is_whole.then_some(Value::Date([day, month, year.parse().ok()?]))
}

/// An hour and a minute from `8:30`, with the hours of an afternoon in 24 hours.
fn time(ascii: &str, before: &[char], after: &[char]) -> Option<Value> {
    const AFTER: &[&str] = &["pm", "p.m", "p. m", "chiều", "tối", "م", "مساء"];
    const BEFORE: &[&str] = &["下午", "晚上", "午後", "오후"];
    let (hour, minute) = ascii.split_once(':')?;
    let (hour, minute): (u32, u32) = (hour.parse().ok()?, minute.parse().ok()?);
    if hour > 24 || minute > 59 {
        return None;
    }
    let after = after.strip_prefix(&[' ']).unwrap_or(after);
    let before = before.strip_suffix(&[' ']).unwrap_or(before);
    let ends_with = |word: &str| before.iter().rev().copied().take(2).eq(word.chars().rev());
    let is_afternoon = AFTER.iter().any(|word| starts_with_word(after, word))
        || BEFORE.iter().any(|word| ends_with(word));
    Some(Value::Time(if is_afternoon && hour < 12 { hour + 12 } else { hour }, minute))
}

/// A number with a decimal point, by the separators of any language: `1.412,00`, `1,412.00`, `5,00,000`, `1 200,5`. What
/// groups no thousands and has more than one mark, such as a version, stays as written.
fn decimal(written: &str) -> String {
    if written.bytes().all(|byte| byte.is_ascii_digit()) {
        return bare(written).to_owned();
    }
    let is_mark = |c: char| !c.is_ascii_digit();
    let marks: Vec<char> = written.chars().filter(|c| is_mark(*c)).collect();
    let parts: Vec<&str> = written.split(is_mark).collect();
    let groups = |parts: &[&str]| {
        let [first, middle @ .., last] = parts else { return true };
        let is_indian = middle.iter().all(|part| part.len() == 2) && first.len() <= 2;
        let is_usual = middle.iter().all(|part| part.len() == 3) && first.len() <= 3;
        last.len() == 3 && (is_indian || is_usual) && *first != "0"
    };
    // Millions in Colombia, Mexico and Peru: `1'200.000`.
    let has_millions = marks.len() == 2 && matches!(marks[0], '\'' | '’') && groups(&parts);
    let decimal_mark = marks.last().filter(|last| {
        !has_millions
            && matches!(last, '.' | ',' | '٫')
            && marks.iter().filter(|mark| mark == last).count() == 1
            && (marks.len() > 1 || !groups(&parts))
    });
    let (whole, fraction) = match decimal_mark {
        Some(_) => (&parts[..parts.len() - 1], parts[parts.len() - 1]),
        None => (parts.as_slice(), ""),
    };
    let is_uniform = has_millions
        || whole.len() < 3
        || marks[..whole.len() - 1].windows(2).all(|two| two[0] == two[1]);
    if !groups(whole) || !is_uniform {
        return written.to_owned();
    }
    let fraction = fraction.trim_end_matches('0');
    let whole = whole.concat();
    let whole = bare(&whole);
    if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
}

/// A decimal number times a power of ten.
fn shifted(number: String, power: u32) -> String {
    if power == 0 {
        return number;
    }
    let (whole, fraction) = number.split_once('.').unwrap_or((&number, ""));
    let power = power as usize;
    let moved: String = fraction.chars().chain(std::iter::repeat('0')).take(power).collect();
    let rest = fraction.get(power..).unwrap_or_default();
    let whole = format!("{whole}{moved}");
    let whole = bare(&whole);
    if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") }
}

/// A number without the zeros at its start.
fn bare(digits: &str) -> &str {
    let bare = digits.trim_start_matches('0');
    if bare.is_empty() { "0" } else { bare }
}
