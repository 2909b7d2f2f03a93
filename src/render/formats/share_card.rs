//! Pictures for link previews, as SVG: `share_cards` draws them.

use crate::finding::Finding;
use crate::model::route::address::query;
use crate::model::{LangId, PageId, Route};
use crate::render::page_context::PageContext;
use crate::render::pages::social;
use crate::render::renderer::Renderer;
use crate::render::view::ShareCardView;
use crate::share_cards::{set_line, set_lines};
use crate::theme_tokens::LOGO;

use super::file::File;

/// The largest letters of the campaign's name, in pixels.
const NAME_SIZE: u32 = 34;

pub fn routes(renderer: &Renderer, routes: &mut Vec<Route>) {
    for page in &renderer.site.pages {
        let languages = page.own_texts().map(|(lang, _)| lang);
        let drawn = languages.filter(|lang| social::has_drawn_card(renderer, page, *lang));
        routes.extend(drawn.map(|lang| Route::ShareCard { page: page.id, lang }));
    }
}

pub fn render(renderer: &Renderer, page: PageId, lang: LangId) -> Result<File<'_>, Finding> {
    let file = Route::ShareCard { page, lang }.file(&renderer.site);
    let ctx = PageContext { renderer, lang, file: &file, lite: false };
    let Some(font) = &renderer.theme.share_cards.font else { return Ok(File::empty()) };
    let site = ctx.site();
    let drawing = [LOGO, "icon.svg"].into_iter().find_map(|name| renderer.theme.static_file(name));
    let logo = drawing.map(|svg| query(&String::from_utf8_lossy(svg)));
    let name = site.campaign.title(lang);
    let view = ShareCardView {
        title: set_lines(&site.page(page).text(lang).title.value, font),
        name,
        name_size: set_line(name, NAME_SIZE, font),
        is_rtl: ctx.localizer().direction() == "rtl",
        logo: logo.map(|svg| ["data:image/svg+xml,", &svg].concat()).unwrap_or_default(),
    };
    let mut svg = String::new();
    ctx.render_to("share-card", &view, &mut svg)?;
    Ok(File::ShareCard(svg))
}
