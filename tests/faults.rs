//! A system that fails at one call: for each kind of call, each of its calls in turn returns an error (`strace --inject`),
//! as in SQLite's tests. The build must say so, leave the old site whole, and nothing beside it.
//!
//! `FAULTS=all cargo test --test faults` fails every call of a build; without it every tenth.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]

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
    let (mut failed, mut runs) = (0, 0);
    let step = if std::env::var("FAULTS").is_ok() { 1 } else { 10 };
    for (call, errors) in FAULTS {
        // Calls before the program's own start are the loader's.
        let first = if matches!(*call, "openat" | "read") { 8 } else { 1 };
        for when in (first..400).step_by(step) {
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
                // What fails after the exchange has published the new site.
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
    assert!(failed * 4 > runs, "only {failed} of {runs} builds failed");
    // The next build removes what a run could not.
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let entries = fs::read_dir(folder.path()).expect("the campaign's folder");
    let names = entries.map(|entry| entry.expect("its entry").file_name());
    let litter: Vec<_> = names.filter(|name| name.to_string_lossy().contains(".new")).collect();
    assert!(litter.is_empty(), "{litter:?}");
}
