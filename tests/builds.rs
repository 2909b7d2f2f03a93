//! Built sites, each campaign written by its test: borrowed texts, long pages, menus, and equal bytes.
//!
//! Campaigns that are folders are in `builds/`; `tests/fixtures.rs` runs them.

mod support;

use support::html::{addresses, follow};
use support::{Sample, Site, repository, text_of};

#[test]
fn a_missing_text_is_borrowed_along_the_fallbacks_and_marked() {
    let site = Sample::new()
        .replace(
            "fener.yaml",
            "fallback: [sq]}\n",
            "fallback: [sq]}\n  - {code: ar, name: العربية, fallback: [en]}\n",
        )
        .file("locales/ar.ftl", &text_of(&repository("locales/en.ftl")))
        .text("content/one/sq.md", "Një", "Fjalë.\n")
        .text("content/two/sq.md", "Dy", "Fjalë.\n")
        .text("content/two/en.md", "Two", "Words.\n")
        .text("content/three/ar.md", "ثلاثة", "كلمات.\n")
        .build();

    // One text, in Albanian: Arabic falls to English, English to Albanian.
    let page = "ar/one/index.html";
    site.shows(page, "<html lang=\"ar\" dir=\"rtl\">");
    site.shows(page, "<h1 lang=\"sq\" dir=\"ltr\">Një</h1>");
    site.shows(page, "<meta name=\"robots\" content=\"noindex\">");
    site.shows(page, "<link rel=\"canonical\" href=\"https://example.org/c/sq/one/\">");
    site.shows(page, "rel=\"alternate\" hreflang=\"sq\" href=\"https://example.org/c/sq/one/\"");
    site.hides(page, "rel=\"alternate\" hreflang=\"ar\"");
    site.hides(page, "rel=\"alternate\" hreflang=\"en\"");
    site.shows("lite/ar/one.html", "<h1 lang=\"sq\" dir=\"ltr\">Një</h1>");

    // The nearest language of the chain is used.
    site.shows("ar/two/index.html", "<h1 lang=\"en\" dir=\"ltr\">Two</h1>");
    site.shows("en/one/index.html", "<h1 lang=\"sq\" dir=\"ltr\">Një</h1>");

    // An own text has no mark and no `noindex`.
    let page = "ar/three/index.html";
    site.shows(page, "<h1>ثلاثة</h1>");
    site.hides(page, "noindex");
    site.shows("sq/three/index.html", "<h1 lang=\"ar\" dir=\"rtl\">ثلاثة</h1>");

    // The sitemap lists own texts only.
    site.shows("sitemap.xml", "<loc>https://example.org/c/sq/one/</loc>");
    site.hides("sitemap.xml", "<loc>https://example.org/c/ar/one/</loc>");
}

#[test]
fn drafts_are_built_on_request_and_not_in_the_sitemap() {
    let draft = Sample::new()
        .file("content/news/a/facts.yaml", "date: 2026-11-22\n")
        .file("content/news/a/sq.md", "---\ntitle: Skicë\ndraft: true\n---\n");
    assert!(!draft.build().files.contains_key("sq/news/a/index.html"));
    let site = draft.drafts().build();
    site.shows("sq/news/a/index.html", "<h1>Skicë</h1>");
    site.shows("sq/news/a/index.html", "<meta name=\"robots\" content=\"noindex\">");
    site.hides("sitemap.xml", "news/a");
}

