//! The preview reads only files that changed, and takes the rest from the previous site: after any edits, its site is
//! that of a full read.
#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use fener::cache::{Access, Cache};
use fener::check;
use fener::finding::Report;
use fener::image_variants::ImageVariants;
use fener::locales;
use fener::model;
use fener::read::{Scan, SourceStore, Sources};
use fener::render::{self, File, Renderer, Theme, ThemeSettings};
use fener::validated::UncheckedSite;

use support::{Dice, Folder, Sample, run};

const PLACES: &[&str] = &[
    "content",
    "content/guides",
    "content/guides/first",
    "content/guides/second",
    "content/about",
    "content/about/deep/down",
    "content/topics/work",
    "content/helplines/emergency",
    "content/news/now",
];

const TEXTS: &[&str] = &[
    "---\ntitle: Një\n---\nTekst [lidhje](guide:second) dhe [tjetër](../first/sq.md).\n",
    "---\ntitle: Dy\nslug: dy\n---\n## Hapat {.steps}\n\n1. [Thirr](helpline:emergency) 1\n2. Prit 2\n",
    "---\ntitle: Tre\ndraft: true\n---\nSkicë.\n",
    "---\ntitle: Katër\ntranslation: {from: sq, state: machine, blocks: \"\"}\n---\n## Hapat {.steps}\n\n1. Call 1\n",
    "---\ntitle: Pesë\ntranslation: {from: sq, state: reviewed}\n---\nText ![](/img/x.png)\n",
    "---\ntitle: Gjashtë\npublish_on: 2027-01-01\n---\n[A](page:about) [b](/img/x.png) [c](nowhere.pdf)\n",
    "---\ntitle: \"E prishur\n---\n",
    "---\ntitle: Shtatë\nsafety: notice\n---\n",
];

const FACTS: &[&str] = &[
    "topics: [work]\n",
    "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n",
    "date: 2026-11-01\n",
    "updatd: 2026-01-01\ntopics: [work, other]\n",
    "status: [\n",
];

/// Changes something in the campaign's folder; the places where it did.
fn edit(dice: &mut Dice, folder: &Folder) -> Vec<PathBuf> {
    let at = |path: &str| folder.path().join(path);
    let location = dice.one_of(PLACES).to_owned();
    let code = dice.one_of(&["sq", "en", "de"]);
    let (path, text) = match dice.roll(12) {
        0..=4 => (format!("{location}/{code}.md"), dice.one_of(TEXTS)),
        5 | 6 => (format!("{location}/facts.yaml"), dice.one_of(FACTS)),
        7 => ("content/img/x.png".to_owned(), dice.one_of(&["a", "b"])),
        8 => ("locales/sq.ftl".to_owned(), dice.one_of(&["az-title = A\n", "az-title = B\n"])),
        9 => {
            let title = dice.one_of(&["{sq: Rruga, en: Road}", "{sq: Udha, en: Way}"]);
            let languages = dice.one_of(&[
                "{code: sq, name: Shqip}\n  - {code: en, name: English, fallback: [sq]}",
                "{code: en, name: English}\n  - {code: sq, name: Shqip, fallback: [en]}",
                "{code: sq, name: Shqip}",
            ]);
            let country = dice.one_of(&["AL", "XK"]);
            let config =
                format!("title: {title}\ncountry: {country}\nlanguages:\n  - {languages}\n");
            folder.put("fener.yaml", config.as_bytes());
            return vec![at("fener.yaml")];
        }
        10 => {
            let _ = std::fs::remove_file(at(&format!("{location}/{code}.md")));
            return vec![at(&format!("{location}/{code}.md"))];
        }
        _ => {
            let _ = std::fs::rename(at("content/guides/second"), at("content/guides/third"));
            let _ = std::fs::rename(at("content/about"), at("content/guides/second"));
            return vec![
                at("content/guides/second"),
                at("content/guides/third"),
                at("content/about"),
            ];
        }
    };
    folder.put(&path, text.as_bytes());
    vec![at(&path)]
}

/// Every file that a site renders to, or the finding that stands in its way; and all findings.
fn all_of(
    shown: &UncheckedSite,
    sources: &Sources,
    report: &mut Report,
) -> BTreeMap<String, String> {
    let nowhere = Cache::open(Path::new("/nonexistent"), Access::Read);
    check::run_checks(shown, &nowhere, &|| false, report);
    let theme = Theme::load(&ThemeSettings::of(&shown.site), &sources.themes, report);
    let image_variants = ImageVariants::default();
    let renderer = Renderer::new(shown, Arc::new(theme), Arc::new(image_variants));
    let routes = render::routes(&renderer);
    let files = routes.all().map(|route| {
        let said = match render::route(&renderer, route) {
            Ok(File::Bytes { bytes, .. }) => String::from_utf8_lossy(&bytes).into_owned(),
            Ok(File::Copy(path, _)) => path.into_owned(),
            Ok(File::ImageVariant(asset, variant)) => format!("{asset:?} {variant}"),
            Ok(File::ShareCard(svg)) => svg,
            Err(finding) => finding.message,
        };
        (route.file(&shown.site), said)
    });
    files.collect()
}

