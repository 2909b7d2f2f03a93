//! All paths of the site. No other file makes one; `address` makes links of them.
//!
//! Addresses in pages are relative and name the file itself (`../x/index.html`), so that the output works at the root
//! of a domain, in a folder, from `file://` and from a USB stick.

pub mod address;
pub(super) mod lookup;

use crate::finding::Location;
use crate::images::{Format, Role};

use self::address::escaped;
use crate::model::ids::{AssetId, PageId};
use crate::model::kind::PageData;
use crate::model::language::LangId;
use crate::model::page::Page;
use crate::model::site::Site;

/// One path of the site. `page_no` counts from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    /// `/`: the choice of languages.
    Chooser,
    /// `/sq/udhezues/pune-jashte/`
    Page {
        page: PageId,
        lang: LangId,
        page_no: u16,
    },
    /// `/lite/sq/udhezues/pune-jashte.html`
    LitePage {
        page: PageId,
        lang: LangId,
        page_no: u16,
    },
    /// `/704/`
    Landing {
        page: PageId,
    },
    /// `/704/` for a code that no poster has any more, by its index in the register.
    OldLanding {
        entry: u16,
    },
    /// `/sq/a-z/`
    Index {
        lang: LangId,
        page_no: u16,
    },
    /// `/lite/sq/a-z.html`
    LiteIndex {
        lang: LangId,
        page_no: u16,
    },
    /// `/sq/search/`
    Search {
        lang: LangId,
    },
    /// `/sq/search/index.js`: the places of the search index's files.
    SearchIndex {
        lang: LangId,
    },
    /// `/sq/search/w0.js`: words of the search index.
    SearchWords {
        lang: LangId,
        file: u16,
    },
    /// `/sq/search/r0.js`: records of pages of the search index.
    SearchRecords {
        lang: LangId,
        file: u16,
    },
    /// `/sq/offline/`: saves the site on a phone, and deletes it.
    Offline {
        lang: LangId,
    },
    /// `/sq/offline/files.json`: the list of files to save.
    OfflineFiles {
        lang: LangId,
    },
    /// `/sq/manifest.json`: the name and icon for a home screen.
    Manifest {
        lang: LangId,
    },
    /// `/sw.js`, in the top folder, since a service worker serves the folder that it is in.
    Worker,
    /// `/sq/feed.xml`
    Feed {
        lang: LangId,
    },
    /// `/sitemap.xml`; for a large site, the index of `/sitemap-1.xml` and so on.
    Sitemap,
    SitemapPage {
        page_no: u16,
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
    /// `/files/leaflet.0123456789ab.pdf`: a file of the campaign, or a whole picture.
    Asset(AssetId),
    /// `/files/bus.0123456789ab-720.webp`: a variant of a picture, by its index in the asset's list.
    ImageVariant {
        asset: AssetId,
        variant: u8,
    },
    /// `/og/sq.jpg`: the campaign's own picture for link previews in a language.
    SocialCard {
        lang: LangId,
    },
    /// `/og/sq/about.png`: the picture of a page for link previews, drawn by the theme.
    ShareCard {
        page: PageId,
        lang: LangId,
    },
    /// `/CNAME`: a file of the campaign's `static/`, by its index.
    Static {
        file: u16,
    },
    /// `/theme/icon.svg`, by its index in the theme's static files.
    Theme {
        file: u16,
    },
}

impl Route {
    /// The picture of link previews in a language: the campaign's own one, or else the theme's. `None` in a discreet
    /// site without a picture of its own.
    pub fn social_card(site: &Site, lang: LangId) -> Option<Route> {
        if site.cards[lang.index()].is_some() {
            return Some(Route::SocialCard { lang });
        }
        let drawn = site.theme_files.iter().zip(0..).find(|(file, _)| *file == "card.png");
        drawn.filter(|_| !site.campaign.discreet).map(|(_, file)| Route::Theme { file })
    }

    /// The page for readers of other languages (`hreflang="x-default"`): the chooser for the home page, to which it links
    /// back; for any other page the page itself in the first language that it is written in.
    pub fn for_other_languages(page: &Page) -> Option<Route> {
        match page.kind {
            PageData::Home => Some(Route::Chooser),
            _ => page.own_texts().next().map(|(lang, _)| Route::Page {
                page: page.id,
                lang,
                page_no: 0,
            }),
        }
    }

