//! Drawings that are refused or cleaned.

use super::element::SVG;
use super::*;

fn drawing(inside: &str) -> String {
    format!("<svg xmlns=\"{SVG}\" viewBox=\"0 0 8 4\">{inside}</svg>")
}

#[test]
fn line_ends_of_all_systems_give_the_same_drawing() {
    let unix = "<title>A\nmap</title>\n<rect x=\"1\"\n width=\"2\"/>\n<text>one\n\ntwo</text>";
    let clean = |inside: &str| clean(drawing(inside).as_bytes()).map(|clean| clean.text);
    for end in ["\r\n", "\r"] {
        assert_eq!(clean(&unix.replace('\n', end)), clean(unix), "{end:?}");
    }
    assert!(clean(unix).is_ok_and(|text| text.contains("one\n\ntwo")));
}

#[test]
fn what_could_act_or_ask_is_refused() {
    let program = "a script";
    let address = "a link to another file";
    let other = "content that is not a drawing";
    for (inside, what) in [
        ("<script>x</script>", program),
        ("<g onload=\"x\"/>", program),
        ("<g OnClick=\"x\"/>", program),
        ("<set attributeName=\"xlink:href\" to=\"javascript:x\"/>", program),
        ("<animate attributeName=\"onclick\" to=\"x\"/>", program),
        ("<a href=\"https://example.com/\"><path/></a>", address),
        ("<a href=\" javascript:x\"><path/></a>", address),
        ("<use xlink:href=\"other.svg#a\"/>", address),
        ("<rect fill=\"url(https://example.com/#a)\"/>", address),
        ("<rect style=\"fill:URL( '//example.com/')\"/>", address),
        ("<rect style=\"fill:\\75rl(x)\"/>", address),
        ("<rect style=\"fill:&#117;rl(x)\"/>", address),
        ("<style>@import 'x.css';</style>", address),
        ("<style><![CDATA[a{background:image-set('x' 1x)}]]></style>", address),
        ("<style>a{fill:&#117;rl(x)}</style>", "a hidden address"),
        ("<style>a{fill:u<!-- -->rl(x)}</style>", address),
        ("<style>a{fill:u<i:x/>r<![CDATA[l(x)]]>}</style>", address),
        ("<image href=\"data:image/jpeg;base64,AAAA\"/>", "an image"),
        ("<feImage href=\"x.png\"/>", other),
        ("<iframe/>", other),
        ("<g xmlns=\"http://www.w3.org/1999/xhtml\"/>", other),
    ] {
        let found = clean(drawing(inside).as_bytes()).err();
        assert_eq!(found, Some(ImageError::Svg(what)), "{inside}");
    }
    let bomb = format!("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>{}", drawing("<text>&a;</text>"));
    assert_eq!(clean(bomb.as_bytes()).err(), Some(ImageError::Svg("definitions of its own")));
}

#[test]
fn unknown_attributes_go() {
    let clean = |inside: &str| clean(drawing(inside).as_bytes()).map(|clean| clean.text);
    for (inside, expected) in [
        ("<a href=\"#a\" ping=\"/x\" target=\"_top\" download=\"\"/>", "<a href=\"#a\"/>"),
        ("<rect data-name=\"Ana\" x=\"1\" future=\"y\"/>", "<rect x=\"1\"/>"),
        ("<g aria-label=\"A\" é=\"1\" tabindex=\"0\"/>", "<g aria-label=\"A\"/>"),
        ("<set attributeName=\"a€\" to=\"1\"/>", "<set attributeName=\"a€\" to=\"1\"/>"),
        ("<set attributeName=\"€\"/>", "<set attributeName=\"€\"/>"),
    ] {
        let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 4\">";
        assert_eq!(clean(inside), Ok(format!("{head}{expected}</svg>")), "{inside}");
    }
}

