//! The text that readers see in a piece of HTML.

use std::ops::Range;

use crate::markdown::BOUNDARY;

/// The text of a piece of HTML, with the place of each byte.
pub(in crate::model) struct HtmlText {
    pub text: String,
    /// The byte of the HTML for each byte of `text`.
    pub html: Vec<usize>,
}

impl HtmlText {
    /// Reads HTML that starts at byte `start` of a longer one. Emphasis and links are inside of a number; cells, lines and
    /// all other elements end it.
    pub fn of(html: &str, start: usize) -> HtmlText {
        const INSIDE: &[&str] = &[
            "a", "b", "bdi", "bdo", "code", "del", "em", "font", "i", "mark", "small", "span",
            "strong", "sub", "sup", "u", "wbr",
        ];
        let mut plain = HtmlText { text: String::new(), html: Vec::new() };
        let mut tag = None;
        for (at, letter) in html.char_indices() {
            match (tag, letter) {
                (None, '<') => tag = Some(at + 1),
                (Some(from), '>') => {
                    let name = html[from..at].trim_start_matches('/');
                    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
                    if !name.is_some_and(|name| INSIDE.contains(&name)) {
                        let end = match name {
                            Some("td" | "th") => '|',
                            Some("br") => '\n',
                            // A line, a word or a letter of a drawing.
                            Some("tspan") => ' ',
                            _ => BOUNDARY,
                        };
                        plain.push(end, start + at);
                    }
                    tag = None;
                }
                (None, letter) => plain.push(letter, start + at),
                (Some(_), _) => {}
            }
        }
        plain
    }

    fn push(&mut self, letter: char, at: usize) {
        self.text.push(letter);
        self.html.extend(at..at + letter.len_utf8());
    }

    /// Writes over a range of the text in the HTML, tags aside.
    pub fn blank(&self, range: &Range<usize>, html: &mut [u8]) {
        let mut is_marked = false;
        for piece in self.html[range.clone()].chunk_by(|a, b| a + 1 == *b) {
            let (Some(first), Some(last)) = (piece.first(), piece.last()) else { continue };
            let bytes = &mut html[*first..=*last];
            let has_room = bytes.len() >= '…'.len_utf8() || range.len() < '…'.len_utf8();
            match is_marked || !has_room {
                true => bytes.fill(b' '),
                false => blank(bytes),
            }
            is_marked |= piece.len() >= '…'.len_utf8();
        }
    }
}

/// Writes `…` and spaces over a text, whose size stays: other files state it. Two digits have no room for it.
pub(in crate::model) fn blank(bytes: &mut [u8]) {
    let is_short = bytes.len() < '…'.len_utf8();
    bytes.fill(if is_short { b'.' } else { b' ' });
    if let Some(start) = bytes.get_mut(..'…'.len_utf8()) {
        start.copy_from_slice("…".as_bytes());
    }
}
