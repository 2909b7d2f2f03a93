//! Finding out what is wrong with a site that is already shown: its checks first, then its files.
//!
//! Behind the editor's back, on one core, and only once it has been quiet for a while. Whoever saves
//! again ends it.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::cache::Cache;
use crate::check::{self, Output, UncheckedSite};
use crate::finding::{Finding, Report};
use crate::model::{Route, Site};
use crate::render::{self, File, Renderer};

use super::snapshot::{OutputSize, OutputSizes};

/// Who hears what was found.
pub type OnUpdate = Box<dyn Fn(Update) + Send + Sync>;

/// What was found out about a site that is shown.
pub enum Update {
    /// Every question was asked of the site.
    Checks(Report),
    /// Finished files were looked at: what is wrong with all of them so far.
    Files(Report),
    /// A template failed while somebody waited for it.
    Render(Finding),
    /// Some pictures cannot be drawn.
    Images(Report),
}

/// The pages that an editor waits for come first.
const QUIET: Duration = Duration::from_millis(150);
/// All files are weighed only for somebody who looks at their weights.
const PATIENCE: Duration = Duration::from_millis(400);

/// What finished files weigh, and what is wrong with them.
#[derive(Default)]
pub struct SizeTable {
    load: Mutex<Table>,
    wanted: Condvar,
}

#[derive(Default)]
struct Table {
    weighed: HashMap<Route, OutputSize>,
    findings: Report,
    of: usize,
    wanted: bool,
}

impl SizeTable {
    /// Weighs one file, and looks at it as a build would.
    pub fn weigh(&self, site: &Site, route: Route, bytes: &[u8]) {
        let budget = check::budget(site, route).map(|(most, _)| most);
        let weight = OutputSize { file: route.file(site), bytes: bytes.len(), budget };
        let mut found = Report::new();
        check::output(&Output { site, route, bytes }, &mut found);
        let mut load = self.load();
        load.weighed.insert(route, weight);
        load.findings.extend(found);
    }

    /// What has been weighed so far; from now on the rest is, too.
    pub fn read(&self) -> OutputSizes {
        let mut load = self.load();
        load.wanted = true;
        self.wanted.notify_all();
        let files = load.weighed.values().cloned().collect();
        OutputSizes { files, of: load.of }
    }

    fn load(&self) -> MutexGuard<'_, Table> {
        self.load.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks every question of the site; then, once somebody wants to know, of each of its files.
pub fn site(
    renderer: &Renderer<'_>,
    shown: &UncheckedSite,
    cache: &Cache,
    sizes: &SizeTable,
    over: &AtomicBool,
    on_update: &OnUpdate,
) {
    let is_cancelled = || over.load(Ordering::Relaxed);
    if rest(QUIET, &is_cancelled) {
        return;
    }
    let mut report = Report::new();
    match one_core() {
        Some(pool) => pool.install(|| check::run_checks(shown, cache, &is_cancelled, &mut report)),
        None => check::run_checks(shown, cache, &is_cancelled, &mut report),
    }
    if is_cancelled() {
        return;
    }
    on_update(Update::Checks(report));
    let mut told = 0;
    loop {
        let load = sizes.load();
        let (load, _) = sizes
            .wanted
            .wait_timeout_while(load, PATIENCE, |load| !load.wanted && !is_cancelled())
            .unwrap_or_else(PoisonError::into_inner);
        let (wanted, found) = (load.wanted, load.findings.sorted().len());
        if found > told {
            told = found;
            on_update(Update::Files(load.findings.clone()));
        }
        drop(load);
        if is_cancelled() {
            return;
        }
        if wanted {
            weigh_all(renderer, sizes, &is_cancelled);
            let findings = sizes.load().findings.clone();
            on_update(Update::Files(findings));
            return;
        }
    }
}

fn weigh_all(renderer: &Renderer<'_>, sizes: &SizeTable, is_cancelled: &dyn Fn() -> bool) {
    let routes = render::routes(renderer);
    sizes.load().of = routes.len();
    for route in routes {
        if is_cancelled() {
            return;
        }
        if sizes.load().weighed.contains_key(&route) {
            continue;
        }
        match render::route(renderer, route) {
            Ok(File::Bytes(bytes)) => sizes.weigh(renderer.site, route, &bytes),
            Ok(file @ (File::Copy(..) | File::Print(..))) => {
                let bytes = match (file, route) {
                    (File::Print(asset, print), _) => renderer.image_variants.weight(asset, print),
                    (_, Route::Asset(id)) => renderer.site.asset(id).size,
                    _ => 0,
                };
                let bytes = usize::try_from(bytes).unwrap_or(usize::MAX);
                let weight = OutputSize { file: route.file(renderer.site), bytes, budget: None };
                sizes.load().weighed.insert(route, weight);
            }
            Err(finding) => sizes.load().findings.push(finding),
        }
    }
}

/// Waits; whether it was disturbed.
fn rest(time: Duration, is_cancelled: &dyn Fn() -> bool) -> bool {
    let step = Duration::from_millis(10);
    let mut left = time;
    while !left.is_zero() && !is_cancelled() {
        std::thread::sleep(step);
        left = left.saturating_sub(step);
    }
    is_cancelled()
}

/// Checks keep to one core, so that the next save finds the others free.
fn one_core() -> Option<&'static ThreadPool> {
    static POOL: OnceLock<Option<ThreadPool>> = OnceLock::new();
    POOL.get_or_init(|| ThreadPoolBuilder::new().num_threads(1).build().ok()).as_ref()
}
