//! Paths inside the site: relative, `/` on every system, never out of it.

use std::path::PathBuf;

use super::error::{WriteError, WriteProblem};

/// Returns the parent of `path`, empty for the site itself; an error if the path leads out of the site.
pub(super) fn parent(path: &str) -> Result<&str, WriteError> {
    let plain = |part: &str| {
        !matches!(part, "" | "." | "..") && !part.contains(['\0', '\\']) && !is_drive(part)
    };
    if path.split('/').all(plain) {
        Ok(path.rsplit_once('/').map_or("", |(parent, _)| parent))
    } else {
        Err(WriteError { path: PathBuf::from(path), problem: WriteProblem::Escape })
    }
}

/// `C:` names a disk on Windows; on other systems a colon is allowed in names.
fn is_drive(part: &str) -> bool {
    cfg!(windows) && part.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_inside_the_site_are_taken() {
        assert_eq!(parent("index.html").ok(), Some(""));
        assert_eq!(parent("sq/udhëzues/index.html").ok(), Some("sq/udhëzues"));
        for path in
            ["", "/", "/etc/x", "../x", "a/../../x", "a//b", "a/", "./a", "a\0b", "a\\..\\b"]
        {
            assert!(parent(path).is_err(), "{path:?}");
        }
    }
}
