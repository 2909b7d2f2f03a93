//! The phone numbers of two texts, each as one fact: `+41 44 123 45 67` is `044 123 45 67`.
//!
//! A number is one by its form, by the words beside it, or by the facts of the campaign. What the other text has in another form,
//! such as the digits of a town alone, is one, too.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::i18n::digit_value;
use crate::markdown::{Number, number_with_context, numbers_with_context};
use crate::model::phone::written::last_digits;
use crate::model::typed_number::{CallLanguages, is_long_phone_number, plain};
use crate::model::{Site, WrittenPhone};

use super::matching::remove_common;

/// The digits of the shortest number that is looked for by its form.
const MIN_DIGITS: usize = 6;
/// The digits of the longest one: those of ITU-T E.164, with 00 before them and a 0 behind the calling code.
const MAX_DIGITS: usize = 18;
/// The groups of digits that one number has at most.
const MAX_GROUPS: usize = 8;
/// The groups of a run that is divided into several numbers.
const MAX_DIVIDED_GROUPS: usize = 40;
/// The numbers with the same last digits that one is compared with.
const MAX_ALIKE: usize = 8;
/// The numbers without an equal that each other one is compared with.
const MAX_NEAR: usize = 64;

/// The rules by which a campaign writes numbers.
pub(super) struct PhoneRules<'s> {
    pub country: &'s str,
    /// `None` for a text of no campaign.
    pub site: Option<&'s Site>,
}

/// A phone number of a text.
#[derive(Debug)]
pub(super) struct FoundPhone {
    /// In bytes.
    pub range: Range<usize>,
    pub phone: WrittenPhone,
}

/// Digits that may be one number or several, with the numbers found among them.
struct Run {
    /// The places of the groups of digits, in bytes. The first one has the signs before it, too.
    groups: Vec<Range<usize>>,
    found: Vec<FoundPhone>,
}

