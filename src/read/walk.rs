//! A walk through a part of the campaign's folder: which files stand there, none of them read yet.

use std::fs::{self, FileType};
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::finding::{Location, Report};

use super::files::{Found, is_left_behind, reason, shown};
use super::shelf::FOLDERS;

/// So many levels of folders are walked through side by side: content has kinds, and a kind its pages.
const SPLITS: usize = 2;

/// What stands at a place, and what was wrong on the way.
pub(super) struct Walk {
    pub location: String,
    pub found: Vec<Found>,
    pub findings: Report,
}

impl Walk {
    /// Looks at a place and so many levels below it; what is there comes in no order.
    pub fn through(root: &Path, location: &str, levels: usize) -> Walk {
        let disk = root.join(location);
        let home = root.canonicalize().unwrap_or_else(|_| root.to_owned());
        let mut heap = Heap::of(&home);
        if let Ok(start) = disk.symlink_metadata() {
            let spot = Spot { path: shown(root, &disk), disk, links: Vec::new() };
            if let Some(folder) = heap.take(spot, start.file_type()) {
                heap.fill(folder, levels, SPLITS);
            }
        }
        Walk { location: location.to_owned(), found: heap.found, findings: heap.findings }
    }

    /// Looks at every folder that is read.
    pub fn everywhere(root: &Path) -> Vec<Walk> {
        FOLDERS.par_iter().map(|location| Walk::through(root, location, usize::MAX)).collect()
    }
}

/// The places that stand below none of the others.
pub(super) fn outermost(locations: &[String]) -> Vec<&str> {
    let mut sorted: Vec<&str> = locations.iter().map(String::as_str).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let inside = |a: &str, b: &str| a.strip_prefix(b).is_some_and(|rest| rest.starts_with('/'));
    let all = sorted.clone();
    sorted.retain(|location| !all.iter().any(|other| inside(location, other)));
    sorted
}

/// A place on the way.
struct Spot {
    /// As the campaign shows it.
    path: String,
    disk: PathBuf,
    /// The folders in which those links stand that were followed on the way.
    links: Vec<PathBuf>,
}

/// What a walk has found so far.
struct Heap<'w> {
    /// The campaign's folder, without links in its path.
    home: &'w Path,
    found: Vec<Found>,
    findings: Report,
}

impl<'w> Heap<'w> {
    fn of(home: &'w Path) -> Heap<'w> {
        Heap { home, found: Vec::new(), findings: Report::new() }
    }

    /// Looks at so many levels of a folder, the first few of them side by side.
    fn fill(&mut self, folder: Spot, levels: usize, splits: usize) {
        let mut folders = vec![(folder, levels)];
        let mut apart = Vec::new();
        while let Some((folder, levels)) = folders.pop() {
            let looked = self.look_into(&folder, |inner| match levels {
                0 | 1 => {}
                _ if splits > 0 => apart.push(inner),
                _ => folders.push((inner, levels - 1)),
            });
            looked.unwrap_or_else(|error| self.cannot_read(&folder.path, &reason(&error)));
        }
        let home = self.home;
        let heaps = apart.into_par_iter().map(|folder| {
            let mut heap = Heap::of(home);
            heap.fill(folder, levels - 1, splits - 1);
            heap
        });
        for heap in heaps.collect::<Vec<_>>() {
            self.found.extend(heap.found);
            self.findings.extend(heap.findings);
        }
    }

    /// Takes what stands in a folder itself, and hands on the folders in it.
    fn look_into(&mut self, folder: &Spot, mut hand_on: impl FnMut(Spot)) -> io::Result<()> {
        for entry in fs::read_dir(&folder.disk)? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if is_left_behind(&name) {
                continue;
            }
            let path = format!("{}/{name}", folder.path);
            let spot = Spot { path, disk: entry.path(), links: folder.links.clone() };
            self.take(spot, entry.file_type()?).into_iter().for_each(&mut hand_on);
        }
        Ok(())
    }

    /// Takes a file; gives a folder back.
    fn take(&mut self, spot: Spot, kind: FileType) -> Option<Spot> {
        if kind.is_symlink() {
            return self.follow(spot);
        }
        if kind.is_file() {
            self.keep(spot);
            return None;
        }
        kind.is_dir().then_some(spot)
    }

    /// The same for what a link leads to.
    fn follow(&mut self, link: Spot) -> Option<Spot> {
        let end = link.disk.metadata().and_then(|end| Ok((end, link.disk.canonicalize()?)));
        let (end, whole) = match end {
            Ok(end) => end,
            Err(error) => {
                self.cannot_read(&link.path, &reason(&error));
                return None;
            }
        };
        if !whole.starts_with(self.home) {
            let message = "this is a link to something outside the campaign's folder";
            self.findings
                .error("outside-link", &Location::file(link.path), message)
                .help("copy the file or folder itself to this place");
            return None;
        }
        if end.is_file() {
            self.keep(link);
            return None;
        }
        let mut links = link.links;
        links.extend(link.disk.parent().and_then(|folder| folder.canonicalize().ok()));
        if links.iter().any(|folder| folder.starts_with(&whole)) {
            self.cannot_read(&link.path, "a link leads back to a folder above it");
            return None;
        }
        end.is_dir().then_some(Spot { links, ..link })
    }

    fn keep(&mut self, spot: Spot) {
        self.found.push(Found { path: spot.path.into(), disk: spot.disk });
    }

    fn cannot_read(&mut self, path: &str, reason: &str) {
        self.findings
            .error("unreadable", &Location::file(path), format!("this cannot be read: {reason}"))
            .help("look at who may read it, or move it out of the campaign's folder");
    }
}
