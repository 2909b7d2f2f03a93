//! The address of the site: `base_url`.

use core::net::IpAddr;

use crate::finding::{Located, Report};

use crate::model::link::host::{is_at_or_below, split_port};
use crate::model::link::url::{encoded, split};

/// Checks `base_url` and encodes it; reports `bad-value` and returns `None` if it is invalid.
pub fn read_base_url(url: &Located<String>, report: &mut Report) -> Option<String> {
    let encoded = encoded_base_url(&url.value);
    if encoded.is_none() {
        let message = format!("invalid address of a site: `{}`", url.value);
        let help = match without_file(&url.value) {
            Some(folder) => format!("leave out the name of the file: `base_url: {folder}`"),
            None => "write the whole address: `base_url: https://example.org/campaign/`".to_owned(),
        };
        report.error("bad-value", &url.location, message).help(help);
    }
    encoded
}

/// Returns the address of a site in ASCII, with a slash at its end: the host in Punycode (UTS #46), the path with
/// percent escapes. So a code, a feed and a sitemap hold what a browser asks for.
///
/// Returns `None` if no address of a site can start with this: it needs a scheme and a host, and may have folders, but no
/// page (`index.html`), query or fragment.
pub fn encoded_base_url(url: &str) -> Option<String> {
    if without_file(url).is_some() {
        return None;
    }
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"?#&\"'<>\\{}".contains(c);
    let encoded = encoded(url).filter(|_| url.chars().all(plain))?;
    let slash = if url.ends_with('/') { "" } else { "/" };
    Some(encoded + slash)
}

/// Returns the folder of an address that a browser shows for a page: without the page's file name, query and fragment;
/// `None` if it has none of these.
fn without_file(url: &str) -> Option<&str> {
    const PAGES: &[&str] = &["html", "htm", "xhtml", "shtml", "php", "asp", "aspx", "jsp", "cgi"];
    let host = url.find("://")? + 3;
    let end = url[host..].find(['?', '#']).map_or(url.len(), |at| host + at);
    let path = url[host..end].trim_end_matches('/');
    let last = path.rfind('/').map(|at| at + 1);
    let is_page = |name: &str| {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        extension.is_some_and(|own| PAGES.iter().any(|page| own.eq_ignore_ascii_case(page)))
    };
    match last.filter(|at| is_page(&path[*at..])) {
        Some(at) => Some(&url[..host + at]),
        None => (end < url.len()).then(|| &url[..end]),
    }
}

/// The reason for the placeholder addresses of manuals and new campaigns.
pub const EXAMPLE: &str = "this is a placeholder";

/// Hosts of tunnels, which lead to one computer as long as a program runs there, and of names for such computers.
const TUNNELS: &str = "\
    app.github.dev devtunnels.ms gitpod.io lhr.life loca.lt localhost.run localtunnel.me \
    ngrok-free.app ngrok-free.dev ngrok.app ngrok.dev ngrok.io nip.io pagekite.me serveo.net \
    sslip.io trycloudflare.com ts.net tunnelmole.net webcontainer.io xip.io";

/// Words that stand for a name behind `your` or `my`: `your-domain`, `mysite`.
const NAMED: &str = "\
    account address app campaign company domain host name ngo org organisation organization page \
    project server site subdomain url user username website";

