//! The files that git keeps of a campaign, by its index (git, "gitformat-index", versions 2 to 4, also in two files): a
//! witness of a file that is missing.

use std::path::Path;

use super::git_folder::{GIT, git_folder};
use super::open;
use super::paths::relative;

/// Bytes of an index: some 100,000 files.
const MAX_BYTES: u64 = 20_000_000;

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
    let Some(git) = git_folder(top) else { return false };
    let Ok(index) = open::read(&git, "index", MAX_BYTES) else { return false };
    // SHA-1 and SHA-256.
    [20, 32].iter().any(|hash| is_listed(&git, &index, path.as_bytes(), *hash) == Some(true))
}

/// Returns `true` for an index with this path, or with a shared index that has it; `None` if it is none with hashes of this
/// length.
fn is_listed(git: &Path, index: &[u8], path: &[u8], hash: usize) -> Option<bool> {
    let (place, link) = find(index, path, hash)?;
    if place.is_some() {
        return Some(true);
    }
    let Some((shared, deleted)) = link.and_then(|link| link.split_at_checked(hash)) else {
        return Some(false);
    };
    if shared.iter().all(|byte| *byte == 0) {
        return Some(false);
    }
    let name: String = shared.iter().map(|byte| format!("{byte:02x}")).collect();
    // Without the shared index git itself fails, and nothing is proved.
    let shared = open::read(git, &format!("sharedindex.{name}"), MAX_BYTES);
    let found = shared.ok().and_then(|shared| Some(find(&shared, path, hash)?.0));
    let Some(place) = found else { return Some(true) };
    Some(place.is_some_and(|place| !has_bit(deleted, place).unwrap_or(false)))
}

/// Returns a bit of a bitmap in EWAH (git, "bitmap-format", appendix A): runs of equal words are counted, other words follow.
fn has_bit(bitmap: &[u8], bit: usize) -> Option<bool> {
    // The numbers of bits and of words; the words; the place of the last marker.
    let count = u32::from_be_bytes(*bitmap.get(4..)?.first_chunk()?) as usize;
    let words = bitmap.get(8..)?.as_chunks::<8>().0.get(..count)?;
    let word = |at: usize| words.get(at).map(|word| u64::from_be_bytes(*word));
    let (wanted, mut at, mut first) = (bit as u64 / 64, 0, 0);
    while let Some(marker) = word(at) {
        let (run, literal) = (marker >> 1 & 0xffff_ffff, marker >> 33);
        if wanted < first + run {
            return Some(marker & 1 == 1);
        }
        first += run;
        if wanted < first + literal {
            let word = word(at + 1 + usize::try_from(wanted - first).ok()?)?;
            return Some(word >> (bit % 64) & 1 == 1);
        }
        first += literal;
        at += 1 + usize::try_from(literal).ok()?;
    }
    None
}

