//! `dead-link`, `dead-anchor`, `unknown-helpline`, `unknown-page`: a link that leads nowhere.
//!
//! A reader who taps a dead link on a bad connection loses a minute and their trust. Links to files
//! of the campaign, to pages by name and to headings are all looked up. A picture that stands on
//! another site is `third-party`: that site would see every reader.

use strum::VariantNames;

use crate::finding::{Location, Report, nearest};
use crate::markdown::PlaceholderKind;
use crate::model::{Dead, LangId, Page, PageId, PageKind, Site, Target, Text};

use super::Check;

pub const CHECK: Check = Check {
    codes: &["dead-link", "dead-anchor", "unknown-helpline", "unknown-page", "third-party"],
    run,
};

fn run(site: &Site, report: &mut Report) {
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            for (placeholder, target) in text.body.placeholders.iter().zip(text.targets.iter()) {
                let location = text.position(placeholder.position);
                let written = match &placeholder.what {
                    PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => dest,
                    PlaceholderKind::Image { dest, .. } => {
                        picture(dest, target, &location, report);
                        continue;
                    }
                    PlaceholderKind::Phrase(_) => continue,
                };
                link(site, page, lang, text, written, target, &location, report);
            }
        }
    }
}

#[allow(clippy::too_many_arguments, reason = "one link with all that is known of it")]
fn link(
    site: &Site,
    page: &Page,
    lang: LangId,
    text: &Text,
    written: &str,
    target: &Target,
    location: &Location,
    report: &mut Report,
) {
    match target {
        Target::Dead(dead) => say_dead(site, written, dead, location, report),
        Target::Page(id, Some(part)) => anchor(site, *id, lang, part, location, report),
        Target::Fragment(part) if !part.is_empty() && !text.body.has_anchor(part) => {
            missing_part(&page.text(lang).body, part, location, report);
        }
        Target::Page(_, None)
        | Target::Helpline(_)
        | Target::Asset(_)
        | Target::Fragment(_)
        | Target::Outside(_)
        | Target::Number(_)
        | Target::None => {}
    }
}

fn say_dead(site: &Site, written: &str, dead: &Dead, location: &Location, report: &mut Report) {
    match dead {
        Dead::NoFile(path) => {
            report
                .error(
                    "dead-link",
                    location,
                    format!("`{written}` leads to {path}, and nothing is there"),
                )
                .help("look at the path: it starts from this file's folder");
        }
        Dead::Unpublished(reason) => {
            report
                .error(
                    "dead-link",
                    location,
                    format!("`{written}` leads to a page that does not show: {reason}"),
                )
                .help("take the link out, or publish the page");
        }
        Dead::Scheme(scheme) => {
            let known = PageKind::VARIANTS.iter().copied().chain(["https", "mailto"]);
            let help = match nearest(scheme, known) {
                Some(near) => format!("did you mean `{near}:`?"),
                None => "link to a page, or write a web address with https://".to_owned(),
            };
            report
                .error(
                    "dead-link",
                    location,
                    format!("links that start with `{scheme}:` are not published"),
                )
                .help(help);
        }
        Dead::NoHelpline(name) => {
            report
                .error("unknown-helpline", location, format!("there is no helpline `{name}`"))
                .help(suggest(site, PageKind::Helpline, name));
        }
        Dead::NoPage(page_kind, name) => {
            report
                .error(
                    "unknown-page",
                    location,
                    format!("there is no {} `{name}`", page_kind.into_str()),
                )
                .help(suggest(site, *page_kind, name));
        }
    }
}

/// "did you mean …", or where names come from.
pub fn suggest(site: &Site, page_kind: PageKind, name: &str) -> String {
    match (nearest(name, site.names(page_kind)), page_kind.folder()) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, Some(folder)) => format!("names are the folders under content/{folder}"),
        (None, None) => "write the folder below content/, such as `about`".to_owned(),
    }
}

/// The heading has to be there in the text that a reader of this language gets.
fn anchor(
    site: &Site,
    id: PageId,
    lang: LangId,
    part: &str,
    location: &Location,
    report: &mut Report,
) {
    let body = &site.page(id).text(lang).body;
    if !part.is_empty() && !body.has_anchor(part) {
        missing_part(body, part, location, report);
    }
}

fn missing_part(
    body: &crate::markdown::ParsedText,
    part: &str,
    location: &Location,
    report: &mut Report,
) {
    let help = match nearest(part, body.headings.iter().map(|heading| &*heading.id)) {
        Some(near) => format!("did you mean `#{near}`?"),
        None => "headings give the names: `## Red flags` is `#red-flags`".to_owned(),
    };
    report
        .error("dead-anchor", location, format!("no heading there is called `#{part}`"))
        .help(help);
}

fn picture(written: &str, target: &Target, location: &Location, report: &mut Report) {
    match target {
        Target::Asset(_) | Target::None => {}
        Target::Outside(_) => {
            report
                .error(
                    "third-party",
                    location,
                    "this picture stands on another site, which would see every reader",
                )
                .help("save the picture beside this text, if you may, and name that file here");
        }
        Target::Dead(Dead::Unpublished(_))
        | Target::Page(..)
        | Target::Helpline(_)
        | Target::Fragment(_)
        | Target::Number(_) => {
            report
                .error("dead-link", location, format!("`{written}` is not a picture"))
                .help("name a picture file beside this text");
        }
        Target::Dead(_) => {
            report
                .error("dead-link", location, format!("there is no picture `{written}`"))
                .help("look at the path: it starts from this file's folder");
        }
    }
}
