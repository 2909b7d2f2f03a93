//! The preview server: shows the site as readers will see it, and updates it on every save.
//!
//! `watch` reports changed files, `rebuild` makes a new `snapshot` of the site, `handler` renders the requested route from
//! it, and `live.js` in served pages reloads them. Nothing is written to disk but image variants and marks of verified
//! QR codes in the cache, and the stamp of a translation when an editor asks for it in the dashboard.
//! This is the only folder that names axum, hyper, tower-http, tokio and notify.

mod auth;
mod background_check;
mod badge;
mod connection_limit;
mod dashboard;
mod editor;
mod events;
mod findings;
mod handler;
mod last_good;
mod link_preview;
mod listen;
mod live_reload;
mod mime;
mod options;
mod output_sizes;
mod own_paths;
mod preview_event;
mod rebuild;
mod response;
mod router;
mod server;
mod snapshot;
mod stamp_request;
mod state;
mod threads;
mod throttle;
mod tokens;
mod watch;

use std::sync::Arc;
use std::thread;

use crate::finding::Severity;

pub use editor::Editor;
pub use listen::ListenError;
pub use options::{Lan, PreviewOptions};
pub use preview_event::{OnEvent, PreviewEvent};
pub use throttle::NetworkProfile;
pub use watch::reason_to_poll;

use handler::Handler;
use listen::Endpoints;
use rebuild::Rebuilder;
use state::{State, StateSender};
use watch::Change;

/// Maximum number of threads that render pages and read files for requests.
const MAX_BLOCKING_THREADS: usize = 4;
/// Number of the other threads: for rebuilds, the watcher, the checks and their pool.
const OTHER_THREADS: usize = 4;

/// Serves the campaign until the process ends.
///
/// # Errors
/// Returns an error if the preview cannot listen at its address.
pub fn serve(options: PreviewOptions, on_event: OnEvent) -> Result<(), ListenError> {
    threads::try_start(MAX_BLOCKING_THREADS + OTHER_THREADS).map_err(ListenError::threads)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .max_blocking_threads(MAX_BLOCKING_THREADS)
        .build()
        .map_err(ListenError::system)?;
    let endpoints = Endpoints::open(options.port, options.lan)?;
    let state = State { is_rebuilding: true, ..State::default() };
    let sender: Arc<StateSender> = Arc::new(StateSender::new(state));
    let (root, build, poll) = (options.root.clone(), options.build.clone(), options.poll);
    let rebuild_sender = sender.clone();
    let rebuild = move || {
        let mut rebuilder = Rebuilder::new(&root, build, rebuild_sender.clone());
        watch::watch(&root, poll, &mut |change| match change {
            Change::Started => rebuild_sender.send_modify(|state| state.is_rebuilding = true),
            Change::Scan(scan) => rebuilder.update(scan),
            Change::Polling(reason) => on_event(PreviewEvent::Polling(&reason)),
        });
    };
    thread::Builder::new().spawn(rebuild).map_err(ListenError::system)?;
    runtime.block_on(async {
        tokio::spawn(report_findings(sender.clone(), on_event));
        let handler = Handler::new(options, &endpoints, sender, on_event);
        server::run(endpoints, Arc::new(handler)).await;
    });
    Ok(())
}

/// Reports the number of findings whenever it changes.
async fn report_findings(sender: Arc<StateSender>, on_event: OnEvent) {
    let mut last = None;
    let mut changes = sender.subscribe();
    while changes.changed().await.is_ok() {
        let state = changes.borrow_and_update().clone();
        let counts = (state.count(Severity::Error), state.count(Severity::Warning));
        let is_complete = state.is_checked || !state.errors.is_empty();
        if is_complete && !state.is_rebuilding && last != Some(counts) {
            last = Some(counts);
            let first = state.findings.iter().find(|finding| finding.severity == Severity::Error);
            on_event(PreviewEvent::Findings { errors: counts.0, warnings: counts.1, first });
        }
    }
}
