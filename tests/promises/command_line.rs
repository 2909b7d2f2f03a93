//! Arguments of the command line as people give them: paths from another folder, commands outside of a campaign, and posters
//! that are not published.

use crate::moldova;
use crate::support::{Folder, Outcome, Sample};

const FACTS: &str = "code: 704\nplace: Gara de Nord\nleads_to: guides/first\nhelplines: [emergency]\nsize: A4\nscan_distance_cm: 100\n";

/// A campaign with a poster.
fn with_poster() -> Sample {
    let sample = moldova().file("content/posters/gara/facts.yaml", FACTS);
    ["ro", "ru"].iter().fold(sample, |sample, code| {
        sample.text(&format!("content/posters/gara/{code}.md"), "Cere ajutor", "x\n")
    })
}

/// The campaign in the folder `road` of another folder.
fn below(sample: &Sample) -> Folder {
    let folder = Folder::new();
    for (path, bytes) in sample.write().files("") {
        folder.put(&format!("road/{path}"), &bytes);
    }
    folder
}

fn exists(folder: &Folder, path: &str) -> bool {
    folder.path().join(path).exists()
}

#[track_caller]
fn ends(outcome: &Outcome, code: i32, words: &str) {
    assert_eq!(outcome.code, Some(code), "{outcome:?}");
    let said = format!("{}{}", outcome.stdout, outcome.stderr);
    assert!(said.contains(words), "{words:?} is not in {said}");
}

#[test]
fn a_given_path_starts_from_the_current_folder() {
    let folder = below(&with_poster());
    for (command, path) in [
        ("build --out", "site"),
        ("build --out", "road/site"),
        ("posters --out", "sheets"),
        ("qr home --out", "code.svg"),
        ("qr 704 --png --out", "codes/704.png"),
        ("translate export ru --out", "ru.po"),
        ("schema --all", "schemas"),
    ] {
        let outcome = folder.sh(&format!("\"$fener\" --root road {command} {path}"));
        ends(&outcome, 0, "");
        assert!(exists(&folder, path), "{command} {path}: {outcome:?}");
        assert!(path.starts_with("road/") || !exists(&folder, &format!("road/{path}")), "{path}");
        let absolute = folder.path().join(format!("absolute/{path}"));
        let line = format!("\"$fener\" --root road {command} \"{}\"", absolute.display());
        ends(&folder.sh(&line), 0, "");
        assert!(absolute.exists(), "{line}");
    }
}

#[test]
fn a_path_that_is_not_given_is_in_the_campaign() {
    let folder = below(&with_poster());
    for (command, path) in
        [("build", "public"), ("posters", "print"), ("translate export ru", "ru.po")]
    {
        ends(&folder.sh(&format!("\"$fener\" --root road {command}")), 0, &format!("road/{path}"));
        assert!(exists(&folder, &format!("road/{path}")) && !exists(&folder, path), "{path}");
        let inside = folder.sh(&format!("cd road && \"$fener\" {command}"));
        ends(&inside, 0, path);
        assert!(!inside.stdout.contains("./"), "{inside:?}");
    }
}

#[test]
fn folders_of_the_campaign_are_never_output() {
    let folder = below(&with_poster());
    folder.sh("ln -s road/content link; mkdir road/static");
    let before = folder.files("road");
    for out in [
        "road",
        "road/",
        ".",
        "road/content",
        "road/content/posters/new",
        "road/static/new",
        "road/public/../locales",
        "./road/themes/x",
        "link/new",
        "../../../../../..",
    ] {
        for command in ["build", "posters"] {
            let line = format!("\"$fener\" --root road {command} --out {out}");
            let outcome = folder.sh(&line);
            ends(&outcome, 2, "the campaign itself\nhelp: choose another folder, such as `road/");
            ends(
                &folder.sh(&format!("cd road && \"$fener\" {command} --out ../{out}")),
                2,
                "help: ",
            );
        }
    }
    assert!(folder.files("road") == before);
}

