//! The dashboard at `/_fener/`: a static page, and the JSON data that it shows.

mod event;
mod tables;

use crate::finding::Finding;
use crate::markdown::escaped;
use crate::qr::QrCode;

use super::badge::Badge;
use super::options::PreviewOptions;
use super::snapshot::Page;
use super::state::State;

pub use event::event;

/// The policy of the dashboard: its own script, style and data, and frames with pages of this server.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    connect-src 'self'; frame-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const PAGE: &str = include_str!("dashboard.html");
const STYLE: &str = include_str!("dashboard.css");
const SCRIPT: &str = include_str!("dashboard.js");

/// Answers a path below `/_fener/` with a file name, for its media type, and its bytes.
///
/// `search` is in lower case; tables list the rows that contain it. Returns `None` if there is no such path.
pub fn answer(
    options: &PreviewOptions,
    path: &str,
    search: &str,
    state: &State,
) -> Option<(String, Vec<u8>)> {
    let text = |name: &str, text: &str| Some((name.to_owned(), text.as_bytes().to_vec()));
    match path {
        "" => text("index.html", PAGE),
        "dashboard.css" => text(path, &state.fill(STYLE)),
        "dashboard.js" => text(path, SCRIPT),
        "state.json" => text(path, &tables::state(options, state).to_string()),
        "sources.json" => text(path, &tables::sources(options, state).to_string()),
        "pages.json" => text(path, &tables::pages(options, state, search).to_string()),
        "routes.json" => {
            let sizes = &state.snapshot.as_ref()?.sizes;
            text(path, &tables::routes(options, sizes, search).to_string())
        }
        _ => {
            let code = path.strip_prefix("code/")?.strip_suffix(".svg")?;
            text(path, &poster_code(state, code)?)
        }
    }
}

/// Draws the QR code of a poster as SVG.
fn poster_code(state: &State, code: &str) -> Option<String> {
    let site = state.snapshot.as_ref()?.site();
    let (page, _) = site.poster_with(code)?;
    let address = crate::model::Route::Landing { page: page.id }.absolute(site)?;
    Some(QrCode::for_url(&address)?.svg(30.0))
}

/// Makes the page for a route that cannot be rendered. The reason is for clients on this computer.
pub fn failed(finding: &Finding, is_local: bool) -> Page {
    let reason = [finding.message.as_str(), &finding.help];
    page("This page cannot be rendered", if is_local { &reason } else { &[] })
}

/// Makes the page that is shown while there is no snapshot. The first error is for clients on this computer.
pub fn no_site(errors: &[Finding], is_local: bool) -> Page {
    let reloads = "This page reloads by itself when the error is fixed.";
    match errors {
        [] => page("Reading the campaign", &["This page reloads by itself."]),
        [first, ..] if is_local => {
            page("The campaign has errors", &[&first.message, &first.help, reloads])
        }
        _ => page("The campaign has errors", &[reloads]),
    }
}

fn page(title: &str, lines: &[&str]) -> Page {
    let lines: String = lines.iter().map(|line| format!("<p>{}</p>\n", escaped(line))).collect();
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{0}</title>\n\
         <style>body{{font:18px/1.6 system-ui,sans-serif;max-width:40rem;margin:15vh auto;\
         padding:0 1rem}}</style>\n</head>\n<body>\n<h1>{0}</h1>\n{lines}</body>\n</html>\n",
        escaped(title)
    );
    Page { file: "index.html".to_owned(), bytes: html.into_bytes(), badge: Badge::default() }
}
