//! The sizes of output files, for the dashboard, and the findings about their content.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::check::{self, Output};
use crate::finding::{Finding, Report};
use crate::model::{Route, Site};
use crate::render::{self, Renderer};

/// The size of an output file.
#[derive(Clone)]
pub struct OutputSize {
    pub file: String,
    pub bytes: usize,
    /// Maximum size in bytes, where there is one.
    pub budget: Option<usize>,
}

/// The sizes of all output files rendered so far.
#[derive(Default)]
pub struct OutputSizes(Mutex<Table>);

#[derive(Default)]
struct Table {
    sizes: HashMap<Route, OutputSize>,
    findings: Report,
    /// Number of files of the whole site; 0 while it is unknown.
    total: usize,
    is_requested: bool,
}

impl OutputSizes {
    /// Records a rendered file and checks its content as a build does.
    pub fn add(&self, renderer: &Renderer, route: Route, bytes: &[u8], left_out: &[String]) {
        let site = &renderer.site;
        let budget = check::budget(site, route).map(|(budget, _)| budget);
        let size = OutputSize { file: route.file(site), bytes: bytes.len(), budget };
        let mut report = Report::new();
        let large_block = render::large_block(renderer, route);
        check::output(&Output { site, route, bytes, left_out, large_block }, &mut report);
        let mut table = self.lock();
        table.sizes.insert(route, size);
        table.findings.extend(report);
    }

    /// Records a file that is published without a check of its content.
    pub fn add_unchecked(&self, site: &Site, route: Route, bytes: u64) {
        let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
        let size = OutputSize { file: route.file(site), bytes, budget: None };
        self.lock().sizes.insert(route, size);
    }

    /// Records that a file cannot be rendered.
    pub fn add_failure(&self, finding: Finding) {
        self.lock().findings.push(finding);
    }

    pub fn contains(&self, route: Route) -> bool {
        self.lock().sizes.contains_key(&route)
    }

    /// Returns the findings so far.
    pub fn findings(&self) -> Report {
        self.lock().findings.clone()
    }

    /// Returns the sizes so far and the number of files of the whole site (0 if unknown), and requests all sizes.
    pub fn request(&self) -> (Vec<OutputSize>, usize) {
        let mut table = self.lock();
        table.is_requested = true;
        (table.sizes.values().cloned().collect(), table.total)
    }

    /// Returns `true` if all sizes have been requested.
    pub fn is_requested(&self) -> bool {
        self.lock().is_requested
    }

    pub fn set_total(&self, total: usize) {
        self.lock().total = total;
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
