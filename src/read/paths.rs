//! Paths: from the campaign's folder, and of one folder told apart from another at the same place.

use std::path::Path;

/// A path from the campaign's folder, with `/` on every system; `None` if it is not inside.
pub(super) fn relative(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let names = below.components().map(|name| name.as_os_str().to_string_lossy());
    Some(names.collect::<Vec<_>>().join("/"))
}

/// Numbers that tell a folder apart from another one at the same path: its device and inode, on Windows the time at
/// which it was created.
#[cfg(unix)]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    use std::os::unix::fs::MetadataExt;
    folder.metadata().ok().map(|metadata| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
pub fn identity(folder: &Path) -> Option<(u64, u64)> {
    let created = folder.metadata().ok()?.created().ok()?;
    let since = created.duration_since(std::time::UNIX_EPOCH).ok()?;
    Some((since.as_secs(), since.subsec_nanos().into()))
}
