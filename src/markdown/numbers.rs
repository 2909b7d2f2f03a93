//! Finds runs of digits that may be phone numbers, in all scripts that campaigns use.

use std::ops::Range;

use crate::i18n::{
    DigitForm, ascii_sign, digit_form, digit_value, is_enclosing, is_invisible, is_on_digit,
};

use super::parsed_text::Number;
use super::position::Position;

/// The sign between the texts of two elements, which no number and no sentence crosses: a control character, which no text has.
pub const BOUNDARY: char = '\u{1d}';

/// The characters of text that are kept before and behind a number.
const MAX_CONTEXT_CHARS: usize = 40;

/// The runs with three or more digits in a plain text, as byte ranges.
pub(super) fn runs(text: &str) -> Vec<Range<usize>> {
    let is_long = |run: &Range<usize>| digits(&text[run.clone()]).len() >= 3;
    all_runs(text).into_iter().filter(is_long).collect()
}

/// The runs of digits in a plain text, as byte ranges.
///
/// Allowed between digits are white space, one of `. - / '` in any form, and a pair of parentheses; before them a plus. A comma ends
/// a number, and so does a full stop before a space.
fn all_runs(text: &str) -> Vec<Range<usize>> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let byte = |at: usize| chars.get(at).map_or(text.len(), |(byte, _)| *byte);
    let mut runs = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let Some(form) = form(text, &chars, at) else {
            at += 1;
            continue;
        };
        // `m²`, `112¹`
        if form == DigitForm::Raised && at > 0 && chars[at - 1].1.is_alphanumeric() {
            let is_raised = |at: usize| self::form(text, &chars, at) == Some(DigitForm::Raised);
            at = (at..chars.len()).find(|at| !is_raised(*at)).unwrap_or(chars.len());
            continue;
        }
        let run = run(text, &chars, at, form);
        at = run.end;
        runs.push(byte(run.start)..byte(run.end));
    }
    runs
}

/// The runs of a plain text on one line, with the text around each of them.
pub fn numbers_with_context(text: &str) -> Vec<(Range<usize>, Number)> {
    runs(text).into_iter().map(|run| (run.clone(), number_with_context(text, run))).collect()
}

/// The number at a place of a plain text on one line, with the text around it.
pub fn number_with_context(text: &str, place: Range<usize>) -> Number {
    number_at(text, place, Position::default(), false)
}

/// The runs of two digits in a plain text on one line, with the text around each of them: few of them are numbers to call.
pub fn pairs_with_context(text: &str) -> Vec<(Range<usize>, Number)> {
    let is_pair = |run: &Range<usize>| {
        digits(&text[run.clone()]).len() == 2
            && text[run.clone()].chars().all(|c| digit_value(c).is_some() || is_on_digit(c))
    };
    let number =
        |run: Range<usize>| (run.clone(), number_at(text, run, Position::default(), false));
    all_runs(text).into_iter().filter(is_pair).map(number).collect()
}

/// The number of a run of a text.
pub(super) fn number_at(
    text: &str,
    run: Range<usize>,
    position: Position,
    is_address: bool,
) -> Number {
    // Without what is not shown, so that words before a number are found; joiners are part of Persian words.
    let is_kept =
        |c: &char| !is_invisible(*c) && !is_enclosing(*c) || matches!(c, '\u{200c}' | '\u{200d}');
    let one_line = |text: &str| -> Box<str> {
        text.chars().filter(is_kept).map(|c| if c == '\n' { ' ' } else { c }).collect()
    };
    let before = text[..run.start].char_indices().rev().take(MAX_CONTEXT_CHARS).last();
    let before = &text[before.map_or(run.start, |(at, _)| at)..run.start];
    let after = text[run.end..].char_indices().nth(MAX_CONTEXT_CHARS);
    let after = &text[run.end..after.map_or(text.len(), |(at, _)| run.end + at)];
    let written = &text[run];
    Number {
        position,
        written: one_line(written),
        digits: digits(written).into(),
        before: one_line(before),
        after: one_line(after),
        is_address,
    }
}

/// The digits of a text, in ASCII.
pub(super) fn digits(text: &str) -> String {
    text.chars().filter_map(digit_value).collect()
}

/// The form of the digit at an index into the characters of a text; `None` for another character.
fn form(text: &str, chars: &[(usize, char)], at: usize) -> Option<DigitForm> {
    let (byte, letter) = *chars.get(at)?;
    digit_form(letter, &text[byte + letter.len_utf8()..])
}

/// The run whose first digit is at `first`, as indexes into `chars`.
fn run(text: &str, chars: &[(usize, char)], first: usize, form: DigitForm) -> Range<usize> {
    let is = |at: Option<usize>, wanted| at.is_some_and(|at| ascii_sign(chars[at].1) == wanted);
    let mut start = first;
    if is(start.checked_sub(1), '+') {
        start -= 1;
    }
    // An opening parenthesis belongs to the number if its closing one does.
    let opened_before = is(start.checked_sub(1), '(');
    let mut open = opened_before;
    let mut before_open = None;
    let mut end = first + 1;
    while let Some((next, parens)) = gap(chars, end) {
        if self::form(text, chars, next) != Some(form) {
            break;
        }
        if is_between_numbers(&chars[start..end], &chars[end..]) {
            break;
        }
        match parens {
            Parens::None => {}
            Parens::Open if !open && before_open.is_none() => {
                open = true;
                before_open = Some(end);
            }
            Parens::Close if open => {
                open = false;
                if before_open.take().is_none() {
                    start -= 1;
                }
            }
            Parens::Open | Parens::Close => break,
        }
        end = next + 1;
    }
    let end = before_open.unwrap_or(end);
    let marks = chars[end..].iter().take_while(|(_, letter)| is_on_digit(*letter));
    start..end + marks.count()
}

