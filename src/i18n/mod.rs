//! The interface's own words, and how each language writes dates, numbers, lists and letters.
//!
//! Words come from Project Fluent (`locales/sq.ftl`), rules from CLDR through ICU4X. This is the
//! one folder that names either. It has no disk and no clock: texts come in as strings.

mod collation;
mod consistency;
mod date_format;
mod language;
mod message_shape;
mod messages;
mod number_format;
mod plural_selector;
mod plurals;
mod syntax;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::finding::{Location, Report};

pub use consistency::check;
pub use language::is_language;
pub use message_shape::{MessageShape, Plural};
pub use messages::Value;

use collation::Collation;
use language::Language;
use messages::Messages;
use number_format::NumberFormat;
use plurals::Plurals;

/// The findings that come of reading words.
pub const CODES: &[&str] = &["locale", "missing-phrase", "phrase-arguments", "phrase-plural"];

/// One language: what the interface says in it, and CLDR's rules for it.
pub struct Locale {
    language: Language,
    /// Where an editor adds what is missing.
    file: Location,
    messages: Messages,
    number_format: NumberFormat,
    plurals: Arc<Plurals>,
    collation: Collation,
    /// What is said without arguments: asked for again after each save.
    static_messages: OnceLock<BTreeMap<String, String>>,
}

impl Locale {
    /// Reads a language's messages from `sources`, pairs of a path for findings and a text.
    ///
    /// The campaign's own file comes first: what it leaves out is taken from the next.
    pub fn parse(code: &str, sources: &[(&str, &str)], report: &mut Report) -> Locale {
        let language = Language::parse(code, report);
        let file = match sources.first() {
            Some((path, _)) => Location::file(*path),
            None => Location::file(format!("locales/{code}.ftl")),
        };
        let plurals = Arc::new(Plurals::of(&language));
        Locale {
            messages: Messages::parse(&language, &plurals, sources, report),
            number_format: NumberFormat::of(&language),
            plurals,
            collation: Collation::of(&language),
            language,
            file,
            static_messages: OnceLock::new(),
        }
    }

    /// The code as the campaign writes it, such as `sq`.
    pub fn code(&self) -> &str {
        &self.language.code
    }

    /// A message without arguments; `None` if there is none of that name.
    pub fn message(&self, message: &str) -> Option<String> {
        self.format(message, &[])
    }

    /// A message with its arguments; `None` if it is unknown or wants another argument.
    pub fn format(&self, message: &str, arguments: &[(&str, Value)]) -> Option<String> {
        self.messages.message(message, arguments, &self.number_format)
    }

    /// Every message: where it stands, its arguments, the plurals that it tells apart.
    ///
    /// An attribute counts as a message of its own: `call.title`.
    pub fn messages(&self) -> &BTreeMap<String, MessageShape> {
        &self.messages.shapes
    }

    /// Every message that takes no argument, under a name that a template can write: `call_now`.
    pub fn static_messages(&self) -> &BTreeMap<String, String> {
        self.static_messages.get_or_init(|| {
            let bare = self
                .messages()
                .iter()
                .filter(|(_, message_shape)| message_shape.arguments.is_empty());
            bare.filter_map(|(name, _)| Some((name.replace(['-', '.'], "_"), self.message(name)?)))
                .collect()
        })
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.language.direction()
    }

    /// Language and territory, as Open Graph writes them: `sq_AL`.
    pub fn with_territory(&self) -> String {
        self.language.with_territory()
    }

    /// A day in full: "12 nëntor 2026".
    pub fn date_long(&self, year: i32, month: u8, day: u8) -> String {
        date_format::date_long(&self.language, year, month, day)
    }

    /// A month of a year: "nëntor 2026".
    pub fn month_year(&self, year: i32, month: u8) -> String {
        date_format::month_year(&self.language, year, month)
    }

    /// A weekday's name; 1 is Monday.
    pub fn weekday(&self, iso_weekday: u8) -> String {
        date_format::weekday(&self.language, iso_weekday)
    }

    /// A whole number with the language's grouping: "1.234.567". The digits are always 0 to 9, as
    /// on a phone's keys.
    pub fn number(&self, n: i64) -> String {
        self.number_format.number(n)
    }

    /// Several things in a row: "a, b dhe c".
    pub fn list(&self, items: &[&str]) -> String {
        self.number_format.list(items)
    }

    /// Bytes that sort as the language's alphabet does; never the same for two different texts.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.collation.key(text)
    }

    /// The heading under which a title stands in an A-Z list: "Dh", "E", "0-9"; "#" if it has
    /// neither letter nor digit.
    pub fn index_letter(&self, text: &str) -> String {
        self.collation.index_letter(text)
    }

    /// The plural categories that CLDR tells apart for cardinal numbers.
    pub fn plural_categories(&self) -> Vec<&'static str> {
        self.plurals.categories()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A language with these messages, without findings.
    pub(super) fn locale(code: &str, messages: &str) -> Locale {
        let mut report = Report::new();
        let locale = Locale::parse(code, &[("locales/own.ftl", messages)], &mut report);
        assert_eq!(report.sorted(), Vec::<&crate::finding::Finding>::new());
        locale
    }

    #[test]
    fn a_locale_is_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Locale>();
    }

    #[test]
    fn the_campaigns_own_words_come_first() {
        let mut report = Report::new();
        let own = ("locales/en.ftl", "call = Ring now");
        let embedded = ("fener/en.ftl", "call = Call\nleave-page = Leave\n    .title = At once");
        let locale = Locale::parse("en", &[own, embedded], &mut report);
        let static_messages = locale.static_messages();
        let said: Vec<_> = static_messages.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(
            said,
            [("call", "Ring now"), ("leave_page", "Leave"), ("leave_page_title", "At once")]
        );
        assert_eq!(locale.message("nothing"), None);
        assert!(report.sorted().is_empty());
    }
}
