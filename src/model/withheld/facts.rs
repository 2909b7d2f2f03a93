//! Leaves the numbers and addresses of withheld helplines out of the facts of regions and organisations.

use crate::finding::Location;

use super::{Withheld, WithheldHelpline, left_out};
use crate::model::kind::PageData;
use crate::model::page::Page;

/// Removes the numbers and addresses of withheld helplines from the facts of regions and organisations.
pub fn hide_in_facts(pages: &mut [Page], withheld: &Withheld) {
    if withheld.is_empty() {
        return;
    }
    for page in pages {
        let facts = page.location.clone();
        let mut found = Vec::new();
        let mut note = |written: String, helpline: &WithheldHelpline, location: Location| {
            found.push(left_out(written, helpline, location, false));
        };
        match &mut page.kind {
            PageData::Region(region) => {
                for point in &mut region.help_points {
                    if let Some(phone) = &point.phone
                        && let Some(helpline) = withheld.with_number(phone.value.dial())
                    {
                        note(phone.value.to_string(), helpline, phone.location.clone());
                        point.phone = None;
                    }
                }
            }
            PageData::Organisation(organisation) => {
                if let Some(phone) = &organisation.phone
                    && let Some(helpline) = withheld.with_number(phone.value.dial())
                {
                    note(phone.value.to_string(), helpline, phone.location.clone());
                    organisation.phone = None;
                }
                if let Some(email) = &organisation.email
                    && let Some(helpline) = withheld.with_address(email)
                {
                    note(email.clone(), helpline, facts.clone());
                    organisation.email = None;
                }
                if let Some(web) = &organisation.web
                    && let Some(helpline) = withheld.with_address(&web.url)
                {
                    note(web.url.clone(), helpline, facts.clone());
                    organisation.web = None;
                }
            }
            _ => {}
        }
        page.left_out = found;
    }
}
