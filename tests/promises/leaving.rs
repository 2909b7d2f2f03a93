//! *Leave this page* stands on every page that asks for it, also on pages without a folder in the content.

use crate::moldova;
use crate::support::html::tags;
use crate::support::{Sample, Site};

const EXIT: &str = "https://www.wikipedia.org/";

/// A campaign with a plain page, a page below it, and a poster.
fn campaign() -> Sample {
    Sample::new()
        .text("content/about/sq.md", "Rreth", "x\n")
        .text("content/about/en.md", "About", "x\n")
        .text("content/about/us/sq.md", "Ne", "x\n")
        .text("content/about/us/en.md", "Us", "x\n")
        .text("content/posters/bus/sq.md", "Pyet", "Pyet.\n")
        .text("content/posters/bus/en.md", "Ask", "Ask.\n")
        .file(
            "content/posters/bus/facts.yaml",
            "code: 704\nplace: bus station\nleads_to: guides/first\nhelplines: [emergency]\n",
        )
}

/// Returns `true` if the first link of a page leaves the site, and a full page does so after three presses of Shift.
fn leaves(site: &Site, path: &str) -> bool {
    let page = site.text(path);
    let body = tags(page).into_iter().skip_while(|tag| tag.name != "body");
    let first = body.into_iter().find(|tag| tag.name == "a").expect("a link");
    let is_link = first.get("href") == Some(EXIT);
    assert_eq!(page.contains(&format!("href=\"{EXIT}\"")), is_link, "{path}: not the first link");
    if is_link && !path.starts_with("lite/") {
        assert!(page.contains("keyCode !== 16"), "{path} has no script that leaves");
        assert!(first.get("class") == Some("exit"), "{path}: the script does not find its link");
    }
    is_link
}

/// The pages that have a link to leave, and those that have none.
fn split(site: &Site) -> (Vec<&str>, Vec<&str>) {
    site.pages().map(|(path, _)| path).partition(|path| leaves(site, path))
}

/// Pages without a folder in the content, in one language and for all.
fn generated(code: &str) -> Vec<String> {
    let own = ["a-z/index.html", "search/index.html", "offline/index.html"];
    let own = own.iter().map(|page| format!("{code}/{page}"));
    own.chain([format!("lite/{code}/a-z.html"), "index.html".into(), "404.html".into()]).collect()
}

#[test]
fn a_campaign_that_asks_gets_it_on_every_page() {
    let site = campaign().setting("safety: exit").build();
    let (_, without) = split(&site);
    assert_eq!(without, Vec::<&str>::new());
    for path in generated("sq").iter().chain(&generated("en")) {
        assert!(site.files.contains_key(path), "{path} among {:?}", site.paths());
    }
    let site = moldova().setting("safety: exit").build();
    assert_eq!(split(&site).1, Vec::<&str>::new());
}

#[test]
fn pages_that_search_all_pages_are_as_safe_as_the_safest() {
    // Guides, helplines and the home page ask for it by their kind.
    let site = campaign().build();
    let (with, without) = split(&site);
    for path in generated("sq").iter().chain(&generated("en")) {
        assert!(with.contains(&path.as_str()), "{path} lacks it");
    }
    let plain = ["en/about/index.html", "en/about/us/index.html", "lite/en/about.html"];
    assert!(plain.iter().all(|path| without.contains(path)), "{without:?}");
    // One section asks for it, against the campaign.
    let site = campaign()
        .setting("safety: none")
        .file("content/about/sq.md", "---\ntitle: Rreth\nsafety: exit\n---\n")
        .build();
    let (with, without) = split(&site);
    for path in generated("sq").iter().chain(&generated("en")) {
        assert!(with.contains(&path.as_str()), "{path} lacks it");
    }
    for path in ["sq/about/index.html", "sq/about/us/index.html", "lite/en/about/us.html"] {
        assert!(with.contains(&path), "{path} lacks it: {with:?}");
    }
    for path in ["sq/index.html", "sq/guides/first/index.html", "lite/sq/guides/first.html"] {
        assert!(without.contains(&path), "{path} has it: {without:?}");
    }
}

#[test]
fn a_page_or_section_overrides_the_campaign() {
    let site = campaign()
        .setting("safety: exit")
        .file("content/about/sq.md", "---\ntitle: Rreth\nsafety: none\n---\n")
        .file("content/about/us/sq.md", "---\ntitle: Ne\nsafety: notice\n---\n")
        .build();
    for path in ["sq/about/index.html", "en/about/index.html", "lite/sq/about.html"] {
        assert!(!leaves(&site, path), "{path}");
    }
    let notice = "class=\"honest\"";
    assert!(!leaves(&site, "en/about/us/index.html"));
    site.shows("en/about/us/index.html", notice);
    site.hides("en/about/index.html", notice);
    assert!(leaves(&site, "sq/search/index.html"));
}

#[test]
fn a_campaign_without_it_has_it_only_behind_posters() {
    let site = campaign().setting("safety: none").build();
    assert_eq!(split(&site).0, ["704/index.html"]);
    let site = campaign().setting("safety: notice").build();
    assert_eq!(split(&site).0, ["704/index.html"]);
    site.shows("en/search/index.html", "class=\"honest\"");
    site.shows("lite/en/a-z.html", "<small>");
}

#[test]
fn a_misspelt_level_is_an_error() {
    let lines = campaign().setting("safety: exits").check().lines();
    assert!(lines.contains("error[bad-value]: invalid value for `safety`: `exits`"), "{lines}");
}
