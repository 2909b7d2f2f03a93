//! Findings: one thing that a check says, where it stands, and how to mend it.
//!
//! Mistakes in the content are values that collect in a [`Report`]; only a failing world (a full
//! disk, a folder without rights) travels as `Err`. So an editor always sees all findings at once.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::Serialize;
use strum::IntoStaticStr;

/// Where in the campaign's folder something stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location {
    /// Path from the campaign's folder, with `/` on every system.
    pub file: Arc<str>,
    /// Counted from 1; 0 means the file as a whole.
    pub line: u32,
    /// In characters, counted from 1; 0 means the line as a whole.
    pub column: u32,
}

impl Location {
    /// The file as a whole.
    pub fn file(file: impl Into<Arc<str>>) -> Location {
        Location { file: file.into(), line: 0, column: 0 }
    }

    /// Another spot of the same file.
    pub fn at(&self, line: u32, column: u32) -> Location {
        Location { file: self.file.clone(), line, column }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
            if self.column > 0 {
                write!(f, ":{}", self.column)?;
            }
        }
        Ok(())
    }
}

/// A value and the spot where an editor wrote it.
#[derive(Clone, Debug)]
pub struct Located<T> {
    pub value: T,
    pub location: Location,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, IntoStaticStr)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", const_into_str)]
pub enum Severity {
    /// Something false, dangerous or broken would be published: blocks the build.
    Error,
    /// An editor should act on it; blocks under `--strict`.
    Warning,
    /// Good to know; never blocks.
    Notice,
}

/// One thing that a check says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The check's name, such as `dead-link`.
    pub code: &'static str,
    pub severity: Severity,
    pub location: Location,
    /// One sentence in words that a non-programmer reads.
    pub message: String,
    /// One way to mend it; empty if the message says it all.
    pub help: String,
}

impl Finding {
    /// Adds the one way to mend it.
    pub fn help(&mut self, help: impl Into<String>) -> &mut Finding {
        self.help = help.into();
        self
    }
}

/// All findings of one run.
#[derive(Clone, Default, Debug)]
pub struct Report {
    findings: Vec<Finding>,
}

impl Report {
    pub fn new() -> Report {
        Report::default()
    }

    /// Adds a finding that blocks.
    pub fn error(
        &mut self,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Severity::Error, code, location, message.into())
    }

    /// Adds a finding that blocks under `--strict` alone.
    pub fn warn(
        &mut self,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Severity::Warning, code, location, message.into())
    }

    /// Adds a finding that never blocks.
    pub fn note(
        &mut self,
        code: &'static str,
        location: &Location,
        message: impl Into<String>,
    ) -> &mut Finding {
        self.add(Severity::Notice, code, location, message.into())
    }

    fn add(
        &mut self,
        severity: Severity,
        code: &'static str,
        location: &Location,
        message: String,
    ) -> &mut Finding {
        self.findings.push(Finding {
            code,
            severity,
            location: location.clone(),
            message,
            help: String::new(),
        });
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }

    /// Takes over all findings of another report.
    pub fn extend(&mut self, other: Report) {
        self.findings.extend(other.findings);
    }

    /// Takes over one finding that was made elsewhere.
    pub fn push(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Every finding, ordered by file, line and column; said twice counts once.
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

    /// How many findings of one severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.sorted().iter().filter(|f| f.severity == severity).count()
    }

    /// Whether something blocks; warnings count under `strict`.
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

    /// How often each code was found, for summaries.
    pub fn by_code(&self) -> BTreeMap<&'static str, usize> {
        let mut counts = BTreeMap::new();
        for finding in self.sorted() {
            *counts.entry(finding.code).or_insert(0) += 1;
        }
        counts
    }
}

/// The known word nearest to a misspelt one, for "did you mean".
///
/// Case and the two marks `-` and `_` are forgiven; `None` if nothing is near.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let fold = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let word = fold(word);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &fold(candidate)), candidate))
        .filter(|(far, candidate)| *far <= 1 + candidate.chars().count() / 4)
        .min_by_key(|(far, _)| *far)
        .map(|(_, candidate)| candidate)
}
