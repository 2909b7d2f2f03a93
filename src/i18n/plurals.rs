//! Plural rules: "one" hour, "other" hours.

use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

use super::language::LanguageRules;

/// The plural rules of one language.
pub(super) struct Plurals {
    language: Locale,
    categories: Vec<&'static str>,
    /// The category of each number from 0 to [`MAX_CACHED_NUMBER`].
    small: Vec<&'static str>,
}

/// The largest number whose category is kept. The interface counts no further; French and Italian have a category from
/// a million on.
const MAX_CACHED_NUMBER: u64 = 1_000;

impl Plurals {
    pub(super) fn of(language: &LanguageRules) -> Plurals {
        let language = Locale::from(language.counting.clone());
        let (categories, small) = match PluralRules::try_new_cardinal((&language).into()) {
            Ok(rules) => (
                rules.categories().map(name).collect(),
                (0..=MAX_CACHED_NUMBER).map(|n| name(rules.category_for(n))).collect(),
            ),
            // Only if ICU has no data at all.
            Err(_) => (vec!["other"], Vec::new()),
        };
        Plurals { language, categories, small }
    }

    /// All categories of the language.
    pub(super) fn categories(&self) -> Vec<&'static str> {
        self.categories.clone()
    }

    pub(super) fn category(&self, n: i64) -> &'static str {
        let size = n.unsigned_abs();
        let small = usize::try_from(size).ok().and_then(|size| self.small.get(size));
        small.copied().unwrap_or_else(|| {
            let rules = PluralRules::try_new_cardinal((&self.language).into());
            rules.map_or("other", |rules| name(rules.category_for(size)))
        })
    }

    /// The numbers of one category, in ascending order.
    pub(super) fn numbers_of(&self, category: &str) -> impl Iterator<Item = i64> {
        let all = (0..).zip(&self.small);
        all.filter(move |(_, name)| **name == category).map(|(n, _)| n)
    }
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plurals(code: &str) -> Plurals {
        Plurals::of(&LanguageRules::parse(code))
    }

    #[test]
    fn plurals_are_those_of_cldr() {
        for (code, categories) in [
            ("sq", "one other"),
            ("ar", "zero one two few many other"),
            ("sr", "one few other"),
            ("sr-Latn", "one few other"),
            ("cnr", "one few other"),
            ("mk", "one other"),
            ("it", "one many other"),
        ] {
            assert_eq!(plurals(code).categories().join(" "), categories, "{code}");
        }
        assert_eq!(plurals("mk").numbers_of("one").nth(1), Some(21));
        assert_eq!(plurals("it").numbers_of("many").next(), None);
        assert_eq!(plurals("it").category(1_000_000), "many");
        assert_eq!(plurals("ar").category(103), "few");
    }
}
