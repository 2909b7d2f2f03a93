//! Answers requests with pages of the site, which carry the live reload script.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Extension, Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFRESH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use tokio::time::timeout;

use crate::qr::QrCode;
use crate::read;

use super::auth::{AuthorizedRequest, JOIN_PATH};
use super::dashboard;
use super::findings::Update;
use super::last_good::LastGoodPages;
use super::listen::{Endpoint, Endpoints};
use super::live_reload::{self, Client};
use super::options::PreviewOptions;
use super::preview_event::{OnEvent, PreviewEvent};
use super::response;
use super::snapshot::{Answer, Page, Snapshot};
use super::state::{State as PreviewState, StateSender, record};
use super::tokens::Tokens;

/// Maximum time that a request waits for a rebuild before it is answered from the older snapshot.
const REBUILD_TIMEOUT: Duration = Duration::from_secs(3);
/// Maximum time that the first request waits for the first snapshot.
const FIRST_BUILD_TIMEOUT: Duration = Duration::from_secs(30);

/// The data that all connections share.
pub struct Handler {
    pub(super) options: PreviewOptions,
    pub(super) sender: Arc<StateSender>,
    /// The tokens of the endpoint in the local network, if there is one.
    pub(super) tokens: Option<Tokens>,
    lan_origin: Option<String>,
    last_good: Mutex<LastGoodPages>,
    pub(super) on_event: OnEvent,
}

impl Handler {
    pub fn new(
        options: PreviewOptions,
        endpoints: &Endpoints,
        sender: Arc<StateSender>,
        on_event: OnEvent,
    ) -> Handler {
        Handler {
            tokens: endpoints.lan.as_ref().and_then(|_| Tokens::new()),
            lan_origin: endpoints.lan.as_ref().map(Endpoint::origin),
            last_good: Mutex::default(),
            options,
            sender,
            on_event,
        }
    }

    /// Reports the address of the preview.
    pub fn announce(&self, local: &Endpoint) {
        let address = format!("{}/{}", local.origin(), self.options.base_path);
        (self.on_event)(PreviewEvent::Listening(&address));
    }

    /// Reports the address that authorizes the next phone, with its QR code.
    pub fn announce_join_code(&self) {
        let (Some(tokens), Some(origin)) = (&self.tokens, &self.lan_origin) else { return };
        let address = format!("{origin}{JOIN_PATH}{}", tokens.join_token());
        let code = QrCode::for_url(&address).map_or_else(Vec::new, |code| code.terminal_lines());
        (self.on_event)(PreviewEvent::JoinCode { address: &address, code: &code });
    }

    /// Returns the state after a running rebuild, so that a request made while files change gets their new content.
    pub(super) async fn settled_state(&self) -> PreviewState {
        let mut changes = self.sender.subscribe();
        let has_snapshot = changes.borrow().snapshot.is_some();
        let limit = if has_snapshot { REBUILD_TIMEOUT } else { FIRST_BUILD_TIMEOUT };
        let settled = changes.wait_for(|state| !state.is_rebuilding);
        match timeout(limit, settled).await {
            Ok(Ok(state)) => state.clone(),
            Ok(Err(_)) | Err(_) => self.sender.borrow().clone(),
        }
    }

    /// Makes a page's response for a browser.
    fn page(
        &self,
        status: StatusCode,
        page: &Page,
        number: u64,
        client: Client<'_>,
        headers: &HeaderMap,
    ) -> Response {
        let bytes = live_reload::inject(&self.options, page, number, client);
        let mut response = response::generated(&page.file, status, bytes, headers);
        if self.options.no_script {
            let policy = HeaderValue::from_static("script-src 'none'");
            response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
        }
        response
    }

    /// Replaces the absolute addresses of the not-found page by those of the preview.
    ///
    /// Hosts serve that page at any depth, so its links carry the site's public address.
    fn localize(&self, page: Page, snapshot: &Snapshot) -> Page {
        let Some(base) = &snapshot.site().campaign.base_url else { return page };
        let html = String::from_utf8_lossy(&page.bytes);
        let bytes = html.replace(base.as_str(), &format!("/{}", self.options.base_path));
        Page { bytes: bytes.into_bytes(), ..page }
    }

