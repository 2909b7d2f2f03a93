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

use super::auth::{self, AccessPolicy, AuthorizedRequest, JOIN};
use super::body::Carried;
use super::connection_limit::ConnectionLimit;
use super::dashboard::{self, Dashboard};
use super::last_good::LastGood;
use super::listen::{Endpoint, Endpoints};
use super::live_reload::{Client, ScriptInjector};
use super::response::{self, Content, Wants};
use super::snapshot::{Answer, Page, Snapshot};
use super::state::{State, StateSender};
use super::throttle::Throttle;
use super::tokens::{COOKIE, Tokens};
use super::{PreviewEvent, PreviewOptions};

/// How long a request waits for a newer site before it gets the older one.
const NEWEST: Duration = Duration::from_secs(3);
/// How long the first request waits for the first site.
const FIRST: Duration = Duration::from_secs(30);
/// So often something is sent to whoever listens, so that it is noticed when they are gone.
const PULSE: Duration = Duration::from_secs(15);

/// What every connection shares.
pub struct Handler {
    options: PreviewOptions,
    sender: Arc<StateSender>,
    dashboard: Dashboard,
    injector: ScriptInjector,
    tokens: Option<Tokens>,
    origin_on_lan: Option<String>,
    link: Option<Throttle>,
    pub connections: ConnectionLimit,
    last_good: RefCell<LastGood>,
    on_event: &'static (dyn Fn(PreviewEvent<'_>) + Sync),
}

