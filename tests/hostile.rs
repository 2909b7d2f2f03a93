//! Tests bad input and failing systems: each gets a clear message and exit code 1 or 2, and the old site stays.
#![allow(clippy::disallowed_methods, reason = "tests open and break files")]
#![allow(clippy::print_stdout, reason = "the number of kills is a figure")]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use image::ImageEncoder;
use support::{Dice, Folder, Outcome, Sample, TODAY, html, read};

/// Maximum time for any step of a test, on a slow and busy machine.
const TIMEOUT: Duration = Duration::from_secs(60);

/// A change that breaks a valid campaign, and texts that the output must contain.
struct Case {
    name: &'static str,
    damage: fn(&Folder),
    expected: &'static [&'static str],
}

const CASES: &[Case] = &[
    Case {
        name: "invalid YAML in fener.yaml",
        damage: |it| it.put("fener.yaml", b"title: [Rruga\n"),
        expected: &["error[yaml]: a bracket is opened in this line and not closed", "fener.yaml:1"],
    },
    Case {
        name: "invalid YAML in a text's front matter",
        damage: |it| it.put("content/sq.md", b"---\ntitle: \"Rruga\n---\n"),
        expected: &["error[yaml]", "content/sq.md:"],
    },
    Case {
        name: "wrong types",
        damage: |it| {
            it.put("content/helplines/emergency/facts.yaml", b"- status\n- active\n");
            it.put("content/guides/first/facts.yaml", b"countries: {AL: yes}\nfor: young\n");
        },
        expected: &["not a list", "not a group of keys", "not a single value"],
    },
    Case {
        name: "unknown keys, several at once",
        damage: |it| {
            it.put("content/guides/first/facts.yaml", b"updatd: 2026-01-01\n");
            it.put("content/sq.md", b"---\ntitle: A\nslugg: a\n---\n");
        },
        expected: &["did you mean `updated`?", "did you mean `slug`?"],
    },
    Case {
        name: "no texts at all",
        damage: |it| fs::remove_dir_all(it.path().join("content")).expect("a folder to remove"),
        expected: &["error[no-home]", "write content/sq.md"],
    },
    Case {
        name: "no fener.yaml",
        damage: |it| fs::remove_file(it.path().join("fener.yaml")).expect("a file to remove"),
        expected: &["error[no-campaign]", "fener init"],
    },
    Case {
        name: "an empty fener.yaml",
        damage: |it| it.put("fener.yaml", b""),
        expected: &["missing key `languages`", "missing key `title`"],
    },
    Case {
        name: "files that are not UTF-8",
        damage: |it| {
            it.put("content/sq.md", b"---\ntitle: \xff\n---\n");
            it.put("content/guides/first/facts.yaml", b"\xff\xfe");
            it.put("locales/sq.ftl", b"menu = \x80\n");
            it.put("themes/fener/templates/page.html", b"\xff");
        },
        expected: &["content/sq.md:2:8", "first/facts.yaml:1:1", "sq.ftl:1:8", "page.html"],
    },
    Case {
        name: "fener.yaml in windows-1251",
        damage: |it| it.put("fener.yaml", b"title: \xcc\xee\xf1\xea\xe2\xe0\n"),
        expected: &["error[not-utf8]", "fener.yaml:1:8"],
    },
    Case {
        name: "symbolic links out of the campaign",
        damage: |it| {
            it.link("content/passwd/sq.md", Path::new("/etc/passwd"));
            it.link("content/etc", Path::new("/etc"));
        },
        expected: &["error[outside-link]", "content/passwd/sq.md", "content/etc"],
    },
    Case {
        name: "a folder that cannot be read",
        damage: |it| it.link("content/circle", Path::new("circle")),
        expected: &["error[unreadable]", "content/circle"],
    },
    Case {
        name: "a folder in the place of a text",
        damage: |it| it.put("fener.yaml/x", b""),
        expected: &["error[unreadable]", "fener.yaml"],
    },
    Case {
        name: "two pages with one route",
        damage: |it| it.put("content/guides/second/sq.md", b"---\ntitle: 2\nslug: first\n---\n"),
        expected: &["error[route-clash]", "/sq/guides/first/"],
    },
    Case {
        name: "a Markdown file of 50 MB",
        damage: |it| it.put("content/sq.md", "fjalë të gjata\n".repeat(3_200_000).as_bytes()),
        expected: &["error[too-large]", "content/sq.md"],
    },
    Case {
        name: "deeply nested quotations",
        damage: |it| it.put("content/sq.md", &page(&(">".repeat(100_000) + "\n"))),
        expected: &["error[too-deep]", "content/sq.md:4:"],
    },
    Case {
        name: "deeply nested lists",
        damage: |it| it.put("content/sq.md", &page(&("- ".repeat(100_000) + "x\n"))),
        expected: &["error[too-deep]", "content/sq.md:4:"],
    },
    Case {
        name: "deeply nested YAML",
        damage: |it| {
            it.put("content/guides/first/facts.yaml", "[".repeat(100_000).as_bytes());
            it.put("content/sq.md", format!("---\n{}\n---\n", "{a: ".repeat(100_000)).as_bytes());
        },
        expected: &["error[yaml]", "recursion limit", "first/facts.yaml:1", "content/sq.md:2"],
    },
    Case {
        name: "too many YAML values",
        damage: |it| {
            let values = "- x\n".repeat(60_000);
            it.put("content/guides/first/facts.yaml", format!("countries:\n{values}").as_bytes());
        },
        expected: &["error[yaml]", "too many values"],
    },
    Case {
        name: "exponential YAML aliases",
        damage: |it| {
            let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for n in 1..30 {
                let before = format!("*a{}", n - 1);
                bomb.push_str(&format!("a{n}: &a{n} [{}]\n", [before.as_str(); 9].join(", ")));
            }
            it.put("content/guides/first/facts.yaml", bomb.as_bytes());
        },
        expected: &["error[yaml]", "anchors (`&name`) and aliases"],
    },
    Case {
        name: "HTML in a text",
        damage: |it| {
            it.put("content/sq.md", &page("<script>alert(1)</script>\n\n<iframe src=x>\n"))
        },
        expected: &["error[raw-html]", "content/sq.md:4:1", "content/sq.md:6:1"],
    },
    Case {
        name: "a link that runs a script",
        damage: |it| {
            it.put("content/sq.md", &page("[x](javascript:alert(1)) [y](DATA:text/html,x)\n"))
        },
        expected: &["links with `javascript:` are", "links with `DATA:` are"],
    },
    Case {
        name: "an exit URL that runs a script",
        damage: |it| append(it, "fener.yaml", "exit_url: \"javascript:alert(1)\"\n"),
        expected: &["error[bad-value]", "fener.yaml:"],
    },
    Case {
        name: "a base URL that needs escaping",
        damage: |it| {
            let text = fs::read_to_string(it.path().join("fener.yaml")).expect("the settings");
            it.put("fener.yaml", text.replace("/c/", "/c/\\\"><x").as_bytes());
        },
        expected: &["error[bad-value]", "invalid address of a site", "fener.yaml:2"],
    },
    Case {
        name: "a template without its end tag",
        damage: |it| it.put("themes/fener/templates/page.html", b"{% if page.title %}\n"),
        expected: &["error[template]", "themes/fener/templates/page.html:"],
    },
    Case {
        name: "a template with an unknown variable",
        damage: |it| {
            it.put("themes/fener/templates/home.html", b"<p>\n{{ page.nothing.at.all }}\n")
        },
        expected: &["error[template]", "themes/fener/templates/home.html:2"],
    },
    Case {
        name: "a template that includes itself",
        damage: |it| it.put("themes/fener/templates/home.html", b"{% include \"home.html\" %}\n"),
        expected: &["error[template]", "themes/fener/templates/home.html"],
    },
    Case {
        name: "a stylesheet with a mistake",
        damage: |it| it.put("themes/fener/css/fener.css", b"body { color: red; } }}} @@ {"),
        expected: &["error[template]", "themes/fener/css/fener.css"],
    },
    Case {
        name: "an invalid language code",
        damage: |it| append(it, "fener.yaml", "x: y\nlanguages: [{code: ../en, name: X}]\n"),
        expected: &["error[yaml]", "duplicate key"],
    },
    Case {
        name: "a poster code with a path",
        damage: |it| {
            let facts = b"code: \"../../x\"\nplace: wall\nleads_to: guides/first\n";
            it.put("content/posters/wall/facts.yaml", facts);
            it.put("content/posters/wall/sq.md", &page(""));
        },
        expected: &["error[bad-value]", "posters/wall/facts.yaml:1:7"],
    },
    Case {
        name: "a slug with a path",
        damage: |it| {
            it.put("content/guides/first/sq.md", b"---\ntitle: A\nslug: ../../../x\n---\n")
        },
        expected: &["error[bad-value]", "guides/first/sq.md:3:7"],
    },
    Case {
        name: "a file name that is too long",
        damage: |it| {
            let text = format!("---\ntitle: A\nslug: {}\n---\n", "a".repeat(300));
            it.put("content/guides/first/sq.md", text.as_bytes());
        },
        expected: &["error[file-name]: the name `aaa", "help: "],
    },
];