#[test]
fn no_campaign_is_said_alike_by_every_command() {
    let folder = Folder::new();
    for command in [
        "check",
        "build",
        "serve --port 0",
        "status",
        "posters",
        "posters recall",
        "posters scans access.log",
        "qr home",
        "helplines list",
        "helplines confirm line --by operator",
        "new guide work",
        "theme eject css/card.css",
        "translate new home ro",
        "translate stamp home ro",
        "translate diff home ro",
        "translate export ro",
        "translate import ro.po",
    ] {
        let outcome = folder.sh(&format!("exec timeout 20 \"$fener\" {command}"));
        ends(&outcome, 1, "no fener.yaml in .");
        ends(&outcome, 1, "help: change to the campaign's folder, or create one: `fener init ");
    }
    assert!(folder.files("").is_empty());
}

#[test]
fn a_campaign_nearby_is_named() {
    let folder = below(&moldova());
    let campaign = |folder: &Folder| folder.path().join("road").display().to_string();
    folder.sh("mkdir -p road/content/guides/new other empty");
    for (line, way) in [
        ("\"$fener\" check", Some("cd")),
        ("cd road/content && \"$fener\" check", Some("cd")),
        ("cd road/content/guides/new && \"$fener\" new guide x", Some("cd")),
        ("cd road/content && \"$fener\" doctor", Some("cd")),
        ("\"$fener\" --root road/content status", Some("--root")),
        ("cd other && \"$fener\" --root .. serve --port 0", Some("--root")),
        ("cd empty && \"$fener\" check", None),
        ("\"$fener\" --root nowhere check", None),
        ("\"$fener\" --root road/fener.yaml check", Some("--root")),
    ] {
        let outcome = folder.sh(line);
        let words = match way {
            Some(way) => format!("`{way} {}`", campaign(&folder)),
            None => "help: change to the campaign's folder, or create one".to_owned(),
        };
        ends(&outcome, 1, &words);
    }
    // The command runs as it is printed.
    folder.sh("mkdir 'a b' && mv road 'a b/it'\\''s'");
    for line in ["\"$fener\"", "\"$fener\" check"] {
        let said = folder.sh(&format!("cd 'a b/it'\\''s/content' && {line} 2>&1")).stdout;
        let (_, command) = said.split_once("cd ").unwrap_or_else(|| panic!("{said}"));
        let command = command.split(['`', '#']).next().unwrap_or_default();
        ends(&folder.sh(&format!("cd {command} && \"$fener\" check")), 0, "");
    }
    folder.sh("mv 'a b/it'\\''s' road");
    // Of two campaigns none is meant more than the other.
    folder.sh("cp -r road street");
    ends(&folder.sh("\"$fener\" check"), 1, "help: change to the campaign's folder, or create one");
}

#[test]
fn a_campaign_with_mistakes_ends_every_command_with_1() {
    // Some commands do their work if mistakes leave the settings readable.
    for (text, is_readable) in [
        ("title: [\n", false),
        ("", false),
        ("<<<<<<< HEAD\n", false),
        ("title: Drum\nlanguages: []\n", true),
        ("languages: [{code: ro}]\ncountry: Moldova\n", true),
    ] {
        let folder = with_poster().write();
        folder.put("fener.yaml", text.as_bytes());
        folder.put("access.log", b"");
        let all = [
            "check",
            "build",
            "posters",
            "posters recall",
            "posters scans access.log",
            "qr home",
            "helplines list",
            "helplines confirm emergency --by operator --yes",
            "status",
            "new guide work",
            "theme eject css/card.css",
            "translate new home ro",
            "translate export ro",
        ];
        for command in &all[..if is_readable { 6 } else { all.len() }] {
            let outcome = folder.sh(&format!("\"$fener\" {command}"));
            ends(&outcome, 1, "fener.yaml");
            ends(&outcome, 1, "error");
        }
    }
}

