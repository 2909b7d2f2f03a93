//! The manual in `docs/`: generated pages are as the program writes them, links lead somewhere, commands run.

mod findings;
mod keys;
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use support::{Folder, expect_file, repository, text_of};

/// The pages that `docs/SUMMARY.md` lists, as mdBook reads it.
fn pages() -> Vec<String> {
    let summary = text_of(&repository("docs/SUMMARY.md"));
    links(&summary).into_iter().map(|(_, target)| target).collect()
}

/// The links and pictures of a Markdown page outside of code: line number and target.
fn links(text: &str) -> Vec<(usize, String)> {
    let mut is_code = false;
    let mut found = Vec::new();
    for (number, line) in (1..).zip(text.lines()) {
        if line.starts_with("```") {
            is_code = !is_code;
        }
        if is_code {
            continue;
        }
        // Code in a line is between backquotes: every second part.
        let words: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        for (start, end) in [("](", ')'), ("src=\"", '"')] {
            for rest in words.split(start).skip(1) {
                let target = rest.split(end).next().unwrap_or_default();
                found.push((number, target.to_owned()));
            }
        }
    }
    found
}

/// The fragments of a page's headings, as mdBook and GitHub make them.
fn fragments(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter_map(|line| Some(line.split_once("# ")?.1));
    let fragment = |heading: &str| {
        let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
        kept.collect::<String>().trim().to_lowercase().replace(' ', "-")
    };
    headings.map(fragment).collect()
}

#[test]
fn generated_pages_are_up_to_date() {
    expect_file(&repository("docs/keys.md"), &keys::page());
    expect_file(&repository("docs/findings.md"), &findings::page());
}

#[test]
fn the_summary_lists_every_page() {
    let pages = pages();
    let listed: BTreeSet<&str> = pages.iter().map(String::as_str).collect();
    assert_eq!(listed.len(), pages.len(), "a page is listed twice");
    let files = support::read(&repository("docs"));
    let files: BTreeSet<&str> = files
        .keys()
        .map(String::as_str)
        .filter(|path| path.ends_with(".md") && *path != "SUMMARY.md")
        .collect();
    assert_eq!(listed, files);
}

#[test]
fn links_lead_somewhere() {
    let mut broken = Vec::new();
    let in_docs = |page: String| format!("docs/{page}");
    for page in pages().into_iter().map(in_docs).chain(["README.md".to_owned()]) {
        let (folder, name) = page.rsplit_once('/').unwrap_or((".", &page));
        let text = text_of(&repository(&page));
        for (line, target) in links(&text) {
            if target.contains("://") || target.starts_with("mailto:") {
                continue;
            }
            let (file, fragment) = target.split_once('#').unwrap_or((&target, ""));
            let file = if file.is_empty() { name } else { file };
            let path = repository(folder).join(file);
            let is_there = path.is_file()
                && (fragment.is_empty() || fragments(&text_of(&path)).contains(fragment));
            if !is_there {
                broken.push(format!("{page}:{line}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

#[test]
fn the_program_has_every_command_of_the_manual() {
    let help = Folder::new().fener(&["--help"]).stdout;
    let commands: BTreeSet<&str> = help
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next())
        .collect();
    let mut unknown = Vec::new();
    for page in pages() {
        let text = text_of(&repository("docs").join(&page));
        let used = text.lines().flat_map(|line| line.split("fener ").skip(1));
        for rest in used {
            let word: String = rest.chars().take_while(char::is_ascii_lowercase).collect();
            let is_command = rest[word.len()..].starts_with([' ', '`', '\n']) || rest == word;
            if word.len() > 2 && is_command && !commands.contains(&*word) {
                unknown.push(format!("docs/{page}: fener {word}"));
            }
        }
    }
    assert!(unknown.is_empty(), "{}", unknown.join("\n"));
}

/// Follows the first hour: each command runs, and each example is written to its file.
#[test]
fn the_first_hour_works() {
    let folder = Folder::new();
    let text = text_of(&repository("docs/first-hour.md"));
    let mut campaign = String::new();
    for block in text.split("```").skip(1).step_by(2) {
        let (language, body) = block.split_once('\n').expect("a language");
        match language {
            "yaml" if body.starts_with("title:") => {
                folder.put(&format!("{campaign}/fener.yaml"), body.as_bytes());
            }
            "yaml" => {
                let page = format!("{campaign}/content/helplines/night-line");
                folder.put(&format!("{page}/facts.yaml"), body.as_bytes());
                for text in ["ro.md", "ru.md"].map(|name| format!("{page}/{name}")) {
                    let draft = text_of(&folder.path().join(&text));
                    let named = draft.replace("title: \"…\"", "title: Night line");
                    let lines = named.lines().filter(|line| !line.starts_with("draft: true"));
                    let published: String = lines.map(|line| format!("{line}\n")).collect();
                    folder.put(&text, published.as_bytes());
                }
            }
            "markdown" => folder.put(&format!("{campaign}/content/ro.md"), body.as_bytes()),
            "sh" => {
                for command in body.lines().filter(|line| *line != "fener serve") {
                    if let Some(inside) = command.strip_prefix("cd ") {
                        campaign = inside.to_owned();
                        continue;
                    }
                    let mut arguments: Vec<&str> = command.split_whitespace().skip(1).collect();
                    if command.contains(" confirm ") {
                        // At a terminal the command asks.
                        arguments.push("--yes");
                    }
                    let root = format!("--root={campaign}");
                    let arguments = match campaign.is_empty() {
                        true => arguments,
                        false => [&[root.as_str()], &arguments[..]].concat(),
                    };
                    let outcome = folder.fener(&arguments);
                    assert_eq!(outcome.code, Some(0), "{command}: {outcome:?}");
                }
            }
            other => panic!("a block of {other}"),
        }
    }
    assert!(folder.path().join(&campaign).join("public/index.html").is_file());
}

/// A page with many pictures opens on a slow connection, too.
#[test]
fn pictures_are_small() {
    let pictures = support::read(&repository("docs/pictures"));
    let sizes: Vec<usize> = pictures.values().map(Vec::len).collect();
    assert!(sizes.iter().all(|size| *size <= 60_000), "{sizes:?}");
    assert!(sizes.iter().sum::<usize>() <= 600_000, "{sizes:?}");
}

/// The program holds the pages for editors, designers and hosts, without the pictures.
#[test]
fn the_program_prints_the_pages_of_the_manual() {
    let folder = Folder::new();
    let listed = folder.fener(&["manual"]).stdout;
    let summary = text_of(&repository("docs/SUMMARY.md"));
    let (own, about) = summary.split_once("# About this project").expect("the last part");
    for (_, page) in links(own) {
        let name = page.trim_end_matches(".md");
        assert!(listed.lines().any(|line| line.trim_start().starts_with(name)), "{name}: {listed}");
        let printed = folder.fener(&["manual", name]).stdout;
        let text = text_of(&repository("docs").join(&page));
        let kept = |line: &&str| !line.is_empty() && !line.contains("pictures/");
        let (printed, written) = (printed.lines().filter(kept), text.lines().filter(kept));
        assert_eq!(printed.collect::<Vec<_>>(), written.collect::<Vec<_>>(), "{name}");
    }
    for (_, page) in links(about) {
        assert_eq!(folder.fener(&["manual", &page]).code, Some(2), "{page}");
    }
}
