//! The markup of documents that is refused, and ordinary markup that is not.

mod e_books;
mod office_documents;

use super::super::refusal::{ACTIVE, LOCAL, PROTECTED, SCRIPT};
use super::element::MAX_ATTRIBUTES;
use super::*;

#[track_caller]
fn check(family: Family, text: &str, expected: Result<(), Refusal>) {
    assert_eq!(inspect("part", text.as_bytes(), family), expected, "{text}");
    let wide: Vec<u8> =
        format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(inspect("part", &wide, family), expected, "UTF-16: {text}");
}

#[test]
fn an_element_has_a_bounded_number_of_attributes() {
    let book = |count: usize| format!("<html{}/>", " a=\"\"".repeat(count));
    check(Family::Epub, &book(MAX_ATTRIBUTES), Ok(()));
    check(Family::Epub, &book(MAX_ATTRIBUTES + 1), Err(UNREADABLE));
    check(Family::Office, &book(1_000_000), Err(UNREADABLE));
}

#[test]
fn drawings_and_pages_are_judged_alike_in_every_document() {
    let xmlns = "xmlns=\"http://www.w3.org/2000/svg\"";
    for (text, expected) in [
        (format!("<svg {xmlns} onload=\"a()\"/>"), Err(SCRIPT)),
        (format!("<svg {xmlns}><style>@import url(https://a/b.css);</style></svg>"), Err(REMOTE)),
        (format!("<svg {xmlns}><image href=\"https://example.org/a.png\"/></svg>"), Err(REMOTE)),
        (format!("<svg {xmlns}><a href=\"javascript:a()\"><text>a</text></a></svg>"), Err(SCRIPT)),
        (format!("<svg {xmlns}><foreignObject><iframe/></foreignObject></svg>"), Err(SCRIPT)),
        (format!("<svg {xmlns}><path style=\"fill:url(https://a/b)\"/></svg>"), Err(REMOTE)),
        ("<s:svg xmlns:s=\"a\"><s:g onclick=\"a()\"/></s:svg>".to_owned(), Err(SCRIPT)),
        (format!("<x><svg {xmlns} onload=\"a()\"/></x>"), Err(SCRIPT)),
        ("<html><p onclick=\"a()\"/></html>".to_owned(), Err(SCRIPT)),
        (
            format!(
                "<svg {xmlns} enable-background=\"new 0 0 2 2\" inkscape:export-filename=\"C:\\a.png\">\
                 <metadata><cc:Work rdf:about=\"\"><dc:type rdf:resource=\"http://purl.org/dc/a\"/></cc:Work></metadata>\
                 <style>.a{{fill:url(#b)}}</style><path d=\"M0 0\" style=\"fill:none\"/></svg>"
            ),
            Ok(()),
        ),
    ] {
        for family in [Family::Epub, Family::Office, Family::OpenDocument] {
            for name in ["word/media/image1.svg", "Pictures/a.png", "a.xml", "part"] {
                assert_eq!(inspect(name, text.as_bytes(), family), expected, "{name}: {text}");
            }
        }
    }
    let page = b"<x onclick=\"a()\"/>";
    assert_eq!(inspect("a.xhtml", page, Family::Office), Err(SCRIPT));
    assert_eq!(inspect("a.xml", page, Family::Office), Ok(()));
}

