//! A theme, compiled: templates, static files, and what pages wear.
//!
//! The only place that names tera. A campaign's own theme stands in for the built-in one file by
//! file.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use tera::{Context, Error, ErrorKind, Tera, Value};

use crate::finding::{Finding, Place, Report, Severity};
use crate::read::ThemeFile;

use super::dress::{Scripts, Shows, Wardrobe, Wear};
use super::shrink;

/// A value as templates take it.
pub use tera::Value as Data;

const BUILT_IN: &str = "fener";

/// The most that the search page's script may weigh, in bytes: the one script that a page needs.
const SEARCH_SCRIPT: usize = 4_096;

/// What a page weighs besides its style, in bytes: enough for nearly all, so that none is moved while it grows.
const ROOM: usize = 24 * 1024;

pub struct Theme {
    templates: Tera,
    /// Where each template stands, for findings.
    places: BTreeMap<String, Place>,
    wardrobe: Wardrobe,
    /// What keeps saved pages at hand, as `/sw.js`.
    worker: String,
    /// Static files by their path in the output's `theme/`.
    statics: BTreeMap<String, Vec<u8>>,
}

/// What many pages share, ready made for templates.
#[derive(Clone)]
pub struct Frame {
    /// A [`super::view::SiteView`].
    pub site: Data,
    /// Pieces of it, printed.
    pub around: Data,
}

/// HTML, which templates print as it is.
pub fn html(text: &str) -> Data {
    Data::safe_string(text)
}

/// Makes a value that many pages share.
pub fn data<T: Serialize + ?Sized>(view: &T) -> Data {
    Data::from_serializable(view)
}

impl Theme {
    /// Compiles a theme. Mistakes are `template` findings; what can be used is.
    pub fn load(
        name: &str,
        files: &BTreeMap<String, ThemeFile>,
        script_budget: usize,
        report: &mut Report,
    ) -> Theme {
        let chosen = choose(name, files);
        let mut places = BTreeMap::new();
        let mut sources = Vec::new();
        for (path, file) in &chosen {
            let Some(template) = path.strip_prefix("templates/") else { continue };
            places.insert(template.to_owned(), file.place.clone());
            match std::str::from_utf8(&file.bytes) {
                Ok(text) => sources.push((template.to_owned(), shrink::template(text))),
                Err(_) => {
                    report
                        .error(
                            "not-utf8",
                            &file.place,
                            "the letters of this template cannot be read",
                        )
                        .help("save the file as UTF-8");
                }
            }
        }
        let mut templates = Tera::new();
        let named = sources.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        if let Err(error) = templates.add_raw_templates(named) {
            report.absorb_one(finding(&places, &error));
        }
        // One after the other, they weigh on a page together.
        let mut script = |paths: &[&str], most: usize| {
            let mut whole = String::new();
            for file in paths.iter().filter_map(|path| chosen.get(*path)) {
                if !whole.is_empty() {
                    whole.push('\n');
                }
                whole.push_str(&shrink::script(&String::from_utf8_lossy(&file.bytes)));
                if whole.len() > most {
                    let has = whole.len();
                    let message = format!("the script has {has} bytes, {most} are allowed");
                    report
                        .error("over-budget", &file.place, message)
                        .help("nothing on a page may need a script: leave something out");
                }
            }
            whole
        };
        let scripts = Scripts {
            full: script(&["js/fener.js", "js/share.js"], script_budget),
            landing: script(&["js/fener.js", "js/landing.js"], script_budget),
            search: script(&["js/search.js"], SEARCH_SCRIPT),
            offline: script(&["js/offline.js"], script_budget),
        };
        let worker = script(&["js/worker.js"], usize::MAX);
        let statics = chosen
            .iter()
            .filter_map(|(path, file)| {
                Some((path.strip_prefix("static/")?.to_owned(), file.bytes.to_vec()))
            })
            .collect();
        let wardrobe = Wardrobe::load(&chosen, &scripts, report);
        Theme { templates, places, wardrobe, worker, statics }
    }

    pub fn has(&self, template: &str) -> bool {
        self.templates.contains_template(template)
    }

    /// The bytes of a static file.
    pub fn static_file(&self, path: &str) -> Option<&[u8]> {
        self.statics.get(path).map(Vec::as_slice)
    }

