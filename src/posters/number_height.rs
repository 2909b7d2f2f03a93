//! The heights of numbers and names beside a poster's link code. Lengths are in hundredths of the sheet's width.

use super::text_fit::{lines, widest_word};

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
/// The smallest font size of a name with a long word in mm (7 pt), and as a part of the usual one.
const MIN_NAME_MM: f64 = 2.47;
const MIN_NAME_PART: f64 = 0.5;
/// The maximum of lines of a name: more of them leave too little space for the title of a card.
const MAX_NAME_LINES: f64 = 5.0;
const FACTS_SIZE: f64 = 1.95;
const FACTS_LINE: f64 = 2.55;
/// The gap above a second number, its font size (`.other`), and the line of its digits (`.other bdi`).
const SECOND_GAP: f64 = 1.0;
const SECOND_SIZE: f64 = 2.2;
const SECOND_LINE: f64 = 4.3;

/// The height of a helpline's name and its facts in one language.
pub fn name_height(name: &str, facts: &str, column: f64, unit_mm: f64) -> f64 {
    let size = NAME_SIZE * name_part(name, column, unit_mm);
    lines(name, column, size) * NAME_LINE + lines(facts, column, FACTS_SIZE) * FACTS_LINE
}

/// The font size of a name as a part of the usual one: smaller if that keeps a word in the column. `unit_mm` is a hundredth
/// of the sheet's width.
pub fn name_part(name: &str, column: f64, unit_mm: f64) -> f64 {
    let part = column / (widest_word(name) * NAME_SIZE);
    let min = (MIN_NAME_MM / (NAME_SIZE * unit_mm)).max(MIN_NAME_PART);
    if (min..1.0).contains(&part) { part } else { 1.0 }
}

/// Returns `true` if a name has its place beside a number, in a column this wide.
pub fn name_fits(name: &str, column: f64, unit_mm: f64) -> bool {
    lines(name, column, NAME_SIZE * name_part(name, column, unit_mm)) <= MAX_NAME_LINES
}

/// Returns `true` if a name of this font size has its place below the number of a card.
pub fn name_fits_card(name: &str, column: f64, size: f64) -> bool {
    lines(name, column, size) <= MAX_NAME_LINES
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
    fn a_long_word_is_set_smaller_and_then_broken() {
        let name = "Menschenhandelsopferberatungsstelle";
        const A4: f64 = 2.1;
        const A5: f64 = 1.48;
        for (column, unit_mm) in
            [(30.0, A4), (36.0, A4), (45.0, A4), (39.0, A5), (60.0, A5), (100.0, A5)]
        {
            let size = NAME_SIZE * name_part(name, column, unit_mm);
            assert!(lines(name, column, size) == 1.0, "{column}: {size}");
            assert!(name_fits(name, column, unit_mm), "{column}: {size}");
            assert!(size * unit_mm >= MIN_NAME_MM, "{column}: {size}");
        }
        // Too long for one line at 7 pt: it is broken in its usual size.
        assert_eq!(name_part(name, 30.0, A5), 1.0);
        assert!(name_height(name, "", 30.0, A5) > name_height(name, "", 45.0, A5));
        assert_eq!(name_part("Hilfe für Menschen", 30.0, A5), 1.0);
        assert_eq!(name_part("", 30.0, A5), 1.0);
        assert!(!name_fits(&"Beratung und Hilfe ".repeat(20), 45.0, A4));
        assert!(!name_fits(&name.repeat(8), 45.0, A4));
    }

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
