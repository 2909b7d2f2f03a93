//! Marks of direction inside of a number, which swap its groups: `022-123456` is shown as `123456-022`.

use crate::i18n::{ascii_sign, digit_value, is_invisible, is_on_digit};

/// The characters of a number on each side of a mark.
const MAX_DISTANCE: usize = 64;

/// Returns `true` for a mark between two digits with signs of a number alone between them, unless it stands in a date, a time or
/// a span of them: the short dates of Arabic have such marks (CLDR).
pub(super) fn is_inside_number(letters: &[(usize, char)], at: usize) -> bool {
    let is_part = |letter: &char| {
        digit_value(*letter).is_some()
            || is_sign(*letter)
            || is_invisible(*letter)
            || is_on_digit(*letter)
    };
    let letter = |(_, letter): &(usize, char)| *letter;
    let before = letters[..at].iter().rev().map(letter).take(MAX_DISTANCE).take_while(is_part);
    let after = letters[at + 1..].iter().map(letter).take(MAX_DISTANCE).take_while(is_part);
    let (mut before, after): (Vec<char>, Vec<char>) = (before.collect(), after.collect());
    before.reverse();
    let has_digit = |side: &[char]| side.iter().any(|c| digit_value(*c).is_some());
    has_digit(&before) && has_digit(&after) && !is_date_or_time(&[before, after].concat())
}

/// Returns `true` for signs between the digits of a number, the colon of a time, and markup.
fn is_sign(letter: char) -> bool {
    letter != '\n' && " -.'/():*_`~".contains(ascii_sign(letter))
}

/// Returns `true` for hours with minutes, two years, days of a month with at most a month and a year, and for a row of them.
fn is_date_or_time(letters: &[char]) -> bool {
    let plain: String = letters.iter().map(|c| digit_value(*c).unwrap_or(ascii_sign(*c))).collect();
    let is_one = |part: &str| {
        let groups = part.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty());
        let groups: Vec<&str> = groups.collect();
        let is_short = |group: &&str| group.len() <= 2;
        let is_year =
            |group: &&str| group.len() == 4 && matches!(&group[..2], "13" | "14" | "19" | "20");
        let are_days = groups.len() <= 3
            && groups.iter().all(|group| is_year(group) || is_short(group))
            && part.contains(['-', '/', '.']);
        are_days || part.contains(':') && groups.iter().all(is_short)
    };
    is_one(&plain) || plain.split_whitespace().all(is_one)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_inside_of_numbers() {
        for (text, expected) in [
            ("022!-123456", true),
            ("022-!123456", true),
            ("+373! 22 123456", true),
            ("۰۲۲-!۱۲۳۴۵۶", true),
            ("022 !123456", true),
            ("(022!) 123456", true),
            ("022**!-**123456", true),
            ("①①②!.⑤", true),
            ("22-33!-44-55", true),
            ("a 112!, 129", false),
            ("112! a", false),
            ("129! !+355 4 222", false),
            ("!112", false),
            ("112\n!129", false),
            ("30!/11!/2026", false),
            ("١٤٤٨/!٣/١", false),
            ("10:00!-12:30", false),
            ("2020!-2026", false),
            ("30!/11!/2026 10:00! - !12:00", false),
            ("30/11/2026 022!-123456", true),
            ("10-!12", false),
            ("٣٠!/١١!/٢٠٢٦", false),
            ("2020!–!2026", false),
            ("10:00!-!12:00 2020!–!2026", false),
            ("٣٠!/١١!/٢٠٢٦ 10:00!-!12:00 2020!–!2026", false),
        ] {
            let letters: Vec<(usize, char)> =
                text.replace('!', "\u{200f}").char_indices().collect();
            let marks = (0..letters.len()).filter(|at| letters[*at].1 == '\u{200f}');
            let found = marks.into_iter().any(|at| is_inside_number(&letters, at));
            assert_eq!(found, expected, "{text}");
        }
    }
}
