//! Every path that the site answers. No other file makes an address.
//!
//! Addresses in pages are relative and name the file itself (`../x/index.html`), so that one folder
//! works at a domain's root, under a sub-path, from `file://` and from a USB stick.

use std::collections::HashMap;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

use super::Site;
use super::asset::AssetId;
use super::kind::Kind;
use super::language::LangId;
use super::page::PageId;

/// One path that the site answers. `part` counts from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// `/`: choose a language.
    Chooser,
    /// `/sq/udhezues/pune-jashte/`
    Page {
        page: PageId,
        lang: LangId,
        part: u16,
    },
    /// `/lite/sq/udhezues/pune-jashte/`
    Twin {
        page: PageId,
        lang: LangId,
        part: u16,
    },
    /// `/704/`
    Landing {
        page: PageId,
    },
    /// `/704/` for a code that is gone from the content, by its place in the register.
    OldLanding {
        entry: u16,
    },
    /// `/sq/a-z/`
    Index {
        lang: LangId,
        part: u16,
    },
    /// `/lite/sq/a-z/`
    IndexTwin {
        lang: LangId,
        part: u16,
    },
    /// `/sq/feed.xml`
    Feed {
        lang: LangId,
    },
    /// `/sitemap.xml`; with more than one part, the index of `/sitemap-1.xml` and so on.
    Sitemap,
    SitemapPart {
        part: u16,
    },
    Robots,
    NotFound,
    /// `/helplines.json`
    HelplinesJson,
    /// `/sq/ndihma/alo.vcf`
    ContactCard {
        page: PageId,
        lang: LangId,
    },
    /// `/sq/stops.ics`
    Calendar {
        lang: LangId,
    },
    /// `/files/leaflet.0123456789ab.pdf`
    Asset(AssetId),
    /// `/theme/icon.svg`, by its place among the theme's static files.
    Theme {
        file: u16,
    },
}

/// What has to be escaped in a path's segment (WHATWG URL, path percent-encode set), `%` too.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%');

impl Route {
    /// The file below the output folder, with `/` between its parts.
    pub fn file(self, site: &Site) -> String {
        match self {
            Route::Chooser => "index.html".into(),
            Route::Page { page, lang, part } => page_file("", site.page(page).path(lang), part),
            Route::Twin { page, lang, part } => {
                page_file("lite/", site.page(page).path(lang), part)
            }
            Route::Landing { page } => match &site.page(page).kind {
                Kind::Poster(poster) => format!("{}/index.html", poster.code.value),
                _ => unreachable!("only posters have a landing page"),
            },
            Route::OldLanding { entry } => {
                format!("{}/index.html", site.register.entries[usize::from(entry)].code)
            }
            Route::Index { lang, part } => page_file("", &format!("{}/a-z", site.code(lang)), part),
            Route::IndexTwin { lang, part } => {
                page_file("lite/", &format!("{}/a-z", site.code(lang)), part)
            }
            Route::Feed { lang } => format!("{}/feed.xml", site.code(lang)),
            Route::Sitemap => "sitemap.xml".into(),
            Route::SitemapPart { part } => format!("sitemap-{}.xml", part + 1),
            Route::Robots => "robots.txt".into(),
            Route::NotFound => "404.html".into(),
            Route::HelplinesJson => "helplines.json".into(),
            Route::ContactCard { page, lang } => format!("{}.vcf", site.page(page).path(lang)),
            Route::Calendar { lang } => format!("{}/stops.ics", site.code(lang)),
            Route::Asset(asset) => site.asset(asset).output(),
            Route::Theme { file } => format!("theme/{}", site.theme_files[usize::from(file)]),
        }
    }

    /// The address below `base_url`, escaped, with the folder in place of `index.html`.
    pub fn address(self, site: &Site) -> String {
        let file = self.file(site);
        let short = file.strip_suffix("index.html").unwrap_or(&file);
        escaped(short)
    }

