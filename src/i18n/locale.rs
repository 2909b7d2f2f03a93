//! One language: its messages, and CLDR's rules for it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use crate::finding::{Location, Report};

use super::collation::Collation;
use super::language::LanguageRules;
use super::message_shape::MessageShape;
use super::messages::{Messages, Value};
use super::phrase_file;
use super::plurals::Plurals;
use super::script::is_invisible;

/// The path of built-in messages, which are in no file of a campaign.
pub const BUILT_IN: &str = "built-in";

/// The files of messages for one language of a campaign.
pub struct CampaignMessages<'t> {
    /// The campaign's own file.
    pub own: Option<&'t str>,
    /// The built-in file of the language; empty if there is none.
    pub built_in: &'t str,
    /// The built-in English file.
    pub english: &'t str,
    /// `true` if templates may show messages that the built-in files lack.
    pub has_own_theme: bool,
}

/// The messages of one language, and CLDR's rules for it as those of [`LanguageRules`].
pub struct Locale {
    language: LanguageRules,
    /// The file to which an editor adds missing messages.
    pub(super) file: Location,
    messages: Messages,
    pub(super) plurals: Arc<Plurals>,
    collation: Collation,
    /// Messages without arguments, formatted once.
    static_messages: OnceLock<BTreeMap<String, String>>,
    /// Messages that the campaign's own file has in English, by their names for templates.
    copied: BTreeSet<String>,
}

impl Locale {
    /// Parses a language's messages. `sources` are pairs of a path, for findings, and a text.
    ///
    /// The campaign's own file comes first; messages that it lacks are taken from the next one.
    pub fn parse(code: &str, sources: &[(&str, &str)], report: &mut Report) -> Locale {
        let language = LanguageRules::parse(code);
        let file = match sources.first() {
            Some((path, _)) if *path != BUILT_IN => Location::file(*path),
            Some(_) | None => Location::file(format!("locales/{code}.ftl")),
        };
        let plurals = Arc::new(Plurals::of(&language));
        Locale {
            messages: Messages::parse(&language, &plurals, sources, report),
            plurals,
            collation: Collation::of(&language),
            language,
            file,
            static_messages: OnceLock::new(),
            copied: BTreeSet::new(),
        }
    }

    /// Parses the messages of a campaign's language: the own file, then the built-in ones for those that it lacks. Messages
    /// that no page uses are reported, and other languages are not compared with them.
    pub fn of_campaign(code: &str, messages: &CampaignMessages<'_>, report: &mut Report) -> Locale {
        let CampaignMessages { own, built_in, english, has_own_theme } = *messages;
        let path = format!("locales/{code}.ftl");
        let other = Some((BUILT_IN, built_in)).filter(|_| own != Some(built_in));
        let sources: Vec<_> = own.map(|own| (&*path, own)).into_iter().chain(other).collect();
        let mut locale = Locale::parse(code, &sources, report);
        if let Some(own) = own {
            locale.report_blank(report);
            let known = [english, built_in];
            for name in
                phrase_file::report_unknown(&locale.file, own, &known, has_own_theme, report)
            {
                locale.messages.shapes.remove(&name);
            }
            if locale.code().split('-').next() != Some("en") {
                locale.copied = copied(own, built_in, english);
            }
        }
        locale
    }

    /// The messages of the campaign's own file, with their words; those with arguments lack the arguments' values.
    pub fn own_words(&self) -> impl Iterator<Item = (&str, String, &Location)> {
        let own = self.messages().iter().filter(|(_, shape)| &*shape.location.file != BUILT_IN);
        own.filter_map(|(name, shape)| {
            let values: Vec<(&str, Value)> =
                shape.arguments.iter().map(|name| (name.as_str(), Value::from("…"))).collect();
            Some((name.as_str(), self.format(name, &values)?, &shape.location))
        })
    }

    /// Reports messages of the campaign's own file that show no words, such as `exit = { "" }`.
    fn report_blank(&self, report: &mut Report) {
        let is_own = |shape: &MessageShape| shape.location.file == self.file.file;
        let own = self.messages().iter().filter(|(_, shape)| is_own(shape));
        for (name, shape) in own.filter(|(_, shape)| shape.arguments.is_empty()) {
            let is_hidden = |c: char| c.is_whitespace() || c.is_control() || is_invisible(c);
            if self.message(name).is_some_and(|text| text.chars().all(is_hidden)) {
                report
                    .error("locale", &shape.location, format!("the phrase `{name}` shows no words"))
                    .help(
                        "write its words, or remove the line: readers then get the built-in phrase",
                    );
            }
        }
    }

    /// Returns `true` if the campaign's own file has a message in English. `name` may be that for templates.
    pub fn is_copied(&self, name: &str) -> bool {
        !self.copied.is_empty() && self.copied.contains(&for_templates(name))
    }

