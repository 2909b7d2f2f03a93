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

use super::crowd::{Guest, Watched};
use super::door::{Door, Doors};
use super::front::Front;
use super::gate::Gate;

/// Bytes that a request's head may have; hyper keeps no more of a connection than this.
pub const HEAD: usize = 16 * 1024;
/// Headers that it may have.
const HEADERS: usize = 64;
/// How long a head may take to arrive, and how long a connection may wait for the next one.
const HEAD_TIME: Duration = Duration::from_secs(10);

/// Answers at every door, for ever.
pub async fn run(doors: Doors, front: Front) {
    let front = Rc::new(front);
    front.open(&doors.home);
    let at_home = listen(doors.home, false, front.clone());
    match doors.lan {
        None => at_home.await,
        Some(lan) => {
            front.show_pass();
            tokio::join!(at_home, listen(lan, true, front.clone()));
        }
    }
}

/// Takes connections at one door.
async fn listen(door: Door, from_network: bool, front: Rc<Front>) {
    let Ok(listener) = TcpListener::from_std(door.listener) else { return };
    let gate = Rc::new(Gate { hosts: door.hosts, from_network });
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
        let Some(guest) = front.crowd.enter() else { continue };
        tokio::task::spawn_local(serve(stream, guest, http.clone(), gate.clone(), front.clone()));
    }
}

/// One connection, from its first request to its last.
async fn serve(
    stream: TcpStream,
    guest: Rc<Guest>,
    http: http1::Builder,
    gate: Rc<Gate>,
    front: Rc<Front>,
) {
    // Answers are whole: there is nothing to wait for before they are sent.
    let _ = stream.set_nodelay(true);
    let is_first = Cell::new(true);
    let service = service_fn(|request: Request<Incoming>| {
        let (guest, gate, front, first) = (&guest, &gate, &front, is_first.replace(false));
        async move {
            guest.busy.set(true);
            let (head, _) = request.into_parts();
            let response = front.answer(gate, &head, first).await;
            guest.busy.set(false);
            Ok::<_, Infallible>(response)
        }
    });
    let io = Watched { stream: TokioIo::new(stream), guest: guest.clone() };
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
    front.crowd.left(&guest);
}