#[test]
fn markup_is_whole_and_names_no_strange_definitions() {
    for (text, expected) in [
        ("<a/>\n<!-- b -->\n", Ok(())),
        ("<!DOCTYPE html><a/>", Ok(())),
        ("<!DOCTYPE html SYSTEM \"about:legacy-compat\"><a/>", Ok(())),
        (
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" \"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\"><a/>",
            Ok(()),
        ),
        (
            "<!DOCTYPE ncx PUBLIC \"-//NISO//DTD ncx 2005-1//EN\" \"http://www.daisy.org/z3986/2005/ncx-2005-1.dtd\"><a/>",
            Ok(()),
        ),
        (
            "<!DOCTYPE a PUBLIC \"-//OpenOffice.org//DTD Manifest 1.0//EN\" \"Manifest.dtd\"><a/>",
            Ok(()),
        ),
        ("<!DOCTYPE a SYSTEM \"https://example.org/a.dtd\"><a/>", Err(REMOTE)),
        ("<!DOCTYPE a SYSTEM \"http://www.w3.org.example.org/a.dtd\"><a/>", Err(REMOTE)),
        ("<!DOCTYPE a PUBLIC \"x\" '\\\\server\\a.dtd'><a/>", Err(LOCAL)),
        ("<a>", Err(UNREADABLE)),
        ("<a/><b/>", Err(UNREADABLE)),
        ("<a/>b", Err(UNREADABLE)),
        ("<a b=\"c\"", Err(UNREADABLE)),
        ("<!-- a -->", Err(UNREADABLE)),
    ] {
        for family in [Family::Epub, Family::Office, Family::OpenDocument] {
            check(family, text, expected);
        }
    }
}

#[test]
fn open_documents_load_nothing_and_hold_no_scripts() {
    for (text, expected) in [
        (
            "<office:document><office:scripts/><text:a xlink:href=\"https://example.org/\"/></office:document>",
            Ok(()),
        ),
        ("<draw:image xlink:href=\"Pictures/a.png\"/>", Ok(())),
        ("<draw:object xlink:href=\"./Object 1\"/>", Ok(())),
        ("<draw:image xlink:href=\"https://example.org/a.png\"/>", Err(REMOTE)),
        ("<text:section-source xlink:href=\"https://example.org/a.odt\"/>", Err(REMOTE)),
        ("<meta:template xlink:href=\"https://example.org/a.ott\"/>", Err(REMOTE)),
        ("<form:form xlink:href=\"https://example.org/\"/>", Err(REMOTE)),
        ("<text:section-source xlink:href=\"file:///etc/passwd\"/>", Err(LOCAL)),
        ("<text:a xlink:href=\"vnd.sun.star.script:a?language=Basic\"/>", Err(SCRIPT)),
        ("<script:event-listener script:event-name=\"dom:load\"/>", Err(SCRIPT)),
        (
            "<presentation:event-listener script:event-name=\"dom:click\" presentation:action=\"next-page\"/>",
            Ok(()),
        ),
        ("<presentation:event-listener presentation:action=\"show\" xlink:href=\"#a\"/>", Ok(())),
        (
            "<presentation:event-listener presentation:action=\"show\" xlink:href=\"a.sh\"/>",
            Err(SCRIPT),
        ),
        ("<presentation:event-listener presentation:action=\"execute\"/>", Err(SCRIPT)),
        (
            "<script:event-listener script:language=\"a\" script:macro-name=\"b\" presentation:action=\"stop\"/>",
            Err(SCRIPT),
        ),
        ("<text:script script:language=\"a\">a</text:script>", Err(SCRIPT)),
        ("<office:script script:language=\"ooo:Basic\"/>", Err(SCRIPT)),
        ("<table:table-cell table:formula=\"of:=SUM([.A1])\"/>", Ok(())),
        ("<table:table-cell table:formula=\"of:=DDE(&quot;a&quot;)\"/>", Err(ACTIVE)),
        ("<table:named-expression table:expression=\"of:=WEBSERVICE(A1)\"/>", Err(REMOTE)),
        ("<table:dde-link/>", Err(ACTIVE)),
        ("<table:content-validation table:condition=\"of:a()=WEBSERVICE(A1)\"/>", Err(REMOTE)),
        ("<text:database-display text:database-name=\"a\"/>", Err(REMOTE)),
        ("<text:a xlink:href=\".uno:Open\">a</text:a>", Err(SCRIPT)),
        ("<draw:object-ole xlink:href=\"./a\"/>", Err(ACTIVE)),
        ("<form:button form:image-data=\"https://example.org/a.png\"/>", Err(REMOTE)),
        ("<form:button form:image-data=\"file://example.org/a.png\"/>", Err(LOCAL)),
        ("<form:form form:datasource=\"https://example.org/a.odb\"/>", Err(REMOTE)),
        ("<xforms:submission action=\"mailto:a@example.org\"/>", Err(element::FORM)),
        ("<xforms:instance resource=\"https://example.org/a.xml\"/>", Err(REMOTE)),
        ("<xforms:model schema=\"a.xsd https://example.org/b.xsd\"/>", Err(REMOTE)),
        ("<form:property office:string-value=\"https://example.org/a.png\"/>", Err(REMOTE)),
        ("<a new=\"https&colon;//example.org/\"/>", Err(REMOTE)),
        ("<a new=\"smb://example.org/a\"/>", Err(LOCAL)),
        ("<a new=\"\\\\example.org\\a\"/>", Err(LOCAL)),
        ("<table:table-cell office:string-value=\"https://example.org/\"/>", Ok(())),
        ("<text:bibliography-mark text:url=\"https://example.org/\"/>", Ok(())),
        (
            "<a grddl:transformation=\"http://docs.oasis-open.org/office/1.2/xslt/odf2rdf.xsl\"/>",
            Ok(()),
        ),
        ("<form:form form:control-implementation=\"ooo:com.sun.star.a\"/>", Ok(())),
        ("<draw:image xlink:href=\"/home/ana/a.png\"/>", Err(LOCAL)),
        ("<draw:image xlink:href=\"../a.png\"/>", Err(LOCAL)),
        ("<draw:image a:href=\"b\" xlink:href=\"https://example.org/\"/>", Err(UNREADABLE)),
        ("<form:button form:image-data=\"../a.png\"/>", Err(LOCAL)),
        ("<text:a xlink:href=\"../a.odt\">a</text:a>", Ok(())),
        ("<meta:template xlink:href=\"../../usr/lib/libreoffice/a.ott\"/>", Ok(())),
        ("<manifest:encryption-data/>", Err(PROTECTED)),
    ] {
        check(Family::OpenDocument, text, expected);
    }
    let chart = b"<chart:chart xlink:href=\"..\"/>";
    assert_eq!(inspect("object 1/content.xml", chart, Family::OpenDocument), Ok(()));
    assert_eq!(inspect("content.xml", chart, Family::OpenDocument), Err(LOCAL));
}

