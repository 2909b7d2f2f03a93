//! The heights of numbers and names beside a poster's link code. Lengths are in hundredths of the sheet's width.

use super::text_fit::lines;

/// The width of a digit as a part of its size.
const DIGIT_WIDTH: f64 = 0.6;
/// The maximum size of a number's digits.
const MAX_DIGIT_SIZE: f64 = 9.0;
/// The length of a short number, such as 116 111.
const SHORT_NUMBER: f64 = 7.0;
/// The height of a line of digits as a multiple of their size.
const DIGIT_LINE: f64 = 1.1;
/// The height of the verb above a number (`.do` in `paper.css`), and the gap.
pub const VERB_HEIGHT: f64 = 4.0;
/// The font size and the line of a name (`.name b`), and of the facts below it (`.name`).
const NAME_SIZE: f64 = 2.35;
const NAME_LINE: f64 = 3.05;
const FACTS_SIZE: f64 = 1.95;
const FACTS_LINE: f64 = 2.55;
/// The gap above a second number, its font size (`.other`), and the line of its digits (`.other bdi`).
const SECOND_GAP: f64 = 1.0;
const SECOND_SIZE: f64 = 2.2;
const SECOND_LINE: f64 = 4.3;

/// The height of a helpline's name and its facts in one language.
pub fn name_height(name: &str, facts: &str, column: f64) -> f64 {
    lines(name, column, NAME_SIZE) * NAME_LINE + lines(facts, column, FACTS_SIZE) * FACTS_LINE
}

/// The height of a second number with its name beside it.
pub fn second_height(number: &str, name: &str, column: f64) -> f64 {
    let text = format!("{number} {number} {name}");
    SECOND_GAP + SECOND_LINE * lines(&text, column, SECOND_SIZE)
}

/// The height of a number's digits.
pub fn digits_height(number: &str, column: f64) -> f64 {
    digit_size(number, column) * DIGIT_LINE * digit_lines(number, column).len() as f64
}

/// The font size of a number's digits: as large as the column allows for its longest line.
pub fn digit_size(number: &str, column: f64) -> f64 {
    let lines = digit_lines(number, column);
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(1);
    (column / (longest as f64 * DIGIT_WIDTH)).min(MAX_DIGIT_SIZE)
}

/// The groups of a number, in as few lines as hold digits of the maximum size, or as many as a short number has; a longer
/// group has a line of its own.
pub fn digit_lines(number: &str, column: f64) -> Vec<String> {
    let letters = (column / (MAX_DIGIT_SIZE * DIGIT_WIDTH)).max(SHORT_NUMBER);
    let mut lines: Vec<String> = Vec::new();
    for group in number.split_whitespace() {
        match lines.last_mut() {
            Some(line) if (line.chars().count() + 1 + group.chars().count()) as f64 <= letters => {
                line.push(' ');
                line.push_str(group);
            }
            _ => lines.push(group.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn international_numbers_are_as_large_as_short_ones() {
        for column in [26.0, 33.0, 40.0, 45.0, 60.0] {
            for number in
                ["112", "+355 69 123 4567", "+44 808 157 0123", "+1 202 555 0123", "0 800 111 116"]
            {
                let short = digit_size("116 111", column);
                assert!(digit_size(number, column) + 0.001 >= short, "{number} in {column}");
                let lines = digit_lines(number, column);
                assert_eq!(lines.join(" "), number);
                assert!(lines.len() <= 3, "{lines:?}");
            }
        }
        assert_eq!(digit_lines("+355 69 123 4567", 45.0), ["+355 69", "123 4567"]);
        assert!(digit_size("+49123456789012", 45.0) < MAX_DIGIT_SIZE);
    }
}
