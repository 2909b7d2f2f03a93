//! The views of posters' pages and landing pages.

use crate::finding::Finding;
use crate::model::kind::Status;
use crate::model::register::Entry;
use crate::model::site::nearby::{nearby, nearest};
use crate::model::{Page, PageData, PageId, PageKind, Route};
use crate::render::fragments::body;
use crate::render::fragments::link_list::titles;
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::page_context::PageContext;
use crate::render::view::{Card, Link, PosterText, PosterView, SharedFacts};

/// The view of a poster, for its page and its landing page.
pub fn view<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<PosterView<'e>, Finding> {
    let site = ctx.site();
    let PageData::Poster(poster) = &page.kind else { unreachable!("asked for posters alone") };
    let target = site.by_folder(&poster.leads_to.value).unwrap_or(PageId::HOME);
    let texts: Result<Vec<_>, Finding> =
        page.own_texts().map(|(lang, _)| text(ctx.in_language(lang), page, target)).collect();
    Ok(PosterView {
        code: poster.code.value.clone(),
        place: poster.place.clone(),
        size: poster.size.into_str().to_owned(),
        region: poster.region.as_ref().and_then(|name| ctx.link_by_name(PageKind::Region, name)),
        target: ctx.link(target),
        target_lite: ctx.url_to_lite(target),
        landing: ctx.url_to(Route::Landing { page: page.id }),
        texts: texts?,
        elsewhere: Vec::new(),
    })
}

fn text<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    target: PageId,
) -> Result<PosterText<'e>, Finding> {
    let site = ctx.site();
    let PageData::Poster(poster) = &page.kind else { unreachable!("asked for posters alone") };
    let text = page.text(ctx.lang);
    let sections = body::sections(ctx, page)?;
    let mut help: Vec<Card> =
        nearby(site, page).into_iter().filter_map(|id| card::card(ctx, id)).collect();
    // The first line of a landing page is a number to call that answers.
    help.sort_by_key(|card| card.status == Status::Paused || card.channels.is_empty());
    let offered: Vec<String> = help.iter().map(|card| card.url.clone()).collect();
    for card in &mut help {
        card.instead = card.instead.take().filter(|instead| !offered.contains(&instead.url));
    }
    let language = site.campaign.languages.get(ctx.lang);
    Ok(PosterText {
        lang: language.code.clone(),
        dir: ctx.localizer().direction().to_owned(),
        name: language.name.clone(),
        title: text.title.value.clone(),
        description: text.described().to_owned(),
        html: sections.iter().map(|section| section.html.as_str()).collect::<String>().into(),
        phrases: &ctx.localizer().phrases,
        shared_facts: shared_facts(ctx, &help),
        help,
        region: poster.region.as_ref().and_then(|name| ctx.link_by_name(PageKind::Region, name)),
        target: ctx.link(target),
        target_lite: ctx.url_to_lite(target),
        exit: site.campaign.exit_url(ctx.lang).to_owned(),
        page: lightest(ctx, page.id),
    })
}

/// The view of a poster that the content no longer has: its headline, the active ones of its helplines, those near it,
/// and the page that it linked to or the nearest one above.
pub fn removed<'e>(ctx: PageContext<'e>, entry: &Entry) -> (&'e Page, PosterView<'e>) {
    let site = ctx.site();
    let Entry { code, paper, .. } = entry;
    let region = paper.region.as_ref().and_then(|name| site.find(PageKind::Region, name));
    let target = site.by_folder(&paper.leads_to).or(region).unwrap_or(PageId::HOME);
    let named: Vec<&str> = paper.numbers.keys().map(String::as_str).collect();
    let help = nearest(site, &named, paper.region.as_deref());
    let lite_page = |lang| ctx.in_language(lang).url_to_lite(target);
    let languages = site.campaign.languages.iter();
    let texts = languages.map(|(lang, language)| {
        let ctx = ctx.in_language(lang);
        let said = entry.headlines.get(&language.code).filter(|said| !said.is_empty());
        let cards: Vec<Card> = help.iter().filter_map(|id| card::card(ctx, *id)).collect();
        PosterText {
            lang: language.code.clone(),
            dir: ctx.localizer().direction().to_owned(),
            name: language.name.clone(),
            title: said.cloned().unwrap_or_else(|| ctx.localizer().message("help-title")),
            description: ctx.localizer().message("poster-gone"),
            html: Html::default(),
            phrases: &ctx.localizer().phrases,
            shared_facts: shared_facts(ctx, &cards),
            help: cards,
            region: region.map(|id| ctx.link(id)),
            target: ctx.link(target),
            target_lite: lite_page(lang),
            exit: site.campaign.exit_url(lang).to_owned(),
            page: lightest(ctx, target),
        }
    });
    let view = PosterView {
        code: code.clone(),
        place: paper.place.clone(),
        size: String::new(),
        region: region.map(|id| ctx.link(id)),
        target: ctx.link(target),
        target_lite: lite_page(ctx.lang),
        landing: ctx.file.to_owned(),
        texts: texts.collect(),
        elsewhere: Vec::new(),
    };
    (site.page(target), view)
}

/// The URL of a lite page, or of the full page where lite pages are not made.
fn lightest(ctx: PageContext<'_>, page: PageId) -> String {
    let lite_page = ctx.url_to_lite(page);
    if lite_page.is_empty() { ctx.url_to_page(page) } else { lite_page }
}

/// The facts of helplines, in their order; neighbours with the same facts share them.
fn shared_facts(ctx: PageContext<'_>, help: &[Card]) -> Vec<SharedFacts> {
    let has_facts = |card: &&Card| !card.facts.is_empty() || !card.caution.is_empty();
    let known: Vec<&Card> = help.iter().filter(|card| !card.emergency).filter(has_facts).collect();
    let same = |a: &&Card, b: &&Card| a.facts == b.facts && a.cautions().eq(b.cautions());
    let name = |card: &&Card| Link {
        title: card.title.clone(),
        url: card.url.clone(),
        lang: card.lang.clone(),
        dir: card.dir,
    };
    known
        .chunk_by(same)
        .map(|cards| SharedFacts {
            of: titles(ctx.localizer(), &cards.iter().map(name).collect::<Vec<_>>()),
            facts: cards[0].facts.clone(),
            cautions: cards[0].cautions().cloned().collect(),
        })
        .collect()
}
