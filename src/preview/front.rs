//! What the preview answers: pages of the site, dressed for it, and what is its own below `/_fener/`.

use std::cell::RefCell;
use std::sync::Arc;
use std::time::Duration;

use hyper::body::Bytes;
use hyper::header::{
    ALLOW, CACHE_CONTROL, CONNECTION, CONTENT_TYPE, HeaderName, REFRESH, SET_COOKIE,
    X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use hyper::http::request::Parts;
use hyper::{Response, StatusCode};
use tokio::time::timeout;

use crate::qr::QrCode;

use super::board::{self, Board};
use super::body::Carried;
use super::crowd::Crowd;
use super::door::{Door, Doors};
use super::gate::{self, Asked, Gate, JOIN};
use super::inject::{Dressing, Reader};
use super::last_good::LastGood;
use super::pace::Link;
use super::pass::{COOKIE, Passes};
use super::reply::{self, Content, Wants};
use super::scene::{Answer, Page, Scene};
use super::state::{News, State};
use super::{Tell, Wish};

/// How long a request waits for a newer site before it gets the older one.
const NEWEST: Duration = Duration::from_secs(3);
/// How long the first request waits for the first site.
const FIRST: Duration = Duration::from_secs(30);
/// So often something is sent to whoever listens, so that it is noticed when they are gone.
const PULSE: Duration = Duration::from_secs(15);

/// What every connection shares.
pub struct Front {
    wish: Wish,
    news: Arc<News>,
    board: Board,
    dressing: Dressing,
    passes: Option<Passes>,
    origin_on_lan: Option<String>,
    link: Option<Link>,
    pub crowd: Crowd,
    last_good: RefCell<LastGood>,
    tell: &'static (dyn Fn(Tell<'_>) + Sync),
}

