//! Compares the facts of a block with those of its translation, which must keep them: numbers, dates, prices, phone numbers and links.

mod block_links;
mod calendars;
mod clock;
mod clocks;
mod counted_nouns;
mod counted_words;
mod day_halves;
mod day_months;
mod day_ranges;
mod durations;
mod figure_comparison;
mod figure_extent;
mod figure_value;
mod figures;
mod half_day_clock;
mod half_words;
mod hour_ranges;
mod language_row;
mod language_words;
mod matching;
mod mentions;
mod money;
mod money_words;
mod named_time;
mod number_halves;
mod number_words;
mod numerals;
mod other_calendars;
mod other_months;
mod pairs;
mod part_of_day;
mod phones;
mod short_names;
mod sunrise_clock;
mod time_names;
mod time_units;
mod time_words;
mod unmatched;
mod weekday;
mod word_at;

use std::sync::OnceLock;

use crate::markdown::Block;
use crate::model::typed_number::CallLanguages;
use crate::model::{LangId, Mismatch, Site, Text};

use self::figures::Figures;
use self::language_words::LanguageWords;
use self::phones::PhoneRules;
use super::block_text;

/// Compares blocks of a site's texts.
pub struct FactComparison<'s> {
    site: &'s Site,
    phones: PhoneRules<'s>,
    /// The words of each language, made when its first number is compared.
    words: Vec<OnceLock<LanguageWords>>,
}

impl FactComparison<'_> {
    pub fn new(site: &Site) -> FactComparison<'_> {
        let words = site.campaign.languages.ids().map(|_| OnceLock::new()).collect();
        let phones = PhoneRules { country: &site.campaign.country, site: Some(site) };
        FactComparison { site, phones, words }
    }

    /// The facts that differ between two plain texts, such as titles.
    pub(super) fn compare_words(
        &self,
        (from, theirs): (LangId, &str),
        (lang, ours): (LangId, &str),
    ) -> Mismatch {
        let has_numbers = block_text::has_numeric(theirs) || block_text::has_numeric(ours);
        if !has_numbers && !self.words(from).names.have_weekday(theirs) {
            return Mismatch::default();
        }
        let (from, lang) = (self.words(from), self.words(lang));
        let [their_phones, our_phones] =
            self.phones.find([(theirs, from.calls), (ours, lang.calls)]);
        figure_comparison::compare(
            &Figures::of(theirs, from, &their_phones),
            &Figures::of(ours, lang, &our_phones),
        )
    }

    /// The facts that differ between a block of a source and of its translation.
    pub(super) fn compare(
        &self,
        (from, source, theirs): (LangId, &Text, &Block),
        (lang, text, ours): (LangId, &Text, &Block),
    ) -> Mismatch {
        let source_words = block_text::plain(&source.body, theirs);
        // Most blocks have neither a number nor a weekday.
        let may_differ = block_text::may_have_number(&source.body, theirs)
            || block_text::may_have_number(&text.body, ours)
            || self.words(from).names.have_weekday(&source_words);
        let mut mismatch = match may_differ {
            true => {
                let words = block_text::plain(&text.body, ours);
                self.compare_words((from, &source_words), (lang, &words))
            }
            false => Mismatch::default(),
        };
        let codes = [from, lang].map(|lang| self.site.code(lang));
        block_links::compare(self.site, (source, theirs), (text, ours), codes, &mut mismatch);
        mismatch
    }

    fn words(&self, lang: LangId) -> &LanguageWords {
        let languages = &self.site.campaign.languages;
        let make = || {
            let calls = CallLanguages::of_text(languages, lang);
            LanguageWords::of(self.site.code(lang), calls).in_country(&self.site.campaign.country)
        };
        self.words[lang.index()].get_or_init(make)
    }
}

#[cfg(test)]
mod tests;
