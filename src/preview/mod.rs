//! Seeing the site as readers will, the moment a file is saved.
//!
//! The third end of the road beside `write`: it shows what `render` makes, one route at a time, and
//! nothing is kept on disk. `watch` notices changes, `rebuilder` makes a new `snapshot` of them, `server` asks
//! it; `live.js` in the served pages listens. The one folder that names hyper, tokio and notify.

mod auth;
mod background_check;
mod badge;
mod body;
mod connection_limit;
mod dashboard;
mod editor;
mod handler;
mod last_good;
mod listen;
mod live_reload;
mod mime;
mod rebuild;
mod response;
mod server;
mod snapshot;
mod state;
mod throttle;
mod tokens;
mod watch;

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::finding::{Finding, Severity};
use crate::model::BuildOptions;

pub use editor::Editor;
pub use listen::ListenError;
pub use throttle::NetworkProfile;

use handler::Handler;
use listen::Endpoints;
use rebuild::Rebuilder;
use state::{State, StateSender};
use watch::Change;

/// What the preview was asked for.
pub struct PreviewOptions {
    /// The campaign's folder, without links in its path.
    pub root: PathBuf,
    pub run: BuildOptions,
    /// `None`: 4000, or the next one that is free.
    pub port: Option<u16>,
    pub lan: Lan,
    /// Where the site stands below the server's root: empty, or `campaign/`.
    pub base_path: String,
    pub slow: Option<NetworkProfile>,
    pub no_script: bool,
    /// Look at files every second instead of being told.
    pub poll: bool,
    pub editor: Editor,
}

/// Who may see the preview besides this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lan {
    Off,
    /// Whoever has the pass, at the address that this computer has in its network.
    Found,
    At(IpAddr),
}

/// What the preview has to tell whoever started it.
pub enum PreviewEvent<'a> {
    /// It can be opened here.
    Open(&'a str),
    /// A phone may come in once, with this address; the lines draw its code.
    Pass { address: &'a str, code: &'a [String] },
    /// A phone has come in.
    Joined,
    /// The newest findings; how many errors keep the newest texts from being shown.
    Findings { errors: usize, warnings: usize, first: Option<&'a Finding> },
    /// Nobody tells of changes, for this reason: files are looked at every second.
    Polling(&'a str),
}

/// Shows the campaign until the process ends. `Err` if no address can be had.
pub fn serve(
    options: PreviewOptions,
    on_event: &'static (dyn Fn(PreviewEvent<'_>) + Sync),
) -> Result<(), ListenError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(ListenError::system)?;
    let endpoints = Endpoints::open(options.port, options.lan)?;
    let sender: Arc<StateSender> =
        Arc::new(StateSender::new(State { is_rebuilding: true, ..State::default() }));
    let (root, run, poll) = (options.root.clone(), options.run.clone(), options.poll);
    let desk_news = sender.clone();
    thread::spawn(move || {
        let mut rebuilder = Rebuilder::new(&root, run, desk_news.clone());
        watch::watch(&root, poll, &mut |change| match change {
            Change::Stirring => desk_news.send_modify(|state| state.is_rebuilding = true),
            Change::Scan(scan) => rebuilder.scan(scan),
            Change::Polling(why) => on_event(PreviewEvent::Polling(&why)),
        });
    });
    runtime.block_on(tokio::task::LocalSet::new().run_until(async {
        tokio::task::spawn_local(tell_findings(sender.clone(), on_event));
        let handler = Handler::new(options, &endpoints, sender, on_event);
        server::run(endpoints, handler).await;
    }));
    Ok(())
}

/// Says how many findings there are, whenever that changes.
async fn tell_findings(
    sender: Arc<StateSender>,
    on_event: &'static (dyn Fn(PreviewEvent<'_>) + Sync),
) {
    let said = Mutex::new(None);
    let mut changes = sender.subscribe();
    while changes.changed().await.is_ok() {
        let state = changes.borrow_and_update().clone();
        let now = (state.count(Severity::Error), state.count(Severity::Warning));
        let is_news = state.checked || !state.errors.is_empty();
        let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
        if is_news && !state.is_rebuilding && *said != Some(now) {
            *said = Some(now);
            let first = state.findings.iter().find(|finding| finding.severity == Severity::Error);
            on_event(PreviewEvent::Findings { errors: now.0, warnings: now.1, first });
        }
    }
}
