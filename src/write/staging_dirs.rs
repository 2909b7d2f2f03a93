//! The staging folders beside a target: this run's own, and those that dead runs have left.
//!
//! Their names end in the identity of the folder, which is known when it is made and which no copy has. So a folder of
//! such a name that came with a campaign is never taken for one of ours: never removed, and never published as the old
//! site. Another user's program, or one without a home, knows it as well.
//!
//! A run holds a lock on a file beside its folder until it ends; the system releases it when a run dies.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

use xxhash_rust::xxh3::xxh3_64;

use super::carried::Carried;
use super::error::{WriteError, WriteProblem};
use super::file::{self, nanoseconds, rename};
use super::foreign_files::CarryOver;
use super::marker::Manifest;
use super::run_lock::{LOCK, RunLock, is_dead, lock_path};

/// The suffix of an old site's folder.
const OLD: &str = ".old";
/// Folders without an identity in their names that one run may find in its way.
const MAX_UNNAMED: u32 = 1_000;

/// A target's name, and the folder that holds it and its staging folders.
pub(super) struct StagingDirs {
    parent: PathBuf,
    name: OsString,
}

impl StagingDirs {
    /// Creates the folder around the target if it does not exist.
    pub(super) fn of(target: &Path) -> Result<StagingDirs, WriteError> {
        let nameless = || WriteError { path: target.to_owned(), problem: WriteProblem::Nameless };
        let name = target.file_name().ok_or_else(nameless)?.to_owned();
        let parent = file::parent(target);
        file::make_folders(parent).map_err(|error| WriteError::folder(parent, error))?;
        Ok(StagingDirs { parent: parent.to_owned(), name })
    }

