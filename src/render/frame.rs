//! What stands around a page: the site's name, its menu, the numbers that always show.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Page, PageId, Route};

use super::card;
use super::here::Here;
use super::html::Html;
use super::theme::Frame;
use super::view::{Link, MenuItem, SiteView};

/// What stands around a page, ready made.
pub fn frame(here: Here<'_>, page: &Page) -> Result<Frame, Finding> {
    let whole = here.site();
    let draw = || around(here, &site(here, Some(page)));
    let menu = || whole.campaign.menu.iter().filter_map(|folder| whole.by_folder(&folder.value));
    let mut around = menu().chain(whole.emergency().iter().copied());
    if around.any(|id| here.has_within(id)) {
        return draw();
    }
    // Whatever the menu marks, it marks the last of these and those above it.
    let marked = menu().filter(|id| is_current(page, whole.page(*id)));
    let last = marked.max_by_key(|id| whole.page(*id).folder.len());
    here.renderer.frames.from(here, last.unwrap_or(PageId::HOME), draw)
}

/// The frame of a page that no folder stands for.
pub fn bare_frame(here: Here<'_>) -> Result<Frame, Finding> {
    around(here, &site(here, None))
}

/// A site's view, and what of it is printed once for many pages.
pub fn around(here: Here<'_>, site: &SiteView<'_>) -> Result<Frame, Finding> {
    #[derive(Serialize)]
    struct Whole<'a> {
        site: &'a SiteView<'a>,
    }
    #[derive(Serialize)]
    struct Around {
        emergency: Html,
        menu: Html,
    }
    #[derive(Serialize)]
    struct Framing<'a> {
        site: &'a SiteView<'a>,
        around: Around,
    }
    let print = |name| here.print(name, &Whole { site });
    let around = Around { emergency: print("emergency")?, menu: print("menu")? };
    here.renderer.theme.frame(&Framing { site, around })
}

/// What is the same on every page of a language.
pub fn site<'e>(here: Here<'e>, page: Option<&Page>) -> SiteView<'e> {
    let site = here.site();
    let campaign = &site.campaign;
    let home = PageId::HOME;
    let menu = campaign.menu.iter().filter_map(|folder| {
        let id = site.by_folder(&folder.value)?;
        let Link { title, url, lang } = here.link(id);
        let current = page.is_some_and(|page| is_current(page, site.page(id)));
        Some(MenuItem { title, url, lang, current })
    });
    let az = if here.lite {
        Route::LiteIndex { lang: here.lang, page_no: 0 }
    } else {
        Route::Index { lang: here.lang, page_no: 0 }
    };
    let feed = site.has_feed(here.lang).then(|| here.to(Route::Feed { lang: here.lang }));
    let icon = if campaign.discreet { "icon-neutral.svg" } else { "icon.svg" };
    let icon = site.theme_files.iter().zip(0..).find(|(name, _)| *name == icon);
    SiteView {
        title: campaign.title(here.lang),
        discreet: campaign.discreet,
        home: here.to_page(home),
        chooser: here.to(Route::Chooser),
        az: here.to(az),
        search: here.to(Route::Search { lang: here.lang }),
        offline: if site.lite_pages {
            here.to(Route::Offline { lang: here.lang })
        } else {
            String::new()
        },
        feed,
        icon: icon.map_or_else(|| "data:,".to_owned(), |(_, file)| here.to(Route::Theme { file })),
        menu: menu.collect(),
        emergency: card::emergency(here),
        exit: campaign.exit_url(here.lang),
    }
}

/// Whether the menu marks an entry on a page. The home page is above all others, and marks itself alone.
fn is_current(page: &Page, entry: &Page) -> bool {
    page.is_within(entry) && (page.id == entry.id || entry.id != PageId::HOME)
}
