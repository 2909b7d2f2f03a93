//! The markup of e-books.

use super::super::element::FORM;
use super::*;

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
        "<svg><use href=\"#a\" xlink:href=\"#a\"/></svg><a href=\"mailto:a@example.org\">a</a>",
        "<link rel=\"stylesheet\" href=\"a.css\"/><link rel=\"license\" href=\"https://example.org/\"/>",
        "<svg><rect fill=\"url(#a)\" transform=\"rotate(1)\"/></svg><blockquote cite=\"https://example.org\"/>",
        "<img alt=\"https://example.org/\" src=\"a.png\"/><link rel=\"stylesheet\" href=\"page.xpgt\"/>",
        "<?page 1: a?><?adobe id=\"W5: a\"?>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html\"/><onward/>",
        "<style>/*<![CDATA[*/ p &gt; a{} /*]]>*/</style><style><!-- a{margin:0} --></style>",
        "<svg><title/><style><![CDATA[.a{fill:url(#b)}]]></style></svg><!-- <p>a</p> -->",
        "<p title=\"a&nbsp;b &mdash; c & d\" cite=\"https&colon;//example.org\">a &lt; b</p>",
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
        "<p style=\"background:url(https&colon;//example.org/a)\">a</p>",
        "<a href=\"b.xhtml\" ping=\"https&colon;//example.org/\">a</a>",
        "<img src=\"https&#58//example.org/a\"/>",
        "<style><!-- @import url(https://example.org/a.css); --></style>",
        "<style>/* <!-- */ @import url(https://example.org/a.css); /* --> */</style>",
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
    for inside in [
        "<a href=\"file:///etc/passwd\">a</a>",
        "<a href=\"\\\\example.org\\a\">a</a>",
        "<img src=\"file://example.org/a.png\"/>",
        "<img lowsrc=\"file://example.org/a.png\"/>",
        "<img lowsrc=\"&bsol;&bsol;example.org&bsol;a\"/>",
        "<p style=\"background:url(file://example.org/a)\">a</p>",
        "<svg><rect fill=\"url(\\\\\\\\example.org/a)\"/></svg>",
        "<img src=\"../../etc/a.png\"/>",
    ] {
        check(inside, Err(LOCAL));
    }
    check("<form action=\"https://example.org/\"/>", Err(FORM));
    check("<p>a", Err(UNREADABLE));
    check("<a href=\"java&Tab;script&colon;a()\">a</a>", Err(SCRIPT));
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
fn a_page_is_alike_for_readers_of_xml_and_html() {
    let page = |inside: &str| format!("<html><head/><body>{inside}</body></html>");
    for inside in [
        "<p><![CDATA[<img src=\"https://example.org/a\" onerror=\"a()\">]]></p>",
        "<title><a title=\"</title><script>a()</script>\"/></title>",
        "<noscript><p title=\"</noscript><script>a()</script>\"/></noscript>",
        "<title><!-- </title><script>a()</script> --></title>",
        "<textarea/><!-- </TextArea ><script>a()</script> -->",
        "<style><![CDATA[</style><script>a()</script>]]></style>",
        "<style><b></b>@import url(https://example.org/a.css)</style>",
        "<!--><script>a()</script>-->",
        "<!---><script>a()</script>-->",
        "<!-- a --!><script>a()</script>-->",
        "<?x ><script>a()</script>?>",
        "<p/onclick=\"a()\">a</p>",
        "<p a/onclick=\"a()\">a</p>",
        "<p xmlns/onclick=\"a()\">a</p>",
        "<link a:rel=\"license\" rel=\"stylesheet\" href=\"https://example.org/\"/>",
        "<p\u{c}onclick=\"a()\">a</p>",
        "<p title=\"\u{1b}$B\">a</p>",
    ] {
        check(Family::Epub, &page(inside), Err(UNREADABLE));
    }
    let head = "<!DOCTYPE html PUBLIC \"><script>\"><html/>";
    check(Family::Epub, head, Err(UNREADABLE));
    for inside in [
        "<title/><p>a</p><!-- <p>b</p> -->",
        "<title>a</title><!-- <title>b</title> <style>c{}</style> -->",
        "<noscript><p>a</p></noscript><p><![CDATA[a > b]]></p>",
        "<!-- [if mso]> <p>a</p> <![endif] --><?dp n=\"1\" ?>",
    ] {
        check(Family::Epub, &page(inside), Ok(()));
    }
    // A list of parts is no page.
    let list = "<package><description><![CDATA[<p>a</p>]]></description></package>";
    assert_eq!(inspect("a.opf", list.as_bytes(), Family::Epub), Ok(()));
    let template = "<t:template><t:style><t:rule selector=\"a\"/></t:style></t:template>";
    assert_eq!(inspect("a.xpgt", template.as_bytes(), Family::Epub), Ok(()));
    let template = "<a>{}b{background:url(https://example.org/a)}</a>";
    assert_eq!(inspect("a.xpgt", template.as_bytes(), Family::Epub), Err(REMOTE));
}
