//! Finds the page of a file of the output.

use std::sync::Arc;

use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::model::Route;
use crate::model::ids::PageId;
use crate::model::language::LangId;
use crate::model::site::Site;

/// All pages by their output folders, for lookups of single files.
pub struct RouteLookup {
    site: Arc<Site>,
    pages: FxHashMap<Box<str>, (PageId, LangId)>,
}

impl RouteLookup {
    pub fn new(site: Arc<Site>) -> RouteLookup {
        let languages = || site.campaign.languages.ids();
        let mut pages = FxHashMap::with_capacity_and_hasher(
            site.pages.len() * languages().count(),
            FxBuildHasher,
        );
        for page in &site.pages {
            pages.extend(languages().map(|lang| (page.path(lang).into(), (page.id, lang))));
        }
        RouteLookup { site, pages }
    }

    /// The route of a page or an A–Z list with this file. `render` knows if it has so many pages.
    pub fn find(&self, file: &str) -> Option<Route> {
        let (lite, folder) = match file.strip_prefix("lite/") {
            Some(lite_page) => (true, lite_page.strip_suffix(".html")?),
            None => (false, file.strip_suffix("/index.html")?),
        };
        if lite && let Some((code, "index")) = folder.split_once('/') {
            return self.whole(code, lite, 0);
        }
        // Only the first lite page of a language is a folder.
        if lite && !folder.contains('/') {
            return None;
        }
        self.whole(folder, lite, 0).or_else(|| {
            let (folder, number) = folder.rsplit_once('/')?;
            // As `page_file` writes it: the second page is 2, without leading zeros.
            let page_no = number.parse::<u16>().ok()?.checked_sub(1)?;
            let as_written = page_no > 0 && number == (u32::from(page_no) + 1).to_string();
            as_written.then(|| self.whole(folder, lite, page_no))?
        })
    }

    fn whole(&self, folder: &str, lite: bool, page_no: u16) -> Option<Route> {
        if let Some(&(page, lang)) = self.pages.get(folder) {
            return Some(match lite {
                true => Route::LitePage { page, lang, page_no },
                false => Route::Page { page, lang, page_no },
            });
        }
        let lang = self.site.campaign.languages.find(folder.strip_suffix("/a-z")?)?;
        Some(if lite { Route::LiteIndex { lang, page_no } } else { Route::Index { lang, page_no } })
    }
}
