//! The server: connections in, answers out, each within bounds. It maps routes, and opens no file by
//! the path of a request.

use std::cell::Cell;
use std::convert::Infallible;
use std::pin::pin;
use std::rc::Rc;
use std::time::Duration;

use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{interval, sleep};

use super::auth::AccessPolicy;
use super::connection_limit::{Connection, Watched};
use super::handler::Handler;
use super::listen::{Endpoint, Endpoints};

/// Bytes that a request's head may have; hyper keeps no more of a connection than this.
pub const HEAD: usize = 16 * 1024;
/// Headers that it may have.
const HEADERS: usize = 64;
/// How long a head may take to arrive, and how long a connection may wait for the next one.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// Answers at every door, for ever.
pub async fn run(endpoints: Endpoints, handler: Handler) {
    let handler = Rc::new(handler);
    handler.open(&endpoints.local);
    let is_loopback = listen(endpoints.local, false, handler.clone());
    match endpoints.lan {
        None => is_loopback.await,
        Some(lan) => {
            handler.show_pass();
            tokio::join!(is_loopback, listen(lan, true, handler.clone()));
        }
    }
}

/// Takes connections at one door.
async fn listen(endpoint: Endpoint, is_lan: bool, handler: Rc<Handler>) {
    let Ok(listener) = TcpListener::from_std(endpoint.listener) else { return };
    let policy = Rc::new(AccessPolicy { hosts: endpoint.hosts, is_lan });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME)
        .max_headers(HEADERS)
        .max_header_size(HEAD)
        .max_buf_size(HEAD);
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // No more files may be open, say: some will be closed.
            sleep(Duration::from_millis(50)).await;
            continue;
        };
        // Dropped, a connection is closed: everybody who is there is being answered.
        let Some(guest) = handler.connections.enter() else { continue };
        tokio::task::spawn_local(serve(
            stream,
            guest,
            http.clone(),
            policy.clone(),
            handler.clone(),
        ));
    }
}

/// One connection, from its first request to its last.
async fn serve(
    stream: TcpStream,
    guest: Rc<Connection>,
    http: http1::Builder,
    policy: Rc<AccessPolicy>,
    handler: Rc<Handler>,
) {
    // Answers are whole: there is nothing to wait for before they are sent.
    let _ = stream.set_nodelay(true);
    let is_first = Cell::new(true);
    let service = service_fn(|request: Request<Incoming>| {
        let (guest, policy, handler, first) = (&guest, &policy, &handler, is_first.replace(false));
        async move {
            guest.busy.set(true);
            let (head, _) = request.into_parts();
            let response = handler.answer(policy, &head, first).await;
            guest.busy.set(false);
            Ok::<_, Infallible>(response)
        }
    });
    let io = Watched { stream: TokioIo::new(stream), connection: guest.clone() };
    {
        let mut connection = pin!(http.serve_connection(io, service));
        let mut round = interval(Duration::from_secs(5));
        loop {
            tokio::select! {
                _ = connection.as_mut() => break,
                () = guest.leave.notified() => break,
                _ = round.tick() => if guest.is_stalled() { break },
            }
        }
    }
    handler.connections.left(&guest);
}
