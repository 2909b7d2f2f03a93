//! Web and e-mail addresses in plain text that become links.
//!
//! The rules are those of GitHub Flavored Markdown, 6.9, with three differences: an address ends before a quotation mark,
//! the punctuation of every script is left out at its end, and `www.` leads to `https://`.

use std::ops::Range;

/// An address and the bytes of the text that it covers.
#[derive(Debug, PartialEq, Eq)]
pub struct Autolink {
    pub range: Range<usize>,
    pub dest: String,
}

/// Returns `true` if a text could hold an address.
pub fn may_have_any(text: &str) -> bool {
    text.contains('@') || text.contains("://") || text.contains("www.")
}

/// Finds every address of a text, in its order.
pub fn find(text: &str) -> Vec<Autolink> {
    let mut links: Vec<Autolink> = Vec::new();
    let mut from = 0;
    while let Some((at, start)) = next_start(text, from) {
        let floor = links.last().map_or(0, |link| link.range.end);
        let link = match start {
            Start::Web(prefix) => web(text, at, prefix),
            Start::Mail => mail(text, at, floor),
        };
        from = match &link {
            Some(link) => link.range.end,
            None => at + 1,
        };
        links.extend(link);
    }
    links
}

enum Start {
    /// The scheme or `www.`.
    Web(&'static str),
    Mail,
}

/// The next byte at or after `from` where an address may start, or where the `@` of one is.
fn next_start(text: &str, from: usize) -> Option<(usize, Start)> {
    let bytes = text.as_bytes();
    let touches =
        |at: usize| text[..at].ends_with(|c: char| c.is_alphanumeric() || "/@._-".contains(c));
    (from..bytes.len()).find_map(|at| match bytes[at] {
        b'@' => Some((at, Start::Mail)),
        b'h' | b'H' | b'w' | b'W' => {
            let prefix = ["https://", "http://", "www."].into_iter().find(|prefix| {
                let start = bytes.get(at..at + prefix.len());
                start.is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
            })?;
            (!touches(at)).then_some((at, Start::Web(prefix)))
        }
        _ => None,
    })
}

fn web(text: &str, at: usize, prefix: &str) -> Option<Autolink> {
    let after = at + prefix.len();
    // Chinese and Japanese have no space behind a mark.
    let is_end = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || "<>\"`“”„«»‹›[]{}（），。、；：！？「」『』《》〈〉【】".contains(c)
    };
    let length = text[after..].find(is_end).unwrap_or(text.len() - after);
    let host_end = text[after..after + length].find(['/', '?', '#', ':']).unwrap_or(length);
    let host = &text[after..after + host_end];
    let host = host.trim_end_matches(|c: char| !c.is_alphanumeric());
    if !is_host(host, if prefix == "www." { 2 } else { 1 }) {
        return None;
    }
    let end = after + without_punctuation(&text[after..after + length]);
    let end = end.max(after + host.len());
    let address = &text[at..end];
    let dest = if prefix == "www." { format!("https://{address}") } else { address.to_owned() };
    Some(Autolink { range: at..end, dest })
}

/// Labels of letters, digits, hyphens and underscores between full stops; at least `min_labels`.
fn is_host(host: &str, min_labels: usize) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let is_label = |label: &&str| {
        !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    let last = labels.len().saturating_sub(2);
    labels.len() >= min_labels
        && labels.iter().all(is_label)
        && !labels[last..].iter().any(|label| label.contains('_'))
}

/// The length of an address without the punctuation at its end, which belongs to the sentence.
fn without_punctuation(address: &str) -> usize {
    let mut end = address.len();
    while let Some(last) = address[..end].chars().next_back() {
        let closes = |open: char, close: char| {
            let count = |c: char| address[..end].matches(c).count();
            last == close && count(open) < count(close)
        };
        let is_part = match last {
            ')' => !closes('(', ')'),
            '/' | '#' | '=' | '&' | '-' | '+' | '%' | '$' | '@' => true,
            '_' | '~' => false,
            _ => last.is_alphanumeric(),
        };
        if is_part {
            break;
        }
        end -= last.len_utf8();
        // `&copy;` at the end is a character reference, not a part of a query.
        let name = address[..end].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        if last == ';' && name.len() < end && name.ends_with('&') {
            end = name.len() - 1;
        }
    }
    end
}