/// Returns the reason why readers cannot open a site at this address; `None` if they can.
///
/// Names after RFC 2606, RFC 6761, RFC 6762 and RFC 8375.
pub fn unreachable(base_url: &str) -> Option<&'static str> {
    let (_, authority, _) = split(base_url);
    if authority.contains('@') {
        return Some("it holds a user name");
    }
    let host = split_port(authority).0.trim_end_matches('.').to_ascii_lowercase();
    let is_numeric = |label: &str| {
        label.bytes().all(|b| b.is_ascii_digit())
            || label
                .strip_prefix("0x")
                .is_some_and(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    // Browsers read `127.1` and `2130706433` as addresses, too (WHATWG URL, 4.5).
    let last = host.rsplit('.').next().unwrap_or_default();
    if host.starts_with('[') || host.parse::<IpAddr>().is_ok() || is_numeric(last) {
        return Some("it is the address of a machine, not a name");
    }
    const PLACEHOLDERS: &str = "example.com example.net example.org example invalid test";
    const LOCAL: &str = "localhost local localdomain internal intranet lan home corp home.arpa";
    let is_below = |names: &str| names.split(' ').any(|name| is_at_or_below(&host, name));
    if is_below(PLACEHOLDERS) {
        return Some(EXAMPLE);
    }
    let is_domain = |label: &str| matches!(label, "domain" | "sitename");
    let second = host.rsplit('.').nth(1).unwrap_or_default();
    if host.split('.').any(is_unwritten) || is_domain(second) {
        return Some("its name is still to be written");
    }
    if is_below(TUNNELS) {
        return Some("this is a tunnel to one computer, which ends with it");
    }
    if is_below(LOCAL) || !host.contains('.') {
        return Some("it works in one building alone");
    }
    None
}

/// Returns `true` for a part of a name that is to be replaced: `your-domain`, `yoursite`, `username`, `changeme`.
fn is_unwritten(label: &str) -> bool {
    let letters: String = label.chars().filter(|letter| !"-_<>{}[]".contains(*letter)).collect();
    let named = ["your", "my"].iter().find_map(|own| letters.strip_prefix(own));
    named.is_some_and(|rest| {
        let rest = rest.strip_suffix("name").filter(|rest| !rest.is_empty()).unwrap_or(rest);
        NAMED.split(' ').any(|name| name == rest)
    }) || matches!(
        &*letters,
        "username" | "changeme" | "replaceme" | "placeholder" | "todo" | "tbd"
    ) || (letters.len() > 2 && letters.bytes().all(|letter| letter == b'x'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encoded() {
        for (url, expected) in [
            ("https://example.org", "https://example.org/"),
            ("https://example.org/fushatë/", "https://example.org/fushat%C3%AB/"),
            ("https://example.org/fushate\u{308}", "https://example.org/fushat%C3%AB/"),
            ("https://example.org/fushat%C3%AB/", "https://example.org/fushat%C3%AB/"),
            ("https://rrugë.al/", "https://xn--rrug-opa.al/"),
            ("https://RRUGË.al:8080/x", "https://xn--rrug-opa.al:8080/x/"),
            ("https://rruge\u{308}.al/", "https://xn--rrug-opa.al/"),
            ("http://пример.рф/", "http://xn--e1afmkfd.xn--p1ai/"),
            ("https://[::1]:80/", "https://[::1]:80/"),
        ] {
            assert_eq!(encoded_base_url(url).as_deref(), Some(expected), "{url}");
        }
        for url in [
            "",
            "example.org",
            "ftp://example.org/",
            "https://",
            "https:///x",
            "https://a b/",
            "https://a/?q",
            "https://a.org/index.html",
            "https://a.org/c/Index.HTM/",
            "https://a.org/c/index.php?page=1",
            "https://a.org/#top",
            "https://a\u{ad}\u{200f}ë\u{2f}/#x",
        ] {
            assert_eq!(encoded_base_url(url), None, "{url}");
        }
    }

    #[test]
    fn pages_are_no_addresses_of_a_site() {
        for (url, folder) in [
            ("https://salama.or.ke/index.html", Some("https://salama.or.ke/")),
            ("https://a.org/c/home.php?x=/y", Some("https://a.org/c/")),
            ("https://a.org/c/?utm=1#top", Some("https://a.org/c/")),
            ("https://a.org/index.html/", Some("https://a.org/")),
            ("https://a.html/", None),
            ("https://a.github.io/salama.org/", None),
            ("https://a.org/v1.2", None),
            ("a.org/index.html", None),
        ] {
            assert_eq!(without_file(url), folder, "{url}");
        }
    }

    #[test]
    fn addresses_that_no_reader_can_open() {
        let hosts = "example.org www.example.com EXAMPLE.NET x.example example.org. localhost localhost:4000 \
                     a.localhost printer.local x.test x.invalid nas.lan router.home.arpa intranet [::1] \
                     [fe80::1]:80 127.0.0.1 10.0.0.5 192.168.1.2:8080 172.16.0.1 169.254.1.1 8.8.8.8 127.1 \
                     2130706433 0x7f000001 user:pw@site.al user@site.al x.ngrok.io a-b-c.ngrok-free.app \
                     words.trycloudflare.com abc.loca.lt 192-168-1-5.sslip.io laptop.tail1234.ts.net \
                     your-domain.org www.yourdomain.com yoursite.al your-project.netlify.app \
                     your_username.github.io username.github.io my-website.org yourdomainname.com domain.com \
                     changeme.org xxx.al";
        for host in hosts.split_whitespace() {
            assert!(unreachable(&format!("https://{host}/")).is_some(), "{host}");
        }
        let hosts = "rruga.al example.al my-example.org notlocal.al xn--rrug-opa.al site.al:8443 test.al \
                     a.b.org your-rights.al yourhope.org myth.al mykosovo.org eminent-domain.org notngrok.io \
                     maxx.al";
        for host in hosts.split_whitespace() {
            assert_eq!(unreachable(&format!("https://{host}/campaign/")), None, "{host}");
        }
    }
}