#[test]
fn parts_in_other_encodings_are_read_or_refused() {
    let script = "<a><script/></a>";
    for (head, expected) in [
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", Err(SCRIPT)),
        ("<?xml version='1.0' encoding = 'iso-8859-1'?>", Err(SCRIPT)),
        ("\u{feff}<?xml version=\"1.0\"?>", Err(SCRIPT)),
        (" \n", Err(SCRIPT)),
        ("<?xml version=\"1.0\" encoding=\"utf-7\"?>", Err(UNREADABLE)),
        ("<?xml version=\"1.0\" encoding=\"utf-16\"?>", Err(UNREADABLE)),
        ("<?xml version=\"1.0\" encoding=\"IBM037\"?>", Err(UNREADABLE)),
    ] {
        let text = format!("{head}{script}");
        assert_eq!(inspect("a", text.as_bytes(), Family::Epub), expected, "{head}");
    }
    let latin = b"<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><a title=\"\xeb\"><script/></a>";
    assert_eq!(inspect("a", latin, Family::Epub), Err(SCRIPT));
    let wide: Vec<u8> = script.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(inspect("a", &wide, Family::Epub), Err(SCRIPT));
    assert_eq!(inspect("a", b"<a>\xff</a>", Family::Epub), Err(UNREADABLE));
    assert_eq!(inspect("a.otf", b"<a\xff\xfe\x01", Family::Epub), Ok(()));
    assert_eq!(inspect("a.png", b"\x89PNG", Family::Epub), Ok(()));
}
