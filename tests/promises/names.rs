//! File and folder names that some disk or host cannot hold, and texts in another Unicode form.

use crate::support::{Findings, Sample};

/// A campaign with a page in each of these folders below `about/`.
fn about(folders: &[&str]) -> Sample {
    let sample = Sample::new().text("content/about/sq.md", "Rreth", "x\n").text(
        "content/about/en.md",
        "About",
        "x\n",
    );
    let sample = folders.iter().fold(sample, |sample, folder| {
        sample.text(&format!("content/about/{folder}/sq.md"), "N", "x\n").text(
            &format!("content/about/{folder}/en.md"),
            "N",
            "x\n",
        )
    });
    sample.stamped()
}

fn named(findings: &Findings, code: &str) -> bool {
    findings.all().iter().any(|finding| finding.code == code && !finding.help.is_empty())
}

#[test]
fn names_that_some_disk_cannot_hold_are_findings() {
    for folder in [
        "a?b",
        "a\"b",
        "con",
        "fund. ",
        "fund.",
        "a\\b",
        "pyetje:pergjigje",
        "a<b",
        "a|b",
        "x*",
        "NUL",
        "lpt1",
        "aux.old",
        " front",
        "tab\tbed",
    ] {
        let found = about(&[folder]).check();
        assert!(found.blocks() && named(&found, "file-name"), "{folder}: {}", found.lines());
        assert!(!found.lines().contains("mistake") && !found.lines().contains("bug"), "{folder}");
        // A slug is the way out.
        let sample = about(&[folder]);
        let with_slug = ["sq", "en"].iter().fold(sample, |sample, code| {
            sample.file(
                &format!("content/about/{folder}/{code}.md"),
                "---\ntitle: N\nslug: puna\n---\nx\n",
            )
        });
        let with_slug = with_slug.stamped();
        assert_eq!(with_slug.check().lines(), "", "{folder}");
        with_slug.build();
    }
    for folder in ["concert", "a b", "puna-jashtë", "ndihmë", "помощь", "a#b", "100%", "v1.2"]
    {
        let sample = about(&[folder]);
        assert_eq!(sample.check().lines(), "", "{folder}");
        sample.build().assert_links_exist();
    }
}

#[test]
fn names_that_differ_by_case_or_unicode_form_are_findings() {
    for (first, second) in [
        ("Puna", "puna"),
        ("pun\u{eb}", "pune\u{308}"),
        ("\u{c7}am", "\u{e7}am"),
        ("A/x", "a/y"),
        ("\u{416}", "\u{436}"),
        ("PUNE\u{308}", "pun\u{eb}"),
    ] {
        let found = about(&[first, second]).check();
        let has = named(&found, "file-name") || named(&found, "route-clash");
        assert!(found.blocks() && has, "{first} and {second}: {}", found.lines());
    }
    assert!(named(&Sample::new().text("content/Search/sq.md", "S", "x\n").check(), "file-name"));
}

#[test]
fn hidden_names_are_a_warning_and_every_site_has_nojekyll() {
    let sample = about(&["_fshehur"]);
    let found = sample.check();
    assert!(!found.blocks() && named(&found, "file-name"), "{}", found.lines());
    assert_eq!(sample.build().text(".nojekyll"), "");
}

#[test]
fn a_colon_in_the_first_segment_is_no_scheme() {
    let site = about(&["pyetje"]).build();
    // Such a name is refused above; links to files that were renamed by a host are still relative.
    assert!(!site.text("sq/about/index.html").contains("href=\"pyetje:"));
    assert_eq!(
        fener::model::route::address::relative("sq/about/index.html", "sq/about/a:b/index.html"),
        "./a:b/index.html"
    );
}

