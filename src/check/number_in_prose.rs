//! `number-in-prose`: a phone number typed into a text.
//!
//! # Reason
//!
//! A number is written once, in a helpline's facts, so that it can be corrected once. A number after a word such as
//! "call", a number in the form of a phone number (`+355 …`, `069 …`, `wa.me/…`, in code, too), and the number of any
//! helpline should be a `helpline:` link. Years, prices and law numbers are not reported. In the free words of facts,
//! a number that no helpline has is reported.
//! The number of a helpline that is withheld (see `helpline-expired`) is an error: it would still be published.
//!
//! # Example
//!
//! ```text
//! Call 04 222 3344.
//! ```
//!
//! # Fix
//!
//! Link to the helpline: `[its name](helpline:line)`. A number that no helpline has goes into the facts of one first.

use crate::finding::{Located, Location, Report};
use crate::markdown::{self, Number};
use crate::model::other_number::is_version_or_date;
use crate::model::typed_number::{has_phone_form, is_phone_number, is_split};
use crate::model::{Page, PageData, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["number-in-prose"], run };

fn run(site: &Site, report: &mut Report) {
    let country = &site.campaign.country;
    for page in &site.pages {
        page.figures.iter().for_each(|fact| in_facts(site, fact, report));
        for (_, text) in page.own_texts() {
            for number in &text.body.numbers {
                let helpline = site.helpline_with(&number.digits);
                let is_known = helpline.is_some() && !is_version_or_date(number);
                if is_known || is_phone_number(number, country) {
                    typed(&number.written, helpline, &text.position(number.position), report);
                }
            }
            for pair in text.body.numbers.windows(2) {
                let [first, second] = pair else { continue };
                let digits = [&*first.digits, &*second.digits].concat();
                let helpline = site.helpline_with(&digits);
                if is_split(first, second) || helpline.is_some() && has_slash(first, second) {
                    let written = format!("{} {}", first.written, second.written);
                    typed(&written, helpline, &text.position(first.position), report);
                }
            }
            let front = [Some(&text.title), text.description.as_ref()];
            for words in front.into_iter().flatten().chain(&text.keywords) {
                for number in numbers_in(&words.value) {
                    let helpline = site.helpline_with(&number.digits);
                    if helpline.is_some() || has_phone_form(&number, country) {
                        typed(&number.written, helpline, &words.location, report);
                    }
                }
            }
        }
    }
}

/// Reports a number that is typed into a text: an error if it belongs to a helpline whose number is withheld.
fn typed(number: &str, helpline: Option<&Page>, location: &Location, report: &mut Report) {
    if let Some(page) = helpline
        && let PageData::Helpline(helpline) = &page.kind
        && helpline.is_withheld()
    {
        let name = page.name();
        let message =
            format!("phone number {number} is typed into the text, but `{name}` is withheld");
        report.error("number-in-prose", location, message).help(format!(
            "remove the number and link to the helpline: `[its name](helpline:{name})`"
        ));
        return;
    }
    let help = match helpline {
        Some(page) => {
            format!("link to the helpline instead: `[its name](helpline:{})`", page.name())
        }
        None => {
            "add it to a helpline's facts, and link to that: `[its name](helpline:…)`".to_owned()
        }
    };
    report
        .warn("number-in-prose", location, format!("phone number {number} is typed into the text"))
        .help(help);
}

/// Returns `true` for one number with a slash in it that is read as two: `116/111`.
fn has_slash(first: &Number, second: &Number) -> bool {
    first.position.line == second.position.line
        && first.after.strip_prefix('/').is_some_and(|after| after.starts_with(&*second.written))
}

/// Reports a number in the facts of a page that no helpline has. One of a helpline may stand in the words of a source; while
/// it is withheld, it is a finding of `withheld-number`.
fn in_facts(site: &Site, fact: &Located<String>, report: &mut Report) {
    for number in numbers_in(&fact.value) {
        let is_known = site.helpline_with(&number.digits).is_some();
        if !is_known && is_phone_number(&number, &site.campaign.country) {
            let message = format!("phone number {} is typed into the facts", number.written);
            let help = "add it to a helpline's facts, and link to that in the text";
            report.warn("number-in-prose", &fact.location, message).help(help);
        }
    }
}

/// The numbers in a value of the front matter or the facts.
fn numbers_in(text: &str) -> Vec<Number> {
    // Most titles have no digit.
    match text.chars().any(char::is_numeric) {
        true => markdown::parse(text, 1).numbers,
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_a_title() {
        let digits = |text: &str| {
            let numbers = numbers_in(text).into_iter();
            numbers.map(|number| number.digits.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(digits("ALO 116 111"), ["116111"]);
        assert_eq!(digits("(04) 222-3344"), ["042223344"]);
        assert_eq!(digits("Për 15 vjeç"), Vec::<String>::new());
    }
}
