//! A walk through a part of the campaign's folder: which files are there, none of them read yet.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::file_names;
use crate::finding::{Location, Report};

use super::files::FoundFile;
use super::left_behind::is_skipped;
use super::open::{OpenError, reason};
use super::paths::relative;

/// The files at the top of a campaign's folder.
pub const TOP_FILES: [&str; 3] =
    [file_names::SETTINGS, file_names::REGISTER, file_names::THEME_TOKENS];

/// The folders of a campaign that are read.
pub const FOLDERS: [&str; 4] = ["content", "locales", "static", "themes"];

/// Links to folders that a walk follows. A few folders with links to each other have more paths than a walk could end.
const MAX_FOLDER_LINKS: usize = 100;

/// The files at a path and below it, and what was wrong on the way.
pub(super) struct Walk {
    /// The path where it began, from the campaign's folder.
    pub start: String,
    /// In no order.
    pub found: Vec<FoundFile>,
    pub findings: Report,
    /// The links to folders so far.
    links: usize,
}

/// Finds the files at a path and below it; none if there is nothing at this path.
pub(super) fn walk(root: &Path, start: &str) -> Walk {
    let mut walk =
        Walk { start: start.to_owned(), found: Vec::new(), findings: Report::new(), links: 0 };
    let start = root.join(start);
    if start.symlink_metadata().is_err() {
        return walk;
    }
    let home = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let mut entries = WalkDir::new(start).follow_links(true).into_iter();
    while let Some(entry) = entries.next() {
        match entry {
            Ok(entry) if walk.is_part(root, &home, &entry) => walk.add(root, &entry),
            Ok(entry) if entry.file_type().is_dir() => entries.skip_current_dir(),
            Ok(_) => {}
            Err(error) => walk.failed(root, &error),
        }
    }
    walk
}

impl Walk {
    fn add(&mut self, root: &Path, entry: &DirEntry) {
        let Some(path) = relative(root, entry.path()) else { return };
        if entry.file_type().is_file() {
            self.found.push(FoundFile(path.into()));
        } else if !entry.file_type().is_dir() {
            OpenError::NotAFile.report(&Location::file(path), &mut self.findings);
        }
    }

    /// Returns `false` for what editors leave behind, and for links that lead to other folders than the campaign's or
    /// back to one above them.
    fn is_part(&mut self, root: &Path, home: &Path, entry: &DirEntry) -> bool {
        if entry.depth() > 0 && relative(root, entry.path()).is_none_or(|path| is_skipped(&path)) {
            return false;
        }
        if !entry.path_is_symlink() {
            return true;
        }
        let path = relative(root, entry.path()).unwrap_or_default();
        let target = match entry.path().canonicalize() {
            Ok(target) => target,
            Err(error) => {
                self.unreadable(&path, &reason(&error));
                return false;
            }
        };
        if !target.starts_with(home) {
            OpenError::Outside.report(&Location::file(path), &mut self.findings);
            return false;
        }
        let folder = entry.path().parent().and_then(|folder| folder.canonicalize().ok());
        if folder.is_some_and(|folder| folder.starts_with(&target)) {
            self.unreadable(&path, LOOP);
            return false;
        }
        self.links += usize::from(entry.file_type().is_dir());
        if self.links == MAX_FOLDER_LINKS + 1 {
            let message = format!("more than {MAX_FOLDER_LINKS} links to folders");
            let help = "copy the folders themselves here";
            self.findings.error("unreadable", &Location::file(path), message).help(help);
        }
        self.links <= MAX_FOLDER_LINKS || !entry.file_type().is_dir()
    }

    fn failed(&mut self, root: &Path, error: &walkdir::Error) {
        let disk = error.path().unwrap_or(root);
        if error.depth() > 0 && relative(root, disk).is_none_or(|path| is_skipped(&path)) {
            return;
        }
        let reason = match error.io_error() {
            Some(error) => reason(error),
            // The only other error of a walk.
            None => LOOP.to_owned(),
        };
        self.unreadable(&relative(root, disk).unwrap_or_default(), &reason);
    }

    fn unreadable(&mut self, path: &str, reason: &str) {
        self.findings
            .error("unreadable", &Location::file(path), format!("unreadable: {reason}"))
            .help("check its permissions, or move it out of the campaign's folder");
    }
}

const LOOP: &str = "the link leads back to a folder above it";

/// Returns the files and folders that links of the campaign lead to, inside of its folder.
///
/// An editor that saves one of them changes the files at the links, too.
pub fn link_targets(root: &Path) -> Vec<PathBuf> {
    let home = root.canonicalize().unwrap_or_else(|_| root.to_owned());
    let starts = FOLDERS.iter().copied().chain(TOP_FILES);
    let entries = starts.flat_map(|start| {
        let (mut folders, home) = (0, &home);
        let entries = WalkDir::new(root.join(start)).follow_links(true).into_iter();
        entries.filter_entry(move |entry| {
            // A folder outside may be large, such as `/usr`.
            let target = || entry.path().canonicalize();
            if entry.path_is_symlink() && !target().is_ok_and(|target| target.starts_with(home)) {
                return false;
            }
            let is_folder = entry.path_is_symlink() && entry.file_type().is_dir();
            folders += usize::from(is_folder);
            !is_folder || folders <= MAX_FOLDER_LINKS
        })
    });
    let links = entries.filter_map(Result::ok).filter(DirEntry::path_is_symlink);
    let targets = links.filter_map(|link| link.path().canonicalize().ok());
    targets.filter_map(|target| Some(root.join(target.strip_prefix(&home).ok()?))).collect()
}

/// Returns the paths that are below none of the others, in order.
pub(super) fn outermost(mut paths: Vec<String>) -> Vec<String> {
    // A folder comes right before what is inside it, if its slash sorts before any other letter.
    paths.sort_unstable_by_key(|path| path.replace('/', "\0"));
    let mut outermost: Vec<String> = Vec::new();
    for path in paths {
        let is_inside = outermost.last().is_some_and(|outer| {
            path.strip_prefix(&**outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        });
        if !is_inside {
            outermost.push(path);
        }
    }
    outermost
}
