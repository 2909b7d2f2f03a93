//! Checks a snapshot that is already served: the site's own checks first, then its output files.
//!
//! It runs on one core, after a pause, so that pages and the next save come first, and stops when a newer
//! snapshot exists.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::cache::Cache;
use crate::check::{self, Output};
use crate::finding::{Finding, Report};
use crate::model::{Route, Site};
use crate::render::{self, File, Renderer};
use crate::validated::UncheckedSite;

use super::output_sizes::{OutputSize, OutputSizes};

/// Receives the results.
pub type OnUpdate = Box<dyn Fn(Update) + Send + Sync>;

/// A result of the background checks.
pub enum Update {
    /// The findings of all checks of the site.
    Checks(Report),
    /// The findings about all output files rendered so far.
    Outputs(Report),
    /// A requested page could not be rendered.
    Failure(Finding),
    /// The findings about image variants that could not be made.
    Images(Report),
}

/// Pause before the checks, for the page that an editor waits for.
const DELAY: Duration = Duration::from_millis(150);
/// Interval at which findings about requested pages are reported.
const REPORT_INTERVAL: Duration = Duration::from_millis(400);

/// Sizes of output files, and the findings about them.
#[derive(Default)]
pub struct SizeTable {
    table: Mutex<Table>,
    requested: Condvar,
}

#[derive(Default)]
struct Table {
    sizes: HashMap<Route, OutputSize>,
    findings: Report,
    total: usize,
    /// Set when the dashboard has asked for all sizes.
    is_requested: bool,
}

impl SizeTable {
    /// Records the size of an output file and checks its content as a build does.
    pub fn add(&self, site: &Site, route: Route, bytes: &[u8]) {
        let budget = check::budget(site, route).map(|(budget, _)| budget);
        let size = OutputSize { file: route.file(site), bytes: bytes.len(), budget };
        let mut report = Report::new();
        check::output(&Output { site, route, bytes }, &mut report);
        let mut table = self.lock();
        table.sizes.insert(route, size);
        table.findings.extend(report);
    }

    /// Returns the sizes known so far and requests all others.
    pub fn read(&self) -> OutputSizes {
        let mut table = self.lock();
        table.is_requested = true;
        self.requested.notify_all();
        OutputSizes { files: table.sizes.values().cloned().collect(), total: table.total }
    }

    fn lock(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Runs all checks of the site and, once the dashboard asks for sizes, renders and checks every output file.
pub fn run(
    renderer: &Renderer,
    unchecked: &UncheckedSite,
    cache: &Cache,
    sizes: &SizeTable,
    cancelled: &AtomicBool,
    on_update: &OnUpdate,
) {
    let is_cancelled = || cancelled.load(Ordering::Relaxed);
    pause(DELAY, &is_cancelled);
    if is_cancelled() {
        return;
    }
    let mut report = Report::new();
    match one_core() {
        Some(pool) => {
            pool.install(|| check::run_checks(unchecked, cache, &is_cancelled, &mut report))
        }
        None => check::run_checks(unchecked, cache, &is_cancelled, &mut report),
    }
    if is_cancelled() {
        return;
    }
    on_update(Update::Checks(report));
    let mut reported = 0;
    loop {
        let table = sizes.lock();
        let (table, _) = sizes
            .requested
            .wait_timeout_while(table, REPORT_INTERVAL, |table| {
                !table.is_requested && !is_cancelled()
            })
            .unwrap_or_else(PoisonError::into_inner);
        let (is_requested, found) = (table.is_requested, table.findings.sorted().len());
        if found > reported {
            reported = found;
            on_update(Update::Outputs(table.findings.clone()));
        }
        drop(table);
        if is_cancelled() {
            return;
        }
        if is_requested {
            render_all(renderer, sizes, &is_cancelled);
            let findings = sizes.lock().findings.clone();
            on_update(Update::Outputs(findings));
            return;
        }
    }
}

/// Renders every route that was not requested yet.
fn render_all(renderer: &Renderer, sizes: &SizeTable, is_cancelled: &dyn Fn() -> bool) {
    let routes = render::routes(renderer);
    sizes.lock().total = routes.len();
    for route in routes {
        if is_cancelled() {
            return;
        }
        if sizes.lock().sizes.contains_key(&route) {
            continue;
        }
        match render::route(renderer, route) {
            Ok(File::Bytes(bytes)) => sizes.add(&renderer.site, route, &bytes),
            Ok(file @ (File::Copy(..) | File::ImageVariant(..))) => {
                let bytes = match (file, route) {
                    (File::ImageVariant(asset, variant), _) => {
                        renderer.image_variants.size(asset, variant)
                    }
                    (_, Route::Asset(id)) => renderer.site.asset(id).size,
                    _ => 0,
                };
                let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
                let size = OutputSize { file: route.file(&renderer.site), bytes, budget: None };
                sizes.lock().sizes.insert(route, size);
            }
            Err(finding) => sizes.lock().findings.push(finding),
        }
    }
}

/// Waits for a time, or until cancelled.
fn pause(time: Duration, is_cancelled: &dyn Fn() -> bool) {
    let step = Duration::from_millis(10);
    let mut left = time;
    while !left.is_zero() && !is_cancelled() {
        std::thread::sleep(step);
        left = left.saturating_sub(step);
    }
}

/// Returns the thread pool of the checks: a single thread, so that the next save finds the other cores idle.
fn one_core() -> Option<&'static ThreadPool> {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    POOL.get_or_init(|| ThreadPoolBuilder::new().num_threads(1).build().ok()).as_ref()
}
