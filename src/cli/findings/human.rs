//! Findings for people: with the source line, a caret and one way to fix it.

use std::cmp::Reverse;
use std::path::Path;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::finding::{Finding, Location, Severity};
use crate::read;

use super::plain::plain;

/// All findings of a report, which are ordered by file.
pub fn all(root: &Path, mut findings: Vec<&Finding>) -> String {
    let renderer = Renderer::styled();
    let mut text = String::new();
    // Errors come last, where a terminal stops scrolling. Findings of one severity stay ordered by file,
    // so a file is read once for each severity.
    findings.sort_by_key(|finding| Reverse(finding.severity));
    let mut open = ("", Vec::new());
    let mut line: (u32, Option<Vec<char>>) = (0, None);
    for finding in findings {
        let Location { file, line: number, .. } = &finding.location;
        if *number > 0 && open.0 != &**file {
            open = (file, read::lines(root, file));
            line = (0, None);
        }
        // Many findings may be about one long line.
        if line.0 != *number {
            let found = (*number as usize).checked_sub(1).and_then(|at| open.1.get(at));
            line = (*number, found.map(|line| letters(line)));
        }
        text.push_str(&one(finding, line.1.as_deref(), &renderer));
        text.push_str("\n\n");
    }
    text
}

/// A finding with its source line, if it is known.
pub fn one(finding: &Finding, line: Option<&[char]>, renderer: &Renderer) -> String {
    let finding = &plain(finding);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Notice => Level::INFO.with_name("notice"),
    };
    let title = level.primary_title(&finding.message).id(finding.code);
    let location = &finding.location;
    let mut shown_column = location.column as usize;
    let group: Group<'_> = match line {
        Some(line) => {
            let (shown, column) = window(line, location.column as usize);
            shown_column = column;
            let snippet = Snippet::source(shown.clone())
                .line_start(location.line as usize)
                .path(&*location.file)
                .annotation(AnnotationKind::Primary.span(caret(&shown, column)));
            title.element(snippet)
        }
        None => title.element(Origin::path(location.to_string())),
    };
    let group = match finding.help.as_str() {
        "" => group,
        help => group.element(Level::HELP.message(help)),
    };
    let text = renderer.render(&[group]);
    if shown_column == location.column as usize {
        return text;
    }
    // The snippet tells the column within the shown part of a long line.
    let shown = Location { column: u32::try_from(shown_column).unwrap_or(0), ..location.clone() };
    text.replacen(&shown.to_string(), &location.to_string(), 1)
}

/// The characters of a line as they are shown.
pub fn letters(line: &str) -> Vec<char> {
    line.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}

/// Returns at most 120 characters of a line around a column, and the column within them, counted from 1.
fn window(letters: &[char], column: usize) -> (String, usize) {
    if letters.len() <= 120 {
        return (letters.iter().collect(), column);
    }
    let from = column.saturating_sub(60).min(letters.len() - 120);
    let shown: String = letters[from..from + 120].iter().collect();
    (format!("…{shown}…"), column.saturating_sub(from) + 1)
}

/// The byte range of the word at a column; of the whole line if the column is 0.
fn caret(line: &str, column: usize) -> std::ops::Range<usize> {
    if column == 0 {
        return 0..line.len();
    }
    let start = line.char_indices().nth(column - 1).map_or(line.len(), |(at, _)| at);
    let word = line[start..].find(char::is_whitespace).unwrap_or(line.len() - start);
    start..start + word.max(line[start..].chars().next().map_or(0, char::len_utf8))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::finding::Report;

    proptest! {
        #[test]
        fn any_column_of_any_line_has_a_caret(line in "\\PC{0,300}", column in 0..400_usize) {
            let (shown, column) = window(&letters(&line), column);
            let range = caret(&shown, column);
            prop_assert!(shown.chars().count() <= 122);
            prop_assert!(shown.get(range).is_some());
        }
    }

    #[test]
    fn carets_cover_a_word() {
        assert_eq!(caret("ab cd", 4), 3..5);
        assert_eq!(caret("ë[x](y)", 2), 2..8);
        assert_eq!(caret("ab", 0), 0..2);
        assert_eq!(caret("ab", 9), 2..2);
        assert_eq!(caret("", 1), 0..0);
    }

    #[test]
    fn long_lines_are_cut_around_the_column() {
        let (shown, column) = window(&['x'; 500], 400);
        assert_eq!(shown.chars().count(), 122);
        assert_eq!(column, 61);
        // The caret stands below the word, and the column is that of the file, at the start, middle and end of a line.
        for (length, column) in
            [(80, 70), (120, 120), (121, 1), (121, 121), (500, 60), (500, 61), (9_000, 8_999)]
        {
            for letter in ['x', 'ë', '字'] {
                let mut line = vec![letter; length];
                line[column - 1] = '@';
                let (shown, shown_column) = window(&line, column);
                assert_eq!(shown.chars().nth(shown_column - 1), Some('@'), "{length} {column}");
                let mut report = Report::new();
                let location = Location { file: "a.md".into(), line: 4, column: column as u32 };
                report.error("x", &location, "message");
                let text = one(report.sorted()[0], Some(&line), &Renderer::plain());
                assert!(text.contains(&format!("--> a.md:4:{column}\n")), "{text}");
            }
        }
    }
}
