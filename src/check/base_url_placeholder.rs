//! `base-url-placeholder`: a campaign with posters whose address no reader can open.
//!
//! # Reason
//!
//! The address in `base_url` is printed on every poster and in its code. Paper with `example.org`, `localhost` or the
//! address of a machine in the office leads nowhere, and cannot be corrected. `fener posters --final` refuses it.
//!
//! # Example
//!
//! ```yaml
//! base_url: https://example.org/
//! ```
//!
//! # Fix
//!
//! Write the address at which the site will stand.

use crate::finding::Report;
use crate::model::base_url::unreachable;
use crate::model::{PageKind, Site};

use super::Check;

pub const CHECK: Check = Check { codes: &["base-url-placeholder"], run };

fn run(site: &Site, report: &mut Report) {
    let Some(base) = &site.campaign.base_url else { return };
    if site.pages_of(PageKind::Poster).next().is_none() {
        return;
    }
    if let Some(reason) = unreachable(base) {
        report
            .warn(
                "base-url-placeholder",
                &site.campaign.location,
                format!("posters would be printed with {base}: {reason}"),
            )
            .help("write the address of the published site: `base_url: https://…/`");
    }
}
