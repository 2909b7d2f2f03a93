//! Reports changed files: from the events of the OS where it sends them, else by polling every second.
//!
//! Folders are watched, not files: many editors save by replacing a file with a new one. `notify` is used without a
//! debouncer, which would wait for a fixed time after the last event. A save ends with a closed file or a rename,
//! so its end is known at once.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, Event, EventHandler, RecommendedWatcher, RecursiveMode, Watcher};

use crate::read::{self, Scan};

use super::threads;

/// Time without events after which a save is complete: a rename sends two events.
const SETTLE_TIME: Duration = Duration::from_millis(3);
/// Time without events after which a file is read even if it is still open for writing.
const OPEN_FILE_TIME: Duration = Duration::from_millis(60);
/// Maximum time for which events are collected into one batch.
const MAX_BATCH_TIME: Duration = Duration::from_millis(250);
/// Interval at which the watched folders are compared with those on disk, and at which files are polled.
const POLL_INTERVAL: Duration = Duration::from_secs(1);
/// Time after which a new folder is scanned again: files may arrive in it before it is watched.
const RESCAN_DELAY: Duration = Duration::from_millis(300);

/// A report of the watcher.
pub enum Change<'a> {
    /// The first event of a batch: the served snapshot may be outdated.
    Started,
    /// Files to scan for changes.
    Scan(Scan<'a>),
    /// The OS sends no events, for this reason (empty if polling is requested): files are polled.
    Polling(String),
}