impl PhoneRules<'_> {
    /// The phone numbers of two texts, in their order.
    pub fn find(&self, texts: [(&str, CallLanguages); 2]) -> [Vec<FoundPhone>; 2] {
        let mut sides = texts.map(|(text, calls)| self.runs(text, calls));
        if sides.iter().flatten().any(|run| !run.found.is_empty()) {
            let known = Known::of(&sides);
            for (side, (text, _)) in sides.iter_mut().zip(texts) {
                for run in side {
                    run.found.iter_mut().for_each(|found| known.complete(&mut found.phone));
                    self.add_forms(run, text, &known);
                }
            }
            let [a, b] = &mut sides;
            self.add_near(a, (b, texts[1].0));
            self.add_near(b, (a, texts[0].0));
        }
        sides.map(|runs| runs.into_iter().flat_map(|run| run.found).collect())
    }

    fn runs(&self, text: &str, calls: CallLanguages) -> Vec<Run> {
        // Most texts with digits have a day or a count alone.
        if text.chars().filter(|c| digit_value(*c).is_some()).nth(2).is_none() {
            return Vec::new();
        }
        let run = |(range, number): (Range<usize>, Number)| {
            let groups = groups(text, range);
            let found = self.numbers_at_start(text, &groups, number, calls);
            Run { groups, found }
        };
        numbers_with_context(text).into_iter().map(run).collect()
    }

    /// The phone numbers that a run is, or that it begins with: `044 123 45 67 24/7`.
    fn numbers_at_start(
        &self,
        text: &str,
        groups: &[Range<usize>],
        whole: Number,
        calls: CallLanguages,
    ) -> Vec<FoundPhone> {
        let whole_range = groups[0].start..groups[groups.len() - 1].end;
        let as_whole =
            self.is_phone(&whole, groups.len(), calls).then(|| self.found(text, whole_range));
        let mut found = Vec::new();
        if let Some(whole) = as_whole.filter(|whole| whole.phone.has_calling_code()) {
            found.push(whole);
            return found;
        }
        let mut at = 0;
        while at < groups.len() && groups.len() <= MAX_DIVIDED_GROUPS {
            let ends = (at + 1..=groups.len().min(at + MAX_GROUPS)).rev();
            let phones = ends.filter_map(|end| {
                let range = groups[at].start..groups[end - 1].end;
                let number = number_with_context(text, range.clone());
                let is_phone = self.is_phone(&number, end - at, calls);
                is_phone.then(|| (end, self.found(text, range)))
            });
            // The longest one that the country has.
            let longest = phones.reduce(|longest, other| {
                let is_known = |(_, found): &(usize, FoundPhone)| found.phone.has_calling_code();
                if !is_known(&longest) && is_known(&other) { other } else { longest }
            });
            let Some((end, phone)) = longest else { break };
            found.push(phone);
            at = end;
        }
        found
    }

    /// A short code counts if it is written in groups, `39 19`, and a helpline has it: else it is compared as any number.
    fn is_phone(&self, number: &Number, groups: usize, calls: CallLanguages) -> bool {
        let count = number.digits.len();
        let is_known = || {
            let has = |site: &Site| {
                let mut helplines = site.helpline_pages();
                helplines.any(|(_, helpline)| helpline.contact.has_number(&number.digits))
            };
            self.site.is_some_and(has)
        };
        match count {
            0..MIN_DIGITS => groups > 1 && is_known(),
            MIN_DIGITS..=MAX_DIGITS => {
                is_long_phone_number(number, self.country, calls) || is_known()
            }
            _ => false,
        }
    }

    fn found(&self, text: &str, range: Range<usize>) -> FoundPhone {
        let phone = WrittenPhone::of(&plain(&text[range.clone()]), self.country);
        FoundPhone { range, phone }
    }

    /// Adds the numbers of a run that are known ones in another form.
    fn add_forms(&self, run: &mut Run, text: &str, known: &Known) {
        let free = run.found.last().map_or(0, |last| last.range.end);
        let mut at = run.groups.partition_point(|group| group.start < free);
        while at < run.groups.len() {
            let ends = (at + 1..=run.groups.len().min(at + MAX_GROUPS)).rev();
            let mut forms = ends.filter_map(|end| {
                let range = run.groups[at].start..run.groups[end - 1].end;
                let phone = known.in_form(&text[range.clone()], self.country)?;
                Some((end, FoundPhone { range, phone }))
            });
            match forms.next() {
                Some((end, found)) => {
                    run.found.push(found);
                    at = end;
                }
                None => at += 1,
            }
        }
    }

    /// Adds the runs of a text that differ in a digit or two from a number which the other text has alone: they are to be reported
    /// as one number, too.
    fn add_near(&self, others: &[Run], (runs, text): (&mut [Run], &str)) {
        let keys = |runs: &[Run]| -> Vec<(String, String)> {
            let found = runs.iter().flat_map(|run| &run.found);
            found.map(|found| (found.phone.key(), found.phone.national().to_owned())).collect()
        };
        let (mut lacking, mut own) = (keys(others), keys(runs));
        remove_common(&mut lacking, &mut own, |(key, _)| key);
        lacking.truncate(MAX_NEAR);
        if lacking.is_empty() {
            return;
        }
        for run in runs.iter_mut().filter(|run| run.found.is_empty()).take(MAX_NEAR) {
            let range = run.groups[0].start..run.groups[run.groups.len() - 1].end;
            let found = self.found(text, range);
            let own = found.phone.national();
            let is_alike = |national: &str| {
                let end = national.len().saturating_sub(own.len());
                is_near(national, own) || is_near(&national[end..], own)
            };
            if lacking.iter().any(|(_, national)| is_alike(national)) {
                run.found.push(found);
            }
        }
    }
}

/// The numbers of two texts by their last digits.
struct Known(FxHashMap<String, Vec<WrittenPhone>>);

impl Known {
    fn of(sides: &[Vec<Run>; 2]) -> Known {
        let mut known: FxHashMap<String, Vec<WrittenPhone>> = FxHashMap::default();
        for found in sides.iter().flatten().flat_map(|run| &run.found) {
            let alike = known.entry(found.phone.last_digits().to_owned()).or_default();
            if alike.len() < MAX_ALIKE && !alike.contains(&found.phone) {
                alike.push(found.phone.clone());
            }
        }
        Known(known)
    }

