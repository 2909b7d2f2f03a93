//! The translations of a PO file that would be lost if an export took its place.

use std::collections::HashSet;

use crate::finding::{Location, Report};

use super::entry_check::one_line;
use super::reader;

/// Counts the translations of a PO file that are not in an export of the campaign as it is now, under whatever source: a
/// source may have changed since. `None` if the text is no PO file.
pub fn unimported(file: &str, export: &str) -> Option<usize> {
    let read = |text: &str| {
        reader::read(&Location::file(""), text, &mut Report::new()).map(|entries| {
            let entries = entries.into_iter().skip(1);
            entries.map(|entry| one_line(entry.translation.trim())).collect::<Vec<_>>()
        })
    };
    let theirs = read(file)?;
    let ours: HashSet<String> = read(export)?.into_iter().collect();
    Some(theirs.iter().filter(|words| !words.is_empty() && !ours.contains(*words)).count())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn po(entries: &[(&str, &str)]) -> String {
        let mut text = "msgid \"\"\nmsgstr \"Language: en\\n\"\n".to_owned();
        for (id, words) in entries {
            text.push_str(&format!("\nmsgid \"{id}\"\nmsgstr \"{words}\"\n"));
        }
        text
    }

    #[test]
    fn only_work_that_would_be_lost_counts() {
        let export = po(&[("a", "A"), ("new source", "B  b"), ("c", "")]);
        let count = |file: &str| unimported(file, &export);
        assert_eq!(count(&export), Some(0));
        assert_eq!(count(&po(&[("a", "A"), ("old source", "B b"), ("gone", "")])), Some(0));
        assert_eq!(count(&po(&[("a", "A"), ("c", "C")])), Some(1));
        for file in ["", "---\ntitle: A\n---\n", "<<<<<<< HEAD\n"] {
            assert_eq!(count(file), None, "{file}");
        }
    }
}