#[test]
fn a_long_text_becomes_a_lite_page_of_several_files() {
    let words = "Fjalë të gjata për rrugën. ".repeat(25);
    let part = |n: usize| format!("## Pjesa {n}\n\n{}", format!("{words}\n\n").repeat(2));
    let text: String = (1..=45).map(part).collect();
    assert!(text.len() > 60_000, "{} bytes", text.len());
    let site = Sample::new()
        .replace("fener.yaml", "emergency", "budgets: {page: 200000}\nemergency")
        .text("content/guides/long/sq.md", "E gjatë", &text)
        .text("content/guides/long/en.md", "Long", "[On](sq.md#pjesa-40)\n")
        .text("content/about/sq.md", "Rreth", "[Pjesa 40](../guides/long/sq.md#pjesa-40)\n")
        .text("content/about/en.md", "About", "[Part 40](../guides/long/sq.md)\n")
        .without("content/guides/first/en.md");
    // The English text has no such section.
    site.check().are([
        "content/about/en.md: warning[stamp]: never compared with content/about/sq.md: its changes go unnoticed",
        "content/guides/first/sq.md: warning[missing-translation]: no text in English: its readers get the text in Shqip",
        "content/guides/long/en.md: warning[stamp]: never compared with content/guides/long/sq.md: its changes go unnoticed",
        "content/guides/long/en.md: warning[translation-mismatch]: content/guides/long/sq.md:4:1 is a heading of level 2 without a class; this text lacks this and 44 more critical blocks",
        "content/guides/long/en.md:4:1: error[dead-anchor]: broken link: heading `#pjesa-40` does not exist",
    ]);
    let site = site.text("content/guides/long/en.md", "Long", "").build();
    let lite_pages: Vec<&str> =
        site.paths().into_iter().filter(|path| path.starts_with("lite/sq/guides/long")).collect();
    assert!(lite_pages.len() > 4, "{lite_pages:?}");
    let mut seen = 0;
    for lite_page in &lite_pages {
        let text = site.text(lite_page);
        assert!(text.len() <= 14_000, "{lite_page} has {} bytes", text.len());
        seen += text.matches("<h2").count();
        assert_eq!(text.matches("<h1").count(), 1, "{lite_page}");
    }
    assert!(seen >= 45, "only {seen} of 45 parts");
    // A link to a section leads to the file that holds it.
    let to = addresses(site.text("lite/sq/about.html"))
        .into_iter()
        .find(|address| address.ends_with("#pjesa-40"))
        .expect("the link to part 40");
    let (file, part) = follow("lite/sq/about.html", &to).expect("a way inside the site");
    assert_ne!(file, "lite/sq/guides/long.html");
    site.shows(&file, &format!("id=\"{}\"", part.expect("a part")));
}

#[test]
fn a_long_list_goes_on_in_further_parts() {
    let mut sample = Sample::new().text("content/guides/sq.md", "Udhëzues", "").text(
        "content/guides/en.md",
        "Guides",
        "",
    );
    for n in 0..200 {
        let folder = format!("content/guides/guide-{n:03}");
        sample = sample.text(&format!("{folder}/sq.md"), &format!("Udhëzuesi {n:03}"), "").text(
            &format!("{folder}/en.md"),
            &format!("Guide {n:03}"),
            "",
        );
    }
    let site = sample.build();
    for before in ["", "lite/"] {
        let section = format!("{before}sq/guides");
        let is_part = |path: &&str| {
            let rest = path.strip_prefix(&section).and_then(|rest| rest.strip_suffix(".html"));
            let part = rest.map(|rest| rest.trim_end_matches("index").trim_matches('/'));
            part.is_some_and(|part| part.chars().all(|c| c.is_ascii_digit()))
        };
        let parts: Vec<&str> = site.paths().into_iter().filter(is_part).collect();
        assert!(parts.len() >= 2, "{parts:?}");
        let mut listed: Vec<String> = parts
            .iter()
            .flat_map(|part| {
                addresses(site.text(part)).into_iter().filter_map(move |a| follow(part, &a))
            })
            .map(|(file, _)| file)
            .filter(|file| file.starts_with(&format!("{section}/guide-")))
            .collect();
        listed.sort();
        listed.dedup();
        assert_eq!(listed.len(), 200, "every guide stands in one of {parts:?}");
        for pair in parts.windows(2) {
            let next = addresses(site.text(pair[0]));
            let leads = |a: &String| {
                follow(pair[0], a)
                    .is_some_and(|(file, _)| parts.contains(&file.as_str()) && file != pair[0])
            };
            assert!(next.iter().any(leads), "{} leads to no other part", pair[0]);
        }
    }
    site.assert_links_exist();
}

