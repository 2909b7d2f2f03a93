//! The stream of live reload events (Server-Sent Events), one per open page.
//!
//! axum's `Sse` takes a `Stream`, which a channel becomes only with one more crate; a body that reads the
//! channel is shorter.

use std::convert::Infallible;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use hyper::body::Frame;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::dashboard;
use super::editor::Editor;
use super::state::StateSender;

/// Interval of keep-alive comments, by which a closed connection is noticed.
const KEEP_ALIVE_INTERVAL: Duration = Duration::from_secs(15);

/// Makes a response that sends an event after every change of state, until the client disconnects.
///
/// A client on this computer gets the errors, with links into its editor, see [`dashboard::event`].
pub fn stream(sender: &Arc<StateSender>, local: Option<(PathBuf, Editor)>) -> Response {
    // One event waits at most: a slow client gets the newest state next.
    let (chunks, receiver) = mpsc::channel(1);
    let mut changes = sender.subscribe();
    tokio::spawn(async move {
        let mut last = String::new();
        loop {
            let state = changes.borrow_and_update().clone();
            if !state.is_rebuilding {
                let local = local.as_ref().map(|(root, editor)| (&**root, editor));
                let event = dashboard::event(&state, local);
                if event != last {
                    let chunk = format!("retry: 500\ndata: {event}\n\n");
                    if chunks.send(Bytes::from(chunk)).await.is_err() {
                        return;
                    }
                    last = event;
                }
            }
            // A waiting task must not keep an old snapshot alive.
            drop(state);
            match timeout(KEEP_ALIVE_INTERVAL, changes.changed()).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) => return,
                Err(_) => {
                    if chunks.send(Bytes::from_static(b": \n\n")).await.is_err() {
                        return;
                    }
                }
            }
        }
    });
    let headers = [(CONTENT_TYPE, "text/event-stream"), (CACHE_CONTROL, "no-store")];
    (headers, Body::new(ChannelBody(receiver))).into_response()
}

/// A response body that sends what comes through a channel.
struct ChannelBody(mpsc::Receiver<Bytes>);

impl HttpBody for ChannelBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.0.poll_recv(context).map(|chunk| chunk.map(Frame::data).map(Ok))
    }
}