#[test]
fn names_and_links_are_compared_in_one_form() {
    const DRAWING: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>";
    for (file, link) in [
        ("Shkode\u{308}r.svg", "Shkod\u{eb}r.svg"),
        ("Shkod\u{eb}r.svg", "Shkode\u{308}r.svg"),
        ("c\u{327}a.svg", "\u{e7}a.svg"),
        ("\u{438}\u{306}.svg", "\u{439}.svg"),
        ("Shkode\u{308}r.svg", "Shkod%C3%ABr.svg"),
    ] {
        let sample = Sample::new()
            .text("content/sq.md", "Rruga", &format!("![Harta]({link})\n"))
            .text("content/en.md", "Road", &format!("![A map]({link})\n"))
            .file(&format!("content/{file}"), DRAWING)
            .stamped();
        assert_eq!(sample.check().lines(), "", "{file} and {link}");
    }
    let sample =
        about(&["pune\u{308}"]).text("content/about/sq.md", "Rreth", "[Puna](pun\u{eb}/sq.md)\n");
    let site = sample.text("content/about/en.md", "About", "[Work](pun\u{eb}/en.md)\n").build();
    site.assert_links_exist();
    assert!(site.paths().contains(&"sq/about/pun\u{eb}/index.html"), "{:?}", site.paths());
}

/// Rewrites a file of the campaign with decomposed letters.
fn decomposed(text: &str) -> String {
    text.replace('\u{eb}', "e\u{308}").replace('\u{e7}', "c\u{327}")
}

#[test]
fn a_text_that_is_rewritten_in_another_form_does_not_drift() {
    let source = "---\ntitle: Pun\u{eb}\n---\nPyet p\u{eb}rpara.\n\n\u{c7}do gj\u{eb} \u{eb}sht\u{eb} n\u{eb} rregull.\n";
    let folder = Sample::new()
        .file("content/guides/first/sq.md", source)
        .text("content/guides/first/en.md", "Work", "Ask before.\n\nAll is well.\n")
        .write();
    let stamped = folder.fener(&["translate", "stamp", "guides/first", "en"]);
    assert_eq!(stamped.code, Some(0), "{stamped:?}");
    let before = folder.fener(&["check"]);
    folder.put("content/guides/first/sq.md", decomposed(source).as_bytes());
    let after = folder.fener(&["check"]);
    assert_eq!(
        (before.code, &before.stderr, &before.stdout),
        (after.code, &after.stderr, &after.stdout)
    );
    assert!(!after.stderr.contains("drift") && !after.stdout.contains("drift"), "{after:?}");
}

#[test]
fn a_po_file_in_another_form_finds_its_entries() {
    let source = "---\ntitle: Pun\u{eb}\n---\nPyet p\u{eb}rpara.\n\n\u{c7}do gj\u{eb} \u{eb}sht\u{eb} n\u{eb} rregull.\n";
    let folder = Sample::new()
        .file("content/guides/first/sq.md", source)
        .without("content/guides/first/en.md")
        .write();
    let exported = folder.fener(&["translate", "export", "en", "--out", "en.po"]);
    assert_eq!(exported.code, Some(0), "{exported:?}");
    let po = String::from_utf8_lossy(&folder.files("")["en.po"]).into_owned();
    let id = "msgid \"Pyet p\u{eb}rpara.\"\nmsgstr \"\"";
    assert!(po.contains(id), "{po}");
    let translated = po.replace(id, "msgid \"Pyet p\u{eb}rpara.\"\nmsgstr \"Ask before.\"");
    let translated = ["Pun\u{eb}", "\u{c7}do gj\u{eb} \u{eb}sht\u{eb} n\u{eb} rregull."]
        .iter()
        .fold(translated, |po, id| {
            po.replace(
                &format!("msgid \"{id}\"\nmsgstr \"\""),
                &format!("msgid \"{id}\"\nmsgstr \"Well.\""),
            )
        });
    folder.put("en.po", decomposed(&translated).as_bytes());
    let imported = folder.fener(&["translate", "import", "en.po"]);
    assert_eq!(imported.code, Some(0), "{imported:?}");
    assert!(!imported.stderr.contains("warning"), "{imported:?}");
    let files = folder.files("content");
    let text =
        files.get("guides/first/en.md").map(|text| String::from_utf8_lossy(text).into_owned());
    let text = text.unwrap_or_else(|| panic!("{imported:?}\n{translated}"));
    assert!(text.contains("Ask before."), "{text}");
}

