//! `route-clash`: two pages with the same address, or a page with a reserved address.
//!
//! # Reason
//!
//! Only one of the pages could be published at that address. Reserved are the generated pages (`search`, `offline`,
//! `a-z`), and numbers, which are the further parts of long lists.
//!
//! # Example
//!
//! ```yaml
//! slug: search
//! ```
//!
//! # Fix
//!
//! Give the page another `slug`.

use rustc_hash::FxHashMap;

use crate::finding::{Location, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["route-clash"], run };

/// Addresses of generated pages below a language.
const RESERVED: &[(&str, &str)] = &[
    ("a-z", "the list of all pages"),
    ("search", "the search page"),
    ("offline", "the offline page"),
    ("index", "the light home page"),
];

fn run(site: &Site, report: &mut Report) {
    for (lang, language) in site.campaign.languages.iter() {
        let mut owners: FxHashMap<&str, &Location> = FxHashMap::default();
        for page in &site.pages {
            let path = page.path(lang);
            let text = page.own(lang);
            let location = match text.and_then(|text| text.slug.as_ref()) {
                Some(slug) => &slug.location,
                None => &page.text(lang).location,
            };
            let below =
                path.strip_prefix(language.code.as_str()).unwrap_or(path).trim_start_matches('/');
            if let Some((_, what)) = RESERVED.iter().find(|(reserved, _)| *reserved == below) {
                report
                    .error(
                        "route-clash",
                        location,
                        format!("address /{path}/ is reserved for {what}"),
                    )
                    .help("give this page another `slug`");
            }
            let segment = path.rsplit('/').next().unwrap_or_default();
            let numbered = !segment.is_empty() && segment.chars().all(|c| c.is_ascii_digit());
            if numbered && page.parent.is_some() {
                report
                    .error(
                        "route-clash",
                        location,
                        format!(
                            "address /{path}/ is reserved for further parts of its parent page"
                        ),
                    )
                    .help("use a letter in its `slug` or folder name");
            }
            if segment.ends_with(".html") {
                report
                    .error(
                        "route-clash",
                        location,
                        format!("address /{path}/ is reserved for light versions"),
                    )
                    .help("remove `.html` from its folder name");
            }
            match owners.get(path) {
                Some(other) => {
                    report
                        .error(
                            "route-clash",
                            location,
                            format!("address /{path}/ is already used by {}", other.file),
                        )
                        .help("give one of the two pages another `slug`");
                }
                None => {
                    owners.insert(path, location);
                }
            }
        }
    }
}