#[test]
fn bad_input_gets_a_message_and_the_old_site_stays() {
    thread::scope(|scope| {
        let run = |half: usize| {
            CASES.iter().skip(half).step_by(2).filter(|case| {
                thread::Builder::new()
                    .name(case.name.to_owned())
                    .spawn(|| check(case))
                    .expect("a thread")
                    .join()
                    .is_err()
            })
        };
        let halves = [scope.spawn(move || run(0).count()), scope.spawn(move || run(1).count())];
        let failed: usize = halves.into_iter().map(|half| half.join().expect("a count")).sum();
        assert_eq!(failed, 0, "cases failed; see above");
    });
}

fn check(case: &Case) {
    let name = case.name;
    let folder = Sample::new().write();
    assert_eq!(folder.fener(&["build"]).code, Some(0), "{name}: the valid campaign builds");
    let old = folder.files("public");
    if name.contains("in the place of a text") {
        fs::remove_file(folder.path().join("fener.yaml")).expect("a file to remove");
    }
    (case.damage)(&folder);
    let started = Instant::now();
    let outcome = folder.fener(&["build"]);
    let said = &outcome.stderr;
    let shown: String = said.chars().take(4_000).collect();
    assert!(started.elapsed() < TIMEOUT, "{name}: took {:?}", started.elapsed());
    assert_eq!(outcome.code, Some(1), "{name}: the exit code\n{shown}");
    assert!(!said.contains("panicked"), "{name}: {shown}");
    for wanted in case.expected {
        assert!(said.contains(wanted), "{name}: does not say {wanted:?} but\n{shown}");
    }
    assert!(said.len() < 20_000, "{name}: says {} bytes", said.len());
    assert!(folder.files("public") == old, "{name}: the old site changed");
    assert_eq!(remains(&folder), Vec::<String>::new(), "{name}");
}

