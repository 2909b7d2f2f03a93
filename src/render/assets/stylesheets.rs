//! Stylesheets of a theme with their imports.

use std::collections::BTreeMap;

use crate::finding::{Location, Report};
use crate::read::ThemeFile;

use super::minify;

/// The minified stylesheets of a theme, by name: `card` for `css/card.css`.
#[derive(Default)]
pub struct Stylesheets(BTreeMap<String, Stylesheet>);

/// One minified stylesheet without its `@import`s, which go before it.
#[derive(Default)]
struct Stylesheet {
    imports: Vec<String>,
    css: String,
}

impl Stylesheets {
    /// Minifies all stylesheets. Mistakes are `template` findings.
    pub fn load(files: &BTreeMap<String, &ThemeFile>, report: &mut Report) -> Stylesheets {
        let name = |path: &str| Some(path.strip_prefix("css/")?.strip_suffix(".css")?.to_owned());
        let mut sheets = BTreeMap::new();
        for (path, file) in files {
            let Some(name) = name(path) else { continue };
            let text = String::from_utf8_lossy(&file.bytes);
            let (imports, rules) = imports(&text);
            for (line, import) in &imports {
                if !files.contains_key(&format!("css/{import}.css")) {
                    let location = file.location.at(*line, 1);
                    report
                        .error(
                            "template",
                            &location,
                            format!("missing stylesheet: `{import}.css` does not exist"),
                        )
                        .help("add it to the theme's folder `css`, or remove this line");
                }
            }
            let css = minify::css(&rules).unwrap_or_else(|reason| {
                invalid(&file.location, &reason, report);
                String::new()
            });
            let imports = imports.into_iter().map(|(_, import)| import).collect();
            sheets.insert(name, Stylesheet { imports, css });
        }
        Stylesheets(sheets)
    }

    /// Adds rules that are minified, under a name.
    pub fn insert(&mut self, name: &str, css: String) {
        self.0.insert(name.to_owned(), Stylesheet { imports: Vec::new(), css });
    }

    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    /// Joins stylesheets in order, each after its imports, and none twice.
    pub fn join(&self, names: &[&str]) -> String {
        let (mut done, mut out) = (Vec::new(), String::new());
        for name in names {
            self.append(name, &mut done, &mut out);
        }
        out
    }

    fn append<'s>(&'s self, name: &str, done: &mut Vec<&'s str>, out: &mut String) {
        let Some((name, sheet)) = self.0.get_key_value(name) else { return };
        if done.contains(&name.as_str()) {
            return;
        }
        done.push(name);
        for import in &sheet.imports {
            self.append(import, done, out);
        }
        out.push_str(&sheet.css);
    }
}

fn invalid(location: &Location, reason: &str, report: &mut Report) {
    // lightningcss writes the place behind its reason: ` at :2:1`.
    let place = reason.rsplit_once(" at :").and_then(|(reason, place)| {
        let (line, column) = place.split_once(':')?;
        Some((reason, location.at(line.parse().ok()?, column.parse().ok()?)))
    });
    let (reason, location) = match &place {
        Some((reason, location)) => (*reason, location),
        None => (reason, location),
    };
    report
        .error("template", location, format!("invalid stylesheet: {reason}"))
        .help("correct it, or remove the file to use the built-in one");
}

/// Takes the lines `@import "visit.css";` out of a stylesheet: their line numbers and names, and the rest.
fn imports(text: &str) -> (Vec<(u32, String)>, String) {
    let mut imports = Vec::new();
    let mut rules = String::with_capacity(text.len());
    for (line, number) in text.lines().zip(1..) {
        let import = line.trim().strip_prefix("@import \"");
        match import.and_then(|rest| rest.strip_suffix(".css\";")) {
            Some(name) => imports.push((number, name.to_owned())),
            None => rules.push_str(line),
        }
        rules.push('\n');
    }
    (imports, rules)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(imports: &[&str], css: &str) -> Stylesheet {
        let imports = imports.iter().map(|name| (*name).to_owned()).collect();
        Stylesheet { imports, css: css.into() }
    }

    #[test]
    fn imports_come_before_and_once() {
        let (names, rules) = imports("@import \"visit.css\";\n\na { color: red }\n");
        assert_eq!(names, [(1, "visit".to_owned())]);
        assert_eq!(rules.trim(), "a { color: red }");
        let sheets = Stylesheets(BTreeMap::from([
            ("base".to_owned(), sheet(&[], "b{}")),
            ("call".to_owned(), sheet(&["home"], "c{}")),
            ("home".to_owned(), sheet(&["call"], "h{}")),
        ]));
        assert_eq!(sheets.join(&["base", "call", "home", "none"]), "b{}h{}c{}");
        assert_eq!(sheets.join(&["home"]), "c{}h{}");
    }
}