#[test]
fn links_of_pages_at_several_depths_exist() {
    let long: String =
        (1..=40).map(|n| format!("## {n}\n\n{}\n\n", "Fjalë. ".repeat(90))).collect();
    let site = Sample::new()
        .setting("menu: [guides]")
        .text("content/guides/sq.md", "Udhëzues", "")
        .text("content/guides/first/sq.md", "I gjati", &long)
        .text("content/guides/a/folder/deeper/sq.md", "I thelli", "")
        .text("content/posters/sq.md", "Afishe", "")
        .file("content/posters/one/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/one/sq.md", "Një", "")
        .file("content/posters/two/facts.yaml", "code: 705\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/two/sq.md", "Dy", "")
        .file(
            "content/helplines/chat/facts.yaml",
            "status: active\nchannels: [{type: web, url: \"https://example.org\"}]\n",
        )
        .text("content/helplines/chat/sq.md", "Bisedë", "")
        .build();
    assert!(site.files.contains_key("lite/sq/guides/first/2.html"));
    site.assert_links_exist();
}

#[test]
fn the_menu_marks_the_current_page_and_its_parents() {
    let site = Sample::new()
        .setting("menu: [guides, guides/first]")
        .text("content/about/sq.md", "Rreth", "")
        .text("content/guides/sq.md", "Udhëzues", "")
        .text("content/guides/first/deeper/sq.md", "I thellë", "")
        .text("content/guides/second/sq.md", "I dyti", "")
        .text("content/guides/second/deeper/sq.md", "I thellë", "")
        .text("content/guides/third/deeper/sq.md", "I thellë", "")
        .build();
    for (page, marked) in [
        ("sq/index.html", 0),
        ("sq/about/index.html", 0),
        ("sq/guides/index.html", 1),
        ("sq/guides/second/index.html", 1),
        ("sq/guides/second/deeper/index.html", 1),
        ("sq/guides/third/deeper/index.html", 1),
        ("sq/guides/first/index.html", 2),
        ("sq/guides/first/deeper/index.html", 2),
    ] {
        let (_, menu) = site.text(page).split_once("<nav class=\"pages\"").expect("a menu");
        let (menu, _) = menu.split_once("</ul>").expect("its end");
        assert_eq!(menu.matches("aria-current").count(), marked, "{page}: {menu}");
    }
}

/// Pre-rendering must not be used for a template that compares or filters a word.
#[test]
fn a_theme_may_compare_and_filter_words() {
    let mut sample = Sample::new()
        .setting("theme: ours")
        .text("content/sq.md", "Kreu", "")
        .file(
            "themes/ours/templates/page.html",
            "{% extends \"base.html\" %}{% block first %}\
             <i>{{ page.title | upper }}</i>\
             {% if page.title == \"I dyti\" %}<b>the one</b>{% endif %}{% endblock first %}",
        )
        .file(
            "themes/ours/templates/entry.html",
            "<li>{% if item.title is starting_with(pat=\"I k\") %}<b>{{ item.title }}</b>{% endif %}</li>",
        );
    let titles = ["I pari", "I dyti", "I treti", "I katërti", "I pesti"];
    for (number, title) in titles.iter().enumerate() {
        sample = sample.text(&format!("content/about/page-{number}/sq.md"), title, "");
    }
    let site = sample.text("content/about/sq.md", "Rreth", "").build();
    for (number, title) in titles.iter().enumerate() {
        let page = format!("sq/about/page-{number}/index.html");
        site.shows(&page, &format!("<i>{}</i>", title.to_uppercase()));
        let marked = site.text(&page).contains("the one");
        assert_eq!(marked, *title == "I dyti", "{page}");
    }
    let entries = site.text("sq/about/index.html");
    assert_eq!(entries.matches("<li><b>I katërti</b></li>").count(), 1, "{entries}");
    assert_eq!(entries.matches("<li></li>").count(), titles.len() - 1, "{entries}");
}