/// Makes a text with a title; its body starts in line 4.
fn page(text: &str) -> Vec<u8> {
    format!("---\ntitle: Rruga\n---\n{text}").into_bytes()
}

fn append(folder: &Folder, path: &str, more: &str) {
    let text = fs::read_to_string(folder.path().join(path)).expect("a file of the sample");
    folder.put(path, (text + more).as_bytes());
}

/// Returns the names of temporary folders that a run has left beside the site.
fn remains(folder: &Folder) -> Vec<String> {
    let entries = fs::read_dir(folder.path()).expect("the campaign's folder");
    let names = entries.map(|entry| entry.expect("its entry").file_name());
    let names = names.map(|name| name.to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(".public")).collect()
}

#[test]
fn markup_in_values_is_escaped() {
    let code = "<script>alert('1')</script> & {{ site.title }} {% include \"x\" %} \"><img src=x>";
    let quoted = code.replace('\'', "''");
    let site = Sample::new()
        .file("content/news/a/facts.yaml", "date: 2026-11-22\n")
        .file(
            "content/news/a/sq.md",
            &format!("---\ntitle: '{quoted}'\ndescription: '{quoted}'\n---\n"),
        )
        .text("content/news/a/en.md", "A", "Braces `{{ site.title }}` and `<script>` and \\<b>.\n")
        .build();
    for (path, bytes) in &site.files {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("<script>alert"), "{path} runs what an editor wrote");
        assert!(!text.contains("<img src=x"), "{path} runs what an editor wrote");
    }
    let shown = html::unescape(site.text("sq/news/a/index.html"));
    assert!(shown.contains(&format!("<h1>{code}</h1>")), "{shown}");
    assert!(html::unescape(site.text("sq/feed.xml")).contains(code));
    site.shows(
        "en/news/a/index.html",
        "Braces <code>{{ site.title }}</code> and <code>&lt;script&gt;</code>",
    );
}

