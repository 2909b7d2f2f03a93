//! What stands inside one family of pages: style, script, and the policy that allows just these.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::theme::Data;

/// The families of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wear {
    Full,
    Twin,
    Landing,
    Search,
    Offline,
}

pub struct Dress {
    pub css: Data,
    pub script: Data,
    /// The whole Content-Security-Policy, for the `<meta>` element.
    pub csp: Data,
}

/// One dress a family.
pub struct Wardrobe {
    pub full: Dress,
    pub twin: Dress,
    pub landing: Dress,
    pub search: Dress,
    pub offline: Dress,
}

impl Wardrobe {
    pub fn of(&self, wear: Wear) -> &Dress {
        match wear {
            Wear::Full => &self.full,
            Wear::Twin => &self.twin,
            Wear::Landing => &self.landing,
            Wear::Search => &self.search,
            Wear::Offline => &self.offline,
        }
    }
}

impl Dress {
    /// The policy lets in what stands here by its hash (CSP level 3, `sha256-`), pictures of the
    /// site itself, and nothing else but what its family needs.
    pub fn new(wear: Wear, css: &str, script: &str) -> Dress {
        let (scripts, more) = match wear {
            Wear::Full | Wear::Twin | Wear::Landing => ("", ""),
            // The index lies beside the page. It has no hash here, because browsers refuse to weigh
            // a script from a disk against one; and `'self'` means nothing on a disk in some.
            Wear::Search => (" 'self' file:", ""),
            // Saving asks the worker, which asks this site; the manifest names the icon.
            Wear::Offline => ("", "; worker-src 'self'; manifest-src 'self'"),
        };
        let mut csp = format!("default-src 'none'; style-src '{}'", hash(css));
        if !script.is_empty() {
            csp.push_str(&format!("; script-src '{}'{scripts}", hash(script)));
        }
        csp.push_str("; img-src 'self' data:");
        csp.push_str(more);
        csp.push_str("; base-uri 'none'; form-action 'none'");
        Dress {
            css: Data::safe_string(css),
            script: Data::safe_string(script),
            csp: Data::from(csp),
        }
    }

    /// Bytes of style and script.
    pub fn weight(&self) -> usize {
        [&self.css, &self.script].iter().filter_map(|text| text.as_str()).map(str::len).sum()
    }
}

fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text.as_bytes())))
}
