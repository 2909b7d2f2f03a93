//! Resolves the links of texts.
//!
//! A link is a file (`../job-abroad/sq.md`, so that any Markdown editor can preview it), a name (`guide:job-abroad`,
//! `helpline:…`, `region:…`), a web address, or a `#fragment`. A link keeps the reader's language, so its target is a
//! page, not an address.

pub mod email;
pub mod host;
pub mod label;
pub(super) mod target;
pub mod url;

use std::sync::Arc;

use rayon::prelude::*;

use crate::markdown::{Placeholder, PlaceholderKind};

use self::email::is_email;
use self::target::{Dead, ListKind, Target};
use crate::model::ids::AssetId;
use crate::model::kind::{PageData, PageKind};
use crate::model::page::Page;
use crate::model::site::Site;
use crate::model::text::Text;
use crate::model::typed_number::address::number_in;

/// Resolves every link of every text, in parallel. The targets of a text that is the same in a `previous` site of the
/// same shape are taken from there.
pub fn resolve_links(site: &mut Site, previous: Option<&Site>) {
    let previous = previous.filter(|previous| same_shape(previous, site));
    let resolved: Vec<Vec<Option<Arc<[Target]>>>> = site
        .pages
        .par_iter()
        .map(|page| {
            let resolve = |(lang, text): (usize, &Option<Text>)| {
                let text = text.as_ref()?;
                let old = previous.and_then(|previous| previous.page(page.id).texts[lang].as_ref());
                match old.filter(|old| Arc::ptr_eq(&old.authored, &text.authored)) {
                    Some(old) => Some(old.targets.clone()),
                    None => {
                        let placeholders = text.body.placeholders.iter();
                        Some(
                            placeholders
                                .map(|placeholder| target(site, page, placeholder))
                                .collect(),
                        )
                    }
                }
            };
            page.texts.iter().enumerate().map(resolve).collect()
        })
        .collect();
    for (page, targets) in site.pages.iter_mut().zip(resolved) {
        for (text, targets) in page.texts.iter_mut().zip(targets) {
            if let (Some(text), Some(targets)) = (text, targets) {
                text.targets = targets;
            }
        }
    }
}

/// Returns `true` if both sites have the same languages, pages, assets and unpublished folders, with the same ids: all
/// data that [`resolve`] reads.
fn same_shape(a: &Site, b: &Site) -> bool {
    let codes = |site: &Site| -> Vec<String> {
        site.campaign.languages.codes().map(str::to_owned).collect()
    };
    let page = |page: &Page| (page.id, page.kind.page_kind());
    codes(a) == codes(b)
        && a.pages.len() == b.pages.len()
        && a.pages.iter().zip(&b.pages).all(|(a, b)| page(a) == page(b) && a.folder == b.folder)
        && a.assets.iter().map(|asset| &asset.path).eq(b.assets.iter().map(|asset| &asset.path))
        && a.unpublished == b.unpublished
        && a.withheld.is_empty()
        && b.withheld.is_empty()
}

fn target(site: &Site, page: &Page, placeholder: &Placeholder) -> Target {
    match &placeholder.kind {
        PlaceholderKind::Link { dest, .. }
        | PlaceholderKind::Image { dest, .. }
        | PlaceholderKind::Card { dest, .. } => match list(page, dest) {
            Some(list) if matches!(placeholder.kind, PlaceholderKind::Card { .. }) => list,
            Some(_) => Target::Dead(Dead::MisplacedList),
            None => resolve(site, page, dest),
        },
        PlaceholderKind::Phrase(_) => Target::None,
    }
}

/// Returns the list that a destination names; `None` if it names none.
fn list(page: &Page, destination: &str) -> Option<Target> {
    let (scheme, rest) = destination.split_once(':')?;
    let list = match (scheme, rest) {
        ("map", "") => ListKind::Map,
        ("next-stop", "") => ListKind::NextStop,
        ("list", folder) => match PageKind::of_folder(folder) {
            PageKind::Page => return Some(Target::Dead(Dead::NoList(folder.to_owned()))),
            PageKind::Helpline => ListKind::Helplines,
            page_kind => ListKind::Pages(page_kind),
        },
        _ => return None,
    };
    let has_lists = matches!(page.kind, PageData::Home | PageData::Section(_));
    Some(if has_lists { Target::List(list) } else { Target::Dead(Dead::MisplacedList) })
}

/// Returns the target of a destination in a text of `page`.
pub fn resolve(site: &Site, page: &Page, destination: &str) -> Target {
    let (path, fragment) = match destination.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment.to_owned())),
        None => (destination, None),
    };
    if path.is_empty() {
        return Target::Fragment(fragment.unwrap_or_default());
    }
    if let Some((scheme, rest)) = scheme(destination) {
        return match scheme.to_ascii_lowercase().as_str() {
            "http" | "https" if !has_host(rest) => Target::Dead(Dead::NoHost),
            "mailto" if !is_mailbox(rest) => Target::Dead(Dead::NoHost),
            "mailto" if !is_email(&url::decoded(rest)) => Target::Dead(Dead::Address(
                "an e-mail link is one address, without `?` and without a second one",
            )),
            "mailto" => outside(site, destination),
            "http" | "https" => match url::problem(destination) {
                Some(problem) => Target::Dead(Dead::Address(problem)),
                None => outside(site, destination),
            },
            "tel" | "sms" => Target::Number(rest.to_owned()),
            word => match word.parse() {
                Ok(page_kind) => {
                    by_name(site, page_kind, rest.split('#').next().unwrap_or(rest), fragment)
                }
                Err(_) => match named(site, page, destination) {
                    Some(asset) => Target::Asset(asset),
                    None => Target::Dead(Dead::Scheme(scheme.to_owned())),
                },
            },
        };
    }
    match by_path(site, page, path, fragment) {
        Target::Dead(Dead::NoFile(file)) => match named(site, page, destination) {
            Some(asset) => Target::Asset(asset),
            None => Target::Dead(Dead::NoFile(file)),
        },
        target => target,
    }
}

