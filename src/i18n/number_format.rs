//! Formats numbers and lists.

use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::list::ListFormatter;

use crate::noncharacters::ITEM_END;

use super::language::LanguageRules;

impl LanguageRules {
    /// A whole number with the language's grouping: "1.234.567". The digits are always 0 to 9, as on the keys of a phone.
    pub fn number(&self, n: i64) -> String {
        self.decimal(&Decimal::from(n))
    }

    /// Groups the digits of a number that Fluent has formatted without grouping, such as "1234.5".
    pub(super) fn grouped(&self, written: &str) -> String {
        match Decimal::try_from_str(written) {
            Ok(decimal) => self.decimal(&decimal),
            Err(_) => written.to_owned(),
        }
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        match DecimalFormatter::try_new((&self.cldr).into(), Default::default()) {
            Ok(formatter) => formatter.format_to_string(decimal),
            Err(_) => decimal.to_string(),
        }
    }

    /// The texts between the items of a list, one for each item but the last: ", ", " and ".
    pub fn separators(&self, items: &[&str]) -> Vec<String> {
        // Whole items are listed, since the text between two items may depend on them: "y" or "e" in Spanish.
        let ends: Vec<String> = items.iter().map(|item| format!("{item}{ITEM_END}")).collect();
        let list = self.list(&ends.iter().map(String::as_str).collect::<Vec<_>>());
        let mut rest = list.as_str();
        let mut separators = Vec::new();
        for end in ends {
            let Some((before, after)) = rest.split_once(&end) else { break };
            separators.push(before.to_owned());
            rest = after;
        }
        separators.split_off(separators.len().min(1))
    }

    /// A list: "a, b dhe c".
    pub fn list(&self, items: &[&str]) -> String {
        match ListFormatter::try_new_and((&self.cldr).into(), Default::default()) {
            Ok(formatter) => formatter.format_to_string(items.iter()),
            Err(_) => items.join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::LanguageRules;

    #[test]
    fn numbers_keep_the_digits_of_a_phone() {
        for (code, written) in [
            ("sq", "1\u{a0}234\u{a0}567"),
            ("en", "1,234,567"),
            ("ar", "1,234,567"),
            ("fa", "1,234,567"),
        ] {
            assert_eq!(LanguageRules::parse(code).number(1_234_567), written, "{code}");
        }
        assert_eq!(LanguageRules::parse("en").number(-5), "-5");
    }

    #[test]
    fn lists_end_as_the_language_ends_them() {
        assert_eq!(LanguageRules::parse("sq").list(&["a", "b", "c"]), "a, b dhe c");
        assert_eq!(LanguageRules::parse("ar").list(&["أ", "ب"]), "أ وب");
        assert_eq!(LanguageRules::parse("sq").list(&["a"]), "a");
        assert_eq!(LanguageRules::parse("sq").list(&[]), "");
    }

    #[test]
    fn separators_are_those_of_the_language() {
        for (code, items, expected) in [
            ("en", &["a", "b", "c"][..], &[", ", ", and "][..]),
            ("sq", &["a", "b"], &[" dhe "]),
            ("ar", &["أ", "ب", "ج"], &[" و", " و"]),
            ("fa", &["الف", "ب", "پ"], &["،\u{200f} ", "، و "]),
            ("ur", &["الف", "ب", "پ"], &["، ", "، اور "]),
            ("zh-Hans", &["甲", "乙", "丙"], &["、", "和"]),
            ("es", &["Ana", "Isabel"], &[" e "]),
            ("es", &["Ana", "Ana"], &[" y "]),
            ("en", &["a"], &[]),
            ("en", &[], &[]),
        ] {
            assert_eq!(LanguageRules::parse(code).separators(items), expected, "{code}");
        }
    }
}