/// An e-mail address around its `@`; it starts at `floor` or later.
fn mail(text: &str, at: usize, floor: usize) -> Option<Autolink> {
    let is_local = |c: &char| c.is_ascii_alphanumeric() || ".+-_".contains(*c);
    let local: usize = text[floor..at].chars().rev().take_while(is_local).map(char::len_utf8).sum();
    // A list's dash or the end of `<!--` is no part of an address.
    let start = at - text[at - local..at].trim_start_matches(['.', '+', '-', '_']).len();
    let domain = text[at + 1..].chars().take_while(|c| c.is_alphanumeric() || "-_.".contains(*c));
    let domain: String = domain.collect();
    let domain = domain.trim_end_matches('.');
    let is_domain = is_host(domain, 2) && domain.ends_with(char::is_alphanumeric);
    if start == at
        || !is_domain
        || text[..start].ends_with(|c: char| c.is_alphanumeric() || c == '/')
    {
        return None;
    }
    let end = at + 1 + domain.len();
    let dest = format!("mailto:{}", &text[start..end]);
    let scheme = text[floor..start].ends_with("mailto:");
    let start = if scheme { start - "mailto:".len() } else { start };
    Some(Autolink { range: start..end, dest })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_without_the_punctuation_of_their_sentence() {
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = find(text).into_iter().map(|link| &text[link.range]).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("Shiko https://example.org/a.", &["https://example.org/a"]);
        check("(https://example.org/a_(b)) dhe", &["https://example.org/a_(b)"]);
        check("https://example.org/?a=1&b=2!", &["https://example.org/?a=1&b=2"]);
        check(
            "«https://example.org/x», „www.example.org“",
            &["https://example.org/x", "www.example.org"],
        );
        check("см. https://пример.рф/путь, и", &["https://пример.рф/путь"]);
        check("انظر https://example.org/x، أو", &["https://example.org/x"]);
        check("请看 https://example.org/a，或者打电话。", &["https://example.org/a"]);
        check("https://example.org/b。谢谢你。", &["https://example.org/b"]);
        check(
            "「https://example.org/d」《https://example.org/e》",
            &["https://example.org/d", "https://example.org/e"],
        );
        check("https://example.org/f？はい！www.a.jp、", &["https://example.org/f", "www.a.jp"]);
        check("https://zh.example.org/工作/合同：", &["https://zh.example.org/工作/合同"]);
        check(
            "https://a.org/?q=1&hl; https://a.org/?q=1&hl=2;",
            &["https://a.org/?q=1", "https://a.org/?q=1&hl=2"],
        );
        check("http://localhost:4000/x HTTPS://A.B", &["http://localhost:4000/x", "HTTPS://A.B"]);
        check("info@example.org, a.b+c@x-y.example.", &["info@example.org", "a.b+c@x-y.example"]);
        check("<!--a@b.c -x@y.z", &["a@b.c", "x@y.z"]);
        check("mailto:info@example.org", &["mailto:info@example.org"]);
        check("https://user@example.org x@y", &[]);
        check("www.a.b, awww.c.d www. www.x xhttps://a.b", &["www.a.b"]);
        check("https:// https://. http:/example.org a@ @b.c a@b_c.d_", &[]);
    }

    #[test]
    fn destinations() {
        let dest = |text: &str| find(text).remove(0).dest;
        assert_eq!(dest("www.example.org"), "https://www.example.org");
        assert_eq!(dest("info@example.org"), "mailto:info@example.org");
        assert_eq!(dest("mailto:info@example.org"), "mailto:info@example.org");
    }
}