#[test]
fn long_texts_with_many_delimiters_take_little_time() {
    let started = Instant::now();
    let tangles: Vec<String> =
        ["[", "![", "*a_", "`", "[a](", "<", "&", "| ", "a\n: ", "[^a]", "# ", "## a\n\n"]
            .iter()
            .map(|piece| piece.repeat(20_000))
            .collect();
    // A poster leads to the last one, so that its sections are excerpted.
    let facts = format!("code: 704\nplace: mur\nleads_to: tangle-{}\n", tangles.len() - 1);
    let mut sample = Sample::new().file("content/posters/p/facts.yaml", &facts).text(
        "content/posters/p/sq.md",
        "P",
        "",
    );
    for (n, tangle) in tangles.iter().enumerate() {
        sample = sample.text(&format!("content/tangle-{n}/sq.md"), "A", tangle);
    }
    // They may have findings, but nothing hangs or panics.
    let folder = sample.write();
    let outcome = folder.fener(&["check", "--format", "json"]);
    assert!(matches!(outcome.code, Some(0 | 1)), "{:?}\n{}", outcome.code, outcome.stderr);
    assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
    let report: serde_json::Value = serde_json::from_str(&outcome.stdout).expect("JSON");
    assert!(report["findings"].is_array());
    assert!(started.elapsed() < TIMEOUT, "took {:?}", started.elapsed());
}

#[test]
fn unusual_file_names_are_published_or_rejected() {
    let folder = Sample::new()
        .text("content/about/sq.md", "A", "![Autobus](<a & c'd.svg>) [x](%25.pdf)\n")
        .file("content/about/a & c'd.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .file("content/about/%.pdf", "%PDF-1.7\n")
        .text("content/Punë & të tjera/sq.md", "B", "")
        .write();
    let outcome = folder.fener(&["build"]);
    assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    let site = folder.files("public");
    for (path, bytes) in site.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8_lossy(bytes);
        for address in html::addresses(&page).iter().filter(|a| !html::is_outside(a)) {
            let (file, _) = html::follow(path, address).expect("a way inside the site");
            assert!(site.contains_key(&file), "{path}: {address} leads to no file");
        }
    }
    // Windows has no such name.
    folder.put("content/about/sq.md", &page("![Autobus](<a\"b.svg>)\n"));
    folder.put("content/about/a\"b.svg", b"<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let outcome = folder.fener(&["build"]);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);
    assert!(outcome.stderr.contains("error[file-name]"), "{}", outcome.stderr);
    assert!(folder.files("public") == site);
}

#[test]
fn a_full_disk_leaves_the_old_site() {
    let folder = Sample::new().text("content/about/sq.md", "A", &"fjalë\n\n".repeat(100)).write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let old = folder.files("public");
    folder.put("content/sq.md", &page("Tjetër.\n"));
    // Files are limited to a few kilobytes: writing fails in the middle of a page.
    let limited =
        folder.sh(&format!("trap '' XFSZ; ulimit -f 8; exec \"$fener\" build --date {TODAY}"));
    assert_eq!(limited.code, Some(2), "{}", limited.stderr);
    assert!(limited.stderr.contains("error: ") && limited.stderr.contains("help: "), "{limited:?}");
    assert!(folder.files("public") == old, "the old site changed");
    assert_eq!(remains(&folder), Vec::<String>::new());
    // With enough space, the next run succeeds.
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    assert!(folder.files("public") != old);
}

#[test]
fn a_full_output_is_an_error_and_a_closed_one_is_none() {
    let folder = Sample::new()
        .text("content/about/sq.md", "A", "### x\n")
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "P", "")
        .text("content/posters/p/en.md", "P", "")
        .file("access.log", "")
        .write();
    for command in [
        "--help",
        "--version",
        "help translate stamp",
        "check --help",
        "help",
        "help build",
        "",
        "explain",
        "explain dead-link",
        "schema",
        "schema facts helpline",
        "schema --all schemas",
        "theme list",
        "theme show theme.yaml",
        "theme eject templates/card.html",
        "completions bash",
        "completions fish",
        "completions elvish",
        "completions zsh",
        "completions powershell",
        "doctor",
        "qr guides/first",
        "translate stamp guides/first en",
        "posters recall --format json",
        "check",
        "check --sources",
        "check --format json",
        "check --format github",
        "build",
        "helplines list",
        "helplines confirm emergency --by test_call --yes",
        "status",
        "status --format json",
        "posters 704",
        "posters scans access.log",
        "new guide full",
        "init other --country RO --languages ro",
        "translate new about en",
        "posters recall",
        "translate diff guides/first en",
        "translate export en",
        "serve --port 0",
    ] {
        let full = folder.sh(&format!("exec \"$fener\" {command} > /dev/full"));
        assert_eq!(full.code, Some(2), "{command}: {full:?}");
        assert!(full.stderr.contains("the output could not be written"), "{command}: {full:?}");
    }
    assert_eq!(folder.sh("exec \"$fener\" check 2> /dev/full").code, Some(2));
    assert_eq!(folder.sh("\"$fener\" check --format json | true; exit 0").code, Some(0));
}

