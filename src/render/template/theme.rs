//! A compiled theme: templates, static files, styles and scripts.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::finding::{Finding, Report};
use crate::read::ThemeFile;
use crate::render::assets::bundle::{BundleKind, Bundles, PageFeatures};
use crate::render::assets::scripts::Scripts;
use crate::render::assets::title_rules::title_rules;

use super::budget;
use super::prerender::{
    Additions, RenderError, TemplateCache, TemplateSource, Templates, ViewParts,
};
use super::share_card::ShareCards;
use super::template_error::{TemplateFiles, file, finding, invalid_template};
use super::theme_settings::ThemeSettings;
use super::theme_sources::{choose, fill};
use super::{theme_files, white_space};

pub struct Theme {
    templates: Templates,
    files: TemplateFiles,
    bundles: Bundles,
    /// The service worker, `/sw.js`.
    worker: String,
    /// Static files by their path in the output's `theme/`.
    statics: BTreeMap<String, Vec<u8>>,
    pub share_cards: ShareCards,
}

/// The part of a view that is the same on many pages of a language.
#[derive(Clone)]
pub struct Layout(Arc<ViewParts>);

/// The interface of a language for templates.
pub struct Interface {
    /// Messages without arguments, by name.
    pub phrases: tera::Value,
    /// Skeletons of templates with these phrases.
    pub cache: TemplateCache,
}

impl Interface {
    pub fn new(phrases: &BTreeMap<String, String>) -> Interface {
        let phrases = tera::Value::from_serializable(phrases);
        Interface { phrases, cache: TemplateCache::default() }
    }
}

impl Theme {
    /// Compiles a theme. Mistakes are `template` findings; valid files are used.
    pub fn load(
        settings: &ThemeSettings,
        all: &BTreeMap<String, ThemeFile>,
        report: &mut Report,
    ) -> Theme {
        let files = choose(&settings.name, all);
        theme_files::check(&files, all, &settings.tokens.replaces, report);
        let share_cards = ShareCards::load(&files, report);
        let filled = fill(files, &settings.tokens, report);
        let chosen: BTreeMap<String, &ThemeFile> =
            filled.iter().map(|(path, file)| (path.clone(), &**file)).collect();
        let mut files = BTreeMap::new();
        let mut sources = Vec::new();
        for (path, file) in &chosen {
            let Some(template) = path.strip_prefix("templates/") else { continue };
            files.insert(template.to_owned(), file.location.clone());
            match std::str::from_utf8(&file.bytes) {
                Ok(text) => {
                    let (name, mut text) = (template.to_owned(), white_space::remove(text));
                    let budgeted = (!file.is_built_in).then(|| budget::enforce(&text));
                    let budgeted = budgeted.transpose().unwrap_or_else(|reason| {
                        report.push(invalid_template(file.location.clone(), &reason));
                        text.clear();
                        None
                    });
                    sources.push(TemplateSource { name, text, budgeted });
                }
                Err(_) => {
                    report
                        .error("not-utf8", &file.location, "this template is not UTF-8")
                        .help("save the file as UTF-8");
                }
            }
        }
        let (templates, mistake) = Templates::compile(&sources);
        if let Some(error) = mistake {
            report.push(finding(&files, &error));
        }
        let scripts = Scripts::load(&chosen, settings.script_budget, report);
        let mut statics: BTreeMap<String, Vec<u8>> = chosen
            .iter()
            .filter_map(|(path, file)| {
                Some((path.strip_prefix("static/")?.to_owned(), file.bytes.to_vec()))
            })
            .collect();
        for (name, drawing) in settings.tokens.drawings() {
            statics.insert(name.to_owned(), drawing.svg.clone().into_bytes());
        }
        let of_scripts =
            settings.tokens.fonts.rules(&settings.scripts) + &title_rules(&settings.scripts);
        let bundles = Bundles::load(&chosen, of_scripts, &scripts, report);
        Theme { templates, files, bundles, worker: scripts.worker, statics, share_cards }
    }

    /// The bytes of a static file.
    pub fn static_file(&self, path: &str) -> Option<&[u8]> {
        self.statics.get(path).map(Vec::as_slice)
    }

    /// The maximum size of style and script in a page of this template, in bytes.
    pub fn max_bundle_size(&self, template: &str, lite: bool) -> usize {
        let kind = if lite { BundleKind::LitePage } else { BundleKind::Full(PageFeatures::ALL) };
        self.bundles.get(template, kind).size()
    }

    /// The service worker that answers for saved pages.
    pub fn worker(&self) -> &str {
        &self.worker
    }

    /// Serializes the part of views that is the same on many pages.
    pub fn layout(&self, view: &impl Serialize) -> Result<Layout, Finding> {
        let parts = ViewParts::of(view);
        let parts = parts.map_err(|error| self.finding("base.html", RenderError::View(error)))?;
        // A site keeps thousands of layouts; a copy has no spare capacity.
        Ok(Layout(Arc::new(parts.clone())))
    }

    /// Renders one whole file.
    pub fn render_file(
        &self,
        template: &str,
        kind: BundleKind,
        interface: &Interface,
        layout: &Layout,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let bundle = self.bundles.get(template, kind);
        let markup = [("css", &*bundle.css), ("script", &*bundle.script), ("csp", &*bundle.csp)];
        let additions = Additions { shared: Some(&layout.0), markup: &markup };
        let mut file = String::new();
        self.render(template, interface, view, &additions, &mut file)?;
        Ok(file.into_bytes())
    }

    /// Appends a fragment of a page, such as a helpline's card, without white space around it.
    pub fn render_fragment(
        &self,
        template: &str,
        interface: &Interface,
        view: &impl Serialize,
        out: &mut String,
    ) -> Result<(), Finding> {
        let from = out.len();
        self.render(template, interface, view, &Additions::default(), out)?;
        out.truncate(from + out[from..].trim_end().len());
        let space = out[from..].len() - out[from..].trim_start().len();
        out.replace_range(from..from + space, "");
        Ok(())
    }

    /// Renders a sheet of paper, which shares nothing with pages.
    pub fn render_sheet(
        &self,
        template: &str,
        interface: &Interface,
        view: &impl Serialize,
    ) -> Result<Vec<u8>, Finding> {
        let markup = [("css", &*self.bundles.paper().css)];
        let sheet = self.templates.render_once(template, &interface.phrases, view, &markup);
        sheet.map(String::into_bytes).map_err(|error| self.finding(template, error))
    }

    fn render(
        &self,
        template: &str,
        interface: &Interface,
        view: &impl Serialize,
        additions: &Additions<'_>,
        out: &mut String,
    ) -> Result<(), Finding> {
        let interface = (&interface.phrases, &interface.cache);
        let rendered = self.templates.render(template, interface, view, additions, out);
        rendered.map_err(|error| self.finding(template, error))
    }

    fn finding(&self, template: &str, error: RenderError) -> Finding {
        match error {
            RenderError::Template(error) => finding(&self.files, &error),
            RenderError::View(error) => invalid_template(file(&self.files, template), &error),
        }
    }
}
