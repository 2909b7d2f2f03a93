//! The promises of the cache, on a real disk.
#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use super::*;

const SECRET: Option<[u8; 32]> = Some([7; 32]);

fn open(root: &Path) -> Cache {
    Cache::with_secret(root, Access::ReadWrite, SECRET)
}

fn key(of: &str) -> Key {
    Key::new("test", &[of.as_bytes()])
}

fn file(root: &Path, key: &Key) -> PathBuf {
    root.join(FOLDER).join(key.file_name())
}

#[test]
fn hmac_is_that_of_rfc_4231() {
    // Test case 1 of section 4.2.
    let sum = hmac(&[0x0b; 20], [b"Hi ", b"There"]);
    let hex: String = sum.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
}

#[test]
fn an_entry_is_read_by_its_maker_under_its_key_alone() {
    let root = tempfile::tempdir().unwrap();
    let cache = open(root.path());
    let (one, other) = (key("one"), key("other"));
    assert_eq!(cache.get(&one), None);
    cache.put(&one, b"content");
    assert_eq!(cache.get(&one).as_deref(), Some(&b"content"[..]));
    let other_user = Cache::with_secret(root.path(), Access::ReadWrite, Some([8; 32]));
    assert_eq!(other_user.get(&one), None);
    assert_eq!(Cache::with_secret(root.path(), Access::ReadWrite, None).get(&one), None);
    fs::copy(file(root.path(), &one), file(root.path(), &other)).unwrap();
    assert_eq!(cache.get(&other), None);
    assert!(root.path().join(FOLDER).join(".gitignore").is_file());
}

#[test]
fn any_damage_is_noticed() {
    let root = tempfile::tempdir().unwrap();
    let (cache, key) = (open(root.path()), key("one"));
    cache.put(&key, b"content");
    let path = file(root.path(), &key);
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 1;
        for damaged in [&changed[..], &whole[..at]] {
            fs::write(&path, damaged).unwrap();
            assert_eq!(cache.get(&key), None, "{at}");
        }
    }
    fs::write(&path, [&whole[..], b"x"].concat()).unwrap();
    assert_eq!(cache.get(&key), None);
}

#[test]
fn reading_writes_nothing() {
    let root = tempfile::tempdir().unwrap();
    let cache = Cache::with_secret(root.path(), Access::Read, SECRET);
    cache.put(&key("one"), b"content");
    cache.prune();
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

#[test]
fn unused_entries_are_pruned_and_nothing_else() {
    let root = tempfile::tempdir().unwrap();
    open(root.path()).put(&key("old"), b"old");
    let cache = open(root.path());
    cache.put(&key("new"), b"new");
    let folder = root.path().join(FOLDER);
    let old = key("old").file_name();
    fs::create_dir(folder.join(key("a folder").file_name())).unwrap();
    fs::write(folder.join("notes.txt"), "mine").unwrap();
    fs::write(folder.join(format!("{old}{TEMPORARY}dead")), "half").unwrap();
    let alive = File::create(folder.join(format!("{old}{TEMPORARY}alive"))).unwrap();
    alive.lock().unwrap();
    cache.prune();
    let names = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name());
    let mut names: Vec<_> = names.map(|name| name.into_string().unwrap()).collect();
    names.retain(|name| !name.contains('.') || name.contains(TEMPORARY));
    let mut expected = vec![key("a folder").file_name(), key("new").file_name()];
    expected.push(format!("{old}{TEMPORARY}alive"));
    names.sort();
    expected.sort();
    assert_eq!(names, expected);
    assert!(folder.join("notes.txt").exists());
}

#[cfg(unix)]
#[test]
fn no_link_is_followed() {
    use std::os::unix::fs::symlink;
    let (root, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let theirs = elsewhere.path().join(key("old").file_name());
    fs::write(&theirs, "theirs").unwrap();
    symlink(elsewhere.path(), root.path().join(FOLDER)).unwrap();
    let cache = open(root.path());
    cache.put(&key("one"), b"content");
    assert_eq!(cache.get(&key("one")), None);
    cache.prune();
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);

    fs::remove_file(root.path().join(FOLDER)).unwrap();
    cache.put(&key("one"), b"content");
    // Links among the entries: not read, not removed, replaced rather than written through.
    symlink(&theirs, file(root.path(), &key("two"))).unwrap();
    symlink("/dev/zero", file(root.path(), &key("three"))).unwrap();
    assert_eq!(cache.get(&key("two")), None);
    assert_eq!(cache.get(&key("three")), None);
    cache.put(&key("two"), b"content");
    assert_eq!(cache.get(&key("two")).as_deref(), Some(&b"content"[..]));
    open(root.path()).prune();
    assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
}
