//! Estimates of how text fills a box, from the mean width of a letter.

/// The mean width of a bold letter as a part of its size, spaces included.
const LETTER_WIDTH: f64 = 0.55;
/// The width of a long word's letters as a part of the mean: it has no spaces, and may have many wide letters.
const LONG_WORD: f64 = 1.15;
/// The width of a wide letter in mean widths.
const WIDE_LETTER: f64 = 1.0 / LETTER_WIDTH;
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

    /// The height of a text at its font size; at most that of the box.
    pub fn height(self, text: &str) -> f64 {
        let size = self.font_size(text);
        (lines(text, self.width, size) * size * self.line_height).min(self.height)
    }

    /// The number of lines that the box holds at the font size of a text. A longer text is cut there.
    pub fn max_lines(self, text: &str) -> f64 {
        (self.height / (self.font_size(text) * self.line_height)).floor().max(1.0)
    }
}

/// Counts the lines of a text with this many letters a line; `None` if a word does not fit.
fn line_count(text: &str, letters: f64) -> Option<usize> {
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split_whitespace() {
        let mut gap = if used > 0.0 { 1.0 } else { 0.0 };
        // A line may break between any two wide letters.
        for part in word.split_inclusive(is_wide) {
            let width: f64 = part.chars().map(|c| if is_wide(c) { WIDE_LETTER } else { 1.0 }).sum();
            if width * LONG_WORD > letters {
                return None;
            }
            if used > 0.0 && used + gap + width > letters {
                lines += 1;
                used = width;
            } else {
                used += width + gap;
            }
            gap = 0.0;
        }
    }
    Some(lines)
}

/// Returns `true` for letters of Chinese, Japanese and Korean, which are as wide as they are high.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3fffd}')
}

/// The first sentence of a text; all of it if it has no end before its own.
pub fn first_sentence(text: &str) -> &str {
    let ends = text.char_indices().filter(|(_, letter)| ".!?。！？؟۔।።".contains(*letter));
    let mut ends = ends.map(|(at, letter)| (at + letter.len_utf8(), is_wide(letter)));
    let end = ends.find(|(end, is_wide)| {
        let rest = &text[*end..];
        let next = rest.trim_start().chars().next();
        // "nr. 5" and "e.g. this" go on.
        let starts = next.is_some_and(|next| !next.is_lowercase() && !next.is_numeric());
        *is_wide || rest.starts_with(char::is_whitespace) && starts
    });
    end.map_or(text, |(end, _)| &text[..end])
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
        assert_eq!(line_count("出国工作之前先问清楚", 10.0), Some(2));
        let text_box =
            TextBox { width: 84.0, height: 60.0, line_height: 1.05, max_size: 16.0, min_size: 5.0 };
        let large = text_box.font_size("Pyet.");
        let small = text_box.font_size(&"fjalë ".repeat(60));
        assert!(large > small && small >= 5.0, "{large} {small}");
    }

    #[test]
    fn sentences_end() {
        for (text, first) in [
            ("Read it. Then ask.", "Read it."),
            ("Read it", "Read it"),
            ("Call nr. 5 today! Wait.", "Call nr. 5 today!"),
            ("Say, e.g. this. Ask.", "Say, e.g. this."),
            ("Kush je? Çfarë do?", "Kush je?"),
            ("اسأل أولاً. لا تدفع.", "اسأل أولاً."),
            ("先问。再走。", "先问。"),
            ("3.5 hours a day. Rest.", "3.5 hours a day."),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
