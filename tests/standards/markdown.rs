//! All examples of CommonMark 0.31.2, and those of the extensions of GitHub Flavored Markdown.

use fener::markdown::{ParsedText, PlaceholderKind, escape, parse};
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::Outcome;

/// The deliberate differences of Fener, with the numbers of the examples.
type Refusals = &'static [(&'static str, &'static [u64])];

const RAW_HTML: &str = "Raw HTML is left out; `raw-html` reports it.";
const COMMONMARK: Refusals = &[
    ("The heading of a section holds no link, since a table of contents links to it.", &[216]),
    (
        "A page has one heading of level 1, its title; another one in a quote or a list is of level 2.",
        &[230, 231, 232, 234, 302],
    ),
    (
        "Web and e-mail addresses are links without `<` and `>`, as in GitHub Flavored Markdown.",
        &[604, 608, 610, 613, 614],
    ),
];
const GFM: Refusals = &[
    ("An address with `www.` leads to `https://`.", &[621, 622, 623, 624, 625, 626, 627]),
    ("`ftp://` is no link, since browsers do not open it.", &[628]),
];

/// The results of the examples of one specification.
pub struct Examples {
    name: &'static str,
    pub outcome: Outcome,
    refused: Vec<(&'static str, Vec<u64>)>,
}

pub fn commonmark() -> Examples {
    let data = include_str!("commonmark.json");
    examples("CommonMark 0.31.2", "647 of 655", data, COMMONMARK)
}

pub fn gfm() -> Examples {
    examples("GitHub Flavored Markdown 0.29, extensions", "-", include_str!("gfm.json"), GFM)
}

/// The list of all refusals, for the manual.
pub fn refusals(all: &[&Examples]) -> String {
    let mut text = String::new();
    for Examples { name, refused, .. } in all {
        for (reason, numbers) in refused {
            let numbers: Vec<String> = numbers.iter().map(u64::to_string).collect();
            text.push_str(&format!("- {reason} {name}: {}.\n", numbers.join(", ")));
        }
    }
    text
}

fn examples(name: &'static str, before: &'static str, data: &str, refusals: Refusals) -> Examples {
    let data: Value = serde_json::from_str(data).expect("JSON");
    let examples = data["examples"].as_array().expect("a list");
    let (mut passed, mut wrong) = (0, Vec::new());
    let mut refused: Vec<(&'static str, Vec<u64>)> = [RAW_HTML]
        .into_iter()
        .chain(refusals.iter().map(|(reason, _)| *reason))
        .map(|reason| (reason, Vec::new()))
        .collect();
    for example in examples {
        let markdown = example["markdown"].as_str().expect("text");
        let number = example["example"].as_u64().expect("a number");
        let body = parse(markdown, 1);
        let expected = tokens(example["html"].as_str().expect("HTML"));
        let found = tokens(&html(&body));
        let on_purpose = refusals.iter().position(|(_, examples)| examples.contains(&number));
        let reason = match body.raw_html.is_empty() {
            true => on_purpose.map(|at| at + 1),
            false => Some(0),
        };
        if found == expected {
            passed += 1;
        } else if let Some(at) = reason {
            refused[at].1.push(number);
        } else {
            wrong.push(format!(
                "{name} {number} {markdown:?}\n  expected {expected:?}\n  found    {found:?}"
            ));
        }
    }
    refused.retain(|(_, numbers)| !numbers.is_empty());
    let (count, total) = (refused.iter().map(|(_, numbers)| numbers.len()).sum(), examples.len());
    let outcome = Outcome { suite: name, before, passed, refused: count, total, wrong };
    Examples { name, outcome, refused }
}

/// A text as CommonMark writes it: headings in their place, with the links that Fener fills in later.
fn html(body: &ParsedText) -> String {
    let mut out = String::new();
    for section in &body.sections {
        if let Some(heading) = section.heading.map(|at| &body.headings[at]) {
            let level = heading.level;
            out.push_str(&format!("<h{level}>{}</h{level}>\n", heading.html()));
        }
        body.fill(section.html.clone(), &mut out, |placeholder, out| match &placeholder.kind {
            PlaceholderKind::Link { dest, title, .. } => tag("a", "href", dest, title, None, out),
            PlaceholderKind::Image { dest, alt, caption, block, .. } => {
                out.push_str(if *block { "<p>" } else { "" });
                tag("img", "src", dest, caption, Some(alt), out);
                out.push_str(if *block { "</p>" } else { "" });
            }
            PlaceholderKind::Card { .. } | PlaceholderKind::Phrase(_) => {}
        });
    }
    out
}

fn tag(name: &str, attribute: &str, dest: &str, title: &str, alt: Option<&str>, out: &mut String) {
    out.push_str(&format!("<{name} {attribute}=\""));
    escape(dest, out);
    out.push('"');
    for (attribute, value) in
        [("alt", alt), ("title", Some(title).filter(|title| !title.is_empty()))]
    {
        if let Some(value) = value {
            out.push_str(&format!(" {attribute}=\""));
            escape(value, out);
            out.push('"');
        }
    }
    out.push('>');
}

/// Tags with the attributes that CommonMark defines, and text without the white space that browsers ignore.
fn tokens(html: &str) -> Vec<String> {
    const KEPT: &[&str] = &["href", "src", "alt", "title", "start"];
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut all: Vec<String> = Vec::new();
    let mut code = 0;
    let mut words = String::new();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        let Ok(token) = token;
        if let Token::String(text) = &token {
            words.push_str(&String::from_utf8_lossy(text));
            continue;
        }
        let (name, is_end) = match &token {
            Token::StartTag(tag) => (String::from_utf8_lossy(&tag.name).into_owned(), false),
            Token::EndTag(tag) => (String::from_utf8_lossy(&tag.name).into_owned(), true),
            Token::String(_) | Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => continue,
        };
        let text = std::mem::take(&mut words);
        let text = match code {
            0 => text.split_ascii_whitespace().collect::<Vec<_>>().join(" "),
            _ => text.trim_end_matches('\n').to_owned(),
        };
        all.extend(Some(text).filter(|text| !text.is_empty()));
        let mut tag = if is_end { format!("</{name}") } else { format!("<{name}") };
        if let Token::StartTag(start) = &token {
            for (key, value) in &start.attributes {
                let (key, value) = (String::from_utf8_lossy(key), String::from_utf8_lossy(value));
                if KEPT.contains(&&*key) && !(key == "start" && value == "1") {
                    let value = percent_decode_str(&value).decode_utf8_lossy();
                    tag.push_str(&format!(" {key}={value:?}"));
                }
            }
        }
        // Fener puts tables into regions that scroll, and check boxes into labels.
        if !["div", "label"].contains(&&*name) {
            all.push(tag + ">");
        }
        match (name.as_str(), is_end) {
            ("pre", false) => code += 1,
            ("pre", true) => code -= 1,
            _ => {}
        }
    }
    all.push(words.split_ascii_whitespace().collect::<Vec<_>>().join(" "));
    all
}
