//! Programs that are no readers, by the words of their user agent.
//!
//! Whole words are compared, since phones are called CUBOT and apps are called QR Scanner. A browser names itself
//! `Mozilla/5.0` and a device; a robot names its own word, or an address where it is explained.

/// Words of programs that fetch pages: search engines, monitors, libraries, previews in messages.
const WORDS: &[&str] = &[
    "aiohttp",
    "archiver",
    "axios",
    "bingpreview",
    "bot",
    "bots",
    "censys",
    "crawl",
    "crawler",
    "curl",
    "embedly",
    "facebookcatalog",
    "facebookexternalhit",
    "fetch",
    "fetcher",
    "feedfetcher",
    "google-inspectiontool",
    "googleother",
    "guzzlehttp",
    "headless",
    "headlesschrome",
    "heritrix",
    "http",
    "httpclient",
    "httpie",
    "httpunit",
    "httrack",
    "java",
    "libwww",
    "lighthouse",
    "linkpreview",
    "lwp",
    "masscan",
    "mediapartners",
    "monitor",
    "monitoring",
    "node",
    "nutch",
    "okhttp",
    "perl",
    "phantomjs",
    "php",
    "pingdom",
    "playwright",
    "postmanruntime",
    "preview",
    "puppeteer",
    "python",
    "requests",
    "robot",
    "robots",
    "ruby",
    "scrapy",
    "selenium",
    "skypeuripreview",
    "slurp",
    "spider",
    "uptime",
    "urllib",
    "validator",
    "wget",
    "zgrab",
];

/// Endings of names that robots give themselves: Googlebot, AhrefsBot, Bytespider.
const ENDINGS: &[&str] = &["bot", "bots", "crawler", "spider", "fetcher"];

/// Phones and readers' apps with such an ending.
const READERS: &[&str] = &["cubot", "qrbot"];

/// Messengers that fetch a preview under their own name. Their browsers call themselves `Mozilla/5.0` first.
const MESSENGERS: &[&str] =
    &["discord", "skype", "slack", "telegram", "viber", "whatsapp", "signal", "line"];

/// Returns `true` if a program asked. A browser always names itself.
pub fn is_robot(agent: &str) -> bool {
    let agent = agent.trim().to_ascii_lowercase();
    if agent.is_empty() || agent == "-" || agent.contains("http://") || agent.contains("https://") {
        return true;
    }
    // Internet Explorer is the one browser that writes this word.
    if agent.contains("(compatible;") && !agent.contains("msie") {
        return true;
    }
    let is_browser = agent.starts_with("mozilla/") || agent.starts_with("opera/");
    let words = agent.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit())).any(|word| {
        let is_named = WORDS.contains(&word) || ENDINGS.iter().any(|end| word.ends_with(end));
        is_named && !READERS.contains(&word) || !is_browser && MESSENGERS.contains(&word)
    })
}