    /// The most bytes of style and script that stand inside a page of this template.
    pub fn weight(&self, template: &str, lite: bool) -> usize {
        let wear = if lite { Wear::Twin } else { Wear::Full(Shows::ALL) };
        self.wardrobe.of(template, wear).weight()
    }

    /// The service worker that keeps saved pages at hand.
    pub fn worker(&self) -> &str {
        &self.worker
    }

    /// Renders one whole file from a template, a view and a language's words.
    pub fn render(
        &self,
        template: &str,
        wear: Wear,
        phrases: &Value,
        frame: Frame,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let mut context = self.context(phrases, view)?;
        context.insert_value("site", frame.site);
        context.insert_value("around", frame.around);
        let dress = self.wardrobe.of(template, wear);
        context.insert_value("css", dress.css.clone());
        context.insert_value("script", dress.script.clone());
        context.insert_value("csp", dress.csp.clone());
        let worn = dress.css.as_str().map_or(0, str::len);
        let mut out = Vec::with_capacity(worn + ROOM);
        self.templates
            .render_to(template, &context, &mut out)
            .map_err(|error| finding(&self.places, &error))?;
        Ok(out)
    }

    /// Renders one sheet of paper, which shares nothing with pages.
    pub fn paper(
        &self,
        template: &str,
        phrases: &Value,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let mut context = self.context(phrases, view)?;
        context.insert_value("css", self.wardrobe.paper().css.clone());
        let mut out = Vec::with_capacity(32 * 1024);
        self.templates
            .render_to(template, &context, &mut out)
            .map_err(|error| finding(&self.places, &error))?;
        Ok(out)
    }

    /// Renders a piece that stands inside of pages, such as a helpline's card, without space around it.
    pub fn piece(
        &self,
        template: &str,
        phrases: &Value,
        view: &impl Serialize,
    ) -> Result<String, Finding> {
        let context = self.context(phrases, view)?;
        let piece = self.templates.render(template, &context);
        let piece = piece.map_err(|error| finding(&self.places, &error))?;
        Ok(piece.trim().to_owned())
    }

    fn context(&self, phrases: &Value, view: &impl Serialize) -> Result<Context, Finding> {
        let mut context =
            Context::from_serialize(view).map_err(|error| finding(&self.places, &error))?;
        context.insert_value("phrases", phrases.clone());
        Ok(context)
    }
}

/// The theme's own files, and the built-in ones where it has none.
fn choose<'a>(
    name: &str,
    files: &'a BTreeMap<String, ThemeFile>,
) -> BTreeMap<String, &'a ThemeFile> {
    let mut chosen = BTreeMap::new();
    let order: BTreeSet<&str> = [BUILT_IN, name].into();
    let mut order: Vec<&str> = order.into_iter().collect();
    order.sort_by_key(|theme| *theme == name);
    for theme in order {
        let before = format!("{theme}/");
        for (path, file) in files {
            if let Some(path) = path.strip_prefix(&before) {
                chosen.insert(path.to_owned(), file);
            }
        }
    }
    chosen
}

/// Tera's error as a finding, at the template's own line.
fn finding(places: &BTreeMap<String, Place>, error: &Error) -> Finding {
    let place_of = |template: &str| {
        let unknown = || Place::file(format!("themes/…/templates/{template}"));
        places.get(template).cloned().unwrap_or_else(unknown)
    };
    let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (place, message) = match error.kind() {
        ErrorKind::SyntaxError(inner) | ErrorKind::RenderingError(inner) => {
            let span = inner.span();
            let place = place_of(inner.filename());
            (
                place.at(count(span.start_line), count(span.start_col) + 1),
                inner.message().to_owned(),
            )
        }
        ErrorKind::MissingParent { current, parent } => {
            (place_of(current), format!("it extends `{parent}`, which is not in the theme"))
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            (place_of(tpl), "it stands inside itself".to_owned())
        }
        ErrorKind::TemplateNotFound(name) => {
            (place_of(name), "this template is not in the theme".to_owned())
        }
        other => (place_of("?"), other.to_string()),
    };
    Finding {
        code: "template",
        severity: Severity::Error,
        place,
        message: format!("this template cannot be used: {message}"),
        help: "compare it with the built-in theme's template of the same name".to_owned(),
    }
}
