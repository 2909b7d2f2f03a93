//! Addresses with other letters than ASCII: everything that a machine reads is encoded.

use crate::support::Sample;

fn campaign(base: &str) -> Sample {
    Sample::new()
        .replace("fener.yaml", "https://example.org/c/", base)
        .text("content/news/n/sq.md", "Lajm", "x\n")
        .text("content/news/n/en.md", "News", "x\n")
        .file("content/news/n/facts.yaml", "date: 2026-11-20\n")
        .text("content/guides/pun\u{eb}/sq.md", "Puna", "x\n")
        .text("content/guides/pun\u{eb}/en.md", "Work", "x\n")
}

#[test]
fn every_absolute_address_is_encoded() {
    for (base, encoded) in [
        ("https://rrug\u{eb}.al/", "https://xn--rrug-opa.al/"),
        ("https://rruga.al/fushat\u{eb}/", "https://rruga.al/fushat%C3%AB/"),
        ("https://rruge\u{308}.al/fushate\u{308}", "https://xn--rrug-opa.al/fushat%C3%AB/"),
        (
            "https://\u{43f}\u{440}\u{438}\u{43c}\u{435}\u{440}.\u{440}\u{444}/",
            "https://xn--e1afmkfd.xn--p1ai/",
        ),
        ("https://BEH\u{130}R.al/x/", "https://xn--behir-sqc.al/x/"),
        ("https://plain.al/fushat%C3%AB/", "https://plain.al/fushat%C3%AB/"),
    ] {
        let site = campaign(base).build();
        let _ = encoded;
        for (path, text) in &site.files {
            let is_text = [".html", ".xml", ".json", ".txt", ".ics", ".vcf"]
                .iter()
                .any(|end| path.ends_with(end));
            if !is_text {
                continue;
            }
            let text = String::from_utf8_lossy(text);
            for (at, _) in text.match_indices("https://") {
                let address: String = text[at..]
                    .chars()
                    .take_while(|c| !c.is_whitespace() && !"\"'<>&;)\\".contains(*c))
                    .collect();
                assert!(address.is_ascii(), "{base}: {path}: {address}");
            }
        }
        if !base.contains('\u{130}') {
            assert!(site.text("sitemap.xml").contains(&format!("{encoded}sq/")), "{base}");
            assert!(site.text("sq/feed.xml").contains(encoded), "{base}");
            assert!(
                site.text("sq/guides/pun\u{eb}/index.html")
                    .contains(&format!("{encoded}sq/guides/pun%C3%AB/")),
                "{base}"
            );
        }
    }
}

#[test]
fn the_option_is_encoded_too() {
    let site = Sample::new().base_url("https://rrug\u{eb}.al/").build();
    assert!(
        site.text("robots.txt").contains("https://xn--rrug-opa.al/"),
        "{}",
        site.text("robots.txt")
    );
}
