//! A slow connection, as readers have it: a round trip before each answer, and so many bits a second.

use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;

use tokio::time::{Instant, sleep, sleep_until};

/// A kind of connection.
///
/// The figures are those of WebPageTest's profiles `2G`, `3G` and `Edge` (`bwIn` and `latency` in
/// `connectivity.ini.sample`, github.com/WPO-Foundation/webpagetest).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetworkProfile {
    TwoG,
    ThreeG,
    Edge,
}

impl NetworkProfile {
    /// As it is asked for on the command line.
    pub fn word(self) -> &'static str {
        match self {
            NetworkProfile::TwoG => "2g",
            NetworkProfile::ThreeG => "3g",
            NetworkProfile::Edge => "edge",
        }
    }

    /// Bits a second, towards the reader.
    pub fn bits(self) -> u32 {
        match self {
            NetworkProfile::TwoG => 280_000,
            NetworkProfile::ThreeG => 1_600_000,
            NetworkProfile::Edge => 240_000,
        }
    }

    pub fn round_trip(self) -> Duration {
        Duration::from_millis(match self {
            NetworkProfile::TwoG => 800,
            NetworkProfile::ThreeG => 300,
            NetworkProfile::Edge => 840,
        })
    }
}

/// The one link that all connections share.
#[derive(Clone)]
pub struct Throttle {
    slow: NetworkProfile,
    /// When it will have sent all that it was given.
    free: Rc<Cell<Instant>>,
}

/// Bytes that are handed on at a time: the segments of 1,460 bytes that a connection begins with
/// come singly on such links.
pub const SEGMENT: usize = 1_460;

impl Throttle {
    pub fn new(slow: NetworkProfile) -> Throttle {
        Throttle { slow, free: Rc::new(Cell::new(Instant::now())) }
    }

    /// Waits as long as a question and the first byte of its answer are on their way. The first one
    /// of a connection waits for its handshake, too.
    pub async fn travel(&self, is_first: bool) {
        sleep(self.slow.round_trip() * if is_first { 2 } else { 1 }).await;
    }

    /// Waits until these bytes are through.
    pub async fn carry(&self, bytes: usize) {
        let bits = u64::try_from(bytes).unwrap_or(u64::MAX).saturating_mul(8);
        let time = Duration::from_micros(bits * 1_000_000 / u64::from(self.slow.bits()));
        let done = self.free.get().max(Instant::now()) + time;
        self.free.set(done);
        sleep_until(done).await;
    }
}
