//! One page in one language, gathered for its template.

use serde::Serialize;

use crate::finding::Finding;
use crate::markdown::{Placeholder, PlaceholderKind};
use crate::model::{LangId, Page, PageData, PageId, Route, Site, StampState, Text};

use crate::render::fragments::body;
use crate::render::fragments::entry::{Detail, entries, link};
use crate::render::fragments::sections::{parts, toc};
use crate::render::fragments::switcher::switcher;
use crate::render::helplines::card;
use crate::render::html::Html;
use crate::render::output_digest::OutputDigests;
use crate::render::page_context::PageContext;
use crate::render::pages::social;
use crate::render::pagination::lists;
use crate::render::structured;
use crate::render::view::{
    Alternate, Borrowed, Group, KindView, Link, PageView, Pager, PartView, View,
};

/// What a reader of an average page reads in a minute (Brysbaert 2019, silent reading of non-fiction:
/// 238 words; rounded down for phones).
const WORDS_A_MINUTE: u32 = 200;

/// How a box to tick stands in the Markdown's HTML, in any part.
const TASK: &str = "class=\"task\"";

/// What differs between a full page and its lite page.
pub struct Portion<'e> {
    pub parts: Vec<PartView<'e>>,
    /// Which of the page's list stand here.
    pub list: std::ops::Range<usize>,
    pub pager: Option<Pager>,
}

/// The whole view of a page.
pub fn view<'e>(
    ctx: PageContext<'e>,
    page: &'e Page,
    kind: KindView<'e>,
    shown: Portion<'e>,
) -> Result<View<'e>, Finding> {
    let full = !ctx.lite;
    let first = shown.pager.as_ref().is_none_or(|pager| pager.number == 1);
    let (children, groups) = children(ctx, page, shown.list, shown.pager.is_none())?;
    let (whose, text) = page.answer(ctx.lang);
    // On the home page what stands before the first heading opens the page.
    let opens =
        |part: &PartView<'_>| full && matches!(page.kind, PageData::Home) && part.title.is_empty();
    let (lead, rest): (Vec<_>, Vec<_>) = shown.parts.into_iter().partition(opens);
    let lead = lead.iter().map(|part| part.html.as_str()).collect::<String>().into();
    let view = PageView {
        kind: page.kind.into_str(),
        title: &text.title.value,
        is_titled_like_site: text.title.value == ctx.site().campaign.title(ctx.lang),
        description: text.description.as_ref().map_or("", |description| &description.value),
        lang: ctx.site().code(ctx.lang),
        dir: ctx.localizer().direction(),
        borrowed: borrowed(ctx, whose),
        machine: machine(ctx, text),
        canonical: Route::Page { page: page.id, lang: whose, page_no: 0 }.absolute(ctx.site()),
        noindex: whose != ctx.lang || text.draft,
        alternates: if full { alternates(ctx, page) } else { Vec::new() },
        languages: switcher(ctx, page, |lang| ctx.url_to_page_in(page.id, lang))?,
        lite_page: ctx.url_to_lite(page.id),
        lite_size: lite_size(ctx, page)?,
        full: ctx.url_to(Route::Page { page: page.id, lang: ctx.lang, page_no: 0 }),
        trail: page.parent.map_or_else(|| Ok(Html::default()), |parent| trail(ctx, parent))?,
        toc: if full { toc(ctx, page)? } else { Html::default() },
        lead,
        text: parts(ctx, &rest)?,
        children,
        groups,
        topics: topics(ctx, page)?,
        help: if first { card::shelf(ctx, page)? } else { Vec::new() },
        updated: updated(page).map(|date| ctx.localizer().when(date)),
        minutes: text.body.words.div_ceil(WORDS_A_MINUTE).max(1),
        safety: page.safety.into_str(),
        draft: text.draft,
        pager: shown.pager,
        structured: if full && first {
            structured::json(ctx, page).into()
        } else {
            Html::default()
        },
        preview: full.then(|| social::preview(ctx, page)),
        share: full.then(|| social::share(ctx, page)),
    };
    Ok(View { page: view, kind })
}

impl Portion<'_> {
    /// Whether a part has a class, or a box to tick.
    pub fn has_special_parts(&self) -> bool {
        self.parts.iter().any(|part| !part.class.is_empty() || part.html.as_str().contains(TASK))
    }
}

/// Whether cards stand on a full page with these pages in its list.
pub fn shows_cards(site: &Site, page: &Page, listed: &[PageId], view: &View<'_>) -> bool {
    let is_helpline = |id: &PageId| matches!(site.page(*id).kind, PageData::Helpline(_));
    let is_card =
        |placeholder: &Placeholder| matches!(placeholder.kind, PlaceholderKind::Card { .. });
    // Where a block is withheld, another language's text stands in, with its cards.
    let written = || page.own_texts().any(|(_, text)| text.body.placeholders.iter().any(is_card));
    !view.page.help.is_empty()
        || is_helpline(&page.id)
        || listed.iter().any(is_helpline)
        || written()
}

