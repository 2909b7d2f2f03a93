//! What stands inside a page: its style, its script, and the policy that lets in just these.
//!
//! A full page carries `css/fener.css`, then only what it shows: `css/card.css` where a helpline's card
//! stands, `css/parts.css` where a text has parts with a class, and last the sheet that is named like
//! its template, `css/guide.css` for `templates/guide.html`. What several sheets need stands in one
//! that they `@import`; it comes once. The only location that makes hashes.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::finding::{Location, Report};
use crate::read::ThemeFile;

use crate::render::assets::minify;

/// The families of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundleKind {
    Full(PageFeatures),
    LitePage,
    Landing,
    Search,
    Offline,
}

/// What a full page shows that many do without.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageFeatures {
    /// Cards of helplines.
    pub cards: bool,
    /// Parts of a text that have a class, such as steps and red flags; or boxes to tick.
    pub parts: bool,
}

impl PageFeatures {
    pub const ALL: PageFeatures = PageFeatures { cards: true, parts: true };

    const EACH: [PageFeatures; 4] = [
        PageFeatures { cards: false, parts: false },
        PageFeatures { cards: true, parts: false },
        PageFeatures { cards: false, parts: true },
        PageFeatures::ALL,
    ];
}

/// Style, script, and their policy, as templates take them.
pub struct Bundle {
    pub css: String,
    pub script: String,
    pub csp: String,
}

/// Everything that pages of a theme may wear.
pub struct Bundles {
    /// By the template whose sheet is in it; `""` for templates without a sheet of their own.
    full: BTreeMap<(String, PageFeatures), Bundle>,
    lite_page: Bundle,
    landing: Bundle,
    search: Bundle,
    offline: Bundle,
    paper: Bundle,
}

/// The scripts of those families that have one, made small.
pub struct Scripts {
    pub full: String,
    pub landing: String,
    pub search: String,
    pub offline: String,
}

/// One stylesheet, made small, without its `@import`s, which come before it.
#[derive(Default)]
struct Sheet {
    imports: Vec<String>,
    css: String,
}

impl Bundles {
    /// Makes every combination ready. Mistakes in a sheet are `template` findings.
    pub fn load(
        files: &BTreeMap<String, &ThemeFile>,
        scripts: &Scripts,
        report: &mut Report,
    ) -> Bundles {
        let sheets = sheets(files, report);
        let mut full = BTreeMap::new();
        let is_page = |name: &&str| {
            let base = ["fener", "card", "parts", "lite", "landing", "search", "offline", "paper"];
            !base.contains(name) && files.contains_key(&format!("templates/{name}.html"))
        };
        let own = sheets.keys().map(String::as_str).filter(is_page);
        for name in own.chain([""]) {
            for shows in PageFeatures::EACH {
                let mut worn = vec!["fener"];
                worn.extend(shows.cards.then_some("card"));
                worn.extend(shows.parts.then_some("parts"));
                worn.push(name);
                let dress = Bundle::new(&compose(&sheets, &worn), &scripts.full, CspExtra::Nothing);
                full.insert((name.to_owned(), shows), dress);
            }
        }
        let dress =
            |worn: &[&str], script, lets| Bundle::new(&compose(&sheets, worn), script, lets);
        Bundles {
            full,
            lite_page: dress(&["lite"], "", CspExtra::Nothing),
            landing: dress(&["landing"], &scripts.landing, CspExtra::Nothing),
            search: dress(&["fener", "search"], &scripts.search, CspExtra::Index),
            offline: dress(&["fener", "offline"], &scripts.offline, CspExtra::Worker),
            paper: dress(&["paper"], "", CspExtra::Nothing),
        }
    }

    /// What a page of this template wears: `guide.html`.
    pub fn of(&self, template: &str, bundle_kind: BundleKind) -> &Bundle {
        let shows = match bundle_kind {
            BundleKind::Full(shows) => shows,
            BundleKind::LitePage => return &self.lite_page,
            BundleKind::Landing => return &self.landing,
            BundleKind::Search => return &self.search,
            BundleKind::Offline => return &self.offline,
        };
        let name = template.strip_suffix(".html").unwrap_or(template);
        let own = self.full.get(&(name.to_owned(), shows));
        own.or_else(|| self.full.get(&(String::new(), shows))).unwrap_or(&self.lite_page)
    }

    /// What a sheet of paper wears.
    pub fn paper(&self) -> &Bundle {
        &self.paper
    }
}

/// What a policy lets in besides style, script and pictures.
#[derive(Clone, Copy)]
enum CspExtra {
    Nothing,
    /// The index of the search, which lies beside its page.
    Index,
    /// The worker that keeps saved pages at hand, and the manifest that names the icon.
    Worker,
}

