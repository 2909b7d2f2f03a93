//! Links that open a file of the campaign in a text editor.

use std::path::Path;

/// A text editor, by the pattern of its links.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    /// Contains `{file}`, `{line}` and `{column}`.
    pattern: String,
}

/// Link patterns of known editors, by name.
const KNOWN: &[(&str, &str)] = &[
    ("vscode", "vscode://file/{file}:{line}:{column}"),
    ("vscodium", "vscodium://file/{file}:{line}:{column}"),
    ("cursor", "cursor://file/{file}:{line}:{column}"),
    ("zed", "zed://file/{file}:{line}:{column}"),
    ("idea", "idea://open?file=/{file}&line={line}&column={column}"),
    ("textmate", "txmt://open?url=file:///{file}&line={line}&column={column}"),
];

impl Editor {
    /// Parses the name of a known editor, or a link pattern with `{file}`. Returns `None` for any other text.
    pub fn parse(text: &str) -> Option<Editor> {
        let known = KNOWN.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
        let pattern = known.map_or(text, |(_, pattern)| pattern);
        // A link in the dashboard must not run script.
        let (scheme, _) = pattern.split_once("://")?;
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
            && !matches!(scheme.to_ascii_lowercase().as_str(), "javascript" | "data");
        (is_scheme && pattern.contains("{file}")).then(|| Editor { pattern: pattern.to_owned() })
    }

    /// Returns the names of the known editors.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(name, _)| *name)
    }

    /// Makes the link that opens a file of the campaign at a line and column, both counted from 1.
    pub fn link(&self, root: &Path, file: &str, line: u32, column: u32) -> String {
        let path = root.join(file).to_string_lossy().replace('\\', "/");
        self.pattern
            .replace("{file}", &crate::model::route::address::escaped(path.trim_start_matches('/')))
            .replace("{line}", &line.max(1).to_string())
            .replace("{column}", &column.max(1).to_string())
    }
}
