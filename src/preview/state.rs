//! The current state of the preview, shared by the rebuild thread and all requests.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use tokio::sync::watch;

use crate::finding::{Finding, Report, Severity};
use crate::theme_tokens::ThemeTokens;

use super::findings::Update;
use super::snapshot::Snapshot;

/// The channel through which state changes reach every waiting request.
pub type StateSender = watch::Sender<State>;

/// The state of the preview at one moment.
#[derive(Clone, Default)]
pub struct State {
    /// The snapshot that is served; `None` before the first one.
    pub snapshot: Option<Arc<Snapshot>>,
    /// The number of the newest rebuild, also if its errors keep its snapshot from being served.
    pub newest: u64,
    /// Set from the first sign of a change until its rebuild is complete.
    pub is_rebuilding: bool,
    /// The errors of the newest rebuild.
    pub errors: Arc<[Finding]>,
    /// All findings of the newest rebuild known so far, sorted.
    pub findings: Arc<[Finding]>,
    /// Set when every check has run on the newest rebuild.
    pub is_checked: bool,
}

impl State {
    /// Replaces the findings of the newest rebuild.
    pub fn set_findings(&mut self, report: &Report, is_checked: bool) {
        self.errors = errors(report).cloned().collect();
        self.findings = report.sorted().into_iter().cloned().collect();
        self.is_checked = is_checked;
    }

    /// Fills a stylesheet or script of the preview with the tokens of the campaign, or with the built-in ones.
    pub fn fill(&self, text: &str) -> String {
        let built_in;
        let tokens = match &self.snapshot {
            Some(snapshot) => &*snapshot.site().theme_tokens,
            None => {
                built_in = ThemeTokens::read("fener", &BTreeMap::new(), None, &mut Report::new()).0;
                &built_in
            }
        };
        tokens.fill(text).map_or_else(|_| text.to_owned(), Cow::into_owned)
    }

    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Adds findings to a snapshot, and publishes them unless a newer rebuild has findings of its own.
pub fn record(sender: &StateSender, snapshot: &Snapshot, update: Update) {
    // Locked until they are published, so that a later update is published later.
    let mut findings = snapshot.findings();
    findings.add(update);
    let (total, is_checked) = (findings.total(), findings.is_checked());
    sender.send_if_modified(|state| {
        // An older snapshot stays served while newer texts have errors.
        let is_newest = state.newest == snapshot.number;
        if is_newest {
            state.set_findings(&total, is_checked);
        }
        is_newest
    });
}

/// Returns the errors of a report, sorted.
pub fn errors(report: &Report) -> impl Iterator<Item = &Finding> {
    report.sorted().into_iter().filter(|finding| finding.severity == Severity::Error)
}
