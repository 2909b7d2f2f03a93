//! The number of threads: fewer where the system allows no more.

use std::env;
use std::sync::mpsc;
use std::thread::{self, Builder};

use rayon::ThreadPoolBuilder;

/// Sets up the threads of parallel steps. A system with a limit (`ulimit -u`, a full container) may give fewer than it
/// has processors, or none; then the steps run on the threads that there are.
pub fn start() {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let named = env::var("RAYON_NUM_THREADS").ok().and_then(|number| number.parse().ok());
    let wanted = named.filter(|number| *number > 0).unwrap_or(processors);
    let possible = possible(wanted);
    if possible < wanted {
        let threads = ThreadPoolBuilder::new();
        let threads = match possible {
            0 => threads.num_threads(1).use_current_thread(),
            _ => threads.num_threads(possible),
        };
        // Fails only if threads are set up already.
        let _ = threads.build_global();
    }
}

/// The number of threads that can run at the same time, at most `wanted`.
fn possible(wanted: usize) -> usize {
    let mut running = Vec::new();
    for _ in 0..wanted {
        let (end, ended) = mpsc::channel::<()>();
        match Builder::new().spawn(move || _ = ended.recv()) {
            Ok(thread) => running.push((end, thread)),
            Err(_) => break,
        }
    }
    let count = running.len();
    for (end, thread) in running {
        drop(end);
        let _ = thread.join();
    }
    count
}
