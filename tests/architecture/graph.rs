//! The graph of modules, and its circles.
//!
//! A path leads to the file that defines its first name that is no module: `crate::model::Site` to
//! `model/site/mod.rs`, by the `pub use` of `model/mod.rs`. So a folder's `mod.rs` may gather the names of its files
//! without being part of a circle.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::imports::{Import, InlinePath, paths_of};
use crate::source::Source;

/// Files of `src/` and their dependencies, with the first line that names each.
pub type Graph = BTreeMap<String, BTreeMap<String, usize>>;

struct Module {
    file: String,
    imports: Vec<Import>,
    inline: Vec<InlinePath>,
}

/// The modules of the crate by their paths, such as `["model", "kind"]`.
type Modules = BTreeMap<Vec<String>, Module>;

/// Builds the graph of all files below `src/`; files are named from there.
pub fn files(sources: &[Source]) -> Graph {
    let modules: Modules = sources
        .iter()
        .filter(|source| source.path != "src/main.rs" && !source.is_test())
        .map(|source| {
            let file = source.path.trim_start_matches("src/").to_owned();
            let (imports, inline) = paths_of(source);
            (module_path(&file), Module { file, imports, inline })
        })
        .collect();
    modules
        .iter()
        .map(|(path, module)| (module.file.clone(), dependencies(&modules, path, module)))
        .collect()
}

/// Joins the files of each top-level folder.
pub fn folders(files: &Graph) -> Graph {
    let folder = |file: &str| file.split('/').next().unwrap_or_default().to_owned();
    let mut folders = Graph::new();
    for (file, dependencies) in files {
        let from = folders.entry(folder(file)).or_default();
        for (target, line) in dependencies {
            if folder(target) != folder(file) {
                from.entry(folder(target)).or_insert(*line);
            }
        }
    }
    folders
}

/// Returns one shortest circle out of each group of nodes that all lead to each other.
pub fn circles(graph: &Graph) -> Vec<Vec<String>> {
    let reach: BTreeMap<&str, BTreeSet<&str>> =
        graph.keys().map(|node| (node.as_str(), reachable(graph, node))).collect();
    let mut seen = BTreeSet::new();
    let mut circles = Vec::new();
    for node in graph.keys() {
        if seen.contains(node.as_str()) || !reach[node.as_str()].contains(node.as_str()) {
            continue;
        }
        let group =
            reach[node.as_str()].iter().filter(|other| reach[**other].contains(node.as_str()));
        let group: Vec<&str> = group.copied().collect();
        let circle = group.iter().map(|node| shortest_circle(graph, node)).min_by_key(Vec::len);
        circles.extend(circle);
        seen.extend(group);
    }
    circles
}

fn reachable<'g>(graph: &'g Graph, from: &str) -> BTreeSet<&'g str> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&str> = graph[from].keys().map(String::as_str).collect();
    while let Some(node) = open.pop() {
        if found.insert(node) {
            open.extend(graph[node].keys().map(String::as_str));
        }
    }
    found
}

/// Searches breadth first from a node back to itself.
fn shortest_circle(graph: &Graph, start: &str) -> Vec<String> {
    let mut before: BTreeMap<&str, &str> = BTreeMap::new();
    let mut open = VecDeque::from([start]);
    while let Some(node) = open.pop_front() {
        for next in graph[node].keys() {
            if next == start {
                let mut circle = vec![start.to_owned()];
                let mut at = node;
                while at != start {
                    circle.push(at.to_owned());
                    at = before[at];
                }
                circle[1..].reverse();
                return circle;
            }
            if !before.contains_key(next.as_str()) {
                before.insert(next, node);
                open.push_back(next);
            }
        }
    }
    unreachable!("{start} is part of a circle")
}

/// Writes a circle as `a:3 -> b:7 -> a`, with the line of each step.
pub fn show(graph: &Graph, circle: &[String]) -> String {
    let mut text = String::new();
    for (at, node) in circle.iter().enumerate() {
        let next = &circle[(at + 1) % circle.len()];
        text.push_str(&format!("{node}:{} -> ", graph[node][next]));
    }
    text + &circle[0]
}