/// Returns `true` if a slash stands between two whole numbers: behind six digits, or between two short ones of the same
/// length, which begin with 1 or 9 (`112/129`, `1411/1412`). Other slashes are inside of a number (`044/222 333`).
fn is_between_numbers(before: &[(usize, char)], after: &[(usize, char)]) -> bool {
    let digit = |(_, letter): &(usize, char)| digit_value(*letter);
    let Some(('/', after)) = after.split_first().map(|(slash, after)| (ascii_sign(slash.1), after))
    else {
        return false;
    };
    let count = before.iter().filter_map(digit).count();
    let has_slash = before.iter().any(|(_, letter)| *letter == '/');
    if count >= 8 || count >= 6 && !has_slash {
        return true;
    }
    let own: Vec<char> = before.iter().map_while(digit).collect();
    let next: Vec<char> = after.iter().map_while(digit).collect();
    let is_short = |digits: &[char]| {
        (3..=5).contains(&digits.len()) && matches!(digits.first(), Some('1' | '9'))
    };
    own.len() == before.len() && own.len() == next.len() && is_short(&own) && is_short(&next)
}

enum Parens {
    None,
    Open,
    Close,
}

/// Looks for the next digit of the same number after `at`. Returns its index, and the parenthesis before it.
fn gap(chars: &[(usize, char)], mut at: usize) -> Option<(usize, Parens)> {
    let mut parens = Parens::None;
    let (mut space, mut mark) = (false, false);
    loop {
        let letter = chars.get(at)?.1;
        match ascii_sign(letter) {
            _ if digit_value(letter).is_some() => return Some((at, parens)),
            ' ' if !mark => space = true,
            '.' | '-' | '/' | '\'' if !mark && !space => mark = true,
            '(' if matches!(parens, Parens::None) && !mark => parens = Parens::Open,
            ')' if matches!(parens, Parens::None) && !mark && !space => parens = Parens::Close,
            c if is_invisible(c) || is_on_digit(c) => {}
            _ => return None,
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        fn check(text: &str, expected: &[&str]) {
            let found: Vec<&str> = runs(text).into_iter().map(|run| &text[run]).collect();
            assert_eq!(found, expected, "{text}");
        }
        check("ring 116 111, or 129.", &["116 111", "129"]);
        check("ring 112. 129 is the police", &["112", "129"]);
        check("+355 (0)69 20-12.345", &["+355 (0)69 20-12.345"]);
        check("(+355) 69 123 and (0)44/12", &["(+355) 69 123", "(0)44/12"]);
        check("(116 111)", &["116 111"]);
        check("116 (111) (112 in danger", &["116", "111", "112"]);
        check("at 10:30, 20 of 25, 7", &[]);
        check("رقم ١١٦١١١ و ۱۱۲", &["١١٦١١١", "۱۱۲"]);
        check("116\u{a0}111 2021", &["116\u{a0}111 2021"]);
        check("a\n116\n111", &["116", "111"]);
        check("1((2)) +", &[]);
        check("116/111", &["116", "111"]);
        check("112/129/127.", &["112", "129", "127"]);
        check("1411/1412 or ١١٦/١١١", &["1411", "1412", "١١٦", "١١١"]);
        check("116 111/116 000", &["116 111", "116 000"]);
        check("069 123 4567/069 765 4321", &["069 123 4567", "069 765 4321"]);
        check(
            "044/222 333, 912/345/678, 0692/123456",
            &["044/222 333", "912/345/678", "0692/123456"],
        );
        check("01/12/2026, 112/12, 9887/2021", &["01/12/2026", "112/12", "9887/2021"]);
        check("លេខ\u{200b}១\u{200b}១៧\u{200b}។", &["១\u{200b}១៧"]);
        check("call \u{2068}116\u{2069} 1\u{2060}1\u{ad}1", &["116\u{2069} 1\u{2060}1\u{ad}1"]);
        check(
            "1\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3} 5\u{20e3}.",
            &["1\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3} 5\u{20e3}"],
        );
        check("1\u{332}1\u{332}5\u{332}!", &["1\u{332}1\u{332}5\u{332}"]);
        check("①①⑤ ❶⓵⑸, ₁₁₅, ¹¹² 𝟏１5", &["①①⑤ ❶⓵⑸", "₁₁₅", "¹¹²", "𝟏１5"]);
        // Signs of lists, notes and units are no part of a number.
        check(
            "① 112, 1\u{fe0f}\u{20e3} 129, 110\u{b9} 111²³, m²³¹ 127",
            &["112", "129", "110", "111", "127"],
        );
        assert_eq!(digits("+۱۱٢-3①"), "11231");
    }
}
