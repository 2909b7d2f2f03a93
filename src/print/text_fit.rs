//! Estimates of how text fills a box, from the mean width of a letter.

/// The mean width of a bold letter as a part of its size, spaces included.
const LETTER_WIDTH: f64 = 0.55;
/// The step between the font sizes that are tried.
const SIZE_STEP: f64 = 0.25;
/// The lines assumed for a text with a word that is wider than its box, and so is broken.
const BROKEN_WORD_LINES: usize = 4;

/// A box for text, and the font sizes to choose from; all in one unit.
#[derive(Clone, Copy)]
pub struct TextBox {
    pub width: f64,
    pub height: f64,
    /// The line height as a multiple of the font size.
    pub line_height: f64,
    pub max_size: f64,
    pub min_size: f64,
}

impl TextBox {
    /// Returns the largest font size at which a text fits, or `min_size` if none does.
    pub fn font_size(self, text: &str) -> f64 {
        let mut size = self.max_size;
        while size > self.min_size {
            let lines = line_count(text, self.width / (size * LETTER_WIDTH));
            if lines.is_some_and(|n| n as f64 * size * self.line_height <= self.height) {
                return size;
            }
            size -= SIZE_STEP;
        }
        self.min_size
    }
}

/// Counts the lines of a text with this many letters a line; `None` if a word does not fit.
fn line_count(text: &str, letters: f64) -> Option<usize> {
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split_whitespace() {
        let width = word.chars().count() as f64;
        if width > letters {
            return None;
        }
        if used > 0.0 && used + 1.0 + width > letters {
            lines += 1;
            used = width;
        } else {
            used += width + if used > 0.0 { 1.0 } else { 0.0 };
        }
    }
    Some(lines)
}

/// Counts the lines of a text at a font size in a box this wide; 0 for an empty text.
pub fn lines(text: &str, width: f64, font_size: f64) -> f64 {
    if text.is_empty() {
        return 0.0;
    }
    let letters = width / (font_size * LETTER_WIDTH);
    line_count(text, letters).unwrap_or(BROKEN_WORD_LINES) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_their_box() {
        assert_eq!(line_count("Punë jashtë? Pyet para se të nisesh.", 13.0), Some(3));
        assert_eq!(line_count("Punëdhënësi", 5.0), None);
        let text_box =
            TextBox { width: 84.0, height: 60.0, line_height: 1.05, max_size: 16.0, min_size: 5.0 };
        let large = text_box.font_size("Pyet.");
        let small = text_box.font_size(&"fjalë ".repeat(60));
        assert!(large > small && small >= 5.0, "{large} {small}");
    }
}
