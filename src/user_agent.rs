//! Tells programs from readers by the name that a request carries (`User-Agent`).
//!
//! Whole words are compared, since phones are called CUBOT and apps are called QR Scanner. A browser names itself
//! `Mozilla/5.0` and a device; a robot names its own word, or an address where it is explained.

use std::sync::LazyLock;

use crate::tsv;

/// The kinds of words with their words, in the order of the table.
static WORDS: LazyLock<Vec<(&str, Vec<&str>)>> = LazyLock::new(|| {
    let rows = tsv::rows(include_str!("../data/robots.tsv"));
    rows.map(|[kind, words]| (kind, words.split(' ').collect())).collect()
});

/// Returns `true` if a program looks at an address for others: a link preview of a chat, or a search engine. All that name
/// themselves and are neither browsers nor tools of a programmer count as such.
pub fn is_link_preview(agent: &str) -> bool {
    let agent = agent.trim().to_ascii_lowercase();
    let is_tool = || agent.is_empty() || agent == "-" || has_word(&agent, &["program"]);
    is_compatible(&agent)
        || has_address(&agent)
        || has_word(&agent, &["preview"])
        || !is_browser(&agent) && !is_tool()
}

/// Returns `true` if a program asked. A browser always names itself.
pub fn is_robot(agent: &str) -> bool {
    let agent = agent.trim().to_ascii_lowercase();
    agent.is_empty()
        || agent == "-"
        || is_compatible(&agent)
        || has_address(&agent)
        || has_word(&agent, &["preview", "program"])
        || is_messenger(&agent)
}

fn has_address(agent: &str) -> bool {
    agent.contains("http://") || agent.contains("https://")
}

/// Returns `true` for a robot that calls itself compatible with browsers. Internet Explorer is the one browser that writes this word.
fn is_compatible(agent: &str) -> bool {
    agent.contains("(compatible;") && !agent.contains("msie")
}

/// Returns `true` for a browser, also for one inside of a messenger.
fn is_browser(agent: &str) -> bool {
    agent.starts_with("mozilla/") || agent.starts_with("opera/")
}

/// Returns `true` for a messenger itself.
fn is_messenger(agent: &str) -> bool {
    !is_browser(agent) && has_word(agent, &["messenger"])
}

fn has_word(agent: &str, kinds: &[&str]) -> bool {
    let words = agent.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit())).any(|word| {
        let is_word = |known: &&str| match known.strip_prefix('~') {
            Some(end) => word.ends_with(end),
            None => word == *known,
        };
        let mut known = WORDS.iter().filter(|(_, words)| words.iter().any(is_word));
        known.next().is_some_and(|(kind, _)| kinds.contains(kind))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_are_told_from_readers() {
        let preview = |agent: &str| (is_link_preview(agent), is_robot(agent)) == (true, true);
        for agent in [
            "WhatsApp/2.23.20.0 A",
            "WhatsApp/2",
            "TelegramBot (like TwitterBot)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 \
             Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
            "Mozilla/5.0 (compatible; Googlebot/2.1)",
            "Mozilla/5.0 \"x\" Googlebot/2.1",
            "Mozilla/5.0 (compatible; Google-InspectionTool/1.0)",
            "Viber/13.3.0 (Android)",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
            "Synapse (bot; +https://github.com/matrix-org/synapse)",
            "Mozilla/5.0 (Linux) Bytespider",
            "Mozilla/5.0 (X11) Foo/1.0 (+https://foo.example)",
            "bot",
        ] {
            assert!(preview(agent), "{agent}");
        }
        for agent in [
            "Microsoft Office/16.0 (Microsoft Outlook 16.0)",
            "ZaloPC-win32-24v",
            "Google-Read-Aloud",
        ] {
            assert!(is_link_preview(agent), "{agent}");
        }
        for agent in [
            "",
            "-",
            "curl/8.5.0",
            "python-requests/2.31",
            "Go-http-client/2.0",
            "Apache-HttpClient/4.5",
            "Mozilla/5.0 (X11) HeadlessChrome/120.0",
            "Python3 urllib",
        ] {
            assert!(is_robot(agent) && !is_link_preview(agent), "{agent}");
        }
        for agent in [
            "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
             Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile \
             Safari/537.36 Viber/23.1",
            "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0",
            "Mozilla/5.0 (Linux; Android 9; CUBOT_X18_Plus) Chrome/120 Mobile",
            "Mozilla/5.0 (Linux; Android 11; QR Scanner; wv) Chrome/110 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 11; QRScanner Build/1; wv) Chrome/110",
            "Mozilla/5.0 (Linux; Android 12; Archos 50) Nodejs Firefox/120",
            "Mozilla/5.0 (Linux; Android 14; SM-S911B) Telegram-Android/10.2",
            "Mozilla/5.0 (Linux; U; Android 9; Redmi) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0",
            "Mozilla/4.0 (compatible; MSIE 6.0; Windows NT 5.1)",
            "Opera/9.80 (Android; Opera Mini/36.2; U; en) Presto/2.12.423 Version/12.16",
        ] {
            assert!(!is_robot(agent) && !is_link_preview(agent), "{agent}");
        }
    }
}
