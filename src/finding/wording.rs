//! Words that findings share: "did you mean", and numbers of things.

use std::fmt;

/// The known word nearest to a misspelt one, for "did you mean"; `None` if no word is near.
///
/// Case does not count, and `-` and `_` are the same.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let fold = |text: &str| text.to_lowercase().replace(['_', ' '], "-");
    let word = fold(word);
    let length = word.chars().count();
    known
        .into_iter()
        .filter_map(|candidate| {
            let folded = fold(candidate);
            let max = 1 + candidate.chars().count() / 4;
            // The distance is at least the difference of the lengths, which is counted faster.
            let is_near = length.abs_diff(folded.chars().count()) <= max;
            let far = is_near.then(|| strsim::damerau_levenshtein(&word, &folded))?;
            (far <= max).then_some((far, candidate))
        })
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

/// Returns a number of things, such as `1 block`, `2 days` and `2 copies`, for a noun whose plural is regular.
pub fn counted<N: fmt::Display + PartialEq + From<u8>>(count: N, noun: &str) -> String {
    let stem = noun.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u']));
    match stem {
        _ if count == N::from(1) => format!("{count} {noun}"),
        Some(stem) => format!("{count} {stem}ies"),
        None => format!("{count} {noun}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_are_counted() {
        for (count, noun, expected) in [
            (1, "line", "1 line"),
            (0, "proof", "0 proofs"),
            (2, "day", "2 days"),
            (1, "copy", "1 copy"),
            (40, "copy", "40 copies"),
            (3, "entry", "3 entries"),
        ] {
            assert_eq!(counted(count, noun), expected);
        }
    }
}
