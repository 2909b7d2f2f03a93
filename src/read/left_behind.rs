//! The names of files that editors, systems and version control leave behind: they are not read.

/// Returns `true` for the names of files that editors and systems leave behind.
pub(super) fn is_left_behind(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.starts_with('#') && name.ends_with('#')
        || matches!(name, "Thumbs.db" | "desktop.ini")
}

/// Returns `true` for the names of `static/` that are not copied: those of version control, and of files that systems
/// leave behind. Other hidden files are, such as `.htaccess` and `.well-known`.
pub(super) fn in_static(name: &str) -> bool {
    matches!(name, ".git" | ".svn" | ".hg" | ".DS_Store" | "Thumbs.db" | "desktop.ini")
        || name.starts_with("._")
        || name.ends_with('~')
        || name.starts_with('.') && name.ends_with(".swp")
}

/// Returns `true` for a file that is not read, by its path from the campaign's folder.
pub(super) fn is_skipped(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    match path.split_once('/') {
        Some(("static", _)) => in_static(name),
        _ => is_left_behind(name),
    }
}
