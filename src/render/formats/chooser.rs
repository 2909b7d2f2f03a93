//! `/`: the page for choosing a language. It needs no redirect and no script.

use crate::finding::Finding;
use crate::model::{LangId, PageId, Route};
use crate::render::assets::bundle::{BundleKind, PageFeatures};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::pages::layout::plain_layout;
use crate::render::pages::{generated_pages, social};
use crate::render::renderer::Renderer;
use crate::render::view::{
    Alternate, ChooserView, Greeting, KindView, MissingPage, PageType, PageView, Preview, View,
};

pub fn routes(_: &Renderer, routes: &mut Vec<Route>) {
    routes.push(Route::Chooser);
}

pub fn render(renderer: &Renderer) -> Result<Vec<u8>, Finding> {
    let file = Route::Chooser.file(&renderer.site);
    let ctx = PageContext { renderer, lang: LangId::FIRST, file: &file, lite: false };
    let view = view(ctx, PageType::Chooser, &|route| Some(ctx.url_to(route)))?;
    let kind = BundleKind::Full(PageFeatures::default());
    ctx.render_file("chooser.html", kind, &plain_layout(ctx)?, &view)
}

/// The view of a page with a greeting in each language. `to` makes its URLs; a greeting without one is left out.
pub fn view<'e>(
    ctx: PageContext<'e>,
    kind: PageType,
    to: &dyn Fn(Route) -> Option<String>,
) -> Result<View<'e>, Finding> {
    let site = ctx.site();
    let is_chooser = kind == PageType::Chooser;
    let first_title = site.campaign.title(LangId::FIRST);
    let mut titles = site.campaign.languages.iter().map(|(lang, _)| site.campaign.title(lang));
    let has_one_title = titles.all(|title| title == first_title);
    let home = site.page(PageId::HOME);
    let languages = &site.campaign.languages;
    let greetings = languages.iter().filter_map(|(lang, language)| {
        let localizer = ctx.renderer.localizer(lang);
        let text = home.text(lang);
        Some(Greeting {
            lang: language.code.clone(),
            dir: localizer.direction().to_owned(),
            name: language.name.clone(),
            title: match has_one_title {
                true => String::new(),
                false => site.campaign.title(lang).to_owned(),
            },
            description: text.described().to_owned(),
            url: to(Route::Page { page: home.id, lang, page_no: 0 })?,
            lite_page: match site.lite_pages {
                true => to(Route::LitePage { page: home.id, lang, page_no: 0 })?,
                false => String::new(),
            },
            light: localizer.message("light-version"),
        })
    });
    let missing = languages.iter().map(|(lang, language)| {
        let localizer = ctx.renderer.localizer(lang);
        MissingPage {
            lang: language.code.clone(),
            dir: localizer.direction().to_owned(),
            title: localizer.message("not-found-title"),
            text: localizer.message("not-found-text"),
        }
    });
    let chooser =
        ChooserView { has_one_title, greetings: greetings.collect(), missing: missing.collect() };
    let alternates = languages.iter().filter(|(lang, _)| home.own(*lang).is_some()).filter_map(
        |(lang, language)| {
            let url = Route::Page { page: home.id, lang, page_no: 0 }.absolute(site)?;
            Some(Alternate { lang: &language.code, url })
        },
    );
    let others = Route::Chooser.absolute(site).map(|url| Alternate { lang: "x-default", url });
    let described = home.text(ctx.lang).described();
    let title = site.campaign.title(ctx.lang);
    let in_language = |lang| Route::Page { page: home.id, lang, page_no: 0 };
    let page = PageView {
        description: if is_chooser { described } else { "" },
        canonical: Route::Chooser.absolute(site).filter(|_| is_chooser),
        noindex: !is_chooser,
        alternates: if is_chooser { alternates.chain(others).collect() } else { Vec::new() },
        lite_page: ctx.url_to_lite(home.id),
        trail: Html::default(),
        preview: Some(Preview {
            url: Route::Chooser.absolute(site),
            ..social::plain(ctx, title, "")
        }),
        ..generated_pages::view(ctx, kind, title, "", in_language)?
    };
    Ok(View { page, kind: KindView::Chooser(chooser) })
}