#[test]
fn titles_of_several_lines_become_one() {
    for (written, shown) in [
        ("\"Një rrugë\\n  e sigurt\"", "Një rrugë e sigurt"),
        ("|\n  Një rrugë\n  e sigurt", "Një rrugë e sigurt"),
        (">-\n  Një rrugë\n\n  e sigurt", "Një rrugë e sigurt"),
        ("\"Një\\n\\n\\nrrugë\"", "Një rrugë"),
        ("\"\\nNjë\\n rrugë\\n\"", "Një rrugë"),
    ] {
        let text = format!("---\ntitle: {written}\n---\nFjalë.\n");
        let sample = Sample::new()
            .file("content/news/a/sq.md", &text)
            .file("content/news/a/facts.yaml", "date: 2026-11-20\n")
            .file("content/helplines/emergency/sq.md", &text)
            .file("content/regions/kukes/facts.yaml", "code: AL-07\n")
            .text("content/regions/kukes/sq.md", "Kukës", "")
            .file("content/stops/a/sq.md", &text)
            .file("content/stops/a/facts.yaml", "region: kukes\nvisits: [{on: 2026-12-05}]\n");
        let site = sample.build();
        let whole = |path: &str| site.text(path).replace("\r\n ", "");
        for (path, expected) in [
            ("sq/news/a/index.html", format!("<h1>{shown}</h1>")),
            ("sq/feed.xml", format!("<title>{shown}</title>")),
            ("sq/helplines/emergency.vcf", format!("FN:{shown}\r\n")),
            ("sq/stops.ics", format!("SUMMARY:{shown}\r\n")),
        ] {
            assert!(whole(path).contains(&expected), "{written:?} in {path}: {}", whole(path));
        }
    }
}

#[test]
fn files_that_windows_cannot_have_are_findings() {
    // A link to such a file is not broken: its name is.
    for (name, link) in [
        ("a:b.svg", "<a:b.svg>"),
        ("12:30.svg", "<12:30.svg>"),
        ("a?b.svg", "<a?b.svg>"),
        ("con.svg", "con.svg"),
    ] {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";
        let body = format!("![A bus]({link})\n");
        let used = about(&[])
            .text("content/about/sq.md", "Rreth", &body)
            .file(&format!("content/about/{name}"), svg);
        let lines = used.check().lines();
        let error = format!(
            "content/about/{name}: error[file-name]: the name `{name}` cannot be published"
        );
        assert!(lines.contains(&error) && !lines.contains("dead-link"), "{name}: {lines}");
        let unused = about(&[]).file(&format!("content/about/{name}"), svg).check().lines();
        let warning = format!("content/about/{name}: warning[file-name]: ");
        assert!(unused.contains(&warning), "{name}: {unused}");
    }
    // A sign that begins a fragment is part of a name where there is such a file.
    let sharp = about(&[]).file("content/about/no#1.txt", "x\n");
    let sharp = sharp.text("content/about/sq.md", "Rreth", "[A note](no#1.txt)\n");
    assert!(!sharp.check().lines().contains("dead-link"), "{}", sharp.check().lines());
}

#[test]
fn files_that_differ_by_case_alone_are_findings() {
    for (first, second) in [
        ("content/about/Bus.txt", "content/about/bus.txt"),
        ("static/CNAME", "static/cname"),
        ("content/about/Bus\u{eb}.txt", "content/about/buse\u{308}.txt"),
        ("themes/fener/static/A.css", "themes/fener/static/a.css"),
    ] {
        let found = Sample::new().file(first, "one\n").file(second, "two\n").check();
        let lines = found.lines();
        let place = format!("{second}: error[file-name]: ");
        assert!(
            lines.contains(&place) && lines.contains("are one name on Windows and macOS"),
            "{lines}"
        );
    }
    let found = Sample::new().file("static/a/CNAME", "one\n").file("static/b/cname", "two\n");
    assert_eq!(found.check().lines(), "");
}
