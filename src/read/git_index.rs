//! The files that git keeps of a campaign, by its index (git, "gitformat-index", versions 2 and 3): a witness of a file that is
//! missing.

use std::path::Path;

use super::open;

const INDEX: &str = ".git/index";
/// Bytes of an index: some 100,000 files.
const MAX_BYTES: u64 = 20_000_000;

/// Returns `true` if git keeps a file at the top of the campaign's folder; `false` without git.
pub(super) fn lists(root: &Path, name: &str) -> bool {
    open::read(root, INDEX, MAX_BYTES).is_ok_and(|index| has_entry(&index, name))
}

/// Returns `true` for an index with this path: behind its length, in the last byte of its flags, and before a zero.
fn has_entry(index: &[u8], path: &str) -> bool {
    let Ok(length) = u8::try_from(path.len()) else { return false };
    let entry = [&[length], path.as_bytes(), &[0]].concat();
    index.starts_with(b"DIRC") && index.windows(entry.len()).any(|part| part == entry)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(paths: &[&str]) -> Vec<u8> {
        let mut bytes = b"DIRC\0\0\0\x02\0\0\0\x01".to_vec();
        for path in paths {
            let length = u8::try_from(path.len()).unwrap();
            bytes.extend([&[7; 60][..], &[0, length], path.as_bytes(), &[0; 4]].concat());
        }
        bytes
    }

    #[test]
    fn a_path_is_found_as_a_whole() {
        let name = "posters.lock";
        assert!(has_entry(&index(&["a", name, "z"]), name));
        for paths in [&[][..], &["old/posters.lock"], &["posters.lock.md"], &["xposters.lock"]] {
            assert!(!has_entry(&index(paths), name), "{paths:?}");
        }
        assert!(!has_entry(&index(&[name])[1..], name));
        assert!(!has_entry(b"DIRC", name));
    }
}
