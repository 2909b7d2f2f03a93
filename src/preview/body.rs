//! What an answer carries: bytes at hand, or pieces that somebody sends as they come.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll};

use hyper::body::{Body, Bytes, Frame, SizeHint};
use tokio::sync::mpsc;

/// An answer's body. Whatever it is, no more than a piece of it waits for a slow reader.
pub enum Carried {
    Whole(Option<Bytes>),
    /// With the number of bytes that will come, where it is known.
    Pieces(mpsc::Receiver<Bytes>, Option<u64>),
}

impl Carried {
    pub fn nothing() -> Carried {
        Carried::Whole(None)
    }

    pub fn whole(bytes: impl Into<Bytes>) -> Carried {
        Carried::Whole(Some(bytes.into()))
    }

    /// A body and the way to send its pieces; the sender waits until the last one was taken.
    pub fn pieces(of: Option<u64>) -> (mpsc::Sender<Bytes>, Carried) {
        let (send, receive) = mpsc::channel(1);
        (send, Carried::Pieces(receive, of))
    }
}

impl Body for Carried {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        match self.get_mut() {
            Carried::Whole(bytes) => Poll::Ready(bytes.take().map(Frame::data).map(Ok)),
            Carried::Pieces(receive, _) => {
                receive.poll_recv(context).map(|piece| piece.map(Frame::data).map(Ok))
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Carried::Whole(bytes) => bytes.is_none(),
            Carried::Pieces(..) => false,
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Carried::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            Carried::Pieces(_, Some(of)) => SizeHint::with_exact(*of),
            Carried::Pieces(_, None) => SizeHint::new(),
        }
    }
}
