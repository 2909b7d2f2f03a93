//! Findings as JSON.

use serde::Serialize;

use crate::finding::{Finding, Report, Severity};

/// All findings, ordered by file.
#[derive(Serialize)]
pub struct JsonReport<'f> {
    /// The files that a command has changed; left out by those that change none.
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<Vec<&'f str>>,
    errors: usize,
    findings: Vec<JsonFinding<'f>>,
    warnings: usize,
}

impl<'f> JsonReport<'f> {
    pub fn of(report: &'f Report, changed: Option<Vec<&'f str>>) -> JsonReport<'f> {
        JsonReport {
            changed,
            errors: report.count(Severity::Error),
            findings: report.sorted().into_iter().map(JsonFinding::of).collect(),
            warnings: report.count(Severity::Warning),
        }
    }
}

/// One finding as JSON; line and column are counted from 1.
#[derive(Serialize)]
struct JsonFinding<'f> {
    code: &'f str,
    column: Option<u32>,
    file: &'f str,
    help: &'f str,
    line: Option<u32>,
    message: &'f str,
    severity: &'f str,
}

impl<'f> JsonFinding<'f> {
    fn of(finding: &'f Finding) -> JsonFinding<'f> {
        let Finding { code, severity, location, message, help } = finding;
        let known = |n: u32| (n > 0).then_some(n);
        JsonFinding {
            code,
            column: known(location.column),
            file: &location.file,
            help,
            line: known(location.line),
            message,
            severity: severity.into_str(),
        }
    }
}
