//! Pages rendered in memory, also those of a campaign whose findings block a build.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use fener::cache::{Access, Cache};
use fener::check;
use fener::finding::Report;
use fener::image_variants::ImageVariants;
use fener::locales;
use fener::model::{self, Route};
use fener::render::{self, File, Renderer, Theme, ThemeSettings};
use fener::validated::UncheckedSite;

use super::run;

/// The routes that a test looks at, rendered, by the paths of their files; and all findings of the campaign.
pub fn rendered(
    root: &Path,
    wanted: impl Fn(&Route) -> bool,
) -> (BTreeMap<String, String>, Report) {
    let mut report = Report::new();
    let mut sources = fener::read::load(root, &mut report);
    let site = model::assemble(&mut sources, &run(), None, &mut report).expect("valid settings");
    let locales = locales::load(&site.campaign, &sources.locales, &mut report);
    let shown = UncheckedSite::new(site, locales, None);
    let nowhere = Cache::open(Path::new("/nonexistent"), Access::Read);
    check::run_checks(&shown, &nowhere, &|| false, &mut report);
    let theme = Theme::load(&ThemeSettings::of(&shown.site), &sources.themes, &mut report);
    let renderer = Renderer::new(&shown, Arc::new(theme), Arc::new(ImageVariants::default()));
    let mut pages = BTreeMap::new();
    for route in render::routes(&renderer).all().filter(wanted) {
        if let Ok(File::Bytes { bytes, .. }) = render::route(&renderer, route) {
            pages.insert(route.file(&shown.site), String::from_utf8_lossy(&bytes).into_owned());
        }
    }
    (pages, report)
}
