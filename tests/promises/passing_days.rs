//! The passing of days withholds numbers and pages, and never stops a build: a site that no editor looks at is built each
//! day, and an error would leave the old numbers online.

use super::numbers::campaign;
use crate::support::Sample;

const LATER: &str = "2027-03-01";

/// The campaign with a page that expires, to which everything that can refers.
fn with_an_expiring_page() -> Sample {
    let mut sample = campaign("{on: 2026-11-20, by: operator}")
        .replace("content/posters/gara/facts.yaml", "guides/joc", "guides/bursa")
        .replace("fener.yaml", "menu: [helplines]", "menu: [helplines, bursa]")
        .file("content/guides/joc/facts.yaml", "helplines: [line]\ntopics: [burse]\n");
    for code in ["ro", "ru"] {
        let page = |name: &str| {
            format!(
                "---\ntitle: Bursa {name}\nexpire_on: 2026-12-05\n---\n\n[Sună](helpline:line)\n"
            )
        };
        sample = sample
            .file(&format!("content/guides/bursa/{code}.md"), &page("a"))
            .file(&format!("content/bursa/{code}.md"), &page("b"))
            .file(&format!("content/topics/burse/{code}.md"), &page("c"))
            .text(
                &format!("content/guides/joc/{code}.md"),
                "Joc",
                "[Bursa](guide:bursa), [bursa](../bursa/ro.md), [b](../../bursa/ro.md).\n\n[Sună](helpline:line)\n",
            );
    }
    sample
}

#[test]
fn an_unattended_site_is_built_and_withholds_its_numbers() {
    let sample = with_an_expiring_page();
    let site = sample.build();
    site.shows("ro/guides/joc/index.html", "tel:+37322123456");
    site.shows("ro/guides/joc/index.html", "<a href=\"../bursa/index.html\">Bursa</a>");
    let later = sample.on(LATER);
    let found = later.check();
    assert!(!found.blocks(), "{}", found.lines());
    for expected in ["dead-link", "unknown-page", "no-help", "helpline-expired"] {
        assert!(found.lines().contains(&format!("warning[{expected}]")), "{}", found.lines());
    }
    let site = later.build();
    for (path, bytes) in &site.files {
        let text = String::from_utf8_lossy(bytes);
        for number in ["22123456", "22 123 456", "79 123 456"] {
            assert!(!text.contains(number), "{path} has {number}");
        }
    }
    // The words of a link stay.
    site.shows("ro/guides/joc/index.html", "<a>Bursa</a>, <a>bursa</a>, <a>b</a>.");
    site.assert_links_exist();
}

/// A number that was typed into anything but a text, by the file and what is added to it or put in its place.
const PLACES: &[(&str, &str, &str)] = &[
    (
        "content/helplines/line/facts.yaml",
        "by: operator",
        "by: operator, published_by: \"Linia, 022 123 456\"",
    ),
    ("content/posters/gara/facts.yaml", "place: gara", "place: \"gara, 022-123-456\""),
    (
        "content/regions/nord/facts.yaml",
        "code: MD-BA",
        "code: MD-BA\nmunicipalities: [\"Bălți (+373 22 123456)\"]",
    ),
    (
        "content/guides/joc/facts.yaml",
        "helplines: [line]",
        "helplines: [line]\nsources: [{title: \"Tel. 022.123.456\", url: \"https://a.md/\"}]",
    ),
    ("fener.yaml", "ro: Jocuri,", "ro: \"Jocuri 0 22 123 456\","),
    ("fener.yaml", "name: Română", "name: \"Română 22 123 456\""),
    ("locales/ro.ftl", "exit = ", "exit = 0221 23456 022 123 456 "),
];

