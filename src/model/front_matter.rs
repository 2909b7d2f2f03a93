//! Splits a text file into its front matter and its body.

/// Returns `true` if a front matter has no second `---`, so that it would take the whole file.
pub fn is_unclosed(text: &str) -> bool {
    split(text).0.is_some() && !text.lines().skip(1).any(|line| line.trim_end() == "---")
}

/// Returns the front matter without its `---` lines, the byte at which the body starts, and the number of its first
/// line, counted from 1.
pub fn split(text: &str) -> (Option<&str>, usize, u32) {
    let start = text.strip_prefix('\u{feff}').unwrap_or(text);
    let skipped = text.len() - start.len();
    let mut lines = start.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| line.trim_end() == "---") else {
        return (None, skipped, 1);
    };
    let mut at = first.len();
    let mut number = 1;
    for line in lines {
        number += 1;
        if line.trim_end() == "---" {
            let front = &start[first.len()..at];
            return (Some(front), skipped + at + line.len(), number + 1);
        }
        at += line.len();
    }
    (Some(&start[first.len()..]), text.len(), number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn front_matter_ends_at_its_second_fence() {
        assert_eq!(split("---\ntitle: A\n---\nB"), (Some("title: A\n"), 17, 4));
        assert_eq!(split("B"), (None, 0, 1));
        assert_eq!(split("\u{feff}---\r\na: 1\r\n---\r\n"), (Some("a: 1\r\n"), 19, 4));
        assert_eq!(split("---\na: 1"), (Some("a: 1"), 8, 2));
        assert_eq!(split(""), (None, 0, 1));
        assert!(is_unclosed("---\na: 1\n\nText") && is_unclosed("---"));
        assert!(
            !is_unclosed("---\na: 1\n---\n") && !is_unclosed("Text\n---\n") && !is_unclosed("")
        );
    }
}
