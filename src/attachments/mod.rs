//! Files that are published unchanged: their kind, judged by their content, and what must not be in them.
//!
//! A host serves what lies beside a page with the rights of the page. So nothing that a browser or a server would run
//! is published, whatever its name; the name only has to fit the content, because it tells the host the type.

mod address;
mod captions;
mod compound_file;
mod content_lines;
mod document;
mod fields;
mod kind;
mod markup;
mod pdf;
mod player;
mod program;
mod refusal;
mod rich_text;
mod table;
mod zip;

pub use kind::inspect;
pub use player::Player;
pub use refusal::{OWN_PATH, Refusal, TEMPLATE, is_harmless};

/// Returns `true` for the name of a file that browsers run, or that tells a server what to do.
pub fn is_active(path: &str) -> bool {
    const ENDS: &[&str] = &[
        "asp", "aspx", "cgi", "config", "css", "hta", "htaccess", "htm", "html", "ini", "js",
        "jsp", "mjs", "php", "shtml", "svg", "toml", "wasm", "xht", "xhtml", "xml", "xsl",
    ];
    let name = path.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    ENDS.contains(&end) || matches!(&*name, "_headers" | "_redirects" | "_worker.js")
}
