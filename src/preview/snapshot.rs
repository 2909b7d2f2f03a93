//! One state of the site, set up to be asked for one path at a time.
//!
//! An [`Renderer`] borrows its site and fills its slots while it is asked. So both live on the stack of
//! one thread, with a few workers beside it that render, and go when nobody asks any more.

use std::collections::HashMap;
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, mpsc};
use std::thread;

use tokio::sync::oneshot;

use crate::cache::Cache;
use crate::check::UncheckedSite;
use crate::finding::{Finding, Location, Report, Severity};
use crate::image_variants;
use crate::model::RouteLookup;
use crate::model::{LangId, Route};
use crate::render::{self, File, Renderer, Theme};

use super::background_check;
use super::badge::{Badge, badge};

/// How many routes are rendered at the same time. An editor looks at one page, the dashboard at three.
const WORKERS: usize = 2;

/// What is asked of a scene.
pub enum Query {
    /// The answer to a path below the site's root: `sq/guides/`.
    Path(String, oneshot::Sender<Answer>),
    /// Every route with its weight, as far as they have been weighed: begins or goes on with it.
    OutputSizes(oneshot::Sender<OutputSizes>),
}

/// What a site says to a path.
pub enum Answer {
    Page(Page),
    /// A file of the campaign, as it is.
    File {
        disk: PathBuf,
        size: u64,
        hash: u64,
        name: String,
    },
    /// The same with a slash at its end.
    Moved(String),
    Missing(Page),
    /// A template failed.
    Broken(Finding),
}

/// The bytes of a route, and what an editor should know of it.
pub struct Page {
    pub file: String,
    pub bytes: Vec<u8>,
    pub badge: Badge,
}

/// What finished files weigh.
#[derive(Clone, Default)]
pub struct OutputSizes {
    /// Each file of the output with its bytes and the bytes that it may have.
    pub files: Vec<OutputSize>,
    /// How many there will be; 0 while nobody knows.
    pub of: usize,
}

#[derive(Clone)]
pub struct OutputSize {
    pub file: String,
    pub bytes: usize,
    pub budget: Option<usize>,
}

/// A site that can be asked. Dropped, its threads end.
pub struct Snapshot {
    /// Counts the scenes of one preview.
    pub number: u64,
    pub shown: Arc<UncheckedSite>,
    asks: mpsc::Sender<Query>,
    over: Arc<AtomicBool>,
}

impl Snapshot {
    /// Sets a site up. `found` hears what comes of examining it.
    pub fn set(
        number: u64,
        shown: UncheckedSite,
        theme: Arc<Theme>,
        cache: Arc<Cache>,
        found: background_check::OnUpdate,
    ) -> Arc<Snapshot> {
        let shown = Arc::new(shown);
        let over = Arc::new(AtomicBool::new(false));
        let (asks, request) = mpsc::channel();
        let (site, end) = (shown.clone(), over.clone());
        thread::spawn(move || run_snapshot(&site, &theme, &cache, request, &end, &found));
        Arc::new(Snapshot { number, shown, asks, over })
    }

    /// Asks for a path; `None` if the scene is over.
    pub async fn path(&self, path: String) -> Option<Answer> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Query::Path(path, answer)).ok()?;
        answered.await.ok()
    }

    pub async fn sizes(&self) -> Option<OutputSizes> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Query::OutputSizes(answer)).ok()?;
        answered.await.ok()
    }

    /// A newer scene stands: nothing more is worth finding out about this one.
    pub fn retire(&self) {
        self.over.store(true, Ordering::Relaxed);
    }
}

impl Drop for Snapshot {
    fn drop(&mut self) {
        self.retire();
    }
}

/// Answers until nobody asks any more.
fn run_snapshot(
    shown: &UncheckedSite,
    theme: &Theme,
    cache: &Cache,
    request: mpsc::Receiver<Query>,
    over: &AtomicBool,
    found: &background_check::OnUpdate,
) {
    let prints = Mutex::new(HashMap::new());
    let mut broken = Report::new();
    let Ok(image_variants) =
        image_variants::make(&shown.site, cache, &mut broken, |route, bytes| {
            prints.lock().unwrap_or_else(PoisonError::into_inner).insert(route, bytes.to_vec());
            Ok::<(), Infallible>(())
        });
    if !broken.is_empty() {
        found(background_check::Update::Images(broken));
    }
    let renderer = Renderer::new(shown, theme, &image_variants);
    let lookups = Lookups {
        renderer: &renderer,
        prints: prints.into_inner().unwrap_or_else(PoisonError::into_inner),
        addresses: OnceLock::new(),
        other_routes: OnceLock::new(),
        sizes: background_check::SizeTable::default(),
    };
    let request = Mutex::new(request);
    thread::scope(|threads| {
        threads
            .spawn(|| background_check::site(&renderer, shown, cache, &lookups.sizes, over, found));
        for _ in 0..WORKERS {
            threads.spawn(|| {
                loop {
                    let ask = request.lock().unwrap_or_else(PoisonError::into_inner).recv();
                    match ask {
                        Ok(ask) => lookups.answer(ask, found),
                        Err(mpsc::RecvError) => return,
                    }
                }
            });
        }
    });
}

