//! The scripts of pages run in the oldest browsers that readers have: Firefox 48 (KaiOS 2.5) and Chrome 49 (Windows XP,
//! Android 4). Text browsers print hidden text, so pages have none.

use std::collections::BTreeSet;

use ressa::Parser;
use serde_json::Value;

use crate::support::html::tags;
use crate::support::{Sample, Site};

/// Members that scripts use, each since Chrome 49 and Firefox 48 at the latest (MDN, browser compatibility data).
const MEMBERS: &str = "active addEventListener all appendChild blob call caches catch charCodeAt children claim classList \
    className clients clone close concat createElement createTextNode data dataset delete dir display documentElement endsWith error \
    every execCommand filter firstChild focus forEach getElementById getRegistrations hash head headers hidden href htmlFor id \
    indexOf insertBefore join json keyCode keys lang language languages lastChild length log map match max method min abs mode nextSibling normalize \
    now ok onclick onerror onkeydown onkeyup onload onmessage open origin parentNode parse pathname port1 port2 ports \
    postMessage preventDefault protocol push put querySelector querySelectorAll race ready redirect reduce register \
    registration removeChild replace replaceChild request resolve respondWith scope select serviceWorker setAttribute \
    skipWaiting search slice some sort split src startsWith status style test textContent then title toLowerCase type unregister \
    url value waitUntil";
/// Members that are newer, and asked for before they are used.
const OPTIONAL: &str = "clipboard writeText redirected";
/// Members of the scripts' own objects, and of `dataset`.
const OWN: &str = "add address all asked assured copied copy done end fener fields files fits found full got has index label \
    common head help helping helplines hits kinds late letters light more note nothing of page pages records save saved saving \
    synonyms titled text warn weight word words worker delete deleted failed";
/// Objects of the browser, and the scripts' own constants.
const GLOBALS: &str = "Boolean Date Math MessageChannel Object Promise Response URL Array PATIENCE";