#[test]
fn base_url_changes_absolute_addresses_only() {
    let sample = Sample::new();
    // Both have the same length: full pages say the size of their light version.
    let (one, other) = (
        sample.clone().base_url("https://the-first-one.example/").build(),
        sample.base_url("https://two.example/deep/path").build(),
    );
    assert_eq!(one.paths(), other.paths());
    other.shows("sitemap.xml", "<loc>https://two.example/deep/path/sq/guides/first/</loc>");
    other.shows("404.html", "href=\"https://two.example/deep/path/sq/\"");
    other.shows("robots.txt", "Sitemap: https://two.example/deep/path/sitemap.xml");
    for (path, page) in other.pages().filter(|(path, _)| *path != "404.html") {
        // Links for SMS and WhatsApp hold the address percent-encoded.
        let moved = one
            .text(path)
            .replace("https://the-first-one.example/", "https://two.example/deep/path/")
            .replace("%2F%2Fthe-first-one.example%2F", "%2F%2Ftwo.example%2Fdeep%2Fpath%2F");
        assert!(moved == page, "{path} differs in more than its address");
        for address in addresses(page) {
            assert!(!address.starts_with('/'), "{path} leaves its folder: {address}");
        }
    }
}

#[test]
fn lite_pages_can_be_left_out() {
    let site = Sample::new().without_lite_pages().build();
    assert!(site.paths().contains(&"sq/guides/first/index.html"));
    let lite_page = |path: &&str| path.starts_with("lite/") && !path.contains("/a-z");
    assert_eq!(site.paths().into_iter().find(lite_page), None);
}

#[test]
fn the_same_sources_and_date_give_the_same_bytes() {
    let sample = Sample::new()
        .file("content/news/a/facts.yaml", "date: 2026-11-01\n")
        .text("content/news/a/sq.md", "A", "")
        .file("content/news/b/facts.yaml", "date: 2026-11-01\n")
        .text("content/news/b/sq.md", "B", "")
        .text("content/about/sq.md", "A", "![Autobus](bus.svg)\n")
        .file("content/about/bus.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    let first = sample.build_in(&sample.write());
    for _ in 0..3 {
        same(&first, &sample.build_in(&sample.write()));
    }
    // The order in which the disk lists files does not matter.
    same(&first, &sample.build_in(&sample.write_backwards()));
    // Another date gives another site.
    assert!(sample.clone().on("2027-05-05").build() != first);
}

fn same(one: &Site, other: &Site) {
    assert_eq!(one.paths(), other.paths());
    for (path, bytes) in &one.files {
        assert!(other.files[path] == *bytes, "{path} has other bytes");
    }
}

#[test]
fn a_file_changes_its_name_with_its_content_alone() {
    let of = |svg: &str| {
        let text = "![Autobus](bus.svg)\n";
        let sample = Sample::new().text("content/about/sq.md", "A", text);
        let site = sample.file("content/about/bus.svg", svg).build();
        let files: Vec<&str> =
            site.paths().into_iter().filter(|path| path.starts_with("files/")).collect();
        assert_eq!(files.len(), 1, "{files:?}");
        site.shows("sq/about/index.html", &format!("src=\"../../{}\"", files[0]));
        // A lite page links to the picture and shows its size.
        site.hides("lite/sq/about.html", "<img");
        site.shows("lite/sq/about.html", &format!("href=\"../../{}\"", files[0]));
        files[0].to_owned()
    };
    assert_eq!(of("<svg/>"), of("<svg/>"));
    assert_ne!(of("<svg/>"), of("<svg />"));
}
