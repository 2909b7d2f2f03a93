//! The routes of an endpoint, and the layers that each request passes.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::header::{HeaderName, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{Predicate, SizeAbove};
use tower_http::set_header::SetResponseHeaderLayer;

use super::auth::{self, AccessPolicy, STAMP_PATH};
use super::handler::{self, Handler};
use super::own_paths;
use super::response;
use super::throttle::{self, Throttle};

/// Minimum size of a response in bytes that is worth compressing.
const MIN_COMPRESSED_SIZE: u64 = 256;

/// Builds the routes of one endpoint.
///
/// A request passes, from the outside in: fixed security headers, authorization, throttling (site only),
/// compression, and one handler function.
pub fn router(handler: Arc<Handler>, policy: AccessPolicy) -> Router {
    let compression = CompressionLayer::new().compress_when(
        SizeAbove::new(MIN_COMPRESSED_SIZE)
            .and(|_, _, headers: &HeaderMap, _: &_| response::is_compressible(headers)),
    );
    let mut site = Router::new().fallback(handler::site).layer(compression.clone());
    if let Some(profile) = handler.options.slow {
        let throttle = Throttle::new(profile);
        site = site.layer(middleware::from_fn_with_state(throttle, throttle::middleware));
    }
    let authorize = middleware::from_fn_with_state((handler.clone(), Arc::new(policy)), authorize);
    let fixed = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    Router::new()
        .route("/_fener/", get(own_paths::dashboard))
        .route("/_fener/{*path}", get(own_paths::dashboard))
        .route("/_fener/live.js", get(own_paths::live_script))
        .layer(compression)
        .route("/_fener/events", get(own_paths::events))
        .route(STAMP_PATH, post(own_paths::stamp))
        .route("/_fener/join/{token}", get(own_paths::join))
        .fallback_service(site.with_state(handler.clone()))
        .layer(authorize)
        .layer(fixed(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(fixed(X_FRAME_OPTIONS, "SAMEORIGIN"))
        .layer(fixed(HeaderName::from_static("cross-origin-resource-policy"), "same-origin"))
        .with_state(handler)
}

/// Rejects a request that is not authorized; passes the others on with what authorization found out.
async fn authorize(
    State((handler, policy)): State<(Arc<Handler>, Arc<AccessPolicy>)>,
    request: Request,
    next: Next,
) -> Response {
    let (mut head, body) = request.into_parts();
    match auth::authorize(&policy, handler.tokens.as_ref(), &head) {
        Ok(authorized) => {
            head.extensions.insert(authorized);
            next.run(Request::from_parts(head, body)).await
        }
        Err(rejection) => rejection.into_response(),
    }
}
