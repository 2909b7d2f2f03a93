//! A system that fails at one call: for each kind of call, each of its calls in turn returns an error (`strace --inject`),
//! as in SQLite's tests. A build must say so, leave the old site whole, and nothing beside it; a new page or campaign
//! is created as a whole or not at all.
//!
//! `FAULTS=all cargo test --test faults` fails every call of a build; without it every tenth.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]
#![allow(clippy::print_stdout, reason = "the numbers of faults and kills are figures")]

mod support;

use std::collections::BTreeMap;
use std::fs;

use support::{Folder, Sample, TODAY};

/// A system call and the errors that it may return.
const FAULTS: &[(&str, &[&str])] = &[
    ("write", &["ENOSPC", "EIO", "EDQUOT"]),
    ("openat", &["EMFILE", "EACCES", "ENOSPC"]),
    ("openat2", &["EMFILE", "EIO"]),
    ("mkdirat", &["ENOSPC", "EROFS"]),
    ("syncfs", &["EIO", "ENOSPC"]),
    ("fsync", &["EIO"]),
    ("renameat2", &["EACCES", "EBUSY", "EIO"]),
    ("linkat", &["EPERM", "EMLINK"]),
    ("read", &["EIO"]),
    ("clone3", &["EAGAIN"]),
];

/// System calls of a command that creates files.
const CREATION_FAULTS: &[(&str, &str)] = &[
    ("write", "ENOSPC"),
    ("fsync", "EIO"),
    ("rename", "EACCES"),
    ("mkdir", "EDQUOT"),
    ("openat", "ENOSPC"),
];

/// The files of a folder, but those of the system's own tools.
fn public(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    folder.files("public")
}

#[test]
fn a_build_whose_system_fails_leaves_the_old_site() {
    let folder = Sample::new()
        .text("content/about/sq.md", "A", "[Fletë](x.txt)\n")
        .file("content/about/x.txt", "fjalë")
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "P", "")
        .text("content/posters/p/en.md", "P", "")
        .write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    folder.put("public/CNAME", b"example.org\n");
    let mut last = public(&folder);
    let (mut failed, mut runs, mut faults) = (0, 0, 0);
    let step = if std::env::var("FAULTS").is_ok() { 1 } else { 10 };
    for (call, errors) in FAULTS {
        // Calls before the program's own start are the loader's.
        let first = if matches!(*call, "openat" | "read") { 8 } else { 1 };
        for when in (first..).step_by(step) {
            let error = errors[runs % errors.len()];
            folder.put("content/sq.md", format!("---\ntitle: Rruga {runs}\n---\n").as_bytes());
            let outcome = folder.sh(&format!(
                "strace -f -o trace -e trace={call} -e inject={call}:error={error}:when={when} \
                 \"$fener\" build --date {TODAY}"
            ));
            let trace =
                fs::read_to_string(folder.path().join("trace")).expect("strace is installed");
            let context = format!("{call} {when} {error}: {outcome:?}");
            runs += 1;
            faults += trace.matches("INJECTED").count();
            assert!(matches!(outcome.code, Some(0..=2)), "{context}");
            assert!(!outcome.stderr.contains("panicked"), "{context}");
            let new = public(&folder);
            let home = String::from_utf8_lossy(&new["sq/index.html"]).into_owned();
            let is_new = home.contains(&format!("Rruga {}<", runs - 1)) && new.len() == last.len();
            if outcome.code == Some(0) {
                assert!(is_new, "{context}");
            } else {
                failed += 1;
                assert!(outcome.stderr.contains("error"), "{context}");
                // Calls that fail after the exchange has published the new site.
                assert!(new == last || is_new, "{context}");
            }
            last = new;
            let new = &last;
            assert_eq!(new["CNAME"], b"example.org\n", "{context}");
            let register = fs::read_to_string(folder.path().join("posters.lock")).expect(&context);
            assert!(
                register.contains("code: \"704\"") && register.contains("# End: 1"),
                "{context}"
            );
            if !trace.contains("INJECTED") {
                break;
            }
        }
    }
    println!("{faults} faults in {runs} builds, {failed} of which failed");
    assert!(failed * 4 > runs, "only {failed} of {runs} builds failed");
    // The next build removes what a run could not.
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let entries = fs::read_dir(folder.path()).expect("the campaign's folder");
    let names = entries.map(|entry| entry.expect("its entry").file_name());
    let litter: Vec<_> = names.filter(|name| name.to_string_lossy().contains(".new")).collect();
    assert!(litter.is_empty(), "{litter:?}");
}