/// Runs a line of shell as a user without rights and, with `nproc`, with at most so many threads.
fn as_nobody(folder: &Folder, nproc: Option<usize>, line: &str) -> Outcome {
    let limit = nproc.map_or_else(String::new, |n| format!("prlimit --nproc={n} --pid \\$\\$; "));
    match folder.sh("id -u").stdout.trim() == "0" {
        true => folder.sh(&format!("su -s /bin/sh nobody -c \"HOME=/nowhere; {limit}{line}\"")),
        false => folder.sh(&format!("{}{line}", limit.replace('\\', ""))),
    }
}

#[test]
fn commands_without_threads_do_their_work_or_say_so() {
    let folder = Sample::new().write();
    folder.sh("chmod -R a+rwX .");
    for limit in [1, 2, 3, 4] {
        for command in ["check", "build", "status", "translate export en", "qr guides/first"] {
            let line = format!("exec $fener {command} --date {TODAY}");
            let outcome = as_nobody(&folder, Some(limit), &line);
            assert_eq!(outcome.code, Some(0), "{limit} {command}: {outcome:?}");
        }
        let outcome = as_nobody(&folder, Some(limit), "exec $fener doctor");
        assert_eq!(outcome.code, Some(1), "{limit}: {outcome:?}");
        assert!(outcome.stdout.contains("changed files"), "{limit}: {outcome:?}");
        let outcome = as_nobody(&folder, Some(limit), "exec $fener serve --port 0");
        assert_eq!(outcome.code, Some(2), "{limit}: {outcome:?}");
        assert!(outcome.stderr.contains("cannot start its threads"), "{limit}: {outcome:?}");
        assert!(outcome.stderr.contains("ulimit -u"), "{limit}: {outcome:?}");
    }
}

#[test]
fn little_memory_is_said_before_anything_is_written() {
    let folder = Sample::new().text("content/about/sq.md", "A", "![Rruga](road.png)\n").write();
    let mut road = Vec::new();
    let encoder = image::codecs::png::PngEncoder::new(&mut road);
    let pixels: Vec<u8> = (0..1_500_u32 * 1_000 * 3).map(|n| (n % 251) as u8).collect();
    encoder.write_image(&pixels, 1_500, 1_000, image::ExtendedColorType::Rgb8).expect("a picture");
    folder.put("content/about/road.png", &road);
    let (mut refused, mut built) = (0, 0);
    for step in 0..50 {
        let kilobytes = 20_000 + step * 8_000;
        let limit = format!("ulimit -v {kilobytes}; exec \"$fener\"");
        // Below some limit the system, or the allocator, cannot start a program at all.
        let starts = folder.sh(&format!("{limit} --version")).code == Some(0);
        let outcome = folder.sh(&format!("{limit} build --no-sync --date {TODAY}"));
        let context = format!("{kilobytes} KB: {outcome:?}");
        match outcome.code {
            Some(0) => {
                built += 1;
                assert!(folder.path().join("public/sq/about/index.html").exists(), "{context}");
                folder.sh("rm -r public");
            }
            Some(1) => assert!(outcome.stderr.contains("the memory of this computer"), "{context}"),
            Some(2) => {
                refused += 1;
                assert!(outcome.stderr.contains("enough memory\nhelp: "), "{context}");
            }
            _ => assert!(!starts, "{context}"),
        }
        assert!(!outcome.stderr.contains("panicked"), "{context}");
        assert!(!folder.path().join("public").exists(), "{context}");
        assert_eq!(remains(&folder), Vec::<String>::new(), "{context}");
    }
    assert!(refused > 0 && built > 0, "{refused} refused, {built} built");
    // More threads than there is memory for.
    let many = "ulimit -v 900000; RAYON_NUM_THREADS=64 exec \"$fener\" build --no-sync";
    assert_eq!(folder.sh(&format!("{many} --date {TODAY}")).code, Some(0));
}