#[test]
fn drawings_without_end_are_refused() {
    let nested = |n: usize| format!("{}{}", "<g>a".repeat(n), "</g>".repeat(n));
    let attributes: String = (0..200_000).map(|n| format!(" a{n}=\"\"")).collect();
    let copies: String = (1..20)
        .map(|n| format!("<g id=\"a{n}\">{}</g>", format!("<use href=\"#a{}\"/>", n - 1).repeat(3)))
        .collect();
    for (inside, what) in [
        (nested(80_000), "groups that are nested too deeply"),
        (nested(101), "groups that are nested too deeply"),
        (format!("<g{attributes}/>"), "an element with too many attributes"),
        (format!("<g id=\"a0\"/>{copies}"), COPIES),
        ("<g id=\"a\"><use href=\"#a\"/></g>".into(), COPIES),
        ("<g id=\"a\"><g><use xlink:href=\" #a\"/></g></g>".into(), COPIES),
    ] {
        assert_eq!(clean(drawing(&inside).as_bytes()).err(), Some(ImageError::Svg(what)));
    }
    assert!(clean(drawing(&nested(90)).as_bytes()).is_ok());
    // Ten shapes, each filled (masked, clipped) with the ten of the one before.
    let chain = |part: &str, shape: &dyn Fn(usize) -> String| -> String {
        let parts =
            (1..8).map(|n| format!("<{part} id=\"a{n}\">{}</{part}>", shape(n - 1).repeat(10)));
        format!(
            "<{part} id=\"a0\"><path d=\"M0 0\"/></{part}>{}{}",
            parts.collect::<String>(),
            shape(7)
        )
    };
    for inside in [
        chain("pattern", &|n| format!("<rect fill=\"url(#a{n})\"/>")),
        chain("pattern", &|n| format!("<rect style=\"stroke:red;fill:URL( '#a{n}' )\"/>")),
        chain("mask", &|n| format!("<g mask=\"url(#a{n})\"><rect/></g>")),
        chain("clipPath", &|n| format!("<rect clip-path=\"url(&quot;#a{n}&quot;)\"/>")),
        chain("marker", &|n| format!("<line id=\"b{n}\" marker-end=\"url(#a{n})\"/>")),
        format!(
            "<style>{}</style>{}",
            (0..8).map(|n| format!(".b{n}, i{{fill:url(#a{n})}}")).collect::<String>(),
            chain("pattern", &|n| format!("<rect class=\"c b{n}\"/>"))
        ),
        "<style>g > rect{fill:url(#a0)}</style><pattern id=\"a0\"><g><rect/></g></pattern>"
            .to_owned(),
        format!(
            "{}<pattern id=\"b\" href=\"#a7\"/>",
            chain("pattern", &|n| format!("<rect fill=\"url(#a{n})\"/>"))
        ),
        "<pattern id=\"a\"><rect fill=\"url(#a)\"/></pattern>".into(),
    ] {
        assert_eq!(
            clean(drawing(&inside).as_bytes()).err(),
            Some(ImageError::Svg(COPIES)),
            "{inside}"
        );
    }
    // A map whose regions have gradients and hatches, as drawing programs write them.
    let regions =
        "<path id=\"r\" class=\"st0\" fill=\"url(#hatch)\" clip-path=\"url(#c)\"/>".repeat(5_000);
    let map = format!(
        "<style>.st0{{stroke:url(#g);}}@media print{{.st1{{fill:url(#g)}}}}</style><linearGradient id=\"g\"><stop/></linearGradient>\
         <clipPath id=\"c\"><rect/></clipPath><pattern id=\"hatch\"><path fill=\"url(#g)\"/></pattern><g id=\"map\">{regions}</g>"
    );
    assert_eq!(clean(drawing(&map).as_bytes()).err(), None);
    for inside in [
        "<text>&#0;</text>",
        "<text>&#xFDD0;</text>",
        "<g id=\"&#xFFFF;\"/>",
        "<text>&#8;</text>",
        "<text>&#x1FFFE;</text>",
    ] {
        assert_eq!(clean(drawing(inside).as_bytes()).err(), Some(ImageError::Broken), "{inside}");
    }
}

#[test]
fn what_is_no_whole_drawing_is_broken() {
    for text in ["", "<svg", "<svg>", "<g/>", "<svg></g>", "<svg>&x;</svg>", "<svg/><svg/>"] {
        assert_eq!(clean(text.as_bytes()).err(), Some(ImageError::Broken), "{text}");
    }
}

#[test]
fn what_programs_leave_behind_goes() {
    let text = "<?xml version=\"1.0\"?>\n<?xml-stylesheet href=\"x.css\"?>\n<!-- by Ana -->\n\
        <!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n\
        <svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:inkscape=\"i\" width=\"20px\" height=\"10\" \
        inkscape:export-filename=\"/home/ana/x.png\"><metadata><rdf:RDF>Ana</rdf:RDF></metadata>\
        <inkscape:page>1</inkscape:page><g fill=\"url(#a)\"><title>A &amp; b</title></g></svg>\n";
    let clean = clean(text.as_bytes()).ok();
    let clean = clean.expect("a harmless drawing");
    assert_eq!((clean.head.width, clean.head.height), (20, 10));
    assert_eq!(
        clean.text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"20px\" height=\"10\">\
         <g fill=\"url(#a)\"><title>A &amp; b</title></g></svg>"
    );
}

#[test]
fn text_as_html_is_noticed() {
    let drops = |inside: &str| clean(drawing(inside).as_bytes()).map(|c| c.head.drops_text);
    for inside in [
        "<foreignObject><p>Thirr 112</p></foreignObject>",
        "<g><svg:foreignObject>x</svg:foreignObject></g>",
        "<switch><foreignObject width=\"1\"><div>a</div></foreignObject><text>a</text></switch>",
    ] {
        assert_eq!(drops(inside), Ok(true), "{inside}");
    }
    for inside in ["", "<text>a</text>", "<metadata>a</metadata>", "<foreignObject/>"] {
        assert_eq!(drops(inside), Ok(false), "{inside}");
    }
}
