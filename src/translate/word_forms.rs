//! Numbers that the other language writes as a word: months, weekdays, and `1 triệu` for "a million".

use crate::i18n::{ascii_digit, month_names, weekday_names};

use super::figures::{Figure, Figures, Value};
use super::number_words;

/// A number that has no equal on the other side.
#[derive(Clone)]
pub(super) struct Part {
    pub figure: Figure,
    kind: Kind,
}

/// The meaning of a number in its own text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Count,
    /// It stands beside another number, and may be the number of a month.
    BesideNumber,
    Month,
    /// A weekday by its ISO number.
    Weekday(u8),
}

impl Part {
    pub fn of(figure: Figure, text: &Figures) -> Part {
        let kind = kind(&figure, text);
        Part { figure, kind }
    }

    /// The day, month and year of a date.
    pub fn of_date(date: &Figure) -> Vec<Part> {
        let Value::Date(parts) = &date.value else { return Vec::new() };
        let kinds = [Kind::Count, Kind::Month, Kind::Count];
        let part = |(number, kind): (&String, Kind)| Part {
            figure: Figure {
                written: number.clone(),
                value: Value::Number(number.clone()),
                ..date.clone()
            },
            kind,
        };
        parts.iter().zip(kinds).map(part).collect()
    }
}

fn kind(figure: &Figure, text: &Figures) -> Kind {
    let Some(number @ 1..=12) = figure.whole().filter(|_| figure.power == 0) else {
        return Kind::Count;
    };
    let number = u8::try_from(number).unwrap_or(0);
    let end = figure.at + figure.written.chars().count();
    let before: String = text.letters[..figure.at].iter().collect::<String>().to_lowercase();
    let after = text.letters.get(end);
    match text.code.split('-').next().unwrap_or_default() {
        // Vietnamese and Portuguese count the days from Sunday on.
        "vi" if before.trim_end().ends_with("thứ") && (2..=7).contains(&number) => {
            return Kind::Weekday(number - 1);
        }
        "pt" | "gl" if matches!(after, Some('ª' | 'a')) && (2..=6).contains(&number) => {
            return Kind::Weekday(number - 1);
        }
        _ => {}
    }
    // Vietnamese, Chinese, Japanese and Korean call December "month 12".
    let start = figure.at.saturating_sub(8);
    let around: String =
        text.letters[start..text.letters.len().min(end + 4)].iter().collect::<String>();
    let around = ascii_digits(&around.to_lowercase());
    let has_digits = |name: &String| name.contains(|c: char| c.is_ascii_digit());
    if month_names(&text.code, number)
        .iter()
        .filter(|name| has_digits(name))
        .any(|name| around.contains(&**name))
    {
        return Kind::Month;
    }
    let digits =
        |from: usize, to: usize| text.letters[from..to].iter().any(|c| ascii_digit(*c).is_some());
    match digits(start, figure.at)
        || digits(end.min(text.letters.len()), text.letters.len().min(end + 8))
    {
        true => Kind::BesideNumber,
        false => Kind::Count,
    }
}

/// Returns `true` if the other text says a number with a word, or may do so in a language whose months are not known.
pub(super) fn says(other: &Figures, part: &Part) -> bool {
    let number = part.figure.whole();
    match (part.kind, number.and_then(|number| u8::try_from(number).ok())) {
        (Kind::Month, Some(month)) => {
            let others = (1..=12).filter(|other| *other != month);
            return names_month(other, month, false)
                || !others.into_iter().any(|month| names_month(other, month, true));
        }
        (Kind::BesideNumber, Some(month)) if names_month(other, month, true) => return true,
        (Kind::Weekday(day), _) => {
            return names(&other.letters, &weekday_names(&other.code, day)).next().is_some();
        }
        _ => {}
    }
    let is_power = |power: &u32| Some(10_u64.pow(*power)) == number;
    let power = (2..=12).find(is_power);
    power.is_some_and(|power| number_words::mentions(&other.letters, power, &other.code))
}

/// Removes numbers that a word multiplies and that a language, whose words for a million are not known, has bare: the `5`
/// of "5 million".
pub(super) fn match_unknown(multiplied: &mut Vec<Part>, bare: &mut Vec<Part>, code: &str) {
    multiplied.retain(|part| {
        let power = 10_u64.pow(part.figure.power.min(15));
        let is_same = |other: &Part| {
            let shifted = other.figure.whole().map(|number| number.saturating_mul(power));
            other.figure.power == 0 && shifted == part.figure.whole()
        };
        if part.figure.power == 0 || number_words::has_language(code) {
            return true;
        }
        match bare.iter().position(is_same) {
            Some(at) => {
                bare.swap_remove(at);
                false
            }
            None => true,
        }
    });
}

/// Returns `true` if a text names a month; `beside_number`: within eight characters of a digit.
fn names_month(text: &Figures, month: u8, beside_number: bool) -> bool {
    let is_digit = |c: &char| ascii_digit(*c).is_some();
    names(&text.letters, &month_names(&text.code, month)).any(|(start, end)| {
        let near = start.saturating_sub(8)..text.letters.len().min(end + 8);
        !beside_number || text.letters[near].iter().any(is_digit)
    })
}

/// The places of words that begin with one of these names. Names with digits are none: they are compared as numbers.
fn names(letters: &[char], names: &[String]) -> impl Iterator<Item = (usize, usize)> {
    let text: Vec<char> = letters.iter().map(|c| folded(*c)).collect();
    let words = names.iter().filter(|name| !name.contains(char::is_numeric));
    let stems: Vec<Stem> = words.map(|name| Stem::of(name)).collect();
    (0..text.len()).filter_map(move |at| {
        let stem = stems.iter().find(|stem| stem.is_at(&text, at))?;
        Some((at, at + stem.len()))
    })
}

/// The start of a name that its cases share: `декабр` of `декабря` and `декабрь`.
pub(super) struct Stem {
    letters: Vec<char>,
    /// A word may go on behind it.
    is_open: bool,
}

impl Stem {
    /// The last word of a name without the two letters that cases change; a short one as it is.
    pub fn of(name: &str) -> Stem {
        let is_end = |c: char| c == '.' || c.is_whitespace();
        let word = name.trim_matches(is_end).rsplit(char::is_whitespace).next().unwrap_or_default();
        let mut letters: Vec<char> = word.chars().map(folded).collect();
        let is_open = letters.len() > 4 && letters.iter().all(|c| c.is_lowercase());
        if is_open {
            letters.truncate(letters.len() - 2);
        }
        Stem { letters, is_open }
    }

    /// The count of its letters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// Returns `true` if a word of a text in small letters begins here with the stem.
    pub fn is_at(&self, text: &[char], at: usize) -> bool {
        let is_lower = |at: usize| text.get(at).is_some_and(|c| c.is_lowercase());
        // Arabic, Thai and others write particles and words together.
        let is_start = at == 0 || !is_lower(at - 1);
        is_start
            && text[at..].starts_with(&self.letters)
            && (self.is_open || !is_lower(at + self.letters.len()))
    }
}

/// A small letter; Arabic's alef without its hamza, which writers leave out.
pub(super) fn folded(letter: char) -> char {
    match letter {
        'أ' | 'إ' | 'آ' => 'ا',
        _ => letter.to_lowercase().next().unwrap_or(letter),
    }
}

fn ascii_digits(text: &str) -> String {
    text.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect()
}
