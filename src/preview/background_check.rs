//! Checks a snapshot that is already served: the site's own checks first, then its output files.
//!
//! It runs on one core, after a pause, so that pages and the next save come first, and stops when a newer
//! snapshot exists.

use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::cache::Cache;
use crate::check;
use crate::finding::{Location, Report};
use crate::model::Route;
use crate::render::{self, File};

use super::findings::Update;
use super::snapshot::Snapshot;
use super::state::{StateSender, record};

/// Pause before the checks, for the page that an editor waits for.
const DELAY: Duration = Duration::from_millis(150);
/// Interval at which findings about requested pages are reported.
const REPORT_INTERVAL: Duration = Duration::from_millis(200);

/// Starts the checks of a snapshot in a thread of their own.
pub fn start(snapshot: Arc<Snapshot>, cache: Arc<Cache>, sender: Arc<StateSender>) {
    let (checked, report_to) = (snapshot.clone(), sender.clone());
    let check = move || run(&checked, &cache, &report_to);
    if let Err(error) = thread::Builder::new().spawn(check) {
        let mut report = Report::new();
        let message = format!("the checks cannot start: {error}");
        report
            .error("unreadable", &Location::settings(), message)
            .help("close other programs, and save a file again");
        record(&sender, &snapshot, Update::Checks(report));
    }
}

/// Runs all checks of the site and, once the dashboard asks for sizes, renders and checks every output file.
fn run(snapshot: &Snapshot, cache: &Cache, sender: &StateSender) {
    let is_cancelled = || {
        let served = &sender.borrow().snapshot;
        served.as_ref().is_some_and(|served| served.number != snapshot.number)
    };
    thread::sleep(DELAY);
    if is_cancelled() {
        return;
    }
    let mut report = Report::new();
    let unchecked = &snapshot.unchecked;
    let mut checks = || check::run_checks(unchecked, cache, &is_cancelled, &mut report);
    match one_core() {
        Some(pool) => pool.install(checks),
        None => checks(),
    }
    if is_cancelled() {
        return;
    }
    record(sender, snapshot, Update::Checks(report));
    let mut reported = 0;
    while !is_cancelled() {
        let is_requested = snapshot.sizes.is_requested();
        if is_requested {
            render_all(snapshot, &is_cancelled);
        }
        let findings = snapshot.sizes.findings();
        if findings.sorted().len() > reported {
            reported = findings.sorted().len();
            record(sender, snapshot, Update::Outputs(findings));
        }
        if is_requested {
            return;
        }
        thread::sleep(REPORT_INTERVAL);
    }
}

/// Renders every route that was not requested yet.
fn render_all(snapshot: &Snapshot, is_cancelled: &dyn Fn() -> bool) {
    let Snapshot { renderer, sizes, .. } = snapshot;
    let site = snapshot.site();
    let routes = render::routes(renderer);
    sizes.set_total(routes.all().count());
    for route in routes.all() {
        if is_cancelled() {
            return;
        }
        if sizes.contains(route) {
            continue;
        }
        match render::route(renderer, route) {
            Ok(File::Bytes { bytes, left_out }) => {
                sizes.add(renderer, route, &bytes, &left_out);
            }
            Ok(File::ImageVariant(asset, variant)) => {
                sizes.add_unchecked(site, route, renderer.image_variants.size(asset, variant));
            }
            Ok(File::ShareCard(_)) => sizes.add_unchecked(site, route, 0),
            Ok(File::Copy(..)) => {
                let bytes = match route {
                    Route::Asset(id) => site.asset(id).size,
                    _ => 0,
                };
                sizes.add_unchecked(site, route, bytes);
            }
            Err(finding) => sizes.add_failure(finding),
        }
    }
}

/// Returns the thread pool of the checks: a single thread, so that the next save finds the other cores idle.
fn one_core() -> Option<&'static ThreadPool> {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    POOL.get_or_init(|| ThreadPoolBuilder::new().num_threads(1).build().ok()).as_ref()
}
