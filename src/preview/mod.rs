//! Seeing the site as readers will, the moment a file is saved.
//!
//! The third end of the road beside `write`: it shows what `render` makes, one route at a time, and
//! nothing is kept on disk. `watch` notices changes, `desk` makes a new `scene` of them, `server` asks
//! it; `live.js` in the served pages listens. The one folder that names hyper, tokio and notify.

mod badge;
mod board;
mod body;
mod crowd;
mod desk;
mod door;
mod editor;
mod examine;
mod front;
mod gate;
mod inject;
mod last_good;
mod media;
mod pace;
mod pass;
mod reply;
mod scene;
mod server;
mod state;
mod watch;

use std::net::IpAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use crate::finding::{Finding, Severity};
use crate::model::BuildOptions;

pub use door::DoorError;
pub use editor::Editor;
pub use pace::Slow;

use desk::Desk;
use door::Doors;
use front::Front;
use state::{News, State};
use watch::Change;

/// What the preview was asked for.
pub struct Wish {
    /// The campaign's folder, without links in its path.
    pub root: PathBuf,
    pub run: BuildOptions,
    /// `None`: 4000, or the next one that is free.
    pub port: Option<u16>,
    pub lan: Lan,
    /// Where the site stands below the server's root: empty, or `campaign/`.
    pub base_path: String,
    pub slow: Option<Slow>,
    pub no_script: bool,
    /// Look at files every second instead of being told.
    pub poll: bool,
    pub editor: Editor,
}

/// Who may see the preview besides this computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lan {
    Nobody,
    /// Whoever has the pass, at the address that this computer has in its network.
    Found,
    At(IpAddr),
}

/// What the preview has to tell whoever started it.
pub enum Tell<'a> {
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
pub fn serve(wish: Wish, tell: &'static (dyn Fn(Tell<'_>) + Sync)) -> Result<(), DoorError> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(DoorError::system)?;
    let doors = Doors::open(wish.port, wish.lan)?;
    let news: Arc<News> = Arc::new(News::new(State { restless: true, ..State::default() }));
    let (root, run, poll) = (wish.root.clone(), wish.run.clone(), wish.poll);
    let desk_news = news.clone();
    thread::spawn(move || {
        let mut desk = Desk::new(&root, run, desk_news.clone());
        watch::watch(&root, poll, &mut |change| match change {
            Change::Stirring => desk_news.send_modify(|state| state.restless = true),
            Change::Look(look) => desk.look(look),
            Change::Polling(why) => tell(Tell::Polling(&why)),
        });
    });
    runtime.block_on(tokio::task::LocalSet::new().run_until(async {
        tokio::task::spawn_local(tell_findings(news.clone(), tell));
        let front = Front::new(wish, &doors, news, tell);
        server::run(doors, front).await;
    }));
    Ok(())
}

/// Says how many findings there are, whenever that changes.
async fn tell_findings(news: Arc<News>, tell: &'static (dyn Fn(Tell<'_>) + Sync)) {
    let said = Mutex::new(None);
    let mut changes = news.subscribe();
    while changes.changed().await.is_ok() {
        let state = changes.borrow_and_update().clone();
        let now = (state.count(Severity::Error), state.count(Severity::Warning));
        let is_news = state.checked || !state.trouble.is_empty();
        let mut said = said.lock().unwrap_or_else(PoisonError::into_inner);
        if is_news && !state.restless && *said != Some(now) {
            *said = Some(now);
            let first = state.findings.iter().find(|finding| finding.severity == Severity::Error);
            tell(Tell::Findings { errors: now.0, warnings: now.1, first });
        }
    }
}
