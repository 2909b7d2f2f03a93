//! `/`: choose a language. No redirect, no script needed.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::Renderer;
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pages::layout::bare_frame;
use crate::render::pages::{generated_pages, social};
use crate::render::view::{Alternate, ChooserView, Greeting, KindView, PageView, Preview, View};

pub fn routes(_: &Renderer<'_>, routes: &mut Vec<Route>) {
    routes.push(Route::Chooser);
}

pub fn render(renderer: &Renderer<'_>) -> Result<Vec<u8>, Finding> {
    let file = Route::Chooser.file(renderer.site);
    let ctx = PageContext { renderer, lang: LangId::FIRST, file: &file, lite: false };
    let view = view(ctx, "chooser", &|route| Some(ctx.url_to(route)))?;
    let frame = &bare_frame(ctx)?;
    renderer.theme.render(
        "chooser.html",
        BundleKind::Full(PageFeatures::default()),
        &ctx.localizer().interface,
        frame,
        &view,
    )
}

/// The view of a page that greets in every language; `to` makes its addresses, where it can.
pub fn view<'e>(
    ctx: PageContext<'e>,
    kind: &'static str,
    to: &dyn Fn(Route) -> Option<String>,
) -> Result<View<'e>, Finding> {
    let site_now = ctx.site();
    let home = site_now.page(PageId::HOME);
    let languages = &site_now.campaign.languages;
    let greetings = languages.iter().filter_map(|(lang, language)| {
        let localizer = ctx.renderer.localizer(lang);
        let text = home.text(lang);
        Some(Greeting {
            lang: language.code.clone(),
            dir: localizer.direction().to_owned(),
            name: language.name.clone(),
            title: site_now.campaign.title(lang).to_owned(),
            description: text.description.as_ref().map_or_else(String::new, |d| d.value.clone()),
            url: to(Route::Page { page: home.id, lang, page_no: 0 })?,
            lite_page: match site_now.lite_pages {
                true => to(Route::LitePage { page: home.id, lang, page_no: 0 })?,
                false => String::new(),
            },
            light: localizer.message("light-version"),
        })
    });
    let chooser = ChooserView { greetings: greetings.collect() };
    let alternates = languages.iter().filter(|(lang, _)| home.own(*lang).is_some()).filter_map(
        |(lang, language)| {
            let url = Route::Page { page: home.id, lang, page_no: 0 }.absolute(site_now)?;
            Some(Alternate { lang: &language.code, url })
        },
    );
    let described = home.text(ctx.lang).description.as_ref().map_or("", |said| &said.value);
    let title = site_now.campaign.title(ctx.lang);
    let in_language = |lang| Route::Page { page: home.id, lang, page_no: 0 };
    let page = PageView {
        description: if kind == "chooser" { described } else { "" },
        canonical: Route::Chooser.absolute(site_now).filter(|_| kind == "chooser"),
        noindex: kind != "chooser",
        alternates: if kind == "chooser" { alternates.collect() } else { Vec::new() },
        lite_page: ctx.url_to_lite(home.id),
        trail: Html::default(),
        preview: Some(Preview {
            url: Route::Chooser.absolute(site_now),
            ..social::plain(ctx, title, "")
        }),
        ..generated_pages::view(ctx, kind, title, "", in_language)?
    };
    Ok(View { page, kind: KindView::Chooser(chooser) })
}
