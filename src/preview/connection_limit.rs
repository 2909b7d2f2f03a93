//! How many connections there may be, and which of them goes when one more comes.
//!
//! A browser opens connections ahead and leaves them open; so do programs that mean harm. Whoever waits
//! without having asked anything makes room for whoever comes, the longest first.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::rt::{Read, ReadBufCursor, Write};
use tokio::sync::Notify;
use tokio::time::Instant;

/// Connections at one time. Each may cost [`super::server::HEAD`] bytes and one page.
pub const MAX_CONNECTIONS: usize = 128;

/// A reader that takes nothing for so long has gone.
pub const STALLED: Duration = Duration::from_secs(30);

/// All connections, in the order in which they came.
#[derive(Default)]
pub struct ConnectionLimit {
    connections: RefCell<VecDeque<Rc<Connection>>>,
}

/// One connection.
pub struct Connection {
    /// A request is being answered.
    pub busy: Cell<bool>,
    /// Has been asked to go.
    pub leave: Notify,
    /// Since when the other side has taken nothing.
    waits: Cell<Option<Instant>>,
}

impl ConnectionLimit {
    /// Lets one more in; `None` if everybody who is there is being answered.
    pub fn enter(&self) -> Option<Rc<Connection>> {
        let mut connections = self.connections.borrow_mut();
        if connections.len() >= MAX_CONNECTIONS {
            let at = connections.iter().position(|connection| !connection.busy.get())?;
            if let Some(connection) = connections.remove(at) {
                connection.leave.notify_one();
            }
        }
        let connection = Rc::new(Connection {
            busy: Cell::new(false),
            leave: Notify::new(),
            waits: Cell::new(None),
        });
        connections.push_back(connection.clone());
        Some(connection)
    }

    pub fn left(&self, gone: &Rc<Connection>) {
        self.connections.borrow_mut().retain(|connection| !Rc::ptr_eq(connection, gone));
    }
}

impl Connection {
    /// Whether the other side has taken nothing for too long.
    pub fn is_stalled(&self) -> bool {
        self.waits.get().is_some_and(|since| since.elapsed() > STALLED)
    }
}

/// A connection that knows since when the other side has taken nothing.
pub struct Watched<S> {
    pub stream: S,
    pub connection: Rc<Connection>,
}

impl<S> Watched<S> {
    fn note<T>(&self, outcome: Poll<T>) -> Poll<T> {
        let waits = &self.connection.waits;
        match outcome {
            Poll::Ready(_) => waits.set(None),
            Poll::Pending if waits.get().is_none() => waits.set(Some(Instant::now())),
            Poll::Pending => {}
        }
        outcome
    }
}

impl<S: Read + Unpin> Read for Watched<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<S: Write + Unpin> Write for Watched<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.note(outcome)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(context);
        self.note(outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_shutdown(context);
        self.note(outcome)
    }
}
