//! The event that open pages receive when the state changes.

use std::path::Path;

use serde_json::{Value, json};

use crate::finding::{Finding, Severity};
use crate::preview::editor::Editor;
use crate::preview::state::State;
use crate::read;

/// Maximum number of errors in an event; the dashboard lists all of them.
const MAX_ERRORS: usize = 4;
/// Maximum length of a source line in an event, in characters.
const MAX_LINE_LEN: usize = 160;

/// Formats the state as one line of JSON. With `local`, the campaign's folder and the editor of this computer, it has the errors, their
/// lines and links into the editor; other devices get numbers alone, because a line may be private.
pub fn event(state: &State, local: Option<(&Path, &Editor)>) -> String {
    let shown = |(root, editor): (&Path, &Editor)| {
        let errors = state.errors.iter().take(MAX_ERRORS).map(|finding| {
            let mut object = finding_object(finding, root, Some(editor));
            let (line, caret) = source(finding, root);
            object["source"] = line.into();
            object["caret"] = caret.into();
            object
        });
        errors.collect::<Vec<Value>>()
    };
    let errors = local.map(shown).unwrap_or_default();
    json!({
        "snapshot": state.snapshot.as_ref().map_or(0, |snapshot| snapshot.number),
        "more": state.errors.len() - errors.len(),
        "errors": errors,
        "error_count": state.count(Severity::Error),
        "warning_count": state.count(Severity::Warning),
        "checked": state.is_checked,
    })
    .to_string()
}

/// Formats a finding with the link that opens its location.
pub fn finding_object(finding: &Finding, root: &Path, editor: Option<&Editor>) -> Value {
    let location = &finding.location;
    json!({
        "code": finding.code,
        "severity": finding.severity.into_str(),
        "message": finding.message,
        "help": finding.help,
        "file": &*location.file,
        "line": location.line,
        "column": location.column,
        "edit": editor.map(|editor| editor.link(root, &location.file, location.line, location.column)),
    })
}

/// Returns the line of a finding as it is on disk, cut around its column, and the position of the caret in it.
fn source(finding: &Finding, root: &Path) -> (Option<String>, usize) {
    let location = &finding.location;
    let lines = read::lines(root, &location.file);
    let Some(line) = (location.line as usize).checked_sub(1).and_then(|at| lines.get(at)) else {
        return (None, 0);
    };
    let column = (location.column as usize).saturating_sub(1);
    let from = column.saturating_sub(MAX_LINE_LEN / 2);
    let shown: String = line.chars().skip(from).take(MAX_LINE_LEN).collect();
    (Some(shown.replace('\t', " ")), column - from)
}
