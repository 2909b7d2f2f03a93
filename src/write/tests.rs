//! The promises of the output folder, on a real disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::thread;

use tempfile::TempDir;

use super::marker::MARKER;
use super::*;

/// An empty folder, removed at the end of the test.
struct Folder(TempDir);

impl Folder {
    fn new() -> Folder {
        Folder(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn public(&self) -> PathBuf {
        self.path().join("public")
    }

    /// Every file with its text.
    fn files(&self) -> BTreeMap<String, String> {
        let mut found = BTreeMap::new();
        let mut open = vec![self.path().to_owned()];
        while let Some(folder) = open.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    open.push(path);
                } else if !path.ends_with(MARKER) && path.extension() != Some("lock".as_ref()) {
                    let name = path.strip_prefix(self.path()).unwrap().to_str().unwrap().to_owned();
                    let text = fs::read(&path).unwrap();
                    found.insert(name, String::from_utf8_lossy(&text).into_owned());
                }
            }
        }
        found
    }

    #[track_caller]
    fn holds<const N: usize>(&self, files: [(&str, &str); N]) {
        let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
        assert_eq!(self.files(), BTreeMap::from(files));
    }

    fn publish(&self, path: &str, text: &str) {
        let staging = begin(&self.public()).unwrap();
        staging.write(path, text.as_bytes()).unwrap();
        staging.commit().unwrap();
    }
}

fn begin(target: &Path) -> Result<Staging, WriteError> {
    Staging::begin(target, StagingOptions::default())
}

#[test]
fn the_first_site_appears_whole() {
    let folder = Folder::new();
    let staging = begin(&folder.path().join("deep/public")).unwrap();
    staging.write("sq/udhëzues/index.html", b"pune").unwrap();
    assert!(!folder.path().join("deep/public").exists());
    staging.commit().unwrap();
    folder.holds([("deep/public/sq/udhëzues/index.html", "pune")]);
}

