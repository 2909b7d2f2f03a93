//! `top-folder`: a folder in `content/` whose name is almost one that gives its pages a kind.
//!
//! # Reason
//!
//! `content/guides/` makes guides: with "leave this page", helplines and a print card. In `content/Guides/` or `content/guide/`
//! the same files make plain pages without all of that, and a story in `content/Stories/` needs no consent.
//!
//! # Example
//!
//! `content/Guides/work/en.md`, `content/helpine/line/facts.yaml`, `content/storys/one/en.md`.
//!
//! # Fix
//!
//! Rename the folder: `content/guides/`. For another name in addresses, write a `slug` into the texts of the folder itself.

use std::collections::BTreeSet;

use strum::VariantArray;

use crate::finding::{Location, Report, Severity, distance};
use crate::i18n::nfkd;
use crate::model::PageKind;

use super::{Check, CheckInput};

pub const CHECK: Check = Check { codes: &["top-folder"], run };

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let folders = site.pages.iter().map(|page| top_of(&page.folder));
    for folder in folders.collect::<BTreeSet<_>>() {
        let Some((meant, is_sure)) = meant(folder) else { continue };
        let location = Location::file(format!("content/{folder}"));
        let message = format!("the pages of the folder `{folder}` have no kind");
        let help = format!("did you mean `{meant}`?");
        let severity = if is_sure { Severity::Error } else { Severity::Warning };
        report.add(severity, "top-folder", &location, message).help(help);
    }
}

/// The top folder of a path below `content/`.
pub fn top_of(path: &str) -> &str {
    path.split('/').next().unwrap_or_default()
}

/// The folder of a kind that a name is almost, and whether no other name can be meant: it differs by case, by number or by
/// one letter. `None` for a folder of a kind, and for a name that is near to none.
pub fn meant(folder: &str) -> Option<(&'static str, bool)> {
    if PageKind::of_folder(folder) != PageKind::Page {
        return None;
    }
    let name = folded(folder);
    let letters = name.chars().count();
    let near = PageKind::VARIANTS.iter().filter_map(|kind| {
        let own = kind.folder()?;
        let known: [&str; 2] = [own, kind.into()];
        let near = |known: &str| (distance(&name, known), known.len() == letters, own);
        known.into_iter().map(near).min()
    });
    let (far, is_as_long, meant) = near.min()?;
    let same_start = name.chars().next() == meant.chars().next();
    match far {
        0 => Some((meant, true)),
        1 if letters > 5 => Some((meant, true)),
        // With another letter it may be a word of its own: `shops`. With one more or less it hardly is: `guids`.
        1 if same_start && letters > 2 && !is_as_long => Some((meant, false)),
        2 if letters > 6 && same_start => Some((meant, false)),
        _ => None,
    }
}

/// A name without case, accents and hyphens.
fn folded(name: &str) -> String {
    let plain = nfkd(name).to_lowercase();
    plain.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folders_that_almost_have_a_kind() {
        for (folder, expected) in [
            ("Guides", Some(("guides", true))),
            ("guide", Some(("guides", true))),
            ("GUIDE", Some(("guides", true))),
            ("giudes", Some(("guides", true))),
            ("helpine", Some(("helplines", true))),
            ("help-lines", Some(("helplines", true))),
            ("storys", Some(("stories", true))),
            ("Stories", Some(("stories", true))),
            ("story", Some(("stories", true))),
            ("organizations", Some(("organisations", true))),
            ("poster", Some(("posters", true))),
            ("hepllins", Some(("helplines", false))),
            ("News", Some(("news", true))),
            ("guids", Some(("guides", false))),
            ("new", Some(("news", false))),
            ("news2", Some(("news", false))),
            ("regio", Some(("regions", false))),
            ("guides", None),
            ("news", None),
            ("about", None),
            ("views", None),
            ("shops", None),
            ("courses", None),
            ("press", None),
            ("work", None),
            ("", None),
        ] {
            assert_eq!(meant(folder), expected, "{folder}");
        }
    }
}
