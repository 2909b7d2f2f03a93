//! The words of `data/call-words.tsv` with their languages, and the search for them in a text.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use crate::i18n::{joins_next_word, script_code};
use crate::model::language::{LangId, Languages};
use crate::tsv;

/// The kinds, languages and beginnings of words.
const TABLE: &str = include_str!("../../../data/call-words.tsv");

/// Words by their first letter, each with its languages.
pub(in crate::model) type Words = FxHashMap<char, Vec<(CallLanguages, String)>>;

pub(in crate::model) static CALL_WORDS: LazyLock<Words> = LazyLock::new(|| by_first_letter("call"));
pub(in crate::model) static AFTER_WORDS: LazyLock<Words> =
    LazyLock::new(|| by_first_letter("after"));
pub(in crate::model) static OTHER_WORDS: LazyLock<Words> =
    LazyLock::new(|| by_first_letter("other"));
pub(in crate::model) static COUNT_WORDS: LazyLock<Words> =
    LazyLock::new(|| by_first_letter("count"));

/// The languages that the table has words of.
static LANGUAGES: LazyLock<Vec<&str>> = LazyLock::new(|| {
    let kinds = ["call", "count"].into_iter().flat_map(rows);
    let mut all: Vec<&str> = kinds.flat_map(|(codes, _)| codes.split(", ")).collect();
    all.retain(|code| *code != EVERY);
    all.sort();
    all.dedup();
    all
});

/// The scripts of these languages.
static SCRIPTS: LazyLock<Vec<Option<String>>> =
    LazyLock::new(|| LANGUAGES.iter().map(|code| script_code(code)).collect());

/// The code of words that texts of every language use.
const EVERY: &str = "all";

/// Languages of the table that have no spaces between words, so that a word for calling may be part of a longer run.
const SPACELESS: &[&str] = &["th", "lo", "my", "km", "ja", "zh"];

/// The languages whose words are compared with a text: a bit for each one of the table.
#[derive(Clone, Copy, Debug, Default)]
pub struct CallLanguages(u128);

impl CallLanguages {
    pub const ALL: CallLanguages = CallLanguages(u128::MAX);

    /// The language of a text, its fallbacks, and the languages of other scripts than its own, whose words are none of its
    /// own. Latin words stand in texts of every script, so they count for the languages that have them alone. If the table has
    /// neither the language nor its fallbacks, all languages of its script count.
    pub fn of_text(languages: &Languages, lang: LangId) -> CallLanguages {
        let own = languages.get(lang);
        let fallbacks = own.fallback.iter().map(|id| &*languages.get(*id).code);
        let known = CallLanguages::known(fallbacks.chain([&*own.code]));
        let script = script_code(&own.code);
        let counts = |other: &Option<String>| match *other == script {
            true => known.0 == 0,
            false => other.as_deref() != Some("Latn"),
        };
        let others = LANGUAGES.iter().zip(SCRIPTS.iter()).filter(|(_, script)| counts(script));
        CallLanguages(known.0 | CallLanguages::known(others.map(|(code, _)| *code)).0)
    }

    /// The languages of a campaign, for what has no language of its own.
    pub fn of_campaign(languages: &Languages) -> CallLanguages {
        let all = languages.ids().map(|lang| CallLanguages::of_text(languages, lang).0);
        CallLanguages(all.fold(0, |all, own| all | own))
    }

    /// The words of one language of the table.
    #[cfg(test)]
    pub fn of_code(code: &str) -> CallLanguages {
        CallLanguages::known([code].into_iter())
    }

    fn known<'c>(codes: impl Iterator<Item = &'c str>) -> CallLanguages {
        let bit = |code: &str| {
            let base = code.split('-').next().unwrap_or(code);
            LANGUAGES.iter().position(|known| *known == base).map_or(0, |at| 1 << at)
        };
        CallLanguages(codes.fold(0, |all, code| all | bit(code)))
    }

    fn of_row(codes: &str) -> CallLanguages {
        let mut codes = codes.split(", ");
        match codes.clone().any(|code| code == EVERY) {
            true => CallLanguages::ALL,
            false => CallLanguages::known(&mut codes),
        }
    }
}

/// The codes of the languages that the table has words of.
pub(super) fn all_languages() -> &'static [&'static str] {
    &LANGUAGES
}

/// Returns `true` for a language in which the table finds the words for calling.
pub fn is_known(code: &str) -> bool {
    let base = code.split('-').next().unwrap_or(code);
    let is_known = rows("call").any(|(codes, _)| codes.split(", ").any(|code| code == base));
    is_known && !SPACELESS.contains(&base)
}

/// The languages and words of each line of a kind.
fn rows(kind: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let rows = tsv::rows(TABLE).filter(move |[of, _, _]| *of == kind);
    rows.map(|[_, codes, words]| (codes, words))
}

fn by_first_letter(kind: &'static str) -> Words {
    let mut words = Words::default();
    for (codes, all) in rows(kind) {
        let languages = CallLanguages::of_row(codes);
        for word in all.split('|') {
            let first = word.chars().next().unwrap_or_default();
            words.entry(first).or_default().push((languages, word.replace('_', " ")));
        }
    }
    words
}

/// Returns `true` if a word of a text begins with one of these, in one of the languages.
pub(in crate::model) fn has_word(text: &str, words: &Words, languages: CallLanguages) -> bool {
    let mut before = ' ';
    text.char_indices().any(|(at, letter)| {
        let begins = !before.is_alphabetic() || joins_next_word(before);
        before = letter;
        begins && starts_with_one(&text[at..], words, languages)
    })
}

/// Returns `true` if a text begins with one of these, in one of the languages.
pub(in crate::model) fn starts_with_one(
    text: &str,
    words: &Words,
    languages: CallLanguages,
) -> bool {
    let known = text.chars().next().and_then(|first| words.get(&first));
    known.is_some_and(|known| {
        known.iter().any(|(of, word)| of.0 & languages.0 != 0 && is_at(word, text))
    })
}

/// Returns `true` if a text begins with a word of the table, in which `*` is any word.
fn is_at(word: &str, text: &str) -> bool {
    let Some((start, end)) = word.split_once('*') else { return text.starts_with(word) };
    let rest = text.strip_prefix(start).and_then(|rest| rest.split_once(' '));
    rest.is_some_and(|(_, rest)| rest.starts_with(end.trim_start()))
}
