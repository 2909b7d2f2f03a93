//! Rich text that is refused, and ordinary text that is not.

use super::super::refusal::{ACTIVE, LOCAL, OWN_PATH, REMOTE, SCRIPT, TEMPLATE, UNREADABLE};
use super::*;

#[track_caller]
fn check(inside: &str, expected: Result<(), Refusal>) {
    assert_eq!(inspect(&format!("{{\\rtf1\\ansi {inside}}}")), expected, "{inside}");
}

#[test]
fn ordinary_documents_pass() {
    for inside in [
        "{\\fonttbl\\f0 Arial;}a\\par DDEAUTO as a word",
        "{\\field{\\*\\fldinst{HYPERLINK \"https://example.org/\"}}{\\fldrslt a}}",
        "{\\field{\\*\\fldinst { HYPERLINK \"mailto:a@example.org\" }}{\\fldrslt a}}",
        "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}{\\pict\\pngblip 8950}",
        "{\\sp{\\sn pibName}{\\sv C:\\\\Users\\\\a.png}}{\\sp{\\sn shapeType}{\\sv 75}}",
        "{\\*\\datastore 0105000002}\\u537?i\\'e3",
        "{\\*\\template }",
        "{\\pict\\bin3 }}}",
        "{\\sp{\\sn wzDescription}{\\sv Description: C:\\\\a.png}}{\\sp{\\sn gtextUNICODE}{\\sv Info: a}}",
        "{\\sp{\\sn pihlShape}{\\sv {\\*\\hl{\\hlloc a}{\\hlsrc https://example.org/}{\\hlfr x}}}}",
        "{\\sp{\\sn pVertices}{\\sv 8;4;(0,0);(1,1)}}{\\info{\\hlinkbase https://example.org/}}",
    ] {
        check(inside, Ok(()));
    }
}

#[test]
fn objects_fields_and_templates_are_found_however_they_are_written() {
    for inside in [
        "\\objdata 01",
        "{\\object\\objautlink\\rsltpict}",
        "\\OBJOCX",
        "{\\*\\filetbl{\\file\\fnetwork a}}",
        "{\\subdocument1}",
        "{\\*\\mailmerge{\\mmconnectstr a}}",
        "\\bin0 \\objdata",
        "{\\field{\\*\\fldinst \\uc12\\u68 xxxxxxxxxxxxDE c}}",
    ] {
        check(inside, Err(INSIDE));
    }
    for inside in [
        "{\\field{\\*\\fldinst DDEAUTO c}}",
        "{\\field{\\*\\fldinst {D}{\\b D}EAUTO c}}",
        "{\\field{\\*\\fldinst \\'44DEAUTO c}}",
        "{\\field{\\*\\fldinst \\u68 ?DEAUTO c}}",
        "{\\field{\\*\\fldinst \\uc0\\u68 DEAUTO c}}",
        "{\\field{\\*\\fldinst D\\bin1 }DEAUTO c}}",
        "{\\field{\\*\\fldinst D\nDE c}}",
        "{\\field{\\*\\fldinst INCLUDEPICTURE \"https://example.org\"}}",
        "{\\field{\\*\\fldinst  MACROBUTTON a b",
        "{\\sp{\\sn a}{\\sv {\\*\\fldinst DDE a}}}",
    ] {
        check(inside, Err(ACTIVE));
    }
    check("{\\field{\\*\\fldinst HYPERLINK \"file:///c:/a.exe\"}}", Err(LOCAL));
    check("{\\field{\\*\\fldinst HYPERLINK \"\\\\\\\\\\\\\\\\server\"}}", Err(LOCAL));
    check("{\\field{\\*\\fldinst HYPERLINK java\\'73cript:a}}", Err(SCRIPT));
    check("{\\sp{\\sn pibName}{\\sv https://example.org/a.png}}", Err(REMOTE));
    check("{\\sp{\\sn pibName}{\\sv \\\\\\\\server\\\\a.png}}", Err(REMOTE));
    check("{\\sp{\\sn fillBlipName}{\\sv https://example.org/a.png}}", Err(REMOTE));
    check("{\\sp{\\sn newName}{\\sv {\\hlsrc a}https://example.org/a.png}}", Err(REMOTE));
    check(
        "{\\sp{\\sn pihlShape}{\\sv {\\*\\hl{\\hlloc a}{\\hlsrc ms-msdt:/id}{\\hlfr x}}}}",
        Err(LOCAL),
    );
    check("{\\info{\\hlinkbase \\\\\\\\server\\\\share}}", Err(LOCAL));
    check("{\\*\\nextfile a.rtf}", Err(LOCAL));
    check(&"{\\sv ".repeat(5), Ok(()));
    check(&"{\\sv ".repeat(6), Err(INSIDE));
    check("{\\*\\template https://example.org/a.dotm}", Err(TEMPLATE));
    check("{\\*\\template \\\\\\\\server\\\\a.dotx}", Err(TEMPLATE));
    check("{\\*\\template C:\\\\Users\\\\ana\\\\ONG.dotx}", Err(OWN_PATH));
    check("{\\*\\template C:\\\\ONG.dotx}{\\field{\\*\\fldinst DDE c}}", Err(ACTIVE));
}

