//! `sms-long`, `sms-number`: the cost of the text message in `sms:`, and the numbers in it.
//!
//! # Reason
//!
//! One letter outside the GSM alphabet, such as `ë`, leaves room for 70 characters in a message instead of 160, and
//! each further message is paid again. The page's address is sent too, so it counts. A number in a sent message cannot be
//! corrected: only the number of an active helpline that was confirmed recently may be in it. With any other, the title of
//! the page is sent instead.
//!
//! # Example
//!
//! ```yaml
//! sms: "In danger? Call 04 222 3344:"
//! ```
//!
//! # Fix
//!
//! Spell the message without special letters, and leave numbers to the page.

use crate::finding::{Located, Report};
use crate::model::phone::sms::{self, Alphabet, SmsCost};
use crate::model::{LangId, Page, Route, Site};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["sms-long", "sms-number"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            if let Some(sms) = &text.sms {
                length(site, page, lang, sms, report);
                numbers(site, sms, report);
            }
        }
    }
}

fn length(site: &Site, page: &Page, lang: LangId, sms: &Located<String>, report: &mut Report) {
    let address = Route::Page { page: page.id, lang, page_no: 0 }.absolute(site);
    let whole = |text: &str| match &address {
        Some(address) => format!("{text} {address}"),
        None => text.to_owned(),
    };
    let cost = sms::cost(&whole(&sms.value));
    if cost.messages < 2 {
        return;
    }
    let message = sentence(cost, address.is_some());
    let folded = sms::folded(&sms.value);
    let cheaper = folded.filter(|folded| sms::cost(&whole(folded)).messages < cost.messages);
    match cheaper {
        Some(folded) => {
            let messages = match sms::cost(&whole(&folded)).messages {
                1 => "one message".to_owned(),
                several => format!("{several} messages"),
            };
            report
                .warn("sms-long", &sms.location, message)
                .help(format!("without special letters it is {messages}: `sms: \"{folded}\"`"));
        }
        None => {
            let (alone, _) = cost.alphabet.room();
            report.notice("sms-long", &sms.location, message).help(format!(
                "shorten it by {} characters to fit into one message",
                cost.units - alone
            ));
        }
    }
}

fn sentence(SmsCost { alphabet, units, messages }: SmsCost, with_address: bool) -> String {
    let (alone, _) = alphabet.room();
    let with = if with_address { " with the page's address" } else { "" };
    let why = match alphabet {
        Alphabet::Gsm => "",
        Alphabet::Ucs2 => " because of its special letters",
    };
    format!(
        "this text has {units} characters{with} and costs {messages} messages; one message holds {alone}{why}"
    )
}

fn numbers(site: &Site, sms: &Located<String>, report: &mut Report) {
    for (written, why) in site.unfit_for_message(&sms.value) {
        let message = format!(
            "this text message contains {written}: {why}, so the title of the page is sent instead"
        );
        report.warn("sms-number", &sms.location, message).help(
            "remove the number: the page's address is sent too, and shows the current number",
        );
    }
}
