//! The numbers of a text by value: `1.412,00`, `5 triệu`, `8:30`, `24.12.2026`.

use std::ops::Range;

use crate::i18n::{ascii_digit, is_invisible, joins_next_word};
use crate::model::Currency;

use super::figure_extent::{end_of_number, minutes};
use super::figure_value::Value;
use super::language_words::LanguageWords;
use super::phones::FoundPhone;
use super::word_at::{folded, is_vowel_sign};

/// Letters before a number that may be a word which multiplies it.
const MAX_WORD_BEFORE: usize = 6;

/// The facts of a text that are written in digits.
pub(super) struct Figures<'w> {
    /// The text that they stand in, without characters of no width and signs of vowels, and with single spaces.
    pub letters: Vec<char>,
    /// `letters` in small letters.
    pub folded: Vec<char>,
    /// The places where a word may begin: every one that no small letter stands before. Arabic, Thai and others write
    /// particles and words together.
    pub starts: Vec<usize>,
    /// The words of the text's language.
    pub words: &'w LanguageWords,
    /// In their order.
    pub figures: Vec<Figure>,
    pub money: Vec<Currency>,
}

/// A number with its value.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    pub value: Value,
    /// Its place in the letters, with the words that multiply it.
    pub place: Range<usize>,
    /// The power of ten of the word beside it.
    pub power: u32,
}

