//! The view of the home page: its lists, a promise of a helpline, and the organisations behind the campaign.

use crate::finding::Finding;
use crate::model::asset::supporters;
use crate::model::kind::ChannelKind;
use crate::model::{ListKind, Page, PageData, PageKind};
use crate::render::fragments::image::plain;
use crate::render::fragments::placed_list::first_pages;
use crate::render::fragments::region_map::region_map;
use crate::render::fragments::visits::visits;
use crate::render::helplines::{card, facts};
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{Channel, HomeView, PromiseView, SupporterView};

/// The maximum number of guides on the home page, and on that of a region.
pub const MAX_GUIDES: usize = 12;
/// The maximum number of news on the home page.
const MAX_NEWS: usize = 3;
/// The maximum number of organisations in the first section of the home page.
const MAX_SUPPORTERS: usize = 3;

/// The lists of the home page; those that its text places are empty.
pub fn view(ctx: PageContext<'_>, page: &Page) -> Result<HomeView, Finding> {
    let text = page.text(ctx.lang);
    let places = |list| text.places(list);
    let listed =
        |page_kind: PageKind, folder: &str, max: usize| match places(ListKind::Pages(page_kind)) {
            true => Ok(Html::default()),
            false => first_pages(ctx, folder, max),
        };
    let next_stop = || visits(ctx, |_| true).into_iter().next();
    Ok(HomeView {
        promise: promise(ctx),
        supporters: supporters(ctx),
        guides: listed(PageKind::Guide, "guides", MAX_GUIDES)?,
        regions: if places(ListKind::Map) { Html::default() } else { region_map(ctx, None)? },
        next_stop: if places(ListKind::NextStop) { None } else { next_stop() },
        news: listed(PageKind::News, "news", MAX_NEWS)?,
    })
}

/// The organisations behind the campaign that agreed to be named.
fn supporters(ctx: PageContext<'_>) -> Vec<SupporterView> {
    let site = ctx.site();
    if site.campaign.discreet {
        return Vec::new();
    }
    let pages = supporters::supporters(site, &[]).into_iter().take(MAX_SUPPORTERS);
    let views = pages.map(|page| SupporterView {
        organisation: ctx.link(page.id),
        logo: supporters::logo(site, page).and_then(|asset| plain(ctx, asset)),
    });
    views.collect()
}

/// The first helpline that promises something, with its number to call.
fn promise(ctx: PageContext<'_>) -> Option<PromiseView> {
    ctx.site().helplines().iter().find_map(|id| {
        let PageData::Helpline(helpline) = &ctx.site().page(*id).kind else { return None };
        let facts = facts::promise(ctx.localizer(), helpline);
        let is_voice = |channel: &Channel| channel.kind == ChannelKind::Voice;
        let channel = card::card(ctx, *id)?.channels.into_iter().find(is_voice)?;
        (!facts.is_empty()).then(|| PromiseView { helpline: ctx.link(*id), channel, facts })
    })
}
