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
            "---\ntitle: \"Rreth \\\"nesh\\\" </script>\"\nkeywords: [kush, kutani]\n---\n## Një *titull*\n\nFjalë.\n\n### Tjetri\n\n#### I thelli\n",
        )
        .text("content/rights/sq.md", "Të drejta", "## Një titull\n")
}

/// The files of a language's index whose names start with a letter: `w` for words, `r` for records.
fn index(site: &Site, language: &str, letter: char) -> String {
    let start = format!("{language}/search/{letter}");
    let files = site.paths().into_iter().filter(|path| path.starts_with(&start));
    files.map(|path| site.text(path)).collect()
}

/// The words of a file that has one: each repeats the start of the word before it.
fn decoded(file: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for entry in file.split('"').nth(3).expect("words").split(' ') {
        let (word, _) = entry.split_once([':', '*']).expect("pages");
        let same = usize::from(word.as_bytes()[0] - b'0');
        let start: String = words.last().map_or("", String::as_str).chars().take(same).collect();
        words.push(start + &word[1..]);
    }
    words
}

/// The records of a language's pages, in their order.
fn records(site: &Site, language: &str) -> Vec<Value> {
    let mut records = Vec::new();
    for file in 0.. {
        let path = format!("{language}/search/r{file}.js");
        if !site.files.contains_key(&path) {
            break;
        }
        let json =
            site.text(&path).strip_prefix(&format!("fener.got(\"r{file}\",")).expect("a call");
        let list: Vec<Value> =
            serde_json::from_str(json.trim_end().trim_end_matches(')')).expect("JSON");
        records.extend(list);
    }
    records
}

/// The record of a page by its title.
fn record(site: &Site, language: &str, title: &str) -> Value {
    let records = records(site, language);
    let found = records.iter().find(|record| record[0] == title);
    found.unwrap_or_else(|| panic!("no {title} in {records:#?}")).clone()
}

#[test]
fn the_index_holds_titles_headings_keywords_texts_numbers_and_places() {
    let site = findable().build();
    let words = index(&site, "sq", 'w');
    let all = decoded(&words);
    // Titles, keywords, headings, texts, numbers with and without groups, places.
    for word in ["rreth", "kush", "titull", "tjetri", "fjale", "116111", "355691234567", "puke"] {
        assert!(all.iter().any(|found| found == word), "{word} in {all:?}");
    }
    let about = record(&site, "sq", "Rreth \"nesh\" </script>");
    assert_eq!(about[3], "Fjalë.\nTjetri\nI thelli");
    assert!(!index(&site, "sq", 'r').contains("</script>"));
    // Posters are for paper, and the home page is one link away.
    let titles: Vec<Value> = records(&site, "sq").iter().map(|record| record[0].clone()).collect();
    assert!(!titles.iter().any(|title| title == "Afishja" || title == "Rruga"), "{titles:?}");
    // A borrowed text names its language; an own one does not.
    assert_eq!(record(&site, "en", "Të drejta")[4], "sq");
    assert_eq!(record(&site, "sq", "Të drejta")[4], Value::Null);
}

#[test]
fn drafts_and_withheld_blocks_are_not_in_the_index() {
    let site = findable()
        .file("content/about/plan/sq.md", "---\ntitle: Fshehur\ndraft: true\n---\nSekret.\n")
        .build();
    for letter in ['w', 'r'] {
        let text = index(&site, "sq", letter).to_lowercase();
        assert!(!text.contains("fshehur") && !text.contains("sekret"), "{text}");
    }
}

#[test]
fn every_address_of_the_index_leads_to_a_page() {
    let site = findable().build();
    for language in ["sq", "en"] {
        for record in records(&site, language) {
            let address = record[1].as_str().expect("an address");
            let (file, _) =
                follow(&format!("{language}/search/index.html"), address).expect(address);
            assert!(site.files.contains_key(&file), "{address} leads to no file");
        }
    }
}

#[test]
fn synonyms_are_with_the_word_that_is_typed() {
    let site = findable()
        .file("locales/sq.synonyms.yaml", "Shefi: punëdhënës\nkushëri i largët: [njeri, mik]\n")
        .build();
    let words = index(&site, "sq", 'w');
    for pair in [
        "[\"shefi\",\"punedhenes\"]",
        "[\"kusheri i larget\",\"njeri\"]",
        "[\"kusheri i larget\",\"mik\"]",
    ] {
        assert!(words.contains(pair), "{words}");
    }
    assert!(!index(&site, "en", 'w').contains("shefi"));
}

#[test]
fn mistakes_in_synonyms_are_findings() {
    for (path, text, expected) in [
        (
            "locales/sq.synonyms.yaml",
            "shefi:\n",
            "locales/sq.synonyms.yaml:1:6: error[bad-value]: `shefi` has no other word",
        ),
        (
            "locales/sq.synonyms.yaml",
            "shefi: {a: b}\n",
            "error[bad-value]: `shefi` must be a word or a list of words",
        ),
        (
            "locales/sq.synonyms.yaml",
            "shefi: [pronar, shefi]\n",
            "locales/sq.synonyms.yaml:1:17: error[bad-value]",
        ),
        ("locales/sq.synonyms.yaml", "\"!\": pronar\n", "error[bad-value]: `!` is no word"),
        (
            "locales/sq.synonyms.yaml",
            "- shefi\n",
            "error[bad-value]: synonyms must be keys and values",
        ),
        ("locales/sq.synonyms.yaml", "shefi: \"pronar\n", "error[yaml]"),
        (
            "locales/fr.synonyms.yaml",
            "chef: patron\n",
            "locales/fr.synonyms.yaml: error[unknown-language]: unknown language `fr`",
        ),
        (
            "locales/synonyms.yaml",
            "shefi: pronar\n",
            "locales/synonyms.yaml: error[bad-value]: this file is not read",
        ),
        ("locales/sq.yml", "shefi: pronar\n", "error[bad-value]: this file is not read"),
    ] {
        let lines = Sample::new().file(path, text).check().lines();
        assert!(lines.contains(expected), "{path} {text}: {lines}");
    }
    let none = Sample::new().file("locales/sq.synonyms.yaml", "# only a comment\n").check();
    assert!(!none.lines().contains("synonyms"), "{}", none.lines());
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
    expected.push("sq/offline/index.html");
    expected.extend(site.paths().into_iter().filter(|path| path.starts_with("sq/search/")));
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
    let (search, others): (Vec<&str>, Vec<&str>) =
        changed.iter().partition(|file| file.starts_with("sq/search/"));
    assert_eq!(others, ["lite/sq/rights.html"]);
    assert!(!search.contains(&"sq/search/index.html"), "{search:?}");
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
    let script = format!("var a = '{}';\n", "a".repeat(14_400));
    let found =
        Sample::new().setting("theme: ours").file("themes/ours/js/search.js", &script).check();
    let lines = found.lines();
    assert!(
        lines.contains("themes/ours/js/search.js: error[over-budget]: the script has "),
        "{lines}"
    );
    assert!(lines.contains(" bytes, 14336 are allowed"), "{lines}");
}