impl Bundle {
    /// The policy lets in what stands here by its hash (CSP level 3, `sha256-`), pictures of the
    /// site itself, and nothing else but what its family needs.
    fn new(css: &str, script: &str, lets: CspExtra) -> Bundle {
        let (scripts, more) = match lets {
            CspExtra::Nothing => ("", ""),
            // It has no hash here, because browsers refuse to weigh a script from a disk against
            // one; and `'self'` means nothing on a disk in some.
            CspExtra::Index => (" 'self' file:", ""),
            CspExtra::Worker => ("", "; worker-src 'self'; manifest-src 'self'"),
        };
        let mut csp = format!("default-src 'none'; style-src '{}'", hash(css));
        if !script.is_empty() {
            csp.push_str(&format!("; script-src '{}'{scripts}", hash(script)));
        }
        // Pictures ask the site itself, too, so the next adds nobody to ask. Without it Lighthouse cannot
        // fetch `robots.txt` out of the page, and takes the site for one that shuts search engines out.
        csp.push_str("; connect-src 'self'; img-src 'self' data:");
        csp.push_str(more);
        csp.push_str("; base-uri 'none'; form-action 'none'");
        Bundle {
            css: css.to_owned(),
            script: script.to_owned(),
            // It stands between double quotes and has none.
            csp,
        }
    }

    /// In bytes, of style and script.
    pub fn weight(&self) -> usize {
        self.css.len() + self.script.len()
    }
}

/// A style or script as a policy names it (CSP level 3, 2.3.1).
pub fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}

fn sheets(files: &BTreeMap<String, &ThemeFile>, report: &mut Report) -> BTreeMap<String, Sheet> {
    let name = |path: &str| Some(path.strip_prefix("css/")?.strip_suffix(".css")?.to_owned());
    let mut sheets = BTreeMap::new();
    for (path, file) in files {
        let Some(name) = name(path) else { continue };
        let text = String::from_utf8_lossy(&file.bytes);
        let (imports, rules) = imports(&text);
        for (line, import) in &imports {
            if !files.contains_key(&format!("css/{import}.css")) {
                let location = file.location.at(*line, 1);
                report
                    .error("template", &location, format!("there is no stylesheet `{import}.css`"))
                    .help("put it into the theme's `css`, or take this line out");
            }
        }
        let css = minify::css(&rules).unwrap_or_else(|reason| {
            broken(&file.location, &reason, report);
            String::new()
        });
        let imports = imports.into_iter().map(|(_, import)| import).collect();
        sheets.insert(name, Sheet { imports, css });
    }
    sheets
}

fn broken(location: &Location, reason: &str, report: &mut Report) {
    report
        .error("template", location, format!("this stylesheet has a mistake: {reason}"))
        .help("look at the braces and semicolons near it");
}

/// The names in a sheet's lines `@import "visit.css";` with their line, and the sheet without them.
fn imports(text: &str) -> (Vec<(u32, String)>, String) {
    let mut imports = Vec::new();
    let mut rules = String::with_capacity(text.len());
    for (line, number) in text.lines().zip(1..) {
        let import = line.trim().strip_prefix("@import \"");
        match import.and_then(|rest| rest.strip_suffix(".css\";")) {
            Some(name) => imports.push((number, name.to_owned())),
            None => rules.push_str(line),
        }
        rules.push('\n');
    }
    (imports, rules)
}

/// Sheets one after the other, each after its imports and none twice.
fn compose(sheets: &BTreeMap<String, Sheet>, names: &[&str]) -> String {
    fn bundle_kind<'s>(
        sheets: &'s BTreeMap<String, Sheet>,
        name: &str,
        worn: &mut Vec<&'s str>,
        out: &mut String,
    ) {
        let Some((name, sheet)) = sheets.get_key_value(name) else { return };
        if worn.contains(&name.as_str()) {
            return;
        }
        worn.push(name);
        for import in &sheet.imports {
            bundle_kind(sheets, import, worn, out);
        }
        out.push_str(&sheet.css);
    }
    let (mut worn, mut out) = (Vec::new(), String::new());
    for name in names {
        bundle_kind(sheets, name, &mut worn, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(imports: &[&str], css: &str) -> Sheet {
        Sheet { imports: imports.iter().map(|name| (*name).to_owned()).collect(), css: css.into() }
    }

    #[test]
    fn imports_stand_before_and_once() {
        let (names, rules) = imports("@import \"visit.css\";\n\na { color: red }\n");
        assert_eq!(names, [(1, "visit".to_owned())]);
        assert_eq!(rules.trim(), "a { color: red }");
        let sheets = BTreeMap::from([
            ("base".to_owned(), sheet(&[], "b{}")),
            ("call".to_owned(), sheet(&["home"], "c{}")),
            ("home".to_owned(), sheet(&["call"], "h{}")),
        ]);
        assert_eq!(compose(&sheets, &["base", "call", "home", "none"]), "b{}h{}c{}");
        assert_eq!(compose(&sheets, &["home"]), "c{}h{}");
    }
}
