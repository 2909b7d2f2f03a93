//! Final posters: what is refused before anything is printed, and what is known of prints.

use crate::support::{Folder, Sample, repository};

fn campaign(base: &str) -> Sample {
    Sample::new()
        .replace("fener.yaml", "https://example.org/c/", base)
        .text("content/posters/bus/sq.md", "Pyet", "Pyet.\n")
        .text("content/posters/bus/en.md", "Ask", "Ask.\n")
        .file(
            "content/posters/bus/facts.yaml",
            "code: 704\nplace: bus station\nleads_to: guides/first\nhelplines: [emergency]\nsize: A4\nscan_distance_cm: 100\n",
        )
}

const FINAL: &[&str] = &["posters", "704", "--final", "--date", "2026-11-22"];

fn exists(folder: &Folder, path: &str) -> bool {
    folder.files("").keys().any(|file| file.starts_with(path))
}

#[test]
fn final_posters_need_an_address_that_readers_can_open() {
    for base in [
        "http://localhost:4000/",
        "https://example.org/",
        "https://www.example.com/x/",
        "https://[::1]/",
        "https://user:pw@rruga.al/",
        "http://192.168.1.7/",
        "http://10.0.0.1:8080/",
        "http://127.0.0.1/",
        "https://campaign.local/",
        "https://x.example/",
        "https://intranet/",
    ] {
        let folder = campaign(base).write();
        let outcome = folder.fener(FINAL);
        assert_eq!(outcome.code, Some(1), "{base}: {outcome:?}");
        assert!(outcome.stderr.contains("cannot be printed"), "{base}: {outcome:?}");
        assert!(!exists(&folder, "print"), "{base}");
        let check = folder.fener(&["check"]);
        let report = format!("{}{}", check.stderr, check.stdout);
        assert!(
            check.code == Some(0) && report.contains("warning[base-url-placeholder]"),
            "{base}: {report}"
        );
    }
    for base in
        ["https://rruga.al/", "https://rrug\u{eb}.al/fushat\u{eb}/", "https://my-example.org/"]
    {
        let folder = campaign(base).write();
        let outcome = folder.fener(FINAL);
        assert_eq!(outcome.code, Some(0), "{base}: {outcome:?}");
        assert!(!folder.fener(&["check"]).stderr.contains("base-url-placeholder"), "{base}");
    }
    // Without posters, an address may wait.
    Sample::new().check().are([]);
}

#[test]
fn a_sheet_holds_no_phrase_in_another_language() {
    let english = fener::read::built_in_locale("en").expect("English is built in").text;
    let config = "title: Jocuri\nbase_url: https://jocuri.md/\nlanguages: [{code: ro, name: Rom\u{e2}n\u{103}}, {code: ru, name: Russkij, fallback: [ro]}]\ncountry: MD\nemergency: [112]\n";
    let sample = ["ro", "ru"].iter().fold(
        campaign("https://rruga.al/").file("fener.yaml", config),
        |sample, code| {
            let texts = ["", "helplines/emergency/", "guides/first/", "posters/bus/"];
            let sample = texts.iter().fold(sample, |s, folder| {
                s.text(&format!("content/{folder}{code}.md"), "T", "x\n")
            });
            sample.file(&format!("locales/{code}.ftl"), &english)
        },
    );
    let sample = ["", "helplines/emergency/", "guides/first/", "posters/bus/"].iter().fold(
        sample,
        |sample, folder| {
            sample
                .without(&format!("content/{folder}sq.md"))
                .without(&format!("content/{folder}en.md"))
        },
    );
    let folder = sample.write();
    let outcome = folder.fener(FINAL);
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    for code in ["ro", "ru"] {
        assert!(outcome.stderr.contains(&format!("not translated into `{code}`: ")), "{outcome:?}");
    }
    // A proof is drawn all the same.
    let proof = folder.fener(&["posters", "704", "--date", "2026-11-22"]);
    assert_eq!(proof.code, Some(0), "{proof:?}");
}