    /// Makes the response while there is no snapshot.
    fn no_site(&self, state: &PreviewState, client: Client<'_>) -> Response {
        let page = dashboard::no_site(&state.errors, client.is_loopback);
        let bytes = live_reload::inject(&self.options, &page, 0, client);
        let headers = [(CONTENT_TYPE, "text/html; charset=utf-8"), (CACHE_CONTROL, "no-store")];
        let mut response = (StatusCode::SERVICE_UNAVAILABLE, headers, bytes).into_response();
        if self.options.no_script {
            response.headers_mut().insert(REFRESH, HeaderValue::from_static("1"));
        }
        response
    }
}

/// Answers a path of the site from the newest snapshot; while its template is broken, with the page that was served last.
pub(super) async fn site(
    State(handler): State<Arc<Handler>>,
    Extension(authorized): Extension<AuthorizedRequest>,
    request: Request<Body>,
) -> Response {
    let client = client(&authorized);
    let base = &handler.options.base_path;
    let Some(path) = authorized.path.strip_prefix(base.as_str()) else {
        let is_above = authorized.path.is_empty() || format!("{}/", authorized.path) == *base;
        return match is_above {
            true => response::redirect(StatusCode::FOUND, &format!("/{base}")),
            false => response::text(StatusCode::NOT_FOUND, format!("the site is below /{base}")),
        };
    };
    let state = handler.settled_state().await;
    let Some(snapshot) = &state.snapshot else { return handler.no_site(&state, client) };
    let answer = snapshot.answer(path.to_owned()).await;
    if let Answer::Failed(finding) = &answer {
        record(&handler.sender, snapshot, Update::Failure(finding.clone()));
    }
    let headers = request.headers();
    let page = |status, page: &Page| handler.page(status, page, snapshot.number, client, headers);
    let last_good = || handler.last_good.lock().unwrap_or_else(PoisonError::into_inner);
    match answer {
        Answer::Page(found) => {
            let response = page(StatusCode::OK, &found);
            last_good().insert(path, found);
            let is_file = ["files/", "theme/", "og/"].iter().any(|folder| path.starts_with(folder));
            if is_file { sandboxed(response) } else { response }
        }
        Answer::File { path, name } => match read::open(&handler.options.root, &path) {
            Ok(file) => {
                let disk = handler.options.root.join(path);
                sandboxed(response::file(file, &disk, &name, request).await)
            }
            Err(_) => response::text(StatusCode::NOT_FOUND, "this file cannot be read".to_owned()),
        },
        Answer::Redirect(to) => {
            response::redirect(StatusCode::MOVED_PERMANENTLY, &format!("/{base}{to}"))
        }
        Answer::NotFound(found) => page(StatusCode::NOT_FOUND, &handler.localize(found, snapshot)),
        Answer::Failed(finding) => match last_good().get(path) {
            Some(found) => page(StatusCode::OK, found),
            None => {
                let failed = dashboard::failed(&finding, client.is_loopback);
                page(StatusCode::INTERNAL_SERVER_ERROR, &failed)
            }
        },
    }
}

/// Gives a file of the campaign an origin of its own, without scripts: opened as a page, it cannot use `/_fener/`.
/// A PDF cannot do so in any case, and Chromium's viewer does not open one in a sandbox.
fn sandboxed(mut response: Response) -> Response {
    let is_pdf = response.headers().get(CONTENT_TYPE).is_some_and(|mime| mime == "application/pdf");
    if !is_pdf {
        let policy = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; media-src 'self'";
        let policy = HeaderValue::from_static(policy);
        response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    }
    response
}

fn client(authorized: &AuthorizedRequest) -> Client<'_> {
    Client {
        host: &authorized.host,
        query: authorized.query.as_deref(),
        is_loopback: authorized.is_loopback,
    }
}
