//! `story-consent`: a person's story without their consent on record.
//!
//! A story needs a signed form, its date and scope, a way to withdraw, and changed details. Without
//! them it is not published, however true.

use crate::finding::Report;
use crate::model::{PageData, PageKind, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["story-consent"], run };

fn run(site: &Site, report: &mut Report) {
    for page in site.pages_of(PageKind::Story) {
        let PageData::Story(story) = &page.kind else { continue };
        if !story.consented {
            report
                .error("story-consent", &page.location, "this story has no whole consent on record")
                .help("write `consent: {form_ref: …, date: …, scope: …, withdraw_by: …}`, or take the story out");
        }
        if !story.changed_details {
            report
                .error(
                    "story-consent",
                    &page.location,
                    "nobody has said that names and details are changed",
                )
                .help("change them, then write `changed_details: true`");
        }
    }
}
