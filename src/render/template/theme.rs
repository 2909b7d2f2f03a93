//! A compiled theme: templates, static files, styles and scripts.
//!
//! A campaign's own theme replaces the built-in one file by file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

use serde::Serialize;

use crate::finding::{Finding, Report};
use crate::i18n::{direction, script_code, tall_line_height};
use crate::model::Site;
use crate::read::ThemeFile;
use crate::render::assets::bundle::{BundleKind, Bundles, PageFeatures, Scripts};
use crate::render::assets::minify;
use crate::theme_tokens::ThemeTokens;

use super::budget;
use super::prerender::{
    Additions, RenderError, TemplateCache, TemplateSource, Templates, ViewParts,
};
use super::share_card::ShareCards;
use super::template_error::{TemplateFiles, file, finding, invalid_template};
use super::{theme_files, white_space};

const BUILT_IN: &str = "fener";

/// The maximum size in bytes of the scripts on the pages that search and save, which do nothing without a script.
const MAX_TOOL_SCRIPT: usize = 14_336;

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

/// The settings of a campaign that its theme is compiled with.
#[derive(PartialEq)]
pub struct ThemeSettings {
    /// The folder of the theme.
    pub name: String,
    /// The maximum size of scripts in bytes.
    pub script_budget: usize,
    pub tokens: Arc<ThemeTokens>,
    /// The codes of the campaign's languages, each with the code of its script.
    pub scripts: Vec<(String, String)>,
}

impl ThemeSettings {
    pub fn of(site: &Site) -> ThemeSettings {
        let languages = site.campaign.languages.iter().map(|(_, language)| &language.code);
        ThemeSettings {
            name: site.campaign.theme.value.clone(),
            script_budget: site.campaign.budgets.script,
            tokens: site.theme_tokens.clone(),
            scripts: languages
                .filter_map(|code| Some((code.clone(), script_code(code)?)))
                .collect(),
        }
    }
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
        let script_budget = settings.script_budget;
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
        let mut script = |paths: &[&str], budget| join_scripts(&chosen, paths, budget, report);
        let scripts = Scripts {
            full: script(&["js/fener.js", "js/share.js"], script_budget),
            landing: script(&["js/fener.js", "js/landing.js"], script_budget),
            search: script(&["js/fener.js", "js/search.js"], MAX_TOOL_SCRIPT),
            offline: script(&["js/fener.js", "js/offline.js"], MAX_TOOL_SCRIPT),
        };
        let worker = script(&["js/worker.js"], usize::MAX);
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
        Theme { templates, files, bundles, worker, statics, share_cards }
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

/// The rules for titles in scripts with marks above and below their letters; those that are read from the right have some
/// for their direction.
///
/// `languages` are codes with the ISO 15924 code of their script.
fn title_rules(languages: &[(String, String)]) -> String {
    let mut rules = String::new();
    for (code, script) in languages {
        if let Some(height) = tall_line_height(script)
            && direction(code) == "ltr"
        {
            // Writing to a string cannot fail.
            let _ = write!(
                rules,
                ":is(h1,h2,h3,.sentence,.card .name):lang({code}){{line-height:{height};letter-spacing:0}}"
            );
        }
    }
    rules
}

/// Joins scripts, minified. Reports the file with which they exceed the budget in bytes.
fn join_scripts(
    files: &BTreeMap<String, &ThemeFile>,
    paths: &[&str],
    budget: usize,
    report: &mut Report,
) -> String {
    let mut whole = String::new();
    for file in paths.iter().filter_map(|path| files.get(*path)) {
        if !whole.is_empty() {
            whole.push('\n');
        }
        let script = minify::script(&String::from_utf8_lossy(&file.bytes));
        // `<!--` starts a comment in which `</script>` ends nothing (HTML, 4.12.1.3).
        if minify::ends(&script, "script") || script.contains("<!--") {
            report
                .error("template", &file.location, "the script contains `</script` or `<!--`")
                .help("write `<\\/script` or `<\\!--` in a string");
            continue;
        }
        whole.push_str(&script);
        if whole.len() > budget {
            let size = whole.len();
            let message = format!("the script has {size} bytes, {budget} are allowed");
            report
                .error("over-budget", &file.location, message)
                .help("pages must work without a script: shorten it");
        }
    }
    whole
}

/// Puts the values of tokens into stylesheets, templates and drawings. An unknown token is a finding.
fn fill<'a>(
    files: BTreeMap<String, &'a ThemeFile>,
    tokens: &ThemeTokens,
    report: &mut Report,
) -> BTreeMap<String, Cow<'a, ThemeFile>> {
    let has_tokens = |path: &str| [".css", ".html", ".svg"].iter().any(|end| path.ends_with(end));
    let filled = files.into_iter().map(|(path, file)| {
        let text = std::str::from_utf8(&file.bytes).ok().filter(|_| has_tokens(&path));
        let file = match text.map(|text| tokens.fill(text)) {
            Some(Ok(Cow::Owned(text))) => {
                Cow::Owned(ThemeFile { bytes: text.into_bytes().into(), ..file.clone() })
            }
            Some(Err(unknown)) => {
                let location = file.location.at(unknown.line, unknown.column);
                let message = format!("unknown token `{}`", unknown.name);
                report.error("template", &location, message).help(unknown.help);
                Cow::Borrowed(file)
            }
            Some(Ok(Cow::Borrowed(_))) | None => Cow::Borrowed(file),
        };
        (path, file)
    });
    filled.collect()
}

/// The theme's own files, and the built-in ones that it does not replace.
fn choose<'a>(
    name: &str,
    files: &'a BTreeMap<String, ThemeFile>,
) -> BTreeMap<String, &'a ThemeFile> {
    let mut chosen = BTreeMap::new();
    for theme in [BUILT_IN, name] {
        let folder = format!("{theme}/");
        for (path, file) in files {
            if let Some(path) = path.strip_prefix(&folder) {
                chosen.insert(path.to_owned(), file);
            }
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::title_rules;

    #[test]
    fn titles_in_scripts_with_tall_marks_have_higher_lines() {
        let languages = [("en", "Latn"), ("my", "Mymr"), ("ar", "Arab"), ("th", "Thai")];
        let languages = languages.map(|(code, script)| (code.to_owned(), script.to_owned()));
        let rules = title_rules(&languages);
        assert!(rules.contains(":lang(my){line-height:1.7;letter-spacing:0}"), "{rules}");
        assert!(rules.contains(":lang(th){line-height:1.5;letter-spacing:0}"), "{rules}");
        assert!(!rules.contains(":lang(en)") && !rules.contains(":lang(ar)"), "{rules}");
    }
}
