//! A snapshot: one state of the site, from which single paths are rendered on request.

use std::collections::HashMap;
use std::convert::Infallible;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::cache::Cache;
use crate::finding::{Finding, Location, Report, Severity};
use crate::image_variants;
use crate::model::{LangId, Route, RouteLookup, Site};
use crate::render::{self, File, Renderer, Theme};
use crate::validated::UncheckedSite;

use super::badge::{Badge, badge};
use super::findings::SnapshotFindings;
use super::output_sizes::OutputSizes;

/// The answer of a site to a path.
pub enum Answer {
    Page(Page),
    /// A file of the campaign that is published unchanged.
    File {
        /// From the campaign's folder.
        path: String,
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

/// A site that answers paths.
pub struct Snapshot {
    /// The number of the rebuild that made it.
    pub number: u64,
    pub unchecked: UncheckedSite,
    pub renderer: Renderer,
    pub sizes: OutputSizes,
    findings: Mutex<SnapshotFindings>,
    /// The bytes of all image variants.
    variants: HashMap<Route, Vec<u8>>,
    lookup: RouteLookup,
    /// Routes other than pages, by their files.
    other_routes: OnceLock<HashMap<String, Route>>,
}

impl Snapshot {
    /// Makes the image variants of a site and all that its pages share. `report` holds the findings so far.
    pub fn new(
        root: &Path,
        number: u64,
        unchecked: UncheckedSite,
        theme: Arc<Theme>,
        cache: &Cache,
        mut report: Report,
    ) -> Snapshot {
        let variants = Mutex::new(HashMap::new());
        let Ok(image_variants) =
            image_variants::make(root, &unchecked.site, cache, &mut report, |route, bytes| {
                let mut variants = variants.lock().unwrap_or_else(PoisonError::into_inner);
                variants.insert(route, bytes.to_vec());
                Ok::<(), Infallible>(())
            });
        Snapshot {
            number,
            renderer: Renderer::new(&unchecked, theme, Arc::new(image_variants)),
            sizes: OutputSizes::default(),
            findings: Mutex::new(SnapshotFindings::new(report)),
            variants: variants.into_inner().unwrap_or_else(PoisonError::into_inner),
            lookup: RouteLookup::new(unchecked.site.clone()),
            other_routes: OnceLock::new(),
            unchecked,
        }
    }

    pub fn site(&self) -> &Site {
        &self.unchecked.site
    }

    /// Locks the findings known so far.
    pub fn findings(&self) -> MutexGuard<'_, SnapshotFindings> {
        self.findings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a path relative to the site's root: `sq/guides/`.
    pub async fn answer(self: &Arc<Snapshot>, path: String) -> Answer {
        let snapshot = self.clone();
        let wanted = path.clone();
        let rendered = tokio::task::spawn_blocking(move || snapshot.answer_path(&wanted)).await;
        // The answer to an unknown path may panic on a site that has not passed all checks.
        rendered.unwrap_or_else(|_| Answer::Failed(cannot_render(&path)))
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
            Some(route) if !path.is_empty() => Answer::Redirect(route.address(self.site())),
            _ => self.not_found(path),
        }
    }

    /// Finds the route of an output file.
    fn find(&self, file: &str) -> Option<Route> {
        if let Some(route) = self.lookup.find(file) {
            return render::has_page_no(&self.renderer, route).then_some(route);
        }
        let other_routes = self.other_routes.get_or_init(|| {
            let routes = render::other_routes(&self.renderer).into_iter();
            routes.map(|route| (route.file(self.site()), route)).collect()
        });
        other_routes.get(file).copied()
    }

    fn render(&self, route: Route, file: String) -> Answer {
        match render::route(&self.renderer, route) {
            Ok(File::Bytes { bytes, left_out }) => {
                self.sizes.add(&self.renderer, route, &bytes, &left_out);
                Answer::Page(Page { badge: badge(self.site(), route), file, bytes })
            }
            Ok(File::Copy(path, _)) => Answer::File { path: path.into_owned(), name: file },
            Ok(File::ImageVariant(..)) => match self.variants.get(&route) {
                Some(bytes) => {
                    Answer::Page(Page { badge: Badge::default(), file, bytes: bytes.clone() })
                }
                // A finding explains why it could not be made.
                None => self.not_found(&file),
            },
            Ok(File::ShareCard(svg)) => match self.renderer.theme.share_cards.draw(&svg, None) {
                Ok(bytes) => Answer::Page(Page { badge: Badge::default(), file, bytes }),
                Err(finding) => Answer::Failed(finding),
            },
            Err(finding) => Answer::Failed(finding),
        }
    }

    /// Renders the not-found page in the language of the path.
    fn not_found(&self, path: &str) -> Answer {
        let languages = &self.site().campaign.languages;
        let mut segments = path.split('/').filter(|segment| *segment != "lite");
        let lang = segments.next().and_then(|code| languages.find(code)).unwrap_or(LangId::FIRST);
        let route = Route::NotFound;
        match render::missing(&self.renderer, lang) {
            Ok(bytes) => Answer::NotFound(Page {
                badge: badge(self.site(), route),
                file: route.file(self.site()),
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
        location: Location::settings(),
        message: format!("/{path} cannot be rendered while the campaign has other errors"),
        help: "fix the other errors first; the dashboard lists them".to_owned(),
    }
}
