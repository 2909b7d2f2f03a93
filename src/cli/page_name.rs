//! The page that an argument of a command names.

use crate::finding::{did_you_mean, nearest, suggestion};
use crate::model::route::address::unescaped;
use crate::model::{LangId, Page, Route, Site};

use crate::posters::absence::Absence;

use super::CliError;

/// The maximum of codes that a message lists.
const MAX_LISTED_CODES: usize = 10;

/// The help for a campaign without a published poster.
pub const NEW_POSTER: &str =
    "start one with `fener new poster NAME`; one whose texts are drafts needs --drafts";

/// Returns the page of a folder: `guides/x`, `content/guides/x/sq.md`, `home`.
pub fn page<'s>(site: &'s Site, name: &str) -> Result<&'s Page, CliError> {
    let bare = name.replace('\\', "/");
    let bare = bare.trim_start_matches("./").trim_matches('/');
    let bare = bare.strip_prefix("content").map_or(bare, |rest| rest.trim_start_matches('/'));
    let folder = match bare.rsplit_once('/') {
        Some((folder, file)) if file.ends_with(".md") => folder,
        None if bare.ends_with(".md") => "",
        _ => bare,
    };
    let folder = if matches!(folder, "home" | ".") { "" } else { folder };
    if let Some(id) = site.by_folder(folder) {
        return Ok(site.page(id));
    }
    if let Some(reason) = site.unpublished(folder) {
        return Err(CliError::new(
            format!("page `{folder}` is not published: {}", reason.reason()),
            "publish it first, or give --drafts",
        ));
    }
    let otherwise = "write its folder below content/, such as guides/job-abroad, or home";
    let help = suggestion(meant(site, folder), otherwise);
    Err(CliError::new(format!("unknown page `{name}`"), help))
}

/// The page that a misspelt folder or an address of the site means, as commands name it.
fn meant<'s>(site: &'s Site, folder: &str) -> Option<&'s str> {
    let names = |page: &'s Page| page.paths.iter().map(String::as_str).chain([page.display_name()]);
    let near = nearest(folder, site.pages.iter().flat_map(names))?;
    let meant = site.pages.iter().find(|page| names(page).any(|name| name == near));
    meant.map(Page::display_name)
}

/// Returns the language with a code.
pub fn language(site: &Site, code: &str) -> Result<LangId, CliError> {
    let languages = &site.campaign.languages;
    languages.find(code).ok_or_else(|| {
        let codes: Vec<&str> = languages.iter().map(|(_, l)| l.code.as_str()).collect();
        let main = code.split(['-', '_']).next().unwrap_or_default();
        let help = match codes.iter().find(|own| own.eq_ignore_ascii_case(main)) {
            Some(own) => format!("did you mean `{own}`?"),
            None => format!("this campaign has {}; add others to fener.yaml", codes.join(", ")),
        };
        CliError::new(format!("unknown language `{code}`"), help)
    })
}

/// Returns the error for a code that no published poster has.
pub fn no_poster(site: &Site, code: &str) -> CliError {
    if let Some((_, entry)) = site.old_codes().find(|(_, entry)| entry.code == code) {
        let absence = Absence::of(site, entry);
        let help = match &absence {
            Absence::Unpublished(_) => "publish it first, or give --drafts",
            other => other.help(),
        };
        return CliError::new(format!("poster {code} {absence}"), help);
    }
    if let Some(command) = nearest(code, ["recall", "merge", "scans"]) {
        let help = format!("did you mean `fener posters {command}`?");
        return CliError::new(format!("there is no poster {code}"), help);
    }
    let codes: Vec<&str> = site.poster_pages().map(|(_, p)| p.code.value.as_str()).collect();
    let listed = codes.iter().take(MAX_LISTED_CODES).copied().collect::<Vec<_>>().join(", ");
    let help = match codes.len() {
        0 => NEW_POSTER.to_owned(),
        number if number <= MAX_LISTED_CODES => format!("the codes are: {listed}"),
        _ => did_you_mean(code, codes, format!("the codes begin with {listed}")),
    };
    CliError::new(format!("there is no poster {code}"), help)
}

/// Returns the route of a page in a language, `lang` or else that of the address or the campaign's first one. The page is
/// named by its folder, by its address on the site, or by a poster's code.
///
/// # Errors
/// If there is no such page, or if it has no text in that language.
pub fn route(site: &Site, name: &str, lang: Option<LangId>) -> Result<Route, CliError> {
    let route = match address(site, name) {
        Some(Route::Page { page, page_no, lang: own }) => {
            Route::Page { page, lang: lang.unwrap_or(own), page_no }
        }
        Some(Route::LitePage { page, page_no, lang: own }) => {
            Route::LitePage { page, lang: lang.unwrap_or(own), page_no }
        }
        Some(other) => return Ok(other),
        None if site.register.find(name.trim_matches('/')).is_some() => {
            return Err(no_poster(site, name.trim_matches('/')));
        }
        None => Route::Page {
            page: page(site, name)?.id,
            lang: lang.unwrap_or(LangId::FIRST),
            page_no: 0,
        },
    };
    if let Route::Page { page, lang, .. } | Route::LitePage { page, lang, .. } = route
        && site.page(page).own(lang).is_none()
    {
        let page = site.page(page);
        let codes: Vec<&str> = page.own_texts().map(|(lang, _)| site.code(lang)).collect();
        return Err(CliError::new(
            format!("page `{}` has no text in `{}`", page.folder, site.code(lang)),
            format!("its languages are: {} (--language)", codes.join(", ")),
        ));
    }
    Ok(route)
}

/// Returns the route of an address, with or without the site's own: `/sq/udhezues/x/`, `704`.
fn address(site: &Site, name: &str) -> Option<Route> {
    let base = site.campaign.base_url.as_deref().unwrap_or_default();
    let path = name.strip_prefix(base).unwrap_or(name).split(['?', '#']).next()?;
    let path = unescaped(path.trim_start_matches('/'))?;
    let folder = path.trim_end_matches("index.html").trim_end_matches('/');
    if let Some((page, _)) = site.poster_with(folder) {
        return Some(Route::Landing { page: page.id });
    }
    let (is_lite, folder) = match folder.strip_prefix("lite/") {
        Some(lite) => (true, lite.trim_end_matches(".html")),
        None => (false, folder),
    };
    let mut routes = site.pages.iter().flat_map(|page| {
        site.campaign.languages.ids().map(move |lang| (page.id, lang, page.path(lang)))
    });
    let (page, lang, _) = routes.find(|(_, _, path)| *path == folder)?;
    Some(match is_lite {
        true => Route::LitePage { page, lang, page_no: 0 },
        false => Route::Page { page, lang, page_no: 0 },
    })
}
