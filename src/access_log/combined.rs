//! The common and combined log formats (Apache's mod_log_config, nginx's `combined` and `main`), and S3 server
//! access logs.
//!
//! All of them write a time in brackets, then the request in quotes, then the status. Fields before and after differ:
//! a virtual host, forwarded addresses, a bucket. After the request, the first quoted field is the referrer, the
//! second the user agent, and a later one may be `Accept-Language`.

use super::fields::{Fields, day, is_accept_language};

/// One field of a line.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Plain(String),
    Quoted(String),
    Bracketed(String),
}

/// The fields of a line, with their text.
#[derive(Debug)]
pub(super) struct OwnedFields {
    request: String,
    status: String,
    day: Option<crate::model::Date>,
    agent: Option<String>,
    languages: Option<String>,
}

impl OwnedFields {
    pub(super) fn as_ref(&self) -> Fields<'_> {
        let (method, target) = split_request(&self.request).unwrap_or_default();
        Fields {
            method,
            target,
            status: &self.status,
            day: self.day,
            agent: self.agent.clone(),
            languages: self.languages.as_deref(),
        }
    }
}

/// Returns the fields of a line; `None` without a quoted request.
pub(super) fn fields(line: &str) -> Option<OwnedFields> {
    let tokens = tokens(line);
    let at = tokens
        .iter()
        .position(|token| matches!(token, Token::Quoted(text) if split_request(text).is_some()))?;
    let Token::Quoted(request) = &tokens[at] else { return None };
    let time = tokens[..at].iter().rev().find_map(|token| match token {
        Token::Bracketed(text) | Token::Plain(text) => day(text),
        Token::Quoted(_) => None,
    });
    let status = tokens[at + 1..].iter().find_map(|token| match token {
        Token::Plain(text) => Some(text.clone()),
        Token::Quoted(_) | Token::Bracketed(_) => None,
    });
    let mut quoted = tokens[at + 1..].iter().filter_map(|token| match token {
        Token::Quoted(text) => Some(text.as_str()),
        Token::Plain(_) | Token::Bracketed(_) => None,
    });
    let _referrer = quoted.next();
    Some(OwnedFields {
        request: request.clone(),
        status: status?,
        day: time,
        agent: quoted.next().map(str::to_owned),
        languages: quoted.find(|text| is_accept_language(text)).map(str::to_owned),
    })
}

/// Splits `GET /704/ HTTP/1.1` into method and target.
pub(super) fn split_request(text: &str) -> Option<(&str, &str)> {
    let (method, rest) = text.split_once(' ')?;
    let target = rest.split(' ').next()?;
    let is_method =
        (3..=16).contains(&method.len()) && method.bytes().all(|b| b.is_ascii_uppercase());
    let is_target = target.starts_with('/') || target.contains("://") || target == "*";
    (is_method && is_target).then_some((method, target))
}

/// Splits a line at its spaces; quotes and brackets hold fields together, and `\` escapes a letter in quotes.
fn tokens(line: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = line.trim_start();
    while let Some(first) = rest.chars().next() {
        let end = match first {
            '"' => {
                let (text, end) = unquoted(rest);
                tokens.push(Token::Quoted(text));
                end
            }
            '[' => {
                let end = rest.find(']').map_or(rest.len(), |at| at + 1);
                tokens.push(Token::Bracketed(rest[1..end].trim_end_matches(']').to_owned()));
                end
            }
            _ => {
                let end = rest.find([' ', '\t']).unwrap_or(rest.len());
                tokens.push(Token::Plain(rest[..end].to_owned()));
                end
            }
        };
        rest = rest[end..].trim_start();
    }
    tokens
}

/// Returns the text of a quoted field at the start, and its end in bytes.
fn unquoted(rest: &str) -> (String, usize) {
    let mut text = String::new();
    let mut letters = rest.char_indices().skip(1);
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return (text, at + 1),
            '\\' => text.extend(letters.next().map(|(_, escaped)| escaped)),
            letter => text.push(letter),
        }
    }
    (text, rest.len())
}
