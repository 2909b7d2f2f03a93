//! The numbers and addresses that no page may show today, and the places of these numbers in a text.
//!
//! They are those of helplines that are withheld, paused or closed, or whose page has expired, unless a helpline that
//! works has them, too. The passing of days alone never stops a build, so what an editor typed is left out of the output.

pub(super) mod called_code;
pub(super) mod digit_groups;
pub(super) mod facts;
pub(super) mod html_text;
mod messenger;
pub(super) mod texts;

use std::borrow::Cow;
use std::ops::Range;

use crate::finding::Location;
use crate::i18n::ascii_digit;
use crate::markdown::{self, BOUNDARY, Number};

use self::called_code::is_called_code;
use self::digit_groups::{Gap, Group, groups, is_gap_in_output, is_gap_in_text};
use self::html_text::blank;
use self::messenger::is_named;
use crate::model::contact::Contact;
use crate::model::date::Date;
use crate::model::kind::Status;
use crate::model::page::Page;
use crate::model::phone::calling_code;
use crate::model::text::left_out::{LeftOut, LeftOutReason};
use crate::model::typed_number::call_words::CallLanguages;
use crate::model::typed_number::{is_helpline_number, word_before};

/// The helplines whose numbers are left out.
#[derive(Debug, Default)]
pub struct Withheld {
    helplines: Vec<WithheldHelpline>,
    /// The contacts of the helplines whose numbers are shown.
    shown: Vec<Contact>,
    /// The languages of the campaign.
    languages: CallLanguages,
}

/// A helpline whose numbers are left out.
#[derive(Debug)]
pub struct WithheldHelpline {
    /// The name of its folder.
    pub name: String,
    pub reason: LeftOutReason,
    /// Its numbers and addresses that no other helpline publishes.
    contact: Contact,
    /// The words that stand before its number in its titles: `Central` of "Central 180".
    names: Vec<String>,
}

/// A place of a withheld number in a text.
#[derive(Debug)]
pub struct FoundNumber<'w> {
    /// In bytes.
    pub range: Range<usize>,
    /// ASCII digits.
    pub digits: String,
    pub helpline: &'w WithheldHelpline,
}

/// A helpline whose page has expired.
#[derive(Debug)]
pub struct ExpiredHelpline {
    pub name: String,
    pub on: Date,
    pub contact: Contact,
    pub titles: Vec<String>,
}

/// Digits of the shortest number that is left out wherever it stands. A shorter one is so beside words alone.
const MIN_DIGITS: usize = 6;
/// Digits of the shortest code that is left out: fewer are counts and days.
const MIN_CODE_DIGITS: usize = 3;
/// Digits of the longest number (ITU-T E.164), with 00 before the calling code and a 0 behind it.
const MAX_DIGITS: usize = 18;

impl Withheld {
    /// Collects the helplines whose numbers are left out.
    pub fn of(pages: &[Page], expired: Vec<ExpiredHelpline>, languages: CallLanguages) -> Withheld {
        let helplines = || pages.iter().filter_map(|page| Some((page, page.helpline()?)));
        let shown: Vec<&Contact> = helplines()
            .filter(|(_, helpline)| helpline.is_offered() && !helpline.is_withheld())
            .map(|(_, helpline)| &helpline.contact)
            .collect();
        let of_pages = helplines().filter_map(|(page, helpline)| {
            let reason = match helpline.status {
                Status::Closed => LeftOutReason::Closed,
                _ if helpline.is_withheld() => LeftOutReason::Old,
                Status::Paused => LeftOutReason::Paused,
                Status::Active | Status::Unknown => return None,
            };
            let titles = page.own_texts().map(|(_, text)| text.title.value.clone()).collect();
            Some((page.name().to_owned(), reason, &helpline.contact, titles))
        });
        let of_expired = expired.iter().map(|page| {
            let reason = LeftOutReason::Expired(page.on);
            (page.name.clone(), reason, &page.contact, page.titles.clone())
        });
        let all = of_pages.chain(of_expired).filter_map(|(name, reason, contact, titles)| {
            let contact = contact.without(&shown)?;
            let of_title = |title: &String| {
                let numbers = markdown::numbers_with_context(title).into_iter();
                let own = numbers.filter(|(_, number)| contact.has_number(&number.digits));
                own.filter_map(|(_, number)| word_before(&number)).next()
            };
            let names = titles.iter().filter_map(of_title).collect();
            Some(WithheldHelpline { name, reason, contact, names })
        });
        let helplines = all.collect();
        Withheld { helplines, shown: shown.into_iter().cloned().collect(), languages }
    }

    pub fn is_empty(&self) -> bool {
        self.helplines.is_empty()
    }

    /// The helpline that a number belongs to, given by its digits in any national form.
    pub fn with_number(&self, digits: &str) -> Option<&WithheldHelpline> {
        self.helplines.iter().find(|helpline| helpline.contact.has_number(digits))
    }

    /// The helpline that a web or e-mail address belongs to, or whose number it has.
    pub fn with_address(&self, address: &str) -> Option<&WithheldHelpline> {
        let is_old = |helpline: &&WithheldHelpline| helpline.reason == LeftOutReason::Old;
        let mut old = self.helplines.iter().filter(is_old);
        old.find(|helpline| helpline.contact.has_address(address)).or_else(|| {
            let long = self.long_numbers(address, is_gap_in_text);
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
        let is_apart = |number: &FoundNumber<'_>| {
            found.iter().all(|known| {
                known.range.end <= number.range.start || number.range.end <= known.range.start
            })
        };
        let mut long = self.long_numbers(text, is_gap_in_text);
        long.retain(is_apart);
        found.append(&mut long);
        let is_free = |found: &[FoundNumber<'_>], range: &Range<usize>| {
            found
                .iter()
                .all(|known| known.range.end <= range.start || range.end <= known.range.start)
        };
        for (range, number) in markdown::numbers_with_context(text) {
            for (range, digits) in codes_of(&range, &number) {
                if let Some(helpline) = self.with_number(&digits)
                    && is_free(&found, &range)
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
        let found = self.long_numbers(address, is_gap_in_text);
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

    /// The words that are an address of a helpline whose confirmation is too old.
    fn addresses_in(&self, text: &str) -> Vec<FoundNumber<'_>> {
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
    fn called_codes(&self, text: &str, groups: &[Group]) -> Vec<FoundNumber<'_>> {
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
    fn long_numbers(&self, text: &str, gap: Gap) -> Vec<FoundNumber<'_>> {
        self.long_numbers_of(&groups(text, gap))
    }

    fn long_numbers_of(&self, groups: &[Group]) -> Vec<FoundNumber<'_>> {
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

/// Notes that a number or address of a helpline is left out.
pub fn left_out(
    written: String,
    line: &WithheldHelpline,
    location: Location,
    in_body: bool,
) -> LeftOut {
    LeftOut { written, helpline: line.name.clone(), reason: line.reason, location, in_body }
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
