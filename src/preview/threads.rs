//! Asks the system for threads before libraries do: they panic when one of theirs cannot start.

use std::io;
use std::sync::mpsc::{self, Sender};
use std::thread::{Builder, JoinHandle};

/// Starts this many threads at once, and ends them.
///
/// # Errors
/// Fails if the system has fewer left (`ulimit -u`, a full container).
pub fn try_start(count: usize) -> io::Result<()> {
    let started: io::Result<Vec<(Sender<()>, JoinHandle<()>)>> = (0..count)
        .map(|_| {
            let (end, wait) = mpsc::channel::<()>();
            // Returns as soon as its sender is dropped.
            let thread = Builder::new().spawn(move || wait.into_iter().for_each(drop))?;
            Ok((end, thread))
        })
        .collect();
    for (end, thread) in started? {
        drop(end);
        // Waits for the end, so that the next threads find room.
        let _ = thread.join();
    }
    Ok(())
}