/// Watches a campaign's folder until the process ends.
pub fn watch(root: &Path, poll: bool, act: &mut dyn FnMut(Change<'_>)) -> ! {
    let mut reason = poll.then(String::new);
    loop {
        reason = match reason {
            Some(reason) => poll_files(root, poll, &reason, act),
            None => receive_events(root, act),
        };
    }
}

/// Reports changes from events of the OS.
///
/// Returns the reason why no more events come, or `None` if the folders must be watched anew.
fn receive_events(root: &Path, act: &mut dyn FnMut(Change<'_>)) -> Option<String> {
    let (send, events) = mpsc::channel();
    let on_event = move |event: notify::Result<Event>| {
        // Reading a file sends events, too; they are dropped here, before they queue up.
        if event.as_ref().map_or(true, is_change) {
            let _ = send.send(event);
        }
    };
    // Scanned before the watcher starts: the first page does not wait for it, and it gets no events of reading.
    act(Change::Scan(Scan::All));
    let mut watcher = match new_watcher(on_event) {
        Ok(watcher) => watcher,
        Err(error) => return Some(reason(&error)),
    };
    let before = folders(root);
    let targets = read::link_targets(root);
    if let Err(error) = start(&mut watcher, root, &targets) {
        return Some(reason(&error));
    }
    // No event was sent for files saved since the first scan.
    act(Change::Scan(Scan::All));
    let mut rescan: Option<(Instant, Vec<PathBuf>)> = None;
    loop {
        let wait =
            rescan.as_ref().map_or(POLL_INTERVAL, |(at, _)| at.duration_since(Instant::now()));
        match events.recv_timeout(wait.min(POLL_INTERVAL)) {
            Ok(first) => {
                let mut batch = Batch::default();
                if let Some(reason) = batch.collect(root, &targets, first, &events, act) {
                    return Some(reason);
                }
                if batch.paths.iter().any(|path| path.is_symlink()) {
                    // A new link: its target is to be watched, too.
                    return None;
                }
                if batch.is_incomplete {
                    act(Change::Scan(Scan::All));
                } else if !batch.paths.is_empty() {
                    act(Change::Scan(Scan::Paths(&batch.paths)));
                }
                if !batch.folders.is_empty() {
                    let mut later = rescan.map_or_else(Vec::new, |(_, paths)| paths);
                    later.extend(batch.folders);
                    rescan = Some((Instant::now() + RESCAN_DELAY, later));
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                if let Some((_, paths)) = rescan.take_if(|(at, _)| *at <= Instant::now()) {
                    act(Change::Scan(Scan::Paths(&paths)));
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Some("the watcher ended".to_owned()),
        }
        if folders(root) != before {
            // A watched folder was replaced or removed, so the watcher no longer sees its files.
            act(Change::Started);
            if !read::is_campaign(root) {
                return Some("the campaign's folder is gone for now".to_owned());
            }
            return None;
        }
    }
}

/// Scans every file once per interval.
///
/// Returns when events can be received again, unless polling was requested (`forever`).
fn poll_files(
    root: &Path,
    forever: bool,
    reason: &str,
    act: &mut dyn FnMut(Change<'_>),
) -> Option<String> {
    act(Change::Polling(reason.to_owned()));
    let was_gone = !read::is_campaign(root);
    loop {
        act(Change::Scan(Scan::All));
        std::thread::sleep(POLL_INTERVAL);
        if !forever && was_gone && read::is_campaign(root) {
            return None;
        }
    }
}

/// Returns the reason why the preview of a campaign polls its files; `None` if the OS reports changes.
pub fn reason_to_poll(root: &Path) -> Option<String> {
    let mut watcher = match new_watcher(|_| ()) {
        Ok(watcher) => watcher,
        Err(error) => return Some(reason(&error)),
    };
    start(&mut watcher, root, &read::link_targets(root)).err().map(|error| reason(&error))
}

/// Makes a watcher, which has a thread of its own.
fn new_watcher(on_event: impl EventHandler) -> notify::Result<RecommendedWatcher> {
    threads::try_start(1)?;
    // A link may lead out of the campaign, to a folder such as `/usr`. Targets inside are watched by their own path.
    RecommendedWatcher::new(on_event, Config::default().with_follow_symlinks(false))
}

fn start(watcher: &mut RecommendedWatcher, root: &Path, targets: &[PathBuf]) -> notify::Result<()> {
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in read::FOLDERS {
        let folder = root.join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    // Targets inside of these folders are watched already.
    for target in targets.iter().filter(|target| read::path_in_campaign(root, target).is_none()) {
        if target.is_dir() {
            watcher.watch(target, RecursiveMode::Recursive)?;
        } else if let Some(folder) = target.parent() {
            watcher.watch(folder, RecursiveMode::NonRecursive)?;
        }
    }
    Ok(())
}

/// Returns the identities of the watched folders (device and inode), by which a replaced folder is noticed.
fn folders(root: &Path) -> Vec<Option<(u64, u64)>> {
    let locations = std::iter::once(root.to_owned());
    let locations = locations.chain(read::FOLDERS.iter().map(|folder| root.join(folder)));
    locations.map(|location| read::identity(&location)).collect()
}

/// The paths of one save.
#[derive(Default)]
struct Batch {
    paths: Vec<PathBuf>,
    folders: Vec<PathBuf>,
    /// Files that are open for writing.
    open: HashSet<PathBuf>,
    /// Set if the OS has dropped events, or the target of a link changed: everything must be scanned.
    is_incomplete: bool,
}

impl Batch {
    /// Collects the events of one save. Returns the reason if no more events will come.
    fn collect(
        &mut self,
        root: &Path,
        targets: &[PathBuf],
        first: notify::Result<Event>,
        events: &mpsc::Receiver<notify::Result<Event>>,
        act: &mut dyn FnMut(Change<'_>),
    ) -> Option<String> {
        let began = Instant::now();
        let mut next = first;
        let mut is_reported = false;
        loop {
            match next {
                Ok(event) => self.add(root, targets, event),
                Err(error) => return Some(reason(&error)),
            }
            if !is_reported && (self.is_incomplete || !self.paths.is_empty()) {
                act(Change::Started);
                is_reported = true;
            }
            let quiet = if self.open.is_empty() { SETTLE_TIME } else { OPEN_FILE_TIME };
            let left = MAX_BATCH_TIME.saturating_sub(began.elapsed());
            match events.recv_timeout(quiet.min(left)) {
                Ok(event) => next = event,
                Err(_) => return None,
            }
        }
    }

    fn add(&mut self, root: &Path, targets: &[PathBuf], event: Event) {
        self.is_incomplete |= event.need_rescan();
        for path in event.paths {
            // The path of a link to this file is not in the event.
            self.is_incomplete |= targets.iter().any(|target| path.starts_with(target));
            let is_settings_file = path.parent() == Some(root)
                && path
                    .file_name()
                    .is_some_and(|name| read::TOP_FILES.iter().any(|top| name == *top));
            if !is_settings_file && read::path_in_campaign(root, &path).is_none() {
                continue;
            }
            match event.kind {
                EventKind::Modify(ModifyKind::Data(_)) => {
                    self.open.insert(path.clone());
                }
                EventKind::Access(_) | EventKind::Remove(_) => {
                    self.open.remove(&path);
                }
                EventKind::Create(_)
                | EventKind::Modify(
                    ModifyKind::Any
                    | ModifyKind::Metadata(_)
                    | ModifyKind::Name(_)
                    | ModifyKind::Other,
                )
                | EventKind::Any
                | EventKind::Other => {}
            }
            if path.is_dir() {
                self.folders.push(path.clone());
            }
            self.paths.push(path);
        }
    }
}

/// Returns `true` if an event may change a file's content. Linux reports the end of writing as a closed file; other
/// systems report the writing alone.
fn is_change(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// Returns the reason why the OS sends no events, for people.
fn reason(error: &notify::Error) -> String {
    match &error.kind {
        notify::ErrorKind::MaxFilesWatch => {
            "this system watches no more folders (fs.inotify.max_user_watches)".to_owned()
        }
        notify::ErrorKind::Generic(_)
        | notify::ErrorKind::Io(_)
        | notify::ErrorKind::PathNotFound
        | notify::ErrorKind::WatchNotFound
        | notify::ErrorKind::InvalidConfig(_) => error.to_string(),
    }
}
