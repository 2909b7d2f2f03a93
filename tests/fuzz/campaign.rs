//! A small campaign in memory, of which an input is one file.
//!
//! Nothing is read from the disk again for an input, and the built-in theme is loaded once: most of the time goes into
//! the input.

use std::convert::Infallible;
use std::sync::{Arc, OnceLock};

use fener::cache::{Access, Cache};
use fener::check::{self, Output};
use fener::finding::Report;
use fener::image_variants::ImageVariants;
use fener::locales;
use fener::model;
use fener::read::{Sources, TextFile};
use fener::render::{self, File, Renderer, Theme, ThemeSettings};
use fener::validated::UncheckedSite;

use crate::support::{self, Findings, Folder, Sample};

struct Campaign {
    /// Kept until the process ends, for the files that are opened when they are checked.
    folder: Folder,
    sources: Sources,
    theme: Arc<Theme>,
}

impl Campaign {
    fn get() -> &'static Campaign {
        static CAMPAIGN: OnceLock<Campaign> = OnceLock::new();
        CAMPAIGN.get_or_init(|| {
            let folder = Sample::new().write();
            let mut report = Report::new();
            let sources = fener::read::load(folder.path(), &mut report);
            let loaded = fener::load_from(&mut sources.clone(), &support::run(), &mut report);
            Campaign { folder, sources, theme: loaded.expect("a campaign").theme }
        })
    }
}

/// Checks and renders the campaign with these bytes as one of its texts or files of facts, in the built-in theme.
pub fn check(path: &str, bytes: &[u8]) {
    let mut sources = Campaign::get().sources.clone();
    let text = String::from_utf8_lossy(bytes).into_owned();
    let file = Arc::new(TextFile { path: path.into(), text, hash: 1 });
    match path {
        "fener.yaml" => sources.config = Some(file),
        "posters.lock" => sources.register = Some(file),
        _ => {
            let mut files = sources.texts.iter_mut().chain(&mut sources.facts);
            let old = files.find(|old| *old.path == *path).expect("a file of the campaign");
            *old = file;
        }
    }
    render(&mut sources, Some(&Campaign::get().theme));
}

/// Checks and renders the campaign with these bytes as one of its theme's files.
pub fn check_theme(path: &str, bytes: &[u8]) {
    let mut sources = Campaign::get().sources.clone();
    // Just the kind of files that is tried: to compile the others would take most of the time.
    let (_, end) = path.rsplit_once('.').expect("the end of its name");
    sources.themes.retain(|name, _| name.ends_with(end));
    let file = sources.themes.get_mut(path).expect("a file of the theme");
    file.is_built_in = false;
    file.bytes = bytes.into();
    render(&mut sources, None);
}

/// Checks and renders a campaign, in this theme or in its own. A panic that was caught is a panic here.
fn render(sources: &mut Sources, theme: Option<&Arc<Theme>>) {
    let mut report = Report::new();
    if let Some(site) = model::assemble(sources, &support::run(), None, &mut report) {
        let theme = theme.cloned().unwrap_or_else(|| {
            Arc::new(Theme::load(&ThemeSettings::of(&site), &sources.themes, &mut report))
        });
        let locales = locales::load(&site.campaign, &sources.locales, &mut report);
        let site = UncheckedSite::new(site, locales, None);
        let cache = Cache::open(Campaign::get().folder.path(), Access::Read);
        if let Some(site) = check::validate(site, &cache, false, &mut report) {
            let renderer = Renderer::new(&site, theme, Arc::new(ImageVariants::default()));
            let site = &renderer.site;
            let routes = render::routes(&renderer);
            let files = render::each(&renderer, &routes, |route, file| {
                let mut found = Report::new();
                match file {
                    Ok(File::Bytes { bytes, left_out }) => {
                        let output = Output {
                            site,
                            route,
                            bytes: &bytes,
                            left_out: &left_out,
                            large_block: None,
                        };
                        check::output(&output, &mut found);
                    }
                    Ok(_) => {}
                    Err(finding) => found.push(finding),
                }
                Ok::<Report, Infallible>(found)
            });
            let Ok(files) = files;
            files.into_iter().for_each(|found| report.extend(found));
        }
    }
    let text = Findings { report, strict: false }.lines();
    assert!(!text.contains("bug in fener"), "{text}");
}
