//! Documents that are judged, as compound files with one stream.

use std::io::Write;

use flate2::Compression;
use flate2::write::ZlibEncoder;

use super::super::refusal::{LOCAL, OWN_PATH, TEMPLATE, UNREADABLE};
use super::text::wide;
use super::*;

fn around(inside: &[u8]) -> Vec<u8> {
    with_stream("WordDocument", inside)
}

/// A packed object of a presentation.
fn stored(object: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(object).unwrap();
    let data = encoder.finish().unwrap();
    let length = |bytes: usize| u32::try_from(bytes).unwrap().to_le_bytes();
    let head = [length(data.len() + 4), length(object.len())].concat();
    [b"\x10\0\x11\x10", &head[..], &data].concat()
}

#[track_caller]
fn check(inside: &[u8], expected: Result<(), Refusal>) {
    assert_eq!(inspect(&around(inside), true).map(|_| ()), expected, "{inside:?}");
}

#[test]
fn ordinary_documents_pass() {
    for inside in [
        &b"\x13 HYPERLINK \"https://example.org\" \x14a\x15\x13 PAGE \x14 1\x15"[..],
        b"a letter about DDE and links \x14",
        b"\x13RD",
        &wide("Macros and EncryptedPackage"),
        b"\x14\0\0\0\x5f\xc0\x91\xe3",
        b"\xec\xa5\xc1\0\0\0\x09\x04\0\0\0\x12",
    ] {
        check(inside, Ok(()));
    }
}

#[test]
fn macros_objects_and_commands_are_found() {
    for inside in [
        &b"\x13 DDEAUTO c:\\a \x14"[..],
        b"\x13DDE a\x15",
        &wide("\u{13} ddeauto c:\\a \u{14}"),
        &wide("\u{13}IncludeText a\u{15}"),
        b"\x13 IF 1 \x13 INCLUDEPICTURE a \x14 b \x15\x15",
    ] {
        check(inside, Err(ACTIVE));
    }
    for name in ["_VBA_Project_CUR", "Macros", "\u{1}Ole10Native", "Ctls"] {
        assert_eq!(inspect(&with_stream(name, b"a"), true).map(|_| ()), Err(ACTIVE), "{name}");
    }
    let sheet = with_stream("Workbook", b"\x85\0\x0e\0\x11\x22\0\0\0\x01\x06\0Macro1");
    assert_eq!(inspect(&sheet, true).map(|_| ()), Err(ACTIVE));
    let package = with_stream("EncryptedPackage", b"a");
    assert_eq!(inspect(&package, true).map(|_| ()), Err(PROTECTED));
    check(b"\xec\xa5\xc1\0\0\0\x09\x04\0\0\0\x13", Err(PROTECTED));
    check(b"\x13HYPERLINK \"ms-msdt:/id\"\x14", Err(LOCAL));
    assert_eq!(inspect(START, false), Err(TOO_LARGE));
}

#[test]
fn packed_objects_are_judged() {
    for (inside, expected) in [
        (around(b"a chart"), Ok(())),
        (with_stream("_VBA_PROJECT", b"a"), Err(ACTIVE)),
        (around(b"\x13DDE a\x15"), Err(ACTIVE)),
        (around(&stored(&around(b""))), Err(UNREADABLE)),
        (b"MZ".to_vec(), Err(ACTIVE)),
    ] {
        check(&stored(&inside), expected);
        let cut = stored(&inside);
        check(&[&cut[..cut.len() - 8], &[0; 8]].concat(), Err(UNREADABLE));
    }
    check(&[b"\0\0\x11\x10\x90\0\0\0", START].concat(), Err(ACTIVE));
    for inside in [&b"\x10\0\x11\x10\x90\0\0\0\0\x08\0\0x\x9d"[..], b"\x11\x10"] {
        check(inside, Ok(()));
    }
}

#[test]
fn archives_of_a_theme_are_judged() {
    let theme = |part| zip::archive(&[("[Content_Types].xml", b"<a/>"), part], true);
    let plain = theme(("theme/theme/theme1.xml", &b"<a/>"[..]));
    let program = theme(("theme/a.exe", b"a"));
    let pages = zip::archive(&[("a.html", b"a")], false);
    for (inside, expected) in [
        (plain.clone(), Ok(())),
        ([b"a", &plain[..], b"b", &plain].concat(), Ok(())),
        (program.clone(), Err(INSIDE)),
        ([&plain[..], &program].concat(), Err(INSIDE)),
        (pages.clone(), Err(INSIDE)),
    ] {
        check(&inside, expected);
    }
    for (behind, expected) in [(&plain, Ok(())), (&pages, Err(INSIDE))] {
        let file = [&around(&plain)[..], behind].concat();
        assert_eq!(inspect(&file, true).map(|_| ()), expected);
    }
}