struct Lookups<'e> {
    renderer: &'e Renderer<'e>,
    /// The pictures of this site, small as they are published.
    prints: HashMap<Route, Vec<u8>>,
    addresses: OnceLock<RouteLookup<'e>>,
    /// Routes that are no pages, by their files.
    other_routes: OnceLock<HashMap<String, Route>>,
    sizes: background_check::SizeTable,
}

impl Lookups<'_> {
    fn answer(&self, ask: Query, found: &background_check::OnUpdate) {
        // Whoever asked may have gone.
        match ask {
            Query::Path(path, answer) => drop(answer.send(self.path(&path, found))),
            Query::OutputSizes(answer) => drop(answer.send(self.sizes.read())),
        }
    }

    fn path(&self, path: &str, found: &background_check::OnUpdate) -> Answer {
        // A site that nobody has checked may break a promise that its renderer relies on.
        let outcome = catch_unwind(AssertUnwindSafe(|| self.answer_path(path)));
        let answer = outcome.unwrap_or_else(|_| Answer::Broken(unfit(path)));
        if let Answer::Broken(finding) = &answer {
            found(background_check::Update::Render(finding.clone()));
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
            Some(route) if !path.is_empty() => Answer::Moved(route.address(self.renderer.site)),
            _ => self.missing(path),
        }
    }

    /// The route that a file of the output would come from.
    fn find(&self, file: &str) -> Option<Route> {
        let addresses = self.addresses.get_or_init(|| RouteLookup::of(self.renderer.site));
        if let Some(route) = addresses.find(file) {
            return render::has_part(self.renderer, route).then_some(route);
        }
        let site = self.renderer.site;
        let other_routes = self.other_routes.get_or_init(|| {
            render::few(self.renderer).into_iter().map(|route| (route.file(site), route)).collect()
        });
        other_routes.get(file).copied()
    }

    fn render(&self, route: Route, file: String) -> Answer {
        match render::route(self.renderer, route) {
            Ok(File::Bytes(bytes)) => {
                self.sizes.weigh(self.renderer.site, route, &bytes);
                Answer::Page(Page { badge: badge(self.renderer.site, route), file, bytes })
            }
            Ok(File::Copy(disk, _)) => match route {
                Route::Asset(id) => {
                    let asset = self.renderer.site.asset(id);
                    let (disk, size, hash) = (disk.to_owned(), asset.size, asset.hash);
                    Answer::File { disk, size, hash, name: file }
                }
                _ => self.missing(&file),
            },
            Ok(File::Print(..)) => match self.prints.get(&route) {
                Some(bytes) => {
                    Answer::Page(Page { badge: Badge::default(), file, bytes: bytes.clone() })
                }
                // It could not be drawn, and a finding says so.
                None => self.missing(&file),
            },
            Err(finding) => Answer::Broken(finding),
        }
    }

    /// The page for what is not there, in the language that the path speaks.
    fn missing(&self, path: &str) -> Answer {
        let languages = &self.renderer.site.campaign.languages;
        let mut parts = path.split('/').filter(|part| *part != "lite");
        let lang = parts.next().and_then(|code| languages.find(code)).unwrap_or(LangId::FIRST);
        let route = Route::NotFound;
        match render::missing(self.renderer, lang) {
            Ok(bytes) => Answer::Missing(Page {
                badge: badge(self.renderer.site, route),
                file: route.file(self.renderer.site),
                bytes,
            }),
            Err(finding) => Answer::Broken(finding),
        }
    }
}

fn unfit(path: &str) -> Finding {
    Finding {
        code: "template",
        severity: Severity::Error,
        location: Location::file("fener.yaml"),
        message: format!("/{path} cannot be shown while the campaign has other errors"),
        help: "mend the other errors first; the dashboard lists them".to_owned(),
    }
}
