//! Noticing that files change: told by the system where it can tell, else by looking every second.
//!
//! Folders are watched, not files: many editors write a new file and put it in the old one's place.
//! `notify` is used without a debouncer. A debouncer waits for a fixed time after the last event; an
//! editor's save ends with a closed file or a rename, and that is heard at once.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::read::{self, Scan};

/// After the last event of a save, before files are read: a rename has two of them.
const BREATH: Duration = Duration::from_millis(3);
/// How long a file may stay open for writing before it is read as it is.
const OPEN: Duration = Duration::from_millis(60);
/// However much goes on, the preview moves on after this.
const LONGEST: Duration = Duration::from_millis(250);
/// How often it is asked whether the watched folders are still the same ones; and between two looks
/// where nobody tells.
const ROUND: Duration = Duration::from_secs(1);
/// A new folder may fill up before it is watched: so it is looked at a second time.
const SECOND_LOOK: Duration = Duration::from_millis(300);

/// What the watcher has to say.
pub enum Change<'a> {
    /// Something begins to change: what is shown may be old.
    Stirring,
    Scan(Scan<'a>),
    /// Off tells of changes, for this reason: files are looked at every second.
    Polling(String),
}

/// Watches a campaign's folder for ever; looks at everything once it watches.
pub fn watch(root: &Path, poll: bool, act: &mut dyn FnMut(Change<'_>)) -> ! {
    let mut reason = poll.then(String::new);
    loop {
        reason = match reason {
            Some(reason) => by_looking(root, poll, &reason, act),
            None => by_listening(root, act),
        };
    }
}

/// Listens to the system. Ends with the reason why it cannot, or `None` to listen anew.
fn by_listening(root: &Path, act: &mut dyn FnMut(Change<'_>)) -> Option<String> {
    let (send, events) = mpsc::channel();
    let heard = move |event: notify::Result<Event>| {
        // Reading files makes events, too: they would be as many as there are files.
        let tells = event.as_ref().map_or(true, is_of_interest);
        if tells {
            let _ = send.send(event);
        }
    };
    // The first page does not wait for the watcher; nor does the watcher hear of every file being read.
    act(Change::Scan(Scan::All));
    let mut watcher = match notify::recommended_watcher(heard) {
        Ok(watcher) => watcher,
        Err(error) => return Some(error.to_string()),
    };
    let before = folders(root);
    if let Err(error) = start(&mut watcher, root) {
        return Some(reason(&error));
    }
    // What was saved in between was told to nobody.
    act(Change::Scan(Scan::All));
    let mut again: Option<(Instant, Vec<PathBuf>)> = None;
    loop {
        let wait = again.as_ref().map_or(ROUND, |(at, _)| at.duration_since(Instant::now()));
        match events.recv_timeout(wait.min(ROUND)) {
            Ok(first) => {
                let mut batch = Batch::default();
                if let Some(reason) = batch.gather(root, first, &events, act) {
                    return Some(reason);
                }
                if batch.lost {
                    act(Change::Scan(Scan::All));
                } else if !batch.paths.is_empty() {
                    act(Change::Scan(Scan::Paths(&batch.paths)));
                }
                if !batch.folders.is_empty() {
                    let mut later = again.map_or_else(Vec::new, |(_, paths)| paths);
                    later.extend(batch.folders);
                    again = Some((Instant::now() + SECOND_LOOK, later));
                }
            }
            Err(RecvTimeoutError::Timeout) => {
                if let Some((_, paths)) = again.take_if(|(at, _)| *at <= Instant::now()) {
                    act(Change::Scan(Scan::Paths(&paths)));
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Some("the watcher ended".to_owned()),
        }
        if folders(root) != before {
            // Another folder stands in the place of a watched one, or none: what was watched is gone.
            act(Change::Stirring);
            if !root.join("fener.yaml").exists() {
                return Some("the campaign's folder is gone for now".to_owned());
            }
            return None;
        }
    }
}

/// Looks at every file, time after time. Ends when there is something to listen to again.
fn by_looking(
    root: &Path,
    for_ever: bool,
    reason: &str,
    act: &mut dyn FnMut(Change<'_>),
) -> Option<String> {
    act(Change::Polling(reason.to_owned()));
    let was_gone = !root.join("fener.yaml").exists();
    loop {
        act(Change::Scan(Scan::All));
        std::thread::sleep(ROUND);
        if !for_ever && was_gone && root.join("fener.yaml").exists() {
            return None;
        }
    }
}

fn start(watcher: &mut RecommendedWatcher, root: &Path) -> notify::Result<()> {
    watcher.watch(root, RecursiveMode::NonRecursive)?;
    for folder in read::FOLDERS {
        let folder = root.join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    Ok(())
}

/// Which folders these are, so that another one in the same place is noticed.
fn folders(root: &Path) -> Vec<Option<(u64, u64)>> {
    let locations = std::iter::once(root.to_owned());
    let locations = locations.chain(read::FOLDERS.iter().map(|folder| root.join(folder)));
    locations.map(|location| read::identity(&location)).collect()
}

/// Paths that were named within one save.
#[derive(Default)]
struct Batch {
    paths: Vec<PathBuf>,
    folders: Vec<PathBuf>,
    /// Files that somebody is writing.
    open: HashSet<PathBuf>,
    /// Events were dropped: everything has to be looked at.
    lost: bool,
}

impl Batch {
    /// Takes what belongs together; `Some` if nothing more will come, with the reason.
    fn gather(
        &mut self,
        root: &Path,
        first: notify::Result<Event>,
        events: &mpsc::Receiver<notify::Result<Event>>,
        act: &mut dyn FnMut(Change<'_>),
    ) -> Option<String> {
        let began = Instant::now();
        let mut next = first;
        let mut told = false;
        loop {
            match next {
                Ok(event) => self.take(root, event),
                Err(error) => return Some(reason(&error)),
            }
            if !told && (self.lost || !self.paths.is_empty()) {
                act(Change::Stirring);
                told = true;
            }
            let breath = if self.open.is_empty() { BREATH } else { OPEN };
            let left = LONGEST.saturating_sub(began.elapsed());
            match events.recv_timeout(breath.min(left)) {
                Ok(event) => next = event,
                Err(_) => return None,
            }
        }
    }

    fn take(&mut self, root: &Path, event: Event) {
        self.lost |= event.need_rescan();
        for path in event.paths {
            let is_setting = path.parent() == Some(root)
                && matches!(path.file_name(), Some(name) if name == "fener.yaml" || name == "posters.lock");
            if !is_setting && read::path_in_campaign(root, &path).is_none() {
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

/// Whether an event tells of a change. On Linux a file that was written ends with being closed; the
/// other systems tell of the writing alone.
fn is_of_interest(event: &Event) -> bool {
    match event.kind {
        EventKind::Access(kind) => kind == AccessKind::Close(AccessMode::Write),
        EventKind::Any
        | EventKind::Create(_)
        | EventKind::Modify(_)
        | EventKind::Remove(_)
        | EventKind::Other => true,
    }
}

/// WithholdReason the system does not tell, in plain words.
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
