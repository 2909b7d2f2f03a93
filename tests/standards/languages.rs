//! Headings of A–Z lists, alphabetical order and plurals, compared with ICU (`tests/tools/from_icu.py`).

use fener::finding::Report;
use fener::i18n::{Locale, Value as Argument};
use serde_json::Value;

use crate::Outcome;

/// A message that formats to the name of the plural category.
const PLURALS: &str = "n = { $n ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";

pub fn outcomes() -> Vec<Outcome> {
    let data: Value = serde_json::from_str(include_str!("icu.json")).expect("JSON");
    let numbers: Vec<i64> =
        data["numbers"].as_array().expect("a list").iter().filter_map(Value::as_i64).collect();
    let outcome = |suite, before| Outcome {
        suite,
        before,
        passed: 0,
        refused: 0,
        total: 0,
        wrong: Vec::new(),
    };
    let mut headings = outcome("ICU 78: headings of A–Z lists", "7 of 21 languages");
    let mut order = outcome("ICU 78: neighbours in alphabetical order", "1,943 of 1,943");
    let mut plurals = outcome("ICU 78: plural categories", "6,242 of 6,292");
    for (code, entry) in data["languages"].as_object().expect("languages") {
        let locale = Locale::parse(code, &[("own.ftl", PLURALS)], &mut Report::new());
        let words: Vec<(&str, &str)> = entry["words"]
            .as_array()
            .expect("words")
            .iter()
            .map(|pair| (pair[0].as_str().expect("a word"), pair[1].as_str().expect("a label")))
            .collect();
        for (word, label) in &words {
            let found = locale.heading_label(locale.index_heading(word));
            headings.note(found == *label, || format!("{code} {word}: under {found}, not {label}"));
        }
        for pair in words.windows(2) {
            let (a, b) = (pair[0].0, pair[1].0);
            let is_sorted = locale.sort_key(a) <= locale.sort_key(b);
            order.note(is_sorted, || format!("{code}: {a} after {b}"));
        }
        let expected = entry["plurals"].as_str().into_iter().flat_map(|all| all.split(' '));
        for (number, category) in numbers.iter().zip(expected) {
            let found = locale.format("n", &[("n", Argument::Number(*number))]).unwrap_or_default();
            plurals.note(found == category, || format!("{code} {number}: {found}, not {category}"));
        }
    }
    vec![headings, order, plurals]
}

impl Outcome {
    fn note(&mut self, passed: bool, wrong: impl Fn() -> String) {
        self.total += 1;
        if passed {
            self.passed += 1;
        } else {
            self.wrong.push(wrong());
        }
    }
}