    /// A message without arguments; `None` if it is unknown.
    pub fn message(&self, message: &str) -> Option<String> {
        self.format(message, &[])
    }

    /// A message with its arguments; `None` if it is unknown, or lacks an argument.
    pub fn format(&self, message: &str, arguments: &[(&str, Value)]) -> Option<String> {
        self.messages.message(message, arguments, &self.language)
    }

    /// The shape of every message by its name.
    ///
    /// An attribute is a message of its own: `call.title`.
    pub fn messages(&self) -> &BTreeMap<String, MessageShape> {
        &self.messages.shapes
    }

    /// The names of messages that a machine made, and that no person has read.
    pub fn machine_made(&self) -> impl Iterator<Item = &str> {
        self.messages.machine_made.iter().map(String::as_str)
    }

    /// Every message without arguments, under a name for templates: `call_now`.
    pub fn static_messages(&self) -> &BTreeMap<String, String> {
        self.static_messages.get_or_init(|| {
            let bare = self
                .messages()
                .iter()
                .filter(|(_, message_shape)| message_shape.arguments.is_empty());
            bare.filter_map(|(name, _)| Some((for_templates(name), self.message(name)?))).collect()
        })
    }

    /// The name of another language, for the middle of a sentence: "persisht". The messages' own name comes first.
    pub fn language_name(&self, code: &str) -> Option<String> {
        let own = self.message(&format!("language-{code}"));
        own.or_else(|| self.name_of_language(code))
    }

    /// The name of a country: "Moldavi". The messages' own name comes first.
    pub fn country_name(&self, code: &str) -> Option<String> {
        let own = self.message(&format!("country-{code}"));
        own.or_else(|| self.name_of_country(code))
    }

    /// A key that sorts as the language's alphabet does; different for different texts.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        self.collation.key(text)
    }

    /// The number of a title's heading in an A–Z list, which counts up in the order of the list.
    pub fn index_heading(&self, text: &str) -> u16 {
        self.collation.heading(text)
    }

    /// The label of a heading: "DH", "E", "0-9"; "…" for other scripts, "#" for a title without letters and digits.
    pub fn heading_label(&self, heading: u16) -> &str {
        self.collation.heading_label(heading)
    }
}

impl Deref for Locale {
    type Target = LanguageRules;

    fn deref(&self) -> &LanguageRules {
        &self.language
    }
}

/// The messages of a campaign's own file that are the English ones, by their names for templates: a file that waits for
/// its translation begins as a copy. A word that is the same in both languages is written as `{ "SMS" }`, unless the
/// language's `built_in` messages have it, too.
fn copied(own: &str, built_in: &str, english: &str) -> BTreeSet<String> {
    let texts = |file| -> BTreeMap<String, String> {
        phrase_file::read(file).into_iter().map(|p| (p.name, p.text)).collect()
    };
    let (built_in, english) = (texts(built_in), texts(english));
    let copies = phrase_file::read(own).into_iter().filter(|phrase| {
        let text = Some(&phrase.text);
        phrase_file::has_words(&phrase.text)
            && english.get(&phrase.name) == text
            && built_in.get(&phrase.name) != text
    });
    copies.map(|phrase| for_templates(&phrase.name)).collect()
}

/// The name of a message for templates: `call_now`.
fn for_templates(name: &str) -> String {
    name.replace(['-', '.'], "_")
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Returns a language with these messages, which must not have findings.
    pub(in crate::i18n) fn locale(code: &str, messages: &str) -> Locale {
        let mut report = Report::new();
        let locale = Locale::parse(code, &[("locales/own.ftl", messages)], &mut report);
        assert_eq!(report.sorted(), Vec::<&crate::finding::Finding>::new());
        locale
    }

    #[test]
    fn own_words_are_not_machine_made() {
        let built_in = ("ro.ftl", "# state: machine\na = A\nb = B { $n }\n    .title = T");
        let locale = Locale::parse("ro", &[("own.ftl", "a = Own"), built_in], &mut Report::new());
        assert_eq!(locale.machine_made().collect::<Vec<_>>(), ["b", "b.title"]);
    }

    #[test]
    fn the_campaigns_own_words_come_first() {
        let mut report = Report::new();
        let own = ("locales/en.ftl", "call = Ring now");
        let embedded = ("fener/en.ftl", "call = Call\nleave-page = Leave\n    .title = At once");
        let locale = Locale::parse("en", &[own, embedded], &mut report);
        let static_messages = locale.static_messages();
        let formatted: Vec<_> =
            static_messages.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(
            formatted,
            [("call", "Ring now"), ("leave_page", "Leave"), ("leave_page_title", "At once")]
        );
        assert_eq!(locale.message("nothing"), None);
        assert!(report.sorted().is_empty());
    }
}
