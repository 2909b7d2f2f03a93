//! `dead-link`, `dead-anchor`, `unknown-helpline`, `unknown-page`: broken links. `third-party`: a picture from another site.
//!
//! # Reason
//!
//! A reader who follows a broken link on a bad connection loses a minute, and trust. A link whose words are the address of
//! another site leads readers to one that they did not choose. A picture that is loaded from another site lets that site
//! see every reader.
//!
//! # Example
//!
//! ```text
//! [Work in Italy](guides/gone/en.md) [Red flags](#red-flgas) [Call](helpline:lines)
//! ![A bus](https://example.com/bus.jpg) [police.example](https://example.com/)
//! ```
//!
//! # Fix
//!
//! Correct the path (it starts from the text's own folder) or the name. Save pictures beside the text.
//!
//! A link to a page that has expired, or to an address of a helpline that is withheld, is a warning, because the passing
//! of days never stops a build: readers see its words without the link. So is a link whose words are another address.

use strum::{VariantArray, VariantNames};

use crate::attachments::Player;
use crate::finding::{Location, Report, nearest, suggestion};
use crate::markdown::{Heading, ParsedText, PlaceholderKind};
use crate::model::link::label::other_host;
use crate::model::{Dead, LangId, Page, PageKind, Site, Target, Unpublished};

use super::{Check, CheckInput};

pub const CHECK: Check = Check {
    codes: &["dead-link", "dead-anchor", "unknown-helpline", "unknown-page", "third-party"],
    run,
};

/// Examples of whole addresses.
const ADDRESSES: &str = "`https://example.org/` or `mailto:info@example.org`";

/// Broken links for which a check looks for the name that was meant: each costs as much as there are names.
const MAX_SUGGESTIONS: usize = 200;

fn run(CheckInput { site, .. }: CheckInput<'_>, report: &mut Report) {
    let before = report.len();
    for page in &site.pages {
        for (lang, text) in page.own_texts() {
            for (placeholder, target) in text.placed_targets() {
                let location = text.position(placeholder.position);
                let known = (report.len() - before < MAX_SUGGESTIONS).then_some(site);
                if let (PlaceholderKind::Link { text: words, .. }, Target::Outside(address)) =
                    (&placeholder.kind, target)
                {
                    misnamed(words, address, &location, report);
                }
                match &placeholder.kind {
                    PlaceholderKind::Link { dest, .. } | PlaceholderKind::Card { dest, .. } => {
                        if let Target::Dead(dead) = target {
                            broken(known, dest, dead, &location, report);
                        } else if let Some((body, fragment)) = fragment(site, page, lang, target) {
                            let known = known.map_or(&[][..], |_| &body.headings);
                            missing_heading(known, fragment, &location, report);
                        }
                    }
                    PlaceholderKind::Image { dest, .. } => {
                        picture(known, dest, target, &location, report);
                    }
                    PlaceholderKind::Phrase(_) => {}
                }
            }
        }
    }
}

/// Reports a link whose words are an address of another host than its own.
fn misnamed(words: &str, address: &str, location: &Location, report: &mut Report) {
    if let Some(host) = other_host(words, address) {
        report
            .warn("dead-link", location, format!("link `{words}` leads to `{host}`"))
            .help(format!("write the name of that site as its words: `[{host}]({address})`"));
    }
}

/// Returns the fragment of a link and the text that its heading is missing from. That is the text which readers of this
/// language get.
fn fragment<'a>(
    site: &'a Site,
    page: &'a Page,
    lang: LangId,
    target: &'a Target,
) -> Option<(&'a ParsedText, &'a str)> {
    let (page, fragment) = match target {
        Target::Page(id, Some(fragment)) => (site.page(*id), fragment),
        Target::Fragment(fragment) => (page, fragment),
        Target::Page(_, None)
        | Target::Helpline(_)
        | Target::List(_)
        | Target::Asset(_)
        | Target::Outside(_)
        | Target::Number(_)
        | Target::Dead(_)
        | Target::None => return None,
    };
    let body = &page.text(lang).body;
    (!fragment.is_empty() && body.anchor(fragment).is_none()).then_some((body, fragment))
}

