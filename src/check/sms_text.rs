//! `sms-long`, `sms-number`: what `sms:` in the front matter would cost, and which numbers it spreads.
//!
//! One letter that GSM's alphabet lacks, such as `ë`, leaves room for 70 letters a message instead of
//! 160, and every further message is paid again. The page's address is sent along, so it counts. A
//! number in a message shows no badge and cannot be corrected: only one that a helpline answers, and
//! that was confirmed in time, may go out.

use crate::finding::{Located, Report};
use crate::markdown;
use crate::model::sms::{self, Alphabet, Cost};
use crate::model::{LangId, Page, PageData, PageKind, Route, Site};

use super::Check;
use super::number_in_prose::looks_like_a_call;

pub const CHECK: Check = Check { codes: &["sms-long", "sms-number"], run };

/// How many digits make a number with its country, whatever stands before it (E.164: seven at least).
const ABROAD: usize = 7;

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            if let Some(sms) = &text.sms {
                weigh(site, page, lang, sms, report);
                numbers(site, sms, report);
            }
        }
    }
}

fn weigh(site: &Site, page: &Page, lang: LangId, sms: &Located<String>, report: &mut Report) {
    let address = Route::Page { page: page.id, lang, page_no: 0 }.absolute(site);
    let whole = |text: &str| match &address {
        Some(address) => format!("{text} {address}"),
        None => text.to_owned(),
    };
    let cost = sms::cost(&whole(&sms.value));
    if cost.messages < 2 {
        return;
    }
    let said = sentence(cost, address.is_some());
    let folded = sms::folded(&sms.value);
    let cheaper = folded.filter(|folded| sms::cost(&whole(folded)).messages < cost.messages);
    match cheaper {
        Some(folded) => {
            let messages = match sms::cost(&whole(&folded)).messages {
                1 => "one message".to_owned(),
                several => format!("{several} messages"),
            };
            report
                .warn("sms-long", &sms.location, said)
                .help(format!("spelled like this it is {messages}: `sms: \"{folded}\"`"));
        }
        None => {
            let (alone, _) = cost.alphabet.room();
            report.note("sms-long", &sms.location, said).help(format!(
                "each message is paid: make it shorter by {} letters, and it is one",
                cost.units - alone
            ));
        }
    }
}

fn sentence(Cost { alphabet, units, messages }: Cost, with_address: bool) -> String {
    let (alone, _) = alphabet.room();
    let with = if with_address { " with the page's address" } else { "" };
    let why = match alphabet {
        Alphabet::Gsm => "",
        Alphabet::Ucs2 => ", because of letters that plain text messages do not have",
    };
    format!(
        "this text message has {units} letters{with} and goes out as {messages}; {alone} fit into one{why}"
    )
}

fn numbers(site: &Site, sms: &Located<String>, report: &mut Report) {
    for number in markdown::parse(&sms.value, 1).numbers {
        let helpline = site.pages_of(PageKind::Helpline).find_map(|page| match &page.kind {
            PageData::Helpline(helpline) => {
                let mut phones = helpline.channels.iter().filter_map(|channel| channel.phone());
                phones.any(|phone| *phone.digits() == *number.digits).then_some(helpline)
            }
            _ => None,
        });
        let written = &number.written;
        let why = match helpline {
            Some(helpline) if !helpline.is_active() => "that helpline does not answer at present",
            Some(helpline) if site.freshness(helpline).may_print() => continue,
            Some(_) => "nobody has confirmed lately that it answers",
            None if looks_like_a_call(&number) || number.digits.len() >= ABROAD => {
                "it is no helpline's number"
            }
            None => continue,
        };
        report
            .warn("sms-number", &sms.location, format!("this text message sends {written}, but {why}"))
            .help("leave the number out: the page's address is sent along, and the page keeps it true");
    }
}
