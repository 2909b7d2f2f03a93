//! The places of withheld numbers and addresses in a text.

use std::ops::Range;

use crate::i18n::ascii_digit;
use crate::markdown::{self, BOUNDARY, Number};

use super::called_code::is_called_code;
use super::digit_groups::{Group, groups, is_gap_in_text};
use super::messenger::is_named;
use super::{Withheld, WithheldHelpline};
use crate::model::phone::calling_code;
use crate::model::text::left_out::LeftOutReason;
use crate::model::typed_number::{CallLanguages, is_helpline_number};

/// A place of a withheld number in a text.
#[derive(Debug)]
pub struct FoundNumber<'w> {
    /// In bytes.
    pub range: Range<usize>,
    /// ASCII digits.
    pub digits: String,
    pub helpline: &'w WithheldHelpline,
}

/// Digits of the shortest number that is left out wherever it stands. A shorter one is so beside words alone.
const MIN_DIGITS: usize = 6;
/// Digits of the shortest code that is left out: fewer are counts and days.
const MIN_CODE_DIGITS: usize = 3;
/// Digits of the longest number (ITU-T E.164), with 00 before the calling code and a 0 behind it.
const MAX_DIGITS: usize = 18;

impl Withheld {
    /// The helpline that a web or e-mail address belongs to, or whose number it has.
    pub fn with_address(&self, address: &str) -> Option<&WithheldHelpline> {
        let is_old = |helpline: &&WithheldHelpline| helpline.reason == LeftOutReason::Old;
        let mut old = self.helplines.iter().filter(is_old);
        old.find(|helpline| helpline.contact.has_address(address)).or_else(|| {
            let long = self.long_numbers(address);
            long.into_iter().next().map(|found| found.helpline)
        })
    }

