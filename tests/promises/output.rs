//! Files in the output folder that Fener did not make, and those of `static/`.

use crate::support::{Folder, Sample};

#[track_caller]
fn build(folder: &Folder) -> String {
    let outcome = folder.fener(&["build"]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    outcome.stdout
}

#[test]
fn foreign_files_survive_builds() {
    let folder = Sample::new()
        .text("content/about/sq.md", "Rreth", "x\n")
        .text("content/about/en.md", "About", "x\n")
        .write();
    build(&folder);
    let foreign = [
        ("public/CNAME", "rruga.al\n"),
        ("public/.git/HEAD", "ref: refs/heads/main\n"),
        ("public/.git/objects/ab/cd", "x"),
        ("public/.well-known/security.txt", "Contact: x\n"),
        ("public/.nojekyll.txt", "mine\n"),
        ("public/sq/notes.txt", "mine\n"),
        ("public/google123.html", "google-site-verification: google123.html"),
        ("public/sq/about/own/x.pdf", "pdf"),
    ];
    for (path, text) in foreign {
        folder.put(path, text.as_bytes());
    }
    std::fs::create_dir_all(folder.path().join("public/.git/refs/tags")).expect("a folder");
    // A page that is withdrawn does not stay.
    folder.remove("content/about/sq.md");
    folder.remove("content/about/en.md");
    for _ in 0..2 {
        let said = build(&folder);
        assert!(
            said.contains("kept, not made by fener: .git, .nojekyll.txt, .well-known/"),
            "{said}"
        );
        let files = folder.files("public");
        for (path, text) in foreign {
            let below = path.strip_prefix("public/").expect("a path of the output");
            assert_eq!(files.get(below).map(Vec::as_slice), Some(text.as_bytes()), "{path}");
        }
        assert!(folder.path().join("public/.git/refs/tags").is_dir());
        assert!(!files.contains_key("sq/about/index.html"), "a withdrawn page stays");
    }
}

/// A folder `public/` may come with a campaign, its marker, too.
#[test]
fn foreign_files_are_not_published_unjudged() {
    let folder = Sample::new().write();
    build(&folder);
    let public = folder.path().join("public");
    let script = "<script>alert(1)</script>";
    for (path, text, reason) in [
        ("evil.html", script, "may execute"),
        ("google123.html", "google <b", "may execute"),
        (".well-known/evil.php", "<?php", "may execute"),
        ("_headers", "/*\n", "may execute"),
        (".htaccess", "Options -Indexes\n", "may execute"),
        ("sq/evil.svg", "<svg onload='alert(1)'/>", "may execute"),
        ("evil.txt", script, "a web page"),
        ("evil", "x <?php", "a script or a program"),
        ("evil.bin", "\u{1}\u{2}", "of a kind that is not published"),
    ] {
        folder.put(&format!("public/{path}"), text.as_bytes());
        let before = folder.files("public");
        let outcome = folder.fener(&["build"]);
        assert_eq!(outcome.code, Some(2), "{path}: {outcome:?}");
        let named = format!("public/{path} was not made by fener, and is ");
        let said = &outcome.stderr;
        assert!(said.contains(&named) && said.contains(reason), "{path}: {outcome:?}");
        assert_eq!(folder.files("public"), before);
        std::fs::remove_file(public.join(path)).expect(path);
    }
    folder.put("public/marker", b"x");
    for target in ["sq", "/etc", "/etc/passwd", "nothing", "marker"] {
        folder.link("public/latest", std::path::Path::new(target));
        let outcome = folder.fener(&["build"]);
        assert_eq!(outcome.code, Some(2), "{target}: {outcome:?}");
        assert!(outcome.stderr.contains("public/latest was not made by fener, and is a link"));
        folder.remove("public/latest");
    }
    assert!(folder.sh("mkfifo public/pipe && timeout 20 \"$fener\" build").code == Some(2));
    folder.remove("public/pipe");
    build(&folder);
}

#[test]
fn a_foreign_file_where_a_page_must_go_stops_the_build() {
    let folder = Sample::new().write();
    build(&folder);
    folder.put("public/sq/about/index.html", b"mine");
    folder.put("content/about/sq.md", b"---\ntitle: Rreth\n---\nx\n");
    let outcome = folder.fener(&["build"]);
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    let named = "public/sq/about/index.html was not made by fener";
    assert!(outcome.stderr.contains(named), "{outcome:?}");
    assert_eq!(
        folder.files("public").get("sq/about/index.html").map(Vec::as_slice),
        Some(&b"mine"[..])
    );
}

#[test]
fn the_marker_of_a_discreet_campaign_says_nothing() {
    let folder = Sample::new().setting("discreet: true").write();
    build(&folder);
    folder.put("public/CNAME", b"x.al\n");
    build(&folder);
    let files = folder.files("public");
    assert!(
        !files.contains_key(".fener")
            && files.contains_key(".state")
            && files.contains_key("CNAME")
    );
    let marker = String::from_utf8_lossy(&files[".state"]).into_owned();
    assert!(marker.trim().bytes().all(|byte| byte.is_ascii_hexdigit()), "{marker}");
    // Discreet or not, the folder stays Fener's.
    folder.put(
        "fener.yaml",
        String::from_utf8_lossy(&folder.files("")["fener.yaml"])
            .replace("discreet: true\n", "")
            .as_bytes(),
    );
    build(&folder);
    let files = folder.files("public");
    assert!(
        files.contains_key(".fener")
            && !files.contains_key(".state")
            && files.contains_key("CNAME")
    );
}

#[test]
fn static_files_are_copied_and_listed() {
    let sample = Sample::new()
        .file("static/CNAME", "rruga.al\n")
        .file("static/.well-known/security.txt", "Contact: x\n")
        .file("static/.htaccess", "Options -Indexes\n")
        .file("static/_headers", "/*\n")
        .file("static/docs/facts.yaml", "not: facts\n")
        .file("static/docs/readme.md", "no page\n")
        .file("static/.DS_Store", "private")
        .file("static/.git/HEAD", "x");
    // Files that a server executes are named for reviewers.
    sample.check().are([
        "static/.htaccess: notice[own-code]: browsers or servers may execute this file",
        "static/_headers: notice[own-code]: browsers or servers may execute this file",
    ]);
    let folder = sample.write();
    let said = build(&folder);
    let files = folder.files("public");
    for (path, text) in [
        ("CNAME", "rruga.al\n"),
        (".well-known/security.txt", "Contact: x\n"),
        (".htaccess", "Options -Indexes\n"),
        ("_headers", "/*\n"),
        ("docs/facts.yaml", "not: facts\n"),
        ("docs/readme.md", "no page\n"),
    ] {
        assert_eq!(files.get(path).map(Vec::as_slice), Some(text.as_bytes()), "{path}");
        assert!(said.contains(path), "{path} is not listed: {said}");
    }
    assert!(!files.contains_key(".DS_Store") && !files.contains_key(".git/HEAD"));
    // A file that leaves static/ leaves the site.
    folder.remove("static/CNAME");
    build(&folder);
    assert!(!folder.files("public").contains_key("CNAME"));
}

#[test]
fn static_files_never_replace_the_site() {
    for path in [
        "index.html",
        "robots.txt",
        "sq/x.txt",
        "SQ/x.txt",
        "lite/x.txt",
        "sitemap-2.xml",
        "files/x.pdf",
        ".fener",
        "404.html",
    ] {
        let found = Sample::new().file(&format!("static/{path}"), "x").check();
        assert!(
            found.blocks() && found.lines().contains("error[static-file]"),
            "{path}: {}",
            found.lines()
        );
    }
    let large = Sample::new().bytes("static/film.mp4", &vec![0; 5_000_001]).check();
    assert!(large.lines().contains("warning[large-asset]"), "{}", large.lines());
    assert!(Sample::new().file("static/a?b", "x").check().lines().contains("error[file-name]"));
}
