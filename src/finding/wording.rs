//! Words that findings share: "did you mean", numbers of things, and paths in commands.

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

/// The help for a misspelt word: "did you mean", or `otherwise` if no known word is near. A known word that cannot stand
/// in this place is not proposed again.
pub fn did_you_mean<'a>(
    word: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    suggestion(nearest(word, known).filter(|near| *near != word), otherwise)
}

/// The name of a YAML file in lower case and without its ending, or one that people write for it: `Facts.yml`,
/// `facts.yaml.txt`; `None` for other files.
pub fn yaml_stem(name: &str) -> Option<String> {
    const ENDINGS: [&str; 5] = [".yaml.txt", ".yml.txt", ".yaml", ".yml", ".json"];
    let name = name.to_lowercase();
    ENDINGS.iter().find_map(|ending| name.strip_suffix(ending)).map(str::to_owned)
}

/// Returns `true` for the name of a copy, as systems and sync programs make it of `name`, both without their ending:
/// `ro - Copy` (Windows), `ro copy` (macOS), `ro (1)` (browsers), `Copy of ro`, `ro.sync-conflict-20261201`.
pub fn is_copy(copy: &str, name: &str) -> bool {
    let (copy, name) = (copy.to_lowercase(), name.to_lowercase());
    let is_before = copy.strip_prefix(&*name).is_some_and(|rest| rest.starts_with([' ', '(', '.']));
    is_before || copy.strip_suffix(&*name).is_some_and(|rest| rest.ends_with(' '))
}

/// A path as one word of a shell: in quotes if it has a space or a sign that a shell reads.
pub fn shell_word(path: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:".contains(c);
    if !path.is_empty() && path.chars().all(|c| is_plain(c) && (c != '\\' || cfg!(windows))) {
        return path.to_owned();
    }
    match cfg!(windows) {
        // A file name of Windows has no `"`.
        true => format!("\"{path}\""),
        false => format!("'{}'", path.replace('\'', "'\\''")),
    }
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
    fn a_known_word_is_not_proposed_for_itself() {
        assert_eq!(did_you_mean("ro", ["ro", "ru"], "write home"), "write home");
        assert_eq!(did_you_mean("Ro", ["ro", "ru"], "write home"), "did you mean `ro`?");
    }

    #[test]
    fn copies_are_recognised() {
        for copy in [
            "ro - Copy",
            "ro - Kopie (2)",
            "ro copy 2",
            "ro (1)",
            "ro(1)",
            "RO copy",
            "Copy of ro",
            "ro.sync-conflict-20261201-101500-ABCDEFG",
            "ro (Ana's conflicted copy 2026-12-01)",
        ] {
            assert!(is_copy(copy, "ro"), "{copy}");
        }
        for other in ["ro", "roman", "ro-MD", "zero", "sq - Copy", "copy-ro"] {
            assert!(!is_copy(other, "ro"), "{other}");
        }
    }

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
