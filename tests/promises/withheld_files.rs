//! Withheld numbers in files that are published as they are: text files lose them, and those of documents are reported.

use super::left_out::{LATELY, LONG_AGO, built, campaign, with_line};
use crate::support::{Sample, archive};

const NUMBER: &str = "+57 310 555 0134";

fn line(assured: &str) -> Sample {
    let sample = campaign("CO", "es").text("content/about/es.md", "T", "x\n");
    with_line(sample, "es", ("l", "Noche"), ("active", NUMBER, assured))
}

/// A document of Word whose number is in several runs.
fn docx() -> Vec<u8> {
    let body = "<w:document><w:p><w:r><w:t>Llama al 310 </w:t></w:r><w:r><w:t>555 0134</w:t></w:r></w:p></w:document>";
    let files = [("[Content_Types].xml", &b"<Types/>"[..]), ("word/document.xml", body.as_bytes())];
    archive(&files, true)
}

fn pdf() -> Vec<u8> {
    b"%PDF-1.4\n4 0 obj\n<< /Length 52 >>\nstream\nBT /F1 24 Tf 50 100 Td (Llama al 310 555 0134) Tj ET\nendstream\nendobj\n%%EOF\n".to_vec()
}

#[test]
fn text_files_are_published_without_the_number() {
    for (path, text) in [
        ("static/a.json", "{\"tel\": \"310 555 0134\"}"),
        ("static/b.json", "{\"tel\": 573105550134, \"a\": 1}"),
        ("static/a.js", "const tel = '310-555-0134';\n"),
        ("static/a.css", "p::after { content: '310 555 0134' }\n"),
        ("static/a.xml", "<a tel=\"3105550134\">310 555 0134</a>"),
        (
            "static/a.html",
            "<p>Llama al <b>310</b> <b>555 0134</b> <a href=\"tel:+573105550134\">ya</a></p>",
        ),
        ("static/a.md", "Llama al 310 555 0134.\n"),
        ("static/a.txt", "Llama al 310 555 0134.\n"),
        (
            "static/a.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><text><tspan>310</tspan><tspan>555 0134</tspan></text></svg>",
        ),
    ] {
        let published = path.strip_prefix("static/").expect("a path");
        let digits = |bytes: &[u8]| {
            let text = String::from_utf8_lossy(bytes).replace("<b>", "").replace("</b>", "");
            let text = text.replace("<tspan>", "").replace("</tspan>", "");
            text.replace([' ', '-'], "").contains("3105550134")
        };
        let (site, lines) = built(&line(LONG_AGO).file(path, text));
        let bytes = &site.files[published];
        assert!(!digits(bytes), "{path}: {}", String::from_utf8_lossy(bytes));
        assert_eq!(bytes.len(), text.len(), "{path}");
        assert!(
            lines.contains(&format!("the number of `l` is left out of {published}")),
            "{lines}"
        );
        if path.ends_with(".json") {
            let json: Result<serde_json::Value, _> = serde_json::from_slice(bytes);
            assert!(json.is_ok(), "{path}: {}", String::from_utf8_lossy(bytes));
        }
        let (site, _) = built(&line(LATELY).file(path, text));
        assert!(digits(&site.files[published]), "{path}");
    }
    let latin = [&b"Ll\xe1mame: 310\xa0555 0134\n"[..], b"a\xf1o 3105550135\n"].concat();
    let (site, _) = built(&line(LONG_AGO).bytes("static/a.csv", &latin));
    assert_eq!(
        site.files["a.csv"],
        [&b"Ll\xe1mame: ............\n"[..], b"a\xf1o 3105550135\n"].concat()
    );
    // Ordinary figures of scripts and styles stay.
    let script = "const a = [310, 555, 134], b = 0.310555, c = '#310555', d = 3105550135;\n";
    let (site, lines) = built(&line(LONG_AGO).file("static/a.js", script));
    assert_eq!(site.text("a.js"), script);
    assert!(!lines.contains("withheld-number"), "{lines}");
}

#[test]
fn a_document_with_the_number_is_reported() {
    let rtf = b"{\\rtf1 Llama al 310\\~555 \\b 01\\b0 34}".to_vec();
    for (name, bytes) in [("a.docx", docx()), ("a.pdf", pdf()), ("a.rtf", rtf)] {
        let sample = |assured| {
            line(assured)
                .text("content/about/es.md", "T", &format!("[F]({name})\n"))
                .bytes(&format!("content/about/{name}"), &bytes)
                .bytes(&format!("static/{name}"), &bytes)
        };
        let (_, lines) = built(&sample(LONG_AGO));
        for folder in ["content/about", "static"] {
            let there = format!("{folder}/{name}");
            let is_there = |line: &str| {
                line.starts_with(&there) && line.contains("this file has the number of `l`")
            };
            assert!(lines.lines().any(is_there), "{there}: {lines}");
        }
        let (_, lines) = built(&sample(LATELY));
        assert!(!lines.contains("withheld-number"), "{lines}");
    }
    let other = archive(
        &[
            ("[Content_Types].xml", &b"<Types/>"[..]),
            ("word/document.xml", b"<w:p>310 555</w:p><w:p>0134, 310 555 0135</w:p>"),
        ],
        true,
    );
    let (_, lines) = built(&line(LONG_AGO).bytes("static/a.docx", &other));
    assert!(!lines.contains("withheld-number"), "{lines}");
}
