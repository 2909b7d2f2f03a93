//! The places of withheld numbers and addresses in a text.

use std::ops::Range;

use crate::i18n::digit_value;
use crate::markdown::{self, BOUNDARY, Number};

use super::called_code::is_called_code;
use super::digit_groups::{Group, groups, is_gap_in_text};
use super::mailbox::places;
use super::messenger::is_named;
use super::{Withheld, WithheldHelpline};
use crate::model::phone::{MAX_SHORT_DIGITS, calling_code};
use crate::model::text::left_out::LeftOutReason;
use crate::model::typed_number::two_digits::asks_to_call_pair;
use crate::model::typed_number::{CallLanguages, is_helpline_number, is_short_helpline_number};

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
        if !text.chars().any(|c| digit_value(c).is_some()) {
            return found;
        }
        for number in self.long_numbers(text) {
            if is_apart(&found, &number.range) {
                found.push(number);
            }
        }
        for (range, number) in markdown::numbers_with_context(text) {
            let codes = codes_of(&range, &number).into_iter();
            // `18/12` is a day; codes of two digits are looked for below.
            for (range, digits) in codes.filter(|(_, digits)| digits.len() > 2) {
                let written = typed(&number, &digits);
                let is_meant = |helpline: &WithheldHelpline, is_local: bool| {
                    let names = &helpline.names;
                    is_named(range.start, helpline)
                        || !is_local && is_helpline_number(&number, names, languages)
                        || is_local && is_short_helpline_number(&number, names, languages)
                };
                let whole = self.with_number(&written).filter(|line| is_meant(line, false));
                let local = || self.with_local_form(&digits).filter(|line| is_meant(line, true));
                if is_apart(&found, &range)
                    && let Some(helpline) = whole.or_else(local)
                {
                    found.push(FoundNumber { range, digits, helpline });
                }
            }
        }
        let pairs = self.has_two_digits().then(|| markdown::pairs_with_context(text));
        for (range, number) in pairs.into_iter().flatten() {
            if let Some(helpline) = self.with_number(&number.digits)
                && is_apart(&found, &range)
                && asks_to_call_pair(&number, languages)
            {
                found.push(FoundNumber { range, digits: number.digits.into(), helpline });
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
        for helpline in old {
            let all = helpline.contact.mailboxes().flat_map(|mailbox| places(text, mailbox));
            for range in all {
                if is_apart(&found, &range) {
                    let digits = text[range.clone()].to_owned();
                    found.push(FoundNumber { range, digits, helpline });
                }
            }
        }
        found
    }

    /// The short codes of a file, and numbers as they are dialled inside of a town, beside words that ask to call them, which facts,
    /// captions and phrases brought there.
    pub(super) fn called_codes(&self, text: &str, groups: &[Group]) -> Vec<FoundNumber<'_>> {
        let mut found = Vec::new();
        let is_known = |digits: &str, is_whole: bool| {
            let working = |line: &&WithheldHelpline| line.reason != LeftOutReason::Paused;
            let code = self.helplines.iter().filter(working).find(|helpline| {
                is_whole && helpline.contact.short_codes().any(|code| code == digits)
            });
            code.or_else(|| self.with_local_form(digits).filter(working))
        };
        for from in 0..groups.len() {
            let mut digits = String::new();
            for (to, group) in groups.iter().enumerate().skip(from) {
                digits.push_str(&group.digits);
                if to > from && !group.joins || digits.len() > MAX_SHORT_DIGITS {
                    break;
                }
                let range = groups[from].range.start..group.range.end;
                if let Some(helpline) = is_known(&digits, from == to)
                    && is_called_code(text, &range, &digits, self.languages)
                {
                    found.push(FoundNumber { range, digits, helpline });
                    break;
                }
            }
        }
        found
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
                let plus = if groups[from].has_plus { "+" } else { "" };
                let helpline = self.with_number(&[plus, &*digits].concat());
                // Figures before a number are no part of it: `2026, 30 901820`.
                let known = |line: &&WithheldHelpline| {
                    line.contact.has_form(&digits)
                        || !(from + 1..=to).any(|at| line.contact.has_form(&joined(groups, at, to)))
                };
                if let Some(helpline) = helpline.filter(known) {
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
        let mut digits = joined(groups, from, to);
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
                return is_whole && self.with_number(&format!("+{digits}")).is_none();
            }
        }
        false
    }
}

/// The digits of groups, one behind the other.
fn joined(groups: &[Group], from: usize, to: usize) -> String {
    groups[from..=to].iter().map(|group| &*group.digits).collect()
}

/// Digits of a number, with its plus.
fn typed(number: &Number, digits: &str) -> String {
    let has_plus = number.written.starts_with(['+', '＋']) || number.before.ends_with('＋');
    [if has_plus { "+" } else { "" }, digits].concat()
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
            let digits: String = part.chars().filter_map(digit_value).collect();
            codes.push((at..at + part.trim_end().len(), digits));
            at += part.len() + 1;
        }
    }
    codes
}
