//! `exit-url`: an address of "leave this page" that leads to this site, is not encrypted, or is missing for a language.
//!
//! # Reason
//!
//! A reader who must hide this site needs a harmless page of another site, in the reader's language. Without any
//! `exit_url`, Wikipedia's front page is used.
//!
//! # Example
//!
//! ```yaml
//! exit_url: {en: "https://example.org/weather", ro: "http://example.com/"}
//! ```
//!
//! # Fix
//!
//! Write one `https://` address of an ordinary site for each language.

use crate::finding::{Location, Report};
use crate::model::link::host::is_at_or_below;
use crate::model::link::url;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["exit-url"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let campaign = &site.campaign;
    let own = campaign.base_url.as_deref().map(host);
    let mut exits: Vec<_> = campaign.exit_url.iter().flatten().collect();
    // One address for all languages is reported once.
    exits.dedup_by(|a, b| a.location == b.location);
    for exit in exits {
        if own.is_some_and(|own| is_within(host(&exit.value), own)) {
            report
                .error("exit-url", &exit.location, "`exit_url` leads to this site itself")
                .help("use a harmless page of another site, such as `https://www.wikipedia.org/`");
        }
        if exit.value.starts_with("http://") {
            let message = "`exit_url` is not encrypted: others on the reader's network can see it";
            report
                .warn("exit-url", &exit.location, message)
                .help(format!("write `{}`", exit.value.replacen("http://", "https://", 1)));
        }
    }
    if campaign.exit_url.iter().any(Option::is_some) {
        for (lang, language) in campaign.languages.iter() {
            if campaign.exit_url[lang.index()].is_none() {
                lacks(&language.code, &language.name, campaign.exit_url(lang), report);
            }
        }
    }
}

fn lacks(code: &str, name: &str, instead: &str, report: &mut Report) {
    let message = format!("`exit_url` has no address in {name}: its readers leave to {instead}");
    report.warn("exit-url", &Location::settings(), message).help(format!(
        "add an ordinary site in that language to `exit_url`: `{code}: \"https://…\"`"
    ));
}

/// The host of an address, without user, port and `www.`, as written.
fn host(url: &str) -> &str {
    let (_, authority, _) = url::split(url);
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// Returns true if the hosts are equal or one is a subdomain of the other.
fn is_within(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_ascii_lowercase(), b.to_ascii_lowercase());
    is_at_or_below(&a, &b) || is_at_or_below(&b, &a)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn any_address_of_a_host_is_within_it(
            host_name in "[a-z]{1,8}\\.[a-z]{2,3}",
            user in "([a-z]{1,5}@)?",
            sub in "(www\\.|[a-z]{1,5}\\.)?",
            port in "(:[0-9]{1,4})?",
            path in "(/[a-z:@]{0,8})?([?#][a-z/:@]{0,8})?",
        ) {
            let url = format!("https://{user}{sub}{host_name}{port}{path}");
            prop_assert!(is_within(host(&url), &host_name), "{url}");
            prop_assert!(is_within(&host_name, host(&url)), "{url}");
        }
    }

    #[test]
    fn own_hosts_are_recognised() {
        for (exit, base, own) in [
            ("https://sq.wikipedia.org/", "https://example.org/campaign/", false),
            ("https://example.org/weather", "https://example.org/campaign/", true),
            ("https://www.Example.org", "https://example.org:8080/", true),
            ("https://news.example.org/", "https://example.org/", true),
            ("https://example.org/", "https://safe.example.org/", true),
            ("https://notexample.org/", "https://example.org/", false),
            ("https://example.org@weather.al/", "https://example.org/", false),
        ] {
            assert_eq!(is_within(host(exit), host(base)), own, "{exit}");
        }
    }
}
