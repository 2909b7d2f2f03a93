//! Power cuts: a simulated file system that forgets what was not synced.
//!
//! `strace` records every call of a command that changes files. They are played again on a model of the disk: names change
//! at once, as in a journal, but the bytes of a file survive only if they were synced after they were written (`fsync` of
//! the file, `syncfs`). The power is cut after every call: the output folder must then be the whole old site or the
//! whole new one, and `posters.lock` and the texts and facts the old file or the new one.
#![allow(clippy::disallowed_methods, reason = "tests look at the disk")]
#![allow(clippy::print_stdout, reason = "the number of cuts is a figure")]

mod support;

use std::collections::{BTreeMap, HashMap};
use std::fs;

use support::{Folder, Sample, TODAY};

type Files = BTreeMap<String, Vec<u8>>;

/// The calls that change a disk. A command must use no other.
const CALLS: &str = "openat,creat,mkdir,mkdirat,write,writev,pwrite64,pwritev,copy_file_range,sendfile,splice,fallocate,\
    truncate,ftruncate,rename,renameat,renameat2,link,linkat,symlink,symlinkat,unlink,unlinkat,rmdir,fsync,fdatasync,syncfs,sync,\
    msync";

/// A call that changed the disk, with whole paths.
#[derive(Debug, Clone, PartialEq)]
enum Call {
    Create(String),
    Write(String),
    Rename(String, String),
    Exchange(String, String),
    Link(String, String),
    Remove(String),
    Sync(String),
    SyncAll,
}

/// The bytes of a file, wherever it is moved to.
#[derive(Debug, Clone)]
struct Inode {
    /// `None` for a file of the recorded command.
    old: Option<Vec<u8>>,
    /// Calls that wrote to it, and how many of them were synced.
    written: usize,
    synced: usize,
    /// Its name is on the disk, too.
    is_named: bool,
}

/// The files of a disk by their paths.
#[derive(Debug, Clone, Default)]
struct Disk {
    names: BTreeMap<String, usize>,
    inodes: Vec<Inode>,
}

impl Disk {
    fn new(files: &Files) -> Disk {
        let mut disk = Disk::default();
        for (path, bytes) in files {
            disk.names.insert(path.clone(), disk.inodes.len());
            let old = Some(bytes.clone());
            disk.inodes.push(Inode { old, written: 0, synced: 0, is_named: true });
        }
        disk
    }

    fn apply(&mut self, call: &Call) {
        match call {
            Call::Create(path) => {
                if !self.names.contains_key(path) {
                    self.names.insert(path.clone(), self.inodes.len());
                    let inode = Inode { old: None, written: 0, synced: 0, is_named: false };
                    self.inodes.push(inode);
                }
            }
            Call::Write(path) => {
                if let Some(at) = self.names.get(path) {
                    self.inodes[*at].written += 1;
                }
            }
            Call::Rename(from, to) => {
                let moved = self.take(from);
                self.take(to);
                self.names.extend(moved.into_iter().map(|(rest, at)| (to.clone() + &rest, at)));
            }
            Call::Exchange(a, b) => {
                let (from_a, from_b) = (self.take(a), self.take(b));
                self.names.extend(from_a.into_iter().map(|(rest, at)| (b.clone() + &rest, at)));
                self.names.extend(from_b.into_iter().map(|(rest, at)| (a.clone() + &rest, at)));
            }
            Call::Link(from, to) => {
                if let Some(at) = self.names.get(from) {
                    self.names.insert(to.clone(), *at);
                }
            }
            Call::Remove(path) => drop(self.take(path)),
            Call::Sync(path) => {
                if let Some(at) = self.names.get(path) {
                    let inode = &mut self.inodes[*at];
                    (inode.synced, inode.is_named) = (inode.written, true);
                }
                // A folder: its names.
                let inside =
                    |name: &str| name.rsplit_once('/').is_some_and(|(above, _)| above == path);
                for (_, at) in self.names.iter().filter(|(name, _)| inside(name)) {
                    self.inodes[*at].is_named = true;
                }
            }
            Call::SyncAll => {
                for inode in &mut self.inodes {
                    (inode.synced, inode.is_named) = (inode.written, true);
                }
            }
        }
    }

