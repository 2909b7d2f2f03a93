//! The numbers beside a sheet's link code, and how high they are.

use serde::Serialize;

use crate::posters::numbers::PosterNumber;
use crate::posters::text_fit;
use crate::qr::{QrCode, fit};

use super::drawing::QrDrawing;
use super::job::SheetJob;

/// The width of a digit as a part of its size.
const DIGIT_WIDTH: f64 = 0.6;
/// The maximum size of a number's digits.
const MAX_DIGIT_SIZE: f64 = 9.0;
/// The length of a short number, such as 116 111.
const SHORT_NUMBER: f64 = 7.0;
/// The height of a line of digits as a multiple of their size.
const DIGIT_LINE: f64 = 1.1;

/// A helpline's number on a sheet.
#[derive(Serialize)]
pub struct SheetNumber {
    pub text: String,
    /// The number as it is printed large: an international one stands in several lines, as large as a short one.
    pub lines: Vec<String>,
    /// The digits' font size.
    pub letters: String,
    /// Its helpline, once per language.
    pub names: Vec<HelplineText>,
    pub code: Option<QrDrawing>,
}

/// A helpline's name and facts in one language.
#[derive(Serialize)]
pub struct HelplineText {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub facts: String,
    /// The sentence among the facts that a caller should read before all others; may be empty.
    pub caution: String,
    /// The day on which it was confirmed: "confirmed 12 November 2026"; empty for emergency numbers.
    pub badge: String,
}

impl SheetNumber {
    /// Lays out a number in a column this wide, with its call code if `with_code`.
    pub fn new(
        SheetJob { context, options, .. }: SheetJob<'_>,
        number: PosterNumber<'_>,
        column: f64,
        with_code: bool,
    ) -> SheetNumber {
        let names = options.langs.iter().filter_map(|lang| {
            let card = context.card(*lang, number.page)?;
            // Two languages leave room for the caution alone.
            let mut facts = if options.langs.len() > 1 { Vec::new() } else { card.facts };
            let is_short = number.phone.is_domestic() && !number.helpline.emergency;
            let caution = if is_short { card.caution } else { String::new() };
            facts.extend(Some(caution.clone()).filter(|caution| !caution.is_empty()));
            let is_confirmed = number.helpline.freshness.may_print() && !number.helpline.emergency;
            Some(HelplineText {
                badge: if is_confirmed { card.badge } else { String::new() },
                lang: context.renderer.site.code(*lang).to_owned(),
                dir: context.direction(*lang),
                name: card.title,
                facts: facts.join(" · "),
                caution,
            })
        });
        let code = QrCode::for_phone(number.phone).filter(|_| with_code);
        let text = number.phone.to_string();
        SheetNumber {
            letters: format!("{:.2}", digit_size(&text, column)),
            lines: digit_lines(&text, column),
            names: names.collect(),
            code: code.map(|code| QrDrawing::new(&code, fit::call_code_width(options.size))),
            text,
        }
    }

    /// The height as the first number of a column: the verb, the digits, and all names with their facts.
    pub fn height(&self, column: f64) -> f64 {
        let names = self.names.iter().map(|helpline| {
            text_fit::lines(&helpline.name, column, 2.35) * 3.05
                + text_fit::lines(&helpline.facts, column, 1.95) * 2.55
        });
        4.0 + self.digits_height(column) + names.sum::<f64>()
    }

    /// The height of the digits alone.
    pub fn digits_height(&self, column: f64) -> f64 {
        digit_size(&self.text, column) * DIGIT_LINE * self.lines.len() as f64
    }

    /// The height as the second number of a column, with its name beside it.
    pub fn height_as_second(&self, column: f64) -> f64 {
        let name = self.names.first().map_or("", |helpline| &helpline.name);
        1.0 + 4.3 * text_fit::lines(&format!("{} {} {name}", self.text, self.text), column, 2.2)
    }
}

/// The font size of a number's digits: as large as the column allows for its longest line.
fn digit_size(number: &str, column: f64) -> f64 {
    let lines = digit_lines(number, column);
    let longest = lines.iter().map(|line| line.chars().count()).max().unwrap_or(1);
    (column / (longest as f64 * DIGIT_WIDTH)).min(MAX_DIGIT_SIZE)
}

/// The groups of a number, in as few lines as hold digits of the maximum size, or as many as a short number has; a longer
/// group has a line of its own.
fn digit_lines(number: &str, column: f64) -> Vec<String> {
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