/// Reports a broken link; `known` is the site whose names may be meant.
fn broken(
    known: Option<&Site>,
    written: &str,
    dead: &Dead,
    location: &Location,
    report: &mut Report,
) {
    let (code, message, help) = match dead {
        Dead::NoFile(path) => {
            let message = format!("broken link: `{path}` does not exist");
            ("dead-link", message, missing_file(known, written, path))
        }
        Dead::Unpublished(reason) => (
            "dead-link",
            format!("broken link: `{written}` is not published ({})", reason.reason()),
            "remove the link, or publish the page".to_owned(),
        ),
        Dead::NoHost => (
            "dead-link",
            format!("broken link: `{written}` has no host"),
            format!("write the whole address, such as {ADDRESSES}"),
        ),
        Dead::Address(problem) => (
            "dead-link",
            format!("invalid link `{written}`: {problem}"),
            format!("write the plain address, such as {ADDRESSES}"),
        ),
        Dead::Withheld(name) => (
            "dead-link",
            format!("link left out: `{written}` is an address of `{name}`, which is withheld"),
            format!("link to the helpline instead: `[its name](helpline:{name})`"),
        ),
        Dead::Scheme(scheme) => {
            let known =
                <PageKind as VariantNames>::VARIANTS.iter().copied().chain(["https", "mailto"]);
            let near = nearest(scheme, known).map(|near| format!("{near}:"));
            let otherwise = "link to a page, or to an address that starts with https://";
            let help = suggestion(near, otherwise);
            ("dead-link", format!("links with `{scheme}:` are not allowed"), help)
        }
        Dead::NoList(name) => {
            let folders =
                <PageKind as VariantArray>::VARIANTS.iter().filter_map(|kind| kind.folder());
            let near = nearest(name, folders).map(|near| format!("list:{near}"));
            let otherwise = "write a folder with pages of one kind, such as `list:guides`";
            let help = suggestion(near, otherwise);
            ("dead-link", format!("list `{name}` does not exist"), help)
        }
        Dead::MisplacedList => (
            "dead-link",
            format!("`{written}` cannot stand here"),
            "write it alone in a paragraph of the home page or of a top folder's page".to_owned(),
        ),
        Dead::NoHelpline(name) => (
            "unknown-helpline",
            format!("helpline `{name}` does not exist"),
            suggest(known, PageKind::Helpline, name),
        ),
        Dead::NoPage(page_kind, name) => (
            "unknown-page",
            format!("{} `{name}` does not exist", page_kind.into_str()),
            suggest(known, *page_kind, name),
        ),
    };
    match dead {
        Dead::Unpublished(Unpublished::After(_)) | Dead::Withheld(_) => {
            report.warn(code, location, message)
        }
        _ => report.error(code, location, message),
    }
    .help(help);
}

/// Returns the help for a link to a file that does not exist.
fn missing_file(known: Option<&Site>, written: &str, path: &str) -> String {
    if written.starts_with("www.") {
        format!("write the whole address: `https://{written}`")
    } else if written.contains('@') && !written.contains('/') {
        format!("write `mailto:{written}` for an e-mail address")
    } else if let Some(near) = known.and_then(|site| nearest_path(site, path)) {
        format!("did you mean `content/{near}`? The path starts from this file's folder")
    } else {
        "correct the path: it starts from this file's folder".to_owned()
    }
}

/// Returns the folder or file below `content/` that a path seems to mean: a misspelt one, or one with the same name
/// elsewhere.
fn nearest_path<'s>(site: &'s Site, path: &str) -> Option<&'s str> {
    let path = path.strip_prefix("content/").unwrap_or(path);
    let path = path.strip_prefix("content/").unwrap_or(path);
    let (above, file) = path.rsplit_once('/').unwrap_or(("", path));
    let is_text = file.strip_suffix(".md").is_some_and(|code| !code.contains('.'));
    nearest_folder(site, if is_text { above } else { path }).or_else(|| {
        let near = nearest_asset(site, path)?;
        near.strip_prefix("content/")
    })
}

