//! White space in templates.

/// Removes indents, so that line numbers stay true and a line break remains between two lines.
pub fn remove(source: &str) -> String {
    source.lines().map(str::trim_start).collect::<Vec<_>>().join("\n")
}
