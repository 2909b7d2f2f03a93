//! Texts, addresses and output files without withheld numbers.

use std::borrow::Cow;
use std::ops::Range;

use crate::i18n::digit_value;

use super::digit_groups::{Gap, groups, is_gap_in_output, is_gap_in_text};
use super::html_text::{HtmlText, blank};
use super::{FoundNumber, Withheld, WithheldHelpline};
use crate::model::text::left_out::LeftOutReason;
use crate::model::typed_number::CallLanguages;

impl Withheld {
    /// Returns a text with `…` in place of its withheld numbers; `None` without any.
    pub fn hidden(
        &self,
        text: &str,
        languages: CallLanguages,
        is_named: impl Fn(usize, &WithheldHelpline) -> bool,
    ) -> Option<(String, Vec<FoundNumber<'_>>)> {
        let found = self.numbers_in(text, languages, is_named);
        if found.is_empty() {
            return None;
        }
        let mut out = String::new();
        let mut from = 0;
        for number in &found {
            out.push_str(&text[from..number.range.start]);
            out.push('…');
            from = number.range.end;
        }
        out.push_str(&text[from..]);
        // `…` alone is the sign for a text that is still to be written.
        let out = if out.trim() == "…" { "(…)".to_owned() } else { out };
        Some((out, found))
    }

    /// Returns a segment of an address with `x` for each digit of a withheld number.
    pub fn masked<'t>(&self, address: &'t str) -> Cow<'t, str> {
        let found = self.long_numbers(address);
        if found.is_empty() {
            return Cow::Borrowed(address);
        }
        let is_hidden = |at: usize| found.iter().any(|number| number.range.contains(&at));
        let letters = address.char_indices().map(|(at, letter)| {
            let hidden = is_hidden(at) && digit_value(letter).is_some();
            if hidden { "x".repeat(letter.len_utf8()) } else { letter.to_string() }
        });
        Cow::Owned(letters.collect())
    }

    /// Returns a page or another file that was rendered without withheld numbers, of the same size, and the names of their helplines.
    /// The number of a paused helpline stays: its own page shows it.
    pub fn without_numbers(&self, bytes: Vec<u8>) -> (Vec<u8>, Vec<String>) {
        if self.is_empty() {
            return (bytes, Vec::new());
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(other) => return (other.into_bytes(), Vec::new()),
        };
        let code = code_ranges(&text);
        let mut found = self.numbers_in_file(&text, is_gap_in_output);
        found.extend(self.addresses_in(&text).into_iter().filter(|found| !is_in_tag(&text, found)));
        found.retain(|number| !code.iter().any(|code| code.contains(&number.range.start)));
        let mut bytes = text.into_bytes();
        found.iter().for_each(|number| blank(&mut bytes[number.range.clone()]));
        (bytes, names(&found))
    }

    /// Returns a text file of the campaign without withheld numbers, of the same size, and the names of their helplines.
    pub fn without_numbers_of_file(&self, path: &str, bytes: Vec<u8>) -> (Vec<u8>, Vec<String>) {
        if self.is_empty() {
            return (bytes, Vec::new());
        }
        let is_one_of = |ends: &[&str]| {
            let end = path.rsplit('.').next().unwrap_or_default();
            ends.iter().any(|known| end.eq_ignore_ascii_case(known))
        };
        let (text, mut bytes) = match String::from_utf8(bytes) {
            Ok(text) => (text.clone(), text.into_bytes()),
            Err(other) => (latin(other.as_bytes()), other.into_bytes()),
        };
        let is_unicode = text.as_bytes() == &*bytes;
        let mut found = self.numbers_in_file(&text, is_gap_in_output);
        found.extend(self.addresses_in(&text));
        for number in &found {
            let range = number.range.clone();
            let is_value = is_one_of(CODE) && is_value(&text, &range);
            let place = &mut bytes[range];
            match (is_value, is_unicode) {
                (true, _) => zero(place),
                (false, true) => blank(place),
                (false, false) => place.fill(b'.'),
            }
        }
        let mut all = names(&found);
        if is_one_of(MARKUP) {
            // Tags may stand between the digits.
            let plain = HtmlText::of(&text, 0);
            let split = self.numbers_in_file(&plain.text, is_gap_in_output);
            split.iter().for_each(|number| plain.blank(&number.range, &mut bytes));
            all.extend(names(&split));
            all.sort();
            all.dedup();
        }
        (bytes, all)
    }

    /// The helplines whose numbers and addresses are in the words of a file that is published as it is.
    pub fn named_in(&self, words: &str) -> Vec<String> {
        let mut found = self.numbers_in_file(words, is_gap_in_text);
        found.extend(self.addresses_in(words));
        names(&found)
    }

    /// The withheld numbers of a file. The number of a paused helpline stays.
    fn numbers_in_file(&self, text: &str, gap: Gap) -> Vec<FoundNumber<'_>> {
        let groups = groups(text, gap);
        let long = self.long_numbers_of(&groups).into_iter();
        let mut found: Vec<FoundNumber<'_>> = long
            .filter(|number| number.helpline.reason != LeftOutReason::Paused)
            // A search index has the last digits of numbers of other countries.
            .filter(|number| !self.shown.iter().any(|shown| shown.has_form(&number.digits)))
            .collect();
        found.extend(self.called_codes(text, &groups));
        found
    }
}

/// Files with values that are digits without quotes.
const CODE: &[&str] = &["css", "geojson", "js", "json", "mjs", "webmanifest"];
/// Files with tags.
const MARKUP: &[&str] = &["htm", "html", "svg", "xhtml", "xml"];

/// The names of the helplines of numbers, each once.
fn names(found: &[FoundNumber<'_>]) -> Vec<String> {
    let mut names: Vec<String> = found.iter().map(|number| number.helpline.name.clone()).collect();
    names.sort();
    names.dedup();
    names
}

/// A text in a script of one byte a letter, with its ASCII alone and a letter in place of each other byte.
fn latin(bytes: &[u8]) -> String {
    const NO_BREAK_SPACE: u8 = 0xa0;
    let letter = |byte: &u8| match *byte {
        NO_BREAK_SPACE => ' ',
        byte if byte.is_ascii() => char::from(byte),
        _ => 'x',
    };
    bytes.iter().map(letter).collect()
}

/// Returns `true` for digits that are a value of their own: `{"tel": 573105550134}`.
fn is_value(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].trim_end();
    let after = text[range.end..].trim_start();
    let is_whole = text[range.clone()].bytes().all(|byte| byte.is_ascii_digit());
    is_whole
        && before.ends_with([':', '[', ',', '=', '('])
        && after.starts_with([',', ']', '}', ')', ';'])
}

/// Writes the number 0 over digits, where `…` would be a mistake.
fn zero(bytes: &mut [u8]) {
    bytes.fill(b' ');
    bytes.iter_mut().take(1).for_each(|first| *first = b'0');
}

/// Returns `true` for a place of an output file inside of a tag: an address there is a link.
fn is_in_tag(html: &str, found: &FoundNumber<'_>) -> bool {
    let before = &html[..found.range.start];
    before.rfind('<').is_some_and(|open| !before[open..].contains('>'))
}

/// The styles and scripts of a page, which hold many digits and nothing that an editor wrote.
fn code_ranges(html: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    for (open, close) in [("<style>", "</style>"), ("<script>", "</script>")] {
        for (from, _) in html.match_indices(open) {
            let length = html[from..].find(close).unwrap_or(html.len() - from);
            ranges.push(from..from + length);
        }
    }
    ranges
}