    /// Removes a file, or everything below a folder; returns what follows the path in each name.
    fn take(&mut self, path: &str) -> Vec<(String, usize)> {
        let is_below = |name: &str| {
            name.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let names: Vec<String> = self.names.keys().filter(|name| is_below(name)).cloned().collect();
        names
            .into_iter()
            .filter_map(|name| Some((name[path.len()..].to_owned(), self.names.remove(&name)?)))
            .collect()
    }

    /// The files below a folder after a cut. `last` is the disk at the end, which knows the bytes of new files.
    fn after_cut(&self, below: &str, last: &Disk, bytes: &HashMap<usize, Vec<u8>>) -> Files {
        let mut files = Files::new();
        for (name, at) in &self.names {
            let Some(rest) = name.strip_prefix(below).and_then(|rest| rest.strip_prefix('/'))
            else {
                continue;
            };
            let inode = &self.inodes[*at];
            let content = match &inode.old {
                Some(old) if inode.written == 0 => old.clone(),
                _ if inode.synced == last.inodes[*at].written => {
                    bytes.get(at).cloned().unwrap_or_default()
                }
                _ => Vec::new(),
            };
            files.insert(rest.to_owned(), content);
        }
        files
    }
}

/// The calls of a command that change the disk, and the files before and after it.
struct Recording {
    calls: Vec<Call>,
    root: String,
    before: Files,
    after: Files,
}

impl Recording {
    fn of(folder: &Folder, command: &str) -> Recording {
        let before = folder.files("");
        let outcome = folder.sh(&format!(
            "strace -f -y -s 0 -o ../{name}.trace -e trace={CALLS} \"$fener\" {command}",
            name = folder.path().file_name().expect("a name").to_string_lossy()
        ));
        assert_eq!(outcome.code, Some(0), "{command}: {outcome:?}");
        let trace = folder.path().with_extension("trace");
        let text = fs::read_to_string(&trace).expect("strace is installed");
        fs::remove_file(trace).expect("the trace");
        let root = folder.path().to_string_lossy().into_owned();
        Recording { calls: calls(&text, &root), root, before, after: folder.files("") }
    }

