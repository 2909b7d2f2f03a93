//! Any country: nothing of one country is built in, and `init` and `new` take everything from the campaign.

use fener::model::PageKind;
use strum::VariantNames;

use crate::support::{Folder, read, repository};

/// Parts of words that name Albania, its capital or its language, in the scripts of the built-in languages.
const ALBANIAN: &[&str] = &[
    "alban",
    "albân",
    "arnavut",
    "tirana",
    "tiranë",
    "tirane",
    "shqip",
    "qark",
    "shqipt",
    "албан",
    "алба́н",
    "тиран",
    "ألبان",
    "αλβαν",
    "tyran",
    "علبان",
];

#[track_caller]
fn names_no_albania(path: &str, text: &str) {
    let text = text.to_lowercase();
    for word in ALBANIAN {
        if let Some(at) = text.find(word) {
            let near: String = text[..at].chars().rev().take(40).collect();
            let near: String = near.chars().rev().collect();
            panic!("{path}: {near}{word}");
        }
    }
    for code in ["\"AL\"", "[AL]", ": AL\n", "+355", "sq-AL"] {
        assert!(!text.contains(&code.to_lowercase()), "{path}: {code}");
    }
}

fn init(folder: &Folder, arguments: &[&str]) {
    let outcome = folder.fener(&[&["init", "new"], arguments].concat());
    assert_eq!(outcome.code, Some(0), "{arguments:?}: {}", outcome.stderr);
    assert!(outcome.stdout.ends_with("cd new\n  fener serve\n"), "{}", outcome.stdout);
}

#[test]
fn the_embedded_files_name_no_albania() {
    for folder in ["themes", "locales"] {
        for (path, bytes) in read(&repository(folder)) {
            // Albanian is a language like others: its own words are in it.
            if let (Ok(text), false) = (String::from_utf8(bytes), path == "sq.ftl") {
                names_no_albania(&path, &text);
            }
        }
    }
}

#[test]
fn a_new_campaign_has_no_finding_and_no_word_of_another_country() {
    for arguments in [
        &["--country", "MD", "--languages", "ro,ru,uk", "--name", "Drum bun"][..],
        &["--country", "DE", "--languages", "de,tr", "--helpline", "Erste Hilfe"],
        &["--country", "HU", "--languages", "hu,sl", "--base-url", "https://ut.hu/"],
        &["--country", "BA", "--languages", "bs,hr", "--emergency", "122"],
        &["--country", "us", "--languages", "en,es"],
    ] {
        let folder = Folder::new();
        init(&folder, arguments);
        let check = folder.fener(&["check", "--root", "new", "--strict"]);
        assert_eq!(check.code, Some(0), "{arguments:?}: {}", check.stderr);
        let build = folder.fener(&["build", "--root", "new", "--strict"]);
        assert_eq!(build.code, Some(0), "{arguments:?}: {}", build.stderr);
        for (path, bytes) in folder.files("new") {
            if let Ok(text) = String::from_utf8(bytes)
                && !path.starts_with(".fener-cache")
            {
                names_no_albania(&path, &text);
            }
        }
    }
}

/// The campaign in `examples/`, made with `init` and `new`, in three languages that the sample does not have.
#[test]
fn the_example_has_no_finding_and_no_english() {
    let folder = Folder::copy_of(&repository("examples/bulgaria"));
    let check = folder.fener(&["check", "--strict"]);
    assert_eq!(check.code, Some(0), "{}", check.stderr);
    let build = folder.fener(&["build", "--strict"]);
    assert_eq!(build.code, Some(0), "{}", build.stderr);
    let english = fener::read::built_in_locale("en").expect("English is built in").text;
    let phrases = english.lines().filter_map(|line| line.split_once(" = "));
    let phrases: Vec<&str> = phrases
        .map(|(_, phrase)| phrase)
        .filter(|phrase| phrase.contains(' ') && !phrase.contains('{') && phrase.len() > 8)
        .collect();
    assert!(phrases.len() > 100, "{} phrases", phrases.len());
    for (path, bytes) in folder.files("public") {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        names_no_albania(&path, &text);
        for phrase in &phrases {
            assert!(!text.contains(phrase), "{path}: {phrase}");
        }
        if path.ends_with(".html") {
            for code in [">bg<", ">tr<", ">ro<", "BG<", " BG."] {
                assert!(!text.contains(code), "{path}: a code in place of a name: {code}");
            }
        }
    }
}

