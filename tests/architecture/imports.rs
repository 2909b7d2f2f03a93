//! The paths that a file names: its `use` declarations, and paths inside code.

use crate::source::Source;

/// One path of a `use` declaration, without braces: `use a::{b, c as d};` has two.
#[derive(Debug, PartialEq)]
pub struct Import {
    pub line: usize,
    /// Made visible to other modules.
    pub is_public: bool,
    pub path: Vec<String>,
    /// The name in the importing file; `*` for all names of a module.
    pub name: String,
}

/// A path inside code, such as `crate::model::Site` or `numbers::poster_numbers`.
pub struct InlinePath {
    pub line: usize,
    pub path: Vec<String>,
}

/// Reads the paths of a file above its unit tests.
pub fn paths_of(source: &Source) -> (Vec<Import>, Vec<InlinePath>) {
    let (mut imports, mut inline) = (Vec::new(), Vec::new());
    let mut declaration: Option<(usize, String)> = None;
    for (line, code) in source.code_without_tests() {
        if declaration.is_none() && is_use(&code) {
            declaration = Some((line, String::new()));
        }
        match &mut declaration {
            Some((start, text)) => {
                text.push_str(code.trim());
                text.push(' ');
                if code.contains(';') {
                    imports.extend(imports_of(*start, text));
                    declaration = None;
                }
            }
            None => inline.extend(inline_paths(line, &code)),
        }
    }
    (imports, inline)
}

fn is_use(code: &str) -> bool {
    let code = code.trim_start();
    let code = match code.strip_prefix("pub") {
        Some(rest) => rest.split_once("use ").map_or("", |(visibility, _)| visibility),
        None => return code.starts_with("use "),
    };
    code.trim().is_empty() && !code.is_empty() || code.trim_start().starts_with('(')
}

fn imports_of(line: usize, declaration: &str) -> Vec<Import> {
    let is_public = declaration.starts_with("pub");
    let (_, tree) = declaration.split_once("use ").expect("a use declaration");
    let tree = tree.split(';').next().unwrap_or_default();
    let mut imports = Vec::new();
    expand(&mut Vec::new(), tree, &mut |path, name| {
        imports.push(Import { line, is_public, path, name });
    });
    imports
}

/// Expands the braces of a `use` tree.
fn expand(prefix: &mut Vec<String>, tree: &str, push: &mut dyn FnMut(Vec<String>, String)) {
    let tree = tree.trim();
    let length = prefix.len();
    if let Some((head, group)) = tree.split_once('{') {
        prefix.extend(segments(head));
        let group = group.trim_end().strip_suffix('}').expect("braces come in pairs");
        for branch in branches(group) {
            expand(prefix, branch, push);
        }
    } else if !tree.is_empty() {
        let (path, alias) = match tree.split_once(" as ") {
            Some((path, alias)) => (path, Some(alias.trim().to_owned())),
            None => (tree, None),
        };
        prefix.extend(segments(path));
        let mut path = prefix.clone();
        if path.last().is_some_and(|last| last == "self") {
            path.pop();
        }
        let name = alias.or_else(|| path.last().cloned()).unwrap_or_default();
        push(path, name);
    }
    prefix.truncate(length);
}

/// Splits a group at its commas, but not inside of inner groups.
fn branches(group: &str) -> Vec<&str> {
    let (mut branches, mut depth, mut start) = (Vec::new(), 0, 0);
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                branches.push(&group[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    branches.push(&group[start..]);
    branches
}

fn segments(path: &str) -> impl Iterator<Item = String> {
    path.split("::").map(|segment| segment.trim().to_owned()).filter(|segment| !segment.is_empty())
}

fn inline_paths(line: usize, code: &str) -> Vec<InlinePath> {
    let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    let words = code.split(|c| !is_path(c)).filter(|word| word.contains("::"));
    let paths = words.map(|word| InlinePath { line, path: segments(word).collect() });
    paths.filter(|path| path.path.len() > 1).collect()
}

#[test]
fn paths_are_read_from_declarations_and_code() {
    let text = "use super::Site;\npub(super) use self::a::B as C;\nuse crate::{\n    read,\n    \
                yaml::{self, Node},\n};\npublic(user);\nlet x = crate::check::run(y);\n\
                #[cfg(test)]\nuse crate::later;\n";
    let (imports, inline) = paths_of(&Source { path: "src/x.rs".into(), text: text.into() });
    let imports: Vec<String> = imports
        .iter()
        .map(|i| format!("{} {} {} {}", i.line, i.is_public, i.path.join("::"), i.name))
        .collect();
    assert_eq!(
        imports,
        [
            "1 false super::Site Site",
            "2 true self::a::B C",
            "3 false crate::read read",
            "3 false crate::yaml yaml",
            "3 false crate::yaml::Node Node",
        ]
    );
    let inline: Vec<String> =
        inline.iter().map(|p| format!("{} {}", p.line, p.path.join("::"))).collect();
    assert_eq!(inline, ["8 crate::check::run"]);
}
