//! The memory, open files and threads that commands need, asked for before a command starts.
//!
//! Rust ends a program that gets no memory, and rayon panics if one of its threads cannot start. So what the system has
//! is found out first, and given back at once: without enough for one thread the command is refused, and with a
//! little the steps run on fewer threads than there are processors.

use std::env;
use std::io::{self, PipeReader, PipeWriter, pipe};
use std::sync::mpsc::{self, Sender};
use std::thread::{self, Builder};

use rayon::{ThreadBuilder, ThreadPoolBuilder};

use super::CliError;

/// More threads would do nothing but wait, whatever `RAYON_NUM_THREADS` says; the preview needs some of its own.
const MAX_THREADS: usize = 256;
/// Bytes of a thread's stack, whatever `RUST_MIN_STACK` says: parsers have limits of depth that fit into it.
const STACK_BYTES: usize = 2 << 20;
/// Bytes of addresses for the program without further threads: a build of the sample needs 90 MB.
const BYTES: usize = 128 << 20;
/// Bytes of addresses for each further thread: its stack, segments of mimalloc (32 MB) and a heap of the C library for
/// libwebp (64 MB, and as much again while it is made). Most of them are never used, so Windows, which counts them as used, is not asked.
const BYTES_A_THREAD: usize = if cfg!(unix) { 256 << 20 } else { 0 };
/// Pipes for the program: twice as many open files.
const PIPES: usize = 16;
/// Pipes for each further thread, which reads one file and writes another.
const PIPES_A_THREAD: usize = 2;

/// Memory and open files, which are given back when it is dropped.
struct Room {
    _memory: Vec<u8>,
    _files: Vec<(PipeReader, PipeWriter)>,
}

impl Room {
    /// # Errors
    /// Fails if the system does not give as much.
    fn try_new(bytes: usize, pipes: usize) -> io::Result<Room> {
        let mut memory = Vec::new();
        memory.try_reserve_exact(bytes).map_err(|_| io::ErrorKind::OutOfMemory)?;
        let files = (0..pipes).map(|_| pipe()).collect::<io::Result<_>>()?;
        Ok(Room { _memory: memory, _files: files })
    }
}

/// Sets up the threads of parallel steps. A system with a limit (`ulimit -u`, a full container) may give fewer than it
/// has processors, or none; then the steps run on the threads that there are.
///
/// # Errors
/// Fails if there is too little memory, or if too few files can be open, for any work.
pub fn start() -> Result<(), CliError> {
    let own = Room::try_new(BYTES, PIPES).map_err(|error| match error.kind() {
        io::ErrorKind::OutOfMemory => CliError::new(
            "the system does not give this program enough memory",
            "close other programs, or raise the limit: `ulimit -v unlimited`, or the memory of the container",
        ),
        _ => CliError::new(
            format!("the system does not let this program open enough files: {error}"),
            "raise the limit: `ulimit -n 256`",
        ),
    })?;
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let named = env::var("RAYON_NUM_THREADS").ok().and_then(|number| number.parse().ok());
    let wanted = named.filter(|number| *number > 0).unwrap_or(processors).min(MAX_THREADS);
    // All rooms are held until all threads have started.
    let (mut started, rooms): (Vec<Sender<ThreadBuilder>>, Vec<Room>) = (0..wanted)
        .map_while(|_| {
            let room = Room::try_new(BYTES_A_THREAD, PIPES_A_THREAD).ok()?;
            Some((waiting()?, room))
        })
        .unzip();
    drop((own, rooms));
    let threads = ThreadPoolBuilder::new();
    // Both fail only if threads are set up already.
    let _ = match started.len() {
        0 => threads.num_threads(1).use_current_thread().build_global(),
        number => threads
            .num_threads(number)
            .spawn_handler(|work| {
                // As many are started as are asked for, and each waits for its work.
                let thread = started.pop().ok_or(io::ErrorKind::WouldBlock)?;
                thread.send(work).map_err(|_| io::ErrorKind::WouldBlock.into())
            })
            .build_global(),
    };
    Ok(())
}

/// Starts a thread that waits for its work; `None` if the system has no thread left.
fn waiting() -> Option<Sender<ThreadBuilder>> {
    let (give, work) = mpsc::channel::<ThreadBuilder>();
    let run = move || work.recv().into_iter().for_each(ThreadBuilder::run);
    Builder::new().stack_size(STACK_BYTES).spawn(run).ok().map(|_| give)
}
