//! The markup of Word, Excel and PowerPoint.

use super::super::super::refusal::OWN_PATH;
use super::*;

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
        ("<v:shape href=\"https://example.org/\" alt=\"https://a\"/>", Ok(())),
        ("<v:fill o:althref=\"https://example.org/a.png\"/>", Err(REMOTE)),
        ("<v:imagedata o:href=\"https://example.org/a.png\"/>", Err(REMOTE)),
        ("<v:stroke o:href=\"\\\\example.org\\a\"/>", Err(LOCAL)),
        (
            "<sl:schema sl:uri=\"a\" sl:manifestLocation=\"https://example.org/a.xml\"/>",
            Err(REMOTE),
        ),
        ("<sl:schema sl:uri=\"a\" sl:manifestLocation=\"file://example.org/a\"/>", Err(LOCAL)),
        (
            "<sl:schema sl:uri=\"https://a\" sl:schemaLocation=\"https://example.org/\"/>",
            Err(REMOTE),
        ),
        (
            "<a xsi:schemaLocation=\"https://a https://a/b.xsd\" ma:b=\"http://purl.org/dc/a\"/>",
            Ok(()),
        ),
        ("<w:smartTagType w:namespaceuri=\"urn:a\" w:url=\"http://example.org/\"/>", Ok(())),
        ("<x15ac:absPath url=\"https://d.docs.live.net/a/\"/>", Ok(())),
        ("<v:shape o:gfxdata=\"UEsD&#xA;//AA\"/>", Ok(())),
        ("<webPublish url=\"https://example.org/\"/>", Err(REMOTE)),
        ("<wp:docPr descr=\"https://example.org/a.png\"/><!-- a -->", Ok(())),
        ("<a:hlinkClick invalidUrl=\"https://a b\" action=\"ppaction://hlinkshowjump\"/>", Ok(())),
        ("<w:documentProtection w:hash=\"//a=\" w:val=\"https://a\"/>", Ok(())),
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
        (
            "<Types><Override PartName=\"/a.xml\" ContentType=\"application/vnd.ms-excel.macrosheet+xml\"/></Types>",
            Err(ACTIVE),
        ),
        (
            "<Types><Default Extension=\"xml\" ContentType=\"application/vnd.ms-office.vbaProjectSignature\"/></Types>",
            Err(ACTIVE),
        ),
        ("<macrosheet><f>FOPEN(&quot;a&quot;,3)</f></macrosheet>", Err(ACTIVE)),
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
fn fields_inside_of_fields_are_judged_by_their_place() {
    let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
    let code = |code: &str| {
        let pieces = code.split('~').map(|piece| {
            let piece = piece.replace('"', "&quot;");
            format!("<w:r><w:instrText xml:space=\"preserve\">{piece}</w:instrText></w:r>")
        });
        pieces.collect::<String>()
    };
    // `{` begins a field, `|` begins its result, `}` ends it.
    let document = |fields: &str| {
        let (mut out, mut text) = (String::new(), String::new());
        for letter in fields.chars() {
            let kind = match letter {
                '{' => "begin",
                '|' => "separate",
                '}' => "end",
                letter => {
                    text.push(letter);
                    continue;
                }
            };
            out += &code(&std::mem::take(&mut text));
            out += &mark(kind);
        }
        format!("<w:document><w:p>{out}</w:p></w:document>")
    };
    for fields in [
        "{ IF { PAGE } = 1 \"a\" \"b\" }",
        "{ I~F {PAGE|} = {NUM~PAGES|} \"a\" }",
        "{= 4 + {PAGE}}",
        "{TOC \\o \"1-3\" \\h|{HYPERLINK \\l \"_Toc1\"|{PAGEREF _Toc1 \\h|}}}",
        "{ HYPERLINK \"https://example.org/\"|{PAGE|}}",
        "{QUOTE {SET a {= {PAGE} + 1}}{IF {REF a} > 1 \"b\"}}",
        "{MERGEFIELD a|}{SEQ a \\* ARABIC|}",
        "{ADDIN EN.CITE a{ADDIN EN.CITE.DATA}|}",
    ] {
        check(Family::Office, &document(fields), Ok(()));
    }
    for fields in [
        "{{QUOTE \"DDE\"|} \"cmd\"}",
        "{{DOCPROPERTY a|} \"https://example.org/a.png\"}",
        "{DD{QUOTE \"E\"|}AUTO a}",
        "{HYPERLINK \"{QUOTE \"file:///c:/a.exe\"}\"}",
        "{ {SET a \"b\"}{ {REF a} \"https://example.org/a.png\"} }",
        "{{ IF 1 = 1 \"INCLUDEPICTURE\" } a",
        "{IF 1 = 1 \"{ {QUOTE a} b}\"}",
        "{PAGE|{ {REF a} b}}",
    ] {
        let text = document(fields).replace("</w:document>", "<w:t>a</w:t></w:document>");
        let judged = inspect("a.xml", text.as_bytes(), Family::Office);
        assert!(
            judged.is_err_and(|reason| reason.contains("another field")),
            "{fields}: {judged:?}"
        );
    }
    check(Family::Office, &document("{PAGE|{INCLUDETEXT a}}"), Err(ACTIVE));
    check(Family::Office, &document("{IF 1 = 1 \"{INCLUDETEXT a}\"}"), Err(ACTIVE));
    let simple = "<w:p><w:fldChar w:fldCharType=\"begin\"/><w:fldSimple w:instr=\"QUOTE DDE\"/>\
                  <w:instrText> a</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:p>";
    assert!(inspect("a.xml", simple.as_bytes(), Family::Office).is_err());
    for mark in ["", "w:fldCharType=\"a\"", "w:fldCharType=\"begin\" a:fldCharType=\"end\""] {
        check(Family::Office, &format!("<w:p><w:fldChar {mark}/></w:p>"), Err(UNREADABLE));
    }
}
