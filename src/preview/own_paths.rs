//! Answers requests for the preview's own paths, below `/_fener/`: the dashboard, live reload, stamps and join codes.

use std::sync::Arc;

use axum::extract::{Extension, Query, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::auth::{AuthorizedRequest, JOIN_PATH};
use super::dashboard;
use super::events;
use super::handler::Handler;
use super::link_preview;
use super::live_reload;
use super::preview_event::PreviewEvent;
use super::response;
use super::stamp_request::StampRequest;
use super::tokens::COOKIE;

/// The search parameter of the dashboard's tables.
#[derive(Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    q: String,
}

/// Answers a path of the dashboard, to this computer only: it names files on disk.
pub(super) async fn dashboard(
    State(handler): State<Arc<Handler>>,
    Extension(authorized): Extension<AuthorizedRequest>,
    Query(search): Query<Search>,
    headers: HeaderMap,
) -> Response {
    let not_found = |reason: &str| response::text(StatusCode::NOT_FOUND, reason.to_owned());
    if !authorized.is_loopback {
        return not_found("the dashboard answers on its own computer only");
    }
    let Some(path) = authorized.path.strip_prefix("_fener/") else {
        return not_found("the dashboard has no such path");
    };
    let state = handler.settled_state().await;
    let search = search.q.to_lowercase();
    let Some((name, bytes)) = dashboard::answer(&handler.options, path, &search, &state) else {
        return not_found("the dashboard has no such path");
    };
    let mut response = response::generated(&name, StatusCode::OK, bytes, &headers);
    let policy = HeaderValue::from_static(dashboard::CONTENT_SECURITY_POLICY);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, policy);
    response
}

/// Stamps a translation. Authorization lets this path through for pages of this preview on this computer alone.
pub(super) async fn stamp(
    State(handler): State<Arc<Handler>>,
    Query(request): Query<StampRequest>,
) -> Response {
    let state = handler.settled_state().await;
    let Some(snapshot) = &state.snapshot else {
        return response::text(StatusCode::CONFLICT, "there is no site yet".to_owned());
    };
    match request.apply(snapshot.site(), &handler.options.root) {
        Ok(()) => response::text(StatusCode::OK, "stamped".to_owned()),
        Err(reason) => response::text(StatusCode::CONFLICT, reason),
    }
}

pub(super) async fn live_script(
    State(handler): State<Arc<Handler>>,
    headers: HeaderMap,
) -> Response {
    let script = handler.settled_state().await.fill(live_reload::SCRIPT);
    response::generated("live.js", StatusCode::OK, script.into_bytes(), &headers)
}

/// Answers with a stream of live reload events.
pub(super) async fn events(
    State(handler): State<Arc<Handler>>,
    Extension(authorized): Extension<AuthorizedRequest>,
) -> Response {
    let local = || (handler.options.root.clone(), handler.options.editor.clone());
    events::stream(&handler.sender, authorized.is_loopback.then(local))
}

/// Exchanges a join token for a cookie. Each token works once; programs that only look at the address use none up.
pub(super) async fn join(
    State(handler): State<Arc<Handler>>,
    Extension(authorized): Extension<AuthorizedRequest>,
    method: Method,
    headers: HeaderMap,
) -> Response {
    let token = authorized.path.strip_prefix(&JOIN_PATH[1..]).unwrap_or_default();
    if method == Method::HEAD || link_preview::is_one(&headers) {
        let text = "A preview of fener: open this address in the browser of the phone.";
        return response::text(StatusCode::OK, text.to_owned());
    }
    let tokens = handler.tokens.as_ref();
    let Some(cookie) = tokens.and_then(|tokens| tokens.redeem(token)) else {
        let reason = "this code has been used; scan the newest one in the preview's terminal";
        return response::text(StatusCode::FORBIDDEN, reason.to_owned());
    };
    (handler.on_event)(PreviewEvent::Joined);
    handler.announce_join_code();
    let cookie = format!("{COOKIE}={cookie}; Path=/; HttpOnly; SameSite=Lax");
    let to = format!("/{}", handler.options.base_path);
    ([(SET_COOKIE, cookie)], response::redirect(StatusCode::SEE_OTHER, &to)).into_response()
}