    /// The whole address, if `base_url` is known.
    pub fn absolute(self, site: &Site) -> Option<String> {
        site.campaign.base_url.as_ref().map(|base| format!("{base}{}", self.address(site)))
    }
}

fn page_file(before: &str, path: &str, part: u16) -> String {
    match part {
        0 => format!("{before}{path}/index.html"),
        part => format!("{before}{path}/{}/index.html", part + 1),
    }
}

/// The way back from files of the output to pages, for whoever is asked for one path at a time.
pub struct Addresses<'s> {
    site: &'s Site,
    pages: HashMap<&'s str, (PageId, LangId)>,
}

impl<'s> Addresses<'s> {
    pub fn of(site: &'s Site) -> Addresses<'s> {
        let languages = || site.campaign.languages.ids();
        let paths = site
            .pages
            .iter()
            .flat_map(|page| languages().map(move |lang| (page.path(lang), (page.id, lang))));
        Addresses { site, pages: paths.collect() }
    }

    /// The route of a page or of an A–Z list whose file this would be. Whether it has so many parts
    /// is for `render` to say.
    pub fn find(&self, file: &str) -> Option<Route> {
        let folder = file.strip_suffix("/index.html")?;
        let (lite, folder) = match folder.strip_prefix("lite/") {
            Some(folder) => (true, folder),
            None => (false, folder),
        };
        self.whole(folder, lite, 0).or_else(|| {
            let (folder, number) = folder.rsplit_once('/')?;
            // Written as `page_file` writes it: the second part is 2, and nothing is before it.
            let part = number.parse::<u16>().ok()?.checked_sub(1)?;
            let as_written = part > 0 && number == (u32::from(part) + 1).to_string();
            as_written.then(|| self.whole(folder, lite, part))?
        })
    }

    fn whole(&self, folder: &str, lite: bool, part: u16) -> Option<Route> {
        if let Some(&(page, lang)) = self.pages.get(folder) {
            return Some(match lite {
                true => Route::Twin { page, lang, part },
                false => Route::Page { page, lang, part },
            });
        }
        let lang = self.site.campaign.languages.find(folder.strip_suffix("/a-z")?)?;
        Some(if lite { Route::IndexTwin { lang, part } } else { Route::Index { lang, part } })
    }
}

/// A path as it may stand in an address.
pub fn escaped(path: &str) -> String {
    utf8_percent_encode(path, SEGMENT).to_string()
}

/// A path of an address as the letters that it stands for; `None` where these are no UTF-8.
pub fn unescaped(path: &str) -> Option<String> {
    percent_decode_str(path).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// A name as it may stand in an address: small letters, digits and hyphens.
pub fn segment(name: &str) -> String {
    crate::markdown::slug(name)
}

/// The way from one file of the output to another, escaped for a `href`.
pub fn relative(from: &str, to: &str) -> String {
    let mut from_parts = from.split('/').collect::<Vec<_>>();
    from_parts.pop();
    let to_parts = to.split('/').collect::<Vec<_>>();
    let shared = from_parts.iter().zip(&to_parts).take_while(|(a, b)| a == b).count();
    let shared = shared.min(to_parts.len() - 1);
    let mut way = "../".repeat(from_parts.len() - shared);
    for (i, part) in to_parts[shared..].iter().enumerate() {
        if i > 0 {
            way.push('/');
        }
        way.extend(utf8_percent_encode(part, SEGMENT));
    }
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways() {
        for (from, to, way) in [
            ("index.html", "sq/index.html", "sq/index.html"),
            ("sq/a/index.html", "sq/b/index.html", "../b/index.html"),
            ("sq/a/index.html", "sq/a/index.html", "index.html"),
            ("sq/a/b/index.html", "sq/index.html", "../../index.html"),
            ("lite/sq/a/index.html", "sq/a/index.html", "../../../sq/a/index.html"),
            ("704/index.html", "files/a b.pdf", "../files/a%20b.pdf"),
        ] {
            assert_eq!(relative(from, to), way, "{from} -> {to}");
        }
    }
}