/// `model/kind/mod.rs` is `model::kind`, `lib.rs` the crate itself.
fn module_path(file: &str) -> Vec<String> {
    let mut path: Vec<String> =
        file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
    if path.last().is_some_and(|last| last == "mod") || path == ["lib"] {
        path.pop();
    }
    path
}

fn dependencies(modules: &Modules, path: &[String], module: &Module) -> BTreeMap<String, usize> {
    let mut found = BTreeMap::new();
    let mut add = |target: Option<String>, line| {
        if let Some(target) = target.filter(|target| *target != module.file) {
            found.entry(target).or_insert(line);
        }
    };
    for import in &module.imports {
        let Some(target) = absolute(modules, path, module, &import.path) else { continue };
        let is_facade = import.is_public && target.starts_with(path);
        // A module counts by what is named in it.
        if !is_facade && (import.name == "*" || !modules.contains_key(&target)) {
            add(defining_file(modules, &target, 0), import.line);
        }
    }
    for inline in &module.inline {
        let target = absolute(modules, path, module, &inline.path);
        add(target.and_then(|target| defining_file(modules, &target, 0)), inline.line);
    }
    found
}

/// Makes a path of a module absolute; `None` if it names another crate, or something local.
fn absolute(
    modules: &Modules,
    here: &[String],
    module: &Module,
    path: &[String],
) -> Option<Vec<String>> {
    let first = path.first()?;
    let join = |base: &[String], rest: &[String]| [base, rest].concat();
    match first.as_str() {
        "crate" => Some(path[1..].to_vec()),
        "self" => Some(join(here, &path[1..])),
        "super" => {
            let ups = path.iter().take_while(|segment| *segment == "super").count();
            Some(join(&here[..here.len().checked_sub(ups)?], &path[ups..]))
        }
        _ => {
            let child = join(here, &path[..1]);
            if modules.contains_key(&child) {
                return Some(join(here, path));
            }
            let import = module.imports.iter().find(|import| import.name == *first)?;
            // An import that is named like its own crate leads nowhere else.
            let base = (import.path.first() != Some(first))
                .then(|| absolute(modules, here, module, &import.path))??;
            // Only modules: a type's own functions are where the type is.
            modules.contains_key(&base).then(|| join(&base, &path[1..]))
        }
    }
}

/// Follows re-exports to the file that defines a path.
fn defining_file(modules: &Modules, path: &[String], depth: usize) -> Option<String> {
    let length = (0..=path.len()).rev().find(|length| modules.contains_key(&path[..*length]))?;
    let (here, rest) = path.split_at(length);
    let module = &modules[here];
    if let Some(name) = rest.first()
        && let Some(import) = module.imports.iter().find(|import| import.name == *name)
        && depth < 8
    {
        let target = absolute(modules, here, module, &import.path)?;
        return defining_file(modules, &[&target, &rest[1..]].concat(), depth + 1);
    }
    Some(module.file.clone())
}

#[test]
fn circles_are_found_and_facades_are_none() {
    let source = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let graph = files(&[
        source("src/lib.rs", "mod a;\nmod b;\n"),
        source("src/a/mod.rs", "mod one;\nmod two;\npub use one::One;\npub use two::Two;\n"),
        source("src/a/one.rs", "use super::Two;\npub struct One;\n"),
        source("src/a/two.rs", "use std::fmt;\npub struct Two;\n"),
        source("src/b.rs", "use crate::a::{self, One};\nfn f() { a::g(); }\n"),
    ]);
    assert_eq!(circles(&graph), Vec::<Vec<String>>::new());
    assert_eq!(graph["a/one.rs"], BTreeMap::from([("a/two.rs".to_owned(), 1)]));
    let b = BTreeMap::from([("a/mod.rs".to_owned(), 2), ("a/one.rs".to_owned(), 1)]);
    assert_eq!(graph["b.rs"], b);

    let graph = files(&[
        source("src/a.rs", "use crate::b::B;\n"),
        source("src/b.rs", "\nfn f(c: crate::c::C) {}\n"),
        source("src/c.rs", "use crate::a::A;\n"),
    ]);
    let circles = circles(&graph);
    assert_eq!(circles.len(), 1);
    assert_eq!(show(&graph, &circles[0]), "a.rs:1 -> b.rs:2 -> c.rs:1 -> a.rs");
}
