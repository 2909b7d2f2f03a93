//! Bounds the number of connections and closes idle ones to make room for new ones.
//!
//! Browsers open connections ahead and leave them open; hostile programs open many. A connection that waits
//! without a request is closed when a new one arrives, the oldest first. tower's `ConcurrencyLimit` counts
//! requests, not connections, and tower-http's body timeouts do not run while a client reads nothing, so
//! neither bounds what an idle or stalled client costs.

use std::collections::VecDeque;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::rt::{Read, ReadBufCursor, Write};
use tokio::sync::Notify;
use tokio::time::Instant;

/// Maximum number of open connections. Each may cost [`super::server::MAX_HEAD_SIZE`] bytes and one page.
const MAX_CONNECTIONS: usize = 128;

/// Time after which a client that reads nothing is considered gone.
const STALL_TIMEOUT: Duration = Duration::from_secs(30);

/// All open connections, oldest first.
#[derive(Default)]
pub struct ConnectionLimit {
    connections: Mutex<VecDeque<Arc<Connection>>>,
}

/// One open connection.
#[derive(Default)]
pub struct Connection {
    /// Set while a request is being handled.
    pub is_busy: AtomicBool,
    /// Notified when the connection must close to make room.
    pub close: Notify,
    /// Start of the current wait for the client to read, if it reads nothing.
    blocked_since: Mutex<Option<Instant>>,
}

impl ConnectionLimit {
    /// Registers a new connection, closing the oldest idle one if the limit is reached.
    ///
    /// Returns `None` if the limit is reached and every connection is busy.
    pub fn add(&self) -> Option<Arc<Connection>> {
        let mut connections = self.lock();
        if connections.len() >= MAX_CONNECTIONS {
            let idle = connections.iter().position(|one| !one.is_busy.load(Ordering::Relaxed))?;
            if let Some(connection) = connections.remove(idle) {
                connection.close.notify_one();
            }
        }
        let connection = Arc::<Connection>::default();
        connections.push_back(connection.clone());
        Some(connection)
    }

    /// Unregisters a closed connection.
    pub fn remove(&self, closed: &Arc<Connection>) {
        self.lock().retain(|connection| !Arc::ptr_eq(connection, closed));
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Arc<Connection>>> {
        self.connections.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Connection {
    /// Returns `true` if the client has read nothing for [`STALL_TIMEOUT`] while data was waiting.
    pub fn is_stalled(&self) -> bool {
        self.blocked_since().is_some_and(|since| since.elapsed() > STALL_TIMEOUT)
    }

    fn blocked_since(&self) -> MutexGuard<'_, Option<Instant>> {
        self.blocked_since.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A stream that records since when its peer has read nothing.
pub struct StallDetector<S> {
    pub stream: S,
    pub connection: Arc<Connection>,
}

impl<S> StallDetector<S> {
    fn record<T>(&self, outcome: Poll<T>) -> Poll<T> {
        let mut blocked_since = self.connection.blocked_since();
        match outcome {
            Poll::Ready(_) => *blocked_since = None,
            Poll::Pending => {
                blocked_since.get_or_insert_with(Instant::now);
            }
        }
        outcome
    }
}

impl<S: Read + Unpin> Read for StallDetector<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, into)
    }
}

impl<S: Write + Unpin> Write for StallDetector<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        self.record(outcome)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_flush(context);
        self.record(outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let outcome = Pin::new(&mut self.stream).poll_shutdown(context);
        self.record(outcome)
    }
}
