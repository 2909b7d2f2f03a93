//! The interface texts in a reader's language, with its fallback languages.
//!
//! A phrase that a language lacks is shown in a language of its `fallback`, or in English: a reader of Lithuanian is not known
//! to read the Russian of the same campaign. Phrases that only the campaign's own theme has may be in no other language.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::i18n::{Locale, Value};
use crate::model::campaign::country::Country;
use crate::model::{Campaign, Date, LangId, PartialDate};

use super::format_bytes::format_bytes;
use super::language_marks::mark;
use super::memo::Memo;
use super::template::theme::Interface;
use super::view::When;

pub struct Localizer {
    locales: Arc<[Locale]>,
    /// Indexes in `locales`: the reader's own language, its declared fallbacks, English, and the others.
    chain: Vec<usize>,
    /// All messages without arguments, for templates.
    pub phrases: BTreeMap<String, String>,
    /// `phrases` in the form that templates take.
    pub interface: Interface,
    direction: &'static str,
    territory: String,
    timezone: Option<String>,
    /// Formatted days: a formatter of ICU takes longer to make than to use.
    days: Memo<Date, String>,
}

impl Localizer {
    pub fn new(campaign: &Campaign, locales: &Arc<[Locale]>, lang: LangId) -> Localizer {
        let languages = &campaign.languages;
        let mut chain: Vec<usize> =
            languages.declared(lang).into_iter().map(LangId::index).collect();
        let english = locales.iter().position(|locale| locale.code() == "en");
        for at in english.into_iter().chain(0..locales.len()) {
            if !chain.contains(&at) {
                chain.push(at);
            }
        }
        let own = &locales[lang.index()];
        let mut phrases = BTreeMap::new();
        for at in chain.iter().rev() {
            let locale = &locales[*at];
            let messages = locale.static_messages().iter();
            phrases.extend(
                messages
                    .map(|(name, text)| (name.clone(), marked(own, locale, name, text.clone()))),
            );
        }
        if let Some(word) = campaign.region(lang) {
            let _ = phrases.insert("region".to_owned(), word.to_owned());
        }
        Localizer {
            chain,
            interface: Interface::new(&phrases),
            phrases,
            direction: own.direction(),
            territory: own.with_territory(Some(campaign.country.as_str()).filter(|country| {
                Country::find(country).is_some_and(|country| country.speaks(own.code()))
            })),
            timezone: campaign.timezone().map(str::to_owned),
            locales: locales.clone(),
            days: Memo::default(),
        }
    }

    fn locale(&self) -> &Locale {
        &self.locales[self.chain[0]]
    }

    fn chain(&self) -> impl Iterator<Item = &Locale> {
        self.chain.iter().map(|at| &self.locales[*at])
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.direction
    }

    /// Language and territory in the form of Open Graph: `sq_AL`.
    pub fn with_territory(&self) -> String {
        self.territory.clone()
    }

    /// A message without arguments. Returns its name if no language has it; a check reports that.
    pub fn message(&self, message: &str) -> String {
        match self.phrases.get(&message.replace(['-', '.'], "_")) {
            Some(text) => text.clone(),
            None => self.format(message, &[]),
        }
    }

    /// A label as it stands in the middle of a sentence: "opening hours".
    pub fn mid_sentence(&self, message: &str) -> String {
        self.locale().mid_sentence(&self.message(message))
    }

    /// The comma of the language's script, with the space behind it.
    pub fn comma(&self) -> &'static str {
        self.locale().comma()
    }

    /// The semicolon of the language's script, with the space behind it.
    pub fn semicolon(&self) -> &'static str {
        self.locale().semicolon()
    }

    /// The IANA time zone of the campaign; `None` if its country has several.
    pub fn timezone(&self) -> Option<&str> {
        self.timezone.as_deref()
    }

    /// A message with arguments. Returns its name if no language has it.
    pub fn format(&self, message: &str, arguments: &[(&str, Value)]) -> String {
        let found = self.chain().find_map(|locale| {
            Some(marked(self.locale(), locale, message, locale.format(message, arguments)?))
        });
        found.unwrap_or_else(|| message.to_owned())
    }

    pub fn day(&self, date: Date) -> String {
        let format = || self.locale().date_long(date.year(), date.month(), date.day());
        self.days.get_or_insert_with(date, format)
    }

    pub fn when(&self, date: Date) -> When {
        When { iso: date.to_string(), text: self.day(date) }
    }

    /// A date as precisely as it is known: "12 November 2026", "November 2026", "2026"; `None` if it is unknown.
    pub fn partial_date(&self, date: PartialDate) -> Option<When> {
        let text = match date {
            PartialDate::Day(day) => self.day(day),
            PartialDate::Month { year, month } => self.locale().month_year(i32::from(year), month),
            PartialDate::Year(year) => self.locale().year(i32::from(year)),
            PartialDate::Unknown => return None,
        };
        Some(When { iso: date.to_string(), text })
    }

    /// Items as a sentence lists them: "a, b and c".
    pub fn list(&self, items: &[String]) -> String {
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        self.locale().list(&items)
    }

    /// The texts between the items of such a list, one for each item but the last.
    pub fn separators(&self, items: &[&str]) -> Vec<String> {
        self.locale().separators(items)
    }

    pub fn number(&self, number: i64) -> String {
        self.locale().number(number)
    }

    /// "Part 2 of 3".
    pub fn page_no(&self, number: usize, of: usize) -> String {
        let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
        self.format("pager-text", &[("number", count(number)), ("of", count(of))])
    }

    /// A weekday's name, in the first language of the chain that has one; 1 is Monday.
    pub fn weekday(&self, iso_weekday: u8) -> String {
        self.chain().find_map(|locale| locale.weekday(iso_weekday)).unwrap_or_default()
    }

    pub fn month(&self, month: u8) -> String {
        self.locale().month(month)
    }

    /// A day of any year.
    pub fn day_of_year(&self, month: u8, day: u8) -> String {
        self.locale().day_of_year(month, day)
    }

    /// The name of a spoken language in the form for the middle of a sentence.
    pub fn language(&self, code: &str) -> String {
        let name = self.chain().find_map(|locale| locale.language_name(code));
        name.unwrap_or_else(|| code.to_owned())
    }

    pub fn country(&self, code: &str) -> String {
        let name = self.chain().find_map(|locale| locale.country_name(code));
        name.unwrap_or_else(|| code.to_owned())
    }

    /// A size in bytes as readers see it: "9 KB".
    pub fn size(&self, bytes: u64) -> String {
        format_bytes(bytes, |number| self.number(number))
    }
}

/// Marks a phrase that is not in the reader's own language.
fn marked(own: &Locale, found: &Locale, name: &str, text: String) -> String {
    let (code, direction) = match found.is_copied(name) {
        true => ("en", "ltr"),
        false => (found.code(), found.direction()),
    };
    if code == own.code() {
        return text;
    }
    mark(&text, code, Some(direction).filter(|direction| *direction != own.direction()))
}
