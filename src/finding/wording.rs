//! Words that findings share: "did you mean", and numbers of things.

use std::fmt;

/// The known word nearest to a misspelt one, for "did you mean"; `None` if no word is near.
///
/// Case does not count, and `-` and `_` are the same.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let fold = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let word = fold(word);
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(&word, &fold(candidate)), candidate))
        .filter(|(far, candidate)| *far <= 1 + candidate.chars().count() / 4)
        .min_by_key(|(far, _)| *far)
        .map(|(_, candidate)| candidate)
}

/// The number of letters that are added, missing, wrong or exchanged between two words.
pub fn distance(a: &str, b: &str) -> usize {
    strsim::damerau_levenshtein(a, b)
}

/// The help for a misspelt word: "did you mean", or `otherwise` if no known word is near.
pub fn did_you_mean<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    suggestion(nearest(word, known), otherwise)
}

/// The help with the text that was probably meant: "did you mean", or `otherwise` if there is none.
pub fn suggestion(meant: Option<impl fmt::Display>, otherwise: impl Into<String>) -> String {
    match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => otherwise.into(),
    }
}

/// Returns a number of things, such as `1 block` and `2 blocks`, for a noun whose plural ends in `s`.
pub fn counted<N: fmt::Display + PartialEq + From<u8>>(count: N, noun: &str) -> String {
    let end = if count == N::from(1) { "" } else { "s" };
    format!("{count} {noun}{end}")
}
