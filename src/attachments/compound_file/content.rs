//! The content of any stream, judged as that of the parts of newer documents.

use super::super::budget::Budget;
use super::super::markup::{self, Family};
use super::super::program::is_program;
use super::super::refusal::ACTIVE;
use super::super::{Refusal, archive, document, pdf};
use super::START;

/// # Errors
///
/// Refuses programs, archives and documents that are no part of the document, and what newer documents may not have in their parts.
pub(super) fn inspect(name: &str, bytes: &[u8], budget: &Budget) -> Result<(), Refusal> {
    // A document since 2007, which is judged as an archive.
    let is_package = name == "package";
    let is_active = is_program(bytes)
        || bytes.starts_with(START)
        || archive::has_beginning(bytes)
        || document::is_name_of_program(name)
        || is_package && !bytes.starts_with(b"PK\x03\x04");
    if is_active {
        Err(ACTIVE)
    } else if bytes.starts_with(b"%PDF-") {
        pdf::inspect(bytes, true, budget)
    } else if is_markup(bytes) {
        markup::inspect("item.xml", bytes, Family::Office)
    } else {
        Ok(())
    }
}

/// Returns `true` for bytes that begin with a tag, in one or two bytes a letter.
fn is_markup(bytes: &[u8]) -> bool {
    let marks = [&b"\xef\xbb\xbf"[..], b"\xff\xfe", b"\xfe\xff"];
    let text = marks.iter().find_map(|mark| bytes.strip_prefix(*mark)).unwrap_or(bytes);
    let is_space = |byte: &u8| *byte == 0 || byte.is_ascii_whitespace();
    let mut letters = text.iter().skip_while(|byte| is_space(byte)).filter(|byte| **byte != 0);
    let is_name = |byte: &u8| byte.is_ascii_alphabetic() || b"!?".contains(byte);
    letters.next() == Some(&b'<') && letters.next().is_some_and(is_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn streams_are_judged_by_their_beginning() {
        let budget = Budget::new(Budget::MAX);
        let wide = b"\xff\xfe<\0s\0c\0r\0i\0p\0t\0>\0<\0/\0s\0c\0r\0i\0p\0t\0>\0";
        for (name, content) in [
            ("a", &b"MZ\x90"[..]),
            ("a", b"#!/bin/sh"),
            ("a", START),
            ("a", b"\x1f\x8b\x08"),
            ("contents", b"%PDF-1.7\n<</S/JavaScript/JS(a)>>"),
            ("package", b"a script"),
            ("a.hta", b"a"),
            ("item", b"<html><script>a</script></html>"),
            ("item", b" \n<script>a</script>"),
            ("item", wide),
        ] {
            assert!(inspect(name, content, &budget).is_err(), "{name} {content:?}");
        }
        for (name, content) in [
            ("worddocument", &b"\xec\xa5\xc1\0"[..]),
            ("contents", b"%PDF-1.7\n"),
            ("package", b"PK\x03\x04"),
            ("item", b"<?xml version=\"1.0\"?><b:Sources SelectedStyle=\"\"/>"),
            ("item", b"< 5"),
            ("item", b"\0\0\0<\x01"),
            ("item", b""),
        ] {
            assert_eq!(inspect(name, content, &budget), Ok(()), "{name} {content:?}");
        }
    }
}