    /// Cuts the power after every call; `check` gets the files then and the number of calls. Returns the last disk.
    fn cut_everywhere(&self, mut check: impl FnMut(&Files, &str)) -> Disk {
        let with_root = |files: &Files| -> Files {
            files
                .iter()
                .map(|(path, bytes)| (format!("{}/{path}", self.root), bytes.clone()))
                .collect()
        };
        let mut last = Disk::new(&with_root(&self.before));
        self.calls.iter().for_each(|call| last.apply(call));
        let after = with_root(&self.after);
        let bytes: HashMap<usize, Vec<u8>> = last
            .names
            .iter()
            .filter_map(|(name, at)| Some((*at, after.get(name)?.clone())))
            .collect();
        // The model and the disk agree.
        let names: Vec<&String> =
            last.names.keys().filter(|name| name.starts_with(&self.root)).collect();
        assert_eq!(names, after.keys().collect::<Vec<_>>());
        let mut disk = Disk::new(&with_root(&self.before));
        check(&disk.after_cut(&self.root, &last, &bytes), "before the first call");
        for (number, call) in self.calls.iter().enumerate() {
            if let Call::Exchange(new, to) | Call::Rename(new, to) = call
                && !to.contains("/.fener-cache/")
            {
                let is_moved = |name: &str| {
                    name.strip_prefix(new.as_str())
                        .is_some_and(|rest| matches!(rest.chars().next(), None | Some('/')))
                };
                let new: Vec<_> = disk.names.iter().filter(|(name, _)| is_moved(name)).collect();
                let lost = new.iter().find(|(_, at)| !disk.inodes[**at].is_named);
                if let Some((name, _)) = lost {
                    check(&Files::new(), &format!("the name of {name} may be lost by {call:?}"));
                }
            }
            disk.apply(call);
            let place = format!("after call {} of {}: {call:?}", number + 1, self.calls.len());
            check(&disk.after_cut(&self.root, &last, &bytes), &place);
        }
        disk
    }
}

/// Reads the output of `strace -f -y`.
fn calls(trace: &str, root: &str) -> Vec<Call> {
    let mut open: HashMap<&str, String> = HashMap::new();
    let mut calls = Vec::new();
    for line in trace.lines() {
        let Some((pid, rest)) = line.split_once(' ') else { continue };
        let rest = rest.trim_start();
        let whole = if let Some(begun) = rest.strip_suffix(" <unfinished ...>") {
            open.insert(pid, begun.to_owned());
            continue;
        } else if let Some((_, end)) =
            rest.split_once(" resumed>").filter(|_| rest.starts_with("<... "))
        {
            open.remove(pid).unwrap_or_default() + end
        } else {
            rest.to_owned()
        };
        let Some((call, result)) = whole.rsplit_once(" = ") else { continue };
        if result.starts_with("-1") || result.starts_with('?') {
            continue;
        }
        let Some((name, arguments)) = call.split_once('(') else { continue };
        calls.extend(read(name, arguments, result, root).filter(|call| is_inside(call, root)));
    }
    calls
}

fn is_inside(call: &Call, root: &str) -> bool {
    match call {
        Call::Create(path) | Call::Write(path) | Call::Remove(path) | Call::Sync(path) => {
            path.starts_with(root)
        }
        Call::Rename(..) | Call::Exchange(..) | Call::Link(..) | Call::SyncAll => true,
    }
}

/// The change that a call made; a path without a folder starts from `root`.
fn read(name: &str, arguments: &str, result: &str, root: &str) -> Option<Call> {
    let fds: Vec<&str> = arguments
        .match_indices('<')
        .filter_map(|(at, _)| arguments[at + 1..].split('>').next())
        .collect();
    let mut quoted = arguments.split('"').skip(1).step_by(2);
    // Paths follow the folders that they start from.
    let mut path = |number: usize| {
        let written = quoted.next()?;
        let base = fds.get(number).copied().unwrap_or(root);
        let joined =
            if written.starts_with('/') { written.to_owned() } else { format!("{base}/{written}") };
        Some(joined.replace("/./", "/").trim_end_matches("/.").to_owned())
    };
    let first = || fds.first().map(|fd| fd.trim_end_matches(" (deleted)").to_owned());
    match name {
        "openat" if arguments.contains("O_CREAT") => {
            Some(Call::Create(result.split(['<', '>']).nth(1)?.to_owned()))
        }
        "openat" | "mkdir" | "mkdirat" => None,
        "write" | "writev" | "pwrite64" | "ftruncate" => first().map(Call::Write),
        "copy_file_range" => fds.get(1).map(|fd| Call::Write((*fd).to_owned())),
        "rename" | "renameat" => Some(Call::Rename(path(0)?, path(1)?)),
        "renameat2" if arguments.contains("RENAME_EXCHANGE") => {
            Some(Call::Exchange(path(0)?, path(1)?))
        }
        "renameat2" => Some(Call::Rename(path(0)?, path(1)?)),
        "link" | "linkat" => Some(Call::Link(path(0)?, path(1)?)),
        "unlink" | "unlinkat" | "rmdir" => Some(Call::Remove(path(0)?)),
        "fsync" | "fdatasync" => first().map(Call::Sync),
        "syncfs" | "sync" => Some(Call::SyncAll),
        other => panic!("the model lacks {other}({arguments}"),
    }
}

/// A campaign whose site, register and documents are built once.
fn built() -> Folder {
    let mut sample = Sample::new()
        .text("content/about/sq.md", "A", "[Doc](x.txt)\n")
        .file("content/about/x.txt", "words")
        .file("content/posters/p/facts.yaml", "code: 704\nplace: mur\nleads_to: guides/first\n")
        .text("content/posters/p/sq.md", "P", "")
        .text("content/posters/p/en.md", "P", "");
    for n in 0..12 {
        sample = sample.text(&format!("content/guides/guide-{n}/sq.md"), "Guide", "Words.\n");
    }
    let folder = sample.write();
    assert_eq!(folder.fener(&["build"]).code, Some(0));
    folder.put("public/CNAME", b"example.org\n");
    folder
}

/// Changes the texts, and adds a poster.
fn change(folder: &Folder) {
    for n in 0..6 {
        folder.put(
            &format!("content/guides/guide-{n}/sq.md"),
            b"---\ntitle: Other\n---\nOther words.\n",
        );
    }
    folder.put("content/about/x.txt", b"other words");
    folder.put("content/posters/q/facts.yaml", b"code: 705\nplace: mur\nleads_to: guides/first\n");
    folder.put("content/posters/q/sq.md", b"---\ntitle: Q\n---\n");
    folder.put("content/posters/q/en.md", b"---\ntitle: Q\n---\n");
}

/// The files below a folder.
fn below(files: &Files, folder: &str) -> Files {
    let inside = files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(folder)?, bytes)));
    inside.map(|(path, bytes)| (path.to_owned(), bytes.clone())).collect()
}

