//! Indexes of git in each form, and what they tell of a file that is missing.

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
        let find = |index: &[u8]| {
            let (size, bytes) = (index.len() as u64, index);
            find(Input { bytes, at: 0 }, size, name.as_bytes(), hash).map(|found| found.place)
        };
        let found = |paths: &[&str]| find(&index(version, hash, paths));
        assert_eq!(found(&["a", &long, "content/sq.md", name]), Some(Some(3)), "{version}");
        assert_eq!(found(&[name, "z"]), Some(Some(0)), "{version}");
        for paths in [&[][..], &["old/posters.lock"], &["posters.lock.md"], &["xposters.lock"]] {
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
    let set: Vec<usize> = (0..5 * 64).filter(|bit| has_bit(&bitmap, *bit) == Some(true)).collect();
    assert_eq!(set, (0..128).chain([128, 130, 319]).collect::<Vec<_>>());
    assert_eq!(has_bit(&bitmap, 5 * 64), None);
    assert_eq!(has_bit(&bitmap[..20], 128), None);
    assert_eq!(has_bit(&[], 0), None);
}

#[test]
fn an_index_may_be_in_two_files() {
    for hash in [20, 32] {
        let folder = tempfile::tempdir().unwrap();
        let is_listed = |index: &[u8]| {
            std::fs::write(folder.path().join("index"), index).unwrap();
            is_listed(folder.path(), b"posters.lock", hash)
        };
        let linked = |shared: u8, deleted: u64| {
            let mut index = index(2, hash, &["a"]);
            index.truncate(index.len() - 20);
            // Without a bit there is a marker alone.
            let words = match deleted {
                0 => vec![1, 0],
                bits => vec![64 << 32 | 2, 1 << 33, bits],
            };
            let bitmap: Vec<u8> = words.iter().flat_map(|word: &u64| word.to_be_bytes()).collect();
            // The entries that are replaced: five bits.
            let replaced = [0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0];
            let link = [&vec![shared; hash][..], &bitmap, &replaced].concat();
            let size = u32::try_from(link.len()).unwrap().to_be_bytes();
            index.extend([&b"TREE\0\0\0\x02ablink"[..], &size, &link, &vec![9; hash]].concat());
            index
        };
        // Without the shared file nothing proves that git does not keep it.
        assert_eq!(is_listed(&linked(0xab, 0)), None);
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
        // All entries are in the shared file, so hashes of both lengths are possible.
        let mut all_shared = linked(0xab, 0);
        all_shared.drain(12..12 + (42 + hash + 1) / 8 * 8 + 8);
        all_shared[11] = 0;
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        for file in ["index".to_owned(), name.clone()] {
            let bytes = if file == "index" {
                all_shared.clone()
            } else {
                std::fs::read(folder.path().join(&file)).unwrap()
            };
            std::fs::write(folder.path().join(".git").join(file), bytes).unwrap();
        }
        assert_eq!(keeps(folder.path(), "posters.lock"), Kept::No, "{hash}");
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
    let keeps = |campaign: &str| keeps(&folder.path().join(campaign), "posters.lock");
    let lists = |campaign: &str| keeps(campaign) == Kept::Yes;
    put("repository/.git/index", &index(2, 20, &["a", "sites/ngo/posters.lock"]));
    put("repository/sites/ngo/fener.yaml", b"");
    put("repository/sites/other/fener.yaml", b"");
    assert!(lists("repository/sites/ngo"));
    assert!(!lists("repository/sites/other") && !lists("repository"));
    put("tree/.git", b"gitdir: ../repository/.git/worktrees/tree\n");
    assert_eq!(keeps("tree"), Kept::No);
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

/// All but an index that is read to its end may have lost a file.
#[test]
fn an_index_that_cannot_be_read_is_a_witness() {
    let whole = index(2, 20, &["a", "b"]);
    let with = |extension: &[u8]| {
        let entries = &whole[..whole.len() - 20];
        [entries, extension, &[0, 0, 0, 2], b"xx", &[9; 20]].concat()
    };
    let large: Vec<String> =
        (0..200).map(|n| format!("content/{}/{n}", "n".repeat(1_000))).collect();
    let large: Vec<&str> = large.iter().map(String::as_str).collect();
    for (bytes, expected) in [
        (whole.clone(), Kept::No),
        (index(4, 32, &[]), Kept::No),
        (index(4, 20, &large), Kept::No),
        (with(b"TREE"), Kept::No),
        (with(b"sdir"), Kept::No),
        (with(b"zzzz"), Kept::Unknown),
        (with(b"link"), Kept::Unknown),
        (index(2, 20, &["content/", "posters.lock"]), Kept::Yes),
        (whole[..60].to_vec(), Kept::Unknown),
        (whole[1..].to_vec(), Kept::Unknown),
        (index(5, 20, &["a"]), Kept::Unknown),
        (Vec::new(), Kept::Unknown),
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join(".git")).unwrap();
        std::fs::write(folder.path().join(".git/index"), &bytes).unwrap();
        assert_eq!(keeps(folder.path(), "posters.lock"), expected, "{} bytes", bytes.len());
    }
    // A folder of a sparse checkout that git has not expanded.
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("sites/ngo")).unwrap();
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    std::fs::write(folder.path().join(".git/index"), index(2, 20, &["a", "sites/"])).unwrap();
    assert_eq!(keeps(&folder.path().join("sites/ngo"), "posters.lock"), Kept::Yes);
}

#[test]
fn a_repository_without_an_index_is_new_or_a_witness() {
    let folder = tempfile::tempdir().unwrap();
    let keeps = || keeps(folder.path(), "posters.lock");
    let put = |path: &str| std::fs::create_dir_all(folder.path().join(path)).unwrap();
    for (path, expected) in [
        (".git", Kept::No),
        (".git/objects/info", Kept::No),
        (".git/objects/pack", Kept::No),
        (".git/objects/a7/cd", Kept::Unknown),
        (".git/index", Kept::Unknown),
    ] {
        put(path);
        assert_eq!(keeps(), expected, "{path}");
    }
    // A new repository, or a folder of that name, inside of another repository.
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("ngo/.git")).unwrap();
    std::fs::create_dir(folder.path().join(".git")).unwrap();
    std::fs::write(folder.path().join(".git/index"), index(2, 20, &["ngo/posters.lock"])).unwrap();
    assert_eq!(super::keeps(&folder.path().join("ngo"), "posters.lock"), Kept::Yes);
}
