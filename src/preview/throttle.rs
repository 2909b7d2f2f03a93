//! Simulates a slow connection: a round trip before each response, and a limited bit rate.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody};
use axum::extract::{Extension, Request, State};
use axum::middleware::Next;
use axum::response::Response;
use hyper::body::{Frame, SizeHint};
use strum::{EnumString, IntoStaticStr, VariantNames};
use tokio::time::{Instant, Sleep, sleep, sleep_until};

/// A kind of slow connection.
///
/// The figures are those of WebPageTest's profiles `2G`, `3G` and `Edge` (`bwIn` and `latency` in
/// `connectivity.ini.sample`, github.com/WPO-Foundation/webpagetest).
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumString, IntoStaticStr, VariantNames)]
#[strum(const_into_str)]
pub enum NetworkProfile {
    #[strum(serialize = "2g")]
    TwoG,
    #[strum(serialize = "3g")]
    ThreeG,
    #[strum(serialize = "edge")]
    Edge,
}

impl NetworkProfile {
    /// The bit rate towards the reader, in bits per second.
    fn bit_rate(self) -> u64 {
        match self {
            NetworkProfile::TwoG => 280_000,
            NetworkProfile::ThreeG => 1_600_000,
            NetworkProfile::Edge => 240_000,
        }
    }

    fn round_trip(self) -> Duration {
        Duration::from_millis(match self {
            NetworkProfile::TwoG => 800,
            NetworkProfile::ThreeG => 300,
            NetworkProfile::Edge => 840,
        })
    }
}

/// Marks a request as the first one of its connection, or as a later one.
#[derive(Clone, Copy)]
pub struct FirstRequest(pub bool);

/// The one simulated link that all connections share.
#[derive(Clone)]
pub struct Throttle {
    profile: NetworkProfile,
    /// The time at which the link has transferred everything given to it so far.
    free_at: Arc<Mutex<Instant>>,
}

impl Throttle {
    pub fn new(profile: NetworkProfile) -> Throttle {
        Throttle { profile, free_at: Arc::new(Mutex::new(Instant::now())) }
    }

    /// Reserves the link for a transfer of so many bytes. Returns the time at which it is complete.
    fn reserve(&self, bytes: usize) -> Instant {
        let bits = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_mul(8);
        let time = Duration::from_micros(bits * 1_000_000 / self.profile.bit_rate());
        let mut free_at = self.free_at.lock().unwrap_or_else(PoisonError::into_inner);
        *free_at = (*free_at).max(Instant::now()) + time;
        *free_at
    }
}

/// Delays a response as the link of `throttle` would.
pub async fn middleware(
    State(throttle): State<Throttle>,
    Extension(FirstRequest(is_first)): Extension<FirstRequest>,
    request: Request,
    next: Next,
) -> Response {
    // One round trip for request and first byte; one more for the handshake of a new connection.
    sleep(throttle.profile.round_trip() * if is_first { 2 } else { 1 }).await;
    let response = next.run(request).await;
    response
        .map(|inner| Body::new(ThrottledBody { inner, throttle, queued: Bytes::new(), sent: None }))
}

/// Size of the pieces in bytes that a body is sent in: one TCP segment.
const SEGMENT: usize = 1_460;

/// A body that releases its bytes at the rate of a link.
struct ThrottledBody {
    inner: Body,
    throttle: Throttle,
    /// Bytes taken from `inner` and not sent yet.
    queued: Bytes,
    /// The end of the transfer of the next segment.
    sent: Option<Pin<Box<Sleep>>>,
}

impl HttpBody for ThrottledBody {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        let this = &mut *self;
        loop {
            let length = this.queued.len().min(SEGMENT);
            if let Some(sent) = &mut this.sent {
                ready!(sent.as_mut().poll(context));
                this.sent = None;
                return Poll::Ready(Some(Ok(Frame::data(this.queued.split_to(length)))));
            }
            if length > 0 {
                this.sent = Some(Box::pin(sleep_until(this.throttle.reserve(length))));
                continue;
            }
            match ready!(Pin::new(&mut this.inner).poll_frame(context)) {
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(bytes) => this.queued = bytes,
                    Err(trailers) => return Poll::Ready(Some(Ok(trailers))),
                },
                end => return Poll::Ready(end),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        self.queued.is_empty() && self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        let queued = self.queued.len() as u64;
        let inner = self.inner.size_hint();
        let mut hint = SizeHint::new();
        hint.set_lower(inner.lower() + queued);
        if let Some(upper) = inner.upper() {
            hint.set_upper(upper + queued);
        }
        hint
    }
}