#[test]
fn what_was_never_recorded_is_unknown() {
    let folder = campaign("https://rruga.al/").write();
    let recall = || folder.fener(&["posters", "recall", "--date", "2026-11-22"]);
    let outcome = recall();
    assert!(outcome.stdout.contains("704  bus station: unknown"), "{outcome:?}");
    assert!(!outcome.stdout.contains("true"), "{outcome:?}");
    // Without a terminal, nothing is asked.
    let silent = folder.fener(FINAL);
    assert!(silent.code == Some(0) && silent.stderr.contains("nothing is recorded"), "{silent:?}");
    assert!(recall().stdout.contains("unknown"));
    let told = folder.fener(&[FINAL, &["--copies", "40", "--on", "2026-12-01"]].concat());
    assert_eq!(told.code, Some(0), "{told:?}");
    assert!(told.stderr.contains("704: 40 copies of 2026-12-01"), "{told:?}");
    assert!(recall().stdout.contains("all recorded prints are true"), "{:?}", recall());
    // The register keeps it over a build, and the next address is an untruth.
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let moved = folder.fener(&[
        "posters",
        "recall",
        "--base-url",
        "https://other.al/",
        "--date",
        "2026-11-22",
    ]);
    assert_eq!(moved.code, Some(1), "{moved:?}");
    assert!(moved.stdout.contains("40 copies, printed 2026-12-01"), "{moved:?}");
    // Numbers of copies belong to final posters alone.
    assert_eq!(folder.fener(&["posters", "704", "--copies", "40"]).code, Some(2));
    assert_eq!(folder.fener(&["posters", "704", "--final", "--on", "2026-12-01"]).code, Some(2));
    assert_eq!(folder.fener(&[FINAL, &["--copies", "forty"]].concat()).code, Some(2));
}

#[test]
fn a_poster_names_only_organisations_that_agreed() {
    let organisation = |sample: Sample, name: &str, facts: &str| {
        sample
            .text(&format!("content/organisations/{name}/sq.md"), &format!("Org {name}"), "x\n")
            .text(&format!("content/organisations/{name}/en.md"), &format!("Org {name}"), "x\n")
            .file(&format!("content/organisations/{name}/facts.yaml"), facts)
    };
    let all = [
        ("agreed", "role: consortium\napproved: true\n"),
        ("silent", "role: consortium\n"),
        ("refused", "role: consortium\napproved: false\n"),
        ("partner", "role: partner\napproved: true\n"),
        ("donor", "role: donor\n"),
    ];
    let sample = all.iter().fold(campaign("https://rruga.al/"), |sample, (name, facts)| {
        organisation(sample, name, facts)
    });
    let sample = sample.stamped();
    let printed = |sample: &Sample| {
        let folder = sample.write();
        let outcome = folder.fener(&["posters", "704", "--date", "2026-11-22"]);
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        let sheets = folder.files("print");
        let html = sheets.iter().filter(|(path, _)| path.ends_with(".html"));
        let whole: String = html.map(|(_, bytes)| String::from_utf8_lossy(bytes)).collect();
        all.iter()
            .map(|(name, _)| *name)
            .filter(|name| whole.contains(&format!("Org {name}")))
            .collect::<Vec<_>>()
    };
    assert_eq!(printed(&sample), ["agreed"]);
    sample.check().are([]);
    let facts = "content/posters/bus/facts.yaml";
    let asking = |names: &str| {
        sample.clone().replace(facts, "size: A4", &format!("organisations: {names}\nsize: A4"))
    };
    let some = asking("[partner, silent, donor]");
    assert_eq!(printed(&some), ["partner"]);
    some.check().are([
        "content/posters/bus/facts.yaml:5:26: warning[not-approved]: the poster leaves `silent` out: it has not agreed to be printed",
        "content/posters/bus/facts.yaml:5:34: warning[not-approved]: the poster leaves `donor` out: it has not agreed to be printed",
    ]);
    let none = asking("refused").check().lines();
    assert!(none.contains("warning[not-approved]: the poster leaves `refused` out"), "{none}");
    let misspelt = asking("[agred]").check().lines();
    assert!(
        misspelt.contains("error[unknown-page]: organisation `agred` does not exist"),
        "{misspelt}"
    );
}

