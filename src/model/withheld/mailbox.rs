//! The mailbox of a helpline in a text, in the forms that hide it from programs: `help(at)example.org`, `help @ example dot org`.

use std::ops::Range;

/// The signs around a word that stands for one of an address.
const BRACKETS: &str = "()[]{}<>\"'«»*_-";
/// The words for `@`, in small letters.
const AT_WORDS: &[&str] = &["at", "arroba", "ät", "bei", "chez", "chiocciola", "собака", "а"];
/// The words for a point.
const POINT_WORDS: &[&str] =
    &["dot", "punkt", "punto", "point", "ponto", "punct", "nokta", "точка", "крапка"];

/// The places of a mailbox in a text.
pub(super) fn places(text: &str, mailbox: &str) -> Vec<Range<usize>> {
    let Some((name, host)) = mailbox.split_once('@') else { return Vec::new() };
    let is_word = |c: char| c.is_alphanumeric() || "._-+".contains(c);
    let starts = |at: usize| {
        let own = text.as_bytes().get(at..at + name.len())?;
        let is_start = own.eq_ignore_ascii_case(name.as_bytes())
            && text.is_char_boundary(at)
            && text.is_char_boundary(at + name.len())
            && !text[..at].ends_with(is_word);
        let rest = is_start.then(|| &text[at + name.len()..])?.trim_start_matches(is_filler);
        let rest = rest.strip_prefix(['@', '＠']).or_else(|| without_word(rest, AT_WORDS))?;
        let rest = without_host(rest.trim_start_matches(is_filler), host)?;
        (!rest.starts_with(char::is_alphanumeric)).then_some(at..text.len() - rest.len())
    };
    (0..text.len()).filter_map(starts).collect()
}

fn is_filler(letter: char) -> bool {
    letter.is_whitespace() || BRACKETS.contains(letter)
}

/// A text without the host that it begins with.
fn without_host<'t>(text: &'t str, host: &str) -> Option<&'t str> {
    let mut rest = text;
    for (index, label) in host.split('.').enumerate() {
        if index > 0 {
            rest = rest.trim_start_matches(is_filler);
            rest = rest.strip_prefix('.').or_else(|| without_word(rest, POINT_WORDS))?;
            rest = rest.trim_start_matches(is_filler);
        }
        let own = rest.get(..label.len()).filter(|own| own.eq_ignore_ascii_case(label))?;
        rest = &rest[own.len()..];
    }
    Some(rest)
}

/// A text without one of these words, if it begins with it.
fn without_word<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let end = text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    words.contains(&&*word.to_lowercase()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mailboxes_in_texts() {
        let found = |text: &str| -> Vec<String> {
            let all = places(text, "help@line.org").into_iter();
            all.map(|range| text[range].to_owned()).collect()
        };
        for form in [
            "help@line.org",
            "Help(at)line.org",
            "help @ line.org",
            "help [at] line [dot] org",
            "help at line dot org",
            "HELP＠LINE.ORG",
            "help <at> line.org",
            "help_(ät)_line (punkt) org",
        ] {
            assert_eq!(found(&format!("Write to {form}, please")), [form], "{form}");
            assert_eq!(found(form), [form], "{form}");
        }
        for other in [
            "selfhelp@line.org",
            "help@line.organic",
            "help the line.org",
            "help at other line dot org",
            "Get help at line 5",
            "help@online.org",
            "hélp@line.org",
        ] {
            assert_eq!(found(other), Vec::<String>::new(), "{other}");
        }
    }
}
