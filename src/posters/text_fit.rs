//! Estimates of how text fills a box, from the widths of letters.

use crate::i18n::{is_mark, writes_no_spaces};

/// Letters of other fonts than the one measured may be this much wider.
const SAFETY: f64 = 1.04;
/// The step between the font sizes that are tried.
const SIZE_STEP: f64 = 0.25;
/// The letters, without marks, of a long word in a script without spaces.
const UNSPACED_WORD: usize = 8;

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
            if self.fits_at(size, text) {
                return size;
            }
            size -= SIZE_STEP;
        }
        self.min_size
    }

    /// Returns `true` if a text fits at its smallest size.
    pub fn fits(self, text: &str) -> bool {
        self.fits_at(self.min_size, text)
    }

    fn fits_at(self, size: f64, text: &str) -> bool {
        let (lines, is_broken) = line_count(text, self.width / size);
        !is_broken && lines as f64 * size * self.line_height <= self.height
    }

    /// The height of a text at its font size; at most that of the box.
    pub fn height(self, text: &str) -> f64 {
        self.height_at(self.font_size(text), text)
    }

    /// The height of a text at the smallest size; at most that of the box.
    pub fn min_height(self, text: &str) -> f64 {
        self.height_at(self.min_size, text)
    }

    fn height_at(self, size: f64, text: &str) -> f64 {
        (lines(text, self.width, size) * size * self.line_height).min(self.height)
    }

    /// The number of lines that the box holds at the font size of a text. A longer text is cut there.
    pub fn max_lines(self, text: &str) -> f64 {
        (self.height / (self.font_size(text) * self.line_height)).floor().max(1.0)
    }
}

/// Counts the lines of a text in lines of this width, in ems, and returns `true` if a word is broken because it is wider than
/// a line.
fn line_count(text: &str, width: f64) -> (usize, bool) {
    let (mut lines, mut used, mut is_broken) = (1, 0.0, false);
    for word in text.split_whitespace() {
        let mut gap = if used > 0.0 { letter_width(' ') } else { 0.0 };
        for part in parts(word) {
            let part = self::width(part);
            if part > width {
                // It begins a line of its own, and fills as many as it needs.
                let filled = (part / width).floor().min(1_000.0);
                lines += filled as usize + usize::from(used > 0.0);
                used = (part - filled * width).max(0.0);
                is_broken = true;
            } else if used > 0.0 && used + gap + part > width {
                lines += 1;
                used = part;
            } else {
                used += part + gap;
            }
            gap = 0.0;
        }
    }
    (lines, is_broken)
}

/// Returns the parts of a word between which a line may break: after each wide letter, and about where the words are in
/// scripts that write none apart. Browsers find those words in dictionaries.
fn parts(word: &str) -> Vec<&str> {
    let (mut parts, mut start, mut letters) = (Vec::new(), 0, 0);
    for (at, letter) in word.char_indices() {
        let is_new = writes_no_spaces(letter) && !is_mark(letter);
        if is_new && letters == UNSPACED_WORD {
            parts.push(&word[start..at]);
            (start, letters) = (at, 0);
        }
        letters += usize::from(is_new);
        if is_wide(letter) {
            let end = at + letter.len_utf8();
            parts.push(&word[start..end]);
            (start, letters) = (end, 0);
        }
    }
    parts.push(&word[start..]);
    parts
}

/// The width of a text on one line, in ems.
pub fn width(text: &str) -> f64 {
    text.chars().map(letter_width).sum()
}