/// Runs a command with each of some calls failing in turn until none fails. Returns the number of failed runs.
#[track_caller]
fn fail_each(folder: &Folder, command: &str, made: &str) -> usize {
    let names = || {
        let entries = fs::read_dir(folder.path()).expect("the campaign's folder");
        entries.map(|entry| entry.expect("its entry").file_name()).collect::<Vec<_>>()
    };
    let before = (names().len(), folder.files("content").len());
    let mut failed = 0;
    for (call, error) in CREATION_FAULTS {
        // Calls before the program's own start are the loader's; later ones read more than they write.
        let (first, step) = if *call == "openat" { (8, 3) } else { (1, 1) };
        for when in (first..200).step_by(step) {
            let outcome = folder.sh(&format!(
                "strace -f -o /dev/null -e trace={call} -e inject={call}:error={error}:when={when} \
                 \"$fener\" {command}"
            ));
            let context = format!("{command}: {call} {when}: {outcome:?}");
            assert!(!outcome.stderr.contains("panicked"), "{context}");
            let path = folder.path().join(made);
            if outcome.code == Some(0) {
                fs::remove_dir_all(path).expect(&context);
                break;
            }
            failed += 1;
            // A full output alone does not undo what was made.
            if outcome.stderr.contains("the output could not be written") {
                fs::remove_dir_all(path).expect(&context);
                continue;
            }
            assert!(outcome.stderr.contains("error"), "{context}");
            assert!(!path.exists(), "{context}");
            assert_eq!((names().len(), folder.files("content").len()), before, "{context}");
        }
    }
    failed
}

#[test]
fn a_new_page_or_campaign_is_whole_or_not_there() {
    let folder = Sample::new().write();
    let failed = fail_each(&folder, "new helpline x", "content/helplines/x");
    let command = "init a/b --country MD --languages ro,ru,uk --helpline Linie";
    let failed = failed + fail_each(&folder, command, "a");
    println!("{failed} commands failed");
    assert!(failed > 60, "only {failed} commands failed");
}

#[test]
fn a_killed_command_leaves_a_whole_folder_or_nothing() {
    let folder = Sample::new().write();
    let visible = || -> Vec<String> {
        let paths = folder.files("").into_keys();
        paths.filter(|path| !path.split('/').any(|name| name.starts_with('.'))).collect()
    };
    let before = visible();
    let mut kills = 0;
    for (command, made) in [
        ("new helpline x", "content/helplines/x"),
        ("init a/b --country MD --languages ro,ru,uk --helpline Linie", "a"),
        ("translate export en", "en.po"),
    ] {
        let remove = || folder.sh(&format!("rm -rf {made}"));
        assert_eq!(folder.sh(&format!("\"$fener\" {command}")).code, Some(0));
        let whole = visible();
        remove();
        for call in ["fsync", "rename", "mkdir"] {
            for when in 1..200 {
                let outcome = folder.sh(&format!(
                    "strace -f -o /dev/null -e trace={call} -e inject={call}:signal=KILL:when={when} \
                     \"$fener\" {command}"
                ));
                let context = format!("{command}: {call} {when}: {outcome:?}");
                let left = visible();
                assert!(left == whole || left == before, "{context}");
                remove();
                if outcome.code == Some(0) {
                    break;
                }
                kills += 1;
            }
        }
        // The next run removes what they left.
        assert_eq!(folder.sh(&format!("\"$fener\" {command}")).code, Some(0));
        remove();
        let paths = folder.files("").into_keys();
        let litter: Vec<String> =
            paths.filter(|path| path.contains("new-") || path.contains("fener-new")).collect();
        assert!(litter.is_empty(), "{litter:?}");
    }
    println!("{kills} commands killed");
    assert!(kills > 40, "only {kills} commands were killed");
}

