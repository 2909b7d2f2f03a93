//! `base-url-placeholder`: an address of the site that no reader can open.
//!
//! # Reason
//!
//! The address in `base_url` is in every page for search engines and share previews, and is printed on every poster and in its
//! code. `your-domain.org`, `localhost`, a tunnel such as `ngrok.io` or the address of a machine in the office leads nowhere, and
//! paper cannot be corrected. `example.org`, with which a campaign starts, is reported once there are posters.
//! `fener posters --final` refuses all of them.
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
use crate::model::PageKind;
use crate::model::campaign::base_url::{EXAMPLE, unreachable};

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["base-url-placeholder"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let Some(base) = &site.campaign.base_url else { return };
    let Some(reason) = unreachable(base) else { return };
    let has_posters = site.pages_of(PageKind::Poster).next().is_some();
    if has_posters || reason != EXAMPLE {
        let what =
            if has_posters { "posters would be printed with" } else { "readers cannot open" };
        let message = format!("{what} {base}: {reason}");
        let help = "write the address of the published site: `base_url: https://…/`";
        report.warn("base-url-placeholder", &site.campaign.location, message).help(help);
    }
}
