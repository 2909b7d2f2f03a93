//! The markup of documents that is refused, and ordinary markup that is not.

use super::super::refusal::OWN_PATH;
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
fn e_books_hold_no_scripts_and_load_nothing() {
    let check = |inside: &str, expected| {
        let text =
            format!("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{inside}</body></html>");
        check(Family::Epub, &text, expected);
    };
    for inside in [
        "<p style=\"color: red\">a&nbsp;b</p><a href=\"https://example.org/\">a</a>",
        "<img src=\"a.png\" alt=\"a&nbsp;b\"/><a href=\"b.xhtml#c\">b</a><a href=\"tel:112\">112</a>",
        "<img src=\"data:image/png;base64,AA\"/><style>@namespace \"http://a\"; /* http://b */ a{}</style>",
        "<svg><use xlink:href=\"#a\"/></svg><a href=\"mailto:a@example.org\">a</a>",
        "<link rel=\"stylesheet\" href=\"a.css\"/><link rel=\"license\" href=\"https://example.org/\"/>",
        "<svg><rect fill=\"url(#a)\" transform=\"rotate(1)\"/></svg><blockquote cite=\"https://example.org\"/>",
        "<img alt=\"https://example.org/\" src=\"a.png\"/><link rel=\"stylesheet\" href=\"page.xpgt\"/>",
        "<?page 1: a?><?adobe id=\"W5: a\"?>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html\"/><onward/>",
    ] {
        check(inside, Ok(()));
    }
    for inside in [
        "<script src=\"a.txt\"/>",
        "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">a</x:script>",
        "<SCRIPT>a</SCRIPT>",
        "<img src=\"a.png\" onerror=\"a()\"/>",
        "<svg><set attributeName=\"onclick\" to=\"a()\"/></svg>",
        "<svg><animate attributeName=\"xlink:href\" values=\"a\"/></svg>",
        "<a href=\" java&#x73;cript:a()\">a</a>",
        "<a href=\"java&#9;script:a()\">a</a>",
        "<object data=\"a.swf\"/>",
        "<iframe srcdoc=\"a\"/>",
        "<frameset><frame src=\"b.xhtml\"/></frameset>",
        "<svg><a xlink:href=\"data:text/html,a\">a</a></svg>",
    ] {
        check(inside, Err(SCRIPT));
    }
    for inside in [
        "<img src=\"http://example.org/a.png\"/>",
        "<img src=\"//example.org/a.png\"/>",
        "<img srcset=\"a.png 1x, https://example.org/a.png 2x\"/>",
        "<svg><image xlink:href=\"HTTPS://example.org/a\"/></svg>",
        "<link rel=\"stylesheet\" href=\"https://example.org/a.css\"/>",
        "<style>a{background:u\\72l(https://example.org/)}</style>",
        "<style><![CDATA[@import \"//example.org/a.css\";]]></style>",
        "<p style=\"background:url('http://example.org/a')\">a</p>",
        "<meta http-equiv=\"Refresh\" content=\"0;url=https://example.org/\"/>",
        "<video poster=\"http://example.org/a.jpg\"/>",
        "<base href=\"https://example.org/\"/>",
        "<?xml-stylesheet href=\"https://example.org/a.css\"?>",
        "<?other href=\"https://example.org/a\"?>",
        "<p xml:base=\"https://example.org/\"/>",
        "<link rel=\"preload\" imagesrcset=\"a.png 2x, https://example.org/a 1x\"/>",
        "<img lowsrc=\"https://example.org/a\"/>",
        "<p new=\"//example.org/a\"/>",
        "<a href=\"b.xhtml\" ping=\"https://example.org/\">a</a>",
        "<svg><rect fill=\"url(https://example.org/a#b)\"/></svg>",
        "<svg><rect new=\"u\\72l( 'https://example.org/a#b')\"/></svg>",
    ] {
        check(inside, Err(REMOTE));
    }
    for inside in [
        "<link rel=\"stylesheet\" href=\"a.txt\"/>",
        "<link rel=\"stylesheet\" href=\"data:text/css,a.css\"/>",
        "<style>@import 'a.txt';</style>",
        "<?xml-stylesheet href=\"a.xsl\"?>",
    ] {
        check(inside, Err(UNREADABLE));
    }
    check("<a href=\"file:///etc/passwd\">a</a>", Err(LOCAL));
    check("<a href=\"\\\\example.org\\a\">a</a>", Err(LOCAL));
    check("<form action=\"https://example.org/\"/>", Err(FORM));
    check("<p>a", Err(UNREADABLE));
    for (item, expected) in [
        ("<item href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>", Ok(())),
        ("<item href=\"a.xhtml\" properties=\"svg scripted\"/>", Err(SCRIPT)),
        ("<item href=\"https://example.org/a.mp3\"/>", Err(REMOTE)),
        ("<item href=\"a.xhtml\" properties=\"remote-resources\"/>", Err(REMOTE)),
        ("<item href=\"a.txt\" media-type=\"Text/JavaScript\"/>", Err(ACTIVE)),
        ("<item href=\"a.png\" media-type=\"image/svg+xml\"/>", Err(UNREADABLE)),
        ("<item href=\"a.txt\" media-type=\"application/xhtml+xml\"/>", Err(UNREADABLE)),
        ("<item href=\"a.txt\" media-type=\"text/css\"/>", Err(UNREADABLE)),
        ("<item href=\"a.css\" media-type=\"text/css\"/>", Ok(())),
        ("<CipherReference URI=\"a.xhtml\"/>", Err(PROTECTED)),
        ("<CipherReference URI=\"fonts/a.otf\"/>", Ok(())),
    ] {
        self::check(
            Family::Epub,
            &format!("<package><manifest>{item}</manifest></package>"),
            expected,
        );
    }
}