impl Front {
    pub fn new(
        wish: Wish,
        doors: &Doors,
        news: Arc<News>,
        tell: &'static (dyn Fn(Tell<'_>) + Sync),
    ) -> Front {
        let passes = doors.lan.as_ref().and_then(|_| Passes::new());
        Front {
            board: Board::new(&wish),
            dressing: Dressing::new(&wish),
            passes,
            origin_on_lan: doors.lan.as_ref().map(Door::origin),
            link: wish.slow.map(Link::new),
            crowd: Crowd::default(),
            last_good: RefCell::default(),
            wish,
            news,
            tell,
        }
    }

    /// Says where the preview can be opened.
    pub fn open(&self, home: &Door) {
        (self.tell)(Tell::Open(&format!("{}/{}", home.origin(), self.wish.base_path)));
    }

    pub async fn answer(&self, gate: &Gate, head: &Parts, is_first: bool) -> Response<Carried> {
        let mut response = match gate::admit(gate, self.passes.as_ref(), head) {
            Ok(asked) => self.reply(&asked, head, is_first).await,
            Err(refused) => {
                let mut response = reply::plain(refused.status, refused.why);
                // Whoever asks like this has nothing more to ask.
                reply::set(&mut response, CONNECTION, "close");
                if refused.status == StatusCode::METHOD_NOT_ALLOWED {
                    reply::set(&mut response, ALLOW, "GET, HEAD");
                }
                response
            }
        };
        reply::set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
        reply::set(&mut response, X_FRAME_OPTIONS, "SAMEORIGIN");
        let policy = HeaderName::from_static("cross-origin-resource-policy");
        reply::set(&mut response, policy, "same-origin");
        response
    }

    async fn reply(&self, asked: &Asked, head: &Parts, is_first: bool) -> Response<Carried> {
        if let Some(own) = asked.path.strip_prefix("_fener/") {
            return self.own(own, asked, head).await;
        }
        if let Some(link) = &self.link {
            link.travel(is_first).await;
        }
        let wants =
            Wants { headers: &head.headers, only_head: asked.only_head, link: self.link.clone() };
        let base = &self.wish.base_path;
        let Some(path) = asked.path.strip_prefix(base.as_str()) else {
            // A server whose site stands in a folder has nothing elsewhere; it helps to be led there.
            return match format!("{}/", asked.path) == *base || asked.path.is_empty() {
                true => reply::moved(StatusCode::FOUND, &format!("/{base}")),
                false => reply::plain(StatusCode::NOT_FOUND, "the site stands elsewhere"),
            };
        };
        let state = self.newest().await;
        let Some(scene) = &state.scene else { return self.waiting(&state, asked) };
        let answer = match scene.path(path.to_owned()).await {
            Some(answer) => answer,
            None => return reply::plain(StatusCode::SERVICE_UNAVAILABLE, "ask again"),
        };
        self.dress(answer, path, scene, asked, &wants)
    }

    /// A site's answer, as it goes to a browser.
    fn dress(
        &self,
        answer: Answer,
        path: &str,
        scene: &Scene,
        asked: &Asked,
        wants: &Wants<'_>,
    ) -> Response<Carried> {
        let number = scene.number;
        let finish = |status, page: &Page| {
            let bytes = self.dressing.put_on(page, number, reader(asked));
            let mut response = reply::content(&page.file, Content::Bytes(status, bytes), wants);
            if self.wish.no_script {
                let policy = HeaderName::from_static("content-security-policy");
                reply::set(&mut response, policy, "script-src 'none'");
            }
            response
        };
        match answer {
            Answer::Page(page) => {
                let response = finish(StatusCode::OK, &page);
                self.last_good.borrow_mut().keep(path, page);
                response
            }
            Answer::Missing(page) => {
                let page = Page { bytes: self.at_home(&page.bytes, scene), ..page };
                finish(StatusCode::NOT_FOUND, &page)
            }
            Answer::File { disk, size, hash, name } => {
                reply::content(&name, Content::File { disk, size, hash }, wants)
            }
            Answer::Moved(to) => {
                let to = format!("/{}{to}", self.wish.base_path);
                reply::moved(StatusCode::MOVED_PERMANENTLY, &to)
            }
            Answer::Broken(finding) => match self.last_good.borrow().get(path) {
                Some(page) => finish(StatusCode::OK, page),
                None => {
                    let page = board::broken(&finding);
                    finish(StatusCode::INTERNAL_SERVER_ERROR, &page)
                }
            },
        }
    }

    /// The page for what is missing has whole addresses, as hosts answer with it at any depth: here they
    /// lead to where the preview stands.
    fn at_home(&self, bytes: &[u8], scene: &Scene) -> Vec<u8> {
        let html = String::from_utf8_lossy(bytes);
        match &scene.shown.site.campaign.base_url {
            Some(base) => html.replace(base.as_str(), &format!("/{}", self.wish.base_path)),
            None => html.into_owned(),
        }
        .into_bytes()
    }

    /// The state once it is the newest: who asks while files change does not get what was.
    async fn newest(&self) -> State {
        let mut changes = self.news.subscribe();
        let has_scene = changes.borrow().scene.is_some();
        let patience = if has_scene { NEWEST } else { FIRST };
        let settled = changes.wait_for(|state| !state.restless);
        let waited = timeout(patience, settled).await;
        match waited {
            Ok(Ok(state)) => state.clone(),
            Ok(Err(_)) | Err(_) => self.news.borrow().clone(),
        }
    }

    /// Nothing can be shown yet.
    fn waiting(&self, state: &State, asked: &Asked) -> Response<Carried> {
        let page = board::nothing(&state.trouble);
        let bytes = self.dressing.put_on(&page, 0, reader(asked));
        let mut response = Response::new(Carried::whole(bytes));
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        reply::set(&mut response, CONTENT_TYPE, "text/html; charset=utf-8");
        reply::set(&mut response, CACHE_CONTROL, "no-store");
        if self.wish.no_script {
            reply::set(&mut response, REFRESH, "1");
        }
        response
    }

    /// What the preview itself answers, below `/_fener/`.
    async fn own(&self, path: &str, asked: &Asked, head: &Parts) -> Response<Carried> {
        if let Some(token) = path.strip_prefix(&JOIN["/_fener/".len()..]) {
            return self.join(token, asked);
        }
        if path == "events" {
            return self.events(asked.at_home);
        }
        if path == "live.js" {
            let wants = Wants { headers: &head.headers, only_head: asked.only_head, link: None };
            let script = Content::Bytes(StatusCode::OK, board::LIVE.into());
            return reply::content(path, script, &wants);
        }
        // The dashboard names files of this computer: it is for whoever sits at it.
        if !asked.at_home {
            return reply::plain(StatusCode::NOT_FOUND, "the dashboard stays at home");
        }
        let wants = Wants { headers: &head.headers, only_head: asked.only_head, link: None };
        let state = self.newest().await;
        let query = asked.query.as_deref().unwrap_or_default();
        match self.board.answer(path, query, &state).await {
            Some((name, bytes)) => {
                let mut response =
                    reply::content(&name, Content::Bytes(StatusCode::OK, bytes), &wants);
                let policy = HeaderName::from_static("content-security-policy");
                reply::set(&mut response, policy, board::POLICY);
                response
            }
            None => reply::plain(StatusCode::NOT_FOUND, "the dashboard has no such part"),
        }
    }

    /// Trades a token for a cookie. A second use of it is refused.
    fn join(&self, token: &str, asked: &Asked) -> Response<Carried> {
        let cookie = self.passes.as_ref().and_then(|passes| passes.trade(token));
        let Some(cookie) = cookie.filter(|_| !asked.only_head) else {
            let why = "this code has been used; scan the newest one in the preview's terminal";
            return reply::plain(StatusCode::FORBIDDEN, why);
        };
        let to = format!("/{}", self.wish.base_path);
        let mut response = reply::moved(StatusCode::SEE_OTHER, &to);
        let cookie = format!("{COOKIE}={cookie}; Path=/; HttpOnly; SameSite=Lax");
        reply::set(&mut response, SET_COOKIE, &cookie);
        (self.tell)(Tell::Joined);
        self.show_pass();
        response
    }

    /// Shows the code that the next phone comes in with.
    pub fn show_pass(&self) {
        let (Some(passes), Some(origin)) = (&self.passes, &self.origin_on_lan) else { return };
        let address = format!("{origin}{JOIN}{}", passes.open());
        let code = QrCode::for_url(&address).map_or_else(Vec::new, |code| code.terminal_lines());
        (self.tell)(Tell::Pass { address: &address, code: &code });
    }

    /// Tells a page whenever something has changed, for as long as it listens.
    fn events(&self, at_home: bool) -> Response<Carried> {
        let (send, body) = Carried::pieces(None);
        let mut changes = self.news.subscribe();
        let (root, editor) = (self.wish.root.clone(), self.wish.editor.clone());
        tokio::task::spawn_local(async move {
            let mut said = String::new();
            loop {
                let state = changes.borrow_and_update().clone();
                if !state.restless {
                    let editor = at_home.then_some(&editor);
                    let now = board::event(&state, &root, editor);
                    if now != said {
                        let event = format!("retry: 500\ndata: {now}\n\n");
                        if send.send(Bytes::from(event)).await.is_err() {
                            return;
                        }
                        said = now;
                    }
                }
                drop(state);
                match timeout(PULSE, changes.changed()).await {
                    Ok(Ok(())) => {}
                    Ok(Err(_)) => return,
                    Err(_) => {
                        if send.send(Bytes::from_static(b": \n\n")).await.is_err() {
                            return;
                        }
                    }
                }
            }
        });
        let mut response = Response::new(body);
        reply::set(&mut response, CONTENT_TYPE, "text/event-stream");
        reply::set(&mut response, CACHE_CONTROL, "no-store");
        response
    }
}

fn reader(asked: &Asked) -> Reader<'_> {
    Reader { host: &asked.host, query: asked.query.as_deref(), at_home: asked.at_home }
}
