//! The repository's own campaign, as a fresh clone builds it: its content, its links and its sizes.
//!
//! `tests/all` runs `html-validate`, the Nu checker and `linkinator` over the same site.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fener::finding::Severity;
use fener::model::BuildOptions;
use support::html::{Tag, addresses, follow, is_outside, tags, unescape};
use support::{Findings, Site, build, expect_file, repository, text_of};

/// Warnings that remain in the sample: only people outside can settle them.
const ALLOWED: &[&str] = &["base-url-placeholder", "helpline-unverified", "machine-critical"];

/// The day as of which `tests/all` builds the campaign: its guides were updated on it.
const DAY: &str = "2026-11-28";

/// The default budgets, in bytes.
const MAX_LITE_PAGE: usize = 14_000;
const MAX_LANDING: usize = 10_000;
const MAX_PAGE: usize = 60_000;

/// Built once for all tests.
static CAMPAIGN: LazyLock<(Site, Findings)> = LazyLock::new(|| {
    let options = BuildOptions::on(DAY.parse().expect("a day"));
    let (site, findings) = build(&repository(""), &options, false);
    (site.unwrap_or_else(|| panic!("the campaign does not build:\n{}", findings.lines())), findings)
});

#[test]
fn only_known_warnings_remain() {
    let noise: Vec<String> = CAMPAIGN
        .1
        .all()
        .iter()
        .filter(|finding| finding.severity != Severity::Notice)
        .filter(|finding| !ALLOWED.contains(&finding.code))
        .map(|finding| format!("{}: [{}] {}", finding.location, finding.code, finding.message))
        .collect();
    assert!(noise.is_empty(), "\n{}\n", noise.join("\n"));
}

#[test]
fn every_kind_of_page_is_there_in_both_languages() {
    let paths = CAMPAIGN.0.paths();
    for file in ["index.html", "404.html", "robots.txt", "sitemap.xml", "helplines.json"] {
        assert!(paths.contains(&file), "{file}");
    }
    for language in ["sq", "en"] {
        for file in ["index.html", "a-z/index.html", "feed.xml"] {
            assert!(paths.contains(&&*format!("{language}/{file}")), "{language}/{file}");
        }
        let of = |before: &str| paths.iter().filter(|path| path.starts_with(before)).count();
        assert!(of(&format!("{language}/")) > 60, "{language} has few pages");
        assert!(of(&format!("lite/{language}/")) > 60, "{language} has few lite pages");
    }
    let landings = paths.iter().filter(|path| is_landing(path)).count();
    assert!(landings >= 6, "{landings} posters");
}

