//! Sets a title in lines, in the largest size in which it fits.

use serde::Serialize;

use super::font::Font;

/// The longest line, in pixels: the card without its margins.
const MAX_WIDTH: f32 = 1040.0;
/// The height of all lines.
const MAX_HEIGHT: f32 = 330.0;
/// The top of the first line.
const TOP: f32 = 190.0;
/// From one baseline to the next, in ems.
const LEADING: f32 = 1.25;
/// From the largest to the smallest, in pixels.
const SIZES: [f32; 5] = [80.0, 68.0, 56.0, 48.0, 40.0];

/// A text in lines of one size.
#[derive(Debug, PartialEq, Serialize)]
pub struct SetText {
    /// The size of the letters in pixels.
    pub size: u32,
    pub lines: Vec<Line>,
}

#[derive(Debug, PartialEq, Serialize)]
pub struct Line {
    pub text: String,
    /// The baseline in pixels from the top.
    pub y: u32,
}

/// Sets a title. A word that is wider than a line makes the letters smaller; what is more than the smallest size holds
/// is left out, with a `…`.
pub fn set_lines(title: &str, font: &Font) -> SetText {
    let set = |size: f32| {
        let (lines, widest) = broken(title, font, MAX_WIDTH / size);
        let fits = lines.len() as f32 * size * LEADING <= MAX_HEIGHT && widest * size <= MAX_WIDTH;
        (lines, widest, fits)
    };
    let smallest = SIZES[SIZES.len() - 1];
    let size = SIZES.into_iter().find(|size| set(*size).2).unwrap_or(smallest);
    let (mut lines, widest, fits) = set(size);
    let size = size.min(MAX_WIDTH / widest.max(1.0)).floor();
    if !fits {
        let max_lines = (MAX_HEIGHT / (size * LEADING)) as usize;
        if lines.len() > max_lines {
            lines.truncate(max_lines);
            if let Some(last) = lines.last_mut() {
                let kept = last.rsplit_once(' ').map_or(&**last, |(kept, _)| kept);
                *last = format!("{kept} …");
            }
        }
    }
    let line = |(index, text)| {
        let y = TOP + size + index as f32 * size * LEADING;
        Line { text, y: y.round() as u32 }
    };
    SetText { size: size as u32, lines: lines.into_iter().enumerate().map(line).collect() }
}

/// The size in which a text fits into one line, at most `size` pixels.
pub fn set_line(text: &str, size: u32, font: &Font) -> u32 {
    size.min((MAX_WIDTH / font.width(text).max(1.0)) as u32)
}

/// Breaks a text at its spaces into lines of at most `max` ems, as far as its words are not wider; returns them with the
/// width of the widest.
fn broken(text: &str, font: &Font, max: f32) -> (Vec<String>, f32) {
    let space = font.width(" ");
    let (mut lines, mut width, mut widest) = (Vec::<String>::new(), 0.0, 0.0_f32);
    for word in text.split_whitespace() {
        let added = font.width(word);
        match lines.last_mut() {
            Some(line) if width + space + added <= max => {
                line.push(' ');
                line.push_str(word);
                width += space + added;
            }
            _ => {
                lines.push(word.to_owned());
                width = added;
            }
        }
        widest = widest.max(width);
    }
    (lines, widest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::built_in_theme_file;

    fn font() -> Font {
        let file = built_in_theme_file("fonts/share-card.ttf").expect("the theme's font");
        Font::parse(&file.bytes).expect("a font")
    }

    #[test]
    fn any_title_fits() {
        let font = font();
        let long = "Çfarë të bësh para se të nisesh jashtë vendit ".repeat(30);
        let word = "Arbeitnehmerüberlassungsvermittlungsgesetzgebung".repeat(3);
        let titles =
            ["A", "", "Робота за кордоном", "عرض عمل في الخارج", &long, &word, "  a \u{a0} b "];
        for title in titles {
            let set = set_lines(title, &font);
            assert!((1..=80).contains(&set.size), "{title}: {}", set.size);
            for Line { text, y } in &set.lines {
                let size = set.size as f32;
                assert!(font.width(text) * size <= MAX_WIDTH + 2.0 * size, "{text}");
                assert!(*y as f32 <= TOP + MAX_HEIGHT, "{text}: {y}");
            }
        }
        assert_eq!(set_lines("A", &font).size, 80);
        assert!(set_lines(&long, &font).lines.iter().any(|line| line.text.ends_with('…')));
        assert_eq!(set_line("Drum sigur", 34, &font), 34);
        assert!(set_line(&long, 34, &font) < 34);
    }

    #[test]
    fn the_font_has_four_scripts() {
        let font = font();
        for text in [
            "Rrugë e sigurt, çfarë?",
            "Siguranță în străinătate – întreabă!",
            "Đường an toàn",
            "Ασφαλής δρόμος",
            "Безпечна дорога, ґанок, Ђорђе",
            "طريق آمن، پیشنهاد کار، ڕێگای پارێزراو، محفوظ راستہ",
        ] {
            assert!(font.covers(text), "{text}");
        }
        for text in ["安全", "सुरक्षित", "🚌", "ጥ"] {
            assert!(!font.covers(text), "{text}");
        }
        assert!(Font::parse(b"no font").is_none());
    }
}
