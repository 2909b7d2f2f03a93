//! The rules for titles in scripts with marks above and below their letters.

use std::fmt::Write;

use crate::i18n::{direction, tall_line_height};

/// Returns the rules; scripts that are read from the right have some for their direction.
///
/// `languages` are codes with the ISO 15924 code of their script.
pub fn title_rules(languages: &[(String, String)]) -> String {
    let mut rules = String::new();
    for (code, script) in languages {
        if let Some(height) = tall_line_height(script)
            && direction(code) == "ltr"
        {
            // Writing to a string cannot fail.
            let _ = write!(
                rules,
                ":is(h1,h2,h3,.sentence,.card .name):lang({code}){{line-height:{height};letter-spacing:0}}"
            );
        }
    }
    rules
}

#[cfg(test)]
mod tests {
    use super::title_rules;

    #[test]
    fn titles_in_scripts_with_tall_marks_have_higher_lines() {
        let languages = [("en", "Latn"), ("my", "Mymr"), ("ar", "Arab"), ("th", "Thai")];
        let languages = languages.map(|(code, script)| (code.to_owned(), script.to_owned()));
        let rules = title_rules(&languages);
        assert!(rules.contains(":lang(my){line-height:1.7;letter-spacing:0}"), "{rules}");
        assert!(rules.contains(":lang(th){line-height:1.5;letter-spacing:0}"), "{rules}");
        assert!(!rules.contains(":lang(en)") && !rules.contains(":lang(ar)"), "{rules}");
    }
}
