//! Hosts of web and e-mail addresses.

use core::net::{Ipv4Addr, Ipv6Addr};

use crate::i18n::{is_mark, mixes_scripts, nfc, writes_no_spaces};

/// Signs in names of hosts beside letters, digits and marks (RFC 5892, appendix A): a middle dot, joiners, signs of Greek,
/// Hebrew and Japanese. Other signs can look like those that end a host: `⁄`, `∕`, `⧸`.
const SIGNS: &str = "-_\u{b7}\u{375}\u{5f3}\u{5f4}\u{200c}\u{200d}\u{30fb}";

/// Returns the reason why a host is not published: it is none, or its letters come from several scripts, as in an
/// imitation of another host.
pub fn problem(host: &str) -> Option<&'static str> {
    if host.starts_with('[') {
        return host
            .trim_matches(['[', ']'])
            .parse::<Ipv6Addr>()
            .err()
            .map(|_| "its host is invalid");
    }
    let (shown, outcome) = idna::domain_to_unicode(host);
    let mut labels = shown.strip_suffix('.').unwrap_or(&shown).split('.');
    let is_label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || is_mark(c) || SIGNS.contains(c))
    };
    if outcome.is_err() || !labels.clone().all(is_label) {
        return Some("its host is invalid");
    }
    // Browsers read such a host as the number of a computer (WHATWG URL, "ends in a number"): `2130706433`, `0x7f.1`.
    let is_number = |label: &str| {
        let digits = label.strip_prefix("0x").unwrap_or(label);
        digits.len() < label.len() && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
            || label.bytes().all(|byte| byte.is_ascii_digit())
    };
    if labels.clone().next_back().is_some_and(is_number) && shown.parse::<Ipv4Addr>().is_err() {
        return Some("its host is a number that browsers replace");
    }
    // A sign such as a wide letter, a soft hyphen or `。` is another one for browsers.
    if !host.is_ascii() && nfc(host).to_lowercase() != shown {
        return Some("its host holds a sign that browsers replace");
    }
    if labels.clone().any(mixes_scripts) {
        return Some("its host mixes letters of several scripts");
    }
    if labels.clone().any(imitates_end) {
        return Some("its host holds a sign that looks like the end of a host");
    }
    let is_latin_end = labels.clone().next_back().is_some_and(|end| end.is_ascii());
    let is_imitation = labels.any(|label| is_latin_end && looks_latin(label));
    is_imitation.then_some("its host looks like one in Latin letters, and is another")
}

/// Returns `true` for a label in which a letter beside those of other scripts looks like a slash, a line or a dot, or in which a mark
/// crosses a letter (Chromium, `spoof_checks/idn_spoof_checker.cc`).
fn imitates_end(label: &str) -> bool {
    const LIKE_SIGNS: &str = "〱〲〳〴〵ノソゾンヽヾ゠・ー丶乀乁丿一丨ㄧ";
    let letters: Vec<char> = label.chars().collect();
    let neighbors =
        |at: usize| [at.checked_sub(1), Some(at + 1)].map(|at| letters.get(at?).copied());
    (0..letters.len()).any(|at| {
        let [before, after] = neighbors(at);
        match letters[at] {
            // Catalan writes `l·l`.
            '\u{b7}' => before != Some('l') || after != Some('l'),
            '\u{300}'..='\u{333}' => false,
            '\u{334}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' => true,
            '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}' => true,
            letter if LIKE_SIGNS.contains(letter) => {
                let is_other = |letter: char| !writes_no_spaces(letter);
                let mut sides = [before, after].into_iter().flatten();
                letters.len() > 1 && sides.all(is_other)
            }
            _ => false,
        }
    })
}

/// Returns `true` for a label of Cyrillic letters alone that look like Latin ones, or with letters of phonetics (Chromium,
/// "Internationalized Domain Names in Google Chrome").
fn looks_latin(label: &str) -> bool {
    const CYRILLIC: &str = "аысԁеԍһіюјӏорԗԛѕԝхуъЬҽпгѵѡ";
    let mut letters = label.chars().filter(|letter| letter.is_alphabetic()).peekable();
    label.chars().any(|letter| matches!(letter, '\u{250}'..='\u{2af}'))
        || letters.peek().is_some() && letters.all(|letter| CYRILLIC.contains(letter))
}

/// Returns `true` for a name, and for every name below it: `ro.example.org` is below `example.org`.
pub fn is_at_or_below(host: &str, name: &str) -> bool {
    host.strip_suffix(name).is_some_and(|above| above.is_empty() || above.ends_with('.'))
}

/// Splits `example.org:8080` into the host and `:8080`, which may be empty.
pub fn split_port(host: &str) -> (&str, &str) {
    match host.rfind(':').filter(|at| host[at + 1..].bytes().all(|b| b.is_ascii_digit())) {
        Some(at) => host.split_at(at),
        None => (host, ""),
    }
}
