//! `unknown-short-code`: a short number that is not in the table of its country and was never confirmed.
//!
//! # Reason
//!
//! No table has the short numbers of all helplines: libphonenumber's lacks 1343 of the Philippines and 116 of South Africa.
//! So a short number of two to six digits is published as it is written. But it may be mistyped, and a reader who dials it
//! reaches another line or none. A confirmation that was not taken from print tells the two apart, and ends this finding.
//!
//! # Example
//!
//! ```yaml
//! # content/helplines/line/facts.yaml, with `country: PH`
//! channels: [{type: voice, number: "1344", works_from: [PH]}]
//! ```
//!
//! # Fix
//!
//! Call the number once from its country, then run `fener helplines confirm NAME --by test_call`. For an emergency number, ask its
//! authority instead: `--by operator`.

use crate::finding::{Location, Report};
use crate::model::campaign::country::Country;
use crate::model::kind::{AssuredBy, Channel, Helpline, Reach};
use crate::model::{Freshness, PageData, Phone, Site};

use super::{Check, CheckInput};

const CODE: &str = "unknown-short-code";

pub const CHECK: Check = Check { codes: &[CODE], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let home = &site.campaign.country;
    let is_assured = |helpline: &Helpline| is_assured(helpline, site);
    let assured: Vec<&Phone> = site
        .helpline_pages()
        .filter(|(_, helpline)| is_assured(helpline))
        .flat_map(|(_, helpline)| helpline.channels().iter().filter_map(Channel::phone))
        .collect();
    let mut check = |phone: &Phone, countries: &[&str], location: &Location, help: String| {
        let is_known = !phone.is_short()
            || countries
                .iter()
                .filter_map(|code| Country::find(code))
                .any(|country| country.is_short_code(phone.dial()));
        if !is_known && !assured.contains(&phone) {
            let message = format!(
                "`{phone}` is not in the table of short numbers of {}",
                countries.join(", ")
            );
            report.warn(CODE, location, message).help(help);
        }
    };
    for page in &site.pages {
        match &page.kind {
            PageData::Helpline(helpline) if helpline.is_offered() => {
                let name = page.name();
                let help = match helpline.emergency {
                    true => format!(
                        "ask its authority, then run `fener helplines confirm {name} --by operator`"
                    ),
                    false => format!(
                        "call it once, then run `fener helplines confirm {name} --by test_call`"
                    ),
                };
                for channel in helpline.channels() {
                    let Reach::Number(phone) = &channel.reach else { continue };
                    let mut countries: Vec<&str> =
                        channel.works_from.iter().map(String::as_str).collect();
                    if countries.is_empty() {
                        countries.push(home);
                    }
                    check(&phone.value, &countries, &phone.location, help.clone());
                }
            }
            PageData::Region(region) => {
                for phone in region.help_points.iter().filter_map(|point| point.phone.as_ref()) {
                    check(&phone.value, &[home], &phone.location, without_helpline(&phone.value));
                }
            }
            PageData::Organisation(organisation) => {
                if let Some(phone) = &organisation.phone {
                    check(&phone.value, &[home], &phone.location, without_helpline(&phone.value));
                }
            }
            _ => {}
        }
    }
}

fn without_helpline(phone: &Phone) -> String {
    format!("call it once, and record that as `assured` of a helpline with the number `{phone}`")
}

/// Returns `true` for a helpline that was confirmed by more than print, and not too long ago; an emergency number does not
/// get old.
fn is_assured(helpline: &Helpline, site: &Site) -> bool {
    let assured = helpline.assured.as_ref().filter(|assured| assured.by != AssuredBy::Print);
    assured.is_some()
        && (helpline.emergency
            || Freshness::of(false, assured, site.campaign.freshness, site.date).may_print())
}
