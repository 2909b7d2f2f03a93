//! A theme, compiled: templates, static files, and what pages wear.
//!
//! The only folder that names tera. A campaign's own theme stands in for the built-in one file by
//! file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use tera::{Context, Tera};

use crate::finding::{Finding, Location, Report};
use crate::markdown::escape;
use crate::read::ThemeFile;

use crate::render::assets::bundle::{BundleKind, Bundles, PageFeatures, Scripts};
use crate::render::assets::minify;
use crate::render::template::prerender::analysis::Asked;
use crate::render::template::prerender::cache::{Known, Moulds};
use crate::render::template::prerender::shape::{Parted, Parts};
use crate::render::template::prerender::skeleton::{Pattern, gap};

use super::template_error::{finding, place, unusable};

/// A value as templates take it.
pub use tera::Value as Data;

const BUILT_IN: &str = "fener";

/// The most that the search page's script may weigh, in bytes: the one script that a page needs.
const SEARCH_SCRIPT: usize = 4_096;

pub struct Theme {
    templates: Tera,
    /// What each template asks of words.
    asked: BTreeMap<String, Asked>,
    /// Where each template stands, for findings.
    places: BTreeMap<String, Location>,
    bundles: Bundles,
    /// What keeps saved pages at hand, as `/sw.js`.
    worker: String,
    /// Static files by their path in the output's `theme/`.
    statics: BTreeMap<String, Vec<u8>>,
}

/// What many pages share, ready made for templates.
#[derive(Clone)]
pub struct Frame(Arc<Parts>);

/// A language's interface for templates.
pub struct Interface {
    pub phrases: Data,
    /// Of pages in this language, and of their pieces.
    pub moulds: Moulds,
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
            places.insert(template.to_owned(), file.location.clone());
            match std::str::from_utf8(&file.bytes) {
                Ok(text) => sources.push((template.to_owned(), minify::template(text))),
                Err(_) => {
                    report
                        .error(
                            "not-utf8",
                            &file.location,
                            "the letters of this template cannot be read",
                        )
                        .help("save the file as UTF-8");
                }
            }
        }
        let mut templates = Tera::new();
        templates.set_escape_fn(|text, out| {
            let mut safe = String::with_capacity(text.len());
            escape(text, &mut safe);
            out.write_all(safe.as_bytes())
        });
        let named = sources.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        if let Err(error) = templates.add_raw_templates(named) {
            report.push(finding(&places, &error));
        }
        let named = sources.iter().map(|(name, text)| (name.as_str(), text.as_str()));
        let asked = Asked::of(named);
        // One after the other, they weigh on a page together.
        let mut script = |paths: &[&str], most: usize| {
            let mut whole = String::new();
            for file in paths.iter().filter_map(|path| chosen.get(*path)) {
                if !whole.is_empty() {
                    whole.push('\n');
                }
                whole.push_str(&minify::script(&String::from_utf8_lossy(&file.bytes)));
                if whole.len() > most {
                    let has = whole.len();
                    let message = format!("the script has {has} bytes, {most} are allowed");
                    report
                        .error("over-budget", &file.location, message)
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
        let bundles = Bundles::load(&chosen, &scripts, report);
        Theme { templates, asked, places, bundles, worker, statics }
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
        let bundle_kind =
            if lite { BundleKind::LitePage } else { BundleKind::Full(PageFeatures::ALL) };
        self.bundles.of(template, bundle_kind).weight()
    }

    /// The service worker that keeps saved pages at hand.
    pub fn worker(&self) -> &str {
        &self.worker
    }

    /// Renders one whole file from a template, a view and a language's words.
    pub fn render(
        &self,
        template: &str,
        bundle_kind: BundleKind,
        interface: &Interface,
        frame: &Frame,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let dress = self.bundles.of(template, bundle_kind);
        let mut parted = self.part(template, view)?;
        parted.join(&frame.0);
        parted.add("css", &dress.css);
        parted.add("script", &dress.script);
        parted.add("csp", &dress.csp);
        let mut file = String::new();
        self.print(template, interface, &parted, &mut file)?;
        Ok(file.into_bytes())
    }

    /// Renders one sheet of paper, which shares nothing with pages.
    pub fn paper(
        &self,
        template: &str,
        interface: &Interface,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let context = Context::from_serialize(view);
        let mut context = context.map_err(|error| finding(&self.places, &error))?;
        context.insert_value("phrases", interface.phrases.clone());
        context.insert_value("css", Data::safe_string(&self.bundles.paper().css));
        self.place(template, &context).map(String::into_bytes)
    }

    /// Appends a piece that stands inside of pages, such as a helpline's card, without space around it.
    pub fn piece(
        &self,
        template: &str,
        interface: &Interface,
        view: &impl Serialize,
        out: &mut String,
    ) -> Result<(), Finding> {
        let parted = self.part(template, view)?;
        let from = out.len();
        self.print(template, interface, &parted, out)?;
        out.truncate(from + out[from..].trim_end().len());
        let space = out[from..].len() - out[from..].trim_start().len();
        out.replace_range(from..from + space, "");
        Ok(())
    }

    /// What stands around pages, as the same for many.
    pub fn frame(&self, view: &impl Serialize) -> Result<Frame, Finding> {
        let parts = Parts::of(view).map_err(|error| self.unfit("base.html", &error))?;
        Ok(Frame(Arc::new(parts)))
    }

    fn part<'b>(&self, template: &str, view: &impl Serialize) -> Result<Parted<'b>, Finding> {
        Parted::of(view).map_err(|error| self.unfit(template, &error))
    }

    fn unfit(&self, template: &str, error: &str) -> Finding {
        unusable(place(&self.places, template), error)
    }

    /// Appends what a template makes of a view.
    fn print(
        &self,
        template: &str,
        interface: &Interface,
        view: &Parted<'_>,
        out: &mut String,
    ) -> Result<(), Finding> {
        let moulds = &interface.moulds;
        let context = |data: BTreeMap<String, Data>| {
            let mut context = Context::new();
            data.into_iter().for_each(|(key, value)| context.insert_value(key, value));
            context.insert_value("phrases", interface.phrases.clone());
            context
        };
        let mould = match moulds.look(template, view.shape()) {
            Known::Moulded(mould) => Some(mould),
            Known::Again => {
                let places = self.asked.get(template).is_some_and(|a| a.only_places(view.shape()));
                let printed = places.then(|| self.place(template, &context(view.data(gap))));
                let pattern = printed.transpose()?.and_then(|printed| Pattern::of(&printed));
                Some(moulds.keep(template, view.shape(), pattern))
            }
            Known::New => None,
        };
        match mould.as_ref().and_then(|mould| mould.pattern.as_ref()) {
            Some(pattern) => {
                out.reserve(pattern.weight() + view.weight());
                pattern.fill(out, |number, out| view.write(number, out));
            }
            None => out.push_str(&self.place(template, &context(view.whole()))?),
        }
        Ok(())
    }

    /// Places a context's words in a template.
    fn place(&self, template: &str, context: &Context) -> Result<String, Finding> {
        self.templates.render(template, context).map_err(|error| finding(&self.places, &error))
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
