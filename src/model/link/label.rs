//! Words of a link that are an address, and the host that the link itself leads to.

use super::host::{is_at_or_below, split_port};
use super::url;
use crate::i18n::{is_invisible, nfkd};
use crate::model::campaign::country::Country;

/// Ends of names of hosts that are no code of a country, and that no word or file ends with.
const TOP_LEVELS: &[&str] = &[
    "com",
    "org",
    "net",
    "info",
    "edu",
    "gov",
    "int",
    "mil",
    "biz",
    "app",
    "dev",
    "site",
    "online",
    "help",
    "care",
    "ngo",
    "ong",
    "foundation",
    "example",
    "uk",
    "eu",
    "su",
    "рф",
    "укр",
    "бел",
    "мкд",
    "срб",
    "қаз",
    "бг",
    "ελ",
    "հայ",
    "გე",
];

/// Hosts that show a page of another one, whose address is in theirs.
const ARCHIVES: &[&str] =
    &["archive.org", "archive.ph", "archive.today", "translate.goog", "translate.google.com"];

/// Returns the host of a web or e-mail address, if the words of its link are an address of another host. A host below another one
/// is none, and neither are `www.` and another path.
pub fn other_host(words: &str, address: &str) -> Option<String> {
    let own = match address.split_once(':') {
        Some((scheme, mailbox)) if scheme.eq_ignore_ascii_case("mailto") => {
            comparable(&url::decoded(mailbox.split('?').next()?))
        }
        _ => comparable(url::split(address).1),
    };
    let shown: String = words.chars().filter(|c| !is_invisible(*c)).collect();
    // Other dots and slashes look like those of an address.
    let shown = nfkd(&shown);
    let is_alone = shown.split_whitespace().nth(1).is_none();
    let named = shown.split_whitespace().filter_map(|word| named_host(word, is_alone));
    let named: Vec<String> = named.collect();
    let is_own = |host: &String| {
        is_at_or_below(&own, host)
            || is_at_or_below(host, &own)
            || ARCHIVES.iter().any(|archive| is_at_or_below(&own, archive))
                && address.contains(&**host)
    };
    (!named.is_empty() && !named.iter().any(is_own)).then_some(own)
}

/// The host that a word names: with a scheme or `www.`, or, if it is the only word, by its end alone.
fn named_host(word: &str, is_alone: bool) -> Option<String> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/');
    let (scheme, authority, _) = url::split(word);
    let has_scheme = ["https://", "http://"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
    if !has_scheme && !scheme.is_empty() {
        return None;
    }
    let host = comparable(authority);
    let is_label = |label: &str| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || !c.is_ascii())
    };
    let (_, end) = host.rsplit_once('.')?;
    if !host.split('.').all(is_label) || !end.contains(char::is_alphabetic) {
        return None;
    }
    let has_www = authority.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www."));
    let is_known_end =
        || TOP_LEVELS.contains(&end) || Country::find(&end.to_ascii_uppercase()).is_some();
    (has_scheme || has_www || is_alone && is_known_end()).then_some(host)
}

/// The host of an authority or a mailbox, in a form in which two spellings of one are the same.
fn comparable(authority: &str) -> String {
    let host = authority.rsplit('@').next().unwrap_or_default();
    url::comparable(split_port(host).0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_name_another_host() {
        for (words, address, expected) in [
            ("https://112.md/", "https://evil.example/", Some("evil.example")),
            ("112.md", "https://evil.example/112.md", Some("evil.example")),
            ("112.md/ghid", "https://www.evil.example/", Some("evil.example")),
            ("www.politia.md", "https://evil.example:8080/x", Some("evil.example")),
            ("Vezi https://112.md.", "https://evil.example/", Some("evil.example")),
            ("Vezi www.112.md", "https://evil.example/", Some("evil.example")),
            ("(112.md)", "https://112.md.evil.example/", Some("112.md.evil.example")),
            ("p\u{200b}olitia.md", "https://evil.example/", Some("evil.example")),
            ("112\u{2024}md", "https://evil.example/", Some("evil.example")),
            ("помощь.рф", "https://evil.example/", Some("evil.example")),
            ("en.example.org", "https://ro.example.org/", Some("ro.example.org")),
            ("info@112.md", "mailto:info@evil.example", Some("evil.example")),
            ("HTTPS://112.MD", "https://evil.example/", Some("evil.example")),
            ("https://112.md/", "https://112.md/a", None),
            ("112.md", "http://www.112.md/?a=b#c", None),
            ("WWW.112.md/", "https://112.md", None),
            ("example.org", "https://ro.example.org/", None),
            ("www.ro.example.org", "https://example.org/ro", None),
            ("rrugë.al", "https://xn--rrug-opa.al/", None),
            ("info@112.md", "mailto:info@112.md?subject=a", None),
            ("info@112.md", "https://112.md/contact", None),
            ("https://112.md", "https://web.archive.org/web/2026/https://112.md/", None),
            ("Poliția", "https://politia.md/", None),
            ("Vezi 112.md", "https://politia.md/", None),
            ("Node.js", "https://example.org/", None),
            ("ghid.pdf", "https://example.org/a", None),
            ("10.12.2026", "https://example.org/a", None),
            ("1.Pasul", "https://example.org/a", None),
            ("S.A.", "https://example.org/a", None),
            ("v1.2", "https://example.org/a", None),
            ("", "https://example.org/a", None),
        ] {
            assert_eq!(other_host(words, address).as_deref(), expected, "{words} {address}");
        }
    }
}
