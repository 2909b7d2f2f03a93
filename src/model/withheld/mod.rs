//! The numbers and addresses that no page may show today.
//!
//! They are those of helplines that are withheld, paused or closed, or whose page has expired, unless a helpline that
//! works has them, too. The passing of days alone never stops a build, so what an editor typed is left out of the output.

pub(super) mod called_code;
pub(super) mod digit_groups;
mod facts;
pub(super) mod html_text;
mod mailbox;
mod messenger;
mod redaction;
mod search;
mod texts;

use crate::finding::Location;
use crate::markdown;

use crate::model::contact::Contact;
use crate::model::date::Date;
use crate::model::kind::Status;
use crate::model::page::Page;
use crate::model::text::left_out::{LeftOut, LeftOutReason};
use crate::model::typed_number::{CallLanguages, name_of, word_before};

pub use facts::hide_in_facts;
pub use search::FoundNumber;
pub use texts::hide_in_texts;

/// The helplines whose numbers are left out.
#[derive(Debug, Default)]
pub struct Withheld {
    helplines: Vec<WithheldHelpline>,
    /// The contacts of the helplines whose numbers are shown.
    shown: Vec<Contact>,
    /// The languages of the campaign.
    languages: CallLanguages,
}

/// A helpline whose numbers are left out.
#[derive(Debug)]
pub struct WithheldHelpline {
    /// The name of its folder.
    pub name: String,
    pub reason: LeftOutReason,
    /// Its numbers and addresses that no other helpline publishes.
    contact: Contact,
    /// Its titles, and the words that stand before its number in them: `central` of "Central 180".
    names: Vec<String>,
}

/// A helpline whose page has expired.
#[derive(Debug)]
pub struct ExpiredHelpline {
    pub name: String,
    pub on: Date,
    pub contact: Contact,
    pub titles: Vec<String>,
}

impl Withheld {
    /// Collects the helplines whose numbers are left out.
    pub fn of(pages: &[Page], expired: Vec<ExpiredHelpline>, languages: CallLanguages) -> Withheld {
        let helplines = || pages.iter().filter_map(|page| Some((page, page.helpline()?)));
        let shown: Vec<&Contact> = helplines()
            .filter(|(_, helpline)| helpline.is_offered() && !helpline.is_withheld())
            .map(|(_, helpline)| &helpline.contact)
            .collect();
        let of_pages = helplines().filter_map(|(page, helpline)| {
            let reason = match helpline.status {
                Status::Closed => LeftOutReason::Closed,
                _ if helpline.is_withheld() => LeftOutReason::Old,
                Status::Paused => LeftOutReason::Paused,
                Status::Active | Status::Unknown => return None,
            };
            let titles = page.own_texts().map(|(_, text)| text.title.value.clone()).collect();
            Some((page.name().to_owned(), reason, &helpline.contact, titles))
        });
        let of_expired = expired.iter().map(|page| {
            let reason = LeftOutReason::Expired(page.on);
            (page.name.clone(), reason, &page.contact, page.titles.clone())
        });
        let all = of_pages.chain(of_expired).filter_map(|(name, reason, contact, titles)| {
            let contact = contact.without(&shown)?;
            let of_title = |title: &String| {
                let numbers = markdown::numbers_with_context(title).into_iter();
                let own = numbers.filter(|(_, number)| contact.has_number(&number.digits));
                own.filter_map(|(_, number)| word_before(&number)).next()
            };
            let names = titles
                .iter()
                .filter_map(of_title)
                .chain(titles.iter().filter_map(|title| name_of(title)));
            let names = names.collect();
            Some(WithheldHelpline { name, reason, contact, names })
        });
        let helplines = all.collect();
        Withheld { helplines, shown: shown.into_iter().cloned().collect(), languages }
    }

    pub fn is_empty(&self) -> bool {
        self.helplines.is_empty()
    }

    /// The helpline that a number belongs to, given by its digits in any national form, with a plus before those of an
    /// international one.
    pub fn with_number(&self, digits: &str) -> Option<&WithheldHelpline> {
        self.helplines.iter().find(|helpline| helpline.contact.has_number(digits))
    }

    /// The helpline that a number belongs to as it is dialled inside of a town. The numbers of helplines that are shown, and the
    /// European codes of six digits, are other ones.
    pub fn with_local_form(&self, digits: &str) -> Option<&WithheldHelpline> {
        let is_code = digits.len() == 6 && digits.starts_with("116");
        let mut all = self.helplines.iter().filter(|_| !is_code);
        let found = all.find(|helpline| helpline.contact.has_local_form(digits))?;
        let is_shown =
            |contact: &Contact| contact.has_number(digits) || contact.has_local_form(digits);
        (!self.shown.iter().any(is_shown)).then_some(found)
    }

    /// The helpline whose number a few digits may be.
    pub fn with_few_digits(&self, digits: &str) -> Option<&WithheldHelpline> {
        self.with_number(digits).or_else(|| self.with_local_form(digits))
    }

    /// Returns `true` if a code has two digits, which are looked for beside words that ask to call alone.
    fn has_two_digits(&self) -> bool {
        let mut codes = self.helplines.iter().flat_map(|line| line.contact.short_codes());
        codes.any(|code| code.len() == 2)
    }

    /// A helpline of another name that a number belongs to, and whose number is old or which is closed or expired.
    pub fn of_other(&self, digits: &str, name: &str) -> Option<&WithheldHelpline> {
        let is_other = |helpline: &&WithheldHelpline| {
            helpline.name != name
                && !matches!(helpline.reason, LeftOutReason::Paused)
                && helpline.contact.has_number(digits)
        };
        self.helplines.iter().find(is_other)
    }
}

/// Notes that a number or address of a helpline is left out.
pub fn left_out(
    written: String,
    line: &WithheldHelpline,
    location: Location,
    in_body: bool,
) -> LeftOut {
    LeftOut { written, helpline: line.name.clone(), reason: line.reason, location, in_body }
}
