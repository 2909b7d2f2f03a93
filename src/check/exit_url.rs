//! `exit-url`: a way out that does not lead out, that the network can read, or that one language lacks.
//!
//! "Leave this page" must end on a harmless site of somebody else, in the reader's language: a page of
//! our own still tells whoever looks. Where no language names one, Wikipedia's front page serves.

use crate::finding::{Location, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["exit-url"], run };

fn run(site: &Site, report: &mut Report) {
    let campaign = &site.campaign;
    let own = campaign.base_url.as_deref().map(host);
    let mut exits: Vec<_> = campaign.exit_url.iter().flatten().collect();
    // One address for all languages is one mistake.
    exits.dedup_by(|a, b| a.location == b.location);
    for exit in exits {
        if own.is_some_and(|own| is_within(host(&exit.value), own)) {
            report
                .error(
                    "exit-url",
                    &exit.location,
                    "“leave this page” would lead to this site itself",
                )
                .help("name a harmless site of somebody else: `https://sq.wikipedia.org/`");
        }
        if exit.value.starts_with("http://") {
            report
                .warn(
                    "exit-url",
                    &exit.location,
                    "everybody on the reader's network can read this way out",
                )
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
    let said = format!("who reads in {name} and leaves lands on {instead}, in another language");
    report.warn("exit-url", &Location::file("fener.yaml"), said).help(format!(
        "add an ordinary site in that language under `exit_url`: `{code}: \"https://…\"`"
    ));
}

/// The host of an address, without user, port and `www.`, as written.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = host.split(':').next().unwrap_or_default();
    host.strip_prefix("www.").unwrap_or(host)
}

/// Whether one host is the other or stands below it, either way round.
fn is_within(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_ascii_lowercase(), b.to_ascii_lowercase());
    let below = |a: &str, b: &str| a.strip_suffix(b).is_some_and(|rest| rest.ends_with('.'));
    a == b || below(&a, &b) || below(&b, &a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_site_it_is() {
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
