//! Asks the system for threads before libraries do: they panic when one of theirs cannot start.

use std::io;
use std::sync::mpsc::{self, Sender};
use std::thread::{Builder, JoinHandle};

/// Bytes of addresses for each: its stack, and a segment of mimalloc (32 MB). Windows would count them as used.
const BYTES_A_THREAD: usize = if cfg!(unix) { 36 << 20 } else { 0 };

/// Starts this many threads at once, with memory for each, and ends them.
///
/// # Errors
/// Fails if the system has fewer left (`ulimit -u`, a full container), or too little memory.
pub fn try_start(count: usize) -> io::Result<()> {
    let mut memory: Vec<u8> = Vec::new();
    let bytes = count.saturating_mul(BYTES_A_THREAD);
    memory.try_reserve_exact(bytes).map_err(|_| io::ErrorKind::OutOfMemory)?;
    let started: io::Result<Vec<(Sender<()>, JoinHandle<()>)>> = (0..count)
        .map(|_| {
            let (end, wait) = mpsc::channel::<()>();
            // Returns as soon as its sender is dropped.
            Ok((end, Builder::new().spawn(move || wait.into_iter().for_each(drop))?))
        })
        .collect();
    for (end, thread) in started? {
        drop(end);
        // Waits for the end, so that the next threads find room.
        let _ = thread.join();
    }
    Ok(())
}
