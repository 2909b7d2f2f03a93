//! Lookups of helplines in a site, by their order, number and confirmation.

use std::collections::BTreeSet;

use crate::markdown::{self, Number};

use super::Site;
use crate::model::contact::Contact;
use crate::model::date::freshness::Freshness;
use crate::model::ids::PageId;
use crate::model::kind::{Helpline, PageKind, Status};
use crate::model::language::LangId;
use crate::model::page::Page;
use crate::model::text::Text;
use crate::model::typed_number::two_digits::asks_to_call_pair;
use crate::model::typed_number::{
    CallLanguages, is_helpline_number, looks_like_a_call, name_of, word_before,
};
use crate::model::withheld::html_text::HtmlText;

/// Digits of the shortest international number (E.164).
const MIN_CALLED_DIGITS: usize = 7;

impl Site {
    /// All helplines as their editor ordered them, then by folder.
    pub fn helplines(&self) -> &[PageId] {
        &self.helplines
    }

    /// Returns `true` if the facts of every helpline could be read. If not, a helpline that seems to be missing may be
    /// in the file that is broken.
    pub fn knows_all_helplines(&self) -> bool {
        !self.pages_of(PageKind::Helpline).any(|page| page.has_broken_facts)
    }

    /// Helplines that are always shown, in the order of `emergency` in `fener.yaml`.
    pub fn emergency(&self) -> &[PageId] {
        &self.emergency
    }

    /// The pages of all helplines with their facts, sorted by folder.
    pub fn helpline_pages(&self) -> impl Iterator<Item = (&Page, &Helpline)> {
        self.pages_of(PageKind::Helpline).filter_map(|page| Some((page, page.helpline()?)))
    }

    /// The helpline with a number, as dialled or in a national form. Of several, the one whose number is shown and was
    /// confirmed last.
    pub fn helpline_with(&self, number: &str) -> Option<&Page> {
        let all = self.helpline_pages().filter(|(_, line)| line.contact.has_number(number));
        let rank = |(_, line): &(&Page, &Helpline)| (!line.answers(), !line.freshness.may_print());
        all.min_by_key(rank).map(|(page, _)| page)
    }

    /// The helpline whose number an editor typed; `None` for a short number with nothing around it that says so.
    pub fn helpline_typed(&self, number: &Number, languages: CallLanguages) -> Option<&Page> {
        let has_plus = number.written.starts_with(['+', '＋']);
        let plus = if has_plus { "+" } else { "" };
        let page = self.helpline_with(&[plus, &*number.digits].concat())?;
        let of_title = |(_, text): (LangId, &Text)| {
            let numbers = markdown::numbers_with_context(&text.title.value).into_iter();
            let mut own = numbers.filter(|(_, in_title)| in_title.digits == number.digits);
            own.find_map(|(_, in_title)| word_before(&in_title))
        };
        let titles = page.own_texts().filter_map(|(_, text)| name_of(&text.title.value));
        let names: Vec<String> = page.own_texts().filter_map(of_title).chain(titles).collect();
        is_helpline_number(number, &names, languages).then_some(page)
    }

    /// The numbers of two digits that a text asks to call, with their helplines and the places of their paragraphs.
    pub fn pairs_typed(&self, text: &Text, languages: CallLanguages) -> Vec<(Number, &Page)> {
        let is_pair = |line: &Helpline| line.contact.short_codes().any(|code| code.len() == 2);
        if !self.helpline_pages().any(|(_, line)| is_pair(line)) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut seen = BTreeSet::new();
        for block in &text.body.blocks {
            let html = block.html.start as usize..block.html.end as usize;
            let plain = HtmlText::of(&text.body.html[html.clone()], html.start);
            for (range, number) in markdown::pairs_with_context(&plain.text) {
                // Blocks may be inside of others.
                if asks_to_call_pair(&number, languages)
                    && let Some(page) = self.helpline_with(&number.digits)
                    && seen.insert(plain.html[range.start])
                {
                    found.push((Number { position: block.position, ..number }, page));
                }
            }
        }
        found
    }

    /// The numbers of a message that must not be sent, because it cannot be corrected, each with the reason.
    pub fn unfit_for_message(&self, message: &str) -> Vec<(String, &'static str)> {
        let languages = CallLanguages::of_campaign(&self.campaign.languages);
        let numbers = markdown::numbers_with_context(message).into_iter();
        let mut unfit: Vec<(String, &str)> = numbers
            .filter_map(|(_, number)| {
                Some((number.written.to_string(), self.unfit(&number, languages)?))
            })
            .collect();
        // Some have signs between their digits that no other number has.
        if unfit.is_empty() {
            let found = self.withheld.numbers_in(message, languages, |_, _| false).into_iter();
            unfit
                .extend(found.map(|n| (message[n.range].to_owned(), "its helpline does not work")));
        }
        unfit
    }

    fn unfit(&self, number: &Number, languages: CallLanguages) -> Option<&'static str> {
        match self.helpline_with(&number.digits).and_then(Page::helpline) {
            Some(helpline) if !helpline.is_offered() => Some("its helpline is not active"),
            Some(helpline) if helpline.freshness.may_print() => None,
            Some(_) => Some("its helpline was not confirmed recently"),
            None if looks_like_a_call(number, languages)
                || number.digits.len() >= MIN_CALLED_DIGITS =>
            {
                Some("no helpline has this number")
            }
            None => None,
        }
    }

    /// The count of numbers and addresses that are withheld today.
    pub fn withheld_count(&self) -> usize {
        let counts = self.helpline_pages().map(|(_, helpline)| match &helpline.contact {
            Contact::Withheld(channels) => channels.count(),
            Contact::Shown(_) | Contact::WithCaution(_) => 0,
        });
        counts.sum()
    }

    /// The state of a helpline as readers see it: "working" only while a person has confirmed it in time.
    pub fn shown_status(&self, helpline: &Helpline) -> Status {
        let (limits, assured) = (self.campaign.freshness, helpline.assured.as_ref());
        match (helpline.status, Freshness::of(false, assured, limits, self.date)) {
            (status @ (Status::Paused | Status::Closed), _) => status,
            (_, Freshness::Confirmed | Freshness::Ageing | Freshness::Stale) => Status::Active,
            (_, _) => Status::Unknown,
        }
    }

    /// All helplines with the days since their confirmation; the oldest first, before them those never confirmed.
    pub fn helplines_by_age(&self) -> Vec<(&Page, Option<i64>, Freshness)> {
        let mut all: Vec<_> = self
            .helpline_pages()
            .map(|(page, helpline)| {
                let days = helpline.assured.as_ref().and_then(|a| a.on.max_age(self.date));
                (page, days, helpline.freshness)
            })
            .collect();
        all.sort_by_key(|(page, days, _)| (std::cmp::Reverse(days.unwrap_or(i64::MAX)), page.id));
        all
    }
}
