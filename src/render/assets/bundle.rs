//! Style, script and policy in a page, one bundle for each family of pages.
//!
//! A full page has `css/fener.css` and the stylesheets of what it shows: `css/card.css` if it shows a helpline's card,
//! `css/parts.css` if a section of its text has a class, and last the one with the name of its template,
//! `css/guide.css` for `templates/guide.html`. Rules for several of them are in a stylesheet that they `@import`; it
//! is included once.

use std::collections::BTreeMap;

use crate::finding::Report;
use crate::read::ThemeFile;

use super::csp::{self, CspExtra};
use super::scripts::Scripts;
use super::stylesheets::Stylesheets;

/// A family of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BundleKind {
    Full(PageFeatures),
    LitePage,
    Landing,
    Search,
    Offline,
}

/// Optional contents of full pages that need a stylesheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageFeatures {
    /// Cards of helplines.
    pub cards: bool,
    /// Sections of a text with a class, such as steps and red flags; or check boxes.
    pub sections: bool,
}

impl PageFeatures {
    pub const ALL: PageFeatures = PageFeatures { cards: true, sections: true };

    const EACH: [PageFeatures; 4] = [
        PageFeatures { cards: false, sections: false },
        PageFeatures { cards: true, sections: false },
        PageFeatures { cards: false, sections: true },
        PageFeatures::ALL,
    ];
}

/// Style, script and Content-Security-Policy, as templates output them.
pub struct Bundle {
    pub css: String,
    pub script: String,
    pub csp: String,
}

/// All bundles of a theme.
pub struct Bundles {
    /// By the name of the template; `""` for templates without a stylesheet of their own.
    full: BTreeMap<(String, PageFeatures), Bundle>,
    lite_page: Bundle,
    landing: Bundle,
    search: Bundle,
    offline: Bundle,
    paper: Bundle,
}

/// Stylesheets that are not named like a template of a full page.
const BASE: [&str; 9] =
    ["fener", "card", "parts", "lite", "landing", "search", "offline", "paper", EXTRA];
/// A campaign's own rules, after the others of every full page.
const EXTRA: &str = "extra";

/// The rules for scripts of the campaign, at the end of each bundle. No file has this name.
const SCRIPTS: &str = "scripts";

impl Bundles {
    /// Makes all bundles. Mistakes in a stylesheet are `template` findings.
    pub fn load(
        files: &BTreeMap<String, &ThemeFile>,
        of_scripts: String,
        scripts: &Scripts,
        report: &mut Report,
    ) -> Bundles {
        let mut sheets = Stylesheets::load(files, report);
        sheets.insert(SCRIPTS, of_scripts);
        let mut full = BTreeMap::new();
        let is_page = |name: &&str| {
            !BASE.contains(name) && files.contains_key(&format!("templates/{name}.html"))
        };
        for name in sheets.names().filter(is_page).chain([""]) {
            for features in PageFeatures::EACH {
                let mut names = vec!["fener"];
                names.extend(features.cards.then_some("card"));
                names.extend(features.sections.then_some("parts"));
                names.extend([name, EXTRA, SCRIPTS]);
                let bundle = Bundle::new(sheets.join(&names), &scripts.full, CspExtra::Players);
                full.insert((name.to_owned(), features), bundle);
            }
        }
        let bundle = |names: &[&str], script, extra| {
            Bundle::new(sheets.join(&[names, &[SCRIPTS]].concat()), script, extra)
        };
        Bundles {
            full,
            lite_page: bundle(&["lite"], "", CspExtra::Nothing),
            landing: bundle(&["landing"], &scripts.landing, CspExtra::Players),
            search: bundle(
                &["fener", "card", "search", EXTRA],
                &scripts.search,
                CspExtra::SearchIndex,
            ),
            offline: bundle(&["fener", "offline", EXTRA], &scripts.offline, CspExtra::Worker),
            paper: bundle(&["paper"], "", CspExtra::Nothing),
        }
    }

    /// The bundle for a page with this template, such as `guide.html`.
    pub fn get(&self, template: &str, kind: BundleKind) -> &Bundle {
        let features = match kind {
            BundleKind::Full(features) => features,
            BundleKind::LitePage => return &self.lite_page,
            BundleKind::Landing => return &self.landing,
            BundleKind::Search => return &self.search,
            BundleKind::Offline => return &self.offline,
        };
        let name = template.strip_suffix(".html").unwrap_or(template);
        let own = self.full.get(&(name.to_owned(), features));
        own.or_else(|| self.full.get(&(String::new(), features))).unwrap_or(&self.lite_page)
    }

    /// The bundle for sheets of paper.
    pub fn paper(&self) -> &Bundle {
        &self.paper
    }
}

impl Bundle {
    fn new(css: String, script: &str, extra: CspExtra) -> Bundle {
        let csp = csp::policy(&css, script, extra);
        Bundle { css, script: script.to_owned(), csp }
    }

    /// The size of style and script in bytes.
    pub fn size(&self) -> usize {
        self.css.len() + self.script.len()
    }
}
