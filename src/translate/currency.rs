//! Names of currencies beside a number, in the languages that the interface speaks.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

/// The units by their names.
static NAMES: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/currencies.tsv").lines();
    let units =
        lines.filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    units.flat_map(|(unit, names)| names.split(' ').map(move |name| (name, unit))).collect()
});

/// The unit that a word names, if it is one of the table. Chinese joins the unit, two letters, to the next word.
pub(super) fn named(word: &str) -> Option<&'static str> {
    let in_chinese = word.char_indices().nth(2).map(|(end, _)| &word[..end]);
    let in_chinese =
        in_chinese.filter(|name| name.starts_with(|letter: char| letter >= '\u{4e00}'));
    let names = [Some(word), in_chinese];
    names.into_iter().flatten().find_map(|name| NAMES.get(name).copied())
}
