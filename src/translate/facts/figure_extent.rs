//! The place of a number in a text: its digits, with the marks between them.

use std::ops::Range;

use crate::i18n::ascii_digit;

/// The end of the number that starts at `at`: digits, with single separators between them.
pub(super) fn end_of_number(letters: &[char], at: usize) -> usize {
    let is_digit = |at: usize| letters.get(at).is_some_and(|c| ascii_digit(*c).is_some());
    let digits = |from: usize| (from..).take_while(|at| is_digit(*at)).count();
    let mut end = at + digits(at);
    let first = end - at;
    if let Some(length) = date_length(letters, at, first) {
        return at + length;
    }
    let mut has_spaces_alone = true;
    loop {
        let mark = letters.get(end).copied().unwrap_or(' ');
        let is_space = matches!(mark, ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}');
        let next = digits(end + 1);
        let goes_on = match mark {
            '.' | ',' | '٫' | '．' => next > 0,
            ':' | '：' => first <= 2 && next == 2 && end == at + first,
            // A comma of full width also stands between two numbers of a sentence.
            '٬' | '\'' | '’' | '，' => next == 3,
            _ if is_space => first <= 3 && next == 3 && has_spaces_alone,
            _ => false,
        };
        if !goes_on {
            return end;
        }
        has_spaces_alone &= !matches!(mark, '.' | ',' | '٫' | ':' | '．' | '，' | '：');
        end += 1 + next;
    }
}

/// The words between an hour and its minutes.
const HOUR_WORDS: &[&str] = &["h", "giờ", "uhr", "ч", "год", "時", "时", "点", "點", "시"];

/// The place of the minutes of an hour with a word between the two: `8h00`, `15 h 30`, `8時30`.
pub(super) fn minutes(
    letters: &[char],
    folded: &[char],
    hour: Range<usize>,
) -> Option<Range<usize>> {
    let skip_space = |at: usize| at + usize::from(folded.get(at) == Some(&' '));
    let word_at = skip_space(hour.end);
    let after = folded.get(word_at..).filter(|_| hour.len() <= 2)?;
    let starts = |word: &&&str| word.chars().eq(after.iter().copied().take(word.chars().count()));
    let word = HOUR_WORDS.iter().find(starts)?;
    let start = skip_space(word_at + word.chars().count());
    let is_digit = |at: usize| letters.get(at).is_some_and(|c| ascii_digit(*c).is_some());
    let has_two = is_digit(start) && is_digit(start + 1) && !is_digit(start + 2);
    let is_decimal = matches!(letters.get(start + 2), Some('.' | ',')) && is_digit(start + 3);
    (has_two && !is_decimal).then_some(start..start + 2)
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

#[cfg(test)]
mod tests {
    use super::super::tests::check;

    #[test]
    fn an_hour_and_its_minutes_are_one_time() {
        for (from, source, code, translation, expected) in [
            ("fr", "entre 8h00 et 17h00", "en", "between 8 am and 5 pm", ""),
            ("fr", "entre 8 h 00 et 17 h 00", "en", "between 8 am and 5 pm", ""),
            ("fr", "à 15 h 30", "en", "at 3.30 pm", ""),
            ("fr", "à 15 h 30", "en", "at 15:30", ""),
            ("fr", "à 15 h 30", "en", "at 3.30 am", "S says 15 h 30, T says 3.30"),
            ("fr", "à 15 h 30", "en", "at 3.40 pm", "S says 15 h 30, T says 3.40"),
            ("de", "um 8 Uhr 30", "fr", "à 8h30", ""),
            ("vi", "8 giờ 00", "en", "8 am", ""),
            ("vi", "8h30 tối", "en", "20:30", ""),
            ("ja", "8時00分", "en", "8:00", ""),
            ("ru", "в 8 ч 30", "en", "at 8:30", ""),
            ("fr", "2 h 30", "en", "2 hours 30 minutes", ""),
            ("fr", "8 h et 30 enfants", "en", "8 am and 30 children", ""),
            ("fr", "24 h 7 j", "en", "24 hours 7 days", ""),
            ("fr", "8 h 300 enfants", "en", "8 am 300 children", ""),
        ] {
            check((from, source), (code, translation), expected);
        }
    }
}