/// A file that is saved while a command is about to replace it is kept as it was saved.
#[test]
fn a_command_does_not_replace_what_was_saved_meanwhile() {
    let folder = Sample::new().write();
    let text = "content/guides/first/en.md";
    folder.put(text, b"---\ntitle: First\n---\nText\n");
    folder.put("content/guides/first/sq.md", b"---\ntitle: I pari\n---\nTekst\n");
    assert_eq!(folder.sh("\"$fener\" translate export en").code, Some(0));
    folder.edit("en.po", "#, fuzzy\n", "");
    folder.edit("en.po", "msgstr \"Text\"", "msgstr \"Other\"");
    for (command, file) in [
        ("translate stamp guides/first en", text),
        ("translate import en.po", text),
        (
            "helplines confirm emergency --by test_call --yes",
            "content/helplines/emergency/facts.yaml",
        ),
    ] {
        let before = folder.text(file);
        let directory = file.rsplit_once('/').expect("a folder").0;
        // The command waits three seconds after it wrote its new file, and before it puts that in place.
        let outcome = folder.sh(&format!(
            "strace -f -o /dev/null -e trace=fsync -e inject=fsync:delay_enter=3000000:when=1 \
             \"$fener\" {command} & process=$!; \
             until ls -A {directory} | grep -q 'new$' || ! kill -0 $process 2>&-; do sleep 0.02; done; \
             echo '# SAVED' >> {file}; wait $process"
        ));
        assert_eq!(outcome.code, Some(2), "{command}: {outcome:?}");
        assert!(outcome.stderr.contains("was saved meanwhile"), "{command}: {outcome:?}");
        assert_eq!(folder.text(file), before.clone() + "# SAVED\n", "{command}");
        folder.put(file, before.as_bytes());
    }
}

#[test]
fn a_register_that_cannot_be_read_again_was_not_saved_meanwhile() {
    let folder = Sample::new()
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "P", "")
        .text("content/posters/p/en.md", "P", "")
        .write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let register = folder.text("posters.lock");
    let outcome = folder.sh(&format!(
        "strace -f -o /dev/null -P posters.lock -e trace=openat2 -e inject=openat2:error=EIO:when=2 \
         \"$fener\" build --no-sync --date {TODAY}"
    ));
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    assert!(outcome.stderr.contains("Input/output error"), "{outcome:?}");
    assert!(!outcome.stderr.contains("meanwhile"), "{outcome:?}");
    assert_eq!(folder.text("posters.lock"), register);
}

#[test]
fn a_helpline_is_confirmed_as_it_was_shown() {
    let folder = Sample::new().write();
    let facts = "content/helplines/emergency/facts.yaml";
    let outcome = folder.sh(&format!(
        "mkfifo answer; script -qefc \"$fener helplines confirm emergency --by test_call\" shown \
         < answer >/dev/null & process=$!; exec 3> answer; \
         until grep -q 'y/N' shown || ! kill -0 $process 2>&-; do sleep 0.02; done; \
         sed -i s/112/113/ {facts}; echo y >&3; wait $process"
    ));
    let said = folder.text("shown");
    assert_eq!(outcome.code, Some(2), "{outcome:?} {said}");
    assert!(said.contains("was saved meanwhile"), "{said}");
    let facts = folder.text(facts);
    assert!(facts.contains("113") && !facts.contains("2026"), "{facts}");
}

/// Calls of a build, and the step from one that it is killed in to the next: all that publish, some that write.
const KILLED: &[(&str, usize)] = &[
    ("syncfs", 1),
    ("renameat2", 1),
    ("rename", 1),
    ("fsync", 1),
    ("linkat", 1),
    ("unlinkat", 12),
    ("mkdirat", 9),
    ("write", 15),
    ("openat", 40),
];