/// Each row of `docs/facts.md` names a line of the repository; a reader of the English page sees its last column.
#[test]
fn the_table_of_facts_is_true() {
    let table = text_of(&repository("docs/facts.md"));
    let (mut wrong, mut rows) = (Vec::new(), 0);
    let rewritten: Vec<String> = table
        .lines()
        .map(|row| {
            let cells: Vec<&str> = row.trim_matches('|').split(" | ").map(str::trim).collect();
            let [fact, place, seen] = cells[..] else { return row.to_owned() };
            let mut place = place.split('`');
            let Some(address) = place.nth(1).filter(|address| address.contains(':')) else {
                return row.to_owned();
            };
            rows += 1;
            let (path, _) = address.rsplit_once(':').expect("a line");
            let quoted = place.nth(1);
            let line = line_with(&text_of(&repository(path)), quoted.unwrap_or(seen));
            if !compact(&visible(CAMPAIGN.0.text(&english_page(path)))).contains(&compact(seen)) {
                wrong.push(format!("the page of {path} does not say: {seen}"));
            }
            match line {
                Some(line) => {
                    let quoted = quoted.map_or_else(String::new, |quoted| format!(" `{quoted}`"));
                    format!("| {fact} | `{path}:{line}`{quoted} | {seen} |")
                }
                None => {
                    wrong.push(format!("{path} has no line with: {}", quoted.unwrap_or(seen)));
                    row.to_owned()
                }
            }
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(rows > 200, "the table has {rows} rows");
    expect_file(&repository("docs/facts.md"), &(rewritten.join("\n") + "\n"));
}

/// The number of the first line with a text, without the markup of links and emphasis.
fn line_with(file: &str, wanted: &str) -> Option<usize> {
    let wanted = compact(wanted);
    let plain = |line: &str| {
        let mut plain = String::new();
        let mut rest = line;
        while let Some((before, link)) = rest.split_once("](") {
            plain.push_str(before);
            rest = link.split_once(')').map_or("", |(_, after)| after);
        }
        compact(&(plain + rest)).replace(['[', '*'], "")
    };
    let holds = |line: &&str| compact(line).contains(&wanted) || plain(line).contains(&wanted);
    Some(file.lines().position(|line| holds(&line))? + 1)
}

fn compact(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The text of a page without its tags, style and scripts.
fn visible(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html.split_once("<body").map_or(html, |(_, body)| body);
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let end = if tag.starts_with("script") { "</script>" } else { ">" };
        rest = tag.split_once(end).map_or("", |(_, after)| after);
    }
    unescape(&text)
}

/// The English page of a text or of facts.
fn english_page(path: &str) -> String {
    let folder =
        path.trim_start_matches("content/").rsplit_once('/').map_or("", |(folder, _)| folder);
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("en/{folder}{slash}index.html")
}

#[test]
fn every_link_and_fragment_exists() {
    let site = &CAMPAIGN.0;
    let parts: BTreeMap<&str, BTreeSet<String>> =
        site.pages().map(|(path, html)| (path, ids(&tags(html)).into_iter().collect())).collect();
    check(|path, html| {
        let mut dead = Vec::new();
        for address in addresses(html).into_iter().filter(|address| !is_outside(address)) {
            match follow(path, &address) {
                None => dead.push(format!("{address} leads out of the site")),
                Some((file, _)) if !site.files.contains_key(&file) => {
                    dead.push(format!("{address}: {file} does not exist"));
                }
                Some((file, Some(part))) if !part.is_empty() && file.ends_with(".html") => {
                    if !parts[&*file].contains(&part) {
                        dead.push(format!("{address}: {file} has no part #{part}"));
                    }
                }
                Some(_) => {}
            }
        }
        dead
    });
}

#[test]
fn every_page_is_within_its_budget() {
    check(|path, html| {
        let limit = match path {
            path if path.starts_with("lite/") => MAX_LITE_PAGE,
            path if is_landing(path) => MAX_LANDING,
            _ => MAX_PAGE,
        };
        let size = html.len();
        if size > limit { vec![format!("{size} bytes, {limit} are allowed")] } else { Vec::new() }
    });
}

#[test]
fn no_page_loads_from_another_site() {
    check(|_, html| {
        let mut asked = Vec::new();
        for tag in tags(html) {
            let fetches: &[&str] = match (tag.name.as_str(), tag.get("rel").unwrap_or_default()) {
                ("a", _) | ("link", "canonical" | "alternate") => &[],
                ("link", _) => &["href"],
                _ => &["src", "srcset", "href", "xlink:href", "poster", "data", "action"],
            };
            for name in fetches {
                let address = tag.get(name).unwrap_or_default();
                // 404.html answers at any depth, so its own icon is absolute.
                let own = address.starts_with("https://example.org/campaign/");
                if is_outside(address) && !address.starts_with("data:") && !own {
                    asked.push(format!("<{} {name}={address}>", tag.name));
                }
            }
        }
        asked
    });
}

#[test]
fn every_page_is_a_sound_document() {
    check(|_, html| {
        let tags = tags(html);
        let mut wrong = wrong_meta(&tags);
        if !html.starts_with("<!doctype html>") {
            wrong.push("does not start with <!doctype html>".to_owned());
        }
        let root = tags.iter().find(|tag| tag.name == "html");
        for name in ["lang", "dir"] {
            if root.and_then(|root| root.get(name)).is_none_or(str::is_empty) {
                wrong.push(format!("<html> has no {name}"));
            }
        }
        for name in ["h1", "title", "main"] {
            let count = tags.iter().filter(|tag| tag.name == name).count();
            if count != 1 {
                wrong.push(format!("{count} <{name}>"));
            }
        }
        if html.contains("<title></title>") || html.contains("<h1></h1>") {
            wrong.push("its title is empty".to_owned());
        }
        for tag in &tags {
            if tag.name == "img" && tag.get("alt").is_none() {
                wrong.push(format!("a picture without a description: {tag:?}"));
            }
            if tag.attributes.keys().any(|name| name.starts_with("on")) {
                wrong.push(format!("a script in an attribute: {tag:?}"));
            }
        }
        let ids = ids(&tags);
        let unique: BTreeSet<&String> = ids.iter().collect();
        if unique.len() != ids.len() {
            wrong.push(format!("an id is used twice among {ids:?}"));
        }
        wrong
    });
}

/// Checks the policy, the referrer and the viewport of a page.
fn wrong_meta(tags: &[Tag]) -> Vec<String> {
    let content = |key: &str, value: &str| {
        let meta = tags.iter().find(|tag| tag.name == "meta" && tag.get(key) == Some(value));
        meta.and_then(|meta| meta.get("content")).unwrap_or_default()
    };
    let policy = content("http-equiv", "Content-Security-Policy");
    let mut wrong = Vec::new();
    if !policy.starts_with("default-src 'none'") {
        wrong.push("no strict content security policy".to_owned());
    }
    if content("name", "referrer") != "no-referrer" {
        wrong.push("sends the referrer to other sites".to_owned());
    }
    if !content("name", "viewport").contains("width=device-width") {
        wrong.push("not made for a phone's width".to_owned());
    }
    wrong
}

#[test]
fn a_lite_page_has_neither_script_nor_picture() {
    const HEAVY: &[&str] = &["script", "img", "svg", "picture", "video", "iframe"];
    check(|path, html| {
        let tags = if path.starts_with("lite/") { tags(html) } else { Vec::new() };
        let heavy = tags.iter().filter(|tag| HEAVY.contains(&tag.name.as_str()));
        heavy.map(|tag| format!("<{}>", tag.name)).collect()
    });
}

/// A poster's landing page: digits only.
fn is_landing(path: &str) -> bool {
    path.strip_suffix("/index.html").is_some_and(|code| code.bytes().all(|b| b.is_ascii_digit()))
}

fn ids(tags: &[Tag]) -> Vec<String> {
    tags.iter().filter_map(|tag| tag.get("id")).map(str::to_owned).collect()
}

/// Runs a check on every page, and fails with all that it found.
#[track_caller]
fn check(question: impl Fn(&str, &str) -> Vec<String>) {
    let pages: Vec<_> = CAMPAIGN.0.pages().collect();
    assert!(pages.len() > 200, "only {} pages", pages.len());
    let wrong: Vec<String> = pages
        .iter()
        .flat_map(|(path, html)| {
            question(path, html).into_iter().map(move |why| format!("{path}: {why}"))
        })
        .collect();
    let shown = wrong.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(wrong.is_empty(), "\n{} in all:\n{shown}\n", wrong.len());
}