#[test]
fn a_poster_that_is_not_published_is_said_to_be_that() {
    let draft: fn(&str) -> String = |text| text.replace("title:", "draft: true\ntitle:");
    let early: fn(&str) -> String = |text| text.replace("title:", "publish_on: 2030-01-01\ntitle:");
    let late: fn(&str) -> String = |text| text.replace("title:", "expire_on: 2026-11-01\ntitle:");
    for (change, reason, mend) in [
        (draft, "is not published: it is a draft", "publish it"),
        (early, "is not published: it is published on 2030-01-01", "publish it"),
        (late, "is not published: it expired on 2026-11-01", "publish it"),
    ] {
        absent(
            |folder| {
                for code in ["ro", "ru"] {
                    let path = format!("content/posters/gara/{code}.md");
                    let text = String::from_utf8(folder.files("")[&path].clone());
                    folder.put(&path, change(&text.expect("UTF-8")).as_bytes());
                }
            },
            reason,
            mend,
        );
    }
    absent(
        |folder| drop(folder.sh("rm -r content/posters/gara")),
        "is no longer in the content",
        "restore its folder",
    );
    absent(
        |folder| {
            folder.put("content/posters/gara/facts.yaml", FACTS.replace("704", "705").as_bytes());
        },
        "has the code 705 now",
        "give it back its code",
    );
}

/// A campaign with a poster that is recorded as printed.
fn printed(copies: u32) -> Folder {
    let facts = format!("{FACTS}printed: {{on: 2026-11-20, copies: {copies}}}\n");
    let folder = with_poster().file("content/posters/gara/facts.yaml", &facts).write();
    ends(&folder.fener(&["build"]), 0, "");
    folder
}

/// Changes a campaign with a printed poster, and fails unless all commands say why the code has no poster any more.
#[track_caller]
fn absent(change: impl Fn(&Folder), reason: &str, mend: &str) {
    let folder = printed(1);
    change(&folder);
    let check = folder.fener(&["check"]);
    ends(
        &check,
        0,
        &format!("poster 704 (Gara de Nord) {reason}; its code leads to the nearest help"),
    );
    ends(&check, 0, &format!("help: {mend}, or take it down; `fener posters recall` lists"));
    let recall = folder.fener(&["posters", "recall"]);
    ends(&recall, 1, "704  Gara de Nord: 1 copy, printed 2026-11-20");
    ends(&recall, 1, &format!("its poster {reason}; the code leads to the nearest help"));
    for command in [["posters", "704"], ["qr", "704"], ["qr", "/704/"]] {
        ends(&folder.fener(&command), 2, &format!("error: poster 704 {reason}\nhelp: {mend}"));
    }
    ends(&folder.fener(&["posters", "999"]), 2, "error: there is no poster 999");
}

#[test]
fn a_page_that_paper_leads_to_may_be_unpublished() {
    for (key, reason) in [
        ("draft: true", "it is a draft"),
        ("publish_on: 2030-01-01", "it is published on 2030-01-01"),
        ("expire_on: 2026-11-01", "it expired on 2026-11-01"),
    ] {
        let folder = printed(40);
        folder.put(
            "content/posters/gara/facts.yaml",
            FACTS.replace("guides/first", "helplines/emergency").as_bytes(),
        );
        for code in ["ro", "ru"] {
            let text = format!("---\ntitle: T\n{key}\n---\n\nx\n");
            folder.put(&format!("content/guides/first/{code}.md"), text.as_bytes());
        }
        let recall = folder.fener(&["posters", "recall"]);
        ends(&recall, 1, &format!("printed for `guides/first`, which is not published: {reason}"));
    }
}

#[test]
fn one_thing_is_not_many() {
    let folder = with_poster().write();
    let line = "1.2.3.4 - - [23/Nov/2026:10:00:00 +0100] \"GET /704/ HTTP/1.1\" 200 9\n";
    folder.put("access.log", line.as_bytes());
    ends(&folder.fener(&["posters", "scans", "access.log"]), 0, "\n1 line read; 0 requests of");
    folder.put("access.log", b"hello\n");
    ends(
        &folder.fener(&["posters", "scans", "access.log"]),
        1,
        "none of 1 line is in a known format",
    );
    ends(&folder.fener(&["build"]), 0, "in 2 languages: ");
    let stale = folder.fener(&["check"]);
    assert!(!stale.stderr.contains(" 1 days"), "{stale:?}");
}