impl Handler {
    pub fn new(
        options: PreviewOptions,
        endpoints: &Endpoints,
        sender: Arc<StateSender>,
        on_event: &'static (dyn Fn(PreviewEvent<'_>) + Sync),
    ) -> Handler {
        let tokens = endpoints.lan.as_ref().and_then(|_| Tokens::new());
        Handler {
            dashboard: Dashboard::new(&options),
            injector: ScriptInjector::new(&options),
            tokens,
            origin_on_lan: endpoints.lan.as_ref().map(Endpoint::origin),
            link: options.slow.map(Throttle::new),
            connections: ConnectionLimit::default(),
            last_good: RefCell::default(),
            options,
            sender,
            on_event,
        }
    }

    /// Says where the preview can be opened.
    pub fn open(&self, local: &Endpoint) {
        (self.on_event)(PreviewEvent::Open(&format!(
            "{}/{}",
            local.origin(),
            self.options.base_path
        )));
    }

    pub async fn answer(
        &self,
        policy: &AccessPolicy,
        head: &Parts,
        is_first: bool,
    ) -> Response<Carried> {
        let mut response = match auth::authorize(policy, self.tokens.as_ref(), head) {
            Ok(request) => self.reply(&request, head, is_first).await,
            Err(rejection) => {
                let mut response = response::plain(rejection.status, rejection.reason);
                // Whoever asks like this has nothing more to ask.
                response::set(&mut response, CONNECTION, "close");
                if rejection.status == StatusCode::METHOD_NOT_ALLOWED {
                    response::set(&mut response, ALLOW, "GET, HEAD");
                }
                response
            }
        };
        response::set(&mut response, X_CONTENT_TYPE_OPTIONS, "nosniff");
        response::set(&mut response, X_FRAME_OPTIONS, "SAMEORIGIN");
        let policy = HeaderName::from_static("cross-origin-resource-policy");
        response::set(&mut response, policy, "same-origin");
        response
    }

    async fn reply(
        &self,
        request: &AuthorizedRequest,
        head: &Parts,
        is_first: bool,
    ) -> Response<Carried> {
        if let Some(own) = request.path.strip_prefix("_fener/") {
            return self.own(own, request, head).await;
        }
        if let Some(link) = &self.link {
            link.travel(is_first).await;
        }
        let wants =
            Wants { headers: &head.headers, is_head: request.is_head, link: self.link.clone() };
        let base = &self.options.base_path;
        let Some(path) = request.path.strip_prefix(base.as_str()) else {
            // A server whose site stands in a folder has nothing elsewhere; it helps to be led there.
            return match format!("{}/", request.path) == *base || request.path.is_empty() {
                true => response::moved(StatusCode::FOUND, &format!("/{base}")),
                false => response::plain(StatusCode::NOT_FOUND, "the site stands elsewhere"),
            };
        };
        let state = self.newest().await;
        let Some(snapshot) = &state.snapshot else { return self.waiting(&state, request) };
        let answer = match snapshot.path(path.to_owned()).await {
            Some(answer) => answer,
            None => return response::plain(StatusCode::SERVICE_UNAVAILABLE, "ask again"),
        };
        self.dress(answer, path, snapshot, request, &wants)
    }

    /// A site's answer, as it goes to a browser.
    fn dress(
        &self,
        answer: Answer,
        path: &str,
        snapshot: &Snapshot,
        request: &AuthorizedRequest,
        wants: &Wants<'_>,
    ) -> Response<Carried> {
        let number = snapshot.number;
        let finish = |status, page: &Page| {
            let bytes = self.injector.inject(page, number, reader(request));
            let mut response = response::content(&page.file, Content::Bytes(status, bytes), wants);
            if self.options.no_script {
                let policy = HeaderName::from_static("content-security-policy");
                response::set(&mut response, policy, "script-src 'none'");
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
                let page = Page { bytes: self.is_loopback(&page.bytes, snapshot), ..page };
                finish(StatusCode::NOT_FOUND, &page)
            }
            Answer::File { disk, size, hash, name } => {
                response::content(&name, Content::File { disk, size, hash }, wants)
            }
            Answer::Moved(to) => {
                let to = format!("/{}{to}", self.options.base_path);
                response::moved(StatusCode::MOVED_PERMANENTLY, &to)
            }
            Answer::Broken(finding) => match self.last_good.borrow().get(path) {
                Some(page) => finish(StatusCode::OK, page),
                None => {
                    let page = dashboard::broken(&finding);
                    finish(StatusCode::INTERNAL_SERVER_ERROR, &page)
                }
            },
        }
    }

    /// The page for what is missing has whole addresses, as hosts answer with it at any depth: here they
    /// lead to where the preview stands.
    fn is_loopback(&self, bytes: &[u8], snapshot: &Snapshot) -> Vec<u8> {
        let html = String::from_utf8_lossy(bytes);
        match &snapshot.shown.site.campaign.base_url {
            Some(base) => html.replace(base.as_str(), &format!("/{}", self.options.base_path)),
            None => html.into_owned(),
        }
        .into_bytes()
    }

    /// The state once it is the newest: who asks while files change does not get what was.
    async fn newest(&self) -> State {
        let mut changes = self.sender.subscribe();
        let has_scene = changes.borrow().snapshot.is_some();
        let patience = if has_scene { NEWEST } else { FIRST };
        let settled = changes.wait_for(|state| !state.is_rebuilding);
        let waited = timeout(patience, settled).await;
        match waited {
            Ok(Ok(state)) => state.clone(),
            Ok(Err(_)) | Err(_) => self.sender.borrow().clone(),
        }
    }

    /// Nothing can be shown yet.
    fn waiting(&self, state: &State, request: &AuthorizedRequest) -> Response<Carried> {
        let page = dashboard::nothing(&state.errors);
        let bytes = self.injector.inject(&page, 0, reader(request));
        let mut response = Response::new(Carried::whole(bytes));
        *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
        response::set(&mut response, CONTENT_TYPE, "text/html; charset=utf-8");
        response::set(&mut response, CACHE_CONTROL, "no-store");
        if self.options.no_script {
            response::set(&mut response, REFRESH, "1");
        }
        response
    }

    /// What the preview itself answers, below `/_fener/`.
    async fn own(
        &self,
        path: &str,
        request: &AuthorizedRequest,
        head: &Parts,
    ) -> Response<Carried> {
        if let Some(token) = path.strip_prefix(&JOIN["/_fener/".len()..]) {
            return self.join(token, request);
        }
        if path == "events" {
            return self.events(request.is_loopback);
        }
        if path == "live.js" {
            let wants = Wants { headers: &head.headers, is_head: request.is_head, link: None };
            let script = Content::Bytes(StatusCode::OK, dashboard::LIVE.into());
            return response::content(path, script, &wants);
        }
        // The dashboard names files of this computer: it is for whoever sits at it.
        if !request.is_loopback {
            return response::plain(StatusCode::NOT_FOUND, "the dashboard stays at home");
        }
        let wants = Wants { headers: &head.headers, is_head: request.is_head, link: None };
        let state = self.newest().await;
        let query = request.query.as_deref().unwrap_or_default();
        match self.dashboard.answer(path, query, &state).await {
            Some((name, bytes)) => {
                let mut response =
                    response::content(&name, Content::Bytes(StatusCode::OK, bytes), &wants);
                let policy = HeaderName::from_static("content-security-policy");
                response::set(&mut response, policy, dashboard::POLICY);
                response
            }
            None => response::plain(StatusCode::NOT_FOUND, "the dashboard has no such part"),
        }
    }

    /// Trades a token for a cookie. A second use of it is refused.
    fn join(&self, token: &str, request: &AuthorizedRequest) -> Response<Carried> {
        let cookie = self.tokens.as_ref().and_then(|tokens| tokens.redeem(token));
        let Some(cookie) = cookie.filter(|_| !request.is_head) else {
            let reason = "this code has been used; scan the newest one in the preview's terminal";
            return response::plain(StatusCode::FORBIDDEN, reason);
        };
        let to = format!("/{}", self.options.base_path);
        let mut response = response::moved(StatusCode::SEE_OTHER, &to);
        let cookie = format!("{COOKIE}={cookie}; Path=/; HttpOnly; SameSite=Lax");
        response::set(&mut response, SET_COOKIE, &cookie);
        (self.on_event)(PreviewEvent::Joined);
        self.show_pass();
        response
    }

    /// Shows the code that the next phone comes in with.
    pub fn show_pass(&self) {
        let (Some(tokens), Some(origin)) = (&self.tokens, &self.origin_on_lan) else { return };
        let address = format!("{origin}{JOIN}{}", tokens.open());
        let code = QrCode::for_url(&address).map_or_else(Vec::new, |code| code.terminal_lines());
        (self.on_event)(PreviewEvent::Pass { address: &address, code: &code });
    }

    /// Tells a page whenever something has changed, for as long as it listens.
    fn events(&self, is_loopback: bool) -> Response<Carried> {
        let (send, body) = Carried::pieces(None);
        let mut changes = self.sender.subscribe();
        let (root, editor) = (self.options.root.clone(), self.options.editor.clone());
        tokio::task::spawn_local(async move {
            let mut said = String::new();
            loop {
                let state = changes.borrow_and_update().clone();
                if !state.is_rebuilding {
                    let editor = is_loopback.then_some(&editor);
                    let now = dashboard::event(&state, &root, editor);
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
        response::set(&mut response, CONTENT_TYPE, "text/event-stream");
        response::set(&mut response, CACHE_CONTROL, "no-store");
        response
    }
}

fn reader(request: &AuthorizedRequest) -> Client<'_> {
    Client {
        host: &request.host,
        query: request.query.as_deref(),
        is_loopback: request.is_loopback,
    }
}