fn machine(ctx: PageContext<'_>, text: &Text) -> String {
    match text.stamp.as_ref().map(|stamp| stamp.state) {
        Some(StampState::Machine) => ctx.localizer().message("machine-notice"),
        Some(StampState::Draft | StampState::Reviewed) | None => String::new(),
    }
}

fn borrowed(ctx: PageContext<'_>, whose: LangId) -> Option<Borrowed<'_>> {
    if whose == ctx.lang {
        return None;
    }
    let language = ctx.site().campaign.languages.get(whose);
    let name = ctx.localizer().language(&language.code);
    Some(Borrowed {
        lang: &language.code,
        dir: ctx.renderer.localizer(whose).direction(),
        name: &language.name,
        notice: ctx.localizer().format("borrowed-notice", &[("language", name.into())]),
    })
}

/// Languages in which the page truly exists, and the chooser for everybody else.
fn alternates<'e>(ctx: PageContext<'e>, page: &Page) -> Vec<Alternate<'e>> {
    let site = ctx.site();
    let mut alternates: Vec<Alternate<'_>> = page
        .own_texts()
        .filter_map(|(lang, _)| {
            let url = Route::Page { page: page.id, lang, page_no: 0 }.absolute(site)?;
            Some(Alternate { lang: site.code(lang), url })
        })
        .collect();
    if let Some(url) = Route::Chooser.absolute(site) {
        alternates.push(Alternate { lang: "x-default", url });
    }
    alternates
}

/// The way down from the home page to a page below this one, as the template `trail.html` shows it, on lite pages
/// `trail-lite.html`.
pub fn trail(ctx: PageContext<'_>, to: PageId) -> Result<Html, Finding> {
    #[derive(Serialize)]
    struct Trail {
        trail: Vec<Link>,
    }
    let draw = || {
        let mut trail = Vec::new();
        let mut above = Some(to);
        while let Some(id) = above {
            trail.push(ctx.link(id));
            above = ctx.site().page(id).parent;
        }
        trail.reverse();
        ctx.render("trail", &Trail { trail })
    };
    ctx.renderer.trails.from(ctx, to, draw)
}

fn topics(ctx: PageContext<'_>, page: &Page) -> Result<Vec<Html>, Finding> {
    let site = ctx.site();
    let found =
        page.topics.iter().filter_map(|name| site.find(crate::model::PageKind::Topic, &name.value));
    found.map(|id| link(ctx, id)).collect()
}

fn updated(page: &Page) -> Option<crate::model::Date> {
    match &page.kind {
        PageData::Guide(guide) => guide.updated,
        _ => None,
    }
}

fn children(
    ctx: PageContext<'_>,
    page: &Page,
    list: std::ops::Range<usize>,
    whole: bool,
) -> Result<(Html, Vec<Group>), Finding> {
    let order = &ctx.renderer.order(page, ctx.lang)[list];
    match page.kind {
        PageData::Section(crate::model::PageKind::Resource) if whole => {
            Ok((Html::default(), lists::by_audience(ctx, order)?))
        }
        _ => Ok((entries(ctx, order, Detail::Whole)?, Vec::new())),
    }
}

/// What the first part of the lite page weighs, in words.
fn lite_size(ctx: PageContext<'_>, page: &Page) -> Result<String, Finding> {
    if ctx.lite || !ctx.site().lite_pages {
        return Ok(String::new());
    }
    let lite_page = Route::LitePage { page: page.id, lang: ctx.lang, page_no: 0 };
    let bytes = OutputDigests::of(ctx.renderer, lite_page)?.bytes;
    Ok(ctx.localizer().weight(u64::try_from(bytes).unwrap_or(u64::MAX)))
}

/// "Part 2 of 3", with the ways to its neighbours; `None` where there is one page_no.
pub fn pager(
    ctx: PageContext<'_>,
    page_no: u16,
    of: usize,
    route: impl Fn(u16) -> Route,
) -> Option<Pager> {
    if of < 2 {
        return None;
    }
    let number = usize::from(page_no) + 1;
    Some(Pager {
        number,
        of,
        text: ctx.localizer().page_no(number, of),
        previous: page_no.checked_sub(1).map(|page_no| ctx.url_to(route(page_no))),
        next: (number < of).then(|| ctx.url_to(route(page_no + 1))),
    })
}

/// A whole text's parts.
pub fn whole<'e>(ctx: PageContext<'e>, page: &'e Page) -> Result<Vec<PartView<'e>>, Finding> {
    body::parts(ctx, page)
}
