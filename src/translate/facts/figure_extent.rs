//! The place of a number in a text: its digits, with the marks between them.

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