/// Returns the place of a path among the entries of an index, and the link to its shared index; `None` if it is no index
/// with hashes of this length.
fn find<'i>(
    index: &'i [u8],
    path: &[u8],
    hash: usize,
) -> Option<(Option<usize>, Option<&'i [u8]>)> {
    let number = |from: usize| Some(u32::from_be_bytes(*index.get(from..)?.first_chunk()?));
    let (version, count) = (number(4)?, number(8)?);
    if !index.starts_with(b"DIRC") || !(2..=4).contains(&version) {
        return None;
    }
    let (mut at, mut name) = (12, Vec::<u8>::new());
    let mut place = None;
    for entry in 0..count as usize {
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
            place = Some(entry);
        }
        at = match version {
            4 => end + 1,
            // One to eight zeros, up to a multiple of eight.
            _ => start + (end - start) / 8 * 8 + 8,
        };
    }
    // Extensions: a name, a size and the content; then a hash.
    let end = index.len().saturating_sub(hash);
    while at + 8 <= end {
        let size = number(at + 4)? as usize;
        if index[at..].starts_with(b"link") {
            return Some((place, Some(index.get(at + 8..)?.get(..size)?)));
        }
        at = at.checked_add(8 + size)?;
    }
    Some((place, None))
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
            let find = |index: &[u8]| find(index, name.as_bytes(), hash).map(|(place, _)| place);
            let found = |paths: &[&str]| find(&index(version, hash, paths));
            assert_eq!(found(&["a", &long, "content/sq.md", name]), Some(Some(3)), "{version}");
            assert_eq!(found(&[name, "z"]), Some(Some(0)), "{version}");
            for paths in [&[][..], &["old/posters.lock"], &["posters.lock.md"], &["xposters.lock"]]
            {
                assert_eq!(found(paths), Some(None), "{version} {paths:?}");
            }
            let whole = index(version, hash, &["a", name]);
            assert_eq!(find(&whole[1..]), None);
            assert_eq!(find(&whole[..60]), None);
        }
    }

    #[test]
    fn bits_are_counted_in_runs_and_words() {
        // Two words of ones, one word as it is, a word of zeros, and another one as it is.
        let words = [1 | 2 << 1 | 1 << 33, 0b101, 1 << 1 | 1 << 33, 1 << 63];
        let words = words.iter().flat_map(|word: &u64| word.to_be_bytes());
        let bitmap: Vec<u8> = [0, 0, 1, 64, 0, 0, 0, 4].into_iter().chain(words).collect();
        let set: Vec<usize> =
            (0..5 * 64).filter(|bit| has_bit(&bitmap, *bit) == Some(true)).collect();
        assert_eq!(set, (0..128).chain([128, 130, 319]).collect::<Vec<_>>());
        assert_eq!(has_bit(&bitmap, 5 * 64), None);
        assert_eq!(has_bit(&bitmap[..20], 128), None);
        assert_eq!(has_bit(&[], 0), None);
    }

    #[test]
    fn an_index_may_be_in_two_files() {
        for hash in [20, 32] {
            let folder = tempfile::tempdir().unwrap();
            let is_listed = |index: &[u8]| is_listed(folder.path(), index, b"posters.lock", hash);
            let linked = |shared: u8, deleted: u64| {
                let mut index = index(2, hash, &["a"]);
                index.truncate(index.len() - 20);
                // Without a bit there is a marker alone.
                let words = match deleted {
                    0 => vec![1, 0],
                    bits => vec![64 << 32 | 2, 1 << 33, bits],
                };
                let bitmap: Vec<u8> =
                    words.iter().flat_map(|word: &u64| word.to_be_bytes()).collect();
                // The entries that are replaced: five bits.
                let replaced = [0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0];
                let link = [&vec![shared; hash][..], &bitmap, &replaced].concat();
                let size = u32::try_from(link.len()).unwrap().to_be_bytes();
                index.extend([&b"TREE\0\0\0\x02ablink"[..], &size, &link, &vec![9; hash]].concat());
                index
            };
            // Without the shared file nothing proves that git does not keep it.
            assert_eq!(is_listed(&linked(0xab, 0)), Some(true));
            let name = format!("sharedindex.{}", "ab".repeat(hash));
            let put = |paths| std::fs::write(folder.path().join(&name), index(2, hash, paths));
            put(&["b", "posters.lock"]).unwrap();
            for (shared, deleted, expected) in
                [(0xab, 0, true), (0xab, 1, true), (0xab, 2, false), (0, 0, false)]
            {
                assert_eq!(is_listed(&linked(shared, deleted)), Some(expected), "{deleted}");
            }
            put(&["b"]).unwrap();
            assert_eq!(is_listed(&linked(0xab, 0)), Some(false));
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
        let tree = "repository/.git/worktrees/tree";
        put(&format!("{tree}/index"), &index(4, 20, &["posters.lock"]));
        assert!(!lists("tree"), "it does not lead back");
        let back = folder.path().join("tree/.git");
        put(&format!("{tree}/gitdir"), format!("{}\n", back.display()).as_bytes());
        assert!(lists("tree"));
        // A folder of another repository, and one that is none.
        put("other/.git", format!("gitdir: {tree}\n").replace("repo", "../repo").as_bytes());
        put("third/.git", b"gitdir: ../elsewhere\n");
        put("elsewhere/index", &index(2, 20, &["posters.lock"]));
        put("elsewhere/gitdir", b"../third/.git\n");
        assert!(!lists("other") && !lists("third"));
        put("repository/part/.git", b"gitdir: ../.git/modules/part\n");
        put("repository/.git/modules/part/index", &index(2, 20, &["posters.lock"]));
        assert!(lists("repository/part"));
    }
}
