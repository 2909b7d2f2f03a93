//! The dashboard at `/_fener/`: a page of its own, and the data that it shows.

mod event;
mod tables;

use std::path::PathBuf;

use crate::finding::Finding;
use crate::model::PageData;
use crate::model::route::unescaped;
use crate::qr::QrCode;

use super::badge::Badge;
use super::snapshot::Page;
use super::state::State;
use super::{Editor, PreviewOptions};

pub use event::event;

/// What the dashboard may do: its own script and style, its own data, and pages of this site.
pub const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
    connect-src 'self'; frame-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const PAGE: &str = include_str!("dashboard.html");
const STYLE: &str = include_str!("dashboard.css");
const SCRIPT: &str = include_str!("dashboard.js");
/// The script in every served page.
pub const LIVE: &str = include_str!("../live.js");

/// What the dashboard answers from, besides the state of the moment.
pub struct Dashboard {
    root: PathBuf,
    editor: Editor,
    base_path: String,
    drafts: bool,
    slow: Option<&'static str>,
    no_script: bool,
}

impl Dashboard {
    pub fn new(options: &PreviewOptions) -> Dashboard {
        Dashboard {
            root: options.root.clone(),
            editor: options.editor.clone(),
            base_path: options.base_path.clone(),
            drafts: options.run.drafts,
            slow: options.slow.map(super::NetworkProfile::word),
            no_script: options.no_script,
        }
    }

    /// A part of the dashboard by its path below `/_fener/`: a name that tells its type, and its bytes.
    pub async fn answer(
        &self,
        path: &str,
        query: &str,
        state: &State,
    ) -> Option<(String, Vec<u8>)> {
        let text = |name: &str, text: &str| Some((name.to_owned(), text.as_bytes().to_vec()));
        match path {
            "" => text("index.html", PAGE),
            "dashboard.css" => text(path, STYLE),
            "dashboard.js" => text(path, SCRIPT),
            "state.json" => text(path, &tables::state(self, state).to_string()),
            "pages.json" => text(path, &tables::pages(self, state, &wanted(query)).to_string()),
            "routes.json" => {
                let sizes = state.snapshot.as_ref()?.sizes().await?;
                text(path, &tables::routes(self, sizes, &wanted(query)).to_string())
            }
            _ => {
                let code = path.strip_prefix("code/")?.strip_suffix(".svg")?;
                text(path, &poster_code(state, code)?)
            }
        }
    }
}

/// What is looked for, in small letters: `q=` of the query.
fn wanted(query: &str) -> String {
    let text = query.split('&').find_map(|pair| pair.strip_prefix("q=")).unwrap_or_default();
    unescaped(&text.replace('+', " ")).unwrap_or_default().to_lowercase()
}

/// The code of a poster as a picture.
fn poster_code(state: &State, code: &str) -> Option<String> {
    let site = &state.snapshot.as_ref()?.shown.site;
    let page = site.pages.iter().find(|page| match &page.kind {
        PageData::Poster(poster) => poster.code.value == code,
        _ => false,
    })?;
    let address = crate::model::Route::Landing { page: page.id }.absolute(site)?;
    Some(QrCode::for_url(&address)?.svg(30.0))
}

/// A page that says why there is no page.
pub fn broken(finding: &Finding) -> Page {
    page("This page cannot be shown", &[finding.message.as_str(), &finding.help])
}

/// What stands here while there is no site at all.
pub fn nothing(errors: &[Finding]) -> Page {
    match errors {
        [] => page("The campaign is being read", &["This page comes by itself."]),
        [first, ..] => page(
            "There is nothing to show yet",
            &[&first.message, &first.help, "This page comes by itself once it is mended."],
        ),
    }
}

fn page(title: &str, lines: &[&str]) -> Page {
    let safe = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
    let lines: String = lines.iter().map(|line| format!("<p>{}</p>\n", safe(line))).collect();
    let html = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{0}</title>\n\
         <style>body{{font:18px/1.6 system-ui,sans-serif;max-width:40rem;margin:15vh auto;\
         padding:0 1rem}}</style>\n</head>\n<body>\n<h1>{0}</h1>\n{lines}</body>\n</html>\n",
        safe(title)
    );
    Page { file: "index.html".to_owned(), bytes: html.into_bytes(), badge: Badge::default() }
}
