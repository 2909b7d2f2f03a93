//! Writes the confirmation of a helpline's number into its `facts.yaml`.

use crate::model::Date;
use crate::yaml::ValueKind;
use crate::yaml::edit::{Document, NotEditable, quoted};

/// Returns the file with `assured` set to a day, a kind of confirmation and the confirmed numbers; every other byte stays.
///
/// The old `source` and `published_by` belong to the old confirmation, so they are removed or replaced.
///
/// # Errors
/// The reason why the file cannot be edited.
pub fn confirmed(
    text: &str,
    on: Date,
    by: &str,
    source: Option<&str>,
    numbers: &[&str],
) -> Result<String, &'static str> {
    let numbers = (!numbers.is_empty()).then(|| format!("[{}]", quoted_all(numbers)));
    let mut file =
        Document::parse(text.to_owned()).map_err(|_| "the file cannot be read as it is")?;
    let edited = match file.kind(&["assured"]) {
        None | Some(ValueKind::Empty) => {
            let source = source.map_or_else(String::new, |s| format!(", source: {}", quoted(s)));
            let numbers = numbers.map_or_else(String::new, |all| format!(", numbers: {all}"));
            file.set(&["assured"], &format!("{{on: {on}, by: {by}{numbers}{source}}}"))
        }
        Some(ValueKind::Map) => update(&mut file, on, by, source, numbers.as_deref()),
        Some(ValueKind::Scalar | ValueKind::List) => return Err("`assured` is no group of keys"),
    };
    edited.map_err(|NotEditable| "`assured` is written in an unusual way")?;
    Ok(file.into_text())
}

/// Numbers as the entries of a list.
pub fn quoted_all(numbers: &[&str]) -> String {
    numbers.iter().map(|number| quoted(number)).collect::<Vec<_>>().join(", ")
}

fn update(
    file: &mut Document,
    on: Date,
    by: &str,
    source: Option<&str>,
    numbers: Option<&str>,
) -> Result<(), NotEditable> {
    file.set(&["assured", "on"], &on.to_string())?;
    file.set(&["assured", "by"], by)?;
    match numbers {
        Some(numbers) => file.set(&["assured", "numbers"], numbers)?,
        None => file.remove(&["assured", "numbers"])?,
    }
    file.remove(&["assured", "published_by"])?;
    match source {
        Some(source) => file.set(&["assured", "source"], &quoted(source)),
        None => file.remove(&["assured", "source"]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_confirmation_changes_two_words() {
        let check = |text: &str, source: Option<&str>, expected: &str| {
            let on = "2026-11-22".parse().expect("a date");
            let said = match confirmed(text, on, "operator", source, &[]) {
                Ok(text) => text,
                Err(reason) => reason.to_owned(),
            };
            assert_eq!(said, expected, "{text}");
        };
        check(
            "# A\nassured:\n  on: 2021-03-31   # printed\n  by: print\n  source: \"L \\\"S\\\"\"\ntopics: [a]\n",
            None,
            "# A\nassured:\n  on: 2026-11-22   # printed\n  by: operator\ntopics: [a]\n",
        );
        check(
            "assured: {on: 2021-03-31, by: print, source: \"…\"}   # ring it\nregions: all\n",
            None,
            "assured: {on: 2026-11-22, by: operator}   # ring it\nregions: all\n",
        );
        check(
            "assured: {source: 'it''s', on: 2021-03-31, by: print, published_by: {sq: Fletë, en: Leaflet}}\n",
            None,
            "assured: {on: 2026-11-22, by: operator}\n",
        );
        check(
            "assured:\n  on: 2021-03-31\n  by: print\n",
            Some("Ana rang"),
            "assured:\n  on: 2026-11-22\n  by: operator\n  source: \"Ana rang\"\n",
        );
        check("status: active", None, "status: active\nassured: {on: 2026-11-22, by: operator}\n");
        check(
            "assured:\nstatus: active\n",
            None,
            "assured: {on: 2026-11-22, by: operator}\nstatus: active\n",
        );
        check("assured: yes\n", None, "`assured` is no group of keys");
        check("a: [", None, "the file cannot be read as it is");
    }

    #[test]
    fn a_confirmation_records_its_numbers() {
        let check = |text: &str, numbers: &[&str], expected: &str| {
            let on = "2026-11-22".parse().expect("a date");
            let said = confirmed(text, on, "test_call", None, numbers);
            assert_eq!(said.as_deref(), Ok(expected), "{text}");
        };
        check(
            "status: active\n",
            &["143"],
            "status: active\nassured: {on: 2026-11-22, by: test_call, numbers: [\"143\"]}\n",
        );
        check(
            "assured: {on: 2021-03-31, by: print, numbers: [\"147\"]}\n",
            &["143", "+41441234567"],
            "assured: {on: 2026-11-22, by: test_call, numbers: [\"143\", \"+41441234567\"]}\n",
        );
        check(
            "assured:\n  on: 2021-03-31\n  by: print\n  numbers: [\"147\"]\n",
            &[],
            "assured:\n  on: 2026-11-22\n  by: test_call\n",
        );
    }
}