/// Phrases that a machine made are used, and each language of final posters says how many.
#[test]
fn final_posters_count_the_phrases_of_a_machine() {
    for (country, languages) in
        [("MD", "ro,ru,uk"), ("SE", "am,ti"), ("IR", "ps,fa"), ("KE", "so,sw"), ("AL", "sq,rom")]
    {
        let folder = Folder::new();
        let arguments = ["init", "new", "--country", country, "--languages", languages];
        let more = ["--emergency", "112", "--base-url", "https://rruga.al/"];
        assert_eq!(folder.fener(&[&arguments[..], &more].concat()).code, Some(0), "{languages}");
        for code in languages.split(',') {
            let text = "---\ntitle: A\n---\n\nB.\n";
            folder.put(&format!("new/content/posters/bus/{code}.md"), text.as_bytes());
        }
        let facts = "code: 704\nplace: bus station\nleads_to: helplines/emergency\n\
                     helplines: [emergency]\nscan_distance_cm: 100\n";
        folder.put("new/content/posters/bus/facts.yaml", facts.as_bytes());
        let outcome = folder.fener(&[FINAL, &["--root", "new"]].concat());
        assert_eq!(outcome.code, Some(0), "{languages}: {outcome:?}");
        for code in languages.split(',') {
            let file = fener::read::built_in_locale(code).expect("a built-in language").text;
            let is_machine = file.contains("\n# state: machine\n");
            let is_said = outcome.stderr.contains(&format!("{code}: a machine made "));
            assert_eq!(is_said, is_machine, "{code}: {outcome:?}");
        }
    }
}

#[test]
fn a_print_is_recorded_on_a_day_of_its_sheet() {
    for (day, is_recorded) in [
        ("2026-11-22", true),
        ("2026-12-01", true),
        ("2026-09-01", true),
        ("2027-06-01", false),
        ("1999-01-01", false),
    ] {
        let folder = campaign("https://rruga.al/").write();
        let outcome = folder.fener(&[FINAL, &["--copies", "5", "--on", day]].concat());
        assert_eq!(outcome.code, Some(if is_recorded { 0 } else { 1 }), "{day}: {outcome:?}");
        assert_eq!(exists(&folder, "posters.lock"), is_recorded, "{day}: {outcome:?}");
        assert_eq!(exists(&folder, "print"), is_recorded, "{day}: {outcome:?}");
    }
}

#[test]
fn a_print_is_not_recorded_on_a_day_on_which_its_number_is_withheld() {
    let campaign = campaign("https://rruga.al/")
        .replace("content/posters/bus/facts.yaml", "[emergency]", "[night]")
        .text("content/helplines/night/sq.md", "Linja", "Pyet.\n")
        .text("content/helplines/night/en.md", "The line", "Ask.\n")
        .file(
            "content/helplines/night/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"+355 4 222 3344\"}]\n\
             assured: {on: 2026-11-01, by: operator}\n",
        );
    for (day, code) in [("2026-12-01", 0), ("2027-02-01", 1)] {
        let folder = campaign.write();
        let outcome = folder.fener(&[FINAL, &["--copies", "5", "--on", day]].concat());
        assert_eq!(outcome.code, Some(code), "{day}: {outcome:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pdf_has_no_boxes_in_place_of_letters() {
    // A computer with one font, for Latin letters, and a browser that prints nothing.
    let programs = repository("tests/cli/doctor.in/bin");
    let print = |folder: &Folder| {
        let line =
            format!("PATH={} $fener {} --pdf --copies 5", programs.display(), FINAL.join(" "));
        folder.sh(&line)
    };
    let latin = print(&campaign("https://rruga.al/").write());
    assert!(!latin.stderr.contains("no font"), "{latin:?}");
    let folder = campaign("https://rruga.al/")
        .text("content/posters/bus/en.md", "Ask ถามก่อน", "Ask.\n")
        .write();
    let outcome = print(&folder);
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    assert!(outcome.stderr.contains("no font of this computer has"), "{outcome:?}");
    assert!(!exists(&folder, "print") && !exists(&folder, "posters.lock"), "{outcome:?}");
}
