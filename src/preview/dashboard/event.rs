//! What pages are told when something changes.

use std::path::Path;

use serde_json::{Value, json};

use crate::finding::{Finding, Severity};
use crate::preview::Editor;
use crate::preview::state::State;
use crate::read;

/// How many findings a page shows on top of itself; the dashboard has all of them.
const SHOWN: usize = 4;
/// Letters of a source line that are shown.
const WIDE: usize = 160;

/// The state as one line of JSON. Links into the editor are for those who sit at this computer.
pub fn event(state: &State, root: &Path, editor: Option<&Editor>) -> String {
    let errors: Vec<Value> = state
        .errors
        .iter()
        .take(SHOWN)
        .map(|finding| {
            let mut object = finding_object(finding, root, editor);
            let (line, caret) = source(finding, root);
            object["source"] = line.into();
            object["caret"] = caret.into();
            object
        })
        .collect();
    json!({
        "scene": state.snapshot.as_ref().map_or(0, |snapshot| snapshot.number),
        "trouble": errors,
        "more": state.errors.len().saturating_sub(SHOWN),
        "errors": state.count(Severity::Error),
        "warnings": state.count(Severity::Warning),
        "checked": state.checked,
    })
    .to_string()
}

/// A finding with the link that opens its place.
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

/// The line of a finding as it stands on disk, cut around its column, and where the caret goes.
fn source(finding: &Finding, root: &Path) -> (Option<String>, usize) {
    let location = &finding.location;
    let lines = read::lines(root, &location.file);
    let Some(line) = (location.line as usize).checked_sub(1).and_then(|at| lines.get(at)) else {
        return (None, 0);
    };
    let column = (location.column as usize).saturating_sub(1);
    let from = column.saturating_sub(WIDE / 2);
    let shown: String = line.chars().skip(from).take(WIDE).collect();
    (Some(shown.replace('\t', " ")), column - from)
}