#[test]
fn init_never_asks_without_a_terminal() {
    for (arguments, reason) in [
        (&["--languages", "ro"][..], "the country is missing"),
        (&["--country", "MD"], "the languages are missing"),
        (&["--country", "ZZ", "--languages", "ro"], "`ZZ` is not a country code"),
        (&["--country", "JP", "--languages", "ja"], "JP has no single emergency number"),
        (&["--country", "MM", "--languages", "my"], "MM has no single emergency number"),
        (
            &["--country", "MD", "--languages", "ro", "--emergency", "1"],
            "invalid phone number `1`: a number has at least two digits",
        ),
        (
            &["--country", "TH", "--languages", "th", "--emergency", "191,1669"],
            "several emergency numbers: 191, 1669",
        ),
        (
            &["--country", "TH", "--languages", "th", "--emergency", "191", "--emergency", "1669"],
            "several emergency numbers: 191, 1669",
        ),
    ] {
        let folder = Folder::new();
        let outcome = folder.fener(&[&["init", "new"], arguments].concat());
        assert_eq!(outcome.code, Some(2), "{arguments:?}");
        assert!(outcome.stderr.contains(reason), "{arguments:?}: {}", outcome.stderr);
        assert!(folder.files("").is_empty(), "{arguments:?}");
    }
}

#[test]
fn the_to_do_list_says_if_the_emergency_number_is_known() {
    for (number, sentence) in [
        ("999", "(Fener's table of countries has it."),
        ("111", "(Fener's table of countries does not have it."),
    ] {
        let folder = Folder::new();
        init(&folder, &["--country", "KE", "--languages", "sw", "--emergency", number]);
        let to_do = folder.files("new").remove("TODO.md").expect("a to-do list");
        let to_do = String::from_utf8(to_do).expect("UTF-8");
        assert!(to_do.contains(sentence), "{number}: {to_do}");
    }
}

#[test]
fn new_pages_have_the_values_of_their_campaign() {
    let folder = Folder::new();
    init(&folder, &["--country", "MD", "--languages", "ro,ru"]);
    let facts = |kind: &str, name: &str, path: &str| {
        let outcome = folder.fener(&["new", kind, name, "--root", "new"]);
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
        let files = folder.files("new/content");
        String::from_utf8(files[&format!("{path}/facts.yaml")].clone()).expect("UTF-8")
    };
    let helpline = facts("helpline", "line", "helplines/line");
    for wanted in [
        "status: unknown",
        "number: \"…\", works_from: unknown",
        "timezone: Europe/Chisinau",
        "languages: unknown",
    ] {
        assert!(helpline.contains(wanted), "{wanted}\n{helpline}");
    }
    let first = facts("region", "north", "regions/north");
    assert!(first.contains("code: …") && first.contains("MD-AN MD-BA"), "{first}");
    let poster = facts("poster", "wall", "posters/wall");
    assert!(poster.contains("code: \"101\""), "{poster}");
    let poster = facts("poster", "door", "posters/door");
    assert!(poster.contains("code: \"102\""), "{poster}");
    // New pages are drafts: the campaign can still be published.
    let check = folder.fener(&["check", "--root", "new", "--strict"]);
    assert_eq!(check.code, Some(0), "{}", check.stderr);
}

/// Every key that `new` writes, with the mark of a comment removed, is one that the kind reads.
#[test]
fn every_key_of_a_new_page_is_known() {
    for kind in PageKind::VARIANTS {
        let folder = Folder::new();
        init(&folder, &["--country", "RO", "--languages", "ro"]);
        let outcome = folder.fener(&["new", kind, "first", "--root", "new"]);
        let path = outcome.stdout.lines().next().expect("a path").to_owned();
        let text = folder.files("new").remove(&path).expect("the facts");
        let text = String::from_utf8(text).expect("UTF-8");
        let is_key = |line: &str| {
            let word = line.split(':').next().unwrap_or_default();
            line.contains(':') && word.chars().all(|c| c.is_ascii_lowercase() || c == '_')
        };
        let all: String = text
            .lines()
            .map(|line| match line.strip_prefix("# ") {
                Some(rest) if is_key(rest) || rest.starts_with("  - ") => format!("{rest}\n"),
                _ => format!("{line}\n"),
            })
            .collect();
        folder.put(&format!("new/{path}"), all.as_bytes());
        let check = folder.fener(&["check", "--root", "new"]);
        for code in ["unknown-key", "[yaml]", "bad-date"] {
            assert!(!check.stderr.contains(code), "{kind}: {}\n{all}", check.stderr);
        }
        assert!(all.contains("\norder: ") && all.contains("\npinned: "), "{kind}\n{all}");
    }
}