#[test]
fn few_open_files_are_said_before_anything_is_written() {
    let folder = Sample::new()
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "P", "")
        .text("content/posters/p/en.md", "P", "")
        .write();
    let before = folder.files("");
    let (mut refused, mut done) = (0, 0);
    for limit in (4..=64).step_by(4) {
        for command in
            ["build --no-sync", "new guide other", "posters", "init x --country RO --languages ro"]
        {
            let outcome = folder
                .sh(&format!("exec prlimit --nofile={limit} \"$fener\" {command} < /dev/null"));
            let context = format!("{limit} {command}: {outcome:?}");
            assert!(!outcome.stderr.contains("panicked"), "{context}");
            match outcome.code {
                Some(2) => {
                    refused += 1;
                    assert!(outcome.stderr.starts_with("error: "), "{context}");
                    assert!(outcome.stderr.contains("enough files"), "{context}");
                    assert!(outcome.stderr.contains("`ulimit -n 256`"), "{context}");
                    assert!(folder.files("") == before, "{context}");
                }
                code => {
                    done += 1;
                    assert_eq!(code, Some(0), "{context}");
                }
            }
            assert_eq!(remains(&folder), Vec::<String>::new(), "{context}");
            folder.sh("rm -rf public posters posters.lock x content/guides/other .fener-cache");
        }
    }
    assert!(refused > 0 && done > 0, "{refused} refused, {done} done");
}

#[test]
fn git_keeps_a_register_in_every_form_of_its_index() {
    let folder = Sample::new().file("posters.lock", "posters: []\n").write();
    let git =
        folder.sh("git init -q && git add . && git update-index --split-index && rm posters.lock");
    assert_eq!(git.code, Some(0), "{git:?}");
    let check = || folder.fener(&["check"]).stderr;
    assert!(check().contains("git keeps it"), "{}", check());
    // The shared part of the index still has it.
    assert_eq!(folder.sh("git rm -q --cached posters.lock && ls .git/sharedindex.*").code, Some(0));
    assert!(!check().contains("git keeps it"), "{}", check());
}

#[test]
fn lists_of_a_campaign_that_cannot_be_read_whole_say_so() {
    let unreadable: &[(&str, &str)] = &[
        ("content/guides", "chmod 000 content/guides"),
        (
            "content/helplines/emergency/facts.yaml",
            "chmod 000 content/helplines/emergency/facts.yaml",
        ),
        ("content/guides/first/sq.md", "printf '\\377' > content/guides/first/sq.md"),
        (
            "content/guides/first/sq.md",
            "rm content/guides/first/sq.md; ln -s /etc/passwd content/guides/first/sq.md",
        ),
        (
            "content/guides/first/sq.md",
            "rm content/guides/first/sq.md; mkfifo content/guides/first/sq.md",
        ),
        (
            "content/guides/first/sq.md",
            "head -c 9000000 /dev/zero | tr '\\0' x > content/guides/first/sq.md",
        ),
    ];
    for (path, damage) in unreadable {
        let folder = Sample::new().write();
        folder.sh(&format!("{damage}; chmod a+rwx . ; chown nobody content content/guides"));
        let failed = |command: &str, code: i32| {
            let outcome =
                as_nobody(&folder, None, &format!("exec $fener {command} --date {TODAY}"));
            assert_eq!(outcome.code, Some(code), "{path} {command}: {outcome:?}");
            assert!(outcome.stderr.contains(path), "{path} {command}: {outcome:?}");
        };
        failed("status", 1);
        failed("status --format json", 1);
        failed("helplines list", 1);
        failed("translate export en", 1);
        assert!(!folder.path().join("en.po").exists(), "{path}");
        // The rights of the folder are given back, so that it can be removed.
        folder.sh("chmod -R u+rwX .");
    }
}

#[test]
fn schemas_are_written_all_or_not_at_all() {
    let folder = Sample::new().write();
    let full = folder.sh("trap '' XFSZ; ulimit -f 4; exec \"$fener\" schema --all schemas");
    assert_eq!(full.code, Some(2), "{full:?}");
    assert!(full.stderr.contains("error: "), "{full:?}");
    assert!(!folder.path().join("schemas").exists(), "{full:?}");
    assert_eq!(folder.fener(&["schema", "--all", "schemas"]).code, Some(0));
}

