//! E-mail addresses in facts and links.

use crate::finding::{Located, Report};

use super::url;

/// Checks an e-mail address of facts; reports `bad-value` and returns `None` if it is invalid.
pub fn read_email(email: Located<String>, report: &mut Report) -> Option<String> {
    if is_email(&email.value) {
        return Some(email.value);
    }
    report
        .error("bad-value", &email.location, format!("invalid e-mail address: `{}`", email.value))
        .help("write one address alone: `name@example.org`");
    None
}

/// Returns `true` for one address, `name@example.org`, and nothing else: no second address, no `?bcc=`, no name
/// around it. Of what RFC 5321 allows in a name, quotes and rare signs are left out.
pub fn is_email(text: &str) -> bool {
    let is_name = |name: &str| {
        let is_part = |part: &str| {
            !part.is_empty()
                && part.chars().all(|c| c.is_ascii_alphanumeric() || "+-_'~&=".contains(c))
        };
        name.len() <= 64 && name.split('.').all(is_part)
    };
    let Some((name, host)) = text.split_once('@') else { return false };
    let is_machine =
        host.rsplit('.').next().is_some_and(|last| last.bytes().all(|b| b.is_ascii_digit()));
    is_name(name) && host.contains('.') && !is_machine && url::host_problem(host).is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_alone() {
        for text in [
            "info@example.org",
            "a.b+c_d@x-y.co.uk",
            "o'neill@example.org",
            "info@rrugë.al",
            "a&b=c@example.org",
        ] {
            assert!(is_email(text), "{text}");
        }
        for text in [
            "",
            "help",
            "help@",
            "@ngo.org",
            "help@ngo",
            "help@ngo.org?bcc=evil@x.y&body=hi",
            "help@ngo.org,evil@x.y",
            "help@ngo.org;evil@x.y",
            "help@ngo.org evil@x.y",
            "help@ngo.org%3Fbcc=evil@x.y",
            "help%40ngo.org@x.y",
            "Help <help@ngo.org>",
            "mailto:help@ngo.org",
            "help@ngo.org\n",
            "help@ngo..org",
            ".help@ngo.org",
            "help@-ngo.org",
            "help@ngo.org/",
            "help@127.0.0.1",
            "help@ngо.org",
            "\"a b\"@ngo.org",
        ] {
            assert!(!is_email(text), "{text}");
        }
    }
}
