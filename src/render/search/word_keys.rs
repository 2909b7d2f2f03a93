//! The keys under which a word is found: the whole word, its ends, or windows of letters that are written without spaces.

use super::fold::Folding;

/// Letters of a word whose ends are found, too, in languages that join words.
const MIN_COMPOUND: usize = 9;
/// Letters of the shortest such end.
const MIN_END: usize = 4;

/// Returns `true` for a language that writes several words as one.
pub fn joins_words(code: &str) -> bool {
    let language = code.split('-').next().unwrap_or_default();
    ["de", "nl", "sv", "da", "nb", "nn", "no", "is", "fi", "et", "hu", "gsw", "lb"]
        .contains(&language)
}

/// The keys under which a written word is found.
pub fn keys(folding: &Folding, written: &str, ends: bool) -> Vec<String> {
    let mut keys = Vec::new();
    for word in folding.words(written) {
        for run in runs(&word) {
            match window(run) {
                Some(size) => {
                    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
                    // The last ones are shorter: what is typed is a beginning of a key.
                    keys.extend(starts.iter().enumerate().map(|(at, start)| {
                        let end = starts.get(at + size).copied().unwrap_or(run.len());
                        run[*start..end].to_owned()
                    }));
                }
                None => {
                    keys.extend(without_particle(run).map(str::to_owned));
                    if ends && run.chars().count() >= MIN_COMPOUND {
                        let starts = run.char_indices().map(|(at, _)| at).skip(1);
                        let long = starts.filter(|at| run[*at..].chars().count() >= MIN_END);
                        keys.extend(long.map(|at| run[at..].to_owned()));
                    }
                    keys.push(run.to_owned());
                }
            }
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The tokens of a word that is searched for: the word, or the windows of letters that are written without spaces.
pub fn tokens(word: &str) -> Vec<&str> {
    let of_run = |run: &'_ str| -> Vec<std::ops::Range<usize>> {
        let ends: Vec<usize> =
            run.char_indices().map(|(at, letter)| at + letter.len_utf8()).collect();
        let size = window(run).unwrap_or(ends.len()).min(ends.len());
        (0..=ends.len() - size)
            .map(|at| if at == 0 { 0 } else { ends[at - 1] }..ends[at + size - 1])
            .collect()
    };
    runs(word).flat_map(|run| of_run(run).into_iter().map(move |range| &run[range])).collect()
}

/// The parts of a word by their kind of script: with or without spaces between words.
fn runs(word: &str) -> impl Iterator<Item = &str> {
    let mut rest = word;
    std::iter::from_fn(move || {
        let first = is_spaceless(rest.chars().next()?);
        let end = rest.find(|letter| is_spaceless(letter) != first).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        rest = after;
        Some(run)
    })
}

/// The letters of one key of such a run: syllables of Thai, Lao, Burmese and Khmer have more letters than words of
/// Chinese and Japanese have characters.
fn window(run: &str) -> Option<usize> {
    let first = run.chars().next().filter(|letter| is_spaceless(*letter))?;
    Some(if first < '\u{2000}' { 3 } else { 2 })
}

/// Returns `true` for letters of scripts that do not separate words, by the ranges that `js/search.js` has.
fn is_spaceless(letter: char) -> bool {
    matches!(letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// A word without the first letter that may be a particle: in Arabic بشرطة is found by شرطة, in Amharic ለሥራ by ሥራ.
fn without_particle(word: &str) -> Option<&str> {
    if let Some(rest) = word.strip_prefix(['በ', 'ለ', 'ከ', 'የ']) {
        // Each of these letters is a syllable.
        return rest.chars().nth(1).map(|_| rest);
    }
    let rest = word.strip_prefix(['و', 'ف', 'ب', 'ل', 'ك'])?;
    rest.chars().nth(2).map(|_| rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_of_queries() {
        for (word, expected) in [
            ("pune", "pune"),
            ("工作合同", "工作 作合 合同"),
            ("护", "护"),
            ("ตำ", "ตำ"),
            ("a工作b", "a 工作 b"),
        ] {
            assert_eq!(tokens(word), expected.split(' ').collect::<Vec<_>>(), "{word}");
        }
    }
}
