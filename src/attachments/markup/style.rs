//! Styles inside of an e-book: they load nothing from the network, and run nothing.

use super::super::Refusal;
use super::super::address::{Address, address};
use super::super::refusal::{UNREADABLE, fetched};
use super::part_kind;

/// Judges a style sheet or a `style` attribute.
///
/// # Errors
///
/// Refuses one that fetches something from elsewhere, runs a script, or takes in a part of the document that is not judged as a style
/// sheet.
pub(super) fn inspect(css: &str) -> Result<(), Refusal> {
    let css = plain(css);
    fetched(address_of(&css))?;
    css.split("@import").skip(1).try_for_each(|rest| {
        let rest = rest.trim_start();
        let rest = rest.strip_prefix("url(").unwrap_or(rest).trim_start();
        let sheet = rest.trim_start_matches(['"', '\'']).split(['"', '\'', ')', ';']).next();
        let is_judged = part_kind::is_own_sheet(sheet.unwrap_or_default().trim());
        if is_judged { Ok(()) } else { Err(UNREADABLE) }
    })
}

/// A style in lower case, without comments and escapes.
fn plain(css: &str) -> String {
    // Line ends as every parser sees them (CSS Syntax, 3.3).
    let css = css.replace("\r\n", "\n").replace(['\r', '\u{c}'], "\n");
    unescaped(&without_comments(&css)).to_ascii_lowercase()
}

/// Returns the first address that a stylesheet or a `style` attribute fetches from elsewhere, and [`Address::Script`] for old
/// ways of running a script; [`Address::Own`] if there is none.
fn address_of(css: &str) -> Address {
    if ["expression(", "-moz-binding", "behavior:"].iter().any(|old| css.contains(old)) {
        return Address::Script;
    }
    // An address stands in quotes or brackets. The names of namespaces are not fetched.
    let mut statement = 0;
    for (at, letter) in css.char_indices() {
        match letter {
            ';' | '}' => statement = at + 1,
            // The statement begins behind white space, which is read once.
            letter if at == statement && letter.is_whitespace() => statement += letter.len_utf8(),
            '"' | '\'' | '(' => match address(&css[at + 1..]) {
                Address::Web if css[statement..at].starts_with("@namespace") => {}
                found @ (Address::Web | Address::Script) => return found,
                Address::Own | Address::Contact | Address::Local => {}
            },
            _ => {}
        }
    }
    Address::Own
}

/// Leaves comments out (CSS Syntax, 4.3.2), but not what looks like one inside of a string, or of brackets, which may be those of
/// an address.
fn without_comments(css: &str) -> String {
    let mut plain = String::new();
    let mut open: Option<char> = None;
    let mut rest = css;
    while let Some(letter) = rest.chars().next() {
        if open.is_none() && rest.starts_with("/*") {
            rest = rest[2..].split_once("*/").map_or("", |(_, behind)| behind);
            plain.push(' ');
            continue;
        }
        let length = match (letter, open) {
            // An escaped letter neither opens nor closes anything.
            ('\\', _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            _ => letter.len_utf8(),
        };
        open = match (letter, open) {
            ('"' | '\'', None | Some(')')) => Some(letter),
            ('(', None) => Some(')'),
            ('\n', Some('"' | '\'')) => None,
            (closing, Some(expected)) if closing == expected => None,
            (_, open) => open,
        };
        plain.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    plain
}

/// Replaces `\72 ` by the letter with this number (CSS Syntax, 4.3.7), and `\x` by the letter itself.
fn unescaped(css: &str) -> String {
    let mut parts = css.split('\\');
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let digits = part.bytes().take(6).take_while(u8::is_ascii_hexdigit).count();
        let (number, behind) = part.split_at(digits);
        let letter = u32::from_str_radix(number, 16).ok().and_then(char::from_u32);
        plain.extend(letter);
        plain.push_str(if digits > 0 {
            behind.strip_prefix([' ', '\n', '\t']).unwrap_or(behind)
        } else {
            behind
        });
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::super::super::refusal::REMOTE;
    use super::*;

    #[test]
    fn addresses_in_styles_are_found() {
        for css in [
            "a{color:red}",
            "/* (http://a) \" */a{background:url(b.png)}",
            "@namespace \"http://www.w3.org/1999/xhtml\";@namespace epub 'http://a';",
            "p::before{content:\"\\201C\"} q{quotes:\"\\\"\" '\\''}",
            "@font-face{src:url('../a.otf') format(\"opentype\")}",
        ] {
            assert_eq!(address_of(&plain(css)), Address::Own, "{css}");
        }
        for css in [
            "a{background:url(http://a)}",
            "a{background:URL( //a )}",
            "@import 'https://a/b.css';",
            "a{background:image-set(\"https://a\" 1x)}",
            "a{content:\"/*\";background:url(http://a)}",
            "a{background:url(/*);b:url(http://a)}",
            "a{content:'\\'/*';background:url(http://a)}",
            "a{background:u\\72l(\\68ttp://a)}",
            "@namespace \"http://a\";b{background:url(http://c)}",
        ] {
            assert_eq!(address_of(&plain(css)), Address::Web, "{css}");
        }
        for css in ["a{width:expression(b)}", "a{behavior: url(b.htc)}", "a{b:url(javascript:c)}"] {
            assert_eq!(address_of(&plain(css)), Address::Script, "{css}");
        }
        for css in ["@import \"\\68\u{c}ttps://a\";", "@import \"\\68\r\nttps://a\";"] {
            assert_eq!(inspect(css), Err(REMOTE), "{css:?}");
        }
        for css in ["@import 'a.txt';", "@import url(a.xsl)", "@import \"data:text/css,a.css\""] {
            assert_eq!(inspect(css), Err(UNREADABLE), "{css}");
        }
        assert_eq!(inspect("@import url( '../b.css' ) print;@IMPORT \"a.css\";"), Ok(()));
        let names = " ".repeat(300_000) + "@namespace" + &"(http:".repeat(300_000);
        assert_eq!(address_of(&plain(&names)), Address::Own);
        let many = "\"".repeat(300_000) + &" ".repeat(300_000);
        assert_eq!(address_of(&plain(&many)), Address::Own);
    }
}
