//! Texts that are borrowed from another language carry its `lang` and `dir` wherever they stand.

use crate::support::html::tags;
use crate::support::{Sample, Site, repository, text_of};

/// A campaign in English and Arabic, whose pages below the home page are in English alone, or the other way round.
fn campaign(own: &str, reader: &str) -> Sample {
    let settings = format!(
        "title: Road\nbase_url: https://example.org/\nlanguages:\n  - {{code: {own}, name: Own}}\n  \
         - {{code: {reader}, name: Reader, fallback: [{own}]}}\ncountry: AL\nemergency: [112]\nmenu: [about, regions]\n"
    );
    let facts = [
        ("regions", "map: [{name: Kukës, tile: [2, 1]}]\n"),
        (
            "helplines/line",
            "status: active\nregions: [tirana]\nchannels: [{type: web, url: \"https://example.org/\"}]\n",
        ),
        ("guides/first", "helplines: [line]\ntopics: [work]\n"),
        ("topics/work", ""),
        (
            "regions/tirana",
            "code: AL-11\ntile: [1, 1]\nhelp_points: [{organisation: office, place: Centre}]\n",
        ),
        ("organisations/office", "role: donor\nregions: [tirana]\n"),
        (
            "projects/road",
            "status: current\ndonor: office\npartners: [office]\ncoverage: [tirana]\n",
        ),
        ("resources/leaflet", "publisher: office\nurl: \"https://example.org/x\"\n"),
        ("stops/square", "region: tirana\norganisation: office\nvisits: [{on: 2026-12-05}]\n"),
        ("news/now", "date: 2026-11-20\n"),
        ("posters/bus", "code: \"704\"\nplace: bus\nregion: tirana\nleads_to: guides/first\n"),
    ];
    let sample =
        ["en", "ar"].iter().fold(Sample::empty().file("fener.yaml", &settings), |sample, code| {
            sample
                .file(
                    &format!("locales/{code}.ftl"),
                    &text_of(&repository(&format!("locales/{code}.ftl"))),
                )
                .text(&format!("content/{code}.md"), "Home", "x\n")
                .text(&format!("content/helplines/emergency/{code}.md"), "Emergency", "x\n")
        });
    let sample = sample.file(
        "content/helplines/emergency/facts.yaml",
        "status: active\nchannels: [{type: voice, number: \"112\"}]\nemergency: true\n",
    );
    let sample = ["about", "guides", "regions", "topics", "organisations", "projects", "resources", "stops", "news", "helplines"]
        .iter()
        .fold(sample, |sample, folder| {
            sample.file(
                &format!("content/{folder}/{own}.md"),
                "---\ntitle: Borrowed title\ndescription: Borrowed description\n---\n## Borrowed heading\n\nBorrowed text.\n\n[Borrowed](helpline:line)\n",
            )
        });
    facts.iter().fold(sample, |sample, (folder, facts)| {
        let sample = match *facts {
            "" => sample,
            facts => sample.file(&format!("content/{folder}/facts.yaml"), facts),
        };
        sample.file(
            &format!("content/{folder}/{own}.md"),
            "---\ntitle: Borrowed title\ndescription: Borrowed description\n---\n## Borrowed heading\n\nBorrowed text.\n",
        )
    })
}

/// The borrowed texts of a page that have no mark, or are inside of a wrong one.
fn unmarked(site: &Site, path: &str, own: &str, dir: &str) -> Vec<String> {
    let page = site.text(path);
    let (_, body) = page.split_once("<body").expect("a body");
    let body = body.split("<script").next().expect("a text");
    // The marks of the elements that are open.
    let mut open: Vec<(String, Option<(String, String)>)> = Vec::new();
    let mut wrong = Vec::new();
    let mut rest = body;
    while let Some((text, after)) = rest.split_once('<') {
        let marks = open.iter().rev().find_map(|(_, mark)| mark.clone());
        let is_marked = marks.is_some_and(|(lang, direction)| lang == own && direction == dir);
        if text.contains("Borrowed") && !is_marked {
            wrong.push(format!("{path}: {text}"));
        }
        let (tag, next) = after.split_once('>').expect("the end of a tag");
        if let Some(name) = tag.strip_prefix('/') {
            if let Some(at) = open.iter().rposition(|(opened, _)| opened == name) {
                open.truncate(at);
            }
        } else if let Some(tag) = tags(&format!("<{tag}>")).first() {
            let is_void =
                ["br", "img", "input", "link", "meta", "path", "hr"].contains(&tag.name.as_str());
            let mark = tag
                .get("lang")
                .map(|lang| (lang.to_owned(), tag.get("dir").unwrap_or_default().to_owned()));
            if !is_void {
                open.push((tag.name.clone(), mark));
            }
        }
        rest = next;
    }
    wrong
}

#[test]
fn borrowed_texts_carry_language_and_direction() {
    for (own, dir, reader) in [("en", "ltr", "ar"), ("ar", "rtl", "en")] {
        let site = campaign(own, reader).build();
        let pages = site.paths().into_iter().filter(|path| {
            path.ends_with(".html")
                && (path.starts_with(reader) || path.starts_with(&format!("lite/{reader}")))
        });
        let wrong: Vec<String> = pages.flat_map(|path| unmarked(&site, path, own, dir)).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        // A card is in the reader's language, also inside of a borrowed text.
        let own_dir = if reader == "ar" { "rtl" } else { "ltr" };
        site.shows(
            &format!("{reader}/about/index.html"),
            &format!("<div lang=\"{reader}\" dir=\"{own_dir}\"><div class=\"card"),
        );
    }
}
