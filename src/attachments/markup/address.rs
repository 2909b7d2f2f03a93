//! The addresses in a document, told apart by what opening them does.

/// The kind of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Address {
    /// A part of the document, or a file beside it.
    Own,
    Web,
    /// A number to call, or an address to write to.
    Contact,
    /// A file or program of the reader's computer or network.
    Local,
    Script,
}

/// Schemes that run what they hold.
const SCRIPTS: &[&str] = &["javascript", "vbscript", "livescript", "macro", "mhtml"];

/// Returns the kind of an address, read as browsers do: without spaces before it, and without tabs and line ends.
pub(super) fn address(value: &str) -> Address {
    let value = value.trim_start_matches(|letter: char| letter <= ' ');
    // A scheme is short, and its colon the first sign in the address.
    let mut letters = value.chars().filter(|letter| !matches!(letter, '\t' | '\n' | '\r'));
    let start: String = letters.by_ref().take(60).collect::<String>().to_ascii_lowercase();
    if start.starts_with("\\\\") || start.starts_with("/\\") || start.starts_with("\\/") {
        return Address::Local;
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
        "mailto" | "tel" | "sms" | "geo" | "urn" => Address::Contact,
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
        ] {
            assert_eq!(address(value), expected, "{value:?}");
        }
    }
}
