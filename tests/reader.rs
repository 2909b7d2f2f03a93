//! Search and the offline copy: the files that a build makes for them. `tests/browser/` uses both in a browser.

mod support;

use serde_json::Value;
use support::html::{follow, tags};
use support::{Sample, Site};

/// A campaign with something of everything that can be found.
fn findable() -> Sample {
    Sample::new()
        .file(
            "content/helplines/alo/facts.yaml",
            "status: active\nchannels:\n  - {type: voice, number: \"116111\"}\n  - {type: whatsapp, number: \"+355691234567\"}\n\
             assured: {on: 2026-11-20, by: operator}\n",
        )
        .text("content/helplines/alo/sq.md", "ALO", "")
        .text("content/helplines/alo/en.md", "ALO, the line", "")
        .file(
            "content/regions/shkoder/facts.yaml",
            "code: AL-10\nmunicipalities: [Pukë, Shkodër]\nhotspots: [Shkodër]\n",
        )
        .text("content/regions/shkoder/sq.md", "Shkodër", "")
        .text("content/regions/shkoder/en.md", "Shkodër", "")
        .file("content/posters/bus/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/bus/sq.md", "Afishja", "")
        .text("content/posters/bus/en.md", "The poster", "")
        .file(
            "content/about/sq.md",
            "---\ntitle: \"Rreth \\\"nesh\\\" </script>\"\nkeywords: [kush, \"ku\\u2028tani\"]\n---\n## Një *titull*\n\nFjalë.\n\n### Tjetri\n\n#### I thelli\n",
        )
        .text("content/rights/sq.md", "Të drejta", "## Një titull\n")
}

/// The index as a browser reads it.
fn index(site: &Site, language: &str) -> Value {
    let script = site.text(&format!("{language}/search/index.js"));
    let json = script.strip_prefix("var fener=").expect("one value of one name");
    serde_json::from_str(json).expect("the rest is JSON")
}

/// The entry of a page by its title.
fn entry<'v>(index: &'v Value, title: &str) -> &'v Value {
    let pages = index["pages"].as_array().expect("a list of pages");
    let found = pages.iter().find(|page| page[0] == title);
    found.unwrap_or_else(|| panic!("no {title} in {index:#}"))
}