/// Appends what a script uses that the oldest browsers lack.
fn walk(node: &Value, wrong: &mut BTreeSet<String>) {
    let name = |node: &Value| node["Ident"]["name"].as_str().map(str::to_owned);
    let knows = |list: &str, name: &str| list.split_whitespace().any(|known| known == name);
    match node {
        Value::Array(items) => items.iter().for_each(|item| walk(item, wrong)),
        Value::Object(fields) => {
            for key in ["ForOf", "AwaitExpr", "Await"] {
                if fields.contains_key(key) {
                    wrong.insert(key.to_owned());
                }
            }
            if fields.get("is_async") == Some(&Value::Bool(true)) {
                wrong.insert("an async function".to_owned());
            }
            if let Some(member) = fields.get("Member").filter(|member| member["computed"] == false)
            {
                let property = name(&member["property"]).unwrap_or_default();
                if ![MEMBERS, OPTIONAL, OWN].iter().any(|list| knows(list, &property)) {
                    wrong.insert(format!(".{property}"));
                }
                // Lists of nodes have no methods of arrays.
                let object = &member["object"];
                let list = name(&object["Call"]["callee"]["Member"]["property"])
                    .or_else(|| name(&object["Member"]["property"]))
                    .unwrap_or_default();
                if knows(
                    "querySelectorAll getElementsByTagName getElementsByClassName children childNodes",
                    &list,
                ) && property != "length"
                {
                    wrong.insert(format!("{list}.{property}"));
                }
                return walk(object, wrong);
            }
            if let Some(global) = name(node).filter(|name| name.starts_with(char::is_uppercase))
                && !knows(GLOBALS, &global)
            {
                wrong.insert(global);
            }
            fields.values().for_each(|field| walk(field, wrong));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The functions of a script that the oldest browsers lack.
fn newer(script: &str) -> Vec<String> {
    let parse = || {
        let mut wrong = BTreeSet::new();
        let program = Parser::new(script).and_then(|mut parser| {
            parser.parse().map(|program| serde_json::to_value(&program).expect("a tree"))
        });
        match program {
            Ok(tree) => walk(&tree, &mut wrong),
            Err(error) => drop(wrong.insert(format!("syntax: {error}"))),
        }
        wrong.into_iter().collect()
    };
    // The parser calls itself for each part of an expression, with large frames.
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(256 << 20).spawn_scoped(scope, parse);
        thread.expect("a thread").join().expect("a parsed script")
    })
}

/// A site with every kind of script, and with helplines that were confirmed, printed and never confirmed.
fn site() -> Site {
    let number = "channels: [{type: voice, number: \"+355 4 222 3344\"}]";
    let lines = [
        ("confirmed", "assured: {on: 2026-11-20, by: operator}"),
        ("printed", "assured: {on: 2026-11-20, by: print}"),
        ("stale", "assured: {on: 2026-09-10, by: operator}"),
    ];
    let sample = lines.iter().fold(Sample::new(), |sample, (name, assured)| {
        sample.text(&format!("content/helplines/{name}/sq.md"), name, "x\n").file(
            &format!("content/helplines/{name}/facts.yaml"),
            &format!("status: active\n{number}\n{assured}\n"),
        )
    });
    sample
        .text("content/posters/bus/sq.md", "Pyet", "Pyet.\n")
        .file(
            "content/posters/bus/facts.yaml",
            "code: 704\nplace: bus station\nleads_to: guides/first\nhelplines: [confirmed, stale]\n",
        )
        .build()
}

#[test]
fn scripts_use_nothing_newer_than_the_oldest_browsers() {
    let site = site();
    let mut scripts = BTreeSet::from([site.text("sw.js").to_owned()]);
    for (_, page) in site.pages() {
        let all =
            tags(page).into_iter().filter(|tag| tag.name == "script" && tag.get("type").is_none());
        scripts.extend(all.map(|tag| tag.text));
    }
    assert_eq!(scripts.len(), 5, "the worker; pages, landing, search and saving");
    for script in &scripts {
        assert_eq!(newer(script), Vec::<String>::new(), "{script}");
    }
}

#[test]
fn newer_parts_are_found() {
    for (script, expected) in [
        ("document.querySelectorAll('a').forEach(run);", "querySelectorAll.forEach"),
        ("list.children.forEach(run);", "children.forEach"),
        ("button.after(box);", ".after"),
        ("box.remove();", ".remove"),
        ("if (event.key) run();", ".key"),
        ("Object.entries(a);", ".entries"),
        ("'1'.padStart(2);", ".padStart"),
        ("p.finally(run);", ".finally"),
        ("new IntersectionObserver(run);", "IntersectionObserver"),
        ("for (const a of list) run(a);", "ForOf"),
        ("async function a() {}", "an async function"),
        ("const a = async () => 1;", "an async function"),
        ("a?.b;", "syntax: "),
    ] {
        let found = newer(script);
        assert!(found.iter().any(|part| part.starts_with(expected)), "{script}: {found:?}");
    }
}

#[test]
fn no_page_has_hidden_text() {
    let site = site();
    for (path, page) in site.pages() {
        let hidden = tags(page).into_iter().filter(|tag| tag.get("hidden").is_some()).count();
        assert_eq!(hidden, 0, "{path} has hidden elements");
    }
    // The sentence about an old confirmation stands in the pages of those that are not confirmed today.
    let late = "provo një tjetër";
    let visible = |path: &str| {
        let page = site.text(path);
        page.contains(&format!("{late}.</")) || page.contains(&format!("{late}</"))
    };
    for name in ["stale", "printed"] {
        assert!(visible(&format!("sq/helplines/{name}/index.html")), "{name}");
        assert!(site.text(&format!("lite/sq/helplines/{name}.html")).contains(late), "{name}");
    }
    assert!(!visible("sq/helplines/confirmed/index.html"));
    assert!(!site.text("lite/sq/helplines/confirmed.html").contains(late));
    site.shows(
        "sq/helplines/confirmed/index.html",
        &format!("data-late=\"Nëse nuk përgjigjet askush, {late}.\""),
    );
}