#[test]
fn what_is_not_read_to_its_end_is_refused() {
    let long = "x".repeat(MAX_TEXT);
    let spaces = " ".repeat(MAX_TEXT);
    for command in [
        format!("\u{13}DDEAUTO {long}"),
        format!("\u{13}{spaces}DDEAUTO"),
        format!("\u{13}HYPERLINK \\o \"{long}\" \"ms-msdt:/id\"\u{14}"),
        format!("\u{13}QUOTE \"{long}\" 68 68 69\u{14}"),
    ] {
        check(command.as_bytes(), Err(ACTIVE));
        check(&wide(&command), Err(ACTIVE));
    }
    check(format!("\u{13}HYPERLINK \"https://example.org/{long}\"").as_bytes(), Ok(()));
    let template = [&b"\x01\x02"[..], &wide(&format!("https://example.org/{long}.dot"))].concat();
    check(&template, Err(TEMPLATE));
}

#[test]
fn templates_are_judged_by_their_place() {
    for (path, expected) in [
        ("Normal.dot", Ok(())),
        ("C:\\Users\\ana\\ONG.dot", Err(OWN_PATH)),
        ("https://example.org/a.dot", Err(TEMPLATE)),
        ("\\\\server\\a.DOTM", Err(TEMPLATE)),
        ("file://server/a.dotx", Err(TEMPLATE)),
        ("//server/a.dot", Err(TEMPLATE)),
    ] {
        let inside = [&b"\x01\x02"[..], &wide(path)].concat();
        let judged = inspect(&around(&inside), true).and_then(|(_, own_path)| own_path);
        assert_eq!(judged, expected, "{path}");
    }
}

#[test]
fn a_document_has_the_stream_of_its_program() {
    for (name, ends) in [
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("BOOK", "xls"),
        ("PowerPoint Document", "ppt"),
    ] {
        assert_eq!(inspect(&with_stream(name, b"a"), true), Ok((&[ends][..], Ok(()))), "{name}");
    }
    for streams in [
        &[("\u{4840}\u{3f7f}", &b"a"[..])][..],
        &[("__substg1.0_0037001F", b"a"), ("__properties_version1.0", b"a")],
        &[("a/WordDocument", b"a")],
        &[("WordDocument/", b"")],
        &[],
    ] {
        assert_eq!(inspect(&with_streams(streams), true), Err(UNKNOWN), "{streams:?}");
    }
}

#[test]
fn each_stream_is_judged() {
    let linked = [&b"\x01\0\0\x02\x01"[..], &[0; 15]].concat();
    for (stream, content) in [
        ("ObjectPool/_1/WordDocument", &b"a"[..]),
        ("MBD1/\u{1}Ole", &linked),
        ("\u{1}ole", &linked),
        ("MBD1/Package", b"MZ"),
        ("MBD1/Workbook", b"\x13\x08\x02\0\0\0"),
        ("MBD1/PowerPoint Document", b"\xd1\x0f\x0c\0\0\0a"),
        ("a", b"MZ\x90"),
        ("Data", b"\x13DDE a\x15"),
        ("ObjectPool", b"a"),
    ] {
        let file = with_streams(&[("WordDocument", b"a"), (stream, content)]);
        assert_eq!(inspect(&file, true).map(|_| ()), Err(ACTIVE), "{stream:?}");
    }
    for (stream, content) in [
        ("ObjectPool/", &b""[..]),
        ("MBD1/\u{1}Ole", b"\x01\0\0\x02\0\0\0\0"),
        ("MBD1/Workbook", b"\x09\x08\x02\0\0\x06"),
        ("MsoDataStore/a/Item", b"<a/>"),
    ] {
        let file = with_streams(&[("WordDocument", b"a"), (stream, content)]);
        assert_eq!(inspect(&file, true), Ok((&["doc"][..], Ok(()))), "{stream:?}");
    }
}
