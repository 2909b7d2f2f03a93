//! Findings, and the report that collects them.

use std::collections::HashSet;
use std::fmt;

use serde::Serialize;
use strum::IntoStaticStr;

use crate::key_record::KeyRecord;

use super::location::Location;

/// The severity of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, IntoStaticStr)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Severity {
    /// Something false, dangerous or broken would be published. Blocks the build.
    Error,
    /// An editor should act on it. Blocks the build under `--strict`.
    Warning,
    /// Information. Never blocks.
    Notice,
}

/// One result of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The name of the check, such as `dead-link`.
    pub code: &'static str,
    pub severity: Severity,
    pub location: Location,
    /// One sentence for an editor.
    pub message: String,
    /// One way to fix it; empty if the message is enough.
    pub help: String,
}

impl Finding {
    /// Sets the way to fix it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Finding {
        self.help = help.into();
        self
    }
}

/// All findings of one run.
#[derive(Clone, Default, Debug)]
pub struct Report {
    findings: Vec<Finding>,
    /// Set while the readers of YAML record their keys instead of reading a document.
    pub record: Option<KeyRecord>,
}

impl Report {
    pub fn new() -> Report {
        Report::default()
    }

    /// A report that records the keys that readers of YAML ask for.
    pub fn recording() -> Report {
        Report { record: Some(KeyRecord::default()), ..Report::default() }
    }

    /// Returns the recorded keys.
    pub fn into_record(self) -> KeyRecord {
        self.record.unwrap_or_default()
    }

    /// Adds a finding that blocks the build.
    pub fn error(
        &mut self,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Severity::Error, code, location, message)
    }

    /// Adds a finding that blocks the build under `--strict`.
    pub fn warn(
        &mut self,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Severity::Warning, code, location, message)
    }

    /// Adds a finding that never blocks.
    pub fn notice(
        &mut self,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Severity::Notice, code, location, message)
    }

    /// Adds a finding of a severity.
    pub fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.findings.push(Finding {
            code,
            severity,
            location: location.clone(),
            message: message.into(),
            help: String::new(),
        });
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// Adds all findings of another report.
    pub fn extend(&mut self, other: Report) {
        self.findings.extend(other.findings);
    }

    /// Turns the findings that no report of an earlier day has, which are all in `known`, into warnings about a later day.
    pub fn from_day(mut self, day: impl fmt::Display, known: &mut Report) -> Report {
        let key = |found: &Finding| (found.location.clone(), found.code, found.message.clone());
        let earlier: HashSet<_> = known.findings.iter().map(key).collect();
        self.findings.retain(|found| !earlier.contains(&key(found)));
        known.extend(self.clone());
        for finding in &mut self.findings {
            finding.severity = finding.severity.max(Severity::Warning);
            finding.message += &format!(" (from {day} on)");
        }
        self
    }

    /// Adds one finding.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// All findings without duplicates, sorted by file, line and column.
    pub fn sorted(&self) -> Vec<&Finding> {
        let mut all: Vec<&Finding> = self.findings.iter().collect();
        all.sort_by(|a, b| {
            (&a.location, a.severity, a.code, &a.message).cmp(&(
                &b.location,
                b.severity,
                b.code,
                &b.message,
            ))
        });
        all.dedup();
        all
    }

    /// The number of findings of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|f| f.severity == severity).count()
    }

    /// Returns `true` if a finding blocks the build; warnings do under `strict`.
    pub fn blocks(&self, strict: bool) -> bool {
        self.findings.iter().any(|f| match f.severity {
            Severity::Error => true,
            Severity::Warning => strict,
            Severity::Notice => false,
        })
    }

    pub fn is_empty(&self) -> bool {
        self.findings.is_empty()
    }

    pub fn len(&self) -> usize {
        self.findings.len()
    }
}