#[test]
fn a_new_site_replaces_the_old_one_as_a_whole() {
    let folder = Folder::new();
    folder.publish("old.html", "old");
    folder.publish("new.html", "new");
    folder.holds([("public/new.html", "new")]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_empty_folder_may_be_taken() {
    let folder = Folder::new();
    fs::create_dir(folder.public()).unwrap();
    folder.publish("a", "a");
    folder.holds([("public/a", "a")]);
}

#[test]
fn a_folder_of_others_is_not_replaced() {
    let folder = Folder::new();
    fs::create_dir(folder.public()).unwrap();
    fs::write(folder.public().join("thesis.odt"), "years").unwrap();
    let error = begin(&folder.public()).err().unwrap();
    assert!(matches!(error.problem, WriteProblem::Foreign));
    assert!(error.to_string().ends_with("public/ was not made by fener, so it is not replaced"));
    folder.holds([("public/thesis.odt", "years")]);
}

#[test]
fn a_folder_that_appears_while_staging_is_not_replaced() {
    let folder = Folder::new();
    let staging = begin(&folder.public()).unwrap();
    fs::create_dir(folder.public()).unwrap();
    fs::write(folder.public().join("thesis.odt"), "years").unwrap();
    assert!(staging.commit().is_err());
    folder.holds([("public/thesis.odt", "years")]);
}

#[test]
fn a_file_or_a_nameless_target_is_refused() {
    let folder = Folder::new();
    fs::write(folder.public(), "text").unwrap();
    let problem = |target: &Path| begin(target).err().unwrap().problem;
    assert!(matches!(problem(&folder.public()), WriteProblem::File));
    assert!(matches!(problem(&folder.path().join("..")), WriteProblem::Nameless));
    assert!(matches!(problem(Path::new("/")), WriteProblem::Nameless));
    folder.holds([("public", "text")]);
}

#[cfg(unix)]
#[test]
fn a_link_is_refused() {
    let folder = Folder::new();
    fs::create_dir(folder.path().join("elsewhere")).unwrap();
    std::os::unix::fs::symlink(folder.path().join("elsewhere"), folder.public()).unwrap();
    let error = begin(&folder.public()).err().unwrap();
    assert!(matches!(error.problem, WriteProblem::Link));
}

#[test]
fn without_commit_the_old_site_stays() {
    let folder = Folder::new();
    folder.publish("old.html", "old");
    let staging = begin(&folder.public()).unwrap();
    staging.write("new.html", b"new").unwrap();
    drop(staging);
    folder.holds([("public/old.html", "old")]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn no_path_leads_out_and_none_is_written_twice() {
    let folder = Folder::new();
    let staging = begin(&folder.public()).unwrap();
    for path in ["../x", "/x", "a/../../x", "", "a/", "a\0"] {
        let error = staging.write(path, b"x").unwrap_err();
        assert!(matches!(error.problem, WriteProblem::Escape), "{path:?}");
    }
    staging.write("a", b"first").unwrap();
    assert!(staging.write("a", b"second").unwrap_err().to_string().contains("two pages"));
    staging.commit().unwrap();
    folder.holds([("public/a", "first")]);
}

#[test]
fn files_are_copied() {
    let folder = Folder::new();
    let photo = folder.path().join("photo.webp");
    fs::write(&photo, "photo").unwrap();
    let staging = begin(&folder.public()).unwrap();
    let copied = staging.copy("img/photo.webp", File::open(&photo).unwrap()).unwrap();
    assert_eq!((copied.size, copied.hash), (5, xxhash_rust::xxh3::xxh3_64(b"photo")));
    staging.commit().unwrap();
    folder.holds([("photo.webp", "photo"), ("public/img/photo.webp", "photo")]);
}

#[test]
fn many_threads_write_at_once() {
    let folder = Folder::new();
    let staging = begin(&folder.public()).unwrap();
    thread::scope(|scope| {
        for thread in 0..8 {
            let staging = &staging;
            scope.spawn(move || {
                for n in 0..100 {
                    staging.write(&format!("{}/{n}/{thread}", n % 10), b"x").unwrap();
                }
            });
        }
    });
    staging.commit().unwrap();
    assert_eq!(folder.files().len(), 800);
}

fn begin_and_drop(folder: &Folder) {
    drop(begin(&folder.public()).unwrap());
}

#[test]
fn staging_folders_of_dead_runs_are_removed() {
    let folder = Folder::new();
    let names = || -> BTreeSet<PathBuf> {
        fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let dirs = StagingDirs::of(&folder.public()).unwrap();
    let lock_of = |run: &Path| PathBuf::from(format!("{}.lock", run.display()));
    // Folders that came with a campaign, of every shape of name.
    let ends =
        ["4294967295", "4294967295-0123456789abcdef", "1", "notes", "1-0123456789abcdef.old"];
    let mut kept: BTreeSet<PathBuf> =
        ends.iter().map(|end| folder.path().join(format!(".public.new-{end}"))).collect();
    kept.insert(folder.path().join(".other.new-4294967295"));
    kept.iter().for_each(|folder| fs::create_dir(folder).unwrap());
    // Runs that died: before their folder was named, with their lock, and without it.
    fs::create_dir(folder.path().join(".public.new-2-0")).unwrap();
    let (dead, lock) = dirs.create().unwrap();
    fs::write(dead.join("a"), "half").unwrap();
    std::mem::forget(lock);
    let run = dirs.run(std::process::id());
    fs::remove_file(lock_of(&run)).unwrap();
    // A run that lives.
    let (alive, lock) = dirs.create().unwrap();
    assert!(RunLock::create(&run).is_err());
    dirs.clear(true);
    let mut held = kept.clone();
    held.extend([dead, alive, lock_of(&run)]);
    assert_eq!(names(), held);
    drop(lock);
    begin_and_drop(&folder);
    assert_eq!(names(), kept);
}

#[test]
fn a_build_waits_for_no_lock_that_came_with_a_campaign() {
    let folder = Folder::new();
    let dirs = StagingDirs::of(&folder.public()).unwrap();
    let lock = format!("{}.lock", dirs.run(std::process::id()).display());
    fs::write(&lock, "left by a dead run").unwrap();
    folder.publish("a.html", "a");
    assert!(!Path::new(&lock).exists());
    fs::create_dir(&lock).unwrap();
    let error = begin(&folder.public()).err().unwrap();
    assert!(error.to_string().contains("another build"), "{error}");
    folder.holds([("public/a.html", "a")]);
}

#[test]
fn an_old_site_is_restored_after_a_crash_between_two_renames() {
    let folder = Folder::new();
    folder.publish("old.html", "old");
    let dirs = StagingDirs::of(&folder.public()).unwrap();
    let (_, lock) = dirs.create().unwrap();
    let away = dirs.old(&folder.public()).unwrap();
    fs::rename(folder.public(), away).unwrap();
    drop(lock);
    begin_and_drop(&folder);
    folder.holds([("public/old.html", "old")]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn two_renames_serve_where_no_exchange_does() {
    let folder = Folder::new();
    folder.publish("old.html", "old");
    let staging = begin(&folder.public()).unwrap();
    staging.write("new.html", b"new").unwrap();
    let away = staging.dirs.old(&staging.target).unwrap();
    swap::in_two_steps(&staging.folder, &staging.target, &away).unwrap();
    assert!(away.join("old.html").exists());
    remove_folder(&away).unwrap();
    folder.holds([("public/new.html", "new")]);
    // The old site comes back if the new one has vanished.
    swap::in_two_steps(&staging.folder, &staging.target, &away).unwrap_err();
    folder.holds([("public/new.html", "new")]);
}

#[test]
fn changes_of_others_during_the_exchange_are_carried_over() {
    let folder = Folder::new();
    folder.publish("old.html", "old");
    let put = |path: PathBuf, text: &str| {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for name in ["CNAME", "gone.txt", "same.txt", ".git/index.lock", ".git/index"] {
        put(folder.public().join(name), "before");
    }
    let staging = begin(&folder.public()).unwrap();
    staging.write("new.html", b"new").unwrap();
    Manifest::new(vec![path_hash("new.html")], Vec::new()).write(&staging.folder, false).unwrap();
    let (public, manifest) = (folder.public(), Manifest::read(&folder.public()).unwrap());
    let carry_over =
        CarryOver { old: &public, new: &staging.folder, manifest: &manifest, is_published: true };
    let mut carried = carry_over.run().unwrap();
    let old = swap::put(&staging.folder, &public, |old| staging.dirs.old(old)).unwrap().unwrap();
    // Git replaces files by renaming new ones.
    for name in ["CNAME", ".git/index"] {
        put(old.join("temporary"), "after");
        fs::rename(old.join("temporary"), old.join(name)).unwrap();
    }
    fs::remove_file(old.join("gone.txt")).unwrap();
    fs::remove_file(old.join(".git/index.lock")).unwrap();
    put(old.join(".well-known/proof.txt"), "proof");
    put(old.join("new.html"), "of others");
    put(old.join("evil.html"), "<script>");
    let left = staging.dirs.remove_old(&old, true, &mut carried);
    assert_eq!(carried.names(), [".git", ".well-known/proof.txt", "CNAME", "same.txt"]);
    drop(staging);
    let texts = |left: &[PathBuf]| -> BTreeMap<String, String> {
        let text = |path: &PathBuf| fs::read_to_string(path).unwrap();
        let name = |path: &PathBuf| path.file_name().unwrap().to_string_lossy().into_owned();
        left.iter().map(|path| (name(path), text(path))).collect()
    };
    let expected = [("evil.html", "<script>"), ("new.html", "of others")];
    let expected = BTreeMap::from(expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    assert_eq!(texts(&left), expected);
    // The next run keeps and names them, too.
    let staging = begin(&folder.public()).unwrap();
    staging.write("new.html", b"new").unwrap();
    let files = staging.commit().unwrap();
    assert_eq!(texts(&files.left), expected);
    fs::remove_dir_all(files.left[0].parent().unwrap()).unwrap();
    folder.holds([
        ("public/.git/index", "after"),
        ("public/.well-known/proof.txt", "proof"),
        ("public/CNAME", "after"),
        ("public/new.html", "new"),
        ("public/same.txt", "before"),
    ]);
}

#[test]
fn a_run_that_died_after_the_exchange_loses_no_file_of_others() {
    let folder = Folder::new();
    folder.publish("old.html", "old");
    let dirs = StagingDirs::of(&folder.public()).unwrap();
    let (new, lock) = dirs.create().unwrap();
    fs::write(new.join("new.html"), "new").unwrap();
    Manifest::new(vec![path_hash("new.html")], Vec::new()).write(&new, false).unwrap();
    let old = swap::put(&new, &folder.public(), |old| dirs.old(old)).unwrap().unwrap();
    fs::write(old.join("late.txt"), "late").unwrap();
    drop(lock);
    begin_and_drop(&folder);
    folder.holds([("public/late.txt", "late"), ("public/new.html", "new")]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(target_os = "linux")]
#[test]
fn names_that_are_no_text_are_carried_over() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    let folder = Folder::new();
    folder.publish("a.html", "a");
    let name = |name: &'static [u8]| folder.public().join(OsStr::from_bytes(name));
    fs::create_dir(name(b"d\xe9")).unwrap();
    for path in [name(b"caf\xe9.txt"), name(b"d\xe9/x.txt")] {
        fs::write(path, "kept").unwrap();
    }
    folder.publish("b.html", "b");
    for path in [name(b"caf\xe9.txt"), name(b"d\xe9/x.txt")] {
        assert_eq!(fs::read_to_string(path).unwrap(), "kept");
    }
    fs::write(name(b"caf\xe9.html"), "<script>").unwrap();
    let error = begin(&folder.public()).unwrap().commit().unwrap_err();
    assert!(matches!(error.problem, WriteProblem::Unjudged(_)), "{error}");
}

#[test]
fn a_site_is_not_built_inside_of_another() {
    let folder = Folder::new();
    folder.publish("a.html", "a");
    for inside in ["second", "a/b"] {
        let error = begin(&folder.public().join(inside)).err().unwrap();
        assert!(matches!(error.problem, WriteProblem::Inside(_)), "{error}");
    }
    // Other programs have files of such a name, too.
    fs::write(folder.path().join(".state"), "ready\n").unwrap();
    folder.publish("a.html", "b");
    folder.holds([(".state", "ready\n"), ("public/a.html", "b")]);
    fs::create_dir(folder.public().join("old")).unwrap();
    fs::copy(folder.public().join(MARKER), folder.public().join("old").join(MARKER)).unwrap();
    let error = begin(&folder.public()).unwrap().commit().unwrap_err();
    assert!(matches!(error.problem, WriteProblem::Nested), "{error}");
}

#[test]
fn errors_have_plain_messages() {
    let of = |kind: io::ErrorKind| WriteError::io(Path::new("public"), kind.into());
    assert_eq!(of(io::ErrorKind::StorageFull).to_string(), "the disk is full: public");
    assert_eq!(of(io::ErrorKind::PermissionDenied).to_string(), "no write permission in public");
    assert!(!of(io::ErrorKind::Other).help().is_empty());
}

#[test]
fn one_file_is_replaced_as_a_whole() {
    let folder = Folder::new();
    let path = folder.path().join("content/new/sq.md");
    replace_file(&path, b"one").unwrap();
    replace_file(&path, b"two").unwrap();
    folder.holds([("content/new/sq.md", "two")]);
    fs::create_dir(folder.path().join("taken")).unwrap();
    assert!(replace_file(&folder.path().join("taken"), b"three").is_err());
    folder.holds([("content/new/sq.md", "two")]);
}
