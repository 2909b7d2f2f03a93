//! Findings: the message of a check, its location, and a fix.
//!
//! Mistakes in the content are values in a [`Report`]; only I/O errors are an `Err`. So an editor always sees all
//! findings at once.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde::Serialize;
use strum::IntoStaticStr;

use crate::file_names;
use crate::key_record::KeyRecord;

/// A position in a file of the campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

    /// The settings as a whole: for findings on the whole campaign.
    pub fn settings() -> Location {
        Location::file(file_names::SETTINGS)
    }

    /// The position behind the beginning of the file.
    pub fn after(&self, beginning: &str) -> Location {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let line = beginning.rsplit('\n').next().unwrap_or_default();
        self.at(count(beginning.matches('\n').count() + 1), count(line.chars().count() + 1))
    }

    /// Another position in the same file.
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

/// A value and its position.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Located<T> {
    pub value: T,
    pub location: Location,
}

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
    /// Set while readers of YAML tell their keys instead of reading a document.
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
}

/// Runs a step about one file; a panic in it becomes a finding about that file, and the other files go on.
///
/// A panic is a bug in Fener, so it is an error: the site may lack what the step would have found.
pub fn caught<T>(
    location: &Location,
    report: &mut Report,
    step: impl FnOnce(&mut Report) -> T,
) -> Option<T> {
    let mut found = Report::new();
    let outcome = catch_unwind(AssertUnwindSafe(|| step(&mut found)));
    report.extend(found);
    outcome.inspect_err(|panic| report.push(failed(location, &**panic))).ok()
}

/// The finding for a panic.
pub fn failed(location: &Location, panic: &(dyn Any + Send)) -> Finding {
    let reason = panic.downcast_ref::<String>().map(String::as_str);
    let reason = reason.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("unknown");
    let reason: String = reason.chars().take(200).collect();
    Finding {
        code: "unreadable",
        severity: Severity::Error,
        location: location.clone(),
        message: format!("bug in fener: this file cannot be processed: {reason}"),
        help: "report it with this file, as SECURITY.md says".to_owned(),
    }
}

/// The known word nearest to a misspelt one, for "did you mean"; `None` if no word is near.
///
/// Case does not count, and `-` and `_` are the same.
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

/// The number of letters that are added, missing, wrong or exchanged between two words.
pub fn distance(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}

/// The help for a misspelt word: "did you mean", or `otherwise` if no known word is near.
pub fn did_you_mean<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    match nearest(word, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.into(),
    }
}

/// Returns a number of things, such as `1 block`, `2 days` and `2 copies`, for a noun whose plural is regular.
pub fn counted<N: fmt::Display + PartialEq + From<u8>>(count: N, noun: &str) -> String {
    let stem = noun.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    match stem {
        _ if count == N::from(1) => format!("{count} {noun}"),
        Some(stem) => format!("{count} {stem}ies"),
        None => format!("{count} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_counted() {
        for (count, noun, expected) in [
            (1, "line", "1 line"),
            (0, "proof", "0 proofs"),
            (2, "day", "2 days"),
            (1, "copy", "1 copy"),
            (40, "copy", "40 copies"),
            (3, "entry", "3 entries"),
        ] {
            assert_eq!(counted(count, noun), expected);
        }
    }

    #[test]
    fn a_panic_is_a_finding() {
        let (location, mut report) = (Location::file("a.svg"), Report::new());
        assert_eq!(caught(&location, &mut report, |_| 1), Some(1));
        assert!(report.is_empty());
        let index = std::hint::black_box(7);
        let failed = caught(&location, &mut report, |report| {
            report.warn("b", &Location::file("a.svg"), "before");
            [0_u8; 3][index]
        });
        assert_eq!(failed, None);
        let lines: Vec<String> =
            report.sorted().iter().map(|f| format!("{} {}", f.location, f.message)).collect();
        assert!(
            lines[0].starts_with("a.svg bug in fener: this file cannot be processed: index out")
        );
        assert_eq!(lines[1], "a.svg before");
        assert!(report.blocks(false));
    }
}
