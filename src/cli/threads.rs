//! The number of threads: fewer where the system allows no more.

use std::env;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, Builder};

use rayon::{ThreadBuilder, ThreadPoolBuilder};

/// More threads would do nothing but wait, whatever `RAYON_NUM_THREADS` says; the preview needs some of its own.
const MAX_THREADS: usize = 256;

/// Sets up the threads of parallel steps. A system with a limit (`ulimit -u`, a full container) may give fewer than it
/// has processors, or none; then the steps run on the threads that there are.
///
/// The threads are started before rayon asks for them: it panics if one that it was promised cannot start.
pub fn start() {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let named = env::var("RAYON_NUM_THREADS").ok().and_then(|number| number.parse().ok());
    let wanted = named.filter(|number| *number > 0).unwrap_or(processors).min(MAX_THREADS);
    let mut started: Vec<Sender<ThreadBuilder>> = (0..wanted).map_while(|_| waiting()).collect();
    let threads = ThreadPoolBuilder::new();
    // Both fail only if threads are set up already.
    let _ = match started.len() {
        0 => threads.num_threads(1).use_current_thread().build_global(),
        number => threads
            .num_threads(number)
            .spawn_handler(|work| {
                // As many are started as are asked for, and each waits for its work.
                let thread = started.pop().ok_or(std::io::ErrorKind::WouldBlock)?;
                thread.send(work).map_err(|_| std::io::ErrorKind::WouldBlock.into())
            })
            .build_global(),
    };
}

/// Starts a thread that waits for its work; `None` if the system has no thread left.
fn waiting() -> Option<Sender<ThreadBuilder>> {
    let (give, work) = mpsc::channel::<ThreadBuilder>();
    let run = move || work.recv().into_iter().for_each(ThreadBuilder::run);
    Builder::new().spawn(run).ok().map(|_| give)
}