fn show(
    site: model::Site,
    sources: &Sources,
    before: Option<&UncheckedSite>,
    report: &mut Report,
) -> UncheckedSite {
    let locales = locales::load(&site.campaign, &sources.locales, report);
    UncheckedSite::new(site, locales, before.map(|before| &*before.site))
}

fn anew(root: &Path) -> (Option<BTreeMap<String, String>>, String) {
    let mut report = Report::new();
    let mut sources = fener::read::load(root, &mut report);
    let site = model::assemble(&mut sources, &run(), None, &mut report)
        .filter(|site| site.home().is_some());
    let files = site.map(|site| {
        let shown = show(site, &sources, None, &mut report);
        all_of(&shown, &sources, &mut report)
    });
    (files, format!("{:#?}", report.sorted()))
}

/// Reads the changed files, and compares the site with that of a full read.
fn reload(root: &Path, store: &SourceStore, before: &mut Option<UncheckedSite>, at: &str) {
    let mut report = Report::new();
    let mut sources = store.sources(&mut report);
    let old = before.as_ref().map(|before| &*before.site);
    let shown = model::assemble(&mut sources, &run(), old, &mut report)
        .filter(|site| site.home().is_some())
        .map(|site| show(site, &sources, before.as_ref(), &mut report));
    let files = shown.as_ref().map(|shown| all_of(shown, &sources, &mut report));
    let expected = anew(root);
    assert_eq!(format!("{:#?}", report.sorted()), expected.1, "{at}");
    assert!(files == expected.0, "{at}: files differ");
    if shown.is_some() {
        *before = shown;
    }
}

#[test]
fn a_reload_makes_the_site_of_a_full_read() {
    for seed in 0..4 {
        let mut dice = Dice(seed);
        let folder = Sample::new().file("content/guides/second/sq.md", TEXTS[1]).write();
        let mut store = SourceStore::new(folder.path());
        let mut before: Option<UncheckedSite> = None;
        store.scan(Scan::All);
        for step in 0..20 {
            let changed: Vec<PathBuf> =
                (0..=dice.roll(3)).flat_map(|_| edit(&mut dice, &folder)).collect();
            let scan = match dice.roll(4) {
                0 => Scan::All,
                _ => Scan::Paths(&changed),
            };
            store.scan(scan);
            let at = format!("seed {seed}, step {step}, after {changed:?}");
            reload(folder.path(), &store, &mut before, &at);
        }
    }
}

/// Facts with a value for each language are read again when the languages change.
/// A finding of a whole scan is forgotten when its own path is scanned again.
#[test]
fn a_link_that_is_gone_leaves_no_finding() {
    let folder = Sample::new().write();
    let mut store = SourceStore::new(folder.path());
    let findings = |store: &SourceStore| {
        let mut report = Report::new();
        store.sources(&mut report);
        report.sorted().len()
    };
    for target in ["nothing", "..", "/etc"] {
        folder.link("content/guides/l", Path::new(target));
        store.scan(Scan::All);
        assert_eq!(findings(&store), 1, "{target}");
        folder.remove("content/guides/l");
        assert!(store.scan(Scan::Paths(&[folder.path().join("content/guides/l")])), "{target}");
        assert_eq!(findings(&store), 0, "{target}");
    }
}

#[test]
fn facts_follow_the_languages() {
    let facts = "sources: [{title: {sq: Fletë, en: Leaflet}, supports: Gjithçka}]\n";
    let folder = Sample::new().file("content/guides/first/facts.yaml", facts).write();
    let mut store = SourceStore::new(folder.path());
    let mut before: Option<UncheckedSite> = None;
    for languages in ["sq", "sq, en", "en, sq", "sq, en, ar", "en"] {
        let languages: String =
            languages.split(", ").map(|code| format!("  - {{code: {code}}}\n")).collect();
        let settings = format!("title: Rruga\ncountry: AL\nlanguages:\n{languages}");
        folder.put("fener.yaml", settings.as_bytes());
        store.scan(Scan::All);
        reload(folder.path(), &store, &mut before, &languages);
    }
}
