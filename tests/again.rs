//! A repeated build takes what it can from the last one. After any edits it leaves, byte for byte, what
//! a build anew would, and says the same.
#![allow(clippy::disallowed_methods, reason = "tests stand outside of the one-way road")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, UNIX_EPOCH};

use fener::finding::Report;

use support::{Dice, Folder, Sample, read, run};

const GUIDES: [&str; 3] = ["first", "second", "third"];
const CODES: [&str; 3] = ["sq", "en", "ar"];

/// A text in which other texts may look for a heading; long ones have their lite pages cut.
fn text(dice: &mut Dice, location: &str, code: &str) -> String {
    let other = format!("slug: {location}-{code}\n");
    let title = dice.one_of(&["Udhëzues", "Punë jashtë", "Rruga"]);
    let front = dice.one_of(&["", &other, "safety: notice\n", "description: Shkurt.\n"]);
    let stamp = dice.one_of(&[
        "",
        "translation: {from: sq, state: machine}\n",
        "translation: {from: sq, state: reviewed, blocks: \"\"}\n",
    ]);
    let stamp = if code == "sq" { "" } else { stamp };
    let mut text = format!("---\ntitle: {title}\n{front}{stamp}---\n");
    for part in ["hapat", "shenjat"] {
        let heading = dice.one_of(&["Hapat", "Shenjat", "Kujdes"]);
        text.push_str(&format!("\n## {heading} {{#{part}}}\n\n"));
        for _ in 0..[1, 3, 60][dice.roll(3)] {
            text.push_str(dice.one_of(&[
                "Fjalë që nuk thonë shumë, por zënë vend në faqe, që faqja e lehtë të ndahet në pjesë.\n\n",
                "Shih [hapat](guide:first#hapat) dhe [shenjat](guide:second#shenjat).\n\n",
                "[](helpline:emergency)\n\n",
                "![Një dritë](/img/light.png)\n\n",
                "- Një\n- [Dy](guide:third)\n\n",
            ]));
        }
    }
    text
}

/// One edit, most of them such that the campaign still builds.
fn edit(dice: &mut Dice, folder: &Folder) -> String {
    let guide = GUIDES[dice.roll(3)];
    let code = CODES[dice.roll(3)];
    let (path, bytes) = match dice.roll(14) {
        0..=5 => (format!("content/guides/{guide}/{code}.md"), text(dice, guide, code)),
        6 => {
            let code = CODES[1 + dice.roll(2)];
            let path = format!("content/guides/{guide}/{code}.md");
            let _ = fs::remove_file(folder.path().join(&path));
            return format!("{path} removed");
        }
        7 => (
            format!("content/guides/{guide}/facts.yaml"),
            dice.one_of(&["topics: [work]\n", "countries: [IT]\n"]).to_owned(),
        ),
        8 => (
            "content/helplines/emergency/sq.md".to_owned(),
            format!("---\ntitle: {}\n---\n", dice.one_of(&["Urgjenca", "Policia"])),
        ),
        9 => ("locales/sq.ftl".to_owned(), format!("az-title = {}\n", dice.one_of(&["A", "B"]))),
        10 => (
            "themes/fener/templates/page.html".to_owned(),
            dice.one_of(&[
                "{% extends \"base.html\" %}\n",
                "{% extends \"base.html\" %}{% block last %}<p>!</p>{% endblock last %}\n",
                "{% extends \"nowhere.html\" %}\n",
            ])
            .to_owned(),
        ),
        11 => {
            let path = format!("content/about-{}/sq.md", dice.roll(3));
            if fs::remove_dir_all(folder.path().join(&path).with_file_name("")).is_ok() {
                return format!("{path} removed");
            }
            (path, text(dice, "about", "sq"))
        }
        12 => ("content/sq.md".to_owned(), text(dice, "home", "sq")),
        _ => (
            "content/topics/work/sq.md".to_owned(),
            dice.one_of(&["---\ntitle: Puna\n---\n", "---\ntitle: \"E prishur\n---\n"]).to_owned(),
        ),
    };
    folder.put(&path, bytes.as_bytes());
    path
}

