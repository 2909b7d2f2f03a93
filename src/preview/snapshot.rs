//! A snapshot: one state of the site, from which single paths are rendered on request.
//!
//! A [`Renderer`] borrows its site. So both live on the stack of one thread, which ends with the snapshot; a few
//! worker threads beside it render.

use std::collections::HashMap;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, mpsc};
use std::thread;

use tokio::sync::oneshot;

use crate::cache::Cache;
use crate::finding::{Finding, Location, Report, Severity};
use crate::image_variants;
use crate::model::{LangId, Route, RouteLookup, Site};
use crate::render::{self, File, Renderer, Theme};
use crate::validated::UncheckedSite;

use super::background_check::{self, OnUpdate, SizeTable, Update};
use super::badge::{Badge, badge};
use super::output_sizes::OutputSizes;

/// Number of routes that are rendered at the same time: an editor opens one page, the dashboard three.
const WORKERS: usize = 2;

/// A question to a snapshot.
enum Query {
    /// The answer to a path relative to the site's root: `sq/guides/`.
    Path(String, oneshot::Sender<Answer>),
    /// The sizes of the files rendered so far; the first question starts rendering the rest.
    OutputSizes(oneshot::Sender<OutputSizes>),
}

/// The answer of a site to a path.
pub enum Answer {
    Page(Page),
    /// A file of the campaign that is published unchanged.
    File {
        disk: PathBuf,
        name: String,
    },
    /// The path of a folder without the slash at its end: redirects to this path.
    Redirect(String),
    NotFound(Page),
    /// The page cannot be rendered.
    Failed(Finding),
}

/// A rendered route with its badge.
pub struct Page {
    pub file: String,
    pub bytes: Vec<u8>,
    pub badge: Badge,
}

/// A site that answers paths. Its threads end when it is dropped.
pub struct Snapshot {
    /// The number of the rebuild that made it.
    pub number: u64,
    pub unchecked: Arc<UncheckedSite>,
    queries: mpsc::Sender<Query>,
    is_cancelled: Arc<AtomicBool>,
}

impl Snapshot {
    /// Starts the threads of a snapshot. `on_update` receives findings of its background checks.
    pub fn start(
        number: u64,
        unchecked: UncheckedSite,
        theme: Arc<Theme>,
        cache: Arc<Cache>,
        on_update: OnUpdate,
    ) -> Arc<Snapshot> {
        let unchecked = Arc::new(unchecked);
        let is_cancelled = Arc::new(AtomicBool::new(false));
        let (queries, received) = mpsc::channel();
        let (site, cancelled) = (unchecked.clone(), is_cancelled.clone());
        thread::spawn(move || run(&site, &theme, &cache, received, &cancelled, &on_update));
        Arc::new(Snapshot { number, unchecked, queries, is_cancelled })
    }

    pub fn site(&self) -> &Site {
        &self.unchecked.site
    }

    /// Answers a path relative to the site's root. Returns `None` if the snapshot's threads have ended.
    pub async fn answer(&self, path: String) -> Option<Answer> {
        let (answer, answered) = oneshot::channel();
        self.queries.send(Query::Path(path, answer)).ok()?;
        answered.await.ok()
    }

    /// Returns the sizes of output files known so far.
    pub async fn sizes(&self) -> Option<OutputSizes> {
        let (answer, answered) = oneshot::channel();
        self.queries.send(Query::OutputSizes(answer)).ok()?;
        answered.await.ok()
    }

    /// Ends the background checks, because a newer snapshot is served.
    pub fn cancel(&self) {
        self.is_cancelled.store(true, Ordering::Relaxed);
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        self.cancel();
    }
}

/// Answers queries until the snapshot is dropped.
fn run(
    unchecked: &UncheckedSite,
    theme: &Arc<Theme>,
    cache: &Cache,
    queries: mpsc::Receiver<Query>,
    is_cancelled: &AtomicBool,
    on_update: &OnUpdate,
) {
    let variants = Mutex::new(HashMap::new());
    let mut failed = Report::new();
    let Ok(image_variants) =
        image_variants::make(&unchecked.site, cache, &mut failed, |route, bytes| {
            variants.lock().unwrap_or_else(PoisonError::into_inner).insert(route, bytes.to_vec());
            Ok::<(), Infallible>(())
        });
    if !failed.is_empty() {
        on_update(Update::Images(failed));
    }
    let renderer = Renderer::new(unchecked, theme.clone(), Arc::new(image_variants));
    let answers = Answers {
        renderer: &renderer,
        variants: variants.into_inner().unwrap_or_else(PoisonError::into_inner),
        lookup: OnceLock::new(),
        other_routes: OnceLock::new(),
        sizes: SizeTable::default(),
    };
    let queries = Mutex::new(queries);
    thread::scope(|threads| {
        threads.spawn(|| {
            let sizes = &answers.sizes;
            background_check::run(&renderer, unchecked, cache, sizes, is_cancelled, on_update);
        });
        for _ in 0..WORKERS {
            threads.spawn(|| {
                loop {
                    let query = queries.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    match query {
                        Ok(query) => answers.answer(query, on_update),
                        Err(mpsc::RecvError) => return,
                    }
                }
            });
        }
    });
}