/// Returns the file that a path seems to mean: one that differs by case alone, a misspelt one, or one with the same name
/// in another folder.
fn nearest_asset<'s>(site: &'s Site, path: &str) -> Option<&'s str> {
    let path = path.strip_prefix("content/").unwrap_or(path);
    let folded = |path: &str| path.rsplit('/').next().map(str::to_lowercase);
    let below = |file: &'s str| file.strip_prefix("content/").unwrap_or(file);
    let files = || site.assets.iter().map(|file| &*file.path);
    let same = files().find(|other| below(other).to_lowercase() == path.to_lowercase());
    let near = || {
        nearest(path, files().map(below))
            .and_then(|near| files().find(|other| below(other) == near))
    };
    let same_name = || only(files().filter(|other| folded(other) == folded(path)));
    same.or_else(near).or_else(same_name)
}

/// Returns the page's folder that a misspelt one means.
fn nearest_folder<'s>(site: &'s Site, folder: &str) -> Option<&'s str> {
    let name = folder.rsplit('/').next().filter(|name| !name.is_empty())?;
    let folders = || site.pages.iter().map(|page| page.folder.as_str()).filter(|f| !f.is_empty());
    let same_name = folders().filter(|other| other.rsplit('/').next() == Some(name));
    folders()
        .find(|other| *other == folder)
        .or_else(|| only(same_name))
        .or_else(|| nearest(folder, folders()))
}

/// The only item of an iterator.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    items.next().filter(|_| items.next().is_none())
}

/// Returns "did you mean …" with a name of a `known` site, or the folder that names come from. A name that several pages have
/// needs the folders above it.
pub fn suggest(known: Option<&Site>, page_kind: PageKind, name: &str) -> String {
    let namesakes = known.map_or_else(Vec::new, |site| site.namesakes(page_kind, name));
    if let [_, _, ..] = namesakes.as_slice() {
        return format!("several pages have this name: write `{}`", namesakes.join("` or `"));
    }
    let near = known.and_then(|site| match page_kind.folder() {
        Some(_) => nearest(name, site.names(page_kind)),
        None => nearest_folder(site, name),
    });
    let otherwise = match page_kind.folder() {
        Some(folder) => format!("use the name of a folder in content/{folder}/"),
        None => "write the folder's path below content/, such as `about`".to_owned(),
    };
    suggestion(near, otherwise)
}

fn missing_heading(known: &[Heading], part: &str, location: &Location, report: &mut Report) {
    let near = nearest(part, known.iter().map(|heading| &*heading.id));
    let near = near.map(|near| format!("#{near}"));
    let help = suggestion(near, "link to a heading by its name: `## Red flags` is `#red-flags`");
    report
        .error("dead-anchor", location, format!("broken link: heading `#{part}` does not exist"))
        .help(help);
}

fn picture(
    known: Option<&Site>,
    written: &str,
    target: &Target,
    location: &Location,
    report: &mut Report,
) {
    let noun = if Player::of(written).is_some() { "file" } else { "picture" };
    match target {
        Target::Asset(_) | Target::None => {}
        Target::Outside(_) => {
            let message = format!("this {noun} is loaded from another site");
            report.error("third-party", location, message).help(format!(
                "save the {noun} beside this text (if its licence allows it), and use that file"
            ));
        }
        Target::Dead(Dead::Unpublished(_))
        | Target::Page(..)
        | Target::Helpline(_)
        | Target::List(_)
        | Target::Fragment(_)
        | Target::Number(_) => {
            report
                .error("dead-link", location, format!("`{written}` is not a picture"))
                .help("use a picture file, such as `bus.jpg`");
        }
        Target::Dead(_) => {
            let message = format!("broken link: {noun} `{written}` does not exist");
            let near = match target {
                Target::Dead(Dead::NoFile(path)) => {
                    known.and_then(|site| nearest_asset(site, path))
                }
                _ => None,
            };
            let help = match near {
                Some(near) => {
                    format!("did you mean `{near}`? The path starts from this file's folder")
                }
                None => "correct the path: it starts from this file's folder".to_owned(),
            };
            report.error("dead-link", location, message).help(help);
        }
    }
}