/// Lets what was just saved grow old, each step to a day of its own: nobody trusts a file that is too young.
fn let_grow_old(folder: &Folder, step: u64) {
    let day = UNIX_EPOCH + Duration::from_hours(24 * (step + 1));
    let mut open = vec![folder.path().join("content")];
    while let Some(here) = open.pop() {
        for entry in fs::read_dir(here).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let file = fs::File::options().append(true).open(&path).expect("a file of ours");
            let saved = file.metadata().and_then(|file| file.modified()).expect("a time");
            if saved.elapsed().is_ok_and(|age| age < Duration::from_hours(1)) {
                file.set_modified(day).expect("a file of ours");
            }
        }
    }
}

/// Builds into a folder; what stands there then, and what was said.
fn build(root: &Path, out: &Path) -> (BTreeMap<String, Vec<u8>>, String) {
    let mut report = Report::new();
    fener::build(root, out, &run(), false, &|_, _| {}, &mut report).expect("a healthy disk");
    (read(out), format!("{:#?}", report.sorted()))
}

#[test]
fn a_repeated_build_is_a_build_anew() {
    let light = include_bytes!("../themes/fener/static/card.png");
    for seed in 0..2 {
        let mut dice = Dice(seed);
        let mut sample = Sample::new()
            .bytes("content/img/light.png", light)
            .replace(
                "fener.yaml",
                "emergency:",
                "  - {code: ar, name: العربية, fallback: [sq]}\nemergency:",
            )
            .without("content/guides/first/en.md")
            .text("content/topics/work/sq.md", "Puna", "");
        for guide in GUIDES {
            sample = sample
                .file(&format!("content/guides/{guide}/sq.md"), &text(&mut dice, guide, "sq"));
        }
        let folder = sample.lay();
        let (public, cache) = (folder.path().join("public"), folder.path().join(".fener-cache"));
        let (mut built, mut said) = (0, String::new());
        for step in 0..10 {
            let edits: Vec<String> = (0..dice.roll(3)).map(|_| edit(&mut dice, &folder)).collect();
            let_grow_old(&folder, step);
            let before = read(&public);
            let again = build(folder.path(), &public);
            let aside = folder.path().join(".aside");
            fs::create_dir_all(&cache).expect("a folder");
            fs::rename(&cache, &aside).expect("what the last builds have kept");
            let anew = build(folder.path(), &folder.path().join(".anew"));
            fs::remove_dir_all(folder.path().join(".anew")).ok();
            fs::remove_dir_all(&cache).ok();
            fs::rename(&aside, &cache).expect("and back");
            let at = format!("seed {seed}, step {step}, after {edits:?}");
            assert_eq!(again.1, anew.1, "{at}: findings differ");
            // Where something blocks, nothing is written.
            let blocked = anew.0.is_empty();
            let expected = if blocked { before } else { anew.0 };
            let differs = |path: &&String| again.0.get(*path) != expected.get(*path);
            let differ: Vec<_> = expected.keys().chain(again.0.keys()).filter(differs).collect();
            assert!(differ.is_empty(), "{at}: {differ:?} differ");
            built += usize::from(!blocked);
            said = again.1;
        }
        assert!(cache.join("texts").exists(), "no parsed text was ever put aside");
        assert!(built >= 5, "seed {seed}: only {built} of 10 could be built:\n{said}");
    }
}

/// Some harm that a disk may do to a file.
type Harm = fn(Vec<u8>) -> Option<Vec<u8>>;