#[test]
fn the_site_is_whole_after_a_power_cut_at_any_call() {
    let folder = built();
    change(&folder);
    let recording = Recording::of(&folder, &format!("build --date {TODAY}"));
    let sites = [below(&recording.before, "public/"), below(&recording.after, "public/")];
    let registers = [&recording.before["posters.lock"], &recording.after["posters.lock"]];
    assert!(sites[0] != sites[1] && registers[0] != registers[1]);
    assert_eq!(sites[1]["CNAME"], b"example.org\n");
    let mut cuts = [0, 0];
    let last = recording.cut_everywhere(|files, place| {
        let site = sites.iter().position(|site| *site == below(files, "public/"));
        let site =
            site.unwrap_or_else(|| panic!("{place}: the site is neither the old nor the new one"));
        assert!(registers.contains(&&files["posters.lock"]), "{place}: posters.lock");
        cuts[site] += 1;
    });
    // The message of the command is true after a cut, too.
    let published: Vec<_> =
        last.names.iter().filter(|(name, _)| name.contains("/public/")).collect();
    assert!(published.iter().all(|(_, at)| last.inodes[**at].is_named));
    println!("{} cuts leave the old site, {} the new one", cuts[0], cuts[1]);
    assert!(cuts[0] > 100 && cuts[1] > 20, "{cuts:?}");
}

#[test]
fn the_first_site_is_whole_or_not_there() {
    let folder = built();
    fs::remove_dir_all(folder.path().join("public")).expect("the site");
    let recording = Recording::of(&folder, &format!("build --date {TODAY}"));
    let site = below(&recording.after, "public/");
    recording.cut_everywhere(|files, place| {
        let files = below(files, "public/");
        assert!(files.is_empty() || files == site, "{place}: the site is half there");
    });
}

#[test]
fn without_syncing_the_model_loses_pages() {
    let folder = built();
    change(&folder);
    let recording = Recording::of(&folder, &format!("build --no-sync --date {TODAY}"));
    let new = below(&recording.after, "public/");
    let mut empty = 0;
    recording.cut_everywhere(|files, _| {
        let site = below(files, "public/");
        empty =
            empty.max(new.keys().filter(|path| site.get(*path).is_some_and(Vec::is_empty)).count());
    });
    assert!(empty > 20, "only {empty} pages are lost");
}

#[test]
fn files_of_the_campaign_are_the_old_or_the_new_ones() {
    for command in [
        "helplines confirm emergency --by test_call --yes",
        "translate stamp guides/first en",
        "translate new about en",
        "new guide other",
        "new helpline line",
    ] {
        let folder = built();
        let recording = Recording::of(&folder, command);
        assert!(recording.before != recording.after, "{command} changes nothing");
        let mut cuts = 0;
        recording.cut_everywhere(|files, place| {
            cuts += 1;
            for (path, bytes) in files
                .iter()
                .filter(|(path, _)| path.starts_with("content/") && !path.contains("/."))
            {
                let known = [recording.before.get(path), recording.after.get(path)];
                assert!(known.contains(&Some(bytes)), "{command}: {place}: {path}");
            }
            for path in recording.before.keys() {
                assert!(files.contains_key(path), "{command}: {place}: {path} is lost");
            }
        });
        assert!(cuts > 3, "{command}: {cuts} cuts");
    }
}