/// The file whose name is a whole destination, with signs that have a meaning in addresses: `12:30.jpg`, `no#1.pdf`.
fn named(site: &Site, page: &Page, destination: &str) -> Option<AssetId> {
    site.asset_at(&join(&page.folder, destination))
}

/// The target of an address that may be published, if it does not belong to a helpline that is withheld.
fn outside(site: &Site, destination: &str) -> Target {
    match site.withheld.with_address(destination) {
        Some(helpline) if number_in(destination).is_none() => {
            Target::Dead(Dead::Withheld(helpline.name.clone()))
        }
        _ => Target::Outside(destination.to_owned()),
    }
}

/// Returns `true` if two slashes and a host follow the scheme.
fn has_host(rest: &str) -> bool {
    let host = rest.strip_prefix("//").and_then(|rest| rest.split(['/', '?', '#']).next());
    let host = host.map(|host| host.rsplit('@').next().unwrap_or(host));
    host.is_some_and(|host| host.starts_with(|c: char| c.is_alphanumeric() || c == '['))
}

/// Returns `true` for a name and a host with an `@` between them.
fn is_mailbox(rest: &str) -> bool {
    let address = rest.split('?').next().unwrap_or_default();
    address
        .rsplit_once('@')
        .is_some_and(|(name, host)| !name.is_empty() && host.starts_with(char::is_alphanumeric))
}

fn scheme(destination: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = destination.split_once(':')?;
    let word = !scheme.is_empty()
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
    word.then_some((scheme, rest))
}

fn by_name(site: &Site, page_kind: PageKind, name: &str, fragment: Option<String>) -> Target {
    match (site.find(page_kind, name), page_kind) {
        (Some(id), PageKind::Helpline) if fragment.is_none() => Target::Helpline(id),
        (Some(id), _) => Target::Page(id, fragment),
        (None, _) => {
            let top = page_kind.folder();
            let folder = top.map_or_else(|| name.to_owned(), |top| format!("{top}/{name}"));
            match (site.unpublished(&folder), page_kind) {
                (Some(reason), _) => Target::Dead(Dead::Unpublished(reason)),
                (None, PageKind::Helpline) => Target::Dead(Dead::NoHelpline(name.to_owned())),
                (None, _) => Target::Dead(Dead::NoPage(page_kind, name.to_owned())),
            }
        }
    }
}

fn by_path(site: &Site, page: &Page, path: &str, fragment: Option<String>) -> Target {
    let whole = join(&page.folder, path);
    let (above, file) = whole.rsplit_once('/').unwrap_or(("", &whole));
    // A text in any language is the page; any other file must exist.
    let is_text = |code| site.campaign.languages.find(code).is_some();
    let folder = if file.strip_suffix(".md").is_some_and(is_text) { above } else { &whole };
    if let Some(id) = site.by_folder(folder) {
        return Target::Page(id, fragment);
    }
    if let Some(asset) = site.asset_at(&whole) {
        return Target::Asset(asset);
    }
    match site.unpublished(folder) {
        Some(reason) => Target::Dead(Dead::Unpublished(reason)),
        None => Target::Dead(Dead::NoFile(format!("content/{whole}"))),
    }
}

/// Joins a folder and a relative path; `..` above the top folder stays there.
fn join(folder: &str, path: &str) -> String {
    let decoded = url::decoded(path);
    let mut parts: Vec<&str> = match decoded.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => folder.split('/').filter(|name| !name.is_empty()).collect(),
    };
    for name in decoded.split('/') {
        match name {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_mailboxes() {
        for rest in ["//example.org", "//a.b/c?d", "//пример.рф", "//[::1]/", "//u@a.b"] {
            assert!(has_host(rest), "{rest}");
        }
        for rest in ["", "/", "//", "///a.b", "/example.org", "//.", "//?a", "example.org"] {
            assert!(!has_host(rest), "{rest}");
        }
        assert!(is_mailbox("info@example.org?subject=a"));
        for rest in ["", "info", "@example.org", "info@", "info@?a"] {
            assert!(!is_mailbox(rest), "{rest}");
        }
    }

    #[test]
    fn joined_paths() {
        for (folder, path, expected) in [
            ("guides/a", "../b/sq.md", "guides/b/sq.md"),
            ("guides/a", "../../img/x.webp", "img/x.webp"),
            ("", "guides/a/", "guides/a"),
            ("guides/a", "../../../../etc/passwd", "etc/passwd"),
            ("guides/a", "/img/x.webp", "img/x.webp"),
            ("guides/a", "my%20file.pdf", "guides/a/my file.pdf"),
        ] {
            assert_eq!(join(folder, path), expected);
        }
    }
}
