//! Tells requests of programs that only look at an address from those of a person who opens it.
//!
//! A chat shows the title of an address that is pasted into it, and a browser may load a page before it is opened. Such a
//! program says so in a header, or in its name; a browser's name opens with `Mozilla/`, and most programs' names do not.

use axum::http::HeaderMap;
use axum::http::header::USER_AGENT;

/// Headers with which a browser loads a page ahead (Fetch standard, `Sec-Purpose`, and what came before it).
const PURPOSE_HEADERS: &[&str] = &["sec-purpose", "purpose", "x-purpose", "x-moz"];

/// Words in the names of programs that look at addresses, in lower case.
const WORDS: &[&str] = &[
    "bot/",
    "bot;",
    "+http",
    "preview",
    "externalhit",
    "crawl",
    "spider",
    "unfurl",
    "scrape",
    "inspection",
    "snippet",
];

/// Beginnings of the names of chats, in lower case. Their own browsers' names open with `Mozilla/`.
const CHATS: &[&str] = &[
    "whatsapp/",
    "viber",
    "telegram",
    "signal",
    "slack",
    "discord",
    "skype",
    "line/",
    "kakaotalk",
    "threema",
    "element",
    "synapse",
    "mattermost",
    "rocket.chat",
    "zulip",
    "nextcloud",
    "mastodon",
    "iframely",
];

/// Returns `true` if the request comes from a link preview or loads a page ahead.
pub fn is_one(headers: &HeaderMap) -> bool {
    let is_ahead = PURPOSE_HEADERS.iter().any(|name| headers.contains_key(*name));
    let names = headers.get_all(USER_AGENT).iter().map(|name| name.to_str().unwrap_or_default());
    is_ahead
        || names.map(str::to_lowercase).any(|name| {
            WORDS.iter().any(|word| name.contains(word))
                || CHATS.iter().any(|chat| name.starts_with(chat))
        })
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn of(name: &'static str, value: &'static str) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(name, HeaderValue::from_static(value));
        is_one(&headers)
    }

    #[test]
    fn programs_are_told_from_people() {
        for name in [
            "WhatsApp/2.23.20.0 A",
            "WhatsApp/2",
            "TelegramBot (like TwitterBot)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 \
             Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
            "Viber/13.3.0 (Android)",
            "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
            "Synapse (bot; +https://github.com/matrix-org/synapse)",
        ] {
            assert!(of("user-agent", name), "{name}");
        }
        for name in [
            "Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) \
             Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile \
             Safari/537.36 Viber/23.1",
            "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0",
            "Mozilla/5.0 (Linux; U; Android 9; Redmi) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0",
            "Opera/9.80 (Android; Opera Mini/36.2; U; en) Presto/2.12.423 Version/12.16",
            "curl/8.5.0",
            "",
        ] {
            assert!(!of("user-agent", name), "{name}");
        }
        assert!(of("sec-purpose", "prefetch;prerender") && of("x-moz", "prefetch"));
        assert!(!of("sec-fetch-dest", "document") && !of("accept", "text/html"));
    }
}
