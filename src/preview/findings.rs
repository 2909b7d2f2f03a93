//! The findings of one snapshot, by the step that found them.

use crate::finding::{Finding, Report};

/// Findings of a snapshot. Rebuilding finds the first ones; the others come while it is served.
pub struct SnapshotFindings {
    rebuild: Report,
    /// `None` until all checks have run.
    checks: Option<Report>,
    outputs: Report,
    failures: Report,
}

/// Findings that a step adds to those of a snapshot.
pub enum Update {
    /// The findings of all checks of the site.
    Checks(Report),
    /// The findings about all output files rendered so far.
    Outputs(Report),
    /// A requested page could not be rendered.
    Failure(Finding),
}

impl SnapshotFindings {
    pub fn new(rebuild: Report) -> SnapshotFindings {
        let (outputs, failures) = (Report::new(), Report::new());
        SnapshotFindings { rebuild, checks: None, outputs, failures }
    }

    pub fn add(&mut self, update: Update) {
        match update {
            Update::Checks(report) => self.checks = Some(report),
            Update::Outputs(report) => self.outputs = report,
            Update::Failure(finding) => self.failures.push(finding),
        }
    }

    /// Returns `true` if all checks of the site have run.
    pub fn is_checked(&self) -> bool {
        self.checks.is_some()
    }

    /// Returns the findings of all steps.
    pub fn total(&self) -> Report {
        let mut total = self.rebuild.clone();
        let steps = [self.checks.as_ref(), Some(&self.outputs), Some(&self.failures)];
        steps.into_iter().flatten().for_each(|step| total.extend(step.clone()));
        total
    }
}
