//! The layout around pages: the site's name, the menu and the emergency numbers.

use serde::Serialize;

use crate::finding::Finding;
use crate::model::{Page, PageId, Route};
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::template::theme::Layout;
use crate::render::view::{DrawingView, Link, MenuItem, SiteView};
use crate::theme_tokens::{self, HomeDrawing};

/// The layout of a page.
pub fn layout(ctx: PageContext<'_>, page: &Page) -> Result<Layout, Finding> {
    let whole = ctx.site();
    let render = || render(ctx, &site(ctx, Some(page)));
    let menu = || whole.campaign.menu.iter().filter_map(|folder| whole.by_folder(&folder.value));
    let mut linked = menu().chain(whole.emergency().iter().copied());
    if linked.any(|id| ctx.contains(id)) || card::is_abroad(whole, page) {
        return render();
    }
    // The menu marks the deepest of these and those above it.
    let marked = menu().filter(|id| is_current(page, whole.page(*id)));
    let deepest = marked.max_by_key(|id| whole.page(*id).folder.len());
    let key = ctx.fragment_key(deepest.unwrap_or(PageId::HOME));
    ctx.renderer.memos.layouts.get_or_try_insert_with(key, render)
}

/// The layout of a page without a folder in the content.
pub fn plain_layout(ctx: PageContext<'_>) -> Result<Layout, Finding> {
    render(ctx, &site(ctx, None))
}

/// The layout with the view of a site.
pub fn render(ctx: PageContext<'_>, site: &SiteView<'_>) -> Result<Layout, Finding> {
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
    struct LayoutView<'a> {
        site: &'a SiteView<'a>,
        around: Around,
    }
    let rendered = |name| ctx.render(name, &Whole { site });
    let around = Around { emergency: rendered("emergency")?, menu: rendered("menu")? };
    ctx.renderer.theme.layout(&LayoutView { site, around })
}

/// The view of the site, which is the same on all pages of a language except for URLs and the current page.
pub fn site<'e>(ctx: PageContext<'e>, page: Option<&Page>) -> SiteView<'e> {
    let site = ctx.site();
    let campaign = &site.campaign;
    let home = PageId::HOME;
    let menu = campaign.menu.iter().filter_map(|folder| {
        let id = site.by_folder(&folder.value)?;
        let Link { title, url, lang, dir } = ctx.link(id);
        let current = page.is_some_and(|page| is_current(page, site.page(id)));
        Some(MenuItem { title, url, lang, dir, current })
    });
    let az = if ctx.lite {
        Route::LiteIndex { lang: ctx.lang, page_no: 0 }
    } else {
        Route::Index { lang: ctx.lang, page_no: 0 }
    };
    let feed = site.has_feed(ctx.lang).then(|| ctx.url_to(Route::Feed { lang: ctx.lang }));
    let theme_file = |wanted: &str| {
        let found = site.theme_files.iter().zip(0..).find(|(name, _)| *name == wanted);
        found.map(|(_, file)| ctx.url_to(Route::Theme { file }))
    };
    let drawing = |name: &str, alt: &str| {
        let url = theme_file(name).filter(|_| !campaign.discreet)?;
        Some(DrawingView { url, alt: alt.to_owned() })
    };
    let logo = drawing(theme_tokens::LOGO, site.logo_alt(ctx.lang));
    let icon = if campaign.discreet { "icon-neutral.svg" } else { "icon.svg" };
    let icon = logo.as_ref().map(|logo| logo.url.clone()).or_else(|| theme_file(icon));
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
        icon: icon.unwrap_or_else(|| "data:,".to_owned()),
        lantern: !campaign.discreet && site.theme_tokens.drawing == HomeDrawing::Lantern,
        drawing: drawing(theme_tokens::HOME, ""),
        logo,
        menu: menu.collect(),
        emergency: card::emergency(ctx, page),
        exit: campaign.exit_url(ctx.lang),
    }
}

/// Returns `true` if the menu marks an entry on a page. The home page, which is above all others, marks only itself.
fn is_current(page: &Page, entry: &Page) -> bool {
    page.is_within(entry) && (page.id == entry.id || entry.id != PageId::HOME)
}