    /// Returns the withheld numbers of a text, in their order. A short code counts beside a word that asks to call or names the
    /// helpline, alone, and where `is_named` returns `true` for the byte that it starts at.
    pub fn numbers_in(
        &self,
        text: &str,
        languages: CallLanguages,
        is_named: impl Fn(usize, &WithheldHelpline) -> bool,
    ) -> Vec<FoundNumber<'_>> {
        if self.is_empty() {
            return Vec::new();
        }
        let mut found = self.addresses_in(text);
        if !text.chars().any(|c| ascii_digit(c).is_some()) {
            return found;
        }
        for number in self.long_numbers(text) {
            if is_apart(&found, &number.range) {
                found.push(number);
            }
        }
        for (range, number) in markdown::numbers_with_context(text) {
            for (range, digits) in codes_of(&range, &number) {
                if let Some(helpline) = self.with_number(&digits)
                    && is_apart(&found, &range)
                    && (is_named(range.start, helpline)
                        || is_helpline_number(&number, &helpline.names, languages))
                {
                    found.push(FoundNumber { range, digits, helpline });
                }
            }
        }
        found.sort_by_key(|number| number.range.start);
        found
    }

    /// The words that are an address of a helpline whose confirmation is too old.
    pub(super) fn addresses_in(&self, text: &str) -> Vec<FoundNumber<'_>> {
        let is_old = |helpline: &&WithheldHelpline| {
            helpline.reason == LeftOutReason::Old && helpline.contact.has_addresses()
        };
        let old: Vec<&WithheldHelpline> = self.helplines.iter().filter(is_old).collect();
        if old.is_empty() {
            return Vec::new();
        }
        let is_end = |c: char| {
            c.is_whitespace()
                || c == BOUNDARY
                || "()<>[]{}|\"'`*“”„«»,;!،؛。、…\u{200b}".contains(c)
        };
        let mut found = Vec::new();
        let mut at = 0;
        for word in text.split_inclusive(is_end) {
            let start = at;
            at += word.len();
            let bare = word.trim_end_matches(is_end).trim_end_matches(['.', ':', '?', '।', '።']);
            let is_address = bare.contains(['@', '.', '/']);
            let is_of = |line: &&&WithheldHelpline| {
                let mut apps = line.contact.apps_of(bare);
                is_address && line.contact.is_typed_address(bare)
                    || apps.any(|app| is_named(app, &text[..start], &text[at..]))
            };
            if let Some(helpline) = old.iter().find(is_of) {
                let range = start..start + bare.len();
                found.push(FoundNumber { range, digits: bare.to_owned(), helpline });
            }
        }
        found
    }

    /// The short codes of a file beside words that ask to call them, which facts, captions and phrases brought there.
    pub(super) fn called_codes(&self, text: &str, groups: &[Group]) -> Vec<FoundNumber<'_>> {
        let working = self.helplines.iter().filter(|line| line.reason != LeftOutReason::Paused);
        let codes = working.flat_map(|helpline| {
            let codes = helpline.contact.short_codes();
            codes.filter(|code| code.len() >= MIN_CODE_DIGITS).map(move |code| (code, helpline))
        });
        let codes: Vec<(&str, &WithheldHelpline)> = codes.collect();
        let found = groups.iter().filter(|_| !codes.is_empty()).filter_map(|group| {
            let (code, helpline) = codes.iter().find(|(code, _)| *code == group.digits)?;
            let range = group.range.clone();
            let digits = (*code).to_owned();
            is_called_code(text, &range, code, self.languages).then_some(FoundNumber {
                range,
                digits,
                helpline,
            })
        });
        found.collect()
    }

    /// The numbers of six digits or more, wherever they stand.
    pub(super) fn long_numbers(&self, text: &str) -> Vec<FoundNumber<'_>> {
        self.long_numbers_of(&groups(text, is_gap_in_text))
    }

    pub(super) fn long_numbers_of(&self, groups: &[Group]) -> Vec<FoundNumber<'_>> {
        let mut found = Vec::new();
        let mut from = 0;
        while from < groups.len() {
            let mut digits = String::new();
            let mut next = from + 1;
            for (to, group) in groups.iter().enumerate().skip(from) {
                digits.push_str(&group.digits);
                if to > from && !group.joins || digits.len() > MAX_DIGITS {
                    break;
                }
                if digits.len() < MIN_DIGITS || self.is_abroad(groups, from, to) {
                    continue;
                }
                if let Some(helpline) = self.with_number(&digits) {
                    let range = groups[from].start_with_plus..group.range.end;
                    found.push(FoundNumber { range, digits, helpline });
                    next = to + 1;
                    break;
                }
            }
            from = next;
        }
        found
    }

    /// Returns `true` if groups are the end of an international number that is not withheld: `71 123 456` in `+213 71 123 456`.
    fn is_abroad(&self, groups: &[Group], from: usize, to: usize) -> bool {
        let mut digits: String = groups[from..=to].iter().map(|group| &*group.digits).collect();
        for at in (0..from).rev() {
            if !groups[at + 1].joins {
                return false;
            }
            digits.insert_str(0, &groups[at].digits);
            if digits.len() >= MAX_DIGITS {
                return false;
            }
            if groups[at].has_plus {
                let is_whole = calling_code::split(&digits).is_some_and(|(code, national)| {
                    code.len() <= groups[at].digits.len() && national.len() > MIN_DIGITS
                });
                return is_whole && self.with_number(&digits).is_none();
            }
        }
        false
    }
}

/// Returns `true` for a range that touches no place that was found.
fn is_apart(found: &[FoundNumber<'_>], range: &Range<usize>) -> bool {
    found.iter().all(|known| known.range.end <= range.start || range.end <= known.range.start)
}

/// The digits of a number, and of each of several codes with a `/` between them: `180/190`.
fn codes_of(range: &Range<usize>, number: &Number) -> Vec<(Range<usize>, String)> {
    let mut codes = vec![(range.clone(), number.digits.to_string())];
    if number.written.contains('/') {
        let mut at = range.start;
        for part in number.written.split('/') {
            let digits: String = part.chars().filter_map(ascii_digit).collect();
            codes.push((at..at + part.trim_end().len(), digits));
            at += part.len() + 1;
        }
    }
    codes
}
