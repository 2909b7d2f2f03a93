//! Who may look from another device: a token that works once, and the cookie that it is traded for.

use std::cell::RefCell;

/// Bytes of chance in a token: 128 bits, so that nobody guesses one (NIST SP 800-63B, 5.1.2.2).
const CHANCE: usize = 16;

/// The most phones that come in during one preview.
const MOST: usize = 64;

/// The cookie's name.
pub const COOKIE: &str = "fener_preview";

/// The tokens of one preview.
pub struct Tokens {
    /// Works once.
    open: RefCell<String>,
    /// What those carry who have come in.
    inside: RefCell<Vec<String>>,
}

impl Tokens {
    /// `None` if the system has no chance to give.
    pub fn new() -> Option<Tokens> {
        Some(Tokens { open: RefCell::new(token()?), inside: RefCell::default() })
    }

    /// The token that the next phone comes in with.
    pub fn open(&self) -> String {
        self.open.borrow().clone()
    }

    /// Trades a token for a cookie's value; from then on another token is open.
    pub fn redeem(&self, token_shown: &str) -> Option<String> {
        if !same(&self.open.borrow(), token_shown) || self.inside.borrow().len() >= MOST {
            return None;
        }
        let (next, cookie) = (token()?, token()?);
        *self.open.borrow_mut() = next;
        self.inside.borrow_mut().push(cookie.clone());
        Some(cookie)
    }

    /// Whether one of the cookies of a `Cookie` header was given out here.
    pub fn accepts_cookies(&self, cookies: &str) -> bool {
        let pairs = cookies.split(';').filter_map(|pair| pair.trim().split_once('='));
        let mut found = false;
        for (_, value) in pairs.filter(|(name, _)| *name == COOKIE) {
            for inside in self.inside.borrow().iter() {
                found |= same(inside, value);
            }
        }
        found
    }
}

fn token() -> Option<String> {
    let mut bytes = [0; CHANCE];
    getrandom::fill(&mut bytes).ok()?;
    Some(bytes.iter().map(|byte| format!("{byte:02X}")).collect())
}

/// Compares in a time that depends on the length alone.
fn same(a: &str, b: &str) -> bool {
    let differing = a.bytes().zip(b.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b));
    a.len() == b.len() && std::hint::black_box(differing) == 0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_works_once() {
        let tokens = Tokens::new().expect("chance");
        let token = tokens.open();
        assert_eq!(token.len(), 2 * CHANCE);
        assert!(tokens.redeem("").is_none() && tokens.redeem(&token[1..]).is_none());
        let cookie = tokens.redeem(&token).expect("the token is open");
        assert!(tokens.redeem(&token).is_none());
        assert_ne!(tokens.open(), token);
        assert!(tokens.accepts_cookies(&format!("a=b; {COOKIE}={cookie}")));
        assert!(!tokens.accepts_cookies(&format!("{COOKIE}={token}")));
        assert!(!tokens.accepts_cookies(&format!("{COOKIE}=")) && !tokens.accepts_cookies(""));
    }
}