#[test]
fn office_documents_load_no_templates_and_hold_no_macros() {
    let relationship = |kind: &str, target: &str, mode: &str| {
        let text = format!(
            "<Relationships><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" \
             Target=\"{target}\" {mode}/></Relationships>"
        );
        inspect("_rels/a.rels", text.as_bytes(), Family::Office)
    };
    let external = "TargetMode=\"External\"";
    assert_eq!(relationship("styles", "styles.xml", ""), Ok(()));
    assert_eq!(relationship("hyperlink", "https://example.org/", external), Ok(()));
    assert_eq!(relationship("hyperlink", "mailto:a@example.org", external), Ok(()));
    assert_eq!(relationship("hyperlink", "b.docx", external), Ok(()));
    for (kind, target, mode) in [
        ("attachedTemplate", "https://example.org/a.dotm", external),
        ("attachedTemplate", "file://server/a.dotm", external),
        ("attachedTemplate", "\\\\server\\a.dotx", external),
        ("subDocument", "b.docx", external),
        ("aFChunk", "a.html", ""),
        ("../2006/relationships/ui/extensibility", "a.xml", ""),
        ("control", "a.xml", ""),
        ("image", "https://example.org/a.png", external),
        ("frame", "https://example.org/", "TargetMode=\"external\""),
        ("oleObject", "a.xml", ""),
        ("oleObject", "mhtml:https://example.org/", external),
        ("externalLinkPath", "b.xlsx", external),
        ("hyperlink", "file:///C:/Windows/a.exe", external),
        ("hyperlink", "\\\\example.org\\a", external),
        ("hyperlink", "C:\\a.exe", external),
        ("hyperlink", "ms-msdt:/id", external),
        ("hyperlink", "search-ms:query=a", external),
        ("hyperlink", "javascript:a()", external),
        ("image", "https://example.org/a.png", ""),
        ("../2006/relationships/vbaProject", "a.xml", ""),
    ] {
        assert!(relationship(kind, target, mode).is_err(), "{kind} {target}");
    }
    for place in [
        "file:///C:\\Users\\ana\\ONG.dotx",
        "C:\\ONG.dotx",
        "file:///Users/ana/ONG.dotx",
        "ONG.dotm",
    ] {
        assert_eq!(relationship("attachedTemplate", place, external), Err(OWN_PATH), "{place}");
        let both = format!(
            "<a><Relationship Type=\"/attachedTemplate\" Target=\"{place}\" TargetMode=\"External\"/>\
             <Relationship Type=\"/image\" Target=\"https://example.org/a\" TargetMode=\"External\"/></a>"
        );
        assert_eq!(
            inspect(
                "a",
                both.replace("<a>", "<Relationships>")
                    .replace("</a>", "</Relationships>")
                    .as_bytes(),
                Family::Office
            ),
            Err(REMOTE),
            "{place}"
        );
    }
    for (text, expected) in [
        ("<w:p><w:instrText>HYPERLINK \"https://example.org/link\"</w:instrText></w:p>", Ok(())),
        ("<w:p><w:instrText>HYPERLINK &quot;ms-msdt:/id&quot;</w:instrText></w:p>", Err(LOCAL)),
        ("<w:fldSimple w:instr=\"HYPERLINK &quot;file:///a.exe&quot;\"/>", Err(LOCAL)),
        ("<v:shape href=\"file:///a\"/>", Err(LOCAL)),
        ("<Properties><HyperlinkBase>\\\\server\\share\\</HyperlinkBase></Properties>", Err(LOCAL)),
        ("<Properties><HyperlinkBase>https://example.org/</HyperlinkBase></Properties>", Ok(())),
        ("<a><?mso-application progid=\"Word.Document\"?></a>", Ok(())),
        ("<a><?mso-infoPathSolution href=\"https://example.org/a.xsn\"?></a>", Err(REMOTE)),
        (
            "<table><calculatedColumnFormula>WEBSERVICE(A1)</calculatedColumnFormula></table>",
            Err(REMOTE),
        ),
        ("<we:webextension/>", Err(REMOTE)),
        ("<p:sld><p:cmd type=\"verb\" cmd=\"0\"/></p:sld>", Err(ACTIVE)),
        (
            "<Types><Override PartName=\"/a.png\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            Err(UNREADABLE),
        ),
        (
            "<Types><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
             <Default Extension=\"png\" ContentType=\"image/png\"/></Types>",
            Ok(()),
        ),
        ("<Types><Default Extension=\"dat\" ContentType=\"text/xml\"/></Types>", Err(UNREADABLE)),
        ("<w:document><w:altChunk r:id=\"a\"/></w:document>", Err(ACTIVE)),
        ("<w:settings><w:mailMerge/></w:settings>", Err(REMOTE)),
        ("<connection odcFile=\"https://example.org/\"/>", Err(REMOTE)),
        ("<connection><textPr sourceFile=\"\\\\server\\a\"/></connection>", Err(REMOTE)),
        ("<DataMashup>AAAA</DataMashup>", Err(REMOTE)),
        ("<c><f>SUM(A1:B2)&amp;&quot;a&quot;</f><v>WEBSERVICE(</v></c>", Ok(())),
        (
            "<c><f>_xlfn.WEB<![CDATA[SERVICE]]>(&quot;https://example.org&quot;)</f></c>",
            Err(REMOTE),
        ),
        ("<definedNames><definedName name=\"a\">CALL(1)</definedName></definedNames>", Err(ACTIVE)),
        ("<cfRule><formula>1+&#87;EBSERVICE(A1)</formula></cfRule>", Err(REMOTE)),
        ("<w:p><w:instrText> PAGE </w:instrText><w:fldSimple w:instr=\"NUMPAGES\"/></w:p>", Ok(())),
        ("<w:document><w:t>DDEAUTO</w:t></w:document>", Ok(())),
        (
            "<w:p><w:instrText>DDE</w:instrText><w:instrText>AUTO c:\\a</w:instrText></w:p>",
            Err(ACTIVE),
        ),
        ("<w:p><w:fldSimple w:instr=\" dde a\"/></w:p>", Err(ACTIVE)),
        ("<w:p><w:instrText>INCLUDEPICTURE \"https://a\"</w:instrText></w:p>", Err(ACTIVE)),
        ("<w:p><w:instrText>I<![CDATA[NCLUDETEXT]]> a</w:instrText></w:p>", Err(ACTIVE)),
        ("<w:p><w:instrText>QUOTE 68 68 69</w:instrText></w:p>", Err(ACTIVE)),
        (
            "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
            Err(ACTIVE),
        ),
        ("<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>", Err(ACTIVE)),
        ("<p:a><a:hlinkClick action=\"ppaction://program\"/></p:a>", Err(ACTIVE)),
        ("<p:a><a:hlinkClick action=\"ppaction://hlinksldjump\"/></p:a>", Ok(())),
        (
            "<connections><connection><webPr url=\"https://example.org/\"/></connection></connections>",
            Err(REMOTE),
        ),
        ("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>", Err(UNREADABLE)),
    ] {
        check(Family::Office, text, expected);
    }
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
        ("<manifest:encryption-data/>", Err(PROTECTED)),
    ] {
        check(Family::OpenDocument, text, expected);
    }
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