#[test]
fn a_withheld_number_is_left_out_wherever_it_was_typed() {
    let old = || campaign("{on: 2026-01-01, by: operator}");
    let is_found = |sample: Sample, place: &str| {
        let found = sample.check();
        let is_warned = found.lines().contains("warning[withheld-number]");
        assert!(is_warned && !found.blocks(), "{place}:\n{}", found.lines());
        for (path, bytes) in &sample.build().files {
            let text = String::from_utf8_lossy(bytes);
            let text = text.replace([' ', '-', '.'], "");
            assert!(!text.contains("22123456"), "{path} has the number of {place}");
        }
    };
    assert!(!old().check().blocks(), "{}", old().check().lines());
    for (file, from, to) in PLACES {
        is_found(old().replace(file, from, to), &format!("{file}: {to}"));
    }
    // Files beside a text: published as they are, drawn again, or credited.
    let files: [(&str, &str, &str); 4] = [
        ("note.txt", "[Orar](note.txt)\n", "Sună la +373 22 123 456.\n"),
        (
            "card.vcf",
            "[Card](card.vcf)\n",
            "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:L\r\nTEL:+37322123456\r\nEND:VCARD\r\n",
        ),
        ("table.csv", "[Tabel](table.csv)\n", "nume,telefon\nLinia,022-123-456\n"),
        (
            "drum.svg",
            "![Drum](drum.svg)\n",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><text y=\"9\">022 123 456</text></svg>",
        ),
    ];
    for (name, body, content) in files {
        let sample = old()
            .text("content/guides/joc/ro.md", "Joc", body)
            .text("content/guides/joc/ru.md", "Joc", body)
            .file(&format!("content/guides/joc/{name}"), content);
        is_found(sample, name);
    }
    let credited = old()
        .text("content/guides/joc/ro.md", "Joc", "[Orar](note.txt)\n")
        .file("content/guides/joc/ro.md", "---\ntitle: Joc\nkeywords: [\"022 123 456\"]\n---\nx\n");
    let found = credited.check().lines();
    assert!(found.contains("warning[number-in-prose]"), "{found}");
    // A table of numbers is read in a time that grows as its length.
    let table = old()
        .text("content/guides/joc/ro.md", "Joc", "[Tabel](t.txt)\n")
        .file("content/guides/joc/t.txt", &"1 22 333 ".repeat(100_000));
    assert!(!table.check().blocks(), "{}", table.check().lines());
    // Dates, sums and other numbers are no reason to stop.
    let other = old().text(
        "content/guides/joc/ro.md",
        "Joc",
        "În 2026-11-20 au venit 123 456 de oameni, 22 123 4567 lei.\n",
    );
    assert!(!other.check().blocks(), "{}", other.check().lines());
}

#[test]
fn what_every_site_needs_cannot_expire() {
    for path in ["content/ro.md", "content/helplines/emergency/ru.md"] {
        let sample = campaign("{on: 2026-11-20, by: operator}");
        let sample = sample.replace(path, "---\ntitle:", "---\nexpire_on: 2026-12-05\ntitle:");
        let found = sample.check();
        let lines = found.lines();
        let is_found = lines.lines().any(|line| {
            line.starts_with(&format!("{path}:2:")) && line.contains("error[bad-date]")
        });
        assert!(is_found, "{path}: {lines}");
    }
}

#[test]
fn a_link_by_name_to_an_expired_page_is_a_warning() {
    let link = "[Bursa](page:bursa).\n\n[Sună](helpline:line)\n";
    let sample = with_an_expiring_page().text("content/guides/joc/ro.md", "Joc", link);
    assert!(!sample.check().lines().contains("dead-link"));
    let found = sample.on(LATER).check();
    assert!(!found.blocks(), "{}", found.lines());
    let is_link = |line: &str| {
        line.starts_with("content/guides/joc/ro.md:") && line.contains("warning[dead-link]")
    };
    assert!(found.lines().lines().any(is_link), "{}", found.lines());
}

/// The smallest codes are those of emergency numbers; a poster shows one when its own helpline is withheld.
#[test]
fn a_poster_falls_back_to_any_emergency_number() {
    for number in ["110", "117", "133", "191", "198"] {
        let sample = campaign("{on: 2026-11-20, by: operator}")
            .replace("fener.yaml", "emergency: [112]", &format!("emergency: [{number}]"))
            .replace("content/helplines/emergency/facts.yaml", "\"112\"", &format!("\"{number}\""));
        let found = sample.on(LATER).check();
        assert!(!found.blocks(), "{number}: {}", found.lines());
    }
}
