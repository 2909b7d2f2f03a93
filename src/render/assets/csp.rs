//! The Content-Security-Policy of a page (CSP level 3), and the hashes in it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// Sources that a policy allows besides style, script and images.
#[derive(Clone, Copy)]
pub enum CspExtra {
    Nothing,
    /// Players of the site's own sounds and films.
    Players,
    /// The index of the search page, a script file beside the page.
    SearchIndex,
    /// The service worker, and the manifest that names the icon.
    Worker,
}

/// The policy for a page with this style and script, by their hashes. It allows images of the site itself and
/// nothing else but `extra`. It has no double quotes, so that it can be an attribute's value.
pub fn policy(css: &str, script: &str, extra: CspExtra) -> String {
    let (more_scripts, more) = match extra {
        CspExtra::Nothing => ("", ""),
        CspExtra::Players => ("", "; media-src 'self'"),
        // By URL, because browsers do not compare a script from `file:` with a hash; and `'self'` does not
        // match `file:` in some browsers.
        CspExtra::SearchIndex => (" 'self' file:", ""),
        CspExtra::Worker => ("", "; worker-src 'self'; manifest-src 'self'"),
    };
    let mut policy = format!("default-src 'none'; style-src '{}'", hash(css));
    if !script.is_empty() {
        policy.push_str(&format!("; script-src '{}'{more_scripts}", hash(script)));
    }
    // `connect-src` adds no host: images come from the site itself, too. Without it Lighthouse cannot fetch
    // `robots.txt` from the page, and reports that the site blocks search engines.
    policy.push_str("; connect-src 'self'; img-src 'self' data:");
    policy.push_str(more);
    policy.push_str("; base-uri 'none'; form-action 'none'");
    policy
}

/// The hash of a style or script as a policy writes it (CSP level 3, 2.3.1).
pub fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn policies() {
        let plain = policy("a{}", "", CspExtra::Nothing);
        assert!(plain.starts_with("default-src 'none'; style-src 'sha256-"), "{plain}");
        assert!(!plain.contains("script-src"), "{plain}");
        let full = policy("a{}", "", CspExtra::Players);
        assert!(full.contains("; media-src 'self';"), "{full}");
        let search = policy("a{}", "let a;", CspExtra::SearchIndex);
        assert!(search.contains("' 'self' file:;"), "{search}");
        let offline = policy("", "let a;", CspExtra::Worker);
        assert!(offline.contains("worker-src 'self'"), "{offline}");
    }
}
