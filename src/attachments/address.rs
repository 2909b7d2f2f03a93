//! The addresses in a document, told apart by what opening them does.

/// The kind of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A part of the document, or a file beside it.
    Own,
    Web,
    /// A number to call, or an address or account to write to.
    Contact,
    /// A file or program of the reader's computer or network.
    Local,
    Script,
}

/// Schemes that run what they hold.
const SCRIPTS: &[&str] = &["javascript", "vbscript", "livescript", "macro", "mhtml"];

/// Schemes with which a person is called or written to.
const CONTACTS: &[&str] = &[
    "aim", "callto", "conf", "facetime", "geo", "icq", "irc", "mailto", "matrix", "msnim", "sip",
    "sips", "skype", "sms", "smsto", "tel", "tg", "urn", "viber", "whatsapp", "x-apple", "xmpp",
    "ymsgr",
];

/// Returns the kind of an address, read as browsers do: without spaces before it, and without tabs and line ends.
pub(super) fn address(value: &str) -> Address {
    let value = value.trim_start_matches(|letter: char| letter <= ' ');
    // A scheme is short, and its colon the first sign in the address.
    let mut letters = value.chars().filter(|letter| !matches!(letter, '\t' | '\n' | '\r'));
    let start: String = letters.by_ref().take(60).collect::<String>().to_ascii_lowercase();
    if start.starts_with("\\\\") || start.starts_with("/\\") || start.starts_with("\\/") {
        return Address::Local;
    }
    // A command of LibreOffice.
    if start.starts_with(".uno:") {
        return Address::Script;
    }
    if start.starts_with("//") {
        return Address::Web;
    }
    let Some((scheme, rest)) = start.split_once(':') else { return Address::Own };
    let is_scheme = |letter: char| letter.is_ascii_alphanumeric() || "+.-".contains(letter);
    if !scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        || !scheme.chars().all(is_scheme)
    {
        return Address::Own;
    }
    match scheme {
        "http" | "https" | "ftp" => Address::Web,
        "cid" | "mid" => Address::Own,
        scheme if CONTACTS.contains(&scheme) => Address::Contact,
        // The host and port of an address whose scheme is missing.
        host if host.contains('.')
            && rest.trim_start().starts_with(|c: char| c.is_ascii_digit()) =>
        {
            Address::Web
        }
        "data"
            if ["image/svg", "text/html", "text/xml", "application/xhtml"]
                .iter()
                .any(|kind| rest.starts_with(kind)) =>
        {
            Address::Script
        }
        "data" => Address::Own,
        scheme if SCRIPTS.contains(&scheme) || scheme.starts_with("vnd.sun.star") => {
            Address::Script
        }
        _ => Address::Local,
    }
}

impl Address {
    /// Returns `true` for the path of a file on a disk of the computer, as in `file:///C:\Users\a.dotx`, and `false` for that of
    /// a server.
    pub fn is_path_of_a_disk(path: &str) -> bool {
        let path = path.trim().replace('\\', "/").replace("%5C", "/").replace("%2F", "/");
        let path = path.replace("%5c", "/").replace("%2f", "/");
        let lower = path.to_ascii_lowercase();
        let is_drive = |path: &str| matches!(path.as_bytes(), [drive, b':', b'/', next, ..] if drive.is_ascii_alphabetic() && *next != b'/');
        match lower.strip_prefix("file:///") {
            Some(path) => {
                is_drive(path)
                    || path.starts_with(|letter: char| letter.is_ascii_alphanumeric())
                        && !path.contains(':')
            }
            None => is_drive(&lower) || !lower.starts_with('/') && !lower.contains(':'),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_told_apart() {
        for (value, expected) in [
            ("a/b.xhtml#c", Address::Own),
            ("", Address::Own),
            ("a b: c", Address::Own),
            ("../a?b:c", Address::Own),
            ("12:30", Address::Own),
            ("data:image/png;base64,AA", Address::Own),
            ("HTTPS://example.org", Address::Web),
            ("//example.org", Address::Web),
            (" ht\ntps://example.org", Address::Web),
            ("tel:112", Address::Contact),
            ("urn:uuid:a", Address::Contact),
            ("\\\\example.org\\a", Address::Local),
            ("/\\example.org", Address::Local),
            ("file:///a", Address::Local),
            ("C:\\a", Address::Local),
            ("ms-msdt:/id", Address::Local),
            ("\u{1}JavaScript:a()", Address::Script),
            ("java\tscript:a()", Address::Script),
            ("data:text/html,a", Address::Script),
            ("vnd.sun.star.script:a", Address::Script),
            (".uno:Open", Address::Script),
            ("www.example.org:80/a", Address::Web),
            ("search-ms:query=a", Address::Local),
            ("viber://chat?number=1", Address::Contact),
            ("cid:a@example.org", Address::Own),
        ] {
            assert_eq!(address(value), expected, "{value:?}");
        }
    }

    #[test]
    fn paths_of_disks_are_told_from_those_of_servers() {
        for path in [
            "file:///C:\\Users\\ana\\Templates\\ONG.dotx",
            "file:///c:/Users/ana/ONG%20alb.dotx",
            "D:\\sabloane\\ONG.dot",
            "file:///Users/ana/Library/ONG.dotx",
            "ONG.dotm",
            "sabloane/ONG.dotx",
        ] {
            assert!(Address::is_path_of_a_disk(path), "{path}");
        }
        for path in [
            "https://example.org/a.dotm",
            "file://server/share/a.dotx",
            "file:////server/share/a.dotx",
            "file:///\\\\server\\a.dotx",
            "file:\\\\server\\a.dotx",
            "file:///%5C%5Cserver/a.dotx",
            "\\\\server\\a.dotx",
            "//server/a.dotx",
            "file:///C://server/a.dotx",
            "ms-word:ofe|u|https://example.org/a.dotm",
            "mhtml:file:///C:/a.dotm",
        ] {
            assert!(!Address::is_path_of_a_disk(path), "{path}");
        }
    }
}