#[test]
fn groups_that_programs_skip_hide_no_command() {
    for (inside, expected) in [
        ("{{\\*\\zzz x }INCLUDEPICTURE \"https://example.org/a.png\"}", Err(ACTIVE)),
        ("{\\*\\bkmkstart a}{\\*\\bkmkend a} DDE a b", Err(ACTIVE)),
        ("{\\bkmkstart a}DDE a b", Err(ACTIVE)),
        (
            "{\\*\n\\zz HYPERLINK \"https://example.org/\" }HYPERLINK \"file:///c:/a.exe\"",
            Err(LOCAL),
        ),
        ("{\\info{\\title PAGE}}DDE a", Err(ACTIVE)),
        ("{\\*\\a x}{\\pict 01}{\\b D}{\\*\\a{x}\\b y}DE a", Err(ACTIVE)),
        ("{\\*\\zzz DDE a}", Err(ACTIVE)),
        ("{\\upr{PAGE}{\\*\\ud DDE a}}", Err(UNREADABLE)),
        ("{\\*\\bkmkstart a}{\\*\\bkmkend a} PAGE ", Ok(())),
        ("{HYPERLINK \"https://example.org/\"}{\\*\\datafield 00d0c9ea}", Ok(())),
        ("FORMTEXT {\\*\\formfield{\\fftype0{\\*\\ffname a}{\\*\\ffdeftext DDE}}}", Ok(())),
    ] {
        check(&format!("{{\\field{{\\*\\fldinst {inside}}}{{\\fldrslt a}}}}"), expected);
    }
    check("{\\sp{\\sn {\\*\\a x}wzName}{\\sv https://example.org/}}", Err(UNREADABLE));
    check("{\\*\\template {\\*\\a C:\\\\}https://example.org/a.dot}", Err(TEMPLATE));
}

#[test]
fn no_field_puts_a_command_together() {
    let field = |inside: &str| format!("{{\\field{{\\*\\fldinst {inside}}}{{\\fldrslt a}}}}");
    for (before, inner, behind) in [
        ("IF ", "PAGE", " = 1 \"a\" \"b\""),
        ("{\\b =}", "PAGE", "+ 1"),
        ("QUOTE ", "SET a 1", "{\\field{\\*\\fldinst REF a}{\\fldrslt DDE a}}"),
    ] {
        check(&field(&format!("{before}{}{behind}", field(inner))), Ok(()));
    }
    for (before, inner, behind) in [
        ("", "QUOTE \"INCLUDEPICTURE\"", " \"https://example.org/a.png\""),
        ("DD", "QUOTE \"E\"", "AUTO a"),
        ("HYPERLINK \"", "REF a", "\""),
        ("{\\*\\zz IF} ", "QUOTE \"DDE\"", " a"),
    ] {
        let inside =
            format!("{{\\rtf1 {}}}", field(&format!("{before}{{\\b {}}}{behind}", field(inner))));
        let judged = inspect(&inside);
        assert!(
            judged.is_err_and(|reason| reason.contains("another field")),
            "{inside}: {judged:?}"
        );
    }
    check(&field(&field("DDE a")), Err(ACTIVE));
    check(&field(&format!("PAGE {}", field("HYPERLINK \"ms-msdt:/id\""))), Err(LOCAL));
    for inside in ["\\field DDE a", "{\\field DDE a}"] {
        check(&field(inside), Err(UNREADABLE));
    }
    // A field in the result of another one.
    let result = format!("{{\\field{{\\*\\fldinst TOC}}{{\\fldrslt {}}}}}", field("PAGEREF a"));
    check(&result, Ok(()));
    let deep = (0..9).fold("PAGE".to_owned(), |inside, _| format!("IF {} = 1", field(&inside)));
    check(&field(&deep), Ok(()));
    let deep = (0..30).fold("PAGE".to_owned(), |inside, _| format!("IF {} = 1", field(&inside)));
    check(&field(&deep), Err(INSIDE));
}

#[test]
fn raw_bytes_hide_nothing() {
    for number in ["4294967296", "3000000000", "99999999999999999999", "-1", "1000"] {
        check(&format!("\\bin{number} {{\\object\\objemb a}}"), Err(INSIDE));
        check(&format!("\\bin{number} a"), Err(INSIDE));
    }
    check("\\u4294967364 a", Err(INSIDE));
    check("{\\pict\\bin4 abcd}\\u-3913 ?", Ok(()));
}
