//! The editor decides what is first: `order:`, `pinned:`, and places for lists in the text.

use crate::support::Sample;

/// A campaign with four helplines and two guides.
fn sample() -> Sample {
    let facts = |number: &str, more: &str| {
        format!(
            "status: active\nchannels: [{{type: voice, number: \"{number}\"}}]\n\
             assured: {{on: 2026-11-20, by: operator}}\n{more}"
        )
    };
    let lines = [
        ("a", "116000", ""),
        ("b", "116006", "order: 2\n"),
        ("c", "116111", "order: 1\n"),
        ("d", "+355 4 222 3344", "pinned: true\n"),
    ];
    let sample = lines.iter().fold(Sample::new(), |sample, (name, number, more)| {
        sample
            .file(&format!("content/helplines/{name}/facts.yaml"), &facts(number, more))
            .text(&format!("content/helplines/{name}/sq.md"), &format!("Line {name}"), "")
            .text(&format!("content/helplines/{name}/en.md"), &format!("Line {name}"), "")
    });
    sample
        .text("content/helplines/sq.md", "Linja", "")
        .text("content/helplines/en.md", "Helplines", "")
        .text("content/guides/sq.md", "Udhëzues", "")
        .text("content/guides/en.md", "Guides", "")
}

/// The order of the helplines' names in a page.
fn order(page: &str) -> String {
    let main = page.split("<main").nth(1).unwrap_or(page);
    let mut found: Vec<(usize, char)> = Vec::new();
    for name in ['a', 'b', 'c', 'd'] {
        for (at, _) in main.match_indices(&format!("Line {name}<")) {
            found.push((at, name));
        }
    }
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name).collect()
}

#[test]
fn pinned_comes_first_then_the_order() {
    let site = sample().build();
    assert_eq!(order(site.text("en/helplines/index.html")), "dcba");
    // The home page shows the first three.
    assert_eq!(order(site.text("en/index.html")), "dcb");
    assert_eq!(order(site.text("lite/en/index.html")), "dcb");
}

#[test]
fn no_card_stands_twice() {
    let text = "[c](helpline:c)\n\nText.\n\n[c](helpline:c)\n";
    let sample = sample().text("content/en.md", "Road", text);
    let sample = sample.text("content/helplines/en.md", "Helplines", text);
    let site = sample.build();
    assert_eq!(order(site.text("en/index.html")), "cdba".replace('a', ""));
    site.shows("en/index.html", "class=\"call-link\">c</a></p>");
    // Numbers stand before the text.
    assert_eq!(order(site.text("en/helplines/index.html")), "dbac");
    assert_eq!(order(site.text("lite/en/helplines.html")), "dbac");
}

#[test]
fn lists_stand_where_the_editor_puts_them() {
    let text = "Lead.\n\n## One\n\n[](list:guides)\n\nMiddle.\n\n[](list:helplines)\n\nLast.\n";
    let site = sample().text("content/en.md", "Road", text).build();
    for path in ["en/index.html", "lite/en/index.html"] {
        let page = site.text(path);
        let at = |wanted: &str| page.find(wanted).unwrap_or_else(|| panic!("{path}: no {wanted}"));
        assert!(at("The first") < at("Middle."), "{path}");
        assert!(at("Middle.") < at("Line d"), "{path}");
        assert!(at("Line d") < at("Last."), "{path}");
        assert_eq!(page.matches("The first").count(), 1, "{path}");
        assert_eq!(order(page), "dcb", "{path}");
    }
    // A list that is not placed follows the text.
    let site = sample().text("content/en.md", "Road", "Lead.\n\n## One\n\nOwn words.\n").build();
    let page = site.text("en/index.html");
    assert!(page.find("Own words.") < page.find("The first"), "{page}");
}

#[test]
fn the_list_of_a_top_folder_can_stand_in_its_text() {
    for text in [
        "Before.\n\n[](list:helplines)\n\nAfter.\n",
        "Before.\n\n[All](list:helplines)\n\nAfter.\n",
    ] {
        let site = sample().text("content/helplines/en.md", "Helplines", text).build();
        for path in ["en/helplines/index.html", "lite/en/helplines.html"] {
            let page = site.text(path);
            assert_eq!(order(page), "dcba", "{path}");
            assert!(page.find("Line a") < page.find("After."), "{path}");
        }
    }
}

#[test]
fn a_list_in_the_wrong_place_is_a_finding() {
    for (path, text, message) in [
        ("content/guides/first/en.md", "[](list:guides)\n", "`list:guides` cannot stand here"),
        ("content/en.md", "A [list](list:guides) inside.\n", "`list:guides` cannot stand here"),
        ("content/en.md", "[](list:guidse)\n", "list `guidse` does not exist"),
        ("content/guides/first/en.md", "[](map:)\n", "`map:` cannot stand here"),
        ("content/en.md", "When: [x](next-stop:)\n", "`next-stop:` cannot stand here"),
    ] {
        let found = sample().text(path, "Title", text).check().lines();
        assert!(found.contains(&format!("error[dead-link]: {message}")), "{text}: {found}");
    }
}

/// Names in a page are listed as the reader's language lists them.
#[test]
fn lists_have_the_separators_of_the_language() {
    for (code, partners, places) in [
        ("en", "Alfa</a>, <a", "X, Y, and Z"),
        ("fa", "Alfa</a>،\u{200f} <a", "X،\u{200f} Y، و Z"),
        ("ur", "Alfa</a>، <a", "X، Y، اور Z"),
        ("ar", "Alfa</a> و<a", "X وY وZ"),
        ("zh-Hans", "Alfa</a>、<a", "X、Y和Z"),
        ("de", "Alfa</a>, <a", "X, Y und Z"),
    ] {
        let settings = format!(
            "title: Road\nbase_url: https://rruga.al/\ncountry: MD\nemergency: [112]\n\
             languages: [{{code: {code}, name: Own}}]\n"
        );
        let mut sample = Sample::empty().file("fener.yaml", &settings).file(
            "content/helplines/emergency/facts.yaml",
            "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n",
        );
        let text = |sample: Sample, folder: &str, title: &str| {
            sample.text(&format!("content/{folder}{code}.md"), title, "x\n")
        };
        sample = text(text(sample, "", "Home"), "helplines/emergency/", "112");
        for (folder, title, facts) in [
            ("organisations/a/", "Alfa", "role: partner\n"),
            ("organisations/b/", "Beta", "role: partner\n"),
            ("organisations/c/", "Gama", "role: partner\n"),
            ("projects/p/", "Project", "status: current\nfrom: 2026\npartners: [a, b, c]\n"),
            ("regions/r/", "Region", "code: MD-AN\nmunicipalities: [X, Y, Z]\n"),
        ] {
            sample =
                text(sample, folder, title).file(&format!("content/{folder}facts.yaml"), facts);
        }
        let site = sample.build();
        site.shows(&format!("{code}/projects/p/index.html"), partners);
        site.shows(&format!("lite/{code}/projects/p.html"), partners);
        site.shows(&format!("lite/{code}/regions/r.html"), places);
    }
}