#[test]
fn what_was_put_aside_may_be_damaged() {
    let harms: [(&str, Harm); 3] = [
        ("gone", |_| None),
        ("cut", |bytes| Some(bytes[..bytes.len() - 1].to_vec())),
        ("changed", |mut bytes| {
            *bytes.last_mut()? ^= 1;
            Some(bytes)
        }),
    ];
    let folder = Sample::new().lay();
    let public = folder.path().join("public");
    let texts = folder.path().join(".fener-cache/texts");
    let_grow_old(&folder, 0);
    for (harm, harmed) in harms {
        for long in [true, false] {
            // What the harm before has taken is made again.
            build(folder.path(), &public);
            let all = fs::read_dir(&texts).expect("parsed texts");
            let names = all.map(|entry| entry.expect("an entry").file_name().into_string());
            let names = names.map(|name| name.expect("a plain name"));
            let kept: Vec<String> = names
                .filter(|name| name.starts_with("texts-") && name.ends_with("-long") == long)
                .collect();
            assert!(!kept.is_empty(), "no parsed text was ever put aside");
            for name in kept {
                let file = texts.join(name);
                match harmed(fs::read(&file).expect("a file of ours")) {
                    Some(bytes) => fs::write(&file, bytes).expect("a file of ours"),
                    None => fs::remove_file(&file).expect("a file of ours"),
                }
            }
            // Another word on every page asks for every text.
            let words = format!("skip-to-text = Te teksti, {harm} {long}\n");
            folder.put("locales/sq.ftl", words.as_bytes());
            let again = build(folder.path(), &public);
            let anew = Sample::new().file("locales/sq.ftl", &words).lay();
            let anew = build(anew.path(), &anew.path().join("public"));
            let differ: Vec<_> =
                anew.0.keys().filter(|path| again.0.get(*path) != anew.0.get(*path)).collect();
            assert!(differ.is_empty(), "{harm}, {long}: {differ:?} differ");
            assert_eq!(again.1, anew.1, "{harm}, {long}");
        }
    }
}

#[test]
fn what_a_disk_has_spoilt_in_secret_is_not_published() {
    let folder = Sample::new().text("content/guides/first/sq.md", "I pari", "Fjalë.\n").lay();
    let public = folder.path().join("public");
    let cache = folder.path().join(".fener-cache");
    let_grow_old(&folder, 0);
    let good = build(folder.path(), &public);
    let mut spoilt = 0;
    for entry in fs::read_dir(cache.join("texts")).expect("parsed texts") {
        let path = entry.expect("an entry").path();
        if !path.to_str().expect("a plain path").ends_with("-long") {
            continue;
        }
        let mut bytes = fs::read(&path).expect("a file of ours");
        *bytes.last_mut().expect("a head at least") ^= 1;
        let file = fs::File::options().write(true).open(&path).expect("a file of ours");
        let saved = file.metadata().and_then(|file| file.modified()).expect("a time");
        (&file).write_all(&bytes).expect("a file of ours");
        file.set_modified(saved).expect("a file of ours");
        spoilt += 1;
    }
    assert!(spoilt > 0, "no parsed text was ever put aside");
    // Another word on every page asks for every text.
    folder.put("locales/sq.ftl", b"skip-to-text = Te teksti\n");
    let again = build(folder.path(), &public);
    assert!(again.1.contains("can no longer be read"), "{}", again.1);
    assert!(again.0 == good.0, "the old site stays");
    // As the finding says.
    fs::remove_dir_all(&cache).expect("what the last builds have kept");
    let mended = build(folder.path(), &public);
    assert!(!mended.1.contains("can no longer be read"), "{}", mended.1);
    assert!(mended.0 != good.0, "the new word is there");
}

#[test]
fn codes_that_were_read_are_remembered() {
    let sample = Sample::new()
        .text("content/posters/sq.md", "Afishe", "")
        .file("content/posters/one/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/one/sq.md", "Një", "");
    let folder = sample.lay();
    let public = folder.path().join("public");
    let proofs = folder.path().join(".fener-cache/proofs");
    let_grow_old(&folder, 0);
    let first = build(folder.path(), &public);
    assert!(!first.0.is_empty(), "{}", first.1);
    let known = fs::read(&proofs).expect("what was proved");
    assert!(proofs.with_file_name(".gitignore").exists(), "git would offer it to editors");
    assert_eq!(build(folder.path(), &public), first);
    assert!(fs::read(&proofs).expect("still there") == known);
    // Another code is another question.
    folder
        .put("content/posters/one/facts.yaml", b"code: 705\nplace: mur\nleads_to: guides/first\n");
    build(folder.path(), &public);
    assert!(fs::read(&proofs).expect("what was proved") != known);
    // Whatever lies there, codes are read or known.
    fs::write(&proofs, &known[1..]).expect("a file of ours");
    let again = build(folder.path(), &public);
    fs::remove_file(&proofs).expect("a file of ours");
    assert_eq!(build(folder.path(), &public), again);
}