    /// The file in the output folder, with `/` between folders.
    pub fn file(self, site: &Site) -> String {
        match self {
            Route::Chooser => "index.html".into(),
            Route::Page { page, lang, page_no } => page_file(site.page(page).path(lang), page_no),
            Route::LitePage { page, lang, page_no } => {
                lite_file(site.page(page).path(lang), page_no)
            }
            Route::Landing { page } => match &site.page(page).kind {
                PageData::Poster(poster) => format!("{}/index.html", poster.code.value),
                _ => unreachable!("only posters have a landing page"),
            },
            Route::OldLanding { entry } => {
                format!("{}/index.html", site.register.entries[usize::from(entry)].code)
            }
            Route::Index { lang, page_no } => {
                page_file(&format!("{}/a-z", site.code(lang)), page_no)
            }
            Route::LiteIndex { lang, page_no } => {
                lite_file(&format!("{}/a-z", site.code(lang)), page_no)
            }
            Route::Search { lang } => format!("{}/search/index.html", site.code(lang)),
            Route::SearchIndex { lang } => format!("{}/search/index.js", site.code(lang)),
            Route::SearchWords { lang, file } => {
                format!("{}/search/w{file}.js", site.code(lang))
            }
            Route::SearchRecords { lang, file } => {
                format!("{}/search/r{file}.js", site.code(lang))
            }
            Route::Offline { lang } => format!("{}/offline/index.html", site.code(lang)),
            Route::OfflineFiles { lang } => format!("{}/offline/files.json", site.code(lang)),
            Route::Manifest { lang } => format!("{}/manifest.json", site.code(lang)),
            Route::Worker => "sw.js".into(),
            Route::Feed { lang } => format!("{}/feed.xml", site.code(lang)),
            Route::Sitemap => "sitemap.xml".into(),
            Route::SitemapPage { page_no } => format!("sitemap-{}.xml", page_no + 1),
            Route::Robots => "robots.txt".into(),
            Route::NotFound => "404.html".into(),
            Route::HelplinesJson => "helplines.json".into(),
            // Phones keep the file's name among their downloads.
            Route::ContactCard { page, lang } if site.campaign.discreet => {
                format!("{}/contact.vcf", site.page(page).path(lang))
            }
            Route::ContactCard { page, lang } => format!("{}.vcf", site.page(page).path(lang)),
            Route::Calendar { lang } => format!("{}/stops.ics", site.code(lang)),
            Route::Asset(asset) => site.asset(asset).output(),
            Route::ImageVariant { asset, variant } => {
                site.asset(asset).variant_output(usize::from(variant))
            }
            Route::SocialCard { lang } => {
                let variants = site.cards[lang.index()].map(|card| &site.asset(card).variants);
                let card =
                    variants.into_iter().flatten().find(|variant| variant.role == Role::Card);
                let end = card.map_or(Format::Png, |variant| variant.format).extension();
                format!("og/{}.{end}", site.code(lang))
            }
            Route::ShareCard { page, lang } => format!("og/{}.png", site.page(page).path(lang)),
            Route::Static { file } => site.static_files[usize::from(file)].path.to_string(),
            Route::Theme { file } => format!("theme/{}", site.theme_files[usize::from(file)]),
        }
    }

    /// The file that a route is made from; the settings for routes about all pages.
    pub fn source(self, site: &Site) -> Location {
        match self {
            Route::Page { page, lang, .. }
            | Route::LitePage { page, lang, .. }
            | Route::ShareCard { page, lang }
            | Route::ContactCard { page, lang } => site.page(page).text(lang).location.clone(),
            Route::Landing { page } => site.page(page).text(LangId::FIRST).location.clone(),
            Route::Asset(asset) | Route::ImageVariant { asset, .. } => {
                Location::file(site.asset(asset).path.clone())
            }
            _ => Location::settings(),
        }
    }

    /// The address below `base_url`, escaped, without `index.html`.
    pub fn address(self, site: &Site) -> String {
        let file = self.file(site);
        let short = file.strip_suffix("index.html").unwrap_or(&file);
        escaped(short)
    }

    /// The absolute address; `None` without `base_url`.
    pub fn absolute(self, site: &Site) -> Option<String> {
        site.campaign.base_url.as_ref().map(|base| [base, &*self.address(site)].concat())
    }
}

fn page_file(path: &str, page_no: u16) -> String {
    match page_no {
        0 => [path, "/index.html"].concat(),
        page_no => format!("{path}/{}/index.html", page_no + 1),
    }
}

/// The file of a lite page. It is no folder, so that paths between lite pages are short; the first page of a language
/// is `index.html`, which hosts serve for a folder.
fn lite_file(path: &str, page_no: u16) -> String {
    match page_no {
        0 if path.contains('/') => ["lite/", path, ".html"].concat(),
        0 => ["lite/", path, "/index.html"].concat(),
        page_no => format!("lite/{path}/{}.html", page_no + 1),
    }
}
