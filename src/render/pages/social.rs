//! Previews of pasted links, and links to share a page.
//!
//! Other people may see a preview in a chat. So the preview of a page with an exit link, and of each page of a discreet
//! campaign, has only the name of the campaign; the name is the description, too, because chat programs fall back to
//! the page's own.

use crate::images::Role;
use crate::model::route::address::query;
use crate::model::{LangId, Page, PageData, Route, Safety};
use crate::render::page_context::PageContext;
use crate::render::renderer::Renderer;
use crate::render::view::{Preview, PreviewImage, PreviewType, Share};
use crate::share_cards;

/// An escaped space.
const SPACE: &str = "%20";

/// The preview of a page.
pub fn preview<'e>(ctx: PageContext<'e>, page: &'e Page) -> Preview<'e> {
    let text = page.text(ctx.lang);
    let others = page.own_texts().map(|(lang, _)| lang).filter(|lang| *lang != ctx.lang);
    let is_silent = ctx.site().campaign.discreet || page.safety == Safety::Exit;
    let mut plain = plain(ctx, &text.title.value, text.described());
    if has_drawn_card(ctx.renderer, page, ctx.lang) {
        let card = Route::ShareCard { page: page.id, lang: ctx.lang };
        plain.image = image(ctx, Some(card), &text.title.value);
    }
    Preview {
        kind: match page.kind {
            PageData::Guide(_) | PageData::News(_) | PageData::Story(_) => PreviewType::Article,
            _ => PreviewType::Website,
        },
        url: address(ctx, page),
        others: others.map(|lang| ctx.renderer.localizer(lang).with_territory()).collect(),
        ..if is_silent { silent(ctx) } else { plain }
    }
}

/// Returns `true` for a page whose preview has a picture with its own title.
pub fn has_drawn_card(renderer: &Renderer, page: &Page, lang: LangId) -> bool {
    let site = &renderer.site;
    let is_wanted = site.campaign.share_cards
        && !site.campaign.discreet
        && site.campaign.base_url.is_some()
        && site.cards[lang.index()].is_none()
        && page.safety != Safety::Exit;
    let title = page.own(lang).filter(|_| is_wanted).map(|text| &text.title.value);
    let name = site.campaign.title(lang);
    let font = renderer.theme.share_cards.font.as_ref();
    title.zip(font).is_some_and(|(title, font)| font.covers(title) && font.covers(name))
}

/// The preview of a page without a folder in the content.
pub fn plain<'e>(ctx: PageContext<'e>, title: &'e str, description: &'e str) -> Preview<'e> {
    if ctx.site().campaign.discreet {
        return silent(ctx);
    }
    Preview { title, description, ..silent(ctx) }
}

fn silent(ctx: PageContext<'_>) -> Preview<'_> {
    let site = ctx.site();
    let name = site.campaign.title(ctx.lang);
    Preview {
        kind: PreviewType::Website,
        title: name,
        description: name,
        url: None,
        image: image(ctx, Route::social_card(site, ctx.lang), name),
        locale: ctx.localizer().with_territory(),
        others: Vec::new(),
    }
}

/// The picture of a preview; `None` without `base_url`.
fn image<'e>(ctx: PageContext<'e>, card: Option<Route>, alt: &'e str) -> Option<PreviewImage<'e>> {
    let site = ctx.site();
    let url = card?.absolute(site)?;
    let (width, height) = match card? {
        Route::SocialCard { lang } => {
            let asset = site.asset(site.cards[lang.index()]?);
            let variant = asset.variant(Role::Card).map(|at| asset.variants[at]);
            variant.map_or((0, 0), |variant| (variant.width, variant.height))
        }
        Route::ShareCard { .. } => share_cards::SIZE,
        _ => (0, 0),
    };
    Some(PreviewImage { url, alt, width, height })
}

/// Links to share a page; `None` without `base_url`. They send no request until the reader follows one.
pub fn share(ctx: PageContext<'_>, page: &Page) -> Option<Share> {
    let address = address(ctx, page)?;
    let (text_lang, text) = page.answer(ctx.lang);
    let title = match ctx.site().campaign.discreet {
        true => ctx.site().campaign.title(text_lang),
        false => &text.title.value,
    };
    let escaped = query(&address);
    // A sent message cannot be corrected, so it has numbers that work alone.
    let may_send = |message: &str| ctx.site().unfit_for_message(message).is_empty();
    let own = text.sms.as_ref().filter(|sms| may_send(&sms.value));
    let message = own.map_or(title, |sms| &sms.value);
    Some(Share {
        // RFC 5724 has `?body=` after a number. Without one, Android reads the first field and iOS
        // what follows the first `&`: an empty field serves both.
        sms: ["sms:?&body=", &query(message), SPACE, &escaped].concat(),
        whatsapp: ["https://wa.me/?text=", &query(title), SPACE, &escaped].concat(),
        address,
    })
}

fn address(ctx: PageContext<'_>, page: &Page) -> Option<String> {
    Route::Page { page: page.id, lang: ctx.lang, page_no: 0 }.absolute(ctx.site())
}