#[test]
fn a_site_that_another_program_removes_during_the_exchange() {
    let folder = Sample::new().write();
    for (removed, code) in [("public", 0), (".public.new-*/", 2)] {
        assert_eq!(folder.fener(&["build"]).code, Some(0));
        let outcome = folder.sh(&format!(
            "strace -f -o /dev/null -e trace=renameat2 -e inject=renameat2:delay_enter=3000000 \
             \"$fener\" build --no-sync --date {TODAY} & \
             until ls -d .public.new-*/ >/dev/null 2>&1; do sleep 0.05; done; sleep 2; \
             rm -rf {removed}; wait $!"
        ));
        assert_eq!(outcome.code, Some(code), "{removed}: {outcome:?}");
        assert!(folder.path().join("public/sq/index.html").exists(), "{removed}: {outcome:?}");
        assert!(code == 0 || outcome.stderr.contains(".public.new-"), "{removed}: {outcome:?}");
        assert_eq!(remains(&folder), Vec::<String>::new(), "{removed}");
    }
}

#[test]
fn an_unusable_output_folder_is_an_error() {
    let folder = Sample::new().write();
    for out in ["/proc/fener/public", "/dev/null", "/", "..", "content", "fener.yaml/public"] {
        let outcome = folder.fener(&["build", "--out", out]);
        assert_eq!(outcome.code, Some(2), "--out {out}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("help: "), "--out {out}: {}", outcome.stderr);
        assert!(!outcome.stderr.contains("panicked"), "--out {out}: {}", outcome.stderr);
    }
    assert!(folder.path().join("content/sq.md").exists());
}

#[test]
fn a_killed_build_leaves_a_complete_site() {
    let mut sample = Sample::new();
    for n in 0..60 {
        sample = sample.text(&format!("content/guides/guide-{n}/sq.md"), "Udhëzues", "Fjalë.\n");
    }
    let folder = sample.write();
    let texts = [page("Rruga e vjetër.\n"), page("Rruga e re.\n")];
    let mut sites = Vec::new();
    let mut duration = Duration::ZERO;
    for text in texts.iter().chain(&texts) {
        folder.put("content/sq.md", text);
        let started = Instant::now();
        assert_eq!(folder.fener(&["build"]).code, Some(0));
        duration = started.elapsed();
        sites.push(folder.files("public"));
    }
    sites.truncate(2);
    assert!(sites[0] != sites[1]);
    let (mut killed, mut kills) = (0, 0);
    // `KILLS=200 KILL_SEED=7 cargo test --test hostile killed` tries more and other moments.
    let number = |name: &str| std::env::var(name).ok()?.parse().ok();
    let count = number("KILLS").unwrap_or(20_u64);
    let seed = number("KILL_SEED").unwrap_or(1);
    let mut dice = Dice(seed);
    for n in 0..count {
        folder.put("content/sq.md", &texts[(n % 2) as usize]);
        let mut build = Command::new(env!("CARGO_BIN_EXE_fener"))
            .args(["build", "--date", TODAY])
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("fener starts");
        // At any time from the start of a build to about its end.
        let moment = u32::try_from(dice.roll(1_000)).expect("a small number");
        thread::sleep(duration.mul_f64(f64::from(moment) / 1_000.0));
        build.kill().expect("it can be killed");
        let status = build.wait().expect("it ends");
        kills += 1;
        killed += usize::from(!status.success());
        let public = read(&folder.path().join("public"));
        assert!(
            sites.contains(&public),
            "kill {kills}: the site is neither the old one nor the new one"
        );
    }
    println!("seed {seed}: {killed} of {kills} builds were killed before their end");
    assert!(killed as u64 > count / 4, "only {killed} of {kills} builds were still running");
    // The next build removes the temporary folders of killed ones.
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    assert!(folder.files("public") == sites[1]);
    assert_eq!(remains(&folder), Vec::<String>::new());
}

#[test]
fn concurrent_builds_leave_a_complete_site() {
    let folder = Sample::new().write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let site = folder.files("public");
    let outcomes: Vec<_> = thread::scope(|scope| {
        let runs: Vec<_> = (0..4).map(|_| scope.spawn(|| folder.fener(&["build"]))).collect();
        runs.into_iter().map(|run| run.join().expect("it ends")).collect()
    });
    for outcome in outcomes {
        assert_eq!(outcome.code, Some(0), "{}", outcome.stderr);
    }
    assert!(folder.files("public") == site);
    assert_eq!(remains(&folder), Vec::<String>::new());
}
