//! `/sq/manifest.json`: name and icon for a home screen (W3C Web Application Manifest).
//!
//! They are neutral in all campaigns, because other people see a home screen.

use serde_json::json;

use crate::model::route::address::relative;
use crate::model::{LangId, PageId, Route};
use crate::render::renderer::Renderer;

/// The neutral icon of the theme.
const ICON: &str = "icon-neutral.svg";

pub fn render(renderer: &Renderer, lang: LangId) -> Vec<u8> {
    let site = &renderer.site;
    let localizer = renderer.localizer(lang);
    let file = Route::Manifest { lang }.file(site);
    let to = |route: Route| relative(&file, &route.file(site));
    let files = site.theme_files.iter().zip(0..);
    let icons = files.filter(|(name, _)| *name == ICON).map(|(_, file)| {
        json!({ "src": to(Route::Theme { file }), "type": "image/svg+xml", "sizes": "any" })
    });
    let colour = |name| site.theme_tokens.palette.get(name).map(|token| token.colour.to_string());
    let name = localizer.message("offline-name");
    let whole = json!({
        "name": name,
        "short_name": name,
        "lang": site.code(lang),
        "dir": localizer.direction(),
        "start_url": to(Route::Page { page: PageId::HOME, lang, page_no: 0 }),
        // A shortcut, not an app: other people see lists of apps, and an app hides the controls of
        // the browser.
        "display": "browser",
        "background_color": colour("page"),
        "theme_color": colour("band"),
        "icons": icons.collect::<Vec<_>>(),
    });
    format!("{whole}\n").into_bytes()
}
