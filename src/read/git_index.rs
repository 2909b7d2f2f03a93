//! The files that git keeps of a campaign, by its index (git, "gitformat-index", versions 2 to 4): a witness of a file that
//! is missing.

use std::path::{Path, PathBuf};

use super::open;
use super::paths::relative;

const GIT: &str = ".git";
/// Bytes of an index: some 100,000 files.
const MAX_BYTES: u64 = 20_000_000;
/// Bytes of the file that worktrees and submodules have in the place of the folder.
const MAX_LINK_BYTES: u64 = 4_096;

/// Returns `true` if git keeps a file at the top of the campaign's folder, which may be a part of a repository; `false`
/// without git.
pub(super) fn lists(root: &Path, name: &str) -> bool {
    let Ok(root) = root.canonicalize() else { return false };
    let Some(top) = root.ancestors().find(|top| top.join(GIT).symlink_metadata().is_ok()) else {
        return false;
    };
    let path = match relative(top, &root).filter(|folder| !folder.is_empty()) {
        Some(folder) => format!("{folder}/{name}"),
        None => name.to_owned(),
    };
    let index = git_folder(top).and_then(|git| open::read(&git, "index", MAX_BYTES).ok());
    // SHA-1 and SHA-256.
    index.is_some_and(|index| {
        [20, 32].iter().any(|hash| has_entry(&index, path.as_bytes(), *hash) == Some(true))
    })
}

/// The folder with the index of a repository.
fn git_folder(top: &Path) -> Option<PathBuf> {
    let git = top.join(GIT);
    if git.symlink_metadata().ok()?.is_dir() {
        return Some(git);
    }
    let link = open::read(top, GIT, MAX_LINK_BYTES).ok()?;
    let link = std::str::from_utf8(&link).ok()?.strip_prefix("gitdir:")?;
    Some(top.join(link.trim()))
}

/// Returns `true` for an index with this path; `None` if it is none with hashes of this length.
fn has_entry(index: &[u8], path: &[u8], hash: usize) -> Option<bool> {
    let number = |from: usize| Some(u32::from_be_bytes(*index.get(from..)?.first_chunk()?));
    let (version, count) = (number(4)?, number(8)?);
    if !index.starts_with(b"DIRC") || !(2..=4).contains(&version) {
        return None;
    }
    let (mut at, mut name) = (12, Vec::<u8>::new());
    for _ in 0..count {
        let start = at;
        // Times, numbers of the file system, mode and size; the hash of the content.
        at += 40 + hash;
        let flags = u16::from_be_bytes(*index.get(at..)?.first_chunk()?);
        let is_extended = flags & 0x4000 != 0;
        at += if is_extended { 4 } else { 2 };
        if version == 4 {
            let (dropped, bytes) = offset(index.get(at..)?)?;
            name.truncate(name.len().checked_sub(dropped)?);
            at += bytes;
        } else {
            name.clear();
        }
        let end = at + index.get(at..)?.iter().position(|byte| *byte == 0)?;
        name.extend(&index[at..end]);
        if usize::from(flags & 0xfff) != name.len().min(0xfff) {
            return None;
        }
        if name == path {
            return Some(true);
        }
        at = match version {
            4 => end + 1,
            // One to eight zeros, up to a multiple of eight.
            _ => start + (end - start) / 8 * 8 + 8,
        };
    }
    Some(false)
}

/// Reads a number of version 4, as those of packs ("offset encoding"); returns its bytes, too.
fn offset(bytes: &[u8]) -> Option<(usize, usize)> {
    let mut value = 0_usize;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        value = (value << 7) | usize::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            return Some((value, at + 1));
        }
        value += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An index as git writes it; `hash` is the length of its hashes.
    fn index(version: u8, hash: usize, paths: &[&str]) -> Vec<u8> {
        let count = u8::try_from(paths.len()).unwrap();
        let mut bytes = [&b"DIRC\0\0\0"[..], &[version, 0, 0, 0, count][..]].concat();
        let mut before = "";
        for path in paths {
            let start = bytes.len();
            let length = u16::try_from(path.len()).unwrap();
            bytes.extend(vec![7; 40 + hash]);
            // Every second entry of version 3 has two more bytes of flags.
            let is_extended = version == 3 && path.len() % 2 == 0;
            bytes.extend((length | if is_extended { 0x4000 } else { 0 }).to_be_bytes());
            bytes.extend(if is_extended { &[0x20, 0][..] } else { &[] });
            if version == 4 {
                let same = before.bytes().zip(path.bytes()).take_while(|(a, b)| a == b).count();
                let dropped = before.len() - same;
                bytes.extend(match u8::try_from(dropped).unwrap() {
                    small @ ..128 => vec![small],
                    large => vec![0x80, large - 128],
                });
                bytes.extend(path.as_bytes()[same..].iter().chain(&[0]));
            } else {
                bytes.extend(path.as_bytes());
                let zeros = 8 - (bytes.len() - start) % 8;
                bytes.extend(vec![0; zeros]);
            }
            before = path;
        }
        bytes.extend([9; 20]);
        bytes
    }

    #[test]
    fn a_path_is_found_as_a_whole() {
        let (name, long) = ("posters.lock", format!("a/{}", "b".repeat(200)));
        for (version, hash) in [(2, 20), (2, 32), (3, 20), (4, 20), (4, 32)] {
            let found =
                |paths: &[&str]| has_entry(&index(version, hash, paths), name.as_bytes(), hash);
            assert_eq!(found(&["a", &long, "content/sq.md", name, "z"]), Some(true), "{version}");
            for paths in [&[][..], &["old/posters.lock"], &["posters.lock.md"], &["xposters.lock"]]
            {
                assert_eq!(found(paths), Some(false), "{version} {paths:?}");
            }
            let whole = index(version, hash, &["a", name]);
            assert_eq!(has_entry(&whole[1..], name.as_bytes(), hash), None);
            assert_eq!(has_entry(&whole[..60], name.as_bytes(), hash), None);
        }
    }

    #[test]
    fn a_campaign_may_be_a_part_of_a_repository_or_a_worktree() {
        let folder = tempfile::tempdir().unwrap();
        let put = |path: &str, bytes: &[u8]| {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, bytes).unwrap();
        };
        let lists = |campaign: &str| lists(&folder.path().join(campaign), "posters.lock");
        put("repository/.git/index", &index(2, 20, &["a", "sites/ngo/posters.lock"]));
        put("repository/sites/ngo/fener.yaml", b"");
        put("repository/sites/other/fener.yaml", b"");
        assert!(lists("repository/sites/ngo"));
        assert!(!lists("repository/sites/other") && !lists("repository"));
        put("tree/.git", b"gitdir: ../repository/.git/worktrees/tree\n");
        assert!(!lists("tree"));
        put("repository/.git/worktrees/tree/index", &index(4, 20, &["posters.lock"]));
        assert!(lists("tree"));
    }
}
