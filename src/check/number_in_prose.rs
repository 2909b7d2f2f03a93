//! `number-in-prose`: a phone number typed into a text.
//!
//! # Reason
//!
//! A number is written once, in a helpline's facts, so that it can be corrected once. A number after a word such as
//! "call", a number in the form of a phone number (`+355 …`, `355 …`, `069 …`, `wa.me/…`, in code and in signs such as `①`, too),
//! an international one beside WhatsApp, Viber, Telegram or Signal, and the number of any helpline should be a `helpline:` link. Years, prices and law numbers are not reported: a short code such as `100` counts
//! after or before a word for calling, after the word that names its helpline, in a link to it, or alone; one of two digits
//! such as `18` directly behind a word for calling. A helpline's own title may name its number, and no other. In the free words of facts, a number that no helpline has is reported.
//! The number of a helpline that is withheld (see `helpline-expired`), paused, closed or expired is left out of the text:
//! readers see `…` in its place. A short code that equals such a number, and the last five or six digits of one, as they are
//! dialled in its town, stay and are reported if no word for calling is beside them, unless they are a year, a price or, in
//! languages whose words for calling are known, a round count.
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
use crate::i18n::Locale;
use crate::markdown::{self, Number};
use crate::model::typed_number::CallLanguages;
use crate::model::typed_number::{
    has_phone_form, is_of_its_own, is_phone_number, is_split, may_be_helpline_number,
};
use crate::model::{Contact, LangId, LeftOut, Page, Site, WithheldHelpline};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["number-in-prose"], run };

fn run(CheckInput { site, locales, .. }: CheckInput<'_>, report: &mut Report) {
    phrases(site, locales, report);
    let country = &site.campaign.country;
    for page in &site.pages {
        page.values_with_digits.iter().for_each(|fact| in_facts(site, fact, report));
        for (lang, text) in page.own_texts() {
            let code = &*site.campaign.languages.get(lang).code;
            let languages = CallLanguages::of_text(&site.campaign.languages, lang);
            text.left_out.iter().for_each(|number| left_out(number, report));
            for number in &text.body.numbers {
                let helpline = site.helpline_typed(number, languages);
                if helpline.is_some() || is_phone_number(number, country, languages) {
                    typed(&number.written, helpline, &text.position(number.position), report);
                } else if let Some(helpline) = doubtful(site, number, (code, languages)) {
                    doubted(number, helpline, &text.position(number.position), report);
                }
            }
            for (number, helpline) in site.pairs_typed(text, languages) {
                typed(&number.written, Some(helpline), &text.position(number.position), report);
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
                    let helpline = site.helpline_typed(&number, languages);
                    // A helpline may be named by its number: `Central 180`.
                    let own = page.helpline().map(|own| &own.contact);
                    let is_own = own.is_some_and(|own| own.has_number(&number.digits));
                    let is_title = own.is_some_and(Contact::has_numbers) && *words == text.title;
                    if !is_own && is_title && is_of_its_own(&number) {
                        other_name(&number.written, page, &words.location, report);
                        continue;
                    }
                    if !is_own
                        && (helpline.is_some() || has_phone_form(&number, country, languages))
                    {
                        in_front(&number.written, &words.location, report);
                    } else if let Some(helpline) = doubtful(site, &number, (code, languages)) {
                        doubted(&number, helpline, &words.location, report);
                    }
                }
            }
        }
    }
}

/// Reports the numbers in the campaign's own phrases: every page shows them, whatever happens to the helpline.
fn phrases(site: &Site, locales: &[Locale], report: &mut Report) {
    for (lang, locale) in site.campaign.languages.ids().zip(locales) {
        let languages = CallLanguages::of_text(&site.campaign.languages, lang);
        for (name, words, location) in locale.own_words() {
            // A list of words that make a sentence a claim is not shown.
            for number in numbers_in(&words).into_iter().filter(|_| name != "claim-words") {
                if site.helpline_typed(&number, languages).is_some()
                    || is_phone_number(&number, &site.campaign.country, languages)
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

/// Reports a number that readers do not see.
fn left_out(number: &LeftOut, report: &mut Report) {
    let LeftOut { written, helpline, location, .. } = number;
    let reason = number.reason();
    let kind = match written.contains(char::is_alphabetic) {
        true => "address",
        false => "phone number",
    };
    let message = format!("{kind} {written} is left out of the text: `{helpline}` {reason}");
    report.warn("number-in-prose", location, message).help(number.help());
}

/// The helpline whose short number is left out elsewhere, if a number in a text of the language `code` may be that one.
fn doubtful<'s>(
    site: &'s Site,
    number: &Number,
    (code, languages): (&str, CallLanguages),
) -> Option<&'s WithheldHelpline> {
    let helpline = site.withheld.with_few_digits(&number.digits);
    helpline.filter(|_| may_be_helpline_number(number, code, languages))
}

/// Reports a short number that may be that of a helpline which is withheld, and that readers still see.
fn doubted(number: &Number, helpline: &WithheldHelpline, location: &Location, report: &mut Report) {
    let WithheldHelpline { name, reason, .. } = helpline;
    let message = format!(
        "`{}` may be the number of `{name}`, which {reason}: readers see it",
        number.written
    );
    report.warn("number-in-prose", location, message).help(format!(
        "if it is, remove it, or link to the helpline: `[its name](helpline:{name})`"
    ));
}

/// Reports a helpline whose title has a number that its facts lack, as after a change of the number.
fn other_name(number: &str, page: &Page, location: &Location, report: &mut Report) {
    let message =
        format!("the title of `{}` has the number {number}, its facts do not", page.name());
    report
        .warn("number-in-prose", location, message)
        .help("write the number of `facts.yaml` into the title, or take it out");
}

/// Reports a number that is typed into a title, a description or a keyword.
fn in_front(number: &str, location: &Location, report: &mut Report) {
    report
        .warn("number-in-prose", location, format!("phone number {number} is typed into the text"))
        .help("remove the number, and link to the helpline in the text: `[its name](helpline:…)`");
}

/// Reports a number that is typed into a text.
fn typed(number: &str, helpline: Option<&Page>, location: &Location, report: &mut Report) {
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
        let has_words = fact.value.contains(char::is_alphabetic);
        let code = &*site.campaign.languages.get(LangId::FIRST).code;
        let languages = CallLanguages::of_campaign(&site.campaign.languages);
        if let Some(helpline) = doubtful(site, &number, (code, languages)).filter(|_| has_words) {
            doubted(&number, helpline, &fact.location, report);
        } else if !is_known && is_phone_number(&number, &site.campaign.country, languages) {
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