struct Answers<'e> {
    renderer: &'e Renderer,
    /// The bytes of all image variants.
    variants: HashMap<Route, Vec<u8>>,
    lookup: OnceLock<RouteLookup<'e>>,
    /// Routes other than pages, by their files.
    other_routes: OnceLock<HashMap<String, Route>>,
    sizes: SizeTable,
}

impl Answers<'_> {
    fn answer(&self, query: Query, on_update: &OnUpdate) {
        // Sending fails if the request has been dropped.
        match query {
            Query::Path(path, answer) => drop(answer.send(self.path(&path, on_update))),
            Query::OutputSizes(answer) => drop(answer.send(self.sizes.read())),
        }
    }

    fn path(&self, path: &str, on_update: &OnUpdate) -> Answer {
        // The renderer may panic on a site that has not passed all checks.
        let outcome = catch_unwind(AssertUnwindSafe(|| self.answer_path(path)));
        let answer = outcome.unwrap_or_else(|_| Answer::Failed(cannot_render(path)));
        if let Answer::Failed(finding) = &answer {
            on_update(Update::Failure(finding.clone()));
        }
        answer
    }

    fn answer_path(&self, path: &str) -> Answer {
        let file = match path {
            "" => "index.html".to_owned(),
            path if path.ends_with('/') => format!("{path}index.html"),
            path => path.to_owned(),
        };
        if let Some(route) = self.find(&file) {
            return self.render(route, file);
        }
        let folder = format!("{path}/index.html");
        match self.find(&folder) {
            Some(route) if !path.is_empty() => Answer::Redirect(route.address(&self.renderer.site)),
            _ => self.not_found(path),
        }
    }

    /// Finds the route of an output file.
    fn find(&self, file: &str) -> Option<Route> {
        let lookup = self.lookup.get_or_init(|| RouteLookup::of(&self.renderer.site));
        if let Some(route) = lookup.find(file) {
            return render::has_page_no(self.renderer, route).then_some(route);
        }
        let site = &self.renderer.site;
        let other_routes = self.other_routes.get_or_init(|| {
            render::few(self.renderer).into_iter().map(|route| (route.file(site), route)).collect()
        });
        other_routes.get(file).copied()
    }

    fn render(&self, route: Route, file: String) -> Answer {
        match render::route(self.renderer, route) {
            Ok(File::Bytes(bytes)) => {
                self.sizes.add(&self.renderer.site, route, &bytes);
                Answer::Page(Page { badge: badge(&self.renderer.site, route), file, bytes })
            }
            Ok(File::Copy(disk, _)) => match route {
                Route::Asset(_) => Answer::File { disk: disk.to_owned(), name: file },
                _ => self.not_found(&file),
            },
            Ok(File::ImageVariant(..)) => match self.variants.get(&route) {
                Some(bytes) => {
                    Answer::Page(Page { badge: Badge::default(), file, bytes: bytes.clone() })
                }
                // A finding explains why it could not be made.
                None => self.not_found(&file),
            },
            Err(finding) => Answer::Failed(finding),
        }
    }

    /// Renders the not-found page in the language of the path.
    fn not_found(&self, path: &str) -> Answer {
        let languages = &self.renderer.site.campaign.languages;
        let mut parts = path.split('/').filter(|part| *part != "lite");
        let lang = parts.next().and_then(|code| languages.find(code)).unwrap_or(LangId::FIRST);
        let route = Route::NotFound;
        match render::missing(self.renderer, lang) {
            Ok(bytes) => Answer::NotFound(Page {
                badge: badge(&self.renderer.site, route),
                file: route.file(&self.renderer.site),
                bytes,
            }),
            Err(finding) => Answer::Failed(finding),
        }
    }
}

fn cannot_render(path: &str) -> Finding {
    Finding {
        code: "template",
        severity: Severity::Error,
        location: Location::file("fener.yaml"),
        message: format!("/{path} cannot be rendered while the campaign has other errors"),
        help: "fix the other errors first; the dashboard lists them".to_owned(),
    }
}
