//! The row of a language in a table of words.

use crate::tsv;

/// The fields of the row of a language, or of the language that shares its words; empty ones if the table lacks both.
pub(super) fn fields<const N: usize>(table: &'static str, language: &str) -> [&'static str; N] {
    let shared = match language {
        "cnr" | "sh" => "sr",
        "nn" | "no" => "nb",
        "tl" => "fil",
        "kmr" => "ku",
        "prs" => "fa",
        language => language,
    };
    let row = |code: &str| tsv::rows::<N>(table).find(|fields| fields[0] == code);
    row(language).or_else(|| row(shared)).unwrap_or([""; N])
}

/// The words of a field, between commas, in small letters.
pub(super) fn words(field: &'static str) -> impl Iterator<Item = Vec<char>> {
    let words = field.split(',').filter(|word| !word.is_empty());
    words.map(|word| super::word_at::small_letters(word).collect())
}
