//! What the preview knows at this moment, as everybody who waits for news gets to see it.

use std::sync::Arc;

use tokio::sync::watch;

use crate::finding::{Finding, Severity};

use super::snapshot::Snapshot;

/// The one place where makers of news and those who wait for them meet.
pub type StateSender = watch::Sender<State>;

/// A moment of the preview.
#[derive(Clone, Default)]
pub struct State {
    /// The site that is shown; `None` until the first one stands.
    pub snapshot: Option<Arc<Snapshot>>,
    /// The number of the scene that the newest texts made, or would have made were they not broken.
    pub newest: u64,
    /// Files are changing, and a newer site is being made.
    pub is_rebuilding: bool,
    /// What keeps the newest texts from being shown; empty if they are.
    pub errors: Arc<[Finding]>,
    /// Everything that is known of the newest texts, in order.
    pub findings: Arc<[Finding]>,
    /// Every question has been asked of them.
    pub checked: bool,
}

impl State {
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}
