//! What stands around a page: the site's name, its menu, the numbers that always show.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Page, PageId, Route};

use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::template::theme::Frame;
use crate::render::view::{Link, MenuItem, SiteView};

/// What stands around a page, ready made.
pub fn frame(ctx: PageContext<'_>, page: &Page) -> Result<Frame, Finding> {
    let whole = ctx.site();
    let draw = || around(ctx, &site(ctx, Some(page)));
    let menu = || whole.campaign.menu.iter().filter_map(|folder| whole.by_folder(&folder.value));
    let mut around = menu().chain(whole.emergency().iter().copied());
    if around.any(|id| ctx.contains(id)) {
        return draw();
    }
    // Whatever the menu marks, it marks the last of these and those above it.
    let marked = menu().filter(|id| is_current(page, whole.page(*id)));
    let last = marked.max_by_key(|id| whole.page(*id).folder.len());
    ctx.renderer.frames.from(ctx, last.unwrap_or(PageId::HOME), draw)
}

/// The frame of a page that no folder stands for.
pub fn bare_frame(ctx: PageContext<'_>) -> Result<Frame, Finding> {
    around(ctx, &site(ctx, None))
}

/// A site's view, and what of it is printed once for many pages.
pub fn around(ctx: PageContext<'_>, site: &SiteView<'_>) -> Result<Frame, Finding> {
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
    let print = |name| ctx.render(name, &Whole { site });
    let around = Around { emergency: print("emergency")?, menu: print("menu")? };
    ctx.renderer.theme.frame(&Framing { site, around })
}

/// What is the same on every page of a language.
pub fn site<'e>(ctx: PageContext<'e>, page: Option<&Page>) -> SiteView<'e> {
    let site = ctx.site();
    let campaign = &site.campaign;
    let home = PageId::HOME;
    let menu = campaign.menu.iter().filter_map(|folder| {
        let id = site.by_folder(&folder.value)?;
        let Link { title, url, lang } = ctx.link(id);
        let current = page.is_some_and(|page| is_current(page, site.page(id)));
        Some(MenuItem { title, url, lang, current })
    });
    let az = if ctx.lite {
        Route::LiteIndex { lang: ctx.lang, page_no: 0 }
    } else {
        Route::Index { lang: ctx.lang, page_no: 0 }
    };
    let feed = site.has_feed(ctx.lang).then(|| ctx.url_to(Route::Feed { lang: ctx.lang }));
    let icon = if campaign.discreet { "icon-neutral.svg" } else { "icon.svg" };
    let icon = site.theme_files.iter().zip(0..).find(|(name, _)| *name == icon);
    SiteView {
        title: campaign.title(ctx.lang),
        discreet: campaign.discreet,
        home: ctx.url_to_page(home),
        chooser: ctx.url_to(Route::Chooser),
        az: ctx.url_to(az),
        search: ctx.url_to(Route::Search { lang: ctx.lang }),
        offline: if site.lite_pages {
            ctx.url_to(Route::Offline { lang: ctx.lang })
        } else {
            String::new()
        },
        feed,
        icon: icon
            .map_or_else(|| "data:,".to_owned(), |(_, file)| ctx.url_to(Route::Theme { file })),
        menu: menu.collect(),
        emergency: card::emergency(ctx),
        exit: campaign.exit_url(ctx.lang),
    }
}

/// Whether the menu marks an entry on a page. The home page is above all others, and marks itself alone.
fn is_current(page: &Page, entry: &Page) -> bool {
    page.is_within(entry) && (page.id == entry.id || entry.id != PageId::HOME)
}
