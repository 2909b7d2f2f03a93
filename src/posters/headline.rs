//! How large a headline can stand in a space: letters that read from three metres.

/// The mean width of a bold letter, as a part of its size, with the space between words.
const LETTER: f64 = 0.55;

/// The largest size at which a text fits a box, out of sizes between two; all in one unit.
pub fn size(text: &str, width: f64, height: f64, line: f64, largest: f64, smallest: f64) -> f64 {
    let mut size = largest;
    while size > smallest {
        if lines(text, width / (size * LETTER)).is_some_and(|n| n as f64 * size * line <= height) {
            return size;
        }
        size -= 0.25;
    }
    smallest
}

/// How many lines a text takes with this many letters a line; `None` if a word does not fit.
pub fn lines(text: &str, letters: f64) -> Option<usize> {
    let (mut lines, mut used) = (1, 0.0);
    for word in text.split_whitespace() {
        let wide = word.chars().count() as f64;
        if wide > letters {
            return None;
        }
        if used > 0.0 && used + 1.0 + wide > letters {
            lines += 1;
            used = wide;
        } else {
            used += wide + if used > 0.0 { 1.0 } else { 0.0 };
        }
    }
    Some(lines)
}

/// How many lines a text of this size takes in a box; none if there is no text. A word that is wider
/// than the box is broken.
pub fn rows(text: &str, width: f64, size: f64) -> f64 {
    if text.is_empty() {
        return 0.0;
    }
    lines(text, width / (size * LETTER)).unwrap_or(4) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headlines_fit_their_box() {
        assert_eq!(lines("Punë jashtë? Pyet para se të nisesh.", 13.0), Some(3));
        assert_eq!(lines("Punëdhënësi", 5.0), None);
        let large = size("Pyet.", 84.0, 60.0, 1.05, 16.0, 5.0);
        let small = size(&"fjalë ".repeat(60), 84.0, 60.0, 1.05, 16.0, 5.0);
        assert!(large > small && small >= 5.0, "{large} {small}");
    }
}