#[test]
fn a_word_that_is_nearly_right_is_named() {
    let folder = below(&with_poster());
    for (command, help) in [
        ("posters recal", "did you mean `fener posters recall`?"),
        ("posters scan", "did you mean `fener posters scans`?"),
        ("posters 70", "the codes are: 704"),
        ("posters --languages ro-MD", "did you mean `ro`?"),
        ("posters --final --copies forty", "write the number of copies in digits"),
        ("qr hom", "did you mean `home`?"),
        ("qr home --language ru-RU", "did you mean `ru`?"),
        ("qr guides/frist", "did you mean `guides/first`?"),
        ("schema guide", "did you mean `facts guide`?"),
        ("schema helpline facts", "did you mean `facts helpline`?"),
        ("schema facts gide", "no schema `facts gide`"),
        ("explain dead-lnk", "did you mean `dead-link`?"),
        ("serve --port http", "write a number up to 65535"),
        ("serve --port 99999", "write a number up to 65535"),
        ("serve --lan phone", "write the address of this computer"),
        ("check content", "help: name the folder of the campaign with --root content"),
        ("build .", "help: name the folder of the campaign with --root ."),
        ("new guides bus", "did you mean `guide`?"),
        ("new guide con", "`con` is a device on Windows"),
        ("new guide '…'", "use another name"),
        ("new guide 'Munca în Italia'", "use `munca-in-italia`"),
        ("translate import ru.po", "ru.po does not exist"),
        ("translate import content", "content is a folder, not a file"),
        ("translate export ru --out content", "content is a folder, not a file"),
        ("qr home --out content", "content is a folder, not a file"),
        ("posters --browser chorme", "there is no browser at chorme"),
        ("posters scans access.log", "access.log does not exist"),
        (
            "init new --country Moldova --languages romanian",
            "did you mean `ro`? did you mean `MD`?",
        ),
        ("helplines confirm emergancy --by operator", "did you mean `emergency`?"),
        ("theme show crad.css", "did you mean `css/card.css`?"),
    ] {
        ends(&folder.sh(&format!("cd road && \"$fener\" {command}")), 2, help);
    }
    for code in ["dead-link", "'error[dead-link]: broken link'", "'[dead-link]'", "Dead_Link"] {
        ends(&folder.sh(&format!("\"$fener\" explain {code}")), 0, "`dead-link`");
    }
}

#[test]
fn a_browser_may_be_a_name_on_path() {
    let folder = with_poster().write();
    folder.sh("mkdir bin; printf '#!/bin/sh\\nexit 3\\n' > bin/browser; chmod +x bin/browser");
    for browser in ["browser", "bin/browser", "./bin/browser", "$PWD/bin/browser"] {
        let line = format!("PATH=\"$PWD/bin:$PATH\" \"$fener\" posters --browser {browser}");
        ends(&folder.sh(&line), 2, "bin/browser could not print a sheet: exit status: 3");
    }
    ends(&folder.sh("\"$fener\" posters --browser ./browser"), 2, "no browser at ./browser");
}

#[test]
fn a_file_where_a_folder_belongs_is_named() {
    let folder = below(&with_poster());
    folder.put("f", b"x");
    for command in [
        "build --out f/x",
        "build --out f/x/y",
        "posters --out f/x",
        "qr home --out f/x.svg",
        "qr home --out f/x/y.svg",
        "translate export ru --out f/x.po",
        "schema --all f/x",
        "init f/x --country MD --languages ro",
        "init f/x/y --country MD --languages ro",
        "init f --country MD --languages ro",
    ] {
        let outcome = folder.sh(&format!("\"$fener\" --root road {command}"));
        ends(&outcome, 2, "error: f is a file, not a folder\n");
        ends(&folder.sh("cat f"), 0, "x");
    }
}

