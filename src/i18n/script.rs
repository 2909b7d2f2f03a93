//! The scripts that a word is written in.

use icu::properties::CodePointMapData;
use icu::properties::props::Script;

/// Returns `true` for a word with letters of two scripts that are not written together, such as a Cyrillic `а` among Latin
/// letters (UTS #39, 5.2: highly restrictive).
pub fn mixes_scripts(word: &str) -> bool {
    let scripts = CodePointMapData::<Script>::new();
    let mut found: Vec<Script> = Vec::new();
    for letter in word.chars() {
        let script = scripts.get(letter);
        if script != Script::Common && script != Script::Inherited && !found.contains(&script) {
            found.push(script);
        }
    }
    let is_within = |allowed: &[Script]| found.iter().all(|script| allowed.contains(script));
    found.len() > 1
        && !is_within(&[Script::Latin, Script::Han, Script::Hiragana, Script::Katakana])
        && !is_within(&[Script::Latin, Script::Han, Script::Hangul])
        && !is_within(&[Script::Latin, Script::Han, Script::Bopomofo])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_that_do_not_go_together() {
        for word in ["pаypal", "gооgle", "αbc", "рrava", "աbc", "סa"] {
            assert!(mixes_scripts(word), "{word}");
        }
        for word in
            ["paypal", "пример", "ελλάδα", "rrugë-1", "東京tower", "한국", "مثال", "123", ""]
        {
            assert!(!mixes_scripts(word), "{word}");
        }
    }
}