#[test]
fn a_build_killed_in_any_call_leaves_a_whole_site() {
    let folder = Sample::new()
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "P", "")
        .text("content/posters/p/en.md", "P", "")
        .write();
    let sites = ["E para", "E dyta"].map(|title| {
        folder.put("content/sq.md", format!("---\ntitle: {title}\n---\n").as_bytes());
        assert_eq!(folder.fener(&["build"]).code, Some(0));
        public(&folder)
    });
    folder.put("public/CNAME", b"example.org\n");
    let (mut kills, mut inside) = (0, 0);
    for (call, step) in KILLED {
        for when in (1..).step_by(*step) {
            let title = ["E para", "E dyta"][kills % 2];
            folder.put("content/sq.md", format!("---\ntitle: {title}\n---\n").as_bytes());
            let outcome = folder.sh(&format!(
                "strace -f -o /dev/null -e trace={call} -e inject={call}:signal=KILL:when={when} \
                 \"$fener\" build --date {TODAY}"
            ));
            let context = format!("{call} {when}: {outcome:?}");
            let mut site = public(&folder);
            assert_eq!(site.remove("CNAME").as_deref(), Some(&b"example.org\n"[..]), "{context}");
            assert!(sites.contains(&site), "{context}");
            let register = fs::read_to_string(folder.path().join("posters.lock")).expect(&context);
            assert!(
                register.contains("code: \"704\"") && register.contains("# End: 1"),
                "{context}"
            );
            if outcome.code == Some(0) {
                break;
            }
            kills += 1;
            inside += usize::from(*step == 1);
        }
    }
    println!("{kills} kills, {inside} of them in the calls that publish");
    assert!(kills >= 20 && inside >= 4, "{kills} kills, {inside} inside");
    // The next build removes what they left.
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let entries = fs::read_dir(folder.path()).expect("the campaign's folder");
    let names = entries.map(|entry| entry.expect("its entry").file_name());
    let litter: Vec<_> = names.filter(|name| name.to_string_lossy().contains(".new")).collect();
    assert!(litter.is_empty(), "{litter:?}");
}

/// The calls that returned an injected error. `strace` counts the calls of each thread on its own.
fn injected(trace: &str) -> Vec<String> {
    let mut open = BTreeMap::new();
    let mut calls = Vec::new();
    for (thread, call) in trace.lines().filter_map(|line| line.split_once(' ')) {
        if call.contains("<unfinished") {
            open.insert(thread, call);
        } else if call.contains("INJECTED") {
            let begun = if call.contains("resumed>") { open.remove(thread) } else { None };
            calls.push(begun.unwrap_or(call).to_owned());
        }
    }
    calls
}

#[test]
fn an_error_of_closing_a_file_is_told_without_syncing() {
    // Calls are counted for each thread: with one that writes, an error is that of one file.
    let folder = Sample::new().write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let old = public(&folder);
    folder.put("content/sq.md", b"---\ntitle: Rruga\n---\n");
    let mut failed = 0;
    for (when, error) in (8..).zip(["EDQUOT", "EIO", "ENOSPC"].into_iter().cycle()) {
        let outcome = folder.sh(&format!(
            "RAYON_NUM_THREADS=1 strace -f -y -o trace -e trace=close \
             -e inject=close:error={error}:when={when} \
             \"$fener\" build --no-sync --out new --date {TODAY}"
        ));
        let trace = fs::read_to_string(folder.path().join("trace")).expect("strace is installed");
        let calls = injected(&trace);
        if calls.is_empty() {
            break;
        }
        // Files that were only read, and pipes, lose nothing. The standard library panics when a folder cannot be closed,
        // which no file system refuses.
        let path = |call: &str| call.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
        let is_folder = |call: &String| {
            let path = path(call);
            let name = path.rsplit('/').next().unwrap_or_default();
            path.starts_with('/') && (name.starts_with('.') || !name.contains('.'))
        };
        let is_page = |call: &&String| call.contains("/.new.new-") && call.contains(".html>");
        let page = calls.iter().find(is_page).filter(|_| !calls.iter().any(is_folder));
        if let Some(call) = page {
            failed += 1;
            assert_eq!(outcome.code, Some(2), "{call}: {outcome:?}");
            assert!(outcome.stderr.contains("error: "), "{outcome:?}");
            assert!(!folder.path().join("new").exists(), "{call}: {outcome:?}");
        }
        assert!(public(&folder) == old, "{outcome:?}");
        folder.sh("rm -rf new");
    }
    println!("{failed} errors of closing a page");
    assert!(failed > 0, "every file of the site was closed");
}