impl<'w> Figures<'w> {
    /// Reads a text with these phone numbers, which are in their order.
    pub fn of(text: &str, words: &'w LanguageWords, phones: &[FoundPhone]) -> Figures<'w> {
        let (letters, phones) = visible_letters(text, phones);
        let folded: Vec<char> = letters.iter().map(|c| folded(*c)).collect();
        let is_start = |at: &usize| at.checked_sub(1).is_none_or(|at| !folded[at].is_lowercase());
        let starts = (0..folded.len()).filter(is_start).collect();
        let (figures, money) = (Vec::new(), Vec::new());
        let mut all = Figures { letters, folded, starts, words, figures, money };
        all.find(phones);
        all
    }

    /// A part of the text as written.
    pub fn written(&self, place: Range<usize>) -> String {
        self.letters[place].iter().collect()
    }

    /// The numbers that the digits of a phone number are without their meaning.
    pub fn parts(&self, phone: &Figure) -> Vec<Figure> {
        let letters = &self.letters[..phone.place.end];
        let mut parts = Vec::new();
        let mut at = phone.place.start;
        while let Some(start) = (at..letters.len()).find(|at| ascii_digit(letters[*at]).is_some()) {
            at = end_of_number(letters, start);
            parts.push(self.figure(start..at, start));
        }
        parts
    }

    fn find(&mut self, phones: Vec<Figure>) {
        let mut at = 0;
        for phone in phones {
            self.find_until(phone.place.start, at);
            at = phone.place.end;
            self.figures.push(phone);
        }
        self.find_until(self.letters.len(), at);
    }

    /// Adds the numbers between two places.
    fn find_until(&mut self, end: usize, mut at: usize) {
        // The end of the last number that a word multiplies.
        let mut multiplied = at;
        while at < end {
            if ascii_digit(self.letters[at]).is_none() {
                at += 1;
                continue;
            }
            let digits_end = end_of_number(&self.letters[..end], at);
            let figure = self.figure(at..digits_end, multiplied);
            self.money.extend(self.currency_beside(&figure.place));
            at = figure.place.end;
            let power = figure.power;
            self.add(figure, multiplied);
            if power > 0 {
                multiplied = at;
            }
        }
    }

    /// The number with these digits. A word before it that ends at `free` or earlier belongs to another number.
    fn figure(&self, digits: Range<usize>, free: usize) -> Figure {
        let Range { start, end } = digits;
        let ascii = self.letters[start..end].iter().map(|c| ascii(*c));
        let ascii: String = ascii.collect();
        if let Some(value) = Value::of_date_or_time(&ascii, &self.folded, start, end) {
            return Figure { value, place: start..end, power: 0 };
        }
        // `8 h 30`
        if let Some(minutes) = minutes(&self.letters, &self.folded, start..end) {
            let time = format!("{ascii}:{}", self.written(minutes.clone()));
            let time = time.chars().map(self::ascii).collect::<String>();
            if let Some(value) = Value::of_date_or_time(&time, &self.folded, start, minutes.end) {
                return Figure { value, place: start..minutes.end, power: 0 };
            }
        }
        let (end, power) = self.multiplier(start..end, free);
        // `5 triệu rưỡi`
        let half = self.words.halves_of_numbers.at_start(&self.folded[end..]);
        if let Some(length) = half.filter(|_| power > 0)
            && ascii.bytes().all(|byte| byte.is_ascii_digit())
        {
            let value = Value::of_number(&format!("{ascii}.5"), power);
            return Figure { value, place: start..end + length, power };
        }
        Figure { value: Value::of_number(&ascii, power), place: start..end, power }
    }

    /// Adds a number, or adds it up with the last one: `1万5千`, `1万5000`, `5 million 500 thousand`.
    fn add(&mut self, figure: Figure, multiplied: usize) {
        let is_next = figure.place.start.saturating_sub(multiplied) <= 1;
        let is_rest = self.is_rest(&figure, multiplied);
        if let Some(last) = self.figures.last_mut()
            && last.power > figure.power
            && is_next
            && (figure.power > 0 || is_rest)
            && let Some((one, two)) = last.value.whole().zip(figure.value.whole())
        {
            last.value = Value::Number(one.saturating_add(two).to_string());
            last.place.end = figure.place.end;
            last.power = figure.power;
        } else {
            self.figures.push(figure);
        }
    }

    /// Returns `true` for the digits behind a word that multiplies in a script without spaces: `1万5000`.
    fn is_rest(&self, figure: &Figure, multiplied: usize) -> bool {
        let bound = self.figures.last().and_then(|last| 10_u64.checked_pow(last.power));
        let is_joined = |letter: &char| joins_next_word(*letter);
        figure.place.start == multiplied
            && multiplied.checked_sub(1).is_some_and(|at| is_joined(&self.letters[at]))
            && figure.value.whole().zip(bound).is_some_and(|(number, bound)| number < bound)
    }

    /// The end of a number with the words that multiply it, and their power of ten. Burmese has the word before a round
    /// number, where it is none of the number before, which ends at `free`.
    fn multiplier(&self, digits: Range<usize>, free: usize) -> (usize, u32) {
        let multipliers = &self.words.multipliers;
        let mut end = digits.end;
        let mut power: u32 = 0;
        loop {
            let word_at = end + usize::from(self.folded.get(end) == Some(&' '));
            let Some(found) = multipliers.at_start(&self.folded[word_at..]) else { break };
            power = power.saturating_add(found.power);
            end = word_at + found.length;
        }
        let has_letter = |at: usize| self.folded.get(at).is_some_and(|c| c.is_alphanumeric());
        if power == 0 && self.folded.get(end) == Some(&'k') && !has_letter(end + 1) {
            return (end + 1, 3);
        }
        if power == 0 && self.words.base == "my" {
            let before = &self.folded[..digits.start];
            let before = before.strip_suffix(&[' ']).unwrap_or(before);
            let words = before.len().saturating_sub(MAX_WORD_BEFORE).max(free)..before.len();
            let found = words.filter_map(|from| {
                let found = multipliers.at_start(&before[from..])?;
                (from + found.length == before.len()).then_some(found.power)
            });
            power = found.max().unwrap_or(0);
        }
        (end, power)
    }

    /// The currency before or after a number. A share of a hundred has none: `20 euros, 30 %`.
    pub fn currency_beside(&self, number: &Range<usize>) -> Option<Currency> {
        let money = self.words.money.beside(&self.letters, &self.folded, number)?;
        self.words.counted.percent_beside(number, &self.folded).is_none().then_some(money)
    }
}

/// A digit or a mark of a number as in ASCII, also from full width.
fn ascii(letter: char) -> char {
    match letter {
        '，' => ',',
        '．' => '.',
        '：' => ':',
        _ => ascii_digit(letter).unwrap_or(letter),
    }
}

/// The letters of a text without characters of no width and with single spaces, which bound all searches beside a number; and
/// its phone numbers with their places among these.
fn visible_letters(text: &str, phones: &[FoundPhone]) -> (Vec<char>, Vec<Figure>) {
    let mut letters: Vec<char> = Vec::with_capacity(text.len());
    let mut figures: Vec<Figure> = Vec::with_capacity(phones.len());
    let mut phones = phones.iter().peekable();
    for (at, letter) in text.char_indices() {
        if let Some(FoundPhone { phone, .. }) = phones.peek().filter(|next| next.range.start == at)
        {
            let value = Value::Phone(phone.key());
            figures.push(Figure { value, place: letters.len()..letters.len(), power: 0 });
        }
        match letter {
            // Joiners are part of words, such as weekdays in Persian.
            _ if is_vowel_sign(letter) => {}
            _ if is_invisible(letter) && !matches!(letter, '\u{200c}' | '\u{200d}') => {}
            _ if !letter.is_whitespace() => letters.push(letter),
            _ if letters.last() == Some(&' ') => {}
            _ => letters.push(' '),
        }
        let end = at + letter.len_utf8();
        if phones.next_if(|next| next.range.end == end).is_some()
            && let Some(figure) = figures.last_mut()
        {
            figure.place.end = letters.len();
        }
    }
    (letters, figures)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::typed_number::CallLanguages;

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
            ("en", "1.2.1,23", "1.2.1,23"),
            ("ar", "٨:٣٠", "8:30"),
            ("ar", "١٬٤١٢٫٥", "1412.5"),
            ("en", "8:00 to 6:30 pm, 24/7", "8:00 18:30 24 7"),
            ("zh", "下午8:30", "20:30"),
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
            let words = LanguageWords::of(code, CallLanguages::ALL);
            let figures = Figures::of(text, &words, &[]).figures;
            let shown = figures.into_iter().map(|figure| match figure.value {
                Value::Date(date) => date.map(|part| part.to_string()).join("."),
                Value::Time(hour, minute) => format!("{hour}:{minute:02}"),
                Value::Number(number) | Value::Phone(number) => number,
            });
            assert_eq!(shown.collect::<Vec<_>>().join(" "), expected, "{text}");
        }
    }
}
