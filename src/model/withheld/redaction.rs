//! Texts, addresses and output files without withheld numbers.

use std::borrow::Cow;
use std::ops::Range;

use crate::i18n::ascii_digit;

use super::digit_groups::{groups, is_gap_in_output};
use super::html_text::blank;
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
            let hidden = is_hidden(at) && ascii_digit(letter).is_some();
            if hidden { "x".repeat(letter.len_utf8()) } else { letter.to_string() }
        });
        Cow::Owned(letters.collect())
    }

    /// Returns an output file without withheld numbers, of the same size, and the names of their helplines. The number of a
    /// paused helpline stays: its own page shows it.
    pub fn without_numbers(&self, bytes: Vec<u8>) -> (Vec<u8>, Vec<String>) {
        if self.is_empty() {
            return (bytes, Vec::new());
        }
        let text = match String::from_utf8(bytes) {
            Ok(text) => text,
            Err(other) => return (other.into_bytes(), Vec::new()),
        };
        let code = code_ranges(&text);
        let groups = groups(&text, is_gap_in_output);
        let mut found: Vec<(Range<usize>, String)> = self
            .long_numbers_of(&groups)
            .into_iter()
            .filter(|number| number.helpline.reason != LeftOutReason::Paused)
            // A search index has the last digits of numbers of other countries.
            .filter(|number| !self.shown.iter().any(|shown| shown.has_number(&number.digits)))
            .chain(self.called_codes(&text, &groups))
            .chain(self.addresses_in(&text).into_iter().filter(|found| !is_in_tag(&text, found)))
            .map(|number| (number.range, number.helpline.name.clone()))
            .collect();
        found.retain(|(range, _)| !code.iter().any(|code| code.contains(&range.start)));
        let mut bytes = text.into_bytes();
        found.iter().for_each(|(range, _)| blank(&mut bytes[range.clone()]));
        let mut names: Vec<String> = found.into_iter().map(|(_, name)| name).collect();
        names.sort();
        names.dedup();
        (bytes, names)
    }
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
