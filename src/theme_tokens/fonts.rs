//! Font stacks: one for texts, one for paper, and one for each script that needs its own.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::finding::{Located, Report};
use crate::yaml::MapReader;

/// The scripts that may have a font stack: the key in `theme.yaml`, and the code of ISO 15924.
pub const SCRIPTS: [(&str, &str); 20] = [
    ("latin", "Latn"),
    ("cyrillic", "Cyrl"),
    ("greek", "Grek"),
    ("arabic", "Arab"),
    ("hebrew", "Hebr"),
    ("armenian", "Armn"),
    ("georgian", "Geor"),
    ("ethiopic", "Ethi"),
    ("devanagari", "Deva"),
    ("bengali", "Beng"),
    ("gurmukhi", "Guru"),
    ("gujarati", "Gujr"),
    ("tamil", "Taml"),
    ("sinhala", "Sinh"),
    ("thai", "Thai"),
    ("khmer", "Khmr"),
    ("myanmar", "Mymr"),
    ("chinese", "Hans"),
    ("japanese", "Jpan"),
    ("korean", "Kore"),
];

/// Names that CSS reserves for the fonts of a system (CSS Fonts 4, 2.1.3); any other name is quoted.
const GENERIC: [&str; 9] = [
    "system-ui",
    "sans-serif",
    "serif",
    "monospace",
    "cursive",
    "ui-sans-serif",
    "ui-serif",
    "ui-rounded",
    "ui-monospace",
];

/// Font stacks as CSS writes them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fonts {
    pub text: String,
    pub print: String,
    /// By the key of the script.
    scripts: BTreeMap<&'static str, Stack>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Stack {
    css: String,
    is_built_in: bool,
}

impl Fonts {
    /// Reads the key `fonts` of a file above the stacks of the files before it.
    pub fn read(&mut self, fields: &mut MapReader<'_>, is_built_in: bool) {
        let text = stack(fields, "text");
        let print = stack(fields, "print").or_else(|| text.clone());
        self.text = text.unwrap_or_else(|| std::mem::take(&mut self.text));
        self.print = print.unwrap_or_else(|| std::mem::take(&mut self.print));
        for (key, _) in SCRIPTS {
            if let Some(css) = stack(fields, key) {
                self.scripts.insert(key, Stack { css, is_built_in });
            }
        }
    }

    /// The stack of the Arabic script, or of texts.
    pub fn arabic(&self) -> &str {
        self.scripts.get("arabic").map_or(&self.text, |stack| &stack.css)
    }

    /// The rules for languages whose script has a stack of the campaign's own.
    ///
    /// `languages` are codes with the ISO 15924 code of their script.
    pub fn rules(&self, languages: &[(String, String)]) -> String {
        let mut css = String::new();
        for (key, script) in SCRIPTS {
            let Some(stack) = self.scripts.get(key).filter(|stack| !stack.is_built_in) else {
                continue;
            };
            let written: Vec<&str> = languages
                .iter()
                .filter(|(_, of)| of == script || (script == "Hans" && of == "Hant"))
                .map(|(code, _)| code.as_str())
                .collect();
            if !written.is_empty() {
                // As strong as the built-in rules for a direction, which come before.
                let _ = write!(css, ":lang({}){{font-family:{}}}", written.join(","), stack.css);
            }
        }
        css
    }
}

/// Reads a list of font names as a value of `font-family`.
fn stack(fields: &mut MapReader<'_>, key: &'static str) -> Option<String> {
    let names = fields.list(key);
    let names: Vec<String> = names.iter().filter_map(|name| family(name, fields.report)).collect();
    (!names.is_empty()).then(|| names.join(","))
}

fn family(name: &Located<String>, report: &mut Report) -> Option<String> {
    let family = name.value.trim();
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_');
    if family.is_empty() || !family.chars().all(is_plain) {
        report
            .error("bad-value", &name.location, format!("invalid font name: `{family}`"))
            .help("write the name of a font on readers' systems, such as `Noto Sans`");
        return None;
    }
    Some(if GENERIC.contains(&family) { family.to_owned() } else { format!("\"{family}\"") })
}
