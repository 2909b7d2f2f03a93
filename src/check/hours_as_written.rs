//! `hours-as-written`: opening hours that no phrase of the interface can say, so that cards show them as they are written.
//!
//! # Reason
//!
//! Cards say days, dates, times, holidays and "closed" in the reader's language. Weeks of the year, "the first Monday",
//! sunset, Easter, comments and hours within an interval are shown in the code of OpenStreetMap, in every language.
//!
//! # Example
//!
//! ```yaml
//! hours: 'Mo[1] 09:00-13:00 "by appointment"'
//! ```
//!
//! # Fix
//!
//! Write the hours with days, dates and times alone, and the rest as a sentence of the helpline's text.

use crate::finding::Report;
use crate::model::{Hours, PageData};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["hours-as-written"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    for page in &site.pages {
        let all: Vec<&Hours> = match &page.kind {
            PageData::Helpline(helpline) => vec![&helpline.hours],
            PageData::Region(region) => {
                region.help_points.iter().map(|point| &point.hours).collect()
            }
            _ => continue,
        };
        for hours in all {
            let Hours::Other(written) = hours else { continue };
            let message =
                format!("readers see these hours as they are written: `{}`", written.value);
            report
                .warn("hours-as-written", &written.location, message)
                .help("write days, dates and times alone, as in `Mo,We 09:00-13:00; PH off`, and the rest in the text");
        }
    }
}
