//! The link that opens a file in the editor's own editor.

use std::path::Path;

/// How an editor is asked to open a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor {
    /// With `{file}`, `{line}` and `{column}` in it.
    pattern: String,
}

/// Editors by name, and the addresses that they answer to.
const KNOWN: &[(&str, &str)] = &[
    ("vscode", "vscode://file/{file}:{line}:{column}"),
    ("vscodium", "vscodium://file/{file}:{line}:{column}"),
    ("cursor", "cursor://file/{file}:{line}:{column}"),
    ("zed", "zed://file/{file}:{line}:{column}"),
    ("idea", "idea://open?file=/{file}&line={line}&column={column}"),
    ("textmate", "txmt://open?url=file:///{file}&line={line}&column={column}"),
];

impl Editor {
    /// A known name, or an address with `{file}` in it; `None` where it is neither.
    pub fn parse(text: &str) -> Option<Editor> {
        let known = KNOWN.iter().find(|(name, _)| name.eq_ignore_ascii_case(text));
        let pattern = known.map_or(text, |(_, pattern)| pattern);
        // Only an editor's own scheme: a link that runs script is none.
        let (scheme, _) = pattern.split_once("://")?;
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
            && !matches!(scheme.to_ascii_lowercase().as_str(), "javascript" | "data");
        (is_scheme && pattern.contains("{file}")).then(|| Editor { pattern: pattern.to_owned() })
    }

    /// The names that are known.
    pub fn names() -> impl Iterator<Item = &'static str> {
        KNOWN.iter().map(|(name, _)| *name)
    }

    /// The address that opens a file of the campaign at a spot; both count from 1.
    pub fn link(&self, root: &Path, file: &str, line: u32, column: u32) -> String {
        let path = root.join(file).to_string_lossy().replace('\\', "/");
        self.pattern
            .replace("{file}", &crate::model::route::escaped(path.trim_start_matches('/')))
            .replace("{line}", &line.max(1).to_string())
            .replace("{column}", &column.max(1).to_string())
    }
}
