//! Brackets, hyphens and indentation, which join the lines of lists and mappings.

use super::mistake::{Mistake, column, gets_further, shown};

/// Returns the bracket of this line or one above that was not closed.
pub(super) fn open_bracket(lines: &[&str], stop: usize) -> Option<Mistake> {
    /// The parser stops a line or two behind the bracket.
    const MAX_LINES: usize = 4;
    let above = (0..=stop.min(lines.len().checked_sub(1)?)).rev().take(MAX_LINES);
    above.into_iter().find_map(|at| {
        let written = lines[at];
        let value = written.find(": ").map_or(0, |colon| colon + 2);
        let open = value + written[value..].find(['[', '{'])?;
        let close = if written[open..].starts_with('[') { ']' } else { '}' };
        let is_open = !written[open..].contains(close) && written[value..open].trim() == "";
        let fixed = format!("{}{close}", written.trim_end());
        (is_open && gets_further(lines, stop, at, &fixed)).then(|| Mistake {
            line: at,
            column: column(written, open),
            message: "a bracket is opened in this line and not closed",
            help: shown(&format!("end the list with `{close}`"), fixed.trim_start()),
        })
    })
}

/// Returns the entry of a list that begins without `-`.
pub(super) fn missing_dash(lines: &[&str], stop: usize, at: usize) -> Option<Mistake> {
    let written = lines[at];
    let bare = written.trim_start();
    let indent = written.len() - bare.len();
    let is_entry = |line: &&&str| line.trim_start().starts_with("- ");
    let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
    let is_in_list = beside.filter_map(|line| lines.get(line)).any(|line| is_entry(&line));
    let fixed = format!("{}- {bare}", &written[..indent]);
    let is_mistake = is_in_list && !bare.is_empty() && !bare.starts_with(['-', '#']);
    (is_mistake && bare.starts_with('{') && gets_further(lines, stop, at, &fixed)).then(|| {
        Mistake {
            line: at,
            column: column(written, indent),
            message: "this entry of a list has no `-`",
            help: shown("begin it with a hyphen and a space", &format!("- {bare}")),
        }
    })
}

/// Returns the finding about a line that is indented otherwise than the keys above it.
pub(super) fn indentation(lines: &[&str], line: usize) -> Option<Mistake> {
    let written = lines.get(line)?;
    let mut above = lines[..line].iter().rev().filter(|above| !above.trim().is_empty());
    let last = above.clone().next()?;
    let own = written.len() - written.trim_start().len();
    let has_value = !last.trim_end().ends_with(':') && last.contains(": ");
    // The keys above it that this line may stand below, the nearest first.
    let indents = above.by_ref().flat_map(|line| {
        let spaces = line.len() - line.trim_start().len();
        [line.len() - line.trim_start_matches([' ', '-']).len(), spaces]
    });
    let mut others = indents.filter(|indent| *indent != own && has_value && written.contains(':'));
    let wanted = others.find(|indent| {
        let fixed = format!("{}{}", " ".repeat(*indent), written.trim_start());
        gets_further(lines, line, line, &fixed)
    })?;
    Some(Mistake {
        line,
        column: column(written, own),
        message: "this line is indented otherwise than the keys above it",
        help: match wanted {
            0 => "start the line at its first column".to_owned(),
            wanted => format!("start the line with {wanted} spaces"),
        },
    })
}
