//! Accepts connections and serves HTTP/1.1 on them within fixed limits.
//!
//! The accept loop is our own, around hyper's HTTP/1.1 connection, and hands each request to the axum router
//! of `router`. `axum::serve` does not fit: it exposes neither the limits on a request's head (size,
//! number of fields, time) nor the connection itself, which [`ConnectionLimit`] must be able to close.
//! No file is opened by the path of a request: paths are looked up among the routes of the site.

use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use axum::Router;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{interval, sleep};
use tower::ServiceExt;

use super::auth::AccessPolicy;
use super::connection_limit::{Connection, ConnectionLimit, StallDetector};
use super::handler::Handler;
use super::listen::{Endpoint, Endpoints};
use super::router;
use super::throttle::FirstRequest;

/// Maximum size of a request's head in bytes; hyper buffers no more of a connection than this.
const MAX_HEAD_SIZE: usize = 16 * 1024;
/// Maximum number of header fields in a request.
const MAX_HEADERS: usize = 64;
/// Maximum time for a head to arrive, and for an open connection to stay without a further request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(10);
/// Interval at which a connection is checked for a stalled client.
const STALL_CHECK_INTERVAL: Duration = Duration::from_secs(5);

/// Serves at every endpoint until the process ends.
pub async fn run(endpoints: Endpoints, handler: Arc<Handler>) {
    let limit = Arc::new(ConnectionLimit::default());
    handler.announce(&endpoints.local);
    let local = accept(endpoints.local, false, handler.clone(), limit.clone());
    match endpoints.lan {
        None => local.await,
        Some(lan) => {
            handler.announce_join_code();
            tokio::join!(local, accept(lan, true, handler, limit));
        }
    }
}

/// Accepts connections at one endpoint.
async fn accept(
    endpoint: Endpoint,
    is_lan: bool,
    handler: Arc<Handler>,
    limit: Arc<ConnectionLimit>,
) {
    let Ok(listener) = TcpListener::from_std(endpoint.listener) else { return };
    let router = router::router(handler, AccessPolicy { hosts: endpoint.hosts, is_lan });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIMEOUT)
        .max_headers(MAX_HEADERS)
        .max_header_size(MAX_HEAD_SIZE)
        .max_buf_size(MAX_HEAD_SIZE);
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // The process has no file descriptor left, for example; some connections will close.
            sleep(Duration::from_millis(50)).await;
            continue;
        };
        // Dropping the stream closes it: every other connection is busy with a request.
        let Some(connection) = limit.add() else { continue };
        tokio::spawn(serve(stream, connection, http.clone(), router.clone(), limit.clone()));
    }
}

/// Serves one connection from its first request to its last.
async fn serve(
    stream: TcpStream,
    connection: Arc<Connection>,
    http: http1::Builder,
    router: Router,
    limit: Arc<ConnectionLimit>,
) {
    // Responses are written whole, so there is no small packet to wait for (Nagle's algorithm).
    let _ = stream.set_nodelay(true);
    let is_first = AtomicBool::new(true);
    let service = service_fn(|mut request: Request<Incoming>| {
        let first = FirstRequest(is_first.swap(false, Ordering::Relaxed));
        request.extensions_mut().insert(first);
        let response = router.clone().oneshot(request);
        let is_busy = &connection.is_busy;
        async move {
            is_busy.store(true, Ordering::Relaxed);
            let response = response.await;
            is_busy.store(false, Ordering::Relaxed);
            response.map_err(|error: Infallible| error)
        }
    });
    let io = StallDetector { stream: TokioIo::new(stream), connection: connection.clone() };
    {
        let mut served = pin!(http.serve_connection(io, service));
        let mut stall_check = interval(STALL_CHECK_INTERVAL);
        loop {
            tokio::select! {
                _ = served.as_mut() => break,
                () = connection.close.notified() => break,
                _ = stall_check.tick() => if connection.is_stalled() { break },
            }
        }
    }
    limit.remove(&connection);
}
