//! `route-clash`: two pages that want one address.

use rustc_hash::FxHashMap;

use crate::finding::{Location, Report};
use crate::model::Site;

use super::Check;

pub const CHECK: Check = Check { codes: &["route-clash"], run };

/// RouteLookup below a language that are not folders' pages, and what they are.
const TAKEN: &[(&str, &str)] = &[
    ("a-z", "the list of all pages"),
    ("search", "the page that searches"),
    ("offline", "the page that saves the site on a phone"),
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
            if let Some((_, what)) = TAKEN.iter().find(|(taken, _)| *taken == below) {
                report
                    .error("route-clash", location, format!("the address /{path}/ is {what}"))
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
                            "the address /{path}/ is kept for further parts of the page above it"
                        ),
                    )
                    .help("use letters in its `slug` or folder name");
            }
            if segment.ends_with(".html") {
                report
                    .error(
                        "route-clash",
                        location,
                        format!("the address /{path}/ is kept for light pages"),
                    )
                    .help("take `.html` out of its folder name");
            }
            match owners.get(path) {
                Some(other) => {
                    report
                        .error(
                            "route-clash",
                            location,
                            format!("the address /{path}/ belongs to {} already", other.file),
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
