//! `number-in-prose`: a phone number typed into a text.
//!
//! # Reason
//!
//! A number is written once, in a helpline's facts, so that it can be corrected once. A number after a word such as
//! "call", a number in the form of a phone number (`+355 …`, `069 …`, `wa.me/…`, in code, too), and the number of any
//! helpline should be a `helpline:` link. Years, prices and law numbers are not reported.
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

use crate::finding::{Location, Report};
use crate::markdown::{self, Number};
use crate::model::other_number::is_version_or_date;
use crate::model::typed_number::{has_phone_form, is_phone_number, is_split};
use crate::model::{Page, PageData, Site};
use crate::validated::UncheckedSite;

use super::Check;

pub const CHECK: Check = Check { codes: &["number-in-prose"], run };

fn run(site: &Site, report: &mut Report) {
    let country = &site.campaign.country;
    for page in &site.pages {
        for (_, text) in page.own_texts() {
            for number in &text.body.numbers {
                let helpline = site.helpline_with(&number.digits);
                let is_known = helpline.is_some() && !is_version_or_date(number);
                if is_known || is_phone_number(number, country) {
                    typed(&number.written, helpline, &text.position(number.position), report);
                }
            }
            for pair in text.body.numbers.windows(2) {
                if let [first, second] = pair
                    && is_split(first, second)
                {
                    let written = format!("{} {}", first.written, second.written);
                    let digits = [&*first.digits, &*second.digits].concat();
                    let helpline = site.helpline_with(&digits);
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

/// Reports the numbers in the campaign's own phrases: every page shows them, whatever happens to the helpline.
pub(super) fn phrases(unchecked: &UncheckedSite, report: &mut Report) {
    let UncheckedSite { site, locales } = unchecked;
    for locale in locales.iter().take(site.campaign.languages.count()) {
        for (name, words, location) in locale.own_words() {
            // A list of words that make a sentence a claim is not shown.
            for number in numbers_in(&words).into_iter().filter(|_| name != "claim-words") {
                let helpline = site.helpline_with(&number.digits);
                if helpline.is_some() && !is_version_or_date(&number)
                    || is_phone_number(&number, &site.campaign.country)
                {
                    let message = format!(
                        "phone number {} is typed into the phrase `{name}`",
                        number.written
                    );
                    let help = "take it out: the helpline's card shows it, and withholds it when it is out of date";
                    report.warn("number-in-prose", location, message).help(help);
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

/// The numbers in a value of the front matter.
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