#[test]
fn the_index_holds_titles_headings_keywords_numbers_and_places() {
    let site = findable().build();
    let found = index(&site, "sq");
    let about = entry(&found, "Rreth \"nesh\" </script>");
    let headings: Vec<&Value> = about[2]
        .as_array()
        .expect("headings by number")
        .iter()
        .map(|at| {
            &found["headings"]
                [at.as_u64().and_then(|at| usize::try_from(at).ok()).expect("a number")]
        })
        .collect();
    assert_eq!(headings, ["Një titull", "Tjetri"]);
    assert_eq!(about[3][0], "kush");
    assert!(!site.text("sq/search/index.js").contains('\u{2028}'), "old scripts end a line there");
    assert_eq!(entry(&found, "ALO")[3], serde_json::json!(["116 111", "+355 69 123 4567"]));
    assert_eq!(entry(&found, "Shkodër")[3], serde_json::json!(["Pukë", "Shkodër"]));
    // A heading that two pages share stands once.
    assert_eq!(entry(&found, "Të drejta")[2][0], about[2][0]);
    // Posters are for paper, and the home page is one link away.
    let titles: Vec<&str> = found["pages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|page| page[0].as_str())
        .collect();
    assert!(!titles.contains(&"Afishja") && !titles.contains(&"Rruga"), "{titles:?}");
    // A borrowed text names its language; an own one does not.
    assert_eq!(entry(&index(&site, "en"), "Të drejta")[4], "sq");
    assert_eq!(entry(&found, "Të drejta")[4], Value::Null);
}

#[test]
fn every_address_of_the_index_leads_to_a_page() {
    let site = findable().build();
    for language in ["sq", "en"] {
        for page in index(&site, language)["pages"].as_array().expect("pages") {
            let address = page[1].as_str().expect("an address");
            let (file, _) =
                follow(&format!("{language}/search/index.html"), address).expect(address);
            assert!(site.files.contains_key(&file), "{address} leads to no file");
        }
    }
}

/// A page's Content-Security-Policy.
fn policy(site: &Site, path: &str) -> String {
    let tags = tags(site.text(path));
    let mut policies =
        tags.iter().filter(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"));
    let policy = policies.next().and_then(|tag| tag.get("content"));
    policy.unwrap_or_else(|| panic!("{path} has no policy")).to_owned()
}

#[test]
fn policies_allow_scripts_and_workers_only_where_they_are_used() {
    let site = findable().build();
    for (path, _) in site.pages() {
        let policy = policy(&site, path);
        let of =
            |name: &str| policy.split("; ").find(|part| part.starts_with(name)).unwrap_or_default();
        let (search, offline) =
            (path.ends_with("/search/index.html"), path.ends_with("/offline/index.html"));
        assert!(policy.starts_with("default-src 'none'; "), "{path}: {policy}");
        assert_eq!(of("script-src").ends_with("' 'self' file:"), search, "{path}: {policy}");
        assert_eq!(
            policy.contains("worker-src 'self'; manifest-src 'self'"),
            offline,
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert!(policy.contains("; connect-src 'self'; "), "{path}: {policy}");
        // Only the offline page may store anything, after a button is pressed.
        let stores =
            ["serviceWorker", "caches", "localStorage", "sessionStorage", "indexedDB", "cookie="];
        let text = site.text(path);
        assert!(
            offline || stores.iter().all(|store| !text.contains(store)),
            "{path} names a store"
        );
    }
}

/// The files that are saved for a language, each with its hash.
fn saved(site: &Site, language: &str) -> Vec<(String, String)> {
    let list = site.text(&format!("{language}/offline/files.json"));
    let list: Value = serde_json::from_str(list).expect("JSON");
    assert_eq!(list["full"], format!("{language}/"));
    assert_eq!(list["light"], format!("lite/{language}/"));
    let files = list["files"].as_object().expect("files by name");
    let mark = |mark: &Value| mark.as_str().expect("a mark").to_owned();
    files.iter().map(|(file, value)| (file.clone(), mark(value))).collect()
}

#[test]
fn all_lite_pages_of_a_language_are_saved_and_nothing_of_another() {
    let site = findable().build();
    let files: Vec<String> = saved(&site, "sq").into_iter().map(|(file, _)| file).collect();
    let mut expected: Vec<&str> =
        site.paths().into_iter().filter(|path| path.starts_with("lite/sq/")).collect();
    expected.extend(["sq/offline/index.html", "sq/search/index.html", "sq/search/index.js"]);
    assert_eq!(files, expected);
}

#[test]
fn the_button_shows_the_size_of_the_copy() {
    let site = findable().build();
    let bytes: usize = saved(&site, "sq").iter().map(|(file, _)| site.files[file].len()).sum();
    let shown = format!("data-weight=\"{}\u{a0}KB\"", bytes.div_ceil(1_000));
    site.shows("sq/offline/index.html", &shown);
    // It is two steps from anywhere, with and without a network.
    site.shows("sq/about/index.html", "href=\"../offline/index.html\"");
    site.shows("lite/sq/index.html", "href=\"../../sq/offline/index.html\"");
}

#[test]
fn a_hash_changes_with_its_file_alone() {
    let before = saved(&findable().build(), "sq");
    let after = saved(
        &findable().text("content/rights/sq.md", "Të drejta", "## Një titull\n\nE re.\n").build(),
        "sq",
    );
    let changed: Vec<&str> = before
        .iter()
        .zip(&after)
        .filter(|(old, new)| old != new)
        .map(|(old, _)| old.0.as_str())
        .collect();
    assert_eq!(changed, ["lite/sq/rights.html"]);
}

#[test]
fn a_home_screen_has_a_neutral_name() {
    let site = findable().build();
    for language in ["sq", "en"] {
        let path = format!("{language}/manifest.json");
        let manifest: Value = serde_json::from_str(site.text(&path)).expect("JSON");
        let name = manifest["name"].as_str().expect("a name");
        assert_eq!(manifest["short_name"], name);
        assert!(!name.contains("Rruga") && !name.contains("road"), "{name}");
        site.shows(&format!("{language}/offline/index.html"), name);
        for way in [&manifest["start_url"], &manifest["icons"][0]["src"]] {
            let (file, _) = follow(&path, way.as_str().expect("an address")).expect("a way");
            assert!(site.files.contains_key(&file), "{file}");
            assert!(!file.contains("icon.svg"), "the neutral icon is used");
        }
        site.shows(
            &format!("{language}/offline/index.html"),
            "<link rel=\"manifest\" href=\"../manifest.json\">",
        );
    }
}

#[test]
fn nothing_is_saved_without_lite_pages() {
    let site = findable().without_lite_pages().build();
    let about = |path: &&str| {
        path.contains("offline") || path.ends_with("manifest.json") || *path == "sw.js"
    };
    assert_eq!(site.paths().into_iter().find(about), None);
    for (path, _) in site.pages() {
        site.hides(path, "offline/index.html");
    }
    site.shows("sq/index.html", "href=\"search/index.html\"");
}

#[test]
fn a_large_search_script_is_a_finding() {
    let script = format!("var a = '{}';\n", "a".repeat(5_100));
    let found =
        Sample::new().setting("theme: ours").file("themes/ours/js/search.js", &script).check();
    let lines = found.lines();
    assert!(
        lines.contains("themes/ours/js/search.js: error[over-budget]: the script has "),
        "{lines}"
    );
    assert!(lines.contains(" bytes, 5120 are allowed"), "{lines}");
}