    /// Replaces a number by a known one of which it is a form.
    fn complete(&self, phone: &mut WrittenPhone) {
        let alike = self.0.get(phone.last_digits()).into_iter().flatten();
        let longer = alike.filter(|other| other.is_in_form(phone));
        if let Some(whole) = longer.max_by_key(|other| other.key().len()) {
            *phone = whole.clone();
        }
    }

    /// The known number of which digits are a form.
    fn in_form(&self, written: &str, country: &str) -> Option<WrittenPhone> {
        let digits: String = written.chars().filter_map(digit_value).take(MAX_DIGITS + 1).collect();
        let alike = self.0.get(last_digits(&digits)).filter(|_| digits.len() <= MAX_DIGITS)?;
        let mut phone = WrittenPhone::of(&plain(written), country);
        alike.iter().find(|other| other.is_in_form(&phone) || phone.is_in_form(other))?;
        self.complete(&mut phone);
        Some(phone)
    }
}

/// Returns `true` for digits that differ in one place: a digit that is another, one more or less, or two in the other order.
fn is_near(one: &str, other: &str) -> bool {
    let pairs = || one.bytes().zip(other.bytes());
    let back = one.bytes().rev().zip(other.bytes().rev());
    let before = pairs().take_while(|(a, b)| a == b).count();
    let behind = back.take_while(|(a, b)| a == b).count();
    let longest = one.len().max(other.len());
    one.len().min(other.len()) >= MIN_DIGITS && before + behind + 2 >= longest
}

/// The groups of digits of a run.
fn groups(text: &str, run: Range<usize>) -> Vec<Range<usize>> {
    let mut groups: Vec<Range<usize>> = Vec::new();
    for (at, letter) in text[run.clone()].char_indices() {
        if digit_value(letter).is_none() {
            continue;
        }
        let (start, end) = (run.start + at, run.start + at + letter.len_utf8());
        match groups.last_mut() {
            Some(last) if last.end == start => last.end = end,
            Some(_) => groups.push(start..end),
            None => groups.push(run.start..end),
        }
    }
    groups
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_a_text_and_of_the_other_one() {
        let found = |one: &str, other: &str| {
            let rules = PhoneRules { country: "CH", site: None };
            let texts = [one, other].map(|text| (text, CallLanguages::ALL));
            let shown = |(found, text): (Vec<FoundPhone>, &str)| -> Vec<String> {
                found.iter().map(|found| text[found.range.clone()].to_owned()).collect()
            };
            let [a, b] = rules.find(texts);
            [shown((a, one)), shown((b, other))].concat().join(" | ")
        };
        for (one, other, expected) in [
            ("044 123 45 67", "", "044 123 45 67"),
            ("044 123 45 67 24/7", "", "044 123 45 67"),
            ("044 123 45 67 043 765 43 21", "", "044 123 45 67 | 043 765 43 21"),
            ("044 123 45 67", "the 123 45 67 is", "044 123 45 67 | 123 45 67"),
            ("044 123 45 67", "5 044 123 45 67", "044 123 45 67 | 044 123 45 67"),
            ("044 123 45 67", "the 44 123 45 76", "044 123 45 67 | 44 123 45 76"),
            ("044 123 45 67", "1 234 999 people", "044 123 45 67"),
            ("1 234 567 people, 12.12.2026, 01 12 2026", "", ""),
            ("15 - 29 and 100", "112 or 117", ""),
        ] {
            assert_eq!(found(one, other), expected, "{one} | {other}");
        }
    }

    #[test]
    fn long_runs_are_divided_in_a_time_that_grows_as_their_length() {
        let rules = PhoneRules { country: "CH", site: None };
        let long = "12 ".repeat(20_000) + "x 044 123 45 67";
        let [one, other] = rules.find([(&*long, CallLanguages::ALL), (&*long, CallLanguages::ALL)]);
        assert_eq!([one.len(), other.len()], [1, 1]);
    }
}
