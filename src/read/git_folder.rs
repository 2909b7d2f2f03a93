//! The folder in which git keeps a repository, or a worktree or submodule of it.

use std::path::{Path, PathBuf};

use super::open;

/// The name of that folder, or of the file that leads to it.
pub(super) const GIT: &str = ".git";
/// Bytes of the file that worktrees and submodules have in the place of the folder.
const MAX_LINK_BYTES: u64 = 4_096;

/// The folder with the index of a repository. A file in its place may come from a stranger, so it is followed only to a folder
/// that belongs to this one.
pub(super) fn git_folder(top: &Path) -> Option<PathBuf> {
    let git = top.join(GIT);
    if git.symlink_metadata().ok()?.is_dir() {
        return Some(git);
    }
    let git = path_in(top, GIT, "gitdir:")?.canonicalize().ok()?;
    // A submodule, at any depth: its repository is inside of one around it.
    if top.ancestors().skip(1).any(|outer| git.starts_with(outer.join(GIT).join("modules"))) {
        return Some(git);
    }
    // A worktree: its folder names this file.
    let is_worktree = git.parent().is_some_and(|parent| parent.ends_with("worktrees"));
    let back = is_worktree.then(|| path_in(&git, "gitdir", "")).flatten()?;
    (back.canonicalize().ok()? == top.join(GIT)).then_some(git)
}

/// Returns the path that a file names behind a word, from the file's folder; `None` for a path of a network, which a look
/// would ask.
fn path_in(folder: &Path, file: &str, word: &str) -> Option<PathBuf> {
    let link = open::read(folder, file, MAX_LINK_BYTES).ok()?;
    let path = std::str::from_utf8(&link).ok()?.strip_prefix(word)?.trim();
    (!path.starts_with("//") && !path.starts_with('\\')).then(|| folder.join(path))
}