#[test]
fn the_state_of_translations_fits_a_small_terminal() {
    let long =
        "content/guides/a-very-long-name-of-a-guide-that-no-small-terminal-shows-in-one-line";
    let many =
        "[{code: ro}, {code: ru}, {code: uk}, {code: en}, {code: fr}, {code: de}, {code: zh-Hant}]";
    let few = moldova().text(&format!("{long}/ro.md"), "Titlu", "x\n");
    let all = Sample::new().setting("country: AL");
    for (sample, languages) in [(few, None), (all, Some(many))] {
        let folder = sample.write();
        if let Some(languages) = languages {
            let settings = format!("title: Road\ncountry: AL\nlanguages: {languages}\n");
            folder.put("fener.yaml", settings.as_bytes());
        }
        for columns in [30, 40, 60, 75, 79, 80, 200] {
            let outcome = folder.sh(&format!("COLUMNS={columns} \"$fener\" status"));
            ends(&outcome, 0, "home");
            let lines = outcome.stdout.lines().filter(|line| !line.contains("phrases"));
            for line in lines {
                assert!(
                    line.chars().count() <= columns.min(80),
                    "{columns}: {line:?}\n{}",
                    outcome.stdout
                );
            }
        }
    }
}

#[test]
fn settings_of_another_name_are_told() {
    for name in ["fener.yml", "Fener.yaml", "fener.yaml.txt", "FENER.YML", "fener (1).yaml"] {
        let folder = below(&moldova());
        folder.sh(&format!("mv road/fener.yaml 'road/{name}' && mkdir road/content/new"));
        for line in ["check", "doctor", "build"] {
            let outcome = folder.sh(&format!("cd road && \"$fener\" {line}"));
            ends(&outcome, 1, &format!("help: rename `{name}` to `fener.yaml`"));
        }
        let alone = folder.sh("cd road && \"$fener\"");
        ends(&alone, 0, &format!("Rename `{name}` to `fener.yaml`"));
    }
    let folder = below(&moldova());
    folder.sh("mv road/fener.yaml road/server.yaml");
    ends(&folder.sh("cd road && \"$fener\" check"), 1, "help: change to the campaign's folder");
    // Tokens of a theme are lost in the same way.
    let folder = below(&moldova());
    folder.put("road/theme.yml", b"colours: {}\n");
    ends(&folder.sh("\"$fener\" --root road check"), 1, "help: rename it to `theme.yaml`");
}

#[test]
fn a_cloned_repository_becomes_a_campaign() {
    let folder = Folder::new();
    let files = [".git/HEAD", ".gitignore", ".DS_Store", "Thumbs.db", "README.md", "LICENSE"];
    files.iter().for_each(|path| folder.put(&format!("road/{path}"), b"as it was\n"));
    let init = "\"$fener\" init . --country MD --languages ro --helpline Linie";
    let outcome = folder.sh(&format!("cd road && {init}"));
    ends(&outcome, 0, "Created a campaign in this folder. Read TODO.md, then:\n  fener serve\n");
    ends(&outcome, 0, "Add these two lines to .gitignore");
    assert!(!outcome.stdout.contains("cd ."), "{outcome:?}");
    let made = folder.files("road");
    for path in files {
        assert_eq!(made.get(path).map(Vec::as_slice), Some(&b"as it was\n"[..]), "{path}");
    }
    ends(&folder.sh("cd road && cat fener.yaml"), 0, "title: \"road\"\n");
    ends(&folder.sh("cd road && \"$fener\" check"), 0, "");
    ends(&folder.sh(&format!("cd road && {init}")), 2, ". is a campaign already");
    // Another file is a reason to ask for another folder, and nothing is written.
    folder.put("notes/diary.md", b"x");
    ends(&folder.sh(&format!("cd notes && {init}")), 2, "is not empty: it has diary.md");
    assert_eq!(folder.files("notes").len(), 1);
    // Nothing is written through a link.
    folder.sh("mkdir new && ln -s ../notes new/.fener-schema");
    ends(&folder.sh(&format!("cd new && {init}")), 2, "outside of the campaign's folder");
    assert_eq!(folder.files("notes").len(), 1);
}