    /// Creates this run's staging folder, empty: `.public.new-4711-0123456789abcdef`, and the lock that shows that the
    /// run is alive.
    ///
    /// # Errors
    ///
    /// Fails if a run of another machine or container has the same folder.
    pub(super) fn create(&self) -> Result<(PathBuf, RunLock), WriteError> {
        // A missing permission concerns the parent, the one folder that the user has named.
        let failed = |error| WriteError::io(&self.parent, error);
        let lock = RunLock::create(&self.run(process::id())).map_err(failed)?;
        // A folder has no identity before it is made.
        let unnamed = |n: u32| self.path(&format!("{}-{n}", process::id()));
        let made = (0..MAX_UNNAMED).map(unnamed).find_map(|folder| match fs::create_dir(&folder) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => None,
            made => Some(made.map(|()| folder)),
        });
        let unnamed = made.unwrap_or(Err(io::ErrorKind::WouldBlock.into())).map_err(failed)?;
        let named = identity(&unnamed).map(|identity| self.folder(identity)).and_then(|folder| {
            rename(&unnamed, &folder)?;
            Ok(folder)
        });
        let folder = named.map_err(|error| {
            let _ = fs::remove_dir(&unnamed);
            failed(error)
        })?;
        Ok((folder, lock))
    }

    /// Removes what dead runs have left. What cannot be removed does no harm. Returns files of old sites that are not
    /// Fener's and that the target does not have: they stay.
    ///
    /// A run that died between the two renames of [`swap`](super::swap) has left the old site under another name:
    /// it is moved back first.
    pub(super) fn clear(&self, is_published: bool) -> Vec<PathBuf> {
        let mut left = Vec::new();
        for entry in fs::read_dir(&self.parent).into_iter().flatten().flatten() {
            let Some(name) = self.parse(&entry.file_name()) else { continue };
            let lock = lock_path(&self.run(name.process));
            if !is_dead(&lock) {
                continue;
            }
            // Some runs died when they had their lock alone.
            if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                left.extend(self.clear_folder(&entry.path(), &name, is_published));
            }
            let _ = fs::remove_file(&lock);
        }
        left
    }

    fn clear_folder(&self, folder: &Path, name: &Name, is_published: bool) -> Vec<PathBuf> {
        let target = self.parent.join(&self.name);
        let Some(named) = name.identity else {
            // It was to be named next.
            let _ = fs::remove_dir(folder);
            return Vec::new();
        };
        let is = |path: &Path| identity(path).is_ok_and(|identity| identity == named);
        match (is(folder), name.is_old) {
            (true, true) if !target.exists() && rename(folder, &target).is_ok() => Vec::new(),
            (true, true) => self.remove_old(folder, is_published, &mut Carried::default()),
            (true, false) => {
                let _ = remove_folder(folder);
                Vec::new()
            }
            // The two have changed places.
            (false, false) if is(&target) => {
                self.remove_old(folder, is_published, &mut Carried::default())
            }
            (false, _) => Vec::new(),
        }
    }

    /// Removes an old site, but for files that are not Fener's and that the target cannot take. Those are returned, in a
    /// folder that the next run knows.
    pub(super) fn remove_old(
        &self,
        folder: &Path,
        is_published: bool,
        carried: &mut Carried,
    ) -> Vec<PathBuf> {
        let target = self.parent.join(&self.name);
        let left = match &Manifest::read(folder) {
            Ok(manifest) => {
                CarryOver { old: folder, new: &target, manifest, is_published }.finish(carried)
            }
            Err(_) => vec![PathBuf::new()],
        };
        let kept = self.old(folder).ok().filter(|kept| rename(folder, kept).is_ok());
        let kept = kept.unwrap_or_else(|| folder.to_owned());
        left.iter().map(|path| kept.join(path)).collect()
    }

    /// The name under which the old site in `folder` is set aside.
    pub(super) fn old(&self, folder: &Path) -> io::Result<PathBuf> {
        let mut name = self.folder(identity(folder)?).into_os_string();
        name.push(OLD);
        Ok(name.into())
    }

    /// Parses the name of a staging folder of this target, or of its lock.
    fn parse(&self, name: &OsStr) -> Option<Name> {
        let rest = name.as_encoded_bytes().strip_prefix(self.prefix().as_encoded_bytes())?;
        let rest = str::from_utf8(rest).ok()?;
        if let Some(process) = rest.strip_suffix(LOCK) {
            return Some(Name { process: process.parse().ok()?, identity: None, is_old: false });
        }
        let own = rest.strip_suffix(OLD).unwrap_or(rest);
        let (process, identity) = own.split_once('-')?;
        let is_unnamed = || identity.parse().is_ok_and(|n: u32| n < MAX_UNNAMED) && own == rest;
        let named = u64::from_str_radix(identity, 16).ok().filter(|_| identity.len() == 16);
        (named.is_some() || is_unnamed()).then_some(())?;
        Some(Name { process: process.parse().ok()?, identity: named, is_old: own != rest })
    }

    /// The beginning of all names of a run.
    pub(super) fn run(&self, process: u32) -> PathBuf {
        self.path(&process.to_string())
    }

    fn folder(&self, identity: u64) -> PathBuf {
        self.path(&format!("{}-{identity:016x}", process::id()))
    }

    fn path(&self, end: &str) -> PathBuf {
        let mut name = self.prefix();
        name.push(end);
        self.parent.join(name)
    }

    fn prefix(&self) -> OsString {
        let mut prefix = OsString::from(".");
        prefix.push(&self.name);
        prefix.push(".new-");
        prefix
    }
}

/// The name of a staging folder.
struct Name {
    process: u32,
    /// `None` for a lock, and for a folder that was not named yet.
    identity: Option<u64>,
    /// It holds an old site.
    is_old: bool,
}

/// A number that tells a folder apart from each copy of it, also after a rename or a restart of the system: made of its
/// inode and the time of its making.
fn identity(folder: &Path) -> io::Result<u64> {
    let metadata = folder.symlink_metadata()?;
    #[cfg(unix)]
    let inode = std::os::unix::fs::MetadataExt::ino(&metadata);
    #[cfg(not(unix))]
    let inode = 0;
    Ok(xxh3_64(format!("{inode} {}", nanoseconds(metadata.created())).as_bytes()))
}

/// Removes a folder with all that is in it; returns `Ok` if it does not exist.
pub(super) fn remove_folder(folder: &Path) -> Result<(), WriteError> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(WriteError::io(folder, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}