/// The width of a bold letter in ems, as Noto Sans has it, rounded up.
fn letter_width(letter: char) -> f64 {
    let width = match letter {
        ' ' => 0.26,
        // Isolates of the other direction.
        '\u{2066}'..='\u{2069}' => 0.0,
        'i' | 'j' | 'l' | 'I' | 'ı' | 'і' | 'ї' | 'ј' | '.' | ',' | ':' | ';' | '!' | '\''
        | '’' | '|' => 0.33,
        'f' | 'r' | 't' | 'J' | '-' | '(' | ')' | '/' | 'ι' => 0.45,
        'm' | 'w' | 'M' | 'W' | 'æ' | 'œ' | 'ж' | 'м' | 'ш' | 'щ' | 'ы' | 'ю' | 'ф' | 'љ' | 'њ'
        | 'ψ' | 'ω' => 0.93,
        'Ш' | 'Щ' | 'Ю' | 'Ж' | 'М' | 'Ы' | 'Ф' | 'Љ' | 'Њ' | '—' | '@' => 1.05,
        '\u{600}'..='\u{6ff}' => 0.55,
        '\u{1200}'..='\u{139f}' => 0.85,
        // Letters of these scripts with their marks, measured in running text.
        _ if writes_no_spaces(letter) && is_mark(letter) => 0.0,
        '\u{1000}'..='\u{109f}' | '\u{a9e0}'..='\u{a9ff}' | '\u{aa60}'..='\u{aa7f}' => 1.05,
        '\u{1780}'..='\u{17ff}' => 0.8,
        _ if is_wide(letter) => 1.0,
        _ if letter.is_uppercase() => 0.74,
        _ => 0.62,
    };
    width * SAFETY
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
    line_count(text, width / font_size).0 as f64
}

/// The width of the widest word of a text, in ems.
pub fn widest_word(text: &str) -> f64 {
    text.split_whitespace().flat_map(parts).map(width).fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_fit_their_box() {
        assert_eq!(line_count("Punë jashtë? Pyet para se të nisesh.", 7.2), (3, false));
        assert_eq!(line_count("Punëdhënësi", 2.8), (3, true));
        assert_eq!(line_count("Te Punëdhënësi jashtë", 2.8), (6, true));
        assert_eq!(line_count("出国工作之前先问清楚", 5.5), (2, false));
        let text_box =
            TextBox { width: 84.0, height: 60.0, line_height: 1.05, max_size: 16.0, min_size: 5.0 };
        let large = text_box.font_size("Pyet.");
        let small = text_box.font_size(&"fjalë ".repeat(60));
        assert!(large > small && small >= 5.0, "{large} {small}");
        assert!(text_box.fits("Pyet.") && !text_box.fits(&"fjalë ".repeat(200)));
        assert!(text_box.min_height("Pyet.") < text_box.height("Pyet."));
        assert_eq!(text_box.min_height(&"fjalë ".repeat(200)), 60.0);
    }

    /// Scripts that write no spaces between words fill several lines, as Latin does, and their marks add no width.
    #[test]
    fn scripts_without_spaces_fill_lines() {
        let text_box =
            TextBox { width: 88.0, height: 60.0, line_height: 1.5, max_size: 15.5, min_size: 2.5 };
        for text in [
            "งานนี้จริงไหมคุณรู้ไหมว่าผู้ว่าจ้างเป็นใครที่ปู่ย่าตายายรู้จัก",
            "ວຽກນີ້ແມ່ນແທ້ບໍເຈົ້າຮູ້ບໍວ່ານາຍຈ້າງແມ່ນໃຜກ່ອນອອກເດີນທາງໃຫ້ຖາມກ່ອນ",
            "ការងារនេះពិតឬទេអ្នកស្គាល់ថៅកែឬទេមុនពេលចាកចេញសូមសួរជាមុនសិន",
            "ဒီအလုပ်ကအစစ်လားအလုပ်ရှင်ကိုသိလားမထွက်ခွာမီအရင်မေးပါ",
        ] {
            let size = text_box.font_size(text);
            let lines = lines(text, text_box.width, size);
            assert!(size > 6.0 && lines >= 3.0, "{text}: {size}, {lines} lines");
            assert_eq!(parts(text).concat(), text);
        }
        assert_eq!(width("ที่นี่"), width("ทน"));
    }

    /// Capitals and letters of Cyrillic need more lines than as many letters of Latin.
    #[test]
    fn wide_letters_fill_lines_sooner() {
        for (narrow, wide) in [
            ("illicit till", "WOMMWOM WOMM"),
            ("little letter", "широкий ающий"),
            ("before you go", "BEFORE YOU GO"),
            ("trill fill till", "μωμψω ωμωμω μψ"),
        ] {
            assert!(width(wide) > 1.15 * width(narrow), "{narrow} {wide}");
        }
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
