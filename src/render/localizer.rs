//! The interface's words in one reader's language, down its chain where one is missing.

use std::collections::{BTreeMap, HashMap};
use std::hash::Hash;
use std::sync::RwLock;

use crate::render::template::prerender::cache::Moulds;
use crate::render::template::theme::{Data, Interface};

use crate::i18n::{Locale, Value};
use crate::model::{Date, Hours, LangId, Languages};

use crate::render::format_bytes;
use crate::render::view::When;

pub struct Localizer<'a> {
    /// The reader's own language first.
    chain: Vec<&'a Locale>,
    /// Every message without arguments, for templates.
    pub phrases: BTreeMap<String, String>,
    /// The same, as templates take it.
    pub interface: Interface,
    direction: &'static str,
    territory: String,
    /// Days, numbers and parts that were written out: the same few stand on most pages.
    days: RwLock<HashMap<Date, String>>,
    numbers: RwLock<HashMap<i64, String>>,
    parts: RwLock<HashMap<(usize, usize), String>>,
}

/// What was written out before, or what `write` writes now.
fn once<K: Copy + Eq + Hash>(
    known: &RwLock<HashMap<K, String>>,
    of: K,
    write: impl FnOnce() -> String,
) -> String {
    if let Ok(known) = known.read()
        && let Some(written) = known.get(&of)
    {
        return written.clone();
    }
    let written = write();
    if let Ok(mut known) = known.write() {
        known.insert(of, written.clone());
    }
    written
}

impl<'a> Localizer<'a> {
    pub fn new(languages: &Languages, locales: &'a [Locale], lang: LangId) -> Localizer<'a> {
        let chain: Vec<&Locale> =
            languages.chain(lang).iter().map(|id| &locales[id.index()]).collect();
        let mut phrases = BTreeMap::new();
        for locale in chain.iter().rev() {
            phrases.extend(locale.static_messages().clone());
        }
        let interface =
            Interface { phrases: Data::from_serializable(&phrases), moulds: Moulds::default() };
        let (direction, territory) = (chain[0].direction(), chain[0].with_territory());
        Localizer {
            chain,
            phrases,
            interface,
            direction,
            territory,
            days: RwLock::default(),
            numbers: RwLock::default(),
            parts: RwLock::default(),
        }
    }

    fn locale(&self) -> &'a Locale {
        self.chain[0]
    }

    pub fn direction(&self) -> &'static str {
        self.direction
    }

    /// Language and territory, as Open Graph writes them: `sq_AL`.
    pub fn with_territory(&self) -> String {
        self.territory.clone()
    }

    /// A message without arguments; its own name where no language has it, which a check reports.
    pub fn message(&self, message: &str) -> String {
        match self.phrases.get(&message.replace(['-', '.'], "_")) {
            Some(said) => said.clone(),
            None => self.format(message, &[]),
        }
    }

    /// A message with arguments.
    pub fn format(&self, message: &str, arguments: &[(&str, Value)]) -> String {
        let said = self.chain.iter().find_map(|locale| locale.format(message, arguments));
        said.unwrap_or_else(|| message.to_owned())
    }

    /// A message if there is one: for names of languages and countries.
    pub fn get(&self, message: &str) -> Option<String> {
        self.chain.iter().find_map(|locale| locale.message(message))
    }

    pub fn day(&self, date: Date) -> String {
        once(&self.days, date, || self.locale().date_long(date.year(), date.month(), date.day()))
    }

    pub fn when(&self, date: Date) -> When {
        When { iso: date.to_string(), text: self.day(date) }
    }

    pub fn list(&self, items: &[String]) -> String {
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        self.locale().list(&items)
    }

    pub fn number(&self, number: i64) -> String {
        once(&self.numbers, number, || self.locale().number(number))
    }

    /// "Part 2 of 3".
    pub fn page_no(&self, number: usize, of: usize) -> String {
        let count = |n: usize| Value::Number(i64::try_from(n).unwrap_or(i64::MAX));
        let arguments = [("number", count(number)), ("of", count(of))];
        once(&self.parts, (number, of), || self.format("pager-text", &arguments))
    }

    /// Hours as a sentence's part; empty where nothing is known.
    pub fn hours(&self, hours: &Hours) -> String {
        match hours {
            Hours::Unknown => String::new(),
            Hours::Always => self.message("hours-always"),
            Hours::Other(written) => written.clone(),
            Hours::Weekly(spans) => {
                let each = spans.iter().map(|span| {
                    let first = self.locale().weekday(span.first);
                    let days = if span.first == span.last {
                        first
                    } else {
                        format!("{first}–{}", self.locale().weekday(span.last))
                    };
                    let times = span.times.replace('-', "–").replace(',', ", ");
                    self.format("opens-hours-on", &[("days", days.into()), ("hours", times.into())])
                });
                each.collect::<Vec<_>>().join("; ")
            }
        }
    }

    /// The name of a spoken language, as it stands inside a sentence.
    pub fn language(&self, code: &str) -> String {
        self.get(&format!("language-{code}")).unwrap_or_else(|| code.to_owned())
    }

    pub fn country(&self, code: &str) -> String {
        self.get(&format!("country-{code}")).unwrap_or_else(|| code.to_owned())
    }

    /// Bytes as a reader weighs them: "9 KB".
    pub fn weight(&self, bytes: u64) -> String {
        format_bytes::shown(bytes, |number| self.number(number))
    }
}
