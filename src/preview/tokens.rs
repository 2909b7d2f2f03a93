//! Tokens that authorize phones in the local network: a join token works once and is exchanged for a cookie.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Random bytes in a token: 128 bits cannot be guessed (NIST SP 800-63B, 5.1.2.2).
const TOKEN_BYTES: usize = 16;

/// Maximum number of phones that are authorized at the same time.
const MAX_COOKIES: usize = 64;

/// The name of the cookie.
pub const COOKIE: &str = "fener_preview";

/// The tokens of one preview.
pub struct Tokens(Mutex<State>);

struct State {
    join_token: String,
    /// The values of the last cookies, the oldest first.
    cookies: VecDeque<String>,
}

impl Tokens {
    /// Returns `None` if the OS random number generator fails.
    pub fn new() -> Option<Tokens> {
        Some(Tokens(Mutex::new(State { join_token: random_token()?, cookies: VecDeque::new() })))
    }

    /// Returns the token that authorizes the next phone.
    pub fn join_token(&self) -> String {
        self.state().join_token.clone()
    }

    /// Exchanges the join token for a cookie's value and makes the next join token. From [`MAX_COOKIES`] cookies on, the
    /// oldest one is withdrawn.
    ///
    /// Returns `None` for any other token.
    pub fn redeem(&self, token: &str) -> Option<String> {
        let mut state = self.state();
        if !is_equal(&state.join_token, token) {
            return None;
        }
        let (next, cookie) = (random_token()?, random_token()?);
        state.join_token = next;
        if state.cookies.len() == MAX_COOKIES {
            state.cookies.pop_front();
        }
        state.cookies.push_back(cookie.clone());
        Some(cookie)
    }

    /// Returns `true` if a `Cookie` header contains a cookie that was issued here.
    pub fn accepts(&self, header: &str) -> bool {
        let pairs = header.split(';').filter_map(|pair| pair.trim().split_once('='));
        let state = self.state();
        let mut is_accepted = false;
        for (_, value) in pairs.filter(|(name, _)| *name == COOKIE) {
            for cookie in &state.cookies {
                is_accepted |= is_equal(cookie, value);
            }
        }
        is_accepted
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn random_token() -> Option<String> {
    let mut bytes = [0; TOKEN_BYTES];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02X}")).collect())
}

/// Compares two strings in a time that depends on their length alone.
fn is_equal(a: &str, b: &str) -> bool {
    let differing = a.bytes().zip(b.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b));
    a.len() == b.len() && std::hint::black_box(differing) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_works_once() {
        let tokens = Tokens::new().expect("random bytes");
        let token = tokens.join_token();
        assert_eq!(token.len(), 2 * TOKEN_BYTES);
        assert!(tokens.redeem("").is_none() && tokens.redeem(&token[1..]).is_none());
        let cookie = tokens.redeem(&token).expect("the current token");
        assert!(tokens.redeem(&token).is_none());
        assert_ne!(tokens.join_token(), token);
        assert!(tokens.accepts(&format!("a=b; {COOKIE}={cookie}")));
        assert!(!tokens.accepts(&format!("{COOKIE}={token}")));
        assert!(!tokens.accepts(&format!("{COOKIE}=")) && !tokens.accepts(""));
    }

    #[test]
    fn the_newest_phone_is_let_in_and_the_oldest_leaves() {
        let tokens = Tokens::new().expect("random bytes");
        let join = || tokens.redeem(&tokens.join_token()).expect("the current token");
        let cookies: Vec<String> = (0..3 * MAX_COOKIES).map(|_| join()).collect();
        let (old, new) = cookies.split_at(2 * MAX_COOKIES);
        let accepts = |cookie: &String| tokens.accepts(&format!("{COOKIE}={cookie}"));
        assert!(new.iter().all(accepts) && !old.iter().any(accepts));
    }
}
