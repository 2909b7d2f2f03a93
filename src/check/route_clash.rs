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

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["route-clash"], run };

/// Addresses of generated pages below a language, and their names.
pub const RESERVED: &[(&str, &str)] = &[
    ("a-z", "the list of all pages"),
    ("search", "the search page"),
    ("offline", "the offline page"),
    ("index", "the light home page"),
];

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
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
            let mut clash = |message: String, help: &str| {
                report.error("route-clash", location, message).help(help);
            };
            if let Some((_, what)) = RESERVED.iter().find(|(reserved, _)| *reserved == below) {
                let message = format!("address /{path}/ is reserved for {what}");
                clash(message, "give this page another `slug`");
            }
            let segment = path.rsplit('/').next().unwrap_or_default();
            let numbered = !segment.is_empty() && segment.chars().all(|c| c.is_ascii_digit());
            if numbered && page.parent.is_some() {
                let message = format!(
                    "address /{path}/ ends in a number, as the further parts of long lists do"
                );
                clash(message, "write a letter into its `slug` or folder name");
            }
            if segment.ends_with(".html") {
                let message = format!("address /{path}/ is reserved for light versions");
                clash(message, "remove `.html` from its folder name");
            }
            let first = *owners.entry(path).or_insert(location);
            if first != location {
                let message = format!("address /{path}/ is already used by {}", first.file);
                clash(message, "give one of the two pages another `slug`");
            }
        }
    }
}