/// A page of another country's campaign, straight from `new`, is a mistake until its words and numbers are written.
#[test]
fn a_new_page_of_any_country_is_not_published_as_it_is() {
    for (country, languages) in
        [("MD", "ro,ru,uk"), ("DE", "de,tr"), ("KE", "sw,so,am"), ("IR", "fa,ckb"), ("GR", "el,ar")]
    {
        for kind in ["helpline", "guide", "poster", "stop", "story"] {
            let folder = Folder::new();
            init(&folder, &["--country", country, "--languages", languages, "--emergency", "112"]);
            let outcome = folder.fener(&["new", kind, "fresh", "--root", "new"]);
            assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
            for path in outcome.stdout.lines().filter(|path| path.ends_with(".md")) {
                let text = String::from_utf8(folder.files("new")[path].clone()).expect("UTF-8");
                let lines = text.split_inclusive('\n').filter(|line| !line.starts_with("draft:"));
                folder.put(&format!("new/{path}"), lines.collect::<String>().as_bytes());
            }
            let build = folder.fener(&["build", "--root", "new"]);
            assert_eq!(build.code, Some(1), "{country} {kind}: {build:?}");
            assert!(build.stderr.contains("error[placeholder]"), "{country} {kind}: {build:?}");
        }
    }
}

/// Each way to reach a new helpline is a placeholder, those behind `#` as well.
#[test]
fn no_channel_of_a_new_helpline_can_be_published() {
    let folder = Folder::new();
    init(&folder, &["--country", "MD", "--languages", "ro,ru,uk"]);
    assert_eq!(folder.fener(&["new", "helpline", "fresh", "--root", "new"]).code, Some(0));
    let path = "new/content/helplines/fresh";
    for code in ["ro", "ru", "uk"] {
        folder.put(&format!("{path}/{code}.md"), b"---\ntitle: Fresh\n---\n");
    }
    let facts = folder.files(path).remove("facts.yaml").expect("facts");
    let facts = String::from_utf8(facts).expect("UTF-8");
    let channels: Vec<&str> = facts.lines().filter(|line| line.contains("- {type: ")).collect();
    assert!(channels.len() >= 5, "{facts}");
    for channel in channels {
        let channel = channel.trim_start_matches([' ', '#']);
        let facts = format!("status: active\nchannels:\n  {channel}\n");
        folder.put(&format!("{path}/facts.yaml"), facts.as_bytes());
        let check = folder.fener(&["check", "--root", "new"]);
        assert_eq!(check.code, Some(1), "{channel}: {check:?}");
        assert!(check.stderr.contains("error[placeholder]"), "{channel}: {check:?}");
    }
}

/// A language that CLDR has no own name for is named by its built-in words, else in English; never by its code.
#[test]
fn init_names_every_language() {
    let folder = Folder::new();
    let languages = "ro,gag,rom,rup,ti,kmr,sr-Latn";
    init(&folder, &["--country", "MD", "--languages", languages]);
    let settings = folder.files("new").remove("fener.yaml").expect("settings");
    let settings = String::from_utf8(settings).expect("UTF-8");
    for (code, name) in [
        ("ro", "Română"),
        ("gag", "Gagauz"),
        ("rom", "Romani"),
        ("rup", "Aromanian"),
        ("ti", "ትግርኛ"),
        ("kmr", "Kurdî (kurmancî)"),
        ("sr-Latn", "Srpski (latinica)"),
    ] {
        let line = format!("- {{code: {code}, name: \"{name}\"");
        assert!(settings.contains(&line), "{line}\n{settings}");
    }
    let to_do = folder.files("new").remove("TODO.md").expect("a to-do list");
    let to_do = String::from_utf8(to_do).expect("UTF-8");
    for code in ["gag", "rom", "rup"] {
        assert!(to_do.contains(&format!("Check the name of the language `{code}`")), "{to_do}");
    }
    assert!(to_do.contains("the emergency number of Moldova?"), "{to_do}");
}

/// The comments of a new page name the campaign's own language, not that of another country.
#[test]
fn notes_of_new_facts_are_of_the_campaign() {
    for (country, languages) in
        [("MD", "ro,ru"), ("GR", "el,ar"), ("KE", "sw,so"), ("IR", "fa,ckb"), ("DE", "de,tr")]
    {
        let folder = Folder::new();
        init(&folder, &["--country", country, "--languages", languages, "--emergency", "112"]);
        for kind in ["helpline", "region", "poster", "stop", "guide", "organisation"] {
            assert_eq!(folder.fener(&["new", kind, "fresh", "--root", "new"]).code, Some(0));
        }
        let first = languages.split(',').next().expect("a language");
        let facts = folder.files("new/content");
        let helpline = String::from_utf8_lossy(&facts["helplines/fresh/facts.yaml"]).into_owned();
        assert!(helpline.contains(&format!("BCP 47 codes: [{first}]")), "{helpline}");
        for (path, bytes) in &facts {
            names_no_albania(path, &String::from_utf8_lossy(bytes));
            assert!(!String::from_utf8_lossy(bytes).contains("[sq]"), "{path}");
        }
    }
}
